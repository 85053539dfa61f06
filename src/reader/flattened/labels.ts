// Where labels begin on one line: before a colon, after the end of a sentence.
//
// … by spring. Olaf Rask: Thank you.                 a sentence ends before it: the words up to the colon are the label
// … by spring. Yes. Olaf Rask: Thank you.            the turn before is one word
// Skerra President of Veldmark Ilse Brandt: Good …  after the head, a break or a heading no sentence ends before it:
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          the label begins with its office, or is one that stands elsewhere
// I stress: … First: … the question: …               none: words of a speech
import type { Dialect } from "../../dialect/dialect.js";
import { readHeadingLead } from "../../grammar/heading.js";
import type { Block } from "../../source/block.js";
import { type CandidateReader, createCandidateWords } from "../../survey/candidate-words.js";
import { createLabelDecider, type LabelDecider } from "../../survey/labels.js";
import { type LabelCut, labelKey } from "./label-cut.js";
import { createRunFinder, type Run } from "./label-runs.js";
import { createLabelStarts, type LabelStart } from "./label-starts.js";
import { createSentences } from "./sentences.js";
import { findStoppedLabels } from "./stopped-labels.js";
import type { OpenStretch } from "./stretches.js";
import { countPairs } from "./word-pairs.js";

/** As much of the speech as tells whether a label stands before it. */
const LONGEST_FOLLOW = 200;

export type LabelFinder = (
  text: string,
  stretches: readonly OpenStretch[],
  names: readonly string[],
) => LabelCut[];

export function createLabelFinder(dialect: Dialect): LabelFinder {
  const sentences = createSentences(dialect);
  const readWords = createCandidateWords(dialect);
  const decide = createLabelDecider(dialect, readWords);
  const isLead = readHeadingLead(dialect);
  const findRuns = createRunFinder(dialect, sentences);
  const { startOf, knownStart } = createLabelStarts(dialect, isLead);

  return (text, stretches, names) => {
    const pairs = countPairs(text);
    const starts = stretches.flatMap((open) => findRuns(text, open)).map((run) => startOf(text, run, pairs));
    const found = decideStarts(text, starts.filter(isApart), names, decide);
    const known = new Set([...found].map(([run, { at }]) => labelKey(text, at, run.end)));
    // What the page has as labels also ends runs that nothing parts from the words before them
    for (const { run } of starts) {
      const at = found.has(run) ? null : knownStart(text, run, known);
      if (at !== null) found.set(run, { at, end: run.end, lineFrom: run.from, evidence: "repeated" });
    }
    // Under the date the place may stand before a label: the run as a whole is one only where no known label ends it
    const underDate = starts.filter(({ run }) => run.opensWith === "place" && !found.has(run));
    for (const [run, label] of decideStarts(text, underDate, names, decide)) found.set(run, label);
    const labels = [...found.values()];
    const stopped = findStoppedLabels(text, stretches, labels, namesAmong(known, readWords), sentences);
    return [...labels, ...stopped]
      .map((label) => (hasHeading(text, label) ? label : { ...label, lineFrom: label.at }))
      .sort((a, b) => a.at - b.at);
  };

  // * * * On the harbours Olaf Rask:      the words before a label are a line of their own, a heading
  //       ^^^^^^^^^^^^^^^
  function hasHeading(text: string, { at, lineFrom }: LabelCut): boolean {
    return at > lineFrom && isLead(text.slice(lineFrom, at));
  }
}

/** Whether a label could stand here without being known from elsewhere: what stands before it ends before it. */
const isApart = ({ run, byOffice }: LabelStart): boolean =>
  byOffice || (run.sentence && run.opensWith !== "place");

/** Which starts are those of labels, decided with all of them in view. */
function decideStarts(
  text: string,
  starts: readonly LabelStart[],
  names: readonly string[],
  decide: LabelDecider,
): Map<Run, LabelCut> {
  const blocks = starts.map(({ run, at }, index): Block => {
    const next = starts[index + 1]?.run.from ?? text.length;
    const to = Math.min(run.limit, Math.max(run.end, next), run.end + LONGEST_FOLLOW);
    return { text: text.slice(at, to).trimEnd(), pieces: [], part: "body" };
  });
  const labels = decide(blocks, [...blocks.keys()], { texts: names, printed: [text] });
  const found = new Map<Run, LabelCut>();
  for (const [index, { evidence }] of labels) {
    const { run, at } = starts[index]!;
    found.set(run, { at, end: run.end, lineFrom: run.from, evidence });
  }
  return found;
}

/** The labels that are names of more than one word. */
function namesAmong(labels: ReadonlySet<string>, readWords: CandidateReader): ReadonlySet<string> {
  const inCapitals = (label: string): string =>
    label.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return new Set([...labels].filter((label) => label.includes(" ") && readWords(inCapitals(label))?.isName));
}
