import type { BlockContent, Paragraph as MarkdownParagraph, PhrasingContent, RootContent } from "mdast";
import { toMarkdown as serialize } from "mdast-util-to-markdown";
import { assertEvent } from "../ast/assert-event.js";
import type { Event, MetadataField, Node, Paragraph, Utterance } from "../ast/nodes.js";
import { describe, isOptions } from "../describe.js";
import { wordsOf } from "../record.js";
import { foldSpace } from "../source/fold.js";
import { attributionOf } from "../stats/speech.js";
import { runsOf } from "./inline.js";
import { safeText } from "./safe-text.js";
import { wholeDirections } from "./whole-directions.js";

/**
 * Settings of {@link toMarkdown}.
 *
 * @group Documents
 */
export interface MarkdownOptions {
  /** `all` of the page, or its `body` alone: no captions, links or metadata. Default: `all`. */
  parts?: "all" | "body";
}

/**
 * An event as Markdown (CommonMark) to read: the title as a heading, labels in bold, stage directions and the lead in
 * italics, pull quotes as quotes, metadata as a list. What Markdown would take for its own signs is escaped.
 *
 * @param event - A tree of `parse` or `parseHtml`.
 * @param options - How much of the page.
 * @returns The document; ends in a line break. A character that XML forbids is U+FFFD.
 * @throws TypeError where `event` is no tree.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { toMarkdown } from "stenogram/export";
 *
 * toMarkdown(parse("Ilse Brandt: 2 * 2 * 2 is *eight*. (Laughter.)"));
 * // => "**Ilse Brandt:** 2 \\* 2 \\* 2 is \\*eight\\*. *(Laughter.)*\n"
 * ```
 *
 * @group Documents
 */
export function toMarkdown(event: Event, options: MarkdownOptions = {}): string {
  assertEvent(event);
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { parts = "all" } = options;
  const children = wholeDirections(event.children).flatMap((node) => blocksOf(node, parts === "all"));
  return serialize({ type: "root", children }, { bullet: "-", emphasis: "*", rule: "-" });
}

const text = (value: string): PhrasingContent => ({ type: "text", value: safeText(value) });
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const emphasis = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] });
const block = (...children: PhrasingContent[]): MarkdownParagraph => ({ type: "paragraph", children });

function blocksOf(
  node: Event["children"][number] | Utterance["children"][number],
  all: boolean,
): RootContent[] {
  switch (node.type) {
    case "title":
    case "heading":
      return [{ type: "heading", depth: node.type === "title" ? 1 : 2, children: [text(wordsOf(node))] }];
    case "summary":
    case "stageDirection":
      return [block(emphasis(wordsOf(node)))];
    case "dateline":
      return [block(text([node.date, node.time, node.place].filter((part) => part !== null).join(" · ")))];
    case "utterance":
      return utteranceBlocks(node, all);
    case "narration":
      return node.children.map((paragraph) => block(...phrasing(paragraph)));
    case "pullQuote":
      return [
        {
          type: "blockquote",
          children: node.children.map((child): BlockContent => block(...phrasing(child))),
        },
      ];
    case "paragraph":
      return [block(...phrasing(node))];
    case "elision":
      return [block(text(wordsOf(node)))];
    case "separator":
      return [{ type: "thematicBreak" }];
    case "photoCaption":
      return all ? [block(emphasis(textsOf(node.children)))] : [];
    case "relatedLinks":
      return all
        ? [
            block(strong(node.heading)),
            list(node.children.flatMap((link) => (link.type === "relatedLink" ? [link.title] : []))),
          ]
        : [];
    case "metadataBlock":
      return all
        ? [list(node.children.flatMap((field) => (field.type === "metadataField" ? [fieldText(field)] : [])))]
        : [];
    default:
      return [];
  }
}

/** The label and the first paragraph are one. */
function utteranceBlocks(node: Utterance, all: boolean): RootContent[] {
  const { label, remark } = attributionOf(node);
  const opening = strong(`${label}${remark === null ? "" : ` (${remark})`}:`);
  const [first, ...rest] = wholeDirections(node.children).filter((child) => child.type !== "attribution");
  if (first?.type !== "paragraph")
    return [block(opening), ...[first, ...rest].flatMap((child) => (child ? blocksOf(child, all) : []))];
  return [block(opening, text(" "), ...phrasing(first)), ...rest.flatMap((child) => blocksOf(child, all))];
}

function phrasing(paragraph: Paragraph): PhrasingContent[] {
  return runsOf(paragraph).map((run) => {
    if (typeof run === "string") return text(run);
    return run.leaf.type === "stageDirection" ? emphasis(run.words) : text(run.words);
  });
}

const list = (items: readonly string[]): RootContent => ({
  type: "list",
  spread: false,
  children: items.map((item) => ({ type: "listItem", children: [block(text(item))] })),
});

function fieldText(field: MetadataField): string {
  if (field.name === "publication")
    return [field.link, field.published].filter((part) => typeof part === "string").join(" · ");
  const [heading] = field.children;
  const items = field.children
    .filter((child) => child.type === "metadataItem")
    .map(({ value }) => foldSpace(value));
  return `${heading ? foldSpace((heading as { value: string }).value) : field.name}: ${items.join(", ")}`;
}

const textsOf = (nodes: readonly Node[]): string =>
  nodes
    .filter((node) => node.type === "text")
    .map(wordsOf)
    .join(" ");
