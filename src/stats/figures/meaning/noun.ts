// The noun that a number is a part of, or that moved: found by where the phrase ends, judged by its first word that is known.
import { mark } from "../../../dialect/figures/mark.js";
import { type Items, QUANTITY } from "./items.js";

/** What a noun phrase says: something of the economy or not, something no list has, or nothing (`of this`). */
export interface Noun {
  said: "economic" | "outside" | "unknown" | "nothing";
  /** Just past its last item. */
  to: number;
}

/** The noun phrase that begins at an item. */
export function nounFrom(items: Items, from: number, closes: number): Noun {
  let said: Noun["said"] = "nothing";
  // `half of what they charge`: a clause
  if (items.words.eligible.clause.test(items.list[from]?.lower ?? "")) return { said, to: from };
  for (let index = from; index < closes; index++) {
    if (endsAt(items, from, index)) return { said, to: index };
    const known = knownAt(items, index);
    if (known) return { said: known, to: index + 1 };
    if (items.tape[index] === mark.word && !items.words.eligible.empty.test(items.list[index]!.lower))
      said = "unknown";
  }
  return { said, to: closes };
}

const ENDS = new RegExp(
  `[${mark.in}${mark.with}${mark.from}${mark.to}${mark.by}${mark.than}${mark.between}${mark.against}${mark.prospect}${mark.share}${mark.movement}${mark.contrast}${mark.pronoun}${mark.as}${mark.approximation}${mark.vague}${mark.year}${QUANTITY},.;:()=]`,
);

/** Where a noun phrase ends: at a sign, a preposition other than `of`, a verb, a pronoun that is not its first word: `that sum`. */
function endsAt({ words, list, tape }: Items, from: number, index: number): boolean {
  const isSum = (at: number): boolean =>
    at === from + 1 &&
    words.eligible.traded.test(list[at]?.lower ?? "") &&
    !words.plural.test(list[at]!.lower);
  const { lower } = list[index]!;
  if (ENDS.test(tape[index]!)) return !(words.prospect.that.test(lower) && isSum(index + 1));
  return index > from && words.kind.finite.test(lower) && !isSum(index);
}

/** What a word of the phrase says by itself. */
function knownAt(items: Items, index: number): "economic" | "outside" | null {
  const { words, list, tape } = items;
  const { term, lower } = list[index]!;
  // `the regions’ debts`, `family incomes`: the debts are measured
  const owns = tape[index + 1] === mark.possessive || tape[index + 1] === mark.topic;
  if (term.mark === mark.outside && !owns) return "outside";
  // `the trade committees`: the committees are meant
  if (tape[index + 1] === mark.outside) return null;
  const counted = term.mark === mark.counted && !owns;
  return term.indicator !== undefined || counted || words.eligible.traded.test(lower) ? "economic" : null;
}
