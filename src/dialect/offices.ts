import { countries } from "./en-figures/countries.js";
import type { Row } from "./figures/figure-words.js";

/** How roles are made, as far as it tells whether two are of one person. All in lower case. */
interface OfficeConventions {
  /** Words that tie an office to its place: `of`. */
  readonly ties: readonly string[];
  /** What may stand between that word and the place: `the`. */
  readonly articles: readonly string[];
  /** Words before an office that leave it the same: `acting`. */
  readonly qualifiers: readonly string[];
  /** Offices that one person of a place or a body has at a time: `mayor`; not `member`. */
  readonly soleTitles: readonly string[];
  /** Words that many places have in their names, also small ones: `republic`, `new`, `and`. */
  readonly commonPlaces: readonly string[];
  /** The names of countries. */
  readonly countries: () => Iterable<Row>;
}

/** The words of all languages together: none of one stands in a role of another. In Russian no label has an office. */
export const offices: OfficeConventions = {
  ties: ["of", "for"],
  articles: ["the"],
  qualifiers: ["acting", "former"],
  soleTitles:
    "president|prime minister|premier|chancellor|minister|foreign minister|defence minister|defense minister|secretary general|secretary-general|general secretary|governor|governor general|governor-general|mayor|lord mayor|speaker|ambassador|head|leader|supreme leader|king|queen|emir|sultan|shah|emperor|empress|crown prince|crown princess|grand duke|pope|patriarch|catholicos|catholicos-patriarch|metropolitan|archbishop|bishop|grand mufti|supreme mufti|mufti|chief mufti|chief rabbi|chair|chairman|chairwoman|chairperson|board chairman|director|general director|director general|director-general|managing director|executive director|chief executive|chief executive officer|ceo|rector|ombudsman|prosecutor general|chief justice|commander|commander-in-chief|editor-in-chief".split(
      "|",
    ),
  commonPlaces:
    "republic federation confederation federal state states region province territory district kingdom islamic democratic people's united union national city isle isles island islands port cape new old far great north south east west northern southern eastern western all of for the and in on to a an la le el los las san de".split(
      " ",
    ),
  countries,
};
