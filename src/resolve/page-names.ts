import { once } from "../source/once.js";
import { bareWords, type LabelWord, type PrintedNames, type WordKind } from "./bare-words.js";
import { foldLetters } from "./fold-letters.js";
import { isNameWord, readWords } from "./label-words.js";
import { countParts, isWholeName, nameRunFrom } from "./name-shape.js";
import type { PageFacts } from "./speakers.js";
import { soundOf } from "./spelling.js";
import type { Vocabulary } from "./vocabulary.js";

/** A person of the metadata block: words in any order, as spoken. */
interface ListedPerson {
  readonly sounds: readonly string[];
  /** Printed words, folded and sorted: to tell the right spelling. */
  readonly key: string;
}

/** Everything the page says about who is on it: what a label's split is decided by. */
export interface PageNames {
  /** How many labels are this name and nothing else, or are so named in title and summary; by sounds. */
  readonly alone: ReadonlyMap<string, number>;
  /** Persons of the metadata block by each of their words' sounds. */
  readonly listed: ReadonlyMap<string, readonly ListedPerson[]>;
  /** Exact spellings of persons, titles and summaries: folded words, sorted. */
  readonly spelt: ReadonlySet<string>;
}

// A crowd of one surname would make every label look through it.
const MOST_NAMESAKES = 16;
const LONGEST_NAME = 7;

/** The spellings of the page's names, gathered of labels and persons as they are printed. */
export function printedNames(labels: Iterable<string>, page: PageFacts): PrintedNames {
  const solid = new Set<string>();
  const words = new Set<string>();
  const families = new Set<string>();
  const add = (name: readonly LabelWord[]) => {
    solid.add(name.map(({ folded }) => folded.replace(/\P{L}/gu, "")).join(""));
    for (const { folded } of name) words.add(folded);
    families.add(name.at(-1)!.folded);
  };
  for (const label of labels) {
    const all = bareWords(label);
    all.forEach((word, i) => {
      if (i < all.length - 1 && !word.endsPart) return;
      for (const size of [2, 3]) {
        const name = all.slice(Math.max(0, i + 1 - size), i + 1);
        if (name.length === size && name.every(({ text }) => /^\p{Lu}\p{Ll}+(?:-\p{L}+)*$/u.test(text)))
          add(name);
      }
    });
  }
  for (const person of page.persons) {
    const name = bareWords(person);
    if (name.length > LONGEST_NAME) continue;
    name.forEach((_, i) => add([...name.slice(i), ...name.slice(0, i)]));
  }
  return {
    hasName: (letters) => solid.has(letters),
    hasWord: (word) => words.has(word),
    hasFamily: (word) => families.has(word),
  };
}

/** What labels, title, summary and persons say together. */
export function pageNames(
  labels: Iterable<readonly LabelWord[]>,
  page: PageFacts,
  vocabulary: Vocabulary,
  printed: PrintedNames,
): PageNames {
  const alone = new Map<string, number>();
  const spelt = new Set<string>();
  const listed = new Map<string, ListedPerson[]>();
  const count = (words: readonly LabelWord[], from: number, to: number) => {
    const key = soundsOf(words, from, to, vocabulary).join(" ");
    alone.set(key, (alone.get(key) ?? 0) + 1);
  };
  const all = [...labels];
  const ends = once(() => namelikeEnds(all, vocabulary));
  for (const words of all) {
    const end = words.findIndex((word) => word.endsPart) + 1 || words.length;
    if (isWholeName(words, 0, end)) count(words, 0, end);
    else if (isNamelike(words) && ends().has(soundsOf(words, 0, words.length, vocabulary).join(" ")))
      count(words, 0, words.length);
  }
  for (const line of [page.title ?? "", ...page.summary]) {
    for (const [words, from, to] of nameRuns(readWords(line, vocabulary, printed))) {
      count(words, from, to);
      spelt.add(spellingKey(words.slice(from, to).map(({ text }) => text)));
    }
  }
  for (const person of page.persons) {
    const words = readWords(person, vocabulary, printed);
    // Osip Patriarch of Veldmark: the title ends the name
    const title = words.findIndex(
      ({ kind }, i) => i > 0 && (kind === "regnal" || kind === "role" || kind === "glue"),
    );
    const name = words.slice(0, title > 0 ? title : LONGEST_NAME);
    const key = spellingKey(name.map(({ text }) => text));
    const entry = { sounds: soundsOf(name, 0, name.length, vocabulary), key };
    spelt.add(key);
    for (const sound of new Set(entry.sounds)) {
      const namesakes = listed.get(sound);
      if (!namesakes) listed.set(sound, [entry]);
      else if (namesakes.length < MOST_NAMESAKES) namesakes.push(entry);
    }
  }
  return { alone, listed, spelt };
}

// Minister of Harbours Ilse Driver: …  Ilse Driver: …      the same two words, alone and behind an office: a surname
// Mother of Skerra Driver: …  Skerra Driver: …             a small word ties them to the office: none
// Olaf Rask, Skerra Driver: …  Skerra Driver: …            they stand in a part of their own, as an office does: none
/** Whether two words could be a name whose surname is a word for an office. */
function isNamelike(words: readonly LabelWord[]): boolean {
  const [first, last] = words;
  return (
    words.length === 2 &&
    first!.kind === "name" &&
    !first!.endsPart &&
    last!.kind === "role" &&
    /^\p{Lu}/u.test(last!.text)
  );
}

/** Sounds of such two words at the ends of labels, with words before them. */
function namelikeEnds(
  labels: readonly (readonly LabelWord[])[],
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const words of labels) {
    const before = words.at(-3);
    if (before && !before.endsPart && before.kind !== "glue" && isNamelike(words.slice(-2)))
      ends.add(soundsOf(words, words.length - 2, words.length, vocabulary).join(" "));
  }
  return ends;
}

/** Folded words of a name in one order: `Brandt Ilse` and `Ilse Brandt` are one. */
export function spellingKey(name: readonly string[]): string {
  return name.map(foldLetters).sort().join(" ");
}

/** The sounds of a name's words, numerals and initials as they are. */
function soundsOf(words: readonly LabelWord[], from: number, to: number, vocabulary: Vocabulary): string[] {
  return words.slice(from, to).map(({ text }) => soundOf(text, vocabulary));
}

// Republic of North Skerra Ilse Brandt, SKT Ilse Brandt: where the place or the body ends nobody can tell
//             ^^^^^        ^^^
const OWNERS: ReadonlySet<WordKind> = new Set(["body", "acronym"]);

// Meeting with Speaker Ilse Brandt in Skerra
//                      ^^^^^^^^^^^ a name stands between words that are none
// Meeting of Skerra Fisheries Council
//            ^^^^^^^^^^^^^^^^ but not before a body
function* nameRuns(words: readonly LabelWord[]): Generator<[readonly LabelWord[], number, number]> {
  let to = words.length;
  while (to > 0) {
    const from = nameRunStart(words, to);
    const next = words[to];
    const parts = countParts(words, from, to);
    const claimed = next && words[to - 1]!.after === "" && next.kind !== "glue" && next.kind !== "other";
    const owned = from > 0 && words[from - 1]!.after === "" && OWNERS.has(words[from - 1]!.kind);
    if (parts >= 2 && parts <= 4 && !claimed && !owned) yield [words, from, to];
    to = Math.min(from, to - 1);
  }
}

// A sign ends a run: `in Skerra, Ilse Brandt said`
function nameRunStart(words: readonly LabelWord[], to: number): number {
  let from = to;
  while (from > 0 && isNameWord(words[from - 1]!) && (from === to || words[from - 1]!.after === "")) from--;
  return Math.max(from, nameRunFrom(words, from, to));
}

/**
 * Where the name that ends before `to` begins, if the page knows it: the longest name that stands alone
 * elsewhere, or as many words as belong to a person of the metadata block.
 */
export function knownNameFrom(
  words: readonly LabelWord[],
  start: number,
  to: number,
  names: PageNames,
  vocabulary: Vocabulary,
): number | null {
  const sounds = soundsOf(words, Math.max(start, to - LONGEST_NAME), to, vocabulary);
  const alone = aloneNameFrom(words, start, to, sounds, names);
  const listed = listedNameFrom(words, start, to, sounds, names);
  // Nadja Lund Brandt, of whom the lead says `Ms Lund Brandt`: the list of persons has her first name
  return alone === null || listed === null ? (alone ?? listed) : Math.min(alone, listed);
}

function aloneNameFrom(
  words: readonly LabelWord[],
  start: number,
  to: number,
  sounds: readonly string[],
  names: PageNames,
): number | null {
  const offset = to - sounds.length;
  for (let i = 0; i <= sounds.length - 2; i++) {
    // What a small word ties is not the name of who speaks: `Mother of Ilse Brandt`.
    if (offset + i > start && words[offset + i - 1]!.kind === "glue") continue;
    const count = names.alone.get(sounds.slice(i).join(" ")) ?? 0;
    // The stretch itself has been counted as one that stands alone.
    if (count > (offset + i === 0 && isWholeName(words, 0, to) ? 1 : 0)) return offset + i;
  }
  return null;
}

function listedNameFrom(
  words: readonly LabelWord[],
  start: number,
  to: number,
  sounds: readonly string[],
  names: PageNames,
): number | null {
  let longest = 0;
  for (const person of names.listed.get(sounds.at(-1) ?? "") ?? []) {
    const left = [...person.sounds];
    let size = 0;
    while (size < sounds.length) {
      const at = left.indexOf(sounds[sounds.length - 1 - size]!);
      if (at < 0) break;
      left.splice(at, 1);
      size++;
    }
    if (size >= 2 || person.sounds.length === 1) longest = Math.max(longest, size);
  }
  const from = to - longest;
  if (longest === 0 || (from > start && words[from - 1]!.kind === "glue")) return null;
  return from;
}
