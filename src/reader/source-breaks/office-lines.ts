// An office on lines of its own before the name, or the end of the office, that a label goes on with.
//
// Head of the Harbour
// and Fishery League
// Olaf Rask:              lines of capitals and small words up to one that begins as an office does
// Human Rights
// Commissioner:           or that has few words, where no name follows; but not the place under the time
import { endsSentence, type LineWords, wordsOf } from "./line-words.js";

/** A label is on no more lines: role, name, the card's name and its office. */
export const MOST_LINES = 8;
const LONGEST_LINE = 220;
/** A line of so few words in capitals may be the beginning of an office: `Human Rights`. */
const MOST_BARE_WORDS = 3;

/** The line so many lines before; empty above the first. */
export type LinesBefore = (back: number) => string;

/** How many lines before a label hold its office; 0 where none does. */
export function officeLines(before: LinesBefore, isNamed: boolean, words: LineWords): number {
  const count = capitalLines(before, words);
  if (count === 0) return 0;
  const line = before(count);
  const above = before(count + 1);
  const reading = words.read(line);
  const bare = wordsOf(line);
  if (reading === null || reading.isOpener || reading.isSentence || endsInPerson(bare, words)) return 0;
  if (words.isRole(bare[0])) return count;
  const mayBeBare = !isNamed && count === 1 && above !== "" && !words.standsAlone(above);
  return mayBeBare && bare.length <= MOST_BARE_WORDS ? count : 0;
}

/** How many lines of words of offices there are up to the one that a paragraph begins with; 0 where others stand among them. */
function capitalLines(before: LinesBefore, words: LineWords): number {
  for (let count = 1; count < MOST_LINES; count++) {
    const line = before(count);
    if (line === "" || !couldPrecede(line, words) || !wordsOf(line).every(words.couldBeOfOffice)) return 0;
    const above = before(count + 1);
    if (above === "" || endsSentence(above) || words.standsAlone(above)) return count;
  }
  return 0;
}

/** Whether a label could go on from a line: it is no whole paragraph. */
export function couldPrecede(line: string, { isSetApart }: LineWords): boolean {
  return !ENDS_PARAGRAPH.test(line) && line.length <= LONGEST_LINE && !isSetApart(line);
}

const ENDS_PARAGRAPH = /[.:;?!…>*]$/;

// Minister of Harbours Olaf Rask            two words that could be a name, and no small word that ties them to the office
// Minister of Trade and Sea Harbours        none
export function endsInPerson(line: readonly string[], { isTie, isRole, read }: LineWords): boolean {
  return (
    line.length > 2 &&
    line.slice(-2).every((word) => !isTie(word) && !isRole(word)) &&
    !isTie(line.at(-3)) &&
    read(line.join(" "))?.endsInName === true
  );
}
