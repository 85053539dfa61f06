// Which words of a head open its lead, by what they are and what stands around them: rules in order, of which the first
// that has something to say tells how loud a word speaks for it.
import {
  capitalsBefore,
  type HeadSentence,
  type HeadWord,
  isPair,
  isSpeaker,
  nearVerb,
  pairAt,
} from "./head-sentence.js";
import type { OpeningWords } from "./opening-words.js";

/** What says when or where has no more words. */
const LONGEST_ADVERBIAL = 9;

/**
 * The word that speaks loudest for the start of the lead, the first of several; `null` where none does. Behind the stop
 * of a title the first word may be it.
 */
export function strongestOpening(
  sentence: HeadSentence,
  lists: OpeningWords,
  mayBeFirst = false,
): HeadWord | null {
  let best: HeadWord | null = null;
  let most = 0;
  for (const [at, word] of sentence.words.entries()) {
    const own =
      (at === 0 && mayBeFirst) || couldOpen(sentence, at, lists) ? strengthOf(sentence, at, lists) : 0;
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
  opensBehindRepeatedName,
  opensWithName,
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
  return (sentence.words[at - 1]?.isCapital ? 0.1 : 0.8) + nearVerb(sentence, at) / 2;
}

// … with President of Norland Olaf Rask Ilse Brandt and …      who speaks on the page, or less loud a name before a verb
//                                       ^
function opensWithName(sentence: HeadSentence, at: number, lists: OpeningWords): number | null {
  const { roles, openers, officeTie } = lists;
  const { words } = sentence;
  const speaks = isSpeaker(sentence, at);
  if (!speaks && !isSubject(sentence, at, lists)) return null;
  if (isJoined(sentence, at, lists)) return 0;
  // … with Olaf Rask The President received …: what follows the name opens the lead
  const behind = words[at + 2];
  if (behind?.isCapital && (roles.has(behind.bare) || openers.has(behind.bare))) return 0;
  // … with President Olaf Rask …: the name is the office’s; before a verb only where the lead could begin with that
  const isTaken = (office: number): boolean =>
    isOffice(words[office], roles) && (speaks || couldOpen(sentence, office, lists));
  if (isTaken(at - 1)) return 0;
  // … with President of Norland Olaf Rask …: so it is behind the state, which is one capital; more are a name already
  const from = capitalsBefore(words, at);
  const tie = words[from - 1]?.bare;
  if (from > at - 2 && tie === officeTie && (tie === "" || isTaken(from - 2))) return 0;
  return (speaks ? 3 : 1.8) + nearVerb(sentence, at);
}

/** Whether a word is an office, and that of one person: no `shipwrights`. */
function isOffice(word: HeadWord | undefined, roles: ReadonlySet<string>): boolean {
  if (word === undefined || !roles.has(word.bare)) return false;
  return !(word.bare.endsWith("s") && roles.has(word.bare.slice(0, -1)));
}

// … with Mayor Olaf Rask Port Elin Mayor Olaf Rask received …      a name once more
//                        ^
function opensBehindRepeatedName(sentence: HeadSentence, at: number): number | null {
  const { words } = sentence;
  if (at < 3 || !words[at - 1]!.isCapital || !words[at - 2]!.isCapital) return null;
  const verb = words.findIndex(({ isVerb }, index) => index >= at && isVerb);
  return verb - 2 >= at && pairAt(words, verb - 2) === pairAt(words, at - 2) ? 4.5 : null;
}

// At the Kremlin Olaf Rask met …      a small word with a capital, where titles have none; Ahead of the fair …
// ^
function opensWithSmallWord(sentence: HeadSentence, at: number, lists: OpeningWords): number | null {
  const { bare } = sentence.words[at]!;
  const isSmall = lists.adverbials.has(bare) || (lists.openers.has(bare) && lists.ties.has(bare));
  if (!isSmall) return null;
  // Order On Bestowing the Oak …      a name with capitals throughout; a comma closes what says when or where
  const { words } = sentence;
  const isTitled =
    lists.prepositions.has(bare) && words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true;
  if (isTitled && !words.slice(at + 1, at + LONGEST_ADVERBIAL).some(({ text }) => text.endsWith(",")))
    return 0;
  return 5 + nearVerb(sentence, at);
}

// … on Harbours The two presidents discussed …      less loud where it opens headings too: Opening …
//               ^
function opensWithOpener(sentence: HeadSentence, at: number, lists: OpeningWords): number | null {
  const { bare } = sentence.words[at]!;
  if (!lists.openers.has(bare)) return null;
  return 3 + nearVerb(sentence, at) - (lists.leads.has(bare) ? 1.5 : 0);
}

// … on Harbours President of Norland Olaf Rask met …      less loud behind another: Prime Minister
//               ^
function opensWithOffice(sentence: HeadSentence, at: number, { roles }: OpeningWords): number | null {
  const { words } = sentence;
  if (!roles.has(words[at]!.bare)) return null;
  return (roles.has(words[at - 1]?.bare ?? "") ? 0 : 1.5) + nearVerb(sentence, at);
}

// … on Harbours Harbour Council members met …      two words the page has side by side again; not the second of them
//               ^
function opensWithPair(sentence: HeadSentence, at: number): number | null {
  if (at > 0 && isPair(sentence, at - 1)) return 0;
  return isPair(sentence, at) ? 1.2 + nearVerb(sentence, at) : null;
}

// … with President of Norland Olaf Rask Ilse Brandt received …
//                                       ^^^^^^^^^^^
/** Whether a word opens a name of two words before a verb. */
function isSubject({ words }: HeadSentence, at: number, { roles, openers }: OpeningWords): boolean {
  const pair = [words[at]!, words[at + 1]];
  return (
    words[at + 2]?.isVerb === true &&
    pair.every((word) => word?.isCapital === true && !roles.has(word.bare) && !openers.has(word.bare)) &&
    /\p{L}$/u.test(words[at]!.text)
  );
}

// Ilse Brandt and President of Norland Olaf Rask discussed …
//                                      ^^^^^^^^^
/** Whether a name is tied to that of a speaker, which could open the lead: both are who does it. */
function isJoined(sentence: HeadSentence, at: number, lists: OpeningWords): boolean {
  const { ties, conjunctions } = lists;
  const { words } = sentence;
  let tie = at - 1;
  while (
    tie > 2 &&
    !conjunctions.has(words[tie]!.bare) &&
    (words[tie]!.isCapital || ties.has(words[tie]!.bare))
  )
    tie--;
  return (
    tie > 2 &&
    conjunctions.has(words[tie]!.bare) &&
    isSpeaker(sentence, tie - 2) &&
    couldOpen(sentence, tie - 2, lists)
  );
}
