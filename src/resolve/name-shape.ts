import { initialsOf } from "../source/initials.js";
import type { LabelWord } from "./bare-words.js";
import { isNameWord } from "./label-words.js";
import type { Vocabulary } from "./vocabulary.js";

/** How sure the shape of a label is of the name at its end. */
type NameStrength =
  /** The page names the person elsewhere. */
  | 3
  /** A word that a name follows stands right before it, or nothing but the name stands there. */
  | 2
  /** The last two capitalised words. */
  | 1;

/** A name among the words of a label, half-open. */
export interface NameWords {
  readonly from: number;
  readonly to: number;
  readonly strength: NameStrength;
}

// More parts are a name and what stands before it.
const MOST_PARTS = 4;

// President of Norland O.Brandt: initials written together with the family name open the run
//                      ^^^^^^^^
/** Where the run of words that could be a name, ending before `to`, begins. */
export function nameRunFrom(words: readonly LabelWord[], start: number, to: number): number {
  let from = to;
  while (from > start && words[from]?.kind !== "initialled" && isNameWord(words[from - 1]!)) from--;
  // III Brandt: a number ends a name and opens none
  while (from < to && words[from]!.kind === "numeral") from++;
  return from;
}

/** How many parts a name has: `Otto`, `van der Brandt`, `Salim` bin `Rashad` are one each; middle initials are none. */
export function countParts(words: readonly LabelWord[], from: number, to: number): number {
  let parts = 0;
  for (let i = from; i < to; i++) {
    const { kind, text } = words[i]!;
    if (kind === "name") parts += initialsOf(text) === "" ? 1 : 2;
    else if (kind === "initialled") parts += 2;
    else if (kind === "initial" && i === from) parts += 1;
  }
  return parts;
}

/** Whether the words are a name and nothing else: `Ilse Brandt`, not `Ministry` or `Skerra`. */
export function isWholeName(words: readonly LabelWord[], from: number, to: number): boolean {
  if (nameRunFrom(words, from, to) > from) return false;
  const parts = countParts(words, from, to);
  return parts >= 2 && parts <= MOST_PARTS + 1 && words[to - 1]!.kind !== "initial";
}

/**
 * The name at the end of a stretch of words by its shape alone, where the page tells nothing.
 *
 * ```
 * Minister of Trade and Ports Ilse Brandt      after a small word two capitalised words are the name
 * Speaker Juan Emilio Ortega Ruiz              after a role all of them
 * President of Norland Tran Van Lanh           after a state all of them
 * Director of Skerra Fisheries                 nothing is left for a name
 * ```
 */
export function nameByShape(
  words: readonly LabelWord[],
  start: number,
  to: number,
  vocabulary: Vocabulary,
): NameWords | null {
  const run = nameRunFrom(words, start, to);
  if (run === to || words[to - 1]!.kind === "initial") return null;
  const parts = countParts(words, run, to);
  if (parts === 0) return null;
  const before = run > start ? words[run - 1]! : undefined;
  const whole = (strength: NameStrength): NameWords | null =>
    parts <= MOST_PARTS ? { from: run, to, strength } : { from: lastParts(words, run, to), to, strength: 1 };
  const ofSeveral = (): NameWords | null => (parts >= 2 ? whole(1) : null);
  if (words[run]!.kind === "initialled") return whole(2);
  switch (before?.kind) {
    case undefined:
      // Norland: a state is quoted, nobody is named
      return parts > 1 || stateEnd(words, run, to, vocabulary) === null ? whole(2) : null;
    case "role":
    case "regnal":
      return whole(2);
    case "acronym":
      // Corporation NPO Skerratek Ilse Brandt: the acronym opens the body's own name
      return parts > 2 && words[run - 2]?.kind === "body" && run - 2 >= start
        ? { from: lastParts(words, run, to), to, strength: 1 }
        : ofSeveral();
    case "other":
      return ofSeveral();
    case "body": {
      // of North Korea Kim Jong-un: the state began before the run
      const afterState = stateEnd(words, run - 1, to, vocabulary) ?? run;
      if (afterState > run && countParts(words, afterState, to) > 0)
        return { from: afterState, to, strength: 2 };
      if (parts < 2) return null;
      return { from: lastParts(words, run, to), to, strength: 1 };
    }
    default: {
      const afterState = stateEnd(words, run, to, vocabulary);
      if (afterState !== null) {
        return countParts(words, afterState, to) > 0 ? { from: afterState, to, strength: 2 } : null;
      }
      // of Skerra O. Brandt: the initial parts the two
      const initials = parts === 2 && words.slice(run + 1, to).some(({ kind }) => kind === "initial");
      return parts > 2 || initials ? { from: lastParts(words, run, to), to, strength: 1 } : null;
    }
  }
}

// of Saudi Arabia Salim bin Rashad
//                 ^ where the state's name ends
function stateEnd(
  words: readonly LabelWord[],
  from: number,
  to: number,
  { states }: Vocabulary,
): number | null {
  for (const state of states.get(words[from]!.folded) ?? []) {
    if (from + state.length <= to && state.every((word, i) => words[from + i]!.folded === word))
      return from + state.length;
  }
  return null;
}

// Skerra Otto van der Brandt, Skerra Salim bin Rashad, Skerra O. Brandt: where the last two parts begin
//        ^                           ^                        ^
function lastParts(words: readonly LabelWord[], from: number, to: number): number {
  let at = to;
  let parts = 0;
  while (at > from && parts < 2) {
    at--;
    const { kind } = words[at]!;
    if (kind === "name" || kind === "initialled") parts += countParts(words, at, at + 1);
    else if (kind === "initial" && words[at - 1]?.kind !== "initial") parts++;
    while (at > from && words[at - 1]!.kind === "particle") at--;
    if (at > from && words[at - 1]!.kind === "link") {
      at--;
      // Whatever a link ties is one name, so its first part is needed too.
      if (parts === 2) parts = 1;
    }
  }
  // Skerra Fisheries Otto K. Brandt: the initial is not the first name where another word could be
  const bodied = words[from - 1]?.kind === "body" ? 1 : 2;
  if (words[at]!.kind === "initial" && at - from >= bodied && words[at - 1]!.kind === "name") at--;
  return at;
}
