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
  const ends = endsOf(texts);
  const firstWith = createFirstHolder(ends.length >> 1);
  /** Two blocks that share an end, one behind the other. */
  const pairs: number[] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const block = ends[at]!;
    const other = firstWith(ends[at + 1]!, block);
    all[block]!++;
    if (other === block) continue;
    shared[block]!++;
    shared[other]!++;
    pairs.push(block, other);
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

/** The ends of all clauses, each as its block and its last letters. */
function endsOf(texts: readonly string[]): number[] {
  const ends: number[] = [];
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block]!;
    const last = text.length - 1;
    if (last < LETTERS) continue;
    const units = unitsOf(text);
    for (const sign of SIGNS)
      for (let at = text.indexOf(sign, LETTERS); at >= 0 && at < last; at = text.indexOf(sign, at + 1))
        ends.push(block, lastLetters(units, at));
    ends.push(block, lastLetters(units, text.length));
  }
  return ends;
}

/** Says which block has a key first: a table of numbers, for a page has thousands. */
function createFirstHolder(count: number): (key: number, block: number) => number {
  let size = 16;
  while (size < count * 2) size *= 2;
  const keys = new Int32Array(size);
  /** 0 is free, else 1 + the block. */
  const holders = new Int32Array(size);
  return (key, block) => {
    let slot = key & (size - 1);
    while (holders[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    if (holders[slot] !== 0) return holders[slot]! - 1;
    keys[slot] = key;
    holders[slot] = block + 1;
    return block;
  };
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
