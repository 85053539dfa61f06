import type { NameConventions } from "../dialect/name-conventions.js";
import { createOfficeTest, type OfficeTest } from "../dialect/office-words.js";
import type { LabelWord, WordKind } from "./bare-words.js";
import { foldLetters } from "./fold-letters.js";

/** A dialect's conventions, folded and ready to be asked. */
export interface Vocabulary {
  /** Whether labels have the first name as an initial. */
  readonly initials: boolean;
  readonly role: ReadonlySet<string>;
  /** Tells them among words with a hyphen too. */
  readonly isOffice: OfficeTest;
  readonly regnal: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly glue: ReadonlySet<string>;
  /** The one that ties an office to its place. */
  readonly mainGlue: string;
  readonly conjunctions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly capitalPrefixes: readonly string[];
  readonly vowels: string;
  readonly acronyms: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly unnamedLabels: ReadonlySet<string>;
  readonly collective: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  /** States by their first word, longest first. */
  readonly states: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly lookAlikes: ReadonlyMap<string, string>;
  readonly spellings: NameConventions["spellings"];
  /** Words heard lately; spelling.ts alone reads and bounds it. */
  readonly heard: Map<string, string>;
  /** Words parted lately; run-together.ts alone reads and bounds it. */
  readonly parted: Map<string, readonly string[]>;
  /** Kinds of words met lately; label-words.ts alone reads and bounds these two. */
  readonly kinds: Map<string, WordKind>;
  /** Labels read lately whose words are the same on every page. */
  readonly read: Map<string, readonly LabelWord[]>;
}

const known = new WeakMap<NameConventions, Vocabulary>();

/** Folds a dialect's lists, once per dialect. */
export function vocabularyOf(conventions: NameConventions): Vocabulary {
  let vocabulary = known.get(conventions);
  if (!vocabulary) known.set(conventions, (vocabulary = foldConventions(conventions)));
  return vocabulary;
}

function foldConventions(conventions: NameConventions): Vocabulary {
  const set = (list: readonly string[]) => new Set(list.map(foldLetters));
  const glue = set(conventions.glue);
  return {
    initials: conventions.initials,
    role: set(conventions.roleNouns),
    isOffice: createOfficeTest(conventions),
    regnal: set(conventions.regnalTitles),
    body: set(conventions.bodyWords),
    glue,
    mainGlue: foldLetters(conventions.officeTie),
    conjunctions: set(conventions.conjunctions),
    particles: set(conventions.particles),
    links: set(conventions.nameLinks),
    suffixes: set(conventions.nameSuffixes),
    prefixes: set(conventions.namePrefixes),
    capitalPrefixes: conventions.capitalPrefixes,
    vowels: conventions.vowels,
    acronyms: set(conventions.acronyms),
    unnamed: set(conventions.unnamedWords),
    unnamedLabels: set(conventions.unnamedLabels),
    collective: set(conventions.collectiveWords),
    qualifiers: set(conventions.voiceQualifiers),
    states: statesByFirstWord(conventions.states, glue),
    lookAlikes: new Map(conventions.lookAlikes),
    spellings: conventions.spellings,
    heard: new Map(),
    parted: new Map(),
    kinds: new Map(),
    read: new Map(),
  };
}

function statesByFirstWord(states: readonly string[], glue: ReadonlySet<string>): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  const add = (words: string[]) => {
    const first = words[0];
    if (first === undefined) return;
    const list = byFirst.get(first);
    if (list) list.push(words);
    else byFirst.set(first, [words]);
  };
  for (const state of states) {
    const words = foldLetters(state).split(" ");
    add(words);
    // A label is read from its last small word on, so that is also where a state of two parts begins.
    const tie = words.findLastIndex((word) => glue.has(word));
    if (tie >= 0) add(words.slice(tie + 1));
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}
