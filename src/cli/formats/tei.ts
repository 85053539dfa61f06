import { asTheyAre, type Format } from "./format.js";

/** TEI, a document a page. */
export const tei: Format = {
  does: "TEI XML, Parla-CLARIN or ParlaMint, for the tools of parliamentary corpora",
  ending: ".xml",
  rows: [],
  part: "tei",
  join: () => asTheyAre,
};
