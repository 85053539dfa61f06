/** The phrases of a row of a table of words: `increas(e|es), go` is three. */
export const phrasesIn = (row: string): string[] => row.split(",").flatMap(expand);

/** `increas(e|es)` is `increase` and `increases`. */
function expand(phrase: string): string[] {
  const group = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(phrase);
  if (!group) return [phrase];
  const [, before, endings, after] = group;
  return endings!.split("|").map((ending) => `${before!}${ending}${after!}`);
}
