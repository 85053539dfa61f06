// See also                                 a title always follows the heading; then dates and titles take turns
// Harbour Forum
// March 26 − 27, 2013
// Visit to Veldmark
// March 26, 2013
// We shall build it by spring.             no title: no date follows it, and it ends as a sentence does
// Ilse Brandt: Good afternoon.             no title, even right under the heading: somebody speaks
import { footKinds, kind } from "../grammar/block-kind.js";
import type { Block } from "../source/block.js";

/** Writes on the tape which plain blocks are titles of related pages. */
export function markRelatedTitles(
  tape: string[],
  blocks: readonly Block[],
  from: number,
  isSpeaker: (text: string) => boolean,
): void {
  for (let at = from; at < tape.length; at++) {
    if (tape[at] !== kind.relatedHeading) continue;
    let next = at + 1;
    if (tape[next] !== kind.plain) continue;
    const undated: number[] = [];
    while (tape[next] === kind.plain) {
      if (tape[next + 1] === kind.date) {
        for (const title of undated) tape[title] = kind.relatedTitle;
        undated.length = 0;
        tape[next] = kind.relatedTitle;
        next += 2;
      } else if (isSpeaker(blocks[next]!.text)) break;
      else if (next === at + 1) {
        tape[next++] = kind.relatedTitle;
      } else if (isTitle(blocks[next]!.text) && undated.length < 8) undated.push(next++);
      else break;
    }
    // Titles without a date at the end of the block: only the page's foot shows that they are no speech.
    const after = tape[next];
    if (after === undefined || after === kind.relatedHeading || footKinds.has(after))
      for (const title of undated) tape[title] = kind.relatedTitle;
    at = next - 1;
  }
}

// One date is carved over the gate:
// April 11, 1924
// ^^^^^^^^^^^^^^ words of the body, as a time of day is: only the head and a related page have a line for their date
//
// So is a title that no heading stands over, as broken HTML may have it.
export function releaseStrays(tape: string[], from: number, to = tape.length): void {
  const { relatedHeading, relatedTitle, relatedNote, date, time, announcement, dateline, place, section } =
    kind;
  const follows: Readonly<Record<string, string>> = {
    [relatedTitle]: relatedHeading + relatedTitle + relatedNote + date,
    [relatedNote]: relatedTitle,
    [date]: relatedTitle + relatedNote,
  };
  for (let at = from; at < to; at++) {
    const letter = tape[at]!;
    const before = follows[letter];
    const stray = before !== undefined && (at === from || !before.includes(tape[at - 1]!));
    if (
      stray ||
      letter === time ||
      letter === announcement ||
      letter === dateline ||
      letter === place ||
      letter === section
    )
      tape[at] = kind.plain;
  }
}

/** The site's titles end without a stop. */
function isTitle(text: string): boolean {
  return text.length <= 250 && !/[.!?…:,;”"]$/.test(text);
}
