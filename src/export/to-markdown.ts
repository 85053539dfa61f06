import type { BlockContent, Paragraph as MarkdownParagraph, PhrasingContent, RootContent } from "mdast";
import { toMarkdown as serialize } from "mdast-util-to-markdown";
import { assertEvent } from "../ast/assert-event.js";
import type { Event, MetadataBlock, MetadataField, Paragraph, Utterance } from "../ast/nodes.js";
import { wholeInserts } from "../ast/whole-inserts.js";
import { describe, isOptions } from "../describe.js";
import { captionOf, wordsOf } from "../record.js";
import { foldSpace } from "../source/fold.js";
import { attributionOf } from "../stats/speech.js";
import { runsOf } from "./inline.js";
import { safeText } from "./safe-text.js";

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
 * @throws TypeError where `event` is no tree, or `parts` no such word.
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
  const { parts = "all" } = options as { parts?: unknown };
  if (parts !== "all" && parts !== "body")
    throw new TypeError(`Unexpected ${describe(parts)} as \`parts\`, expected \`all\` or \`body\``);
  const children = wholeInserts(event.children).flatMap((node) => blocksOf(node, parts === "all"));
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
      return [block(emphasis(wordsOf(node)))];
    case "stageDirection":
      return [block(emphasis(inBrackets(wordsOf(node))))];
    case "dateline":
      return textBlock(together(node.date, node.time, node.place));
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
      return all ? textBlock(captionOf(node), emphasis) : [];
    case "relatedLinks":
      return all
        ? [
            block(strong(node.heading)),
            ...list(node.children.flatMap((link) => (link.type === "relatedLink" ? [link.title] : []))),
          ]
        : [];
    case "metadataBlock":
      return all ? metadataBlocks(node) : [];
    default:
      return [];
  }
}

/** The label and the first paragraph are one. */
function utteranceBlocks(node: Utterance, all: boolean): RootContent[] {
  const { label, remark } = attributionOf(node);
  const opening = strong(`${label}${remark === null ? "" : ` (${remark})`}:`);
  const [first, ...rest] = wholeInserts(node.children).filter((child) => child.type !== "attribution");
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

/** A video's title, a direction without its brackets: they tell it from what is said. */
const inBrackets = (words: string): string => (words.startsWith("(") ? words : `(${words})`);

/** Words as a block; nothing where there are none. */
const textBlock = (words: string, as = text): RootContent[] => (words === "" ? [] : [block(as(words))]);

/** What there is of some facts. */
const together = (...facts: readonly (string | null | undefined)[]): string =>
  facts.filter((fact) => fact).join(" · ");

/** A list of what has words. */
function list(items: readonly string[]): RootContent[] {
  const children = items
    .filter((item) => item !== "")
    .map((item) => ({ type: "listItem" as const, children: [block(text(item))] }));
  return children.length === 0 ? [] : [{ type: "list", spread: false, children }];
}

/** A list under a line: what is read right behind the last turn is none of it. */
function metadataBlocks(node: MetadataBlock): RootContent[] {
  const fields = node.children.flatMap((field) => (field.type === "metadataField" ? [fieldText(field)] : []));
  const items = list(fields);
  return items.length === 0 ? [] : [{ type: "thematicBreak" }, ...items];
}

function fieldText(field: MetadataField): string {
  if (field.name === "publication") return together(field.sections?.join(", "), field.link, field.published);
  // Signs of a layout are marks as the heading is: `**Geography**`
  const heading = field.children.find((child) => child.type === "mark" && /^\p{L}/u.test(child.value));
  const items = field.children
    .filter((child) => child.type === "metadataItem")
    .map(({ value }) => foldSpace(value));
  return `${heading ? foldSpace(heading.value) : field.name}: ${items.join(", ")}`;
}
