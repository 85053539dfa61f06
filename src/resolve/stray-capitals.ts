import { initialsOf, isInitials } from "../source/initials.js";
import type { LabelWord, PrintedNames } from "./bare-words.js";
import { foldLetters } from "./fold-letters.js";
import type { Vocabulary } from "./vocabulary.js";

// President OF VELDMARK ILSE BRANDT
//           ^^^^^^^^^^^^^^^^^^^^^^^ the capitals reach the name: mended
// PATRIARCH OSIP OF VELDMARK
//                ^^ or the small word is, beside a title of church or crown: mended
// CEO OF ILO, HEAD OF ILO AND WTO
//        ^^^          ^^^     ^^^ what it ties may be an acronym otherwise: as printed
// PRESIDENT BRANDT, Mr RASK, RASK
//           ^^^^^^     ^^^^  ^^^^ alone or behind one office, the last word of a name of the page: mended
// SKERRA TEK President Ilse Brandt
// ^^^^^^^^^^ they do not: an acronym, as printed

// Two capital words of fewer letters are a firm: `VTK TEK`.
const SHORTEST_NAME = 8;
const SHORTEST_SURNAME = 5;
// `Mcor` is a word.
const SHORTEST_AFTER_PREFIX = 3;

/** Recases the words of a label whose name is in capitals; any other label stays as it is. */
export function mendCapitals(words: LabelWord[], vocabulary: Vocabulary, printed: PrintedNames): void {
  const run = capitalRun(words, vocabulary, printed);
  if (!run) return;
  words.forEach((word, i) => {
    if (i >= run.from && i < run.to) recase(word, i === 0, vocabulary);
    else if (isStray(word.text)) recase(word, i === 0, vocabulary);
  });
}

function capitalRun(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
  printed: PrintedNames,
): { from: number; to: number } | null {
  const ends = [words.findIndex((word) => word.endsPart) + 1, words.length];
  for (const to of ends) {
    let from = to;
    while (from > 0 && isCapital(words[from - 1]!)) from--;
    // ILSE Brandt: only the page can tell that it is no firm
    if (to > 1 && from === to && isCapital(words[to - 2]!) && isPrinted(words, to, printed))
      return { from: to - 2, to: to - 1 };
    // Otto Brandt, SKERRA VOICE: the name is not in capitals, the firm is
    const affiliation = from > 0 && words[from - 1]!.endsPart && !isPrinted(words, to, printed);
    const initialled = vocabulary.initials && holdsInitials(words.slice(from, to));
    if (from < to && !affiliation && (initialled || isName(words, from, to, vocabulary, printed)))
      return { from, to };
  }
  return null;
}

// О.РАСК, О. РАСК: nobody abbreviates an acronym
const holdsInitials = (words: readonly LabelWord[]): boolean =>
  words.some(({ text }) => initialsOf(text) !== "" || isInitials(text));

function isName(
  words: readonly LabelWord[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
  printed: PrintedNames,
): boolean {
  if (isPrinted(words, to, printed) || isFamily(words, vocabulary, printed)) return true;
  if (isTitled(words, from, to, vocabulary)) return true;
  const last = words[to - 1]!;
  const previous = words[to - 2];
  if (!previous || isListed(last, vocabulary) || isListed(previous, vocabulary)) return false;
  if (to - from > 1) return last.text.length + previous.text.length >= SHORTEST_NAME;
  // Otto BRANDT and Otto BraNDT, but not Director of Skerra NEFT
  const beforeThat = words[to - 3];
  if (beforeThat && vocabulary.glue.has(beforeThat.folded)) return false;
  return /^\p{Lu}\p{Ll}/u.test(previous.text) && last.text.length >= SHORTEST_SURNAME;
}

/** Whether the label is a family name of the page, or one office and that. */
function isFamily(words: readonly LabelWord[], { role }: Vocabulary, printed: PrintedNames): boolean {
  const [first, second] = words;
  if (words.length > 2 || (second && !role.has(first!.folded.replace(/\.$/, "")))) return false;
  return printed.hasFamily((second ?? first!).folded);
}

/** Whether a title of church or crown stands with a small word in capitals: all of it is in capitals, the name too. */
function isTitled(
  words: readonly LabelWord[],
  from: number,
  to: number,
  { mainGlue, regnal }: Vocabulary,
): boolean {
  const run = words.slice(from, to);
  // Patriarch OSIP OF VELDMARK: the title itself may be in order
  return (
    run.some(({ folded }) => folded === mainGlue) &&
    [words[from - 1], ...run].some((word) => word && regnal.has(word.folded))
  );
}

function isPrinted(words: readonly LabelWord[], to: number, printed: PrintedNames): boolean {
  for (const size of [2, 3]) {
    if (to < size) continue;
    const solid = words.slice(to - size, to).map(({ folded }) => folded);
    if (printed.hasName(solid.join("").replace(/\P{L}/gu, ""))) return true;
  }
  return false;
}

function isListed({ folded }: LabelWord, { role, body, glue, acronyms }: Vocabulary): boolean {
  return role.has(folded) || body.has(folded) || glue.has(folded) || acronyms.has(folded);
}

function isCapital({ text, bracketed }: LabelWord): boolean {
  return (
    !bracketed &&
    /\p{L}/u.test(text) &&
    !/\p{N}/u.test(text) &&
    (!/\p{Ll}/u.test(text.slice(initialsOf(text).length)) || isStray(text))
  );
}

// BraNDT, BrandT, BRandt, Veldmark’S
function isStray(text: string): boolean {
  return /\p{Ll}\p{Lu}(?:\p{Lu}|$)|^\p{Lu}{2,}\p{Ll}{2}|\p{Ll}[’']S$/u.test(text);
}

function recase(word: LabelWord, first: boolean, vocabulary: Vocabulary): void {
  const { text, folded } = word;
  const initials = initialsOf(text);
  if (initials !== "") {
    const family = text.slice(initials.length);
    if (hasVowel(foldLetters(family), vocabulary)) word.text = initials + recaseParts(family, vocabulary);
    return;
  }
  if (/^[IVX]+$/.test(text) || /\./.test(text) || text.length === 1 || vocabulary.acronyms.has(folded))
    return;
  if (
    !first &&
    (vocabulary.glue.has(folded) || vocabulary.particles.has(folded) || vocabulary.links.has(folded))
  ) {
    word.text = text.toLowerCase();
  } else if (hasVowel(folded, vocabulary)) {
    word.text = recaseParts(text, vocabulary);
  }
}

const recaseParts = (text: string, vocabulary: Vocabulary): string =>
  text
    .split(/([-‑–’'])/)
    .map((part, i, parts) => recasePart(part, parts[i - 1], vocabulary))
    .join("");

// OTTO-ILMAR, O’BRANDT, MCBRANDT, VELDMARK’S
function recasePart(part: string, sign: string | undefined, vocabulary: Vocabulary): string {
  const lower = part.toLowerCase();
  if (lower.length === 1 && sign !== undefined && /[’']/.test(sign)) return lower;
  const prefix = vocabulary.capitalPrefixes.find(
    (opening) => lower.startsWith(opening) && lower.length - opening.length >= SHORTEST_AFTER_PREFIX,
  );
  return capitalised(prefix ?? "") + capitalised(lower.slice(prefix?.length ?? 0));
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A word without one is an acronym. */
const hasVowel = (folded: string, { vowels }: Vocabulary): boolean =>
  Array.from(folded).some((letter) => vowels.includes(letter));
