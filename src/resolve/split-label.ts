import type { LabelWord } from "./bare-words.js";
import { isNameWord, isSign } from "./label-words.js";
import { countParts, isWholeName, type NameWords, nameByShape } from "./name-shape.js";
import { knownNameFrom, type PageNames } from "./page-names.js";
import type { Vocabulary } from "./vocabulary.js";

/** Which words of a label are the name; all others are the role. */
export interface LabelSplit {
  readonly name: NameWords | null;
  /** Whether the label names two people or more. */
  readonly several: boolean;
}

// Speaker of the Council Ilse Brandt
//                        ^^^^^^^^^^^ the name stands last …
// Ilse Brandt, Skerra News
// ^^^^^^^^^^^ … but before a comma and an affiliation
// Patriarch Osip of Veldmark and All Norland
//           ^^^^ … and between a title and its see
// Mother of Ilse Brandt
//           ^^^^^^^^^^^ not the name of who speaks

/** Finds the name in a label: by what the page knows, then by shape. */
export function splitLabel(
  words: readonly LabelWord[],
  names: PageNames,
  vocabulary: Vocabulary,
): LabelSplit {
  if (isSeveral(words, vocabulary)) return { name: null, several: true };
  const parts = partsOf(words);
  const name =
    parts.length > 1
      ? nameAmongParts(words, parts, names, vocabulary)
      : nameIn(words, 0, words.length, names, vocabulary);
  return { name: name ?? nameBeforeAffiliation(words, vocabulary), several: false };
}

function nameAmongParts(
  words: readonly LabelWord[],
  parts: readonly (readonly [from: number, to: number])[],
  names: PageNames,
  vocabulary: Vocabulary,
): NameWords | null {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const inFirst = nameIn(words, ...first, names, vocabulary);
  const inLast = nameIn(words, ...last, names, vocabulary);
  const lastAlone = inLast?.from === last[0];
  // A name alone behind a role that has one already is the affiliation: `Anchor Otto Brandt, Skerra Voice`.
  if (inLast?.strength === 3 && !(inFirst?.strength === 3 && inFirst.from === first[0])) return inLast;
  if (inFirst?.strength === 3) return inFirst;
  if (inLast?.strength === 2 && !lastAlone) return inLast;
  if (isWholeName(words, ...first)) return inFirst;
  if (inFirst?.strength === 2 && inFirst.from > first[0]) return inFirst;
  if (inLast && (!lastAlone || isWholeName(words, ...last))) return inLast;
  if (inFirst && inFirst.to - inFirst.from > 1) return inFirst;
  for (const part of parts.slice(1, -1)) {
    const within = nameIn(words, ...part, names, vocabulary);
    if (within && within.strength > 1 && within.to - within.from > 1) return within;
  }
  // Ilse, Skerra: a first name alone
  return inFirst?.strength === 2 ? inFirst : null;
}

function nameIn(
  words: readonly LabelWord[],
  from: number,
  end: number,
  names: PageNames,
  vocabulary: Vocabulary,
): NameWords | null {
  // Speaker Ilse Brandt (Skerra Tek)
  //                     ^^^^^^^^^^^^ behind the name, as an affiliation is
  let to = end;
  while (to > from && words[to - 1]!.bracketed) to--;
  const known = knownNameFrom(words, from, to, names, vocabulary);
  const shaped = nameByShape(words, from, to, vocabulary);
  if (known === null) return nameAfterTitle(words, from, to) ?? shaped;
  // Speaker Otto Karl Brandt, with Karl Brandt elsewhere: no role ends in a first name
  //         ^^^^^^^^^^^^^^^^
  const within = shaped?.strength === 2 && shaped.from > from && shaped.from < known;
  return { from: within ? shaped.from : known, to, strength: 3 };
}

// Patriarch Osip III of Veldmark: what stands between the title and the small word
//           ^^^^^^^^
function nameAfterTitle(words: readonly LabelWord[], from: number, to: number): NameWords | null {
  for (let i = from; i < to; i++) {
    if (words[i]!.kind !== "regnal") continue;
    let end = i + 1;
    while (end < to && isNameWord(words[end]!)) end++;
    if (end < to && words[end]!.kind === "glue" && countParts(words, i + 1, end) > 0) {
      return { from: i + 1, to: end, strength: 2 };
    }
  }
  return null;
}

// Ilse Brandt of Skerra Tek: an affiliation without its comma
// ^^^^^^^^^^^
function nameBeforeAffiliation(words: readonly LabelWord[], { conjunctions }: Vocabulary): NameWords | null {
  const to = words.findIndex((word) => !isNameWord(word));
  const next = words[to];
  if (to < 2 || next?.kind !== "glue" || conjunctions.has(next.folded) || words[to - 1]!.endsPart)
    return null;
  return isWholeName(words, 0, to) ? { from: 0, to, strength: 1 } : null;
}

// Ilse Brandt and Otto Lund
function isSeveral(words: readonly LabelWord[], { conjunctions }: Vocabulary): boolean {
  const at = words.findIndex(({ folded }) => conjunctions.has(folded));
  if (at < 2 || !isWholeName(words, at + 1, words.length)) return false;
  return partsOf(words.slice(0, at)).every(([from, to]) => isWholeName(words, from, to));
}

/** A label's parts between commas outside brackets, and around a dash behind a name. */
function partsOf(words: readonly LabelWord[]): [from: number, to: number][] {
  const parts: [number, number][] = [];
  let from = 0;
  words.forEach((word, i) => {
    const dash = /^[–—-]$/.test(word.text) && from === 0 && isWholeName(words, 0, i);
    const sign = dash || (word.endsPart && isSign(word));
    if (sign && i > from && i + 1 < words.length) {
      parts.push([from, i]);
      from = i + 1;
    } else if (word.endsPart || i === words.length - 1) {
      parts.push([from, i + 1]);
      from = i + 1;
    }
  });
  return parts;
}
