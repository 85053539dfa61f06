import type { Row } from "../figures/figure-words.js";
import { countries } from "./countries.js";
import { currencies } from "./currencies.js";
import { numberWords } from "./number-words.js";
import { countedThings, outsiders, topics } from "./topics.js";
import { units } from "./units.js";
import { words } from "./words.js";

/** The tables of English together; of two rows with one phrase the first stands. */
export function* lexicon(): Iterable<Row> {
  yield* numberWords();
  yield* units;
  yield* currencies();
  yield* countedThings;
  yield* words;
  yield* topics;
  yield* countries();
  yield* outsiders;
}
