// The places of a text where letters of some sort stand: capitals, signs. Letters are looked at without a branch, for
// one that is taken at every fifth letter or so costs more than all else.

/** A sort of letters: for each UTF-16 unit 1 where it is one, else 0. */
export type LetterSort = Uint8Array;

/** The sort of the letters in some stretches of Unicode, each from its first unit to its last. */
export function letterSort(...stretches: readonly (readonly [first: number, last: number])[]): LetterSort {
  const sort = new Uint8Array(0x10000);
  for (const [first, last] of stretches) sort.fill(1, first, last + 1);
  return sort;
}

/** Letters looked at in one go. */
const STRETCH = 4096;
const places = new Int32Array(STRETCH);

/** Is there a place among the units of a text with a letter of the sort for which `ask` says yes? Asked in order. */
export function somePlace(
  units: Uint16Array,
  length: number,
  sort: LetterSort,
  ask: (at: number) => boolean,
): boolean {
  for (let from = 0; from < length; from += STRETCH) {
    const to = Math.min(length, from + STRETCH);
    let count = 0;
    for (let at = from; at < to; at++) {
      // Written over by the next place unless it counts
      places[count] = at;
      count += sort[units[at]!]!;
    }
    for (let index = 0; index < count; index++) if (ask(places[index]!)) return true;
  }
  return false;
}
