// What must hold of any HTML, and an independent reader of what a page shows: parse5, which shares no code with ours.
import { type DefaultTreeAdapterTypes, parse as parse5 } from "parse5";
import { type Event, type LeafNode, type Node, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { expect } from "vitest";
import { validate } from "../../src/ast/validate.js";

type Element = DefaultTreeAdapterTypes.ParentNode;

const squeezed = (text: string): string => text.replace(/\s+/g, "");

export function* leavesOf(node: Node): Generator<LeafNode> {
  if ("children" in node) for (const child of node.children) yield* leavesOf(child);
  else yield node;
}

/** A tree for any HTML: well formed, leaves in order, none over a tag, each the decoded slice; a record that survives JSON. */
export function expectWholeHtml(html: string): Event {
  const event = parseHtml(html);
  expect(validate(event).map(({ message }) => message)).toEqual([]);
  const spanning: string[] = [];
  for (const leaf of leavesOf(event)) {
    const slice = html.slice(leaf.position.start.offset, leaf.position.end.offset);
    const decoded =
      leaf.value === slice || slice.includes("&") || slice.includes("\0") || slice.includes("\r");
    if (!decoded)
      spanning.push(`${leaf.type}: ${JSON.stringify(leaf.value)} is not ${JSON.stringify(slice)}`);
  }
  expect(spanning).toEqual([]);
  const record = toRecord(event);
  expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
  return event;
}

/** The value of a slice of HTML that holds no tag, decoded by parse5. */
export function decode(slice: string): string {
  const [, body] = (parse5(`<!doctype html><body><pre>\n\n${slice}</pre>`).childNodes[1] as Element)
    .childNodes;
  return visibleText(body as Element, () => false).replace(/^\n/, "");
}

/** Every letter under a node but those of elements that are not seen. */
function visibleText(node: Element, unseen: (name: string, classes: readonly string[]) => boolean): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeName === "#text") text += (child as DefaultTreeAdapterTypes.TextNode).value;
    if (!("childNodes" in child)) continue;
    const classes =
      "attrs" in child ? (child.attrs.find(({ name }) => name === "class")?.value ?? "").split(/\s+/) : [];
    if (!unseen(child.nodeName, classes)) text += visibleText(child, unseen);
  }
  return text;
}

const UNSEEN_NAMES = new Set(["script", "style", "template", "noscript", "video"]);

/** What a reader sees inside the article of a page of the family of kremlin.ru, without white space. */
export function shownInArticle(html: string): string {
  const article = find(parse5(html));
  if (!article) throw new Error("the page has no article");
  const unseen = (name: string, classes: readonly string[]): boolean =>
    UNSEEN_NAMES.has(name) ||
    classes.includes("read__tooltip") ||
    classes.includes("slider__description") ||
    (name === "span" && classes.includes("hidden"));
  return squeezed(visibleText(article, unseen));
}

function find(node: Element): Element | null {
  for (const child of node.childNodes) {
    if (!("childNodes" in child)) continue;
    const classes = "attrs" in child ? (child.attrs.find(({ name }) => name === "class")?.value ?? "") : "";
    if (child.nodeName === "article" && classes.split(/\s+/).includes("read__in")) return child;
    const found = find(child);
    if (found) return found;
  }
  return null;
}

/** The words of all leaves that do not stand in an attribute, without white space. */
export function wordsOfLeaves(event: Event, html: string): string {
  const outside = [...leavesOf(event)].filter(({ position: { start } }) => {
    const at = start.offset - 1;
    return at < 0 || html.lastIndexOf(">", at) >= html.lastIndexOf("<", at);
  });
  return squeezed(outside.map(({ value }) => value).join(""));
}
