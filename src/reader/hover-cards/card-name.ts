// The name on a card, which stands behind the name it hung over.
//
// Otto Lund Lund Otto Minister of Harbours : Yes.
//           ^^^^^^^^^ the family name again, and the first name that stood before it
// Salim bin Rashad Al Lund Al Lund Salim bin Rashad : Yes.      several first names, all of them again
// Patriarch Osip Osip Patriarch of Veldmark : Yes.              the title again: it opens the office
// Lund Lund spoke after him.                                    none: no first name follows
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { type DoubledFamily, doubledFamily, MOST_FAMILY_WORDS } from "./doubled-family.js";
import { createFirstNames, type FirstNames } from "./first-name.js";
import { gluedEnd, type Word } from "./word.js";

/** Nobody has more first names. */
const MOST_GIVEN_WORDS = 4;

/** The end of a name in a text. */
interface NameEnd {
  readonly to: number;
  /** The word it lies in. */
  readonly last: number;
}

export type CardName = Span & NameEnd;

/** Reads the name of a card whose family name begins with the word `at`; `null` where there is no card. */
export function createCardNames(dialect: Dialect): (words: readonly Word[], at: number) => CardName | null {
  const firstNames = createFirstNames(dialect);
  return (words, at) => {
    for (let size = 1; size <= Math.min(MOST_FAMILY_WORDS, at); size++) {
      const family = doubledFamily(words, at, size);
      const end = family && nameEnd(words, family, firstNames);
      if (end) return { from: words[at]!.from, ...end };
    }
    return null;
  };
}

function nameEnd(
  words: readonly Word[],
  { printed, behind, initials }: DoubledFamily,
  firstNames: FirstNames,
): NameEnd | null {
  const given = initials || words[printed - 1]?.text;
  const next = words[behind]?.text;
  if (given === undefined || next === undefined) return null;
  const several = initials === "" ? givenNamesAgain(words, printed, behind) : null;
  if (several) return several;
  const length = firstNames.endOf(next, given);
  if (length === null) return null;
  if (firstNames.isTitle(given) && next.startsWith(given)) return endOfWord(words, behind - 1);
  const patronymic = length === next.length ? words[behind + 1] : undefined;
  const patronymicEnd = patronymic ? firstNames.patronymicEnd(patronymic.text) : null;
  return patronymicEnd === null
    ? { to: words[behind]!.from + length, last: behind }
    : { to: patronymic!.from + patronymicEnd, last: behind + 1 };
}

const endOfWord = (words: readonly Word[], last: number): NameEnd => ({ to: words[last]!.to, last });

// Salim bin Rashad Al Lund Al Lund Salim bin RashadMinister of Harbours
//                                  ^^^^^^^^^^^^^^^^
/** Where the words before a family name end that stand again behind it; `null` where it is one or none. */
function givenNamesAgain(words: readonly Word[], family: number, again: number): NameEnd | null {
  for (let size = Math.min(MOST_GIVEN_WORDS, family); size > 1; size--) {
    const given = words.slice(family - size, family);
    const last = again + size - 1;
    const isAgain = given.every(({ text }, at) => {
      const word = words[again + at]?.text ?? "";
      return again + at === last ? gluedEnd(word, text) !== null : word === text;
    });
    if (isAgain) return { to: words[last]!.from + given[size - 1]!.text.length, last };
  }
  return null;
}
