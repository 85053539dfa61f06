import type { Language } from "./dialect.js";

/** How a language's roles are made, as far as it tells whether two are of one person. All in lower case. */
export interface OfficeConventions {
  /** Words that tie an office to its place: `of`. */
  readonly ties: readonly string[];
  /** What may stand between that word and the place: `the`. */
  readonly articles: readonly string[];
  /** Words before an office that leave it the same: `acting`. */
  readonly qualifiers: readonly string[];
  /** Words that many places have in their names: `republic`. */
  readonly commonPlaces: readonly string[];
}

/** Offices by language. In Russian no label has one, but those of the clergy. */
export const offices: Readonly<Record<Language, OfficeConventions>> = {
  en: {
    ties: ["of", "for"],
    articles: ["the"],
    qualifiers: ["acting", "former"],
    commonPlaces:
      "republic federation federal state states region territory district kingdom people's united national city".split(
        " ",
      ),
  },
  ru: { ties: [], articles: [], qualifiers: [], commonPlaces: [] },
};
