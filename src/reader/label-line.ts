// Lines as layouts have them, told by their shape alone: a look at the page, not at who speaks.
//
// Ilse Brandt:                      a label alone: it may well end in a bracket
// Ilse Brandt: Good afternoon.      a label, and words after it
const LABEL = /^(?:(?:\p{Lu}\p{M}?\p{Ll}?\.-?\s?){1,3}\p{L}|\p{Lu})[^:.!?…]{2,200}:/u;
const WORDS = /^\s?\p{L}/u;

/** Whether a line could be a label and nothing else. */
export const isLabelAlone = (line: string): boolean =>
  line.endsWith(":") && LABEL.exec(line)?.[0].length === line.length;

/** Whether a line could begin with a label, and goes on behind it. */
export function isLabelBeforeWords(line: string): boolean {
  const label = LABEL.exec(line)?.[0];
  return label !== undefined && WORDS.test(line.slice(label.length, label.length + 3));
}
