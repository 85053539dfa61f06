import { countries } from "./countries.js";
import { currencies } from "./currencies.js";
import { type Lexicon, lexiconOf, type Row } from "./lexicon.js";
import { numberWords } from "./number-words.js";
import { countedThings, outsiders, topics } from "./topics.js";
import { units } from "./units.js";
import { words } from "./words.js";

let built: Lexicon | undefined;

/** The lexicon of English, built when it is first asked for. */
export function english(): Lexicon {
  return (built ??= lexiconOf(rows()));
}

function* rows(): Iterable<Row> {
  yield* numberWords();
  yield* units;
  yield* currencies();
  yield* countedThings;
  yield* words;
  yield* topics;
  yield* countries();
  yield* outsiders;
}
