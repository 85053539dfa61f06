import { once } from "../source/once.js";
import { foldLetters } from "./fold-letters.js";
import { meantLetters } from "./look-alikes.js";
import { spellingKey } from "./page-names.js";
import { areSwapped, isOneSlipApart, soundOf } from "./spelling.js";
import type { Vocabulary } from "./vocabulary.js";

/** A name as the page's labels have it. */
export interface PrintedName {
  /** Normalised: `Ilse Brandt`. */
  readonly name: string;
  /** Places among the page's labels, in order. */
  readonly at: number[];
  /** Roles it is printed with, folded. */
  readonly roles: Set<string>;
  /** Whether a title of crown or church stands before it, so that its one word is no surname. */
  regnal: boolean;
}

interface Candidate extends PrintedName {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  /** Whether the page spells the person so. */
  readonly spelt: () => boolean;
  readonly places: () => ReadonlySet<number>;
  parent: Candidate;
}

// One bucket holds the names of one surname; a page that has more has no tie worth finding.
const LARGEST_BUCKET = 48;

/**
 * Which printed names are one person: for each name the best one it is printed with.
 *
 * ```
 * Tatyana Lund, Tatiana Lund    one sound in two spellings
 * O. Brandt, Otto K. Brandt     shorter, and only one person fits
 * Otto Brnadt, Otto Brandt      a slip, the rare spelling never introduced by a role of its own
 * Otto Brandt, Olaf Brandt      two people
 * Anton Lundov, Antona Lundova  two people
 * ```
 *
 * The order of the labels has no say in it, but for slips: those are told by who speaks around them.
 */
export function samePersons(
  printed: readonly PrintedName[],
  spelt: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Map<string, string> {
  const [alone] = printed;
  if (printed.length === 1) return new Map([[alone!.name, alone!.name]]);
  const names = printed.map((name) => candidate(name, spelt, vocabulary));
  const fullestFirst = [...names].sort(byFullness);
  tieSounds(fullestFirst);
  tieShortForms(fullestFirst);
  tieSlips(fullestFirst);
  const best = new Map<Candidate, Candidate>();
  for (const name of names) {
    const root = rootOf(name);
    const rival = best.get(root);
    if (!rival || isBetter(name, rival)) best.set(root, name);
  }
  return new Map(names.map((name) => [name.name, best.get(rootOf(name))!.name]));
}

function candidate(name: PrintedName, spelt: ReadonlySet<string>, vocabulary: Vocabulary): Candidate {
  // О.Брандт: the initial is a word too
  const meant = meantLetters(name.name, vocabulary);
  const words = (meant.includes(".") ? meant.replace(/\.(?=\p{L})/gu, ". ") : meant).split(" ");
  const made = {
    ...name,
    words,
    sounds: words.map((word) => soundOf(word, vocabulary)),
    spelt: once(() => spelt.has(spellingKey(words))),
    places: once(() => new Set(name.at)),
    parent: undefined as unknown as Candidate,
  };
  made.parent = made;
  return made;
}

// Otto Karl Brandt, Otto K. Brandt, O. Brandt, Brandt: whom a short form means shows once the longer ones are tied
function byFullness(a: Candidate, b: Candidate): number {
  return b.words.length - a.words.length || initialsOf(a) - initialsOf(b) || (a.name < b.name ? -1 : 1);
}

function rootOf(name: Candidate): Candidate {
  let root = name;
  while (root.parent !== root) root = root.parent = root.parent.parent;
  return root;
}

function tie(a: Candidate, b: Candidate): void {
  rootOf(a).parent = rootOf(b);
}

function bucketsOf(
  names: readonly Candidate[],
  keysOf: (name: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const buckets = new Map<string, Candidate[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [name]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(name);
    }
  }
  return buckets;
}

// Kim Jong-un, Kim Jong Un     one name, parted once more
// Ann Abel, Anna Bel           two: each is parted where the other is not
function tieSounds(names: readonly Candidate[]): void {
  for (const bucket of bucketsOf(names, ({ sounds }) => [sounds.join("")]).values()) {
    const seams = bucket.map(({ sounds }) => seamsOf(sounds));
    for (let at = 1; at < bucket.length; at++) {
      // The fullest stand first, and have the most seams.
      const fuller = seams.findIndex((all) => seams[at]!.every((seam) => all.includes(seam)));
      if (fuller < at) tie(bucket[at]!, bucket[fuller]!);
    }
  }
}

/** Where the words of a name are parted, counted in letters. */
function seamsOf(sounds: readonly string[]): number[] {
  let at = 0;
  return sounds.map((sound) => (at += sound.length));
}

// A. Brandt, Brandt, Ilse Brandt beside Ilse K. Brandt; Osip beside Osip III
function tieShortForms(names: readonly Candidate[]): void {
  const buckets = bucketsOf(names, ({ sounds }) => [`>${sounds.at(-1)!}`, `<${sounds[0]!}`]);
  for (const name of names) {
    const ends = buckets.get(`>${name.sounds.at(-1)!}`)!;
    const begins = buckets.get(`<${name.sounds[0]!}`)!;
    const longer = [
      ...ends.filter((other) => isShortOf(name, other)),
      ...begins.filter((other) => isBeginningOf(name, other)),
    ];
    const roots = new Set(longer.map(rootOf));
    roots.delete(rootOf(name));
    if (roots.size === 1) tie(name, longer.find((other) => rootOf(other) !== rootOf(name))!);
  }
}

/** Whether the words of one name are found in order in the other, initials standing for words; the last is the same. */
function isShortOf(short: Candidate, long: Candidate): boolean {
  if (short.sounds.length > long.sounds.length) return false;
  if (short.sounds.length === long.sounds.length && initialsOf(short) <= initialsOf(long)) return false;
  if (short.sounds.length === 1) return !short.regnal && !long.regnal;
  let at = 0;
  for (const [i, word] of short.words.entries()) {
    while (at < long.words.length && !stands(word, short.sounds[i]!, long.words[at]!, long.sounds[at]!)) at++;
    if (at === long.words.length) return false;
    // A first name left out is another person: `Karl Brandt` is not `Otto Karl Brandt`.
    if (i === 0 && at > 0) return false;
    at++;
  }
  return true;
}

function stands(word: string, sound: string, longWord: string, longSound: string): boolean {
  if (sound === longSound) return true;
  const stem = foldLetters(word).replace(/\.$/, "");
  return isInitial(word) && foldLetters(longWord).startsWith(stem);
}

function isBeginningOf(short: Candidate, long: Candidate): boolean {
  if (
    short.sounds.length >= long.sounds.length ||
    !short.sounds.every((sound, i) => sound === long.sounds[i])
  )
    return false;
  const rest = long.words.slice(short.words.length);
  if (rest.every((word) => /^[IVX]+$/.test(word))) return short.regnal || short.words.length > 1;
  return short.words.length > 2 || (short.words.length === 2 && initialsOf(short) === 0);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\p{Ll}{0,2}\.$|^\p{Lu}$/u.test(word);
}

function initialsOf({ words }: Candidate): number {
  return words.filter(isInitial).length;
}

function tieSlips(names: readonly Candidate[]): void {
  // One word differs, so the others are the key.
  const buckets = bucketsOf(names, ({ sounds }) =>
    sounds.length < 2
      ? []
      : sounds.map((_, i) => `${sounds.length} ${i} ${sounds.toSpliced(i, 1).join(" ")}`),
  );
  for (const [key, bucket] of buckets) {
    const at = Number(key.split(" ")[1]);
    for (const name of bucket) {
      const meant = bucket.filter((other) => rootOf(other) !== rootOf(name) && isSlipOf(name, other, at));
      if (new Set(meant.map(rootOf)).size === 1) tie(name, meant[0]!);
    }
  }
}

// A slip is rare, is no person of the page by itself, and does not answer the person it misspells.
function isSlipOf(slip: Candidate, meant: Candidate, at: number): boolean {
  const a = foldLetters(slip.words[at]!);
  const b = foldLetters(meant.words[at]!);
  if (!isOneSlipApart(a, b) || slip.spelt() || isNeighbour(slip, meant)) return false;
  if ([...slip.roles].some((role) => !meant.roles.has(role))) return false;
  if (areSwapped(a, b)) return slip.at.length <= meant.at.length;
  // Marina Lund and Maria Lund are two people more often than a slip.
  const rare = at < slip.words.length - 1 ? 3 : 1;
  if (at === slip.words.length - 1 && isContinued(slip, meant)) return slip.at.length <= meant.at.length;
  if (!meant.spelt() && meant.roles.size === 0 && meant.at.length < 3) return false;
  return slip.at.length * rare <= meant.at.length && slip.at.length <= 2;
}

// Otto Brandt: … Speaker: … Otto Brendt: …   two turns apart, a conversation goes on
function isContinued(slip: Candidate, meant: Candidate): boolean {
  return slip.at.every((i) => meant.places().has(i - 2) || meant.places().has(i + 2));
}

function isNeighbour(a: Candidate, b: Candidate): boolean {
  return a.at.some((i) => b.places().has(i - 1) || b.places().has(i + 1));
}

// The name to call a person by: spelt as the page spells it, without initials, fullest, most frequent.
function isBetter(name: Candidate, rival: Candidate): boolean {
  const order =
    Number(name.words.length > 1) - Number(rival.words.length > 1) ||
    Number(name.spelt()) - Number(rival.spelt()) ||
    Number(!isInitial(name.words[0]!)) - Number(!isInitial(rival.words[0]!)) ||
    name.words.length - rival.words.length ||
    name.at.length - rival.at.length;
  return order > 0;
}
