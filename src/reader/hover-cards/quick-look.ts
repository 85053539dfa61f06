// A quick look, before words are read: could a family name stand twice in a row? So do capitals of one letter, and few
// lines are like that.
//
// OTTO VAN DER LUND Lund Otto          Abdel Karim Abdel Karim Otto          O.Lund Lund Otto
//              ^    ^                  ^           ^                           ^    ^
import { foldUnit, LOOKED_UP } from "../../source/letters.js";
import { isSpace } from "../../source/space.js";
import { unitsOf } from "../../source/units.js";
import { MOST_FAMILY_WORDS } from "./doubled-family.js";

/** No name is longer: a text that is one word takes no longer either. */
const LONGEST_NAME = 60;

export function couldHoldCard(text: string): boolean {
  const units = unitsOf(text);
  for (let at = 1; at < text.length; at++)
    if (CAPITALS[units[at]!] === 1 && isSpace(units[at - 1]!) && repeatsNameBefore(units, at)) return true;
  return false;
}

/** For each UTF-16 unit 1 where it is a capital, by its place in Unicode: some letters that are none stand among them. */
const CAPITALS = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x100, 0x42f],
  [0x460, 0x167f],
  [0x1681, 0x1fff],
  [0x2100, 0x2fff],
  [0x3001, 0xfefe],
] as const)
  CAPITALS.fill(1, first, last + 1);

/** Does the word there begin as one of the words with capitals before it does, or ends from a capital on? */
function repeatsNameBefore(units: Uint16Array, at: number): boolean {
  const capital = units[at]!;
  let end = at;
  for (let size = 1; size <= MOST_FAMILY_WORDS; size++) {
    while (end > 0 && isSpace(units[end - 1]!)) end--;
    let from = end;
    while (from > 0 && end - from < LONGEST_NAME && !isSpace(units[from - 1]!)) {
      from--;
      if (units[from] === capital && standsAgain(units, from, end, at)) return true;
    }
    if (CAPITALS[units[from]!] !== 1) return false;
    end = from;
  }
  return false;
}

/** Could the stretch stand again at another place, capitals apart? */
function standsAgain(units: Uint16Array, from: number, to: number, again: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const other = units[again + at - from]!;
    // Two cases of one letter beyond the table of lower case are not known for one
    if (foldUnit(unit) !== foldUnit(other) && unit < LOOKED_UP) return false;
  }
  return true;
}
