import type { FigureWords } from "../../../dialect/figures/figure-words.js";
import { mark } from "../../../dialect/figures/mark.js";
import type { Term } from "../../../dialect/figures/term.js";
import type { Period } from "../grammar/period.js";
import type { Quantity } from "../grammar/quantity.js";
import type { Found } from "../grammar/sentence.js";
import type { Tokens } from "../tokens.js";

/** What the meaning is read from: a word, a quantity or a period, each one letter of a tape. */
export interface Item {
  /** Its number among the items. */
  index: number;
  /** Where it stands in the sentence. */
  start: number;
  end: number;
  lower: string;
  /** Is it written with a capital, and no word of the lexicon: a name? */
  name: boolean;
  /** Is it written with a capital? */
  capital: boolean;
  term: Term;
  quantity: Quantity | null;
  period: Period | null;
}

/** A letter for what tokens do not have. */
export const QUANTITY = "#";

export interface Items {
  /** The words of its language. */
  readonly words: FigureWords;
  readonly list: readonly Item[];
  readonly tape: string;
}

/** The sentences just before, read where they are asked for. */
export type Context = () => readonly Items[];

const QUANTITY_TERM: Term = { mark: mark.word };
const PERIOD_TERM: Term = { mark: mark.year };

/** Tokens with quantities and periods each as one. */
export function itemsOf({ words, list: tokens }: Tokens, found: Found): Items {
  const opens = new Map<number, Pick<Item, "quantity" | "period"> & { to: number }>();
  for (const period of found.periods) opens.set(period.from, { quantity: null, period, to: period.to });
  for (const quantity of found.quantities)
    opens.set(quantity.from, { quantity, period: null, to: quantity.to });
  const list: Item[] = [];
  let tape = "";
  for (let at = 0; at < tokens.length; ) {
    const opened = opens.get(at);
    const to = opened?.to ?? at + 1;
    const { start, term, text } = tokens[at]!;
    let { lower } = tokens[at]!;
    for (let next = at + 1; next < to; next++) lower += ` ${tokens[next]!.lower}`;
    const capital = text !== lower && /^\p{Lu}/u.test(text);
    list.push({
      index: list.length,
      start,
      end: tokens[to - 1]!.end,
      name: capital && term.mark === mark.word,
      capital,
      lower,
      term: opened ? (opened.quantity ? QUANTITY_TERM : PERIOD_TERM) : term,
      quantity: opened?.quantity ?? null,
      period: opened?.period ?? null,
    });
    tape += opened ? (opened.quantity ? QUANTITY : mark.year) : term.mark;
    at = to;
  }
  return { words, list, tape };
}
