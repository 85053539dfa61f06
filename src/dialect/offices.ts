/** How roles are made, as far as it tells whether two are of one person. All in lower case. */
interface OfficeConventions {
  /** Words that tie an office to its place: `of`. */
  readonly ties: readonly string[];
  /** What may stand between that word and the place: `the`. */
  readonly articles: readonly string[];
  /** Words before an office that leave it the same: `acting`. */
  readonly qualifiers: readonly string[];
  /** Words that many places have in their names: `republic`. */
  readonly commonPlaces: readonly string[];
}

/** The words of all languages together: none of one stands in a role of another. In Russian no label has an office. */
export const offices: OfficeConventions = {
  ties: ["of", "for"],
  articles: ["the"],
  qualifiers: ["acting", "former"],
  commonPlaces:
    "republic federation federal state states region territory district kingdom people's united national city".split(
      " ",
    ),
};
