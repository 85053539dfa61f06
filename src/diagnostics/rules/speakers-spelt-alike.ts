// Olaf Rask, Olaf Raask          one id: one person in two spellings
// Vladislav Lund, Viktor Lund    two ids: the same surname and initial, or a slip apart

import { foldLetters } from "../../resolve/fold-letters.js";
import { isOneSlipApart } from "../../resolve/spelling.js";
import type { Finding } from "../finding.js";
import type { PageView, Turn } from "../page-view.js";

interface Person {
  /** Turns by the name as printed. */
  readonly names: Map<string, Turn[]>;
}

export function* speakersSpeltAlike({ turns }: PageView): Iterable<Finding> {
  const persons = personsOf(turns);
  for (const person of persons) yield* otherSpellings(person);
  yield* neighbours(persons);
}

function personsOf(turns: readonly Turn[]): Person[] {
  const persons = new Map<string, Person>();
  for (const turn of turns) {
    const { speaker } = turn.node;
    const { name } = turn.attribution;
    if (speaker === null || name === null) continue;
    const person = persons.get(speaker) ?? { names: new Map<string, Turn[]>() };
    persons.set(speaker, person);
    const printed = person.names.get(name);
    if (printed) printed.push(turn);
    else person.names.set(name, [turn]);
  }
  return [...persons.values()];
}

/** Of names with as many words each, the rarer is the other spelling; initials and short forms are none. */
function* otherSpellings({ names }: Person): Iterable<Finding> {
  const frequent = [...names].sort(([, a], [, b]) => b.length - a.length);
  /** The most frequent name of so many words, and the next that is spelt in another way. */
  const usual = new Map<number, { name: string; folded: string }[]>();
  for (const [name, printed] of frequent) {
    const words = wordsOf(name);
    if (words.some(isInitial)) continue;
    const folded = words.join(" ");
    const known = usual.get(words.length) ?? [];
    usual.set(words.length, known);
    const other = known.find((one) => one.folded !== folded);
    if (other)
      yield {
        code: "person-in-two-spellings",
        place: printed[0]!.attribution.position,
        actual: name,
        expected: [other.name],
        detail: `\`${other.name}\``,
      };
    if (known.length === 0 || (known.length === 1 && other)) known.push({ name, folded });
  }
}

/** Two persons of one page whose names are easily taken for each other's. Each later one is told once. */
function* neighbours(persons: readonly Person[]): Iterable<Finding> {
  const buckets = new Map<string, { name: string; words: string[] }[]>();
  for (const { names } of persons) {
    const [first] = names;
    if (!first) continue;
    const [name, printed] = first;
    const words = wordsOf(name);
    if (words.length < 2 || words.some(isInitial)) continue;
    const keys = words.map((_, at) => `${words.length} ${at} ${words.toSpliced(at, 1).join(" ")}`);
    const rival = keys
      .flatMap((key, at) => (buckets.get(key) ?? []).filter((other) => areAlike(words, other.words, at)))
      .at(0);
    if (rival)
      yield {
        code: "persons-one-spelling-apart",
        place: printed[0]!.attribution.position,
        actual: name,
        detail: `\`${rival.name}\``,
      };
    for (const key of keys) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [{ name, words }]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push({ name, words });
    }
  }
}

/** Nobody's page has more speakers of one surname. */
const LARGEST_BUCKET = 16;

/** One word differs: is it by a slip, or are they first names of one initial? */
function areAlike(one: readonly string[], other: readonly string[], at: number): boolean {
  const [a, b] = [one[at]!, other[at]!];
  return isOneSlipApart(a, b) || (at === 0 && a !== b && a[0] === b[0]);
}

const wordsOf = (name: string): string[] => name.split(" ").map(foldLetters);

const isInitial = (word: string): boolean => word.length < 2 || word.endsWith(".");
