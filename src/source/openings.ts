/** Letters of a first word that a quick look takes. */
const LETTERS = 4;

/**
 * A quick look, before words are folded and compared: could a text begin with one of some phrases? Case aside; false for
 * most texts, whose first letters are those of none.
 */
export function opensLikeOne(phrases: readonly string[]): (text: string) => boolean {
  const shortest = Math.min(LETTERS, ...phrases.map((words) => words.split(/\s/, 1)[0]!.length));
  const openings = new Set(phrases.map((words) => words.slice(0, shortest).toLowerCase()));
  const initials = new Set([...openings].flatMap((words) => [words[0], words[0]?.toUpperCase()]));
  return (text) => initials.has(text[0]) && openings.has(text.slice(0, shortest).toLowerCase());
}
