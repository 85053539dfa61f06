// The President opened the harbour.          a verb in the past: after a name, or with an object at once
// New harbour opened by the President         a participle: a small word follows it, no name and no article before it
import type { Dialect } from "../dialect/dialect.js";
import { foldSpace } from "../source/fold.js";
import { isSpaceAt } from "../source/space.js";

const QUOTES = '[“”"]{0,2}';
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
/** Stands before a stop that ends a sentence. */
const WHOLE_WORD = /^[\p{Ll}\p{N})]{3}$/u;

/** The words up to the first stop that ends a sentence, quotation marks aside. */
export function firstSentence(text: string): string {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    let end = at + 1;
    while (isQuote(text[end])) end++;
    if ((end === text.length || isSpaceAt(text, end)) && endsWholeWord(text, at)) return text.slice(0, end);
  }
  return text;
}

/** Do three letters of a word stand before a place? */
function endsWholeWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    WHOLE_WORD.test(before) ||
    (/[“”"]/.test(before) && WHOLE_WORD.test(unquoted(text.slice(0, at)).slice(-3)))
  );
}

const isQuote = (letter: string | undefined): boolean => letter === "”" || letter === "“" || letter === '"';
