// What could be a label by its shape and its words, and what stands behind its colon.
//
// Olaf Rask: Good afternoon.      Olaf Rask: “Never!”      Olaf Rask: good afternoon.      Minister of Harbours: Olaf Rask.
//            as speech begins                a quotation              a small letter                            a bare name
import type { Dialect } from "../dialect/dialect.js";
import { type LabelShape, readLabelShape } from "../grammar/attribution.js";
import { foldCase, foldSpace } from "../source/fold.js";
import type { CandidateReader, CandidateWords } from "./candidate-words.js";

export interface Candidate {
  readonly at: number;
  readonly shape: LabelShape;
  /** The label, folded, in lower case: what makes two labels the same. */
  readonly key: string;
  readonly words: CandidateWords;
  readonly follow: Follow;
}

/** What stands after the colon. */
export interface Follow {
  readonly text: string;
  readonly isEmpty: boolean;
  /** Begins with a small letter. */
  readonly isLower: boolean;
  /** Begins with a quotation mark. */
  readonly isQuoted: boolean;
  /** Begins with neither: nothing against a label. */
  readonly isPlain: boolean;
  /** Is it nothing but a quotation? */
  readonly isQuotation: () => boolean;
  /** Does it begin with the site's words for what the microphones missed? */
  readonly isUnheard: () => boolean;
  /** Is it nothing but a name: an entry of a list? */
  readonly isBareName: () => boolean;
  /** The same, with nothing behind it? */
  readonly isOnlyName: () => boolean;
}

const LOWER = /^\p{Ll}/u;
const OPENING_QUOTE = /^[“”„"«‘]/;
const QUOTATION = /^[“„"«][^“”„"«»]*[”“"»]$/;

/** So many letters are looked at for the words of an unheard voice, and for a name. */
const UNHEARD_WITHIN = 60;
const NAME_WITHIN = 80;
const LONGEST_NAME = 59;
const ONE_PART = /^[^.;]{1,59}[.;]?$/;

/** Finds the candidate at the start of a block's text; `null` where there is none. */
export type CandidateFinder = (at: number, text: string) => Candidate | null;

export function createCandidateFinder(dialect: Dialect, readWords: CandidateReader): CandidateFinder {
  const unheard = dialect.unheard.map(foldCase);

  const opensUnheard = (text: string): boolean => {
    const opening = foldCase(text.slice(0, UNHEARD_WITHIN));
    return unheard.some((words) => opening.startsWith(words));
  };

  const isBareName = (text: string): boolean => {
    const [part = ""] = text.slice(0, NAME_WITHIN).split(/[.;]/, 1);
    const words = part.length <= LONGEST_NAME ? readWords(part) : null;
    return words !== null && words.isName && words.count > 1;
  };

  const followOf = (text: string): Follow => {
    const isLower = LOWER.test(text);
    const isQuoted = OPENING_QUOTE.test(text);
    return {
      text,
      isEmpty: text === "",
      isLower,
      isQuoted,
      isPlain: !isLower && !isQuoted,
      isQuotation: () => QUOTATION.test(text),
      isUnheard: () => opensUnheard(text),
      isBareName: () => isBareName(text),
      isOnlyName: () => ONE_PART.test(text) && isBareName(text),
    };
  };

  return (at, text) => {
    const shape = readLabelShape(text);
    if (!shape) return null;
    const label = foldSpace(text.slice(shape.label.from, shape.label.to));
    const words = readWords(label);
    if (!words) return null;
    return { at, shape, key: foldCase(label), words, follow: followOf(text.slice(shape.end).trimStart()) };
  };
}
