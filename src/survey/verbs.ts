// The President opened the harbour.          a verb in the past: after a name, or with an object at once
// New harbour opened by the President         a participle: a small word follows it, no name and no article before it
import type { Dialect } from "../dialect/dialect.js";
import { foldSpace } from "../source/fold.js";
import { isSpaceAt } from "../source/space.js";

const QUOTE = '“”"';
const QUOTES = `[${QUOTE}]{0,2}`;
/** A text without its quotation marks, which neither sentences nor verbs care for. */
export const unquoted = (text: string): string => text.replace(/[“”"]/g, "");

/** Says whether a sentence has a finite verb, as prose has and captions have not; quotation marks aside. */
export function createVerbFinder(dialect: Dialect): (sentence: string) => boolean {
  const finite = new RegExp(
    `(?:^|\\s)${QUOTES}(?:${dialect.finiteVerbs.join("|")})${QUOTES}[.,:]?${QUOTES}(?=\\s|$)`,
    "i",
  );
  const pasts = dialect.pastEndings;
  const pastForm = new RegExp(`\\p{L}(?:${pasts.join("|")})${QUOTES}(?=\\s|$)`, "u");
  const small = new Set(dialect.smallWords);
  const participleTies = new Set(dialect.participleTies);

  const hasPast = (sentence: string): boolean => {
    const words = foldSpace(unquoted(sentence)).split(" ");
    const smallAt = (at: number): boolean => small.has(words[at]!.toLowerCase());
    return words.some((word, at) => {
      if (
        at === 0 ||
        !pasts.some((ending) => word.endsWith(ending)) ||
        word.toLowerCase() !== word ||
        smallAt(at - 1)
      )
        return false;
      return CAPITAL.test(words[at - 1]!) || smallAt(0) || !participleTies.has(words[at + 1] ?? "");
    });
  };

  return (sentence) => finite.test(sentence) || (pastForm.test(sentence) && hasPast(sentence));
}

const CAPITAL = /^\p{Lu}/u;
/** Stands before a stop that ends a sentence: three letters of a word. */
const WHOLE_WORD = new RegExp(`(?:[\\p{Ll}\\p{N})]${QUOTES}){3}$`, "u");
/** So many letters are looked at for it. */
const BEFORE_STOP = 9;

/** The words up to the first stop that ends a sentence, quotation marks aside. */
export function firstSentence(text: string): string {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    let end = at + 1;
    while (QUOTE.includes(text[end] ?? " ")) end++;
    const ends = end === text.length || isSpaceAt(text, end);
    if (ends && WHOLE_WORD.test(text.slice(Math.max(0, at - BEFORE_STOP), at))) return text.slice(0, end);
  }
  return text;
}
