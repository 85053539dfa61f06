// Names that a hover card made stand twice, a line end among their words.
import { wordsOf } from "./line-words.js";

const MOST_NAME_WORDS = 5;

// Minister of Harbours Otto Lund
// Lund Otto                            the card's name, family name first, under the name it hung over
export function isCardUnder(line: string, card: string): boolean {
  const words = wordsOf(card);
  if (words.length < 2 || words.length > MOST_NAME_WORDS) return false;
  const lower = line.toLowerCase();
  return words.some((_, family) => {
    const turned = [...words.slice(family), ...words.slice(0, family)].join(" ");
    return family > 0 && lower.endsWith(turned.toLowerCase());
  });
}

// Governor of Skerra District Otto
// Lund Lund Otto Minister of Harbours:     the card behind a name that is broken
export function isCardBehindBrokenName(line: string, label: string): boolean {
  const [family = "", again = "", given = ""] = wordsOf(label);
  return (
    family.toLowerCase() === again.toLowerCase() &&
    wordsOf(line).at(-1)?.toLowerCase() === given.toLowerCase()
  );
}
