// Persons Brandt Ilse Lund van der Otto Osip Patriarch of Veldmark
//         ^           ^                 ^
// The family name stands first; the page has the same words turned round.
import type { Dialect } from "../../dialect/dialect.js";
import { createRestFinder } from "./list-rest.js";
import { isCapital, phraseOf, type Word } from "./words.js";

/** An entry has no more words. */
const MOST_WORDS = 8;
/** Nor has a name that is looked up in the page. */
const MOST_NAME_WORDS = 5;

/** Whether the page has words side by side. */
type Printed = (phrase: string) => boolean;

/** How many of some words, from the first on, are one entry; `null` where a rule does not say. */
type EntryRule = (words: readonly Word[], isPrinted: Printed) => number | null;

/** At which words the entries of a list of persons begin. */
export function createPersonStartFinder(
  dialect: Dialect,
): (words: readonly Word[], isPrinted: Printed) => number[] {
  const isRest = createRestFinder(dialect);
  const isPatronymic = createPatronymicTest(dialect);
  const rules: readonly EntryRule[] = [
    (words) => (isRest(words, 0) ? 2 : null),
    createTitledRule(dialect),
    // Brandt Otto Karlovich
    //             ^^^^^^^^^ the father’s name ends it
    (words) => {
      const father = words.findIndex((word, at) => at > 1 && at < MOST_NAME_WORDS && isPatronymic(word));
      return father > 0 ? father + 1 : null;
    },
    printedName,
  ];
  const lengthOf: (words: readonly Word[], isPrinted: Printed) => number = (words, isPrinted) => {
    for (const rule of rules) {
      const length = rule(words, isPrinted);
      if (length !== null) return length;
    }
    return lengthByCapitals(words, isPatronymic);
  };

  return (words, isPrinted) => {
    const starts: number[] = [];
    for (let at = 0; at < words.length; at += lengthOf(words.slice(at, at + MOST_WORDS), isPrinted))
      starts.push(at);
    return starts;
  };
}

function createPatronymicTest({ names }: Dialect): (word: Word) => boolean {
  return ({ text }) => {
    const own = text.toLowerCase();
    return names.patronymics.some((ending) => own.endsWith(ending));
  };
}

// Osip Patriarch of Veldmark and the Skerries
//      ^^^^^^^^^ a title behind one name goes on while small words and kinds of regions tie it
function createTitledRule({ names }: Dialect): EntryRule {
  const titles = new Set([...names.roleNouns, ...names.regnalTitles]);
  const ties = new Set([...names.glue, ...names.bodyWords]);
  // Where no small word does, the title has one word behind it: Patriarch Veldmark
  const least = names.officeTie === "" ? 3 : 2;

  return (words) => {
    if (!words[1] || !titles.has(words[1].text.toLowerCase())) return null;
    const goesOn = (before: string, word: string): boolean =>
      !isCapital(word) || !isCapital(before) || ties.has(before.toLowerCase());
    let end = least;
    while (end < words.length && goesOn(words[end - 1]!.text, words[end]!.text)) end++;
    return end;
  };
}

// Lund Marie Olsen, where the page has `Marie Olsen Lund`      the longest such name
function printedName(words: readonly Word[], isPrinted: Printed): number | null {
  for (let size = Math.min(words.length, MOST_NAME_WORDS); size >= 2; size--)
    for (let family = 1; family < size; family++) {
      const turned = [...words.slice(family, size), ...words.slice(0, family)];
      if (isPrinted(phraseOf(turned))) return size;
    }
  return null;
}

/** Two words, and what is needed to make a name of them. */
function lengthByCapitals(words: readonly Word[], isPatronymic: (word: Word) => boolean): number {
  let size = Math.min(2, words.length);
  // Lund van der Otto: small words are in the midst of a name
  while (size < words.length && !isCapital(words[size - 1]!.text)) size++;
  // Brandt Lund Otto: nobody is listed by one word
  if (size + 1 === words.length && !isPatronymic(words[size - 1]!)) size++;
  return size;
}
