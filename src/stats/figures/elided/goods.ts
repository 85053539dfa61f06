// `they produced 30,000 valves`   `40 new pumps will be purchased`   `to be bought: 500 scales`: goods that no list knows,
// by what is done with them.

import { mark } from "../../../dialect/figures/mark.js";
import type { Quantity } from "../grammar/quantity.js";
import type { Context } from "../meaning/items.js";
import type { Tokens } from "../tokens.js";
import { SIGNS } from "./signs.js";

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
  const { form, value, from, to, class: counted } = quantity;
  // `300 school desks`: the first word is no matter of the economy
  const open = form === "bare" || (form === "count" && counted === null);
  // `300-seat ferries`
  if (!open || tokens.tape[from] === mark.year || tokens.tape[to] === mark.hyphen) return null;
  if ((typeof value === "number" ? value : value.min) < FEW) return null;
  const noun = nounBehind(tokens, to);
  const dealt =
    noun === null
      ? isDealtAlone(tokens, quantity, alone) && !isOtherwiseMeasured(before, context)
      : isDealt(tokens, from) || isDealtIn(tokens, noun) || isBesideGoods(tokens, quantity, before);
  return dealt ? { ...quantity, form: "count", unit: "count", class: "goods" } : null;
}

const MILLION = 1e6;

/** `80,000 will be produced`, `they produce 80,000 a day`, `its production rose to 80,000 per day`: of things named before */
function isDealtAlone(tokens: Tokens, { from, to, scale }: Quantity, alone: () => boolean): boolean {
  const { words, tape, list } = tokens;
  const often = EVERY.test(tape.slice(to));
  const ofThem = tape[to] === mark.of && words.eligible.them.test(list[to + 1]?.lower ?? "");
  if (!often && !ofThem && !alone()) return false;
  // A million may be barrels, or money
  return isDealtIn(tokens, to) || (scale < MILLION && (isDealt(tokens, from) || isOutput(tokens, from, to)));
}

/** `per day`, `a month` */
const EVERY = new RegExp(`^[${mark.per}${mark.article}]${mark.timeUnit}`);

/** `production rose to 80,000 per day` */
function isOutput({ words, tape, list }: Tokens, from: number, to: number): boolean {
  if (!EVERY.test(tape.slice(to)) || !MOVED_TO.test(tape.slice(0, from))) return false;
  const at = list.findLastIndex(({ term }, index) => index < from && term.indicator !== undefined);
  return at >= 0 && words.topic.making.test(list[at]!.lower) && tape[at + 1] !== mark.of;
}
const MOVED_TO = new RegExp(`[${mark.movement}${mark.multiplied}].{0,8}${mark.to}${mark.approximation}?$`);

/** How many words a noun phrase has before its noun. */
const ADJECTIVES = 3;
const PHRASE: ReadonlySet<string> = new Set([
  mark.word,
  mark.topic,
  mark.country,
  mark.hyphen,
  mark.comparative,
  // `300 school desks`
  mark.outside,
]);

/** Just past the plural that the number is of, `null` where there is none. */
function nounBehind({ words, tape, list }: Tokens, from: number): number | null {
  for (let at = from; at <= from + ADJECTIVES; at++) {
    if (!PHRASE.has(tape[at] ?? "")) return null;
    const { lower } = list[at]!;
    if (words.kind.finite.test(lower)) return null;
    if (!words.plural.test(lower)) continue;
    return tape[at] === mark.outside || words.counted.noGoods.test(lower) ? null : at + 1;
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
  ...SIGNS,
  mark.digits,
  mark.cardinal,
  mark.contrast,
  mark.pronoun,
]);

/** `made 300 pumps and 500 valves`: one of a row of goods */
const isBesideGoods = ({ tape }: Tokens, { from }: Quantity, before: Quantity | undefined): boolean =>
  before?.class === "goods" && ROW.test(tape.slice(before.to, from));
const ROW = new RegExp(
  `^[${mark.word}${mark.counted}${mark.topic}${mark.country}${mark.outside}${mark.hyphen}]{1,5}(?:${mark.comma}${mark.and}?|${mark.and})${mark.approximation}?$`,
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
