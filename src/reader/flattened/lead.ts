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
  const lists = openingWords(dialect);

  return (text, head, speakers) => {
    const sentences = sentencesOf(text, head);
    const [first, second] = sentences;
    if (!first || !/[.!?…]["”»’)]*$/.test(text.slice(head.from, head.to).trimEnd())) return head.to;
    const sentence = readSentence(text, first, speakers);
    const opening = strongestOpening(sentence, lists);
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

/** Words that open the lead, or do not. */
interface OpeningWords {
  readonly roles: ReadonlySet<string>;
  /** Small words: what follows one belongs to the title. */
  readonly ties: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Words that open headings too. */
  readonly leads: ReadonlySet<string>;
  /** The small word that ties an office to its place; empty where nothing does. */
  readonly officeTie: string;
}

function openingWords(dialect: Dialect): OpeningWords {
  const { roleNouns, regnalTitles, glue, officeTie, particles } = dialect.names;
  return {
    roles: new Set([...roleNouns, ...regnalTitles]),
    ties: new Set([...glue, ...particles, ...dialect.smallWords, ...dialect.participleTies]),
    openers: new Set(dialect.sentenceOpeners),
    leads: new Set(dialect.headings.leads.map((words) => words.toLowerCase())),
    officeTie,
  };
}

/** The word that speaks loudest for the start of the lead, the first of several; `null` where none does. */
function strongestOpening(sentence: HeadSentence, lists: OpeningWords): HeadWord | null {
  let best: HeadWord | null = null;
  let most = 0;
  for (const [at, word] of sentence.words.entries()) {
    const own = couldOpen(sentence, at, lists) ? strengthOf(sentence, at, lists) : 0;
    if (own <= most) continue;
    best = word;
    most = own;
  }
  return best;
}

/** A capital before the last verb that nothing ties to the title; or an opener that is the last verb by its form. */
function couldOpen({ words, lastVerb }: HeadSentence, at: number, { openers, ties }: OpeningWords): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (!before || !word.isCapital) return false;
  if (at > lastVerb || (at === lastVerb && !openers.has(word.bare))) return false;
  return !ties.has(before.bare) && !/[,:–—-]$/.test(before.text);
}

/** How loud a word speaks for the start of the lead; `null` where a rule has nothing to say. */
type OpeningRule = (sentence: HeadSentence, at: number, lists: OpeningWords) => number | null;

/** The first that has something to say counts. */
const rules: readonly OpeningRule[] = [
  opensWithSpeaker,
  opensWithSmallWord,
  opensWithOpener,
  opensWithOffice,
  opensWithPair,
];

function strengthOf(sentence: HeadSentence, at: number, lists: OpeningWords): number {
  for (const rule of rules) {
    const own = rule(sentence, at, lists);
    if (own !== null) return own;
  }
  return (sentence.words[at - 1]!.isCapital ? 0.1 : 0.8) + nearVerb(sentence, at) / 2;
}

// … with President of Norland Olaf Rask Ilse Brandt and …      who speaks on the page
//                                       ^
function opensWithSpeaker(sentence: HeadSentence, at: number, lists: OpeningWords): number | null {
  const { roles, openers, officeTie } = lists;
  const { words } = sentence;
  if (!isSpeaker(sentence, at)) return null;
  // … with Olaf Rask The President received …: what follows the name opens the lead
  const behind = words[at + 2];
  if (behind?.isCapital && (roles.has(behind.bare) || openers.has(behind.bare))) return 0;
  // … with President Olaf Rask …: the name is the office’s
  if (roles.has(words[at - 1]!.bare)) return 0;
  // … with President of Norland Olaf Rask …: so it is behind the state, which is one capital; more are a name already
  const from = capitalsBefore(words, at);
  if (from > at - 2 && words[from - 1]?.bare === officeTie) return 0;
  return 3 + nearVerb(sentence, at);
}

// At the Kremlin Olaf Rask met …      a small word with a capital, where titles have none
// ^
function opensWithSmallWord(sentence: HeadSentence, at: number, lists: OpeningWords): number | null {
  const { bare } = sentence.words[at]!;
  const isSmall = lists.officeTie === "" && lists.openers.has(bare) && lists.ties.has(bare);
  return isSmall ? 5 + nearVerb(sentence, at) : null;
}

// … on Harbours The two presidents discussed …      less loud where it opens headings too: Opening …
//               ^
function opensWithOpener(sentence: HeadSentence, at: number, lists: OpeningWords): number | null {
  const { text, bare } = sentence.words[at]!;
  if (!lists.openers.has(bare) || text.length === 1) return null;
  return 3 + nearVerb(sentence, at) - (lists.leads.has(bare) ? 1.5 : 0);
}

// … on Harbours President of Norland Olaf Rask met …      less loud behind another: Prime Minister
//               ^
function opensWithOffice(sentence: HeadSentence, at: number, { roles }: OpeningWords): number | null {
  const { words } = sentence;
  if (!roles.has(words[at]!.bare)) return null;
  return (roles.has(words[at - 1]!.bare) ? 0 : 1.5) + nearVerb(sentence, at);
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
