/** Adds to a list one by one: a spread call overflows the stack where a page has very many of something. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
