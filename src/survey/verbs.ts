// The President opened the harbour.       a verb in the past: after a name, or with an object at once
// The harbour opened by the President     a participle: a small word follows it, no name stands before it
import type { Dialect } from "../dialect/dialect.js";
import { foldSpace } from "../source/fold.js";
import { isSpaceAt } from "../source/space.js";

/** Says whether a sentence has a finite verb, as prose has and captions have not. */
export function createVerbFinder(dialect: Dialect): (sentence: string) => boolean {
  const finite = new RegExp(`(?:^|\\s)(?:${dialect.finiteVerbs.join("|")})[.,:]?(?=\\s|$)`, "i");
  const pasts = dialect.pastEndings;
  const pastForm = new RegExp(`\\p{L}(?:${pasts.join("|")})(?=\\s|$)`, "u");
  const small = new Set(dialect.smallWords);
  const participleTies = new Set(dialect.participleTies);

  const hasPast = (sentence: string): boolean => {
    const words = foldSpace(sentence).split(" ");
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

/** The words up to the first stop that ends a sentence. */
export function firstSentence(text: string): string {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1))
    if (
      (at + 1 === text.length || isSpaceAt(text, at + 1)) &&
      WHOLE_WORD.test(text.slice(Math.max(0, at - 3), at))
    )
      return text.slice(0, at + 1);
  return text;
}
