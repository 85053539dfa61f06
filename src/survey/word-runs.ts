// Where runs of words stand on the page: what tells a passage that is printed twice.
import { foldUnit } from "../source/letters.js";

/** A page's running text as hashes of its words. */
export interface HashedWords {
  /** One block after the other. */
  readonly hashes: Int32Array;
  /** Words of the block that `block` is the number of: from `starts[block]` up to `starts[block + 1]`. */
  readonly starts: readonly number[];
}

/** For each run of words the blocks that hold it. */
export interface WordRuns {
  /** Words of the block that `block` is the number of: from `starts[block]` up to `starts[block + 1]`. */
  readonly starts: readonly number[];
  /** The blocks that hold the run of words which begins at a word; at most four. */
  readonly blocksAt: (word: number) => Int32Array;
}

/** Blocks remembered for a run; a run in more places than this is a formula. */
const MOST_BLOCKS = 4;

function tableSize(words: number): number {
  let size = 16;
  while (size < words * 2) size *= 2;
  return size;
}

/** Indexes every run of `length` words. Linear: flat arrays and open addressing, for a page may have millions of words. */
export function indexWordRuns({ hashes, starts }: HashedWords, length: number): WordRuns {
  const count = starts[starts.length - 1]!;
  const size = tableSize(count);
  /** 0 is free, else 1 + the first place of the run. */
  const table = new Int32Array(size);
  const firstPlace = new Int32Array(count);
  const held = new Int32Array(count * MOST_BLOCKS).fill(-1);
  const same = (one: number, other: number): boolean => {
    for (let at = 0; at < length; at++) if (hashes[one + at] !== hashes[other + at]) return false;
    return true;
  };
  const hold = (first: number, block: number): void => {
    for (let at = first * MOST_BLOCKS; at < (first + 1) * MOST_BLOCKS; at++) {
      if (held[at] === block) return;
      if (held[at] !== -1) continue;
      held[at] = block;
      return;
    }
  };
  for (let block = 0; block + 1 < starts.length; block++) {
    for (let word = starts[block]!; word + length <= starts[block + 1]!; word++) {
      let slot = runHash(hashes, word, length) & (size - 1);
      while (table[slot] !== 0 && !same(table[slot]! - 1, word)) slot = (slot + 1) & (size - 1);
      if (table[slot] === 0) table[slot] = word + 1;
      const first = table[slot]! - 1;
      firstPlace[word] = first;
      hold(first, block);
    }
  }
  const blocksAt = (word: number): Int32Array => {
    const from = firstPlace[word]! * MOST_BLOCKS;
    let count = 0;
    while (count < MOST_BLOCKS && held[from + count] !== -1) count++;
    return held.subarray(from, from + count);
  };
  return { starts, blocksAt };
}

function runHash(hashes: Int32Array, from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at++)
    hash = Math.imul(hash ^ hashes[at]!, 0x5bd1e995) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

/** A hash for each word in lower case, signs left out: FNV-1a, one block after the other. */
export function hashWords(texts: readonly string[]): HashedWords {
  const starts = [0];
  let letters = 0;
  for (const text of texts) letters += text.length;
  // No page has more words than every other letter, and one on its end
  const hashes = new Int32Array((letters + texts.length + 1) >> 1);
  let words = 0;
  for (const text of texts) {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = foldUnit(text.charCodeAt(at));
      if (unit !== 0) hash = Math.imul((hash || FNV_OFFSET) ^ unit, FNV_PRIME);
      else if (hash !== 0) {
        hashes[words++] = hash;
        hash = 0;
      }
    }
    if (hash !== 0) hashes[words++] = hash;
    starts.push(words);
  }
  return { hashes, starts };
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
