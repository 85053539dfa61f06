import { foldLetters } from "./fold-letters.js";

// BGN/PCGN 1947, the table of maps, in its plainest form: е is always e, hard and soft sign are left out.
const CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґј";
const LATIN = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g j".split(
  " ",
);

/** The id of a person by name: lower case, diacritics folded, Cyrillic transliterated: `Jörg Straße` is `jorg-strasse`. */
export function speakerId(name: string): string {
  let id = "";
  for (const letter of foldLetters(name)) {
    const at = CYRILLIC.indexOf(letter);
    if (at >= 0) id += LATIN[at] ?? "";
    else if (/[\p{L}\p{N}\p{M}]/u.test(letter)) id += letter;
    // An apostrophe ties, everything else parts: o’brien is obrien, a. b. is a-b.
    else if (letter !== "’" && !id.endsWith("-")) id += "-";
  }
  return id.replace(/^-|-$/g, "");
}
