// How many lines before the one read last belong to the same label: rules in order, the first that applies decides.
import type { CandidateWords } from "../../survey/candidate-words.js";
import { isCardBehindBrokenName, isCardUnder } from "./carded-name.js";
import { labelName } from "./label-name.js";
import { type LineWords, wordsOf } from "./line-words.js";
import { couldPrecede, endsInPerson, type LinesBefore, officeLines } from "./office-lines.js";

/** The names of labels that nothing before them goes on in: they begin the text, or stand behind the end of a sentence. */
export type WholeLabels = ReadonlySet<string>;

/** A label as far as it is read, from its colon back. */
interface PartOfLabel {
  readonly text: string;
  readonly name: string;
  readonly reading: CandidateWords | null;
  readonly before: LinesBefore;
  readonly whole: WholeLabels;
}

/** A number of lines; `null` where the rule does not apply. */
type Rule = (label: PartOfLabel, words: LineWords) => number | null;

export function linesBeforeLabel(
  text: string,
  before: LinesBefore,
  whole: WholeLabels,
  words: LineWords,
): number {
  const name = labelName(text);
  const label: PartOfLabel = { text, name, reading: words.read(name), before, whole };
  for (const rule of rules) {
    const lines = rule(label, words);
    if (lines !== null) return lines;
  }
  return 0;
}

// Minister of Harbours O.
// Rask:
const initialOfName: Rule = ({ before, reading }) =>
  INITIAL_END.test(before(1)) && reading?.isName === true ? 1 : null;

// We sail on Monday.
// Olaf Rask:
const paragraphBefore: Rule = ({ before }, words) => (couldPrecede(before(1), words) ? null : 0);

// Otto Lund                Minister of Harbours Otto
// Lund Otto                Lund
// :                        Lund Otto
//                          :
const cardOfName: Rule = ({ before }) => {
  if (isCardUnder(before(2), before(1))) return 2;
  return isCardUnder(`${before(3)} ${before(2)}`, before(1)) ? 3 : null;
};

// Olaf Rask                Minister        Minister of
// (retranslated):          of Harbours:    Harbours:
const goesOn: Rule = ({ text, name, before }, words) =>
  name === "" || CANNOT_BEGIN.test(text) || endsInTie(before(1), words) ? 1 : null;

// District Otto
// Lund Lund Otto Minister of Harbours:
const cardOfBrokenName: Rule = ({ text, before }) => (isCardBehindBrokenName(before(1), text) ? 1 : null);

// Harbour Forum
// Question:
const voice: Rule = ({ reading }) => (reading?.unnamed === true ? 0 : null);

// Minister of Harbours     Minister of Harbours Olaf      Head of the Harbour
// Olaf Rask:               Rask:                          and Fishery League
//                                                         Olaf Rask:
const officeOfName: Rule = ({ reading, before }, words) => {
  if (reading?.isName !== true) return null;
  const line = before(1);
  const office = words.read(line);
  if (
    office?.hasRole === true &&
    !office.isSentence &&
    !office.isOpener &&
    !endsInPerson(wordsOf(line), words)
  )
    return 1;
  if (reading.count === 1 && (office?.isName === true || office?.endsInName === true)) return 1;
  return officeLines(before, true, words);
};

// Human Rights
// Commissioner:            unless `Commissioner` is a whole label elsewhere
const officeOfRole: Rule = ({ name, before, whole }, words) =>
  whole.has(name) ? 0 : officeLines(before, false, words);

const rules: readonly Rule[] = [
  initialOfName,
  paragraphBefore,
  cardOfName,
  goesOn,
  cardOfBrokenName,
  voice,
  officeOfName,
  officeOfRole,
];

const INITIAL_END = /(?:^|\s)\p{Lu}\.$/u;
const CANNOT_BEGIN = /^[\p{Ll}:,(]/u;

// Minister of              Minister of Harbours,     none: Friends,
// Harbours:                Olaf Rask:
function endsInTie(line: string, { isTie, isRole }: LineWords): boolean {
  const words = wordsOf(line);
  return line.endsWith(",") ? isRole(words[0]) : isTie(words.at(-1));
}
