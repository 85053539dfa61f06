// Meeting with President of Norland Olaf Rask Ilse Brandt and President of Norland Olaf Rask discussed the harbours.
// the first sentence of a head: the title and the lead with nothing between them, word for word
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { createVerbForms } from "./verb-forms.js";
import { wordsIn } from "./words.js";

/** Titles have so many words at most. */
const MOST_WORDS = 45;

/** One of its words. */
export interface HeadWord extends Span {
  readonly text: string;
  /** As lists have it: in lower case, without what stands behind it. */
  readonly bare: string;
  readonly isCapital: boolean;
  readonly isVerb: boolean;
}

/** Its words, and the page around it. */
export interface HeadSentence {
  readonly words: readonly HeadWord[];
  /** Which word is the last verb; -1 where there is none. */
  readonly lastVerb: number;
  /** Who speaks on the page. */
  readonly speakers: ReadonlySet<string>;
  /** What stands behind the sentence on the page. */
  readonly has: (phrase: string) => boolean;
}

export function createHeadReader(
  dialect: Dialect,
): (text: string, span: Span, speakers: ReadonlySet<string>) => HeadSentence {
  const { isFinite, isPast } = createVerbForms(dialect);

  return (text, span, speakers) => {
    const words = wordsIn(text, span)
      .slice(0, MOST_WORDS)
      .map((word, at, all): HeadWord => {
        const bare = word.text.toLowerCase().replace(/[.,:;?!”"»)]{1,3}$/, "");
        const isSmall = /^\p{Ll}/u.test(word.text);
        // with Nadja May      a name, where the page has it again
        const isNamed = (): boolean => {
          const pair = `${all[at - 1]?.text} ${word.text}`;
          return !isSmall && text.indexOf(pair) !== text.lastIndexOf(pair);
        };
        return {
          ...word,
          bare,
          isCapital: /^[“"«(]?\p{Lu}/u.test(word.text),
          isVerb: (isFinite(bare) && !isNamed()) || (at > 0 && isSmall && isPast(bare)),
        };
      });
    return {
      words,
      lastVerb: words.findLastIndex(({ isVerb }) => isVerb),
      speakers,
      has: (phrase) => text.includes(phrase, span.to),
    };
  };
}

/** Whether a word opens the name of who speaks on the page, in full or by its initial: `O.Rask`. */
export function isSpeaker({ words, speakers }: HeadSentence, at: number): boolean {
  const initialled = `${words[at]!.text.slice(0, 1)}.${words[at + 1]?.text ?? ""}`;
  return speakers.has(pairAt(words, at).toLowerCase()) || speakers.has(initialled.toLowerCase());
}

/** Whether two words stand side by side behind the head's first sentence too: a name, or a set phrase. */
export function isPair({ words, has }: HeadSentence, at: number): boolean {
  return words[at]!.isCapital && words[at + 1]?.isCapital === true && has(pairAt(words, at));
}

/** Two words side by side, the second without its ending. */
export const pairAt = (words: readonly HeadWord[], at: number): string =>
  `${words[at]!.text} ${(words[at + 1]?.text ?? "").replace(/[’']\p{L}*$|[,.]$/u, "")}`;

/** Where the capitals begin that stand right before a word. */
export function capitalsBefore(words: readonly HeadWord[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]!.isCapital) from--;
  return from;
}

/** A verb soon after a word makes it the more likely that the word opens the sentence. */
export function nearVerb({ words }: HeadSentence, at: number): number {
  const verb = words.findIndex(({ isVerb }, index) => index >= at && isVerb);
  const distance = (verb < 0 ? words.length : verb) - at;
  if (distance <= 3) return 1;
  return distance <= 8 ? 0.5 : 0;
}
