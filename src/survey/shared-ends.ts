// Which blocks may copy one another: those that end a good part of their clauses in the same words. A clause is compared
// once, where words would be compared one by one.
//
// … and, if all goes well, we shall build the harbour by spring, for it is time.     a source
// We shall build the harbour by spring.                                             its copy, cut where clauses end
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the last letters before a sign

import { unitsOf } from "../source/units.js";

/** Letters compared before the end of a clause: more than `of the Republic of Veldmark` has, which copies nothing. */
const LETTERS = 28;
const SIGNS = [".", ",", "?", "!"];
/** A copy shares this part of the ends of its clauses at least. */
const SHARED = 1 / 3;

/** Finds blocks that may be copies, with the blocks that each shares an end with. Linear. */
export function findLikelyCopies(texts: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
  const all = new Uint32Array(texts.length);
  const shared = new Uint32Array(texts.length);
  /** The block that has an end first. */
  const first = new Map<number, number>();
  /** Two blocks that share an end, one behind the other. */
  const pairs: number[] = [];
  const note = (block: number, end: number): void => {
    all[block]!++;
    const other = first.get(end);
    if (other === undefined) first.set(end, block);
    else if (other !== block) {
      shared[block]!++;
      shared[other]!++;
      pairs.push(block, other);
    }
  };
  for (const [block, text] of texts.entries()) {
    if (text.length < LETTERS) continue;
    const units = unitsOf(text);
    const last = text.length - 1;
    for (const sign of SIGNS)
      for (let at = text.indexOf(sign, LETTERS); at >= 0 && at < last; at = text.indexOf(sign, at + 1))
        note(block, lastLetters(units, at));
    note(block, lastLetters(units, text.length));
  }
  const found = new Map<number, Set<number>>();
  const add = (block: number, other: number): void => {
    if (shared[block]! < SHARED * all[block]!) return;
    const others = found.get(block);
    if (others) others.add(other);
    else found.set(block, new Set([other]));
  };
  for (let at = 0; at < pairs.length; at += 2) {
    add(pairs[at]!, pairs[at + 1]!);
    add(pairs[at + 1]!, pairs[at]!);
  }
  return found;
}

/** The last letters before a place as a number, case and signs aside. */
function lastLetters(units: Uint16Array, end: number): number {
  let hash = 0;
  let letters = 0;
  // Bounded, for a block may be nothing but signs
  const from = Math.max(0, end - 2 * LETTERS);
  for (let at = end - 1; at >= from && letters < LETTERS; at--) {
    // In lower case, as far as two blocks of one language may differ; signs stand below the letters, or far above
    const unit = units[at]! | 0x20;
    if (unit < 0x61 || unit >= 0x2000) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    letters++;
  }
  // As small as an engine keeps without an object about it
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
