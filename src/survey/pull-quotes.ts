// Pull quotes: blocks whose words nearly all stand elsewhere in the running text, copied in a few long runs out of one
// passage. In text nothing else tells them.
//
// We shall build the harbour by spring, and nobody will pay for it twice.     16 words or more, whole sentences
// ”We shall build the harbour by spring …“                                    quotation marks decide which of two is the copy
//
// Not one: `I would like to thank everybody here …`, a formula found in many places; a passage spoken twice, block
// after block; headings, captions and titles, which end without a stop.
import type { Block } from "../source/block.js";
import { findLikelyCopies } from "./shared-ends.js";
import { hashWords, indexWordRuns, type WordRuns } from "./word-runs.js";

/** Words compared at a time. */
const RUN = 4;
/** A sure quote has so many words, and this share of them is copied. */
const SURE_WORDS = 16;
const COPIED = 0.85;
/** A shorter one counts beside a sure one, where every word is copied. */
const LEAST_WORDS = 8;
/** The longest stretch that is copied in one piece. */
const LEAST_STRETCH = 8;
/** So it has so many letters, spaces among them. */
const SHORTEST_SURE = 2 * SURE_WORDS - 1;
/** A source gives so many runs at least; there are so many sources at most, and they stand so near to each other. */
const LEAST_SHARE = 4;
const MOST_SOURCES = 3;
const REACH = 4;

/** Whole sentences: a stop or a closing quotation mark at the end. */
const WHOLE = /[.!?…][”“"»’)]?$|[”“"»][.!?]?$/;
const QUOTED = /^[”“„"«‘][\s\S]*[”“"»’]\.?$/;

/** What of a block is copied, and where from. */
interface Copy {
  /** The blocks it is copied from, the one that gives most first. */
  readonly sources: readonly number[];
  readonly size: number;
  readonly copied: number;
}

/**
 * The pull quotes among the blocks of running text, each with the block it repeats.
 *
 * @param blocks - The running text of the body in order, without captions, headings and links.
 * @param mayQuote - False where a block begins with a label.
 */
export function findPullQuotes(
  blocks: readonly Block[],
  mayQuote: (block: number) => boolean,
): Map<number, number> {
  const couldBe = (block: number): boolean => {
    const { text } = blocks[block]!;
    return text.length >= SHORTEST_SURE && mayQuote(block) && WHOLE.test(text.slice(-2));
  };
  if (blocks.length < 2 || !blocks.some((_, block) => couldBe(block))) return new Map();
  const likely = findLikelyCopies(blocks.map(({ text }) => text));
  const wordsIn = (block: number): number => hashWords([blocks[block]!.text]).starts[1]!;
  const quoting = [...likely.keys()].filter((block) => couldBe(block) && wordsIn(block) >= SURE_WORDS);
  if (quoting.length === 0) return new Map();
  const compared = new Set<number>();
  for (const [copy, others] of likely) {
    compared.add(copy);
    // Where one source stands others may
    for (const other of others)
      for (let near = other - REACH; near <= other + REACH; near++) compared.add(near);
  }
  const words = hashWords(blocks.map(({ text }, block) => (compared.has(block) ? text : "")));
  const runs = indexWordRuns(words, RUN);
  const copies = new Map<number, Copy>();
  for (const block of [...likely.keys()].sort((a, b) => a - b)) {
    const copy = copyOf(block, runs, () => true);
    if (copy) copies.set(block, copy);
  }
  const quotes = new Set(
    [...copies.keys()].filter((block) => mayQuote(block) && WHOLE.test(blocks[block]!.text)),
  );
  keepOneOfTwo(quotes, copies, blocks);
  keepCopiesOfText(quotes, copies, runs);
  dropSpokenTwice(quotes, copies);
  const sure = [...quotes].some((block) => copies.get(block)!.size >= SURE_WORDS);
  const found = new Map<number, number>();
  for (const block of quotes) {
    const { size, copied, sources } = copies.get(block)!;
    if (size >= SURE_WORDS || (sure && copied === size)) found.set(block, sources[0]!);
  }
  return found;
}

/** For pull quotes that are known, the block each repeats, where there is one. */
export function findQuoteSources(blocks: readonly Block[], quotes: readonly number[]): Map<number, number> {
  const runs = indexWordRuns(hashWords(blocks.map(({ text }) => text)), RUN);
  const known = new Set(quotes);
  const found = new Map<number, number>();
  for (const quote of quotes) {
    const copy = copyOf(quote, runs, (source) => !known.has(source));
    if (copy) found.set(quote, copy.sources[0]!);
  }
  return found;
}

/** What of a block stands in the blocks allowed, or `null` where it is too little for a quote. */
function copyOf(block: number, runs: WordRuns, allowed: (source: number) => boolean): Copy | null {
  const from = runs.starts[block]!;
  const to = runs.starts[block + 1]!;
  const size = to - from;
  if (size < LEAST_WORDS) return null;
  const shares = new Map<number, number>();
  for (let word = from; word + RUN <= to; word++)
    for (const source of runs.blocksAt(word))
      if (source !== block && allowed(source)) shares.set(source, (shares.get(source) ?? 0) + 1);
  const ranked = [...shares]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort(([a, shareOfA], [b, shareOfB]) => shareOfB - shareOfA || Math.abs(a - block) - Math.abs(b - block))
    .map(([source]) => source);
  const sources = ranked.filter((source) => Math.abs(source - ranked[0]!) <= REACH).slice(0, MOST_SOURCES);
  if (sources.length === 0) return null;
  let copied = 0;
  let end = from;
  let stretch = 0;
  let longest = 0;
  for (let word = from; word + RUN <= to; word++) {
    if (!runs.blocksAt(word).some((source) => sources.includes(source))) continue;
    stretch = word < end ? stretch + word + RUN - end : RUN;
    copied += word + RUN - Math.max(end, word);
    end = word + RUN;
    longest = Math.max(longest, stretch);
  }
  return copied >= COPIED * size && longest >= LEAST_STRETCH ? { sources, size, copied } : null;
}

/** Two blocks that repeat each other: one of them is the text, the other its quote. */
function keepOneOfTwo(
  quotes: Set<number>,
  copies: ReadonlyMap<number, Copy>,
  blocks: readonly Block[],
): void {
  const alike: [number, number][] = [];
  for (const block of [...quotes])
    for (const other of copies.get(block)!.sources) {
      if (!quotes.has(block) || !quotes.has(other) || !copies.get(other)!.sources.includes(block)) continue;
      const rather = quoteness(block, other, copies, blocks);
      if (rather === 0) alike.push([block, other]);
      else quotes.delete(rather > 0 ? other : block);
    }
  // Word for word the same: two pull quotes never stand side by side, else the later one is the quote.
  const beside = (block: number): boolean => quotes.has(block - 1) || quotes.has(block + 1);
  for (const [block, other] of alike) {
    if (!quotes.has(block) || !quotes.has(other)) continue;
    const [first, second] = block < other ? [block, other] : [other, block];
    quotes.delete(beside(second) && !beside(first) ? second : first);
  }
}

/** Above 0 where `block` is rather the quote, below where `other` is. */
function quoteness(
  block: number,
  other: number,
  copies: ReadonlyMap<number, Copy>,
  blocks: readonly Block[],
): number {
  const one = copies.get(block)!;
  const two = copies.get(other)!;
  return (
    Number(QUOTED.test(blocks[block]!.text)) - Number(QUOTED.test(blocks[other]!.text)) ||
    // Put together from more paragraphs; else the shorter, the abridged one
    one.sources.length - two.sources.length ||
    two.size - one.size
  );
}

/** What pull quotes alone hold is no running text. */
function keepCopiesOfText(quotes: Set<number>, copies: Map<number, Copy>, runs: WordRuns): void {
  for (const block of [...quotes]) {
    const copy = copyOf(block, runs, (source) => !quotes.has(source));
    if (copy) copies.set(block, copy);
    else quotes.delete(block);
  }
}

/** A passage that is printed twice: block after block repeats block after block. */
function dropSpokenTwice(quotes: Set<number>, copies: ReadonlyMap<number, Copy>): void {
  const distance = (block: number): number | null => {
    const copy = copies.get(block);
    return copy ? copy.sources[0]! - block : null;
  };
  for (const block of [...quotes])
    if ([block - 1, block + 1].some((near) => distance(near) !== null && distance(near) === distance(block)))
      quotes.delete(block);
}
