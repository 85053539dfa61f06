// The picture on a card, which some programs print as its words in brackets: those of the name that follows.
//
// Otto Lund [Lund Otto] Lund OttoMinister of Harbours: Yes.
//           ^^^^^^^^^^^
// He met [the Mayor] the Mayor of Elin.      none: names have capitals
// Otto [Lund] Lund Otto Karlovich            nor one word: an editor’s note, and the card
import type { CardName } from "./card-name.js";
import { gluedEnd, hasCapital, type Word } from "./word.js";

/** No name on a card has more words. */
const MOST_WORDS = 6;

/** The name of a card whose picture begins with the word `at`; `null` where none does. */
export function pictureAt(words: readonly Word[], at: number): CardName | null {
  if (!words[at]!.text.startsWith("[")) return null;
  const inner: string[] = [];
  for (let last = at; last < Math.min(at + MOST_WORDS, words.length); last++) {
    const text = words[last]!.text.slice(last === at ? 1 : 0);
    const isLast = text.endsWith("]");
    inner.push(isLast ? text.slice(0, -1) : text);
    if (isLast) return inner.length < 2 ? null : nameAgain(words, last + 1, inner);
  }
  return null;
}

/** The words of a picture once more; what follows may be run together with the last. */
function nameAgain(words: readonly Word[], from: number, inner: readonly string[]): CardName | null {
  const last = from + inner.length - 1;
  const isAgain = inner.every((text, at) => {
    const again = words[from + at]?.text ?? "";
    return hasCapital(text) && (from + at === last ? gluedEnd(again, text) !== null : again === text);
  });
  return isAgain ? { from: words[from]!.from, to: words[last]!.from + inner.at(-1)!.length, last } : null;
}
