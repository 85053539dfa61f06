// The noun that a number is a part of, or that moved: found by where the phrase ends, judged by its first word that is known.
import { mark } from "../../../dialect/figures/mark.js";
import { type Items, QUANTITY } from "./items.js";

/** What a noun phrase says: something of the economy or not, something no list has, or nothing (`of this`). */
export interface Noun {
  said: "economic" | "outside" | "unknown" | "nothing";
  /** Just past its last item. */
  to: number;
}

/** Where a noun phrase ends: at a sign, a preposition other than `of`, a verb, a pronoun behind it. */
const ENDS = new RegExp(
  `[${mark.in}${mark.with}${mark.from}${mark.to}${mark.by}${mark.than}${mark.between}${mark.against}${mark.prospect}${mark.share}${mark.movement}${mark.contrast}${mark.pronoun}${mark.as}${mark.approximation}${mark.vague}${mark.year}${QUANTITY},.;:()=]`,
);

/** The noun phrase that begins at an item. */
export function nounFrom({ words, list, tape }: Items, from: number, closes: number): Noun {
  const { finite } = words.kind;
  const { traded, empty } = words.eligible;
  let said: Noun["said"] = "nothing";
  for (let index = from; index < closes; index++) {
    const { term, lower } = list[index]!;
    if (ENDS.test(tape[index]!) || (index > from && finite.test(lower))) return { said, to: index };
    // `the regions’ debts`: the debts are measured
    const owns = tape[index + 1] === mark.possessive;
    if (term.mark === mark.outside && !owns) return { said: "outside", to: index + 1 };
    if (term.indicator !== undefined || (term.mark === mark.counted && !owns) || traded.test(lower))
      return { said: "economic", to: index + 1 };
    if (tape[index] === mark.word && !empty.test(lower)) said = "unknown";
  }
  return { said, to: closes };
}
