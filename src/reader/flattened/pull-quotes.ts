// … by spring. ”We shall build the harbour by spring, and it will serve …“ Let me add …
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences the page has twice: a passage set apart
// Which of the two it is its quotation marks tell, else it is the later. Not one: a short sentence said twice.
// Marks the wrong way round, as here, are a passage's also where its words stand nowhere else.
import type { Span } from "../../source/block.js";
import { inOrder } from "./in-order.js";
import type { Sentences } from "./sentences.js";
import type { BodyStretch } from "./stretches.js";

/** A passage of fewer words may well be said twice. */
const LEAST_WORDS = 12;
/** So many sentences of a quote beside those that are repeated, at most. */
const REACH = 4;
const REVERSED = /^”\p{Lu}/u;
const QUOTED = /^[”“"„«]/;

interface Sentence extends Span {
  /** The number of the stretch it stands in: no passage goes on over a label. */
  readonly stretch: number;
  readonly key: string;
  readonly words: number;
  readonly quoted: boolean;
}

/** The passages that repeat the page, in order; `taken` are stretches that are something else. */
export function findFlatQuotes(
  text: string,
  stretches: readonly BodyStretch[],
  taken: readonly Span[],
  { sentencesOf }: Sentences,
): Span[] {
  const sentences = sentencesIn(text, stretches, taken, sentencesOf);
  const firsts = new Map<string, number>();
  const quotes: Span[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const reversed = inReversedMarks(text, sentences, at);
    if (reversed) quotes.push(reversed);
    const first = firsts.get(sentences[at]!.key);
    if (first === undefined) {
      firsts.set(sentences[at]!.key, at);
      continue;
    }
    const size = sharedRun(sentences, first, at);
    let words = 0;
    for (let next = at; next < at + size; next++) words += sentences[next]!.words;
    if (words >= LEAST_WORDS) {
      const quoted = [first, at]
        .map((from) => inMarks(text, sentences, from, size))
        .find((span) => span !== null);
      quotes.push(quoted ?? { from: sentences[at]!.from, to: sentences[at + size - 1]!.to });
    }
    at += size - 1;
  }
  return inOrder(quotes);
}

function sentencesIn(
  text: string,
  stretches: readonly BodyStretch[],
  taken: readonly Span[],
  sentencesOf: Sentences["sentencesOf"],
): Sentence[] {
  const others = new Set(taken.map(({ from }) => from));
  return stretches
    .flatMap(({ from, to, label }, stretch) =>
      sentencesOf(text, { from: label?.end ?? from, to }).map((span) => ({ ...span, stretch })),
    )
    .filter(({ from }) => !others.has(from))
    .map((span): Sentence => {
      const own = text.slice(span.from, span.to).toLowerCase();
      const words = own.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      return { ...span, key: words.join(" "), words: words.length, quoted: QUOTED.test(text[span.from]!) };
    });
}

// ”We shall build it. It will serve us all.“      the marks go around more than the page has word for word
function inMarks(text: string, sentences: readonly Sentence[], from: number, size: number): Span | null {
  let start = from;
  while (!sentences[start]!.quoted) {
    if (!isBeside(start - 1) || from - start >= REACH || isClosed(start - 1)) return null;
    start--;
  }
  let end = from + size - 1;
  while (!isClosed(end)) {
    if (!isBeside(end + 1) || sentences[end + 1]!.quoted || end - from - size >= REACH) return null;
    end++;
  }
  return { from: sentences[start]!.from, to: sentences[end]!.to };

  function isBeside(at: number): boolean {
    return sentences[at]?.stretch === sentences[from]!.stretch;
  }

  function isClosed(at: number): boolean {
    return /[“”"»]\.?$/.test(text.slice(sentences[at]!.to - 2, sentences[at]!.to));
  }
}

// ”We shall build it. It will serve us all.“
function inReversedMarks(text: string, sentences: readonly Sentence[], from: number): Span | null {
  if (!REVERSED.test(text.slice(sentences[from]!.from, sentences[from]!.from + 2))) return null;
  const span = inMarks(text, sentences, from, 1);
  if (!span || text[span.to - 1] !== "“") return null;
  return text.slice(span.from, span.to).split(" ").length < LEAST_WORDS ? null : span;
}

/** How many sentences from two places on are the same. */
function sharedRun(sentences: readonly Sentence[], first: number, second: number): number {
  let size = 1;
  while (
    first + size < second &&
    second + size < sentences.length &&
    sentences[first + size]!.stretch === sentences[first]!.stretch &&
    sentences[second + size]!.stretch === sentences[second]!.stretch &&
    sentences[first + size]!.key === sentences[second + size]!.key
  )
    size++;
  return size;
}
