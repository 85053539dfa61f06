// Meeting with President of Norland Olaf Rask Ilse Brandt and President of Norland Olaf Rask discussed the harbours.
//                                             ^ the lead is a sentence: it begins before its verb, with a name, an article,
//                                               an office or a small word that may open it, where no small word ties it to the title
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { createSentences } from "./sentences.js";
import { wordsIn } from "./words.js";

/** Titles have so many words at most. */
const MOST_WORDS = 45;

/** Where the lead begins in the words of the head; their end where there is none. */
export type LeadFinder = (text: string, head: Span, speakers: ReadonlySet<string>) => number;

export function createLeadFinder(dialect: Dialect): LeadFinder {
  const { sentencesOf } = createSentences(dialect);
  const readSentence = createHeadReader(dialect);
  const openings = createOpenings(dialect);

  return (text, head, speakers) => {
    const sentences = sentencesOf(text, head);
    const [first, second] = sentences;
    if (!first || !/[.!?…]["”»’)]*$/.test(text.slice(head.from, head.to).trimEnd())) return head.to;
    const sentence = readSentence(text, first, speakers);
    const opening = strongest(sentence, openings);
    if (opening) return opening.from;
    return second && sentence.lastVerb < 0 ? second.from : head.to;
  };
}

/** A word of the head's first sentence, which is the title and the lead with nothing between them. */
interface HeadWord extends Span {
  readonly text: string;
  /** As lists have it: in lower case, without what stands behind it. */
  readonly bare: string;
  readonly isCapital: boolean;
  readonly isVerb: boolean;
}

interface HeadSentence {
  readonly words: readonly HeadWord[];
  /** Which word is the last verb; -1 where there is none. */
  readonly lastVerb: number;
  /** Who speaks on the page. */
  readonly speakers: ReadonlySet<string>;
  /** What stands behind the sentence on the page. */
  readonly has: (phrase: string) => boolean;
}

function createHeadReader({
  finiteVerbs,
  pastEndings,
}: Dialect): (text: string, span: Span, speakers: ReadonlySet<string>) => HeadSentence {
  const verbs = new Set(finiteVerbs);
  const isPast = (bare: string): boolean =>
    bare.length > 4 && pastEndings.some((ending) => bare.endsWith(ending));

  return (text, span, speakers) => {
    const words = wordsIn(text, span)
      .slice(0, MOST_WORDS)
      .map((word, at): HeadWord => {
        const bare = word.text.toLowerCase().replace(/[.,:;?!”"»)]{1,3}$/, "");
        return {
          ...word,
          bare,
          isCapital: /^[“"«(]?\p{Lu}/u.test(word.text),
          isVerb: verbs.has(bare) || (at > 0 && /^\p{Ll}/u.test(word.text) && isPast(bare)),
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

/** The word of a sentence that speaks loudest for the start of the lead, the first of several. */
function strongest(sentence: HeadSentence, { couldOpen, strength }: Openings): HeadWord | null {
  let best: HeadWord | null = null;
  let most = 0;
  for (const [at, word] of sentence.words.entries()) {
    const own = couldOpen(sentence, at) ? strength(sentence, at) : 0;
    if (own <= most) continue;
    best = word;
    most = own;
  }
  return best;
}

/** How loud a word speaks for the start of the lead; `null` where a rule has nothing to say. */
type OpeningRule = (sentence: HeadSentence, at: number) => number | null;

interface Openings {
  readonly couldOpen: (sentence: HeadSentence, at: number) => boolean;
  readonly strength: (sentence: HeadSentence, at: number) => number;
}

function createOpenings(dialect: Dialect): Openings {
  const { roleNouns, regnalTitles, glue, officeTie, particles } = dialect.names;
  const roles = new Set([...roleNouns, ...regnalTitles]);
  const ties = new Set([...glue, ...particles, ...dialect.smallWords, ...dialect.participleTies]);
  const openers = new Set(dialect.sentenceOpeners);
  const leads = new Set(dialect.headings.leads.map((words) => words.toLowerCase()));

  // … with President of Norland Olaf Rask Ilse Brandt and …      who speaks on the page
  //                                       ^
  const opensWithSpeaker: OpeningRule = (sentence, at) => {
    const { words } = sentence;
    if (!isSpeaker(sentence, at)) return null;
    // … with Olaf Rask The President received …: what follows the name opens the lead
    const behind = words[at + 2];
    if (behind?.isCapital && (roles.has(behind.bare) || openers.has(behind.bare))) return 0;
    // … with President Olaf Rask …, … with President of Norland Olaf Rask …: the name is the office’s, where it is no
    // second one: behind `of` one capital is the state, more are a name already
    if (roles.has(words[at - 1]!.bare)) return 0;
    const from = capitalsBefore(words, at);
    if (from > at - 2 && words[from - 1]?.bare === officeTie) return 0;
    return 3 + nearVerb(sentence, at);
  };

  // At the Kremlin Olaf Rask met …      a small word with a capital, which stands in no title where titles have small letters
  // ^
  const opensWithSmallWord: OpeningRule = (sentence, at) => {
    const { bare } = sentence.words[at]!;
    return officeTie === "" && openers.has(bare) && ties.has(bare) ? 5 + nearVerb(sentence, at) : null;
  };

  // … on Harbours The two presidents discussed …      less where it opens headings too: Opening …
  //               ^
  const opensWithOpener: OpeningRule = (sentence, at) => {
    const { text, bare } = sentence.words[at]!;
    if (!openers.has(bare) || text.length === 1) return null;
    return 3 + nearVerb(sentence, at) - (leads.has(bare) ? 1.5 : 0);
  };

  // … on Harbours President of Norland Olaf Rask met …      not the second word of an office: Prime Minister
  //               ^
  const opensWithOffice: OpeningRule = (sentence, at) => {
    const { words } = sentence;
    if (!roles.has(words[at]!.bare)) return null;
    return (roles.has(words[at - 1]!.bare) ? 0 : 1.5) + nearVerb(sentence, at);
  };

  const rules: readonly OpeningRule[] = [
    opensWithSpeaker,
    opensWithSmallWord,
    opensWithOpener,
    opensWithOffice,
    opensWithPair,
  ];

  return {
    // A capital before the last verb, or an opener that looks like a verb itself
    couldOpen({ words, lastVerb }, at) {
      const word = words[at]!;
      const before = words[at - 1];
      if (!before || !word.isCapital) return false;
      if (at > lastVerb || (at === lastVerb && !openers.has(word.bare))) return false;
      return !ties.has(before.bare) && !/[,:–—-]$/.test(before.text);
    },
    strength(sentence, at) {
      for (const rule of rules) {
        const own = rule(sentence, at);
        if (own !== null) return own;
      }
      return (sentence.words[at - 1]!.isCapital ? 0.1 : 0.8) + nearVerb(sentence, at) / 2;
    },
  };
}

// … on Harbours Harbour Council members met …      two words the page has side by side again; not the second of them
//               ^
function opensWithPair(sentence: HeadSentence, at: number): number | null {
  if (isPair(sentence, at - 1)) return 0;
  return isPair(sentence, at) ? 1.2 + nearVerb(sentence, at) : null;
}

/** Whether a word opens the name of who speaks on the page, in full or by its initial: `O.Rask`. */
function isSpeaker({ words, speakers }: HeadSentence, at: number): boolean {
  const initialled = `${words[at]!.text.slice(0, 1)}.${words[at + 1]?.text ?? ""}`;
  return speakers.has(pairAt(words, at).toLowerCase()) || speakers.has(initialled.toLowerCase());
}

/** Whether two words stand side by side behind the head's first sentence too: a name, or a set phrase. */
function isPair({ words, has }: HeadSentence, at: number): boolean {
  return words[at]!.isCapital && words[at + 1]?.isCapital === true && has(pairAt(words, at));
}

/** Two words side by side, the second without its ending. */
const pairAt = (words: readonly HeadWord[], at: number): string =>
  `${words[at]!.text} ${(words[at + 1]?.text ?? "").replace(/[’']\p{L}*$|[,.]$/u, "")}`;

/** Where the capitals begin that stand right before a word. */
function capitalsBefore(words: readonly HeadWord[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]!.isCapital) from--;
  return from;
}

/** A verb soon after a word makes it the more likely that the word opens the sentence. */
function nearVerb({ words }: HeadSentence, at: number): number {
  const verb = words.findIndex(({ isVerb }, index) => index >= at && isVerb);
  const distance = (verb < 0 ? words.length : verb) - at;
  if (distance <= 3) return 1;
  return distance <= 8 ? 0.5 : 0;
}
