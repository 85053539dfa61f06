/** The largest of some numbers, at least 0: a spread call overflows the stack where there are very many. */
export function largest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
