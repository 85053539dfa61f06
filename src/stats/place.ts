import { offices } from "../dialect/offices.js";
import { phrasesIn } from "./figures/phrases.js";

/**
 * Whether two names are of one place: of the same country by any of its names, or, where one of them names no country,
 * with a word of their own that begins alike: `Norland`, `the Republic of Norland`, `the Norlandic Republic`.
 */
export function arePlacesAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [some, others] = [wordsOf(one), wordsOf(other)];
  const [country, otherCountry] = [countryIn(some), countryIn(others)];
  if (country !== null && otherCountry !== null) return country === otherCountry;
  const stems = new Set(stemsOf(others));
  return stemsOf(some).some((stem) => stems.has(stem));
}

const wordsOf = (place: string): string[] =>
  place
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word !== "");

/** The first country that is named, by its longest name there. */
function countryIn(words: readonly string[]): string | null {
  const countries = countriesByName();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const country = countries.get(words.slice(from, to).join(" "));
      if (country !== undefined) return country;
    }
  return null;
}

/** Few countries have a longer name, and those are told by the beginning of it. */
const MOST_WORDS = 6;

let byName: Map<string, string> | null = null;

/** Codes of countries by their names, built when first asked for; what has no code, `South America`, has its name. */
function countriesByName(): ReadonlyMap<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const [{ country }, phrases] of offices.countries())
    for (const phrase of phrasesIn(phrases)) {
      const name = wordsOf(phrase).join(" ");
      if (!byName.has(name)) byName.set(name, country ?? name);
    }
  return byName;
}

/** So many letters of a word tell a place: `Norland` and `Norlandic Republic`. A shorter word is one as a whole. */
const STEM = 5;

const stemsOf = (words: readonly string[]): string[] =>
  words.filter((word) => !offices.commonPlaces.includes(word)).map((word) => word.slice(0, STEM));
