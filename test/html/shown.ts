// What a page of HTML shows, by an independent reader: parse5, which shares no code with ours. No test stands here: the
// fuzzer reads this file too.
import { type DefaultTreeAdapterTypes, parse as parse5 } from "parse5";
import type { Event, LeafNode, Node } from "stenogram";

type Element = DefaultTreeAdapterTypes.ParentNode;

export const squeezed = (text: string): string => text.replace(/\s+/g, "");

export function* leavesOf(node: Node): Generator<LeafNode> {
  if ("children" in node) for (const child of node.children) yield* leavesOf(child);
  else yield node;
}

/** The value of a slice of HTML that holds no tag, decoded by parse5. */
export function decode(slice: string): string {
  const [, body] = (parse5(`<!doctype html><body><pre>\n\n${slice}</pre>`).childNodes[1] as Element)
    .childNodes;
  return visibleText(body as Element, () => false).replace(/^\n/, "");
}

type Unseen = (name: string, classes: readonly string[]) => boolean;

/** Every letter under a node but those of elements that are not seen, as the page or they themselves say. */
export function visibleText(node: Element, unseen: Unseen): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeName === "#text") text += (child as DefaultTreeAdapterTypes.TextNode).value;
    if (!("childNodes" in child)) continue;
    const attributes = "attrs" in child ? child.attrs : [];
    const classes = (attributes.find(({ name }) => name === "class")?.value ?? "").split(/\s+/);
    if (!attributes.some(hides) && !unseen(child.nodeName, classes)) text += visibleText(child, unseen);
  }
  return text;
}

const hides = ({ name, value }: { name: string; value: string }): boolean =>
  name === "hidden" || (name === "style" && /display\s*:\s*none/i.test(value));

const UNSEEN_NAMES = new Set(["script", "style", "template", "noscript", "video"]);

/** What pages of the family of kremlin.ru hide. */
export const unseenOfSite: Unseen = (name, classes) =>
  UNSEEN_NAMES.has(name) ||
  classes.includes("read__tooltip") ||
  classes.includes("slider__description") ||
  (name === "span" && classes.includes("hidden"));

/** What a reader sees inside the article of such a page, without white space. */
export function shownInArticle(html: string): string {
  const article = findArticle(parse5(html));
  if (!article) throw new Error("the page has no article");
  return squeezed(visibleText(article, unseenOfSite));
}

/** Its article. */
export function findArticle(node: Element): Element | null {
  for (const child of node.childNodes) {
    if (!("childNodes" in child)) continue;
    const classes = "attrs" in child ? (child.attrs.find(({ name }) => name === "class")?.value ?? "") : "";
    if (child.nodeName === "article" && classes.split(/\s+/).includes("read__in")) return child;
    const found = findArticle(child);
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
