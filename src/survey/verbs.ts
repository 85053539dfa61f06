// The President opened the harbour.          a verb in the past: after a name, or with an object at once
// New harbour opened by the President         a participle: a small word follows it, no name and no article before it
import type { Dialect } from "../dialect/dialect.js";
import { foldSpace } from "../source/fold.js";

const QUOTE = '[“”"]';
const QUOTES = `${QUOTE}{0,2}`;
/** A text without its quotation marks, which neither sentences nor verbs care for. */
export const unquoted = (text: string): string => text.replace(/[“”"]/g, "");

/** Says whether a sentence has a finite verb, as prose has and captions have not; quotation marks aside. */
export function createVerbFinder(dialect: Dialect): (sentence: string) => boolean {
  const finite = `${QUOTES}(?:${dialect.finiteVerbs.join("|")})${QUOTES}[.,:]?${QUOTES}(?=\\s|$)`;
  const opening = new RegExp(`^${finite}`, "i");
  // With Nadja May at the quay.     none: behind the first word a verb has no capital
  const inside = new RegExp(`\\s${finite}`);
  const hasPast = createPastFinder(dialect);
  return (sentence) => opening.test(sentence) || inside.test(sentence) || hasPast(sentence);
}

/** Says whether a sentence has a verb in the past that could as well be a participle. */
function createPastFinder(dialect: Dialect): (sentence: string) => boolean {
  const endings = dialect.pastEndings.join("|");
  /** Most sentences have none: a quick look, before quotation marks are left out. */
  const mayEnd = new RegExp(`(?:${endings})${QUOTES}(?=\\s|$)`);
  const pastEnd = new RegExp(`(?:${endings})(?= |$)`, "g");
  const small = new Set(dialect.smallWords);
  const participleTies = new Set(dialect.participleTies);
  const doerTies = new Set(dialect.doerTies);
  const openers = new Set(dialect.captionOpeners);
  const isSmall = (word: string): boolean => small.has(word.toLowerCase());

  // The parties agreed on a plan.     With harbours, the parties agreed on a plan.
  // At a session with harbours affected by the storm.     none: who does it would stand behind a comma
  /** Do the words up to a place begin with a small one and name who does what follows? */
  const opensClause = (words: string, to: number): boolean => {
    const first = wordAfter(words, 0);
    return isSmall(first) && (!openers.has(first.toLowerCase()) || words.lastIndexOf(",", to) >= 0);
  };

  // opened by the President     opened by Ilse Brandt
  //        ^^^^^^^^^^^^^^^^            ^^^^^^^
  /** Do the words from a place on say who did it, with a capital? */
  const namesDoer = (words: string, from: number): boolean => {
    const tie = wordAfter(words, from);
    if (!doerTies.has(tie)) return false;
    const at = from + tie.length + 1;
    const word = wordAfter(words, at);
    return CAPITAL.test(isSmall(word) ? wordAfter(words, at + word.length + 1) : word);
  };

  // Ilse Brandt opened the harbour.
  // A fair in Port Elin opened by the President.     none: who does it stands behind it
  /** Is the word that ends at a place such a verb, by its neighbours? */
  const isPast = (words: string, end: number): boolean => {
    const word = wordBefore(words, end);
    if (word.length === end || word.toLowerCase() !== word) return false;
    const previous = wordBefore(words, end - word.length - 1);
    if (isSmall(previous) || namesDoer(words, end + 1)) return false;
    return (
      CAPITAL.test(previous) ||
      opensClause(words, end - word.length) ||
      !participleTies.has(wordAfter(words, end + 1))
    );
  };

  return (sentence) => {
    if (!mayEnd.test(sentence)) return false;
    const words = foldSpace(unquoted(sentence));
    for (const { 0: ending, index } of words.matchAll(pastEnd))
      if (isPast(words, index + ending.length)) return true;
    return false;
  };
}

const CAPITAL = /^\p{Lu}/u;

/** The word that ends at a place of words folded. */
const wordBefore = (words: string, end: number): string =>
  words.slice(words.lastIndexOf(" ", end - 1) + 1, end);

/** The word that begins at a place of words folded; empty behind the last. */
function wordAfter(words: string, from: number): string {
  const end = words.indexOf(" ", from);
  return words.slice(from, end < 0 ? words.length : end);
}

/** A stop behind three letters of a word ends a sentence. */
const SENTENCE_END = new RegExp(`\\.(?<=(?:[\\p{Ll}\\p{N})]${QUOTES}){3}\\.)${QUOTE}*(?=\\s|$)`, "u");

/** The words up to the first stop that ends a sentence, quotation marks aside. */
export function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
