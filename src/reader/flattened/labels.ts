// Where labels begin on one line: before a colon, after the end of a sentence.
//
// … by spring. Olaf Rask: Thank you.                 a sentence ends before it: the words up to the colon are the label
// … by spring. Yes. Olaf Rask: Thank you.            the turn before is one word
// Sochi President of Veldmark Ilse Brandt: Good …    after the head, a break or a heading no sentence ends before it:
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            the label begins with its office, or is one that stands elsewhere
// I stress: … First: … the question: …               none: words of a speech
import type { AttributionEvidence } from "../../ast/nodes.js";
import type { Dialect } from "../../dialect/dialect.js";
import { LONGEST_LABEL, readLabelShape } from "../../grammar/attribution.js";
import { readHeadingLead } from "../../grammar/heading.js";
import type { Block, Span } from "../../source/block.js";
import { foldCase, foldSpace } from "../../source/fold.js";
import { initialsOf } from "../../source/initials.js";
import { type CandidateReader, createCandidateWords } from "../../survey/candidate-words.js";
import { createLabelDecider } from "../../survey/labels.js";
import { stoppedEvidence, unsignedName } from "../../survey/stopped-labels.js";
import { createSentences } from "./sentences.js";

/** A label on the line. */
export interface LabelCut {
  /** Where it begins. */
  readonly at: number;
  /** Just past its colon. */
  readonly end: number;
  /** Where the words before it that are a line of their own begin: a heading; `at` where there are none. */
  readonly lineFrom: number;
  readonly evidence: AttributionEvidence;
}

/** A stretch of the body between two things that are set apart. */
export interface OpenStretch extends Span {
  /** What without a stop may open it: the place under the date, a heading behind a break, or nothing. */
  readonly opensWith: "place" | "heading" | null;
}

/** A run of words before a colon. */
interface Run extends Span {
  /** Just past the colon. */
  readonly end: number;
  /** Where the stretch ends that it stands in. */
  readonly limit: number;
  /** Whether a sentence ends before it. */
  readonly sentence: boolean;
  /** What line of its own may open it. */
  readonly opensWith: "place" | "heading" | null;
}

const LONGEST_STOPPED = 60;
/** As much of the speech as tells whether a label stands before it. */
const LONGEST_FOLLOW = 200;

/** A name has so many words, the initials written together with the first. */
const MOST_NAME_WORDS = 4;

const COLON = /:(?!\d|\/\/)/g;

export type LabelFinder = (
  text: string,
  stretches: readonly OpenStretch[],
  names: readonly string[],
) => LabelCut[];

export function createLabelFinder(dialect: Dialect): LabelFinder {
  const { endsSentence, sentencesOf } = createSentences(dialect);
  const readWords: CandidateReader = createCandidateWords(dialect);
  const decide = createLabelDecider(dialect, readWords);
  const roles = new Set([...dialect.names.roleNouns, ...dialect.names.regnalTitles]);
  const voices = new Set(dialect.names.unnamedWords);
  const credits = new Set(dialect.photoCredits.map(foldCase));
  const glue = new Set(dialect.names.glue);
  const particles = new Set([...dialect.names.particles, ...dialect.names.nameLinks]);
  const isRole = (word: string): boolean =>
    word
      .toLowerCase()
      .split("-")
      .some((part) => roles.has(part));
  const isLead = readHeadingLead(dialect);

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
        { texts: names, printed: [text] },
      );
      for (const [index, { evidence }] of labels) {
        const { run, at } = list[index]!;
        found.set(run, { at, end: run.end, lineFrom: run.from, evidence });
      }
    };
    const bigrams = countPairs(text);
    const starts = runs.map((run) => {
      const lead = isLead(text.slice(run.from, run.end));
      const office = run.opensWith !== null || lead || !run.sentence ? officeFrom(text, run, bigrams) : null;
      const opening = initialsFrom(text, run) ?? voiceFrom(text, run);
      if (opening !== null && (run.from === opening || run.opensWith !== null || lead))
        return { run, at: opening, own: true };
      const own =
        office === null || (run.opensWith === "heading" && !lead && isOfficeOf(text.slice(run.from, office)));
      return { run, at: own ? run.from : office, own };
    });
    const sure = starts.filter(({ run, own }) => !own || (run.sentence && run.opensWith !== "place"));
    accept(sure);
    // What the page has as labels also ends runs that nothing parts from the words before them
    const known = new Set<string>();
    for (const [run, { at }] of found) known.add(keyOf(text, at, run.end));
    for (const { run } of starts) {
      if (found.has(run)) continue;
      const at = knownFrom(text, run, known);
      if (at !== null) found.set(run, { at, end: run.end, lineFrom: run.from, evidence: "repeated" });
    }
    accept(starts.filter(({ run }) => run.opensWith === "place" && !found.has(run)));
    const speakers = new Set(
      [...known].filter(
        (key) =>
          readWords(key.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()))?.isName &&
          key.includes(" "),
      ),
    );
    return [...found.values(), ...stoppedLabels(text, stretches, speakers, [...found.values()])]
      .map((cut) => (isLine(cut) ? cut : { ...cut, lineFrom: cut.at }))
      .sort((a, b) => a.at - b.at);

    function isLine({ at, lineFrom }: LabelCut): boolean {
      return at > lineFrom && isLead(text.slice(lineFrom, at));
    }
  };

  // … by spring. Olaf Rask. Thank you. …      a full stop for the colon: a whole sentence is the name of who speaks elsewhere
  //              ^^^^^^^^^^                  on the page, and not of who is speaking
  // … by spring. О.Раск Thank you. …        nothing parts the label from the speech
  function stoppedLabels(
    text: string,
    stretches: readonly OpenStretch[],
    names: ReadonlySet<string>,
    cuts: readonly LabelCut[],
  ): LabelCut[] {
    const sorted = [...cuts].sort((a, b) => a.at - b.at);
    const known = new Set(sorted.map(({ at, end }) => keyOf(text, at, end)));
    const stopped: LabelCut[] = [];
    let next = 0;
    let current = "";
    for (const open of stretches)
      for (const { from, to } of sentencesOf(text, open)) {
        for (; next < sorted.length && sorted[next]!.at <= from; next++)
          current = keyOf(text, sorted[next]!.at, sorted[next]!.end);
        const unsigned = unsignedName(text.slice(from, Math.min(to, from + LONGEST_STOPPED)));
        const isSaid = next > 0 && sorted[next - 1]!.at === from;
        if (unsigned !== null && !isSaid && known.has(foldCase(unsigned)) && current !== foldCase(unsigned)) {
          stopped.push({ at: from, end: from + unsigned.length, lineFrom: from, evidence: "repeated" });
          continue;
        }
        const own = foldCase(text.slice(from, to));
        const name = own.slice(0, -1);
        if (to - from > LONGEST_STOPPED || !own.endsWith(".") || !names.has(name) || current.endsWith(name))
          continue;
        if (next > 0 && sorted[next - 1]!.at === from) continue;
        if (/^\s+\p{Lu}/u.test(text.slice(to, to + 3)) && open.to > to)
          stopped.push({
            at: from,
            end: to,
            lineFrom: from,
            evidence: stoppedEvidence(text.slice(Math.max(0, from - LONGEST_STOPPED), from)),
          });
      }
    return stopped;
  }

  // Skerra Region Governor Olaf Rask:      capitals alone before the office are what it is the office of
  function isOfficeOf(words: string): boolean {
    return words
      .trim()
      .split(/\s+/)
      .every((word) => /^\p{Lu}[^,.]*$/u.test(word));
  }

  /** The runs of words before the colons of a stretch. */
  function runsOf(text: string, open: OpenStretch): Run[] {
    const runs: Run[] = [];
    let before = open.from;
    for (const { index } of text.slice(open.from, open.to).matchAll(COLON)) {
      const end = open.from + index + 1;
      const least = Math.max(before, end - LONGEST_LABEL);
      const { from, sentence } = runStart(text, least, end);
      const first = from === open.from || text.slice(open.from, from).trim() === "";
      const opens = first && before === open.from;
      const run = text.slice(from, end - 1);
      if (credits.has(foldCase(run.slice(run.lastIndexOf(" ") + 1)))) {
        before = end;
        continue;
      }
      if (opens || sentence || least === before)
        runs.push({
          from,
          to: end - 1,
          end,
          limit: open.to,
          sentence: sentence || opens,
          opensWith: opens ? open.opensWith : null,
        });
      before = end;
    }
    return runs;
  }

  /** Where the run of words before a colon begins: after the last word that ends a sentence. */
  function runStart(text: string, least: number, end: number): { from: number; sentence: boolean } {
    const words = [...text.slice(least, end).matchAll(/\S+/g)];
    for (let index = words.length - 2; index >= 0; index--) {
      if (endsSentence(words[index]![0]))
        return { from: afterBracket(text, least + words[index + 1]!.index, end), sentence: true };
    }
    return { from: least + (words[0]?.index ?? 0), sentence: false };
  }

  // … is ready. (Laughter) Olaf Rask:      a bracket opens no label
  function afterBracket(text: string, from: number, end: number): number {
    if (text[from] !== "(") return from;
    const close = text.slice(from, end).indexOf(")");
    const rest = close >= 0 ? text.slice(from + close + 1, end).search(/\S/) : -1;
    return rest > 0 ? from + close + 1 + rest : from;
  }

  // Beginning of talks with President of Norland Olaf Rask President of Veldmark Ilse Brandt:
  //                                                        ^^^^^^^^^ the last office that no small word ties to what stands before it
  function officeFrom(text: string, run: Run, pairs: ReadonlyMap<string, number>): number | null {
    const words = [...text.slice(run.from, run.to).matchAll(/[^\s(),;]+/g)];
    const word = (at: number): string => words[at]![0];
    const tied = (at: number): boolean =>
      at > 0 &&
      (glue.has(word(at - 1).toLowerCase()) ||
        /,\s*$/.test(text.slice(run.from, run.from + words[at]!.index)));
    for (let at = words.length - 2; at >= 0; at--) {
      if (!isRole(word(at)) || !/^\p{Lu}/u.test(word(at))) continue;
      let from = at;
      while (
        from > 0 &&
        /^\p{Lu}/u.test(word(from - 1)) &&
        (isRole(word(from - 1)) || (pairs.get(pairOf(word(from - 1), word(from))) ?? 0) > 1)
      )
        from--;
      if (tied(from)) continue;
      return run.from + words[from]!.index;
    }
    return null;
  }

  // Port Elin Meeting of the Harbour Council O.Rask:       an initial written together with the family name opens a label
  //                                          ^^^^^^
  function initialsFrom(text: string, run: Run): number | null {
    const label = text.slice(run.from, run.to);
    const words = [...label.slice(0, bracketFrom(label)).matchAll(/\S+/g)];
    for (let at = words.length - 1; at >= 0 && words.length - at <= MOST_NAME_WORDS; at--) {
      const { 0: word, index } = words[at]!;
      if (initialsOf(word) !== "" && /[\p{L}\p{M}]$/u.test(word)) return run.from + index;
      if (!/^\p{Lu}/u.test(word) && !particles.has(word)) return null;
    }
    return null;
  }

  // Port Elin Question:   Answers to questions Question of the newspaper “Voice”:      so does a word for a voice without a name
  //           ^^^^^^^^                         ^^^^^^^^
  function voiceFrom(text: string, run: Run): number | null {
    const label = text.slice(run.from, run.to);
    const words = [...label.slice(0, bracketFrom(label)).matchAll(/[“„"«][^“”„"«»]*[”“"»]|\S+/g)];
    for (let at = words.length - 1; at >= 0; at--) {
      const { 0: word, index } = words[at]!;
      if (voices.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) return run.from + index;
      if (/^\p{Lu}/u.test(word)) return null;
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
      if (glue.has(before.toLowerCase())) return null;
      return /^\s*[\p{Lu}\p{N}<(–—-]/u.test(text.slice(run.end, run.end + 4)) ? from : null;
    }
    return null;
  }
}

/** Where the bracket opens that closes a label; its length where none does. */
function bracketFrom(label: string): number {
  const end = label.trimEnd();
  const open = end.endsWith(")") ? end.lastIndexOf("(") : -1;
  return open < 0 ? label.length : open;
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
