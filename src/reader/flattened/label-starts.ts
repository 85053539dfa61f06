// Where in its run a label begins: at the run, unless words without a stop stand before the label.
//
// Port Elin Meeting of the Harbour Council O.Rask:       under the date the place and a caption, behind a break a heading
//                                          ^
// … the question: well Minister of Harbours Otto Lund:  behind another colon, whatever the speech goes on with
//                      ^
import type { Dialect } from "../../dialect/dialect.js";
import { createOfficeTest } from "../../dialect/office-words.js";
import { foldSpace } from "../../source/fold.js";
import { initialsOf } from "../../source/initials.js";
import { labelKey } from "./label-cut.js";
import type { Run } from "./label-runs.js";
import type { PairCounter } from "./word-pairs.js";
import { isCapital, type Word, wordsIn } from "./words.js";

/** A name has so many words, the initials written together with the first. */
const MOST_NAME_WORDS = 4;
/** So many words a label that stands elsewhere has, its first left out. */
const MOST_KNOWN_WORDS = 12;

/** A run, and where in it a label would begin. */
export interface LabelStart {
  readonly run: Run;
  readonly at: number;
  /** Whether an office amid the run says so. */
  readonly byOffice: boolean;
}

/** Where a label begins in a run, by the words it opens with; `null` where a rule finds none. */
type StartRule = (text: string, run: Run) => number | null;

export interface LabelStarts {
  /** Where a label would begin by its own words. */
  readonly startOf: (text: string, run: Run, pairs: PairCounter) => LabelStart;
  /** Where one begins that stands elsewhere on the page; `null` where none does. */
  readonly knownStart: (text: string, run: Run, known: ReadonlySet<string>) => number | null;
}

/** `isLead` tells whether words open as headings do. */
export function createLabelStarts(dialect: Dialect, isLead: (words: string) => boolean): LabelStarts {
  const initialledName = createInitialsRule(dialect);
  const voice = createVoiceRule(dialect);
  const lastOffice = createOfficeRule(dialect);
  const glue = new Set(dialect.names.glue);

  return {
    startOf(text, run, pairs) {
      const whole: LabelStart = { run, at: run.from, byOffice: false };
      const lead = isLead(text.slice(run.from, run.end));
      // Whether a line without a stop may stand before the label
      const mayHaveLine = run.opensWith !== null || lead;
      const opening = initialledName(text, run) ?? voice(text, run);
      if (opening !== null && (opening === run.from || mayHaveLine)) return { ...whole, at: opening };
      if (run.sentence && !mayHaveLine) return whole;
      const office = lastOffice(text, run, pairs);
      if (office === null) return whole;
      const mayBeRegion = run.opensWith === "heading" && !lead;
      if (mayBeRegion && isOfficeOf(text.slice(run.from, office))) return whole;
      return { run, at: office, byOffice: true };
    },

    // … the question: well Otto Lund: Yes.      what the page has as a label ends the run
    //                      ^
    knownStart(text, run, known) {
      const words = wordsIn(text, { from: run.from, to: run.end });
      for (let at = Math.max(1, words.length - MOST_KNOWN_WORDS); at < words.length; at++) {
        const { text: word, from } = words[at]!;
        if (!isCapital(word) || !known.has(labelKey(text, from, run.end))) continue;
        const isTied = glue.has(foldSpace(words[at - 1]!.text).toLowerCase());
        return !isTied && opensSpeech(text.slice(run.end, run.end + 4)) ? from : null;
      }
      return null;
    },
  };
}

const opensSpeech = (words: string): boolean => /^\s*[\p{Lu}\p{N}<(–—-]/u.test(words);

// Skerra Region Governor Olaf Rask:
// ^^^^^^^^^^^^^ capitals alone before the office are what it is the office of
const isOfficeOf = (words: string): boolean =>
  words
    .trim()
    .split(/\s+/)
    .every((word) => /^\p{Lu}[^,.]*$/u.test(word));

// Port Elin Meeting of the Harbour Council O.Rask:       an initial written together with the family name
//                                          ^
function createInitialsRule({ names }: Dialect): StartRule {
  const particles = new Set([...names.particles, ...names.nameLinks]);
  const hasInitials = ({ text }: Word): boolean => initialsOf(text) !== "" && /[\p{L}\p{M}]$/u.test(text);
  const couldBeName = ({ text }: Word): boolean => isCapital(text) || particles.has(text);

  return (text, run) => {
    const end = wordsIn(text, withoutBracket(text, run)).slice(-MOST_NAME_WORDS);
    const opening = end.findLast((word) => hasInitials(word) || !couldBeName(word));
    return opening && hasInitials(opening) ? opening.from : null;
  };
}

// Port Elin Question:   Answers to questions Question of the newspaper “Voice”:      a word for a voice without a name
//           ^                                ^
function createVoiceRule({ names }: Dialect): StartRule {
  const voices = new Set(names.unnamedWords);

  return (text, run) => {
    const words = wordsIn(text, withoutBracket(text, run), /[“„"«][^“”„"«»]*[”“"»]|\S+/g);
    const capital = words.findLast((word) => isCapital(word.text));
    return capital && voices.has(capital.text.toLowerCase()) ? capital.from : null;
  };
}

// Olaf Rask ( retranslated ):
// ^^^^^^^^^^ a run without the bracket that closes it
function withoutBracket(text: string, { from, to }: Run): { from: number; to: number } {
  const label = text.slice(from, to);
  const end = label.trimEnd();
  const open = end.endsWith(")") ? end.lastIndexOf("(") : -1;
  return { from, to: open < 0 ? to : from + open };
}

// Beginning of talks with President of Norland Olaf Rask President of Veldmark Ilse Brandt:
//                                                        ^ the last office that no small word ties to what stands before it
function createOfficeRule({ names }: Dialect): (text: string, run: Run, pairs: PairCounter) => number | null {
  const isRole = createOfficeTest(names);
  const crowns = new Set(names.regnalTitles);
  const glue = new Set(names.glue);
  const adjectives = new Set(names.officeAdjectives);
  const isAdjective = ({ text }: Word): boolean => adjectives.has(text.toLowerCase());
  const isOffice = ({ text }: Word): boolean => isRole(text) || crowns.has(text.toLowerCase());

  // Prime Minister Olaf Rask:      Harbour Council Chairman Otto Lund:
  // ^                              ^ capitals that are offices too, are said of one, or that the page has side by side again
  const openingOf = (words: readonly Word[], at: number, pairs: PairCounter): number => {
    let from = at;
    for (; from > 0; from--) {
      const [before, word] = [words[from - 1]!, words[from]!];
      if (!isCapital(before.text)) break;
      if (!isOffice(before) && !isAdjective(before) && pairs(before.text, word.text) < 2) break;
    }
    return from;
  };

  return (text, run, pairs) => {
    const words = wordsIn(text, run, /[^\s(),;]+/g);
    const isTied = (at: number): boolean =>
      at > 0 &&
      (glue.has(words[at - 1]!.text.toLowerCase()) || /,\s*$/.test(text.slice(run.from, words[at]!.from)));
    for (let at = words.length - 2; at >= 0; at--) {
      const word = words[at]!;
      if (!isCapital(word.text) || !isOffice(word)) continue;
      const opening = openingOf(words, at, pairs);
      if (!isTied(opening)) return words[opening]!.from;
    }
    return null;
  };
}
