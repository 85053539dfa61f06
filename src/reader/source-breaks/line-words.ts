import type { Dialect } from "../../dialect/dialect.js";
import { createOfficeTest } from "../../dialect/office-words.js";
import { datelineSigns } from "../../grammar/dateline.js";
import { foldSpace } from "../../source/fold.js";
import { type CandidateReader, createCandidateWords } from "../../survey/candidate-words.js";
import { lineAlone } from "../line-alone.js";

/** What is asked of lines and their words to tell whether a line goes on in the next. */
export interface LineWords {
  readonly read: CandidateReader;
  /** A date, a counter, a line that the site prints on every page. */
  readonly standsAlone: (line: string) => boolean;
  /** Such a line, or one of the site's headings. */
  readonly isSetApart: (line: string) => boolean;
  readonly isDateline: (line: string) => boolean;
  /** `of`, `and` */
  readonly isTie: (word: string | undefined) => boolean;
  /** `Minister`, `Vice-President` */
  readonly isRole: (word: string | undefined) => boolean;
  /** `Harbours`, `of`, `league` */
  readonly couldBeOfOffice: (word: string) => boolean;
}

export function createLineWords(dialect: Dialect): LineWords {
  const { glue, bodyWords, roleNouns, regnalTitles } = dialect.names;
  const ties = new Set(glue);
  const small = new Set([...glue, ...bodyWords, ...roleNouns]);
  const isOffice = createOfficeTest(dialect.names);
  const crowns = new Set(regnalTitles);
  const headings = new Set([
    ...dialect.relatedHeadings,
    ...dialect.textVersion,
    ...dialect.sections,
    ...dialect.metadataHeadings.map(([, heading]) => heading),
  ]);
  const standsAlone = lineAlone(dialect);
  return {
    read: createCandidateWords(dialect),
    standsAlone,
    isSetApart: (line) => standsAlone(line) || headings.has(foldSpace(line)),
    isDateline: datelineSigns(dialect),
    isTie: (word) => word !== undefined && ties.has(word.toLowerCase()),
    isRole: (word) => word !== undefined && (isOffice(word) || crowns.has(word.toLowerCase())),
    couldBeOfOffice: (word) => CAPITAL.test(word) || small.has(word.toLowerCase()),
  };
}

const CAPITAL = /^\p{Lu}\S*$/u;

export const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => word !== "");

/** Whether a line ends as a paragraph does. */
export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line);

const ENDS_SENTENCE = /[.:;?!…>*]["”“»)\]]*$/;
