// `they produced 30,000 valves`   `40 new pumps will be purchased`   `to be bought: 500 scales`: goods that no list knows,
// by what is done with them.

import { mark } from "../../dialect/figures/mark.js";
import type { Quantity } from "./grammar/quantity.js";
import type { Context } from "./meaning/items.js";
import type { Tokens } from "./tokens.js";

/** Of fewer than these one may as well make plans or mistakes. */
const FEW = 10;
/** How many words the participle may be away from the goods. */
const REACH = 8;

/** Things that are made or bought, whatever they are called, as a count of goods. */
export function asGoods(
  tokens: Tokens,
  quantity: Quantity,
  before: Quantity | undefined,
  /** Does no noun follow the number? */
  alone: () => boolean,
  context: Context,
): Quantity | null {
  const { form, value, from, to } = quantity;
  if (form !== "bare" || tokens.tape[from] === mark.year) return null;
  if ((typeof value === "number" ? value : value.min) < FEW) return null;
  const noun = nounBehind(tokens, to);
  const dealt =
    noun === null
      ? // `80,000 will be produced`
        isDealtIn(tokens, to) && alone() && !isOtherwiseMeasured(before, context)
      : isDealt(tokens, from) || isDealtIn(tokens, noun) || isBesideGoods(tokens, quantity, before);
  return dealt ? { ...quantity, form: "count", unit: "count", class: "goods" } : null;
}

/** How many words a noun phrase has before its noun. */
const ADJECTIVES = 3;
const PHRASE: ReadonlySet<string> = new Set([
  mark.word,
  mark.topic,
  mark.country,
  mark.hyphen,
  mark.comparative,
]);

/** Just past the plural that the number is of, `null` where there is none. */
function nounBehind({ words, tape, list }: Tokens, from: number): number | null {
  if (tape[from] === mark.hyphen) return null;
  for (let at = from; at <= from + ADJECTIVES; at++) {
    if (!PHRASE.has(tape[at] ?? "")) return null;
    const { lower } = list[at]!;
    if (words.kind.finite.test(lower)) return null;
    if (words.plural.test(lower) && !words.counted.people.test(lower)) return at + 1;
  }
  return null;
}

const MEASURE: ReadonlySet<string> = new Set([mark.approximation, mark.article, mark.vague, mark.colon]);

/** `they produced almost 30,000`, `will be purchased: 500` */
function isDealt({ words, tape, list }: Tokens, from: number): boolean {
  let at = from - 1;
  while (MEASURE.has(tape[at]!) || words.counted.more.test(list[at]?.lower ?? "")) at--;
  return words.counted.deals.test(list[at]?.lower ?? "");
}

/** `30,000 valves for the north were made`: by a participle behind them, with no other number or sign between */
function isDealtIn({ words, tape, list }: Tokens, from: number): boolean {
  const { small } = words.workforce;
  for (let at = from; at < Math.min(list.length, from + REACH); at++) {
    if (BREAKS.has(tape[at]!)) return false;
    if (!words.kind.finite.test(list[at]!.lower) && tape[at] !== mark.prospect) continue;
    let next = at + 1;
    while (small.test(list[next]?.lower ?? "")) next++;
    return words.counted.dealt.test(list[next]?.lower ?? "");
  }
  return false;
}

const BREAKS: ReadonlySet<string> = new Set([
  mark.comma,
  mark.stop,
  mark.semicolon,
  mark.colon,
  mark.open,
  mark.close,
  mark.dash,
  mark.digits,
  mark.cardinal,
  mark.contrast,
  mark.pronoun,
]);

/** `made 300 pumps and 500 valves`: one of a row of goods */
const isBesideGoods = ({ tape }: Tokens, { from }: Quantity, before: Quantity | undefined): boolean =>
  before?.class === "goods" && ROW.test(tape.slice(before.to, from));
const ROW = new RegExp(
  `^[${mark.word}${mark.counted}${mark.topic}${mark.country}${mark.hyphen}]{1,5}(?:${mark.comma}${mark.and}?|${mark.and})${mark.approximation}?$`,
);

/** Was the last number told in money, tonnes or percent? This one may be of them, too. */
function isOtherwiseMeasured(before: Quantity | undefined, context: Context): boolean {
  const last =
    before ??
    context()
      .flatMap(({ list }) => list.flatMap(({ quantity }) => quantity ?? []))
      .findLast(({ unit }) => unit !== null);
  return last !== undefined && last.unit !== null && last.unit !== "count" && last.unit !== "times";
}
