// Where labels begin on one line: before a colon, after the end of a sentence.
//
// … by spring. Olaf Rask: Thank you.                 a sentence ends before it: the words up to the colon are the label
// … by spring. Yes. Olaf Rask: Thank you.            the turn before is one word
// Sochi President of Veldmark Ilse Brandt: Good …    after the head, a break or a heading no sentence ends before it:
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            the label begins with its office, or is one that stands elsewhere
// I stress: … First: … the question: …               none: words of a speech
import type { AttributionEvidence } from "../../ast/nodes.js";
import type { Dialect } from "../../dialect/dialect.js";
import { readLabelShape } from "../../grammar/attribution.js";
import { phrase, reader, seqMap, space, stretch } from "../../grammar/combinators.js";
import type { Block, Span } from "../../source/block.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import { type CandidateReader, createCandidateWords } from "../../survey/candidate-words.js";
import { createLabelDecider } from "../../survey/labels.js";

/** A label on the line. */
export interface LabelCut {
  /** Where it begins. */
  readonly at: number;
  /** Where the words before it that are a line of their own begin: a heading; `at` where there are none. */
  readonly lineFrom: number;
  readonly evidence: AttributionEvidence;
}

/** A stretch of the body between two things that are set apart. */
export interface OpenStretch extends Span {
  /** Whether a line without a stop may open it: a place, a heading. */
  readonly opensWithLine: boolean;
}

/** A run of words before a colon. */
interface Run extends Span {
  /** Just past the colon. */
  readonly end: number;
  /** Where the stretch ends that it stands in. */
  readonly limit: number;
  /** Whether a sentence ends before it. */
  readonly sentence: boolean;
  /** Whether it may open with a line of its own. */
  readonly weak: boolean;
}

const LONGEST_LABEL = 320;
/** As much of the speech as tells whether a label stands before it. */
const LONGEST_FOLLOW = 200;

const COLON = /:(?!\d|\/\/)/g;
const SENTENCE_END = /[.!?…][”"»’)\]]*$/;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
/** `Mr.`, `St.`: no vowel, and a stop */
const ABBREVIATION = /^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,3}\.$/u;

export type LabelFinder = (
  text: string,
  stretches: readonly OpenStretch[],
  names: readonly string[],
) => LabelCut[];

export function createLabelFinder(dialect: Dialect): LabelFinder {
  const readWords: CandidateReader = createCandidateWords(dialect);
  const decide = createLabelDecider(dialect, readWords);
  const roles = new Set([...dialect.names.roleNouns, ...dialect.names.regnalTitles]);
  const glue = new Set(dialect.names.glue);
  const isRole = (word: string): boolean =>
    word.toLowerCase().split("-").some((part) => roles.has(part));
  const isLead = reader(
    seqMap(phrase(dialect.headings.leads), space, phrase(dialect.headings.ties), stretch(/[\s\S]*/), () => true),
  );

  return (text, stretches, names) => {
    const runs = stretches.flatMap((open) => runsOf(text, open));
    const found = new Map<Run, LabelCut>();
    const accept = (list: readonly { run: Run; at: number }[]): void => {
      const blocks: Block[] = list.map(({ run, at }, index) => {
        const next = list[index + 1]?.run.from ?? text.length;
        const to = Math.min(run.limit, Math.max(run.end, next), run.end + LONGEST_FOLLOW);
        return { text: text.slice(at, to).trimEnd(), pieces: [], part: "body" };
      });
      const labels = decide(
        blocks,
        blocks.map((_, index) => index),
        { texts: names },
      );
      for (const [index, { evidence }] of labels) {
        const { run, at } = list[index]!;
        found.set(run, { at, lineFrom: run.from, evidence });
      }
    };
    const bigrams = countPairs(text);
    const starts = runs.map((run) => {
      const lead = isLead(text.slice(run.from, run.end)) === true;
      const office = run.weak || lead || !run.sentence ? officeFrom(text, run, bigrams) : null;
      return { run, at: office ?? run.from, whole: office === null };
    });
    accept(starts.filter(({ run, whole }) => !whole || run.sentence));
    // What the page has as labels also ends runs that nothing parts from the words before them
    const known = new Set<string>();
    for (const [run, { at }] of found) known.add(keyOf(text, at, run.end));
    const more: LabelCut[] = [];
    for (const { run } of starts) {
      if (found.has(run)) continue;
      const at = knownFrom(text, run, known);
      if (at !== null) more.push({ at, lineFrom: run.from, evidence: "repeated" });
    }
    return [...found.values(), ...more]
      .map((cut) => (isLine(cut) ? cut : { ...cut, lineFrom: cut.at }))
      .sort((a, b) => a.at - b.at);

    function isLine({ at, lineFrom }: LabelCut): boolean {
      return at > lineFrom && isLead(text.slice(lineFrom, at)) === true;
    }
  };

  /** The runs of words before the colons of a stretch. */
  function runsOf(text: string, open: OpenStretch): Run[] {
    const runs: Run[] = [];
    let before = open.from;
    COLON.lastIndex = open.from;
    for (let colon = COLON.exec(text); colon && colon.index < open.to; colon = COLON.exec(text)) {
      const end = colon.index + 1;
      const least = Math.max(before, end - LONGEST_LABEL);
      const { from, sentence } = runStart(text, least, end);
      const first = from === open.from || text.slice(open.from, from).trim() === "";
      const opens = first && before === open.from;
      if (opens || sentence || least === before)
        runs.push({ from, to: end - 1, end, limit: open.to, sentence: sentence || opens, weak: opens && open.opensWithLine });
      before = end;
      COLON.lastIndex = end;
    }
    return runs;
  }

  /** Where the run of words before a colon begins: after the last word that ends a sentence. */
  function runStart(text: string, least: number, end: number): { from: number; sentence: boolean } {
    const words = [...text.slice(least, end).matchAll(/\S+/g)];
    for (let index = words.length - 2; index >= 0; index--) {
      const word = words[index]![0];
      if (!SENTENCE_END.test(word) || INITIAL.test(word) || ABBREVIATION.test(word)) continue;
      // A bracket's own stop ends no sentence: `Skerra (Veld.)`
      if (/\)$/.test(word) && !/[.!?…]\)+$/.test(word) && !/\)[.!?…]+$/.test(word)) continue;
      return { from: least + words[index + 1]!.index, sentence: true };
    }
    return { from: least + (words[0]?.index ?? 0), sentence: false };
  }

  // Beginning of talks with President of Norland Olaf Rask President of Veldmark Ilse Brandt:
  //                                                        ^^^^^^^^^ the last office that no small word ties to what stands before it
  function officeFrom(text: string, run: Run, pairs: ReadonlyMap<string, number>): number | null {
    const words = [...text.slice(run.from, run.to).matchAll(/[^\s(),;]+/g)];
    const word = (at: number): string => words[at]![0];
    const tied = (at: number): boolean =>
      at > 0 && (glue.has(word(at - 1).toLowerCase()) || /,\s*$/.test(text.slice(run.from, run.from + words[at]!.index)));
    for (let at = words.length - 2; at >= 0; at--) {
      if (!isRole(word(at)) || !/^\p{Lu}/u.test(word(at))) continue;
      let from = at;
      while (from > 0 && /^\p{Lu}/u.test(word(from - 1)) && (isRole(word(from - 1)) || (pairs.get(pairOf(word(from - 1), word(from))) ?? 0) > 1)) from--;
      if (tied(from)) continue;
      return run.from + words[from]!.index;
    }
    return null;
  }

  function keyOf(text: string, at: number, end: number): string {
    const own = text.slice(at, end);
    const shape = readLabelShape(own);
    return shape ? foldCase(own.slice(shape.label.from, shape.label.to)) : "";
  }

  /** Where a known label begins that ends the run; `null` where none does. */
  function knownFrom(text: string, run: Run, known: ReadonlySet<string>): number | null {
    const words = [...text.slice(run.from, run.end).matchAll(/\S+/g)];
    for (let at = Math.max(1, words.length - 12); at < words.length; at++) {
      const from = run.from + words[at]!.index;
      if (!/^\p{Lu}/u.test(words[at]![0]) || !known.has(keyOf(text, from, run.end))) continue;
      const before = foldSpace(words[at - 1]![0]);
      if (glue.has(before.toLowerCase()) || /,$/.test(before)) return null;
      return /^\s*[\p{Lu}\p{N}<(–—-]/u.test(text.slice(run.end, run.end + 4)) ? from : null;
    }
    return null;
  }
}

const pairOf = (one: string, other: string): string => `${one} ${other}`;

/** How often two words stand side by side on the page. */
function countPairs(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  let before = "";
  for (const [word] of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    if (before !== "" && /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(before))
      pairs.set(pairOf(before, word), (pairs.get(pairOf(before, word)) ?? 0) + 1);
    before = word;
  }
  return pairs;
}
