// met, held, opened      forms that a sentence may have its verb in; those that are participles as well are told by none here
import type { Dialect } from "../../dialect/dialect.js";

/** No shorter word ends as a verb in the past by more than chance: `need`. */
const SHORTEST_PAST = 5;

export interface VerbForms {
  /** Is a word in lower case a verb, whatever stands around it? */
  readonly isFinite: (word: string) => boolean;
  /** Could it be a verb in the past, by its ending? */
  readonly isPast: (word: string) => boolean;
}

export function createVerbForms({ finiteVerbs, pastEndings }: Dialect): VerbForms {
  const finite = new Set(finiteVerbs);
  return {
    isFinite: (word) => finite.has(word),
    isPast: (word) => word.length >= SHORTEST_PAST && pastEndings.some((ending) => word.endsWith(ending)),
  };
}
