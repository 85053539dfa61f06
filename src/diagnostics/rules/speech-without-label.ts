// Good afternoon, colleagues. I want to thank you all.      narration that speaks to somebody
// Not one: what stands in quotation marks, which the site quotes.
import type { Event, Narration, Paragraph } from "../../ast/nodes.js";
import { wordsIn } from "../../ast/words.js";
import { foldSpace } from "../../source/fold.js";
import { once } from "../../source/once.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

/** So many words that only somebody who speaks would use. */
const LEAST = 2;

export function* speechWithoutLabel({ event, paragraphs, language }: PageView): Iterable<Finding> {
  if (!language) return;
  const { spoken } = language;
  yield* spokenCaptions(event, spoken);
  const narrations = once(() => narrationsIn(event));
  let told: Narration | undefined;
  let quoted = false;
  for (const paragraph of paragraphs) {
    if (paragraph.turn) {
      quoted = false;
      continue;
    }
    const said = unquoted(paragraph.text, quoted);
    quoted = said.open;
    if (!speaks(said.text, spoken)) continue;
    const narration = narrations().get(paragraph.node);
    if (narration === told) continue;
    told = narration;
    yield { code: "speech-without-label", place: paragraph.node.position, actual: paragraph.text };
  }
}

/** The first words of a page may be taken for a caption, having no verb that the dialect knows. */
function* spokenCaptions(event: Event, spoken: ReadonlySet<string>): Iterable<Finding> {
  for (const node of event.children) {
    if (node.type !== "photoCaption" || node.children.some(({ type }) => type === "counter")) continue;
    const { raw: text } = wordsIn(node);
    if (speaks(unquoted(text, false).text, spoken))
      yield { code: "speech-without-label", place: node.position, actual: foldSpace(text) };
  }
}

const speaks = (text: string, spoken: ReadonlySet<string>): boolean =>
  (text.match(/[\p{L}\p{M}’']+/gu) ?? []).filter((word) => isSpoken(word, spoken)).length >= LEAST;

/** The narration that each paragraph of one stands in. */
function narrationsIn(event: Event): Map<Paragraph, Narration> {
  const narrations = new Map<Paragraph, Narration>();
  for (const node of event.children)
    if (node.type === "narration") for (const paragraph of node.children) narrations.set(paragraph, node);
  return narrations;
}

/** `US` is a state; `I` is not. */
const isSpoken = (word: string, spoken: ReadonlySet<string>): boolean =>
  spoken.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase());

/**
 * A text without what it quotes. A quotation may go on over paragraphs, each of which opens it again. Which way a mark
 * looks does not tell, editors confuse them: one behind a space opens, one before a space closes.
 */
function unquoted(text: string, open: boolean): { text: string; open: boolean } {
  let outside = "";
  let inside = open;
  let from = 0;
  for (const { index } of text.matchAll(/["“”„«»]/g)) {
    if (!inside) outside += text.slice(from, index);
    inside = /^$|[\s([—–-]/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1));
    from = index + 1;
  }
  if (!inside) outside += text.slice(from);
  return { text: outside, open: inside };
}
