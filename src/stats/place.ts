import { offices } from "../dialect/offices.js";

/** So many letters of a word tell a place: `Norland` and `Norlandic Republic`. */
const STEM = 5;

/** `Norland`, `the Republic of Norland`, `the Norlandic Republic`: a word of its own begins alike. */
export function arePlacesAlike(one: string, other: string): boolean {
  const stems = (place: string): string[] =>
    place
      .split(/[^\p{L}'’]+/u)
      .filter((word) => word.length >= STEM && !offices.commonPlaces.includes(word.replace("’", "'")))
      .map((word) => word.slice(0, STEM));
  const others = new Set(stems(other));
  return one === other || stems(one).some((stem) => others.has(stem));
}
