// Vladislav Rаsk         the second letter of the surname is Cyrillic
//           ^^^^
// Not one: `SMSка`, a foreign word with an ending, which looks like what it is.
import { placeIn } from "../../ast/words.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

/** Letters of one script that look like some of the other. */
const LIKE_LATIN = /^[АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]+$/u;
const LIKE_CYRILLIC = /^[ABEKMHOPCTYXaeopcyx]+$/u;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/gu;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** Quick looks: most leaves are of one script. */
const SOME_LATIN = /[a-z]/i;
const SOME_OTHER = /[\u0370-\u052f]/;

export function* mixedScripts({ leaves }: PageView): Iterable<Finding> {
  const told = new Set<string>();
  for (const leaf of leaves) {
    if (!SOME_LATIN.test(leaf.value) || !SOME_OTHER.test(leaf.value)) continue;
    for (const { 0: word, index } of leaf.value.matchAll(WORD)) {
      const strange = strangersIn(word);
      if (strange === null || told.has(word)) continue;
      told.add(word);
      yield {
        code: "mixed-scripts",
        place: placeIn(leaf, index, index + word.length),
        actual: word,
        detail: strange,
      };
    }
  }
}

/** Which letters of a word stand in for letters of another script; `null` where none do. */
function strangersIn(word: string): string | null {
  const latin = word.match(LATIN)?.join("") ?? "";
  const other = word.match(OTHER)?.join("") ?? "";
  if (latin === "" || other === "") return null;
  if (LIKE_LATIN.test(other) && latin.length >= other.length) return nameOf(other);
  if (LIKE_CYRILLIC.test(latin)) return nameOf(latin);
  return LIKE_LATIN.test(other) ? nameOf(other) : null;
}

function nameOf(letters: string): string {
  const script = /\p{Script=Latin}/u.test(letters)
    ? "Latin"
    : /\p{Script=Greek}/u.test(letters)
      ? "Greek"
      : "Cyrillic";
  return `${script} \`${[...new Set(letters)].join("")}\``;
}
