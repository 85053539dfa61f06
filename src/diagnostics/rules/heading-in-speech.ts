// We are ready.
// On the harbours        a heading, and what follows it has no label
// ^^^^^^^^^^^^^^^
// We have built three.
import type { Node } from "../../ast/nodes.js";
import { wordsIn } from "../../ast/words.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import { once } from "../../source/once.js";
import type { Finding } from "../finding.js";
import type { LanguageWords, PageView, Turn } from "../page-view.js";

const LONGEST = 120;
const STOPPED = /(?:[.!?…:;,–—-][”“"»’)\]]*|[)\]>”“"»])$/u;
const ENDED = /[.!?…][”"»’)\]]*$/u;

export function* headingInSpeech({ event, turns, language, persons }: PageView): Iterable<Finding> {
  let spoken = false;
  let heading: Finding | null = null;
  for (const node of event.children) {
    if (node.type === "utterance") {
      spoken = true;
      heading = null;
    } else if (node.type === "separator") {
      spoken = false;
      heading = null;
    } else if (node.type === "heading") {
      const actual = foldSpace(wordsIn(node).raw);
      heading = spoken ? { code: "heading-in-speech", place: node.position, actual } : null;
    } else if (node.type === "narration" && heading) {
      yield heading;
      heading = null;
    }
  }
  if (event.layout !== "flattened")
    for (const turn of turns)
      for (const finding of headingLike(turn, language))
        if (!persons.has(foldCase(finding.actual ?? ""))) yield finding;
}

/** A heading speaks to nobody. */
const speaks = (text: string, language: LanguageWords | null): boolean =>
  text.split(" ").some((word) => language?.spoken.has(word.toLowerCase()));

/** A short line between whole sentences that ends in no stop. */
function* headingLike({ node, paragraphs }: Turn, language: LanguageWords | null): Iterable<Finding> {
  const places = once(() => new Map<Node, number>(node.children.map((child, at) => [child, at])));
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const before = paragraphs[at - 1];
    const after = paragraphs[at + 1];
    if (paragraph.opening || text.length > LONGEST || STOPPED.test(text)) continue;
    if (speaks(text, language)) continue;
    if (!before || !ENDED.test(before.text) || !/^[\p{Lu}\p{N}]/u.test(text)) continue;
    // A sentence that an elision cuts off, a line before one, is none
    const next = node.children[places().get(paragraph.node)! + 1];
    if (next?.type === "elision" || (after && !/^["“«(]?[\p{Lu}\p{N}]/u.test(after.text))) continue;
    yield { code: "heading-in-speech", place: paragraph.node.position, actual: text };
  }
}
