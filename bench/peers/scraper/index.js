// The line expression that scrapers copy from each other, as a package of the same shape, so that the same command
// scores it: whatever stands before the first colon of a line is a speaker, all lines up to the next one are his, and
// the foot of the page is cut off.

const LABELLED = /^(?<label>[A-Z][^:\n]{1,100}):(?<speech>.*)$/;
const FOOT = /^(?:See also|Additional|Geography|Topics|Persons|Publication status)$/;

/** The lines of a page, its foot left out. */
export function parse(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const foot = lines.findIndex((line) => FOOT.test(line));
  return lines.slice(0, foot < 0 ? lines.length : foot).filter(Boolean);
}

/** The turns. */
export function toRecord(lines) {
  const utterances = [];
  for (const line of lines) {
    const { label, speech = line } = LABELLED.exec(line)?.groups ?? {};
    if (label !== undefined) utterances.push({ label, paragraphs: [] });
    utterances.at(-1)?.paragraphs.push(speech.trim());
  }
  return { utterances };
}
