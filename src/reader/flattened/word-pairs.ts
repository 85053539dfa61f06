/** How often two capitalised words stand side by side on a page. */
export type PairCounter = (one: string, other: string) => number;

export function countPairs(text: string): PairCounter {
  const pairs = new Map<string, number>();
  let before: string | null = null;
  for (const [word] of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const capital = /^\p{Lu}/u.test(word) ? word : null;
    if (before !== null && capital !== null) {
      const pair = `${before} ${capital}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    before = capital;
  }
  return (one, other) => pairs.get(`${one} ${other}`) ?? 0;
}
