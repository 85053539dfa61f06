// The topic that a stretch of words names, and what its topic words tell nothing of where they stand.

import { mark } from "../../../../dialect/figures/mark.js";
import { type Item, type Items, QUANTITY } from "../items.js";
import { isTopic } from "../statement.js";
import { fits } from "./fits.js";
import { leadTo } from "./stretches.js";
import { BRANCHES, type TopicView } from "./topic-reading.js";
import { heaviest, isHeavy, outweighs } from "./weight.js";

/** What a topic that is looked for needs to know. */
type Clause = Pick<TopicView, "statement" | "money" | "sided">;

/** The heaviest topic between two places, brackets left out; of equal ones the last, or the first. */
export function topicBetween(
  view: Clause,
  from: number,
  to: number,
  ofEqual: "last" | "first" = "last",
): Item | null {
  const { list, tape } = view.statement.items;
  let best: Item | null = null;
  let depth = 0;
  for (let index = to - 1; index >= from; index--) {
    const item = list[index]!;
    if (tape[index] === mark.close) depth++;
    else if (tape[index] === mark.open && depth > 0) depth--;
    if (depth > 0) continue;
    // Over a sign only what is heavy reaches
    if (best && !isHeavy(best) && SIGN.test(tape[index]!)) {
      const beyond = heaviest(list.slice(from, index));
      return isHeavy(beyond) ? beyond : best;
    }
    if (!isTopic(item)) continue;
    const wins = !best || outweighs(item, best) || (ofEqual === "first" && !outweighs(best, item));
    if (wins && tells(view, item)) best = item;
  }
  return best;
}

const SIGN = new RegExp(`[${mark.comma}${mark.colon}${mark.dash}${mark.semicolon}]`);

/** Does the topic word say what the number measures? */
const tells = (view: Clause, item: Item): boolean =>
  !SILENT.some((isSilent) => isSilent(view, item)) && fits(view.statement, item.term.indicator!, item);

/** `the plant delivered 90 buses`: exports only where a side stands beside it */
const isUnsided = ({ statement, sided }: Clause, { lower }: Item): boolean =>
  !sided() && statement.items.words.topic.sided.test(lower);

/** `(1.2 percent of GDP, or $14 billion)`, `$14 billion, or 1.2 percent of GDP`: the whole of another number */
function isOfOther({ statement: { items, at } }: Clause, { index, term }: Item): boolean {
  const number = term.indicator === "gdp" ? OF_NUMBER.exec(items.tape.slice(0, index)) : null;
  return number !== null && number.index !== at;
}
const OF_NUMBER = new RegExp(`${QUANTITY}${mark.of}${mark.the}?$`);

/** `the share of farms in GDP`, `the farms’ share of GDP`: the whole, where the part has a name */
const isWhole = ({ statement: { items } }: Clause, { index, term }: Item): boolean =>
  term.indicator === "gdp" && WHOLE.test(items.tape.slice(0, index));
const WHOLE = new RegExp(
  `(?:${mark.share}[${mark.the}${mark.our}${mark.word}]{0,2}${mark.topic}[${mark.word}${mark.topic}]{0,2}${mark.in}|${mark.topic}${mark.possessive}${mark.word}?${mark.share})[${mark.the}${mark.our}]?$`,
);

/** `it cost 5 billion, including 2 billion that was allocated`: told of the part */
function isOfPart({ statement: { items, at } }: Clause, { index }: Item): boolean {
  const number = items.tape.lastIndexOf(QUANTITY, index);
  if (number <= at || items.tape.slice(number, index).includes(mark.comma)) return false;
  return items.words.topic.aside.test(leadTo(items, number)?.lower ?? "");
}

/** `5 billion for the economy`: whom it is for */
const isRecipient = ({ statement, money }: Clause, { lower }: Item): boolean =>
  money && statement.items.words.topic.economy.test(lower);

/** `with state support 20 ships were built`: told in money alone */
const isHelp = ({ statement, money }: Clause, { lower }: Item): boolean =>
  !money && statement.items.words.topic.support.test(lower);

/** `the investment, including in industry and farms, is 2 billion`: named between two commas, a verb behind them */
function isAside({ statement: { items, at } }: Clause, { index }: Item): boolean {
  const { words, list, tape } = items;
  let opens = index;
  while (opens >= 0 && !words.topic.aside.test(list[opens]!.lower) && !isVerb(items, opens)) opens--;
  if (tape[opens - 1] !== mark.comma || isVerb(items, opens)) return false;
  for (let verb = index; verb < at; verb++)
    if (tape[verb - 1] === mark.comma && isVerb(items, verb)) return true;
  return false;
}

function isVerb({ words, list }: Items, index: number): boolean {
  const { term, lower } = list[index]!;
  return term.mark === mark.movement || term.mark === mark.prospect || words.kind.finite.test(lower);
}

/** `investment-related costs`, `the drug market`: the noun behind it is measured */
function isAttribute({ statement: { items } }: Clause, { index, term }: Item): boolean {
  const { words, list, tape } = items;
  const next = list[index + 1];
  if (next?.term.mark === mark.hyphen) return tape[index + 2] === mark.word;
  return next !== undefined && BRANCHES.has(term.indicator!) && words.topic.market.test(next.lower);
}

const SILENT: readonly ((view: Clause, item: Item) => boolean)[] = [
  isUnsided,
  isOfOther,
  isWhole,
  isOfPart,
  isRecipient,
  isHelp,
  isAside,
  isAttribute,
];
