// What is measured: the guideline, section 6.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind, Indicator } from "../figure.js";
import { textOf } from "../tokens.js";
import { fits, isAttribute, isPrice } from "./beside.js";
import { isMoney } from "./eligible.js";
import { type Item, type Items, QUANTITY } from "./items.js";
import { nounFrom } from "./noun.js";
import { firstAfter, isTopic, lastBefore, type Statement } from "./statement.js";

export interface TopicReading {
  indicator: Indicator;
  /** The item that says so, `null` where the context did. */
  item: Item | null;
  /** Of what the sentences before spoke of: was it fuel that flowed? */
  fuel?: boolean;
}

/** What says whose goods, and to whom they go. */
export const SIDES: readonly string[] = [mark.country, mark.our, mark.your];
/** What follows is the whole of another number. */
const OF_NUMBER = new RegExp(`${QUANTITY}${mark.of}${mark.the}?$`);
/** Who is counted has no branch: `32,000 jobs` at a gas plant. */
const CARRIED: ReadonlySet<string> = new Set(["people", "trips", "jobs", "enterprises"]);
/** How far behind its number a noun may stand. */
const NOUN = 5;
const ENERGY_UNITS = new Set(["barrel", "cubic_metre", "kwh", "watt"]);

export function topicOf(
  statement: Statement,
  kind: FigureKind,
  /** Of the figure before it, and of what was said before. */
  last: TopicReading | null,
  spoken: () => TopicReading | null,
  context: readonly Items[] = [],
): TopicReading {
  const inherited = (): TopicReading | null => {
    const from = last ?? spoken();
    return from && fits(statement, from.indicator, null) ? from : null;
  };
  const { items, at, opens, since, closes, quantity, after } = statement;
  const { list, tape } = items;
  const { topic: said } = items.words;
  const sided = list.slice(opens, closes).some(({ term }) => SIDES.includes(term.mark));
  /** `the plant delivered 90 buses`: exports only where a country or `you` stands beside it */
  const money = /^[A-Z]{3}/.test(quantity.unit ?? "");
  const tells = (item: Item): boolean =>
    isTopic(item) &&
    (sided || !said.sided.test(item.lower)) &&
    // `(1.2 percent of GDP, or $14 billion)`: the whole of another number
    !(item.index < at && item.term.indicator === "gdp" && OF_NUMBER.test(tape.slice(0, item.index))) &&
    // `5 billion for the economy`: whom it is for
    !((money || quantity.form === "count") && said.economy.test(item.lower)) &&
    (money || !said.support.test(item.lower)) &&
    !isAside(items, item.index, at) &&
    !isAttribute(items, item) &&
    fits(statement, item.term.indicator!, item);
  if (quantity.class === "projects") return { indicator: "investment", item: list[at]! };
  if (quantity.class !== null && CARRIED.has(quantity.class)) {
    const who = ({ term }: Item): boolean => term.class === quantity.class && term.indicator !== undefined;
    return { indicator: "other", item: firstAfter(statement, Math.min(closes, at + NOUN), who) };
  }
  // `14 planes will be purchased`, `they assembled 20 tractors`: what is done with them, not where they are named
  if (quantity.class === "goods" || isPartOfThings(statement)) {
    const { bought, made } = said;
    const deed =
      lastBefore(statement, opens, does(bought, made)) ?? firstAfter(statement, closes, does(bought, made));
    if (deed) return { indicator: bought.test(deed.lower) ? "other" : "industrial_output", item: deed };
  }
  // `The Ministry released 3 billion rubles for the yard`: who gives, not what for
  const giver = money ? giverOf(statement) : null;
  if (giver) return { indicator: "budget", item: giver };
  // `a 30 percent stake`
  const owned = said.owned.test(textOf(list.slice(at + 1, at + NOUN)));
  if (quantity.unit?.endsWith("/barrel") === true || owned || isPrice(statement))
    return { indicator: "other", item: null };
  // `900 billion rubles (1.2 percent of GDP)`: the same sum, told as a part
  if (last?.indicator === "budget" && statement.aside && isRestated(statement))
    return { ...last, item: null };
  const energy = (found: TopicReading): TopicReading => {
    // `Norland allocated 2 billion as its joint investment`
    const invested = said.allots.test(found.item?.lower ?? "")
      ? list.slice(0, nextQuantity(tape, at)).find(isInvestment)
      : undefined;
    if (invested) return { indicator: "investment", item: invested };
    if (quantity.unit !== null && ENERGY_UNITS.has(quantity.unit))
      return { indicator: "energy_supply", item: found.item };
    const { indicator } = found;
    if (found.fuel && indicator !== "investment" && !money && FLOWS.has(indicator))
      return { indicator: "energy_supply", item: null };
    // Gas was spoken of: `our supplies grew by 15 percent`, `238 million tonnes will be exported`
    const supplied = items.words.flows.delivered.test(found.item?.lower ?? "");
    const weighed =
      quantity.unit === "tonne" &&
      !list.slice(opens, closes).some(({ term }) => term.indicator && BRANCHES.has(term.indicator));
    if (!money && FLOWS.has(indicator) && (supplied || weighed) && inherited()?.fuel)
      return { indicator: "energy_supply", item: found.item };
    // Energy that flows stays energy, in percent or in tonnes; the money it earns is exports
    if (
      (indicator === "exports" || indicator === "imports") &&
      !/^[A-Z]{3}/.test(quantity.unit ?? "") &&
      !said.earned.test(clauseText(statement))
    ) {
      const fuel = list.slice(since, closes).find(({ term }) => term.indicator === "energy_supply");
      if (fuel) return { indicator: "energy_supply", item: fuel };
    }
    // `trade`, with shops around, is no trade of countries
    const shops = ({ list: told }: Items): boolean => told.some(({ lower }) => said.retail.test(lower));
    if (indicator === "trade" && !sided && [items, ...context].some(shops))
      return { indicator: "other", item: found.item };
    return found;
  };
  /** The heaviest topic of the stretch between two signs that is nearest to its end, brackets left out. */
  const pick = (from: number, to: number, first = false): TopicReading | null => {
    let best: Item | null = null;
    let depth = 0;
    for (let index = to - 1; index >= from; index--) {
      const item = list[index]!;
      if (tape[index] === ")") depth++;
      else if (tape[index] === "(" && depth > 0) depth--;
      else if (
        depth === 0 &&
        tells(item) &&
        (!best || item.term.weight! > best.term.weight! || (first && item.term.weight === best.term.weight))
      )
        best = item;
      else if (depth === 0 && best && best.term.weight! < HEAVY && /[,:=;]/.test(tape[index]!)) {
        const rest = heaviest(list.slice(from, index));
        return read(rest && rest.term.weight! >= HEAVY ? rest : best);
      }
    }
    return best && read(best);
  };
  const read = (item: Item): TopicReading => ({ indicator: item.term.indicator!, item });
  const subject = lastBefore(
    statement,
    opens,
    (item) => item.term.mark === mark.pronoun || isTopic(item),
  )?.lower;
  // 20 percent growth in shipbuilding
  if (/^[VJ]w?[Oi]/.test(after)) {
    const named = pick(at + 1, attachedEnd(tape, at, closes));
    if (named) return energy(named);
  }
  // 70 percent of our trade, 8 percent growth in agriculture, 26,000 tonnes of vegetables
  const attached =
    (/^@?[wVX]{0,2}[Oi]/.test(after) || /^[VIw]?[IV]/.test(after)) &&
    !(money && said.purpose.test(list[at + 1]?.lower ?? ""));
  const end = Math.min(closes, attachedEnd(tape, at, closes));
  // `5 percent of the jobs of the economy`: where it is comes after what it is
  const inside = kind === "share" && /^@?O/.test(after) ? tape.indexOf(mark.in, at) : -1;
  const whole = inside > 0 && inside < end ? pick(at + 1, inside, true) : null;
  const following = whole ?? (attached ? pick(at + 1, end, true) : null);
  // `it amounted to`, `it is 2 percent of the GDP`: what was spoken of before, not what else stands in this clause
  const ofGdp = kind !== "change" && following?.indicator === "gdp";
  if (subject !== undefined && said.it.test(subject) && (!following || ofGdp)) {
    const earlier = said.frame.test(clauseText(statement)) ? pick(opens, at) : pick(since, opens);
    if (earlier && !following) return energy(earlier);
    const carried = inherited();
    // `We build a bridge. It will cost 5 billion`
    const priced = money && carried?.indicator !== "budget" && costOf(statement, null, context) !== null;
    if (carried && !priced && (!following || carried.indicator !== "other"))
      return energy({ ...carried, item: null });
  }
  // `13 percent of our income comes from trade`: the part is named behind the verb
  const source = kind === "share" && /^@?O/.test(after) ? sourceOf(statement, closes) : null;
  if (source) return energy(read(source));
  const behind = lastQuantity(tape, opens, at);
  // `60 billion went to ports and 20 billion`: what the one before is for
  if (money && last && !following && DESTINED.test(tape.slice(behind, at))) {
    const meant = heaviest(list.slice(behind, at));
    if (!meant || meant.term.weight! <= BRANCH) return { ...last, item: null };
  }
  const near = pick(hungEnd(tape, behind, at), at);
  // What stands before another number is told of that one
  const preceding = near ?? (following ? null : pick(opens, at));
  // `the funds – 10 billion rubles – have been allocated`
  const aside = tape[opens] === mark.dash && tape[closes] === mark.dash && !preceding && !following;
  const resumed = aside ? pick(closes + 1, resumedEnd(tape, closes + 1)) : null;
  if (resumed && resumed.item!.term.weight! >= HEAVY) return energy(resumed);
  if (following && preceding) {
    const heavier = following.item!.term.weight! > preceding.item!.term.weight!;
    const share = kind === "share" && /^@?O/.test(after);
    // `our output accounts for 54 percent of the market`: the part is named
    const part = list.slice(preceding.item!.index, at).some(({ lower }) => said.part.test(lower));
    const branch = BRANCHES.has(preceding.indicator) && FLOWS.has(following.indicator);
    if (share && part && preceding.indicator !== "other" && !branch) return energy(preceding);
    if (share) {
      const whole =
        said.whole.test(following.item!.lower) ||
        following.indicator === "gdp" ||
        following.item!.term.weight! <= WEAK;
      return energy(whole && preceding.indicator !== "other" ? preceding : following);
    }
    return energy(heavier ? following : preceding);
  }
  // `oil, which is 60 percent of all output`, `the fuel industry (40 percent of the market)`: of what the part is
  if (following && kind === "share" && following.item!.term.weight! <= WEAK) {
    const part = pick(lastQuantity(tape, since, at), opens) ?? pick(since, opens);
    if (part && part.indicator !== "other") return energy(part);
  }
  const later = pick(at + 1, laterEnd(tape, at, closes));
  if (later && later.item!.term.weight! >= HEAVY) return energy(later);
  const own = preceding ?? following;
  // `this project, worth 20 billion`
  const project =
    money && items.words.topic.projectWorth.test(clauseText(statement))
      ? list.slice(opens, closes).find(({ lower }) => items.words.topic.project.test(lower))
      : undefined;
  if (project && (!own || own.item!.term.weight! < HEAVY)) return { indicator: "investment", item: project };
  // `We built the plant. Its price tag was 5 billion`
  const cost = money ? costOf(statement, own?.item ?? null, context) : null;
  if (cost) return { indicator: "investment", item: cost };
  // `military equipment worth 15 billion was delivered abroad`
  const abroad = items.words.topic.soldAbroad.test(clauseText(statement))
    ? list.slice(opens, closes).find(({ lower }) => items.words.topic.abroad.test(lower))
    : undefined;
  if (abroad && (!own || (own.item!.term.weight! < HEAVY && own.indicator !== "energy_supply")))
    return { indicator: "exports", item: abroad };
  if (own && last?.item && FLOWS.has(last.indicator) && !FLOWS.has(own.indicator)) {
    // `herring exports rose by 30 percent, cod by 15`: the exports of pork
    const between = tape.slice(tape.lastIndexOf(QUANTITY, at - 1) + 1, at);
    if (ELLIPTIC.test(between)) return { indicator: last.indicator, item: last.item };
  }
  // `Oil was spoken of. Production grew by 3 percent`
  const made = said.making.test(own?.item!.lower ?? "") ? inherited() : null;
  if (own && made && MADE.has(made.indicator)) return energy({ ...made, item: own.item });
  if (own) return energy(own);
  // `241 million tonnes were exported, which is 9 percent more`, `half of the production, of which 5 million went abroad`
  const earlier = pick(since, opens);
  const told = last && earlier && earlier.item!.index < hungEnd(tape, lastQuantity(tape, 0, at), at);
  if (told) return energy(last);
  if (earlier) return energy(earlier);
  if (later) return energy(later);
  return energy({ ...(inherited() ?? { indicator: "other" }), item: null });
}

const isInvestment = ({ term, lower }: Item): boolean =>
  term.flow === "investment" || (term.class === "projects" && lower.includes(" "));

const does =
  (...deeds: readonly RegExp[]) =>
  ({ lower }: Item): boolean =>
    deeds.some((deed) => deed.test(lower));

/** How far the verb stands from who gives, and the sum from the verb. */
const GIVING = 4;
const GIVEN = 8;

/** Between a subject and its verb. */
const SUBJECT = new RegExp(`^[${mark.comma}${mark.pronoun}${mark.prospect}]*$`);

/** How far behind `cost of` its thing may stand. */
const COST_OF = 5;

/** The word that says what a building costs: one of its clause, or of what was said before where the clause leaves it out. */
function costOf(statement: Statement, own: Item | null, context: readonly Items[]): Item | null {
  const { items, opens } = statement;
  const { costs, built, works, elidedCost, funds, ofState } = items.words.topic;
  const cost = lastBefore(statement, opens, does(costs));
  // `the pipeline will cost`, `a plant worth`: the building itself, no more than its branch
  if (cost && own && built.test(own.lower) && SUBJECT.test(items.tape.slice(own.index + 1, cost.index)))
    return cost;
  if (own && !costs.test(own.lower) && !works.test(own.lower)) return null;
  const text = clauseText(statement);
  // `state financing` is the budget's, `the cost of power` is a price
  if (!cost || (funds.test(cost.lower) && ofState.test(text))) return null;
  if (
    items.tape[cost.index + 1] === mark.of &&
    !works.test(textOf(items.list.slice(cost.index, cost.index + COST_OF)))
  )
    return null;
  const here = works.test(text);
  return here || (elidedCost.test(text) && [items, ...context].some(({ list }) => works.test(textOf(list))))
    ? cost
    : null;
}

/** `half of the buses`, `70 percent of all medicines`: of things of no branch that has a name. */
function isPartOfThings({ items, at, opens, closes, after, quantity }: Statement): boolean {
  const flows = items.list.slice(opens, closes).some(({ term }) => term.flow);
  if (quantity.unit !== "percent" || !after.startsWith(mark.of) || flows) return false;
  const { said, to } = nounFrom(items, at + 2, closes);
  const named = items.list.slice(at + 2, to).find(isTopic)?.term;
  return said !== "nothing" && (!named || (named.indicator === "other" && named.weight! > WEAK));
}

/** What a part of a whole comes from. */
function sourceOf(statement: Statement, closes: number): Item | null {
  const { items } = statement;
  const to = Math.min(closes, nextQuantity(items.tape, statement.at));
  const verb = firstAfter(statement, to, does(items.words.topic.comes));
  if (!verb) return null;
  const from = items.tape.indexOf(mark.from, verb.index);
  if (from < 0 || from - verb.index > 2) return null;
  const noun = nounFrom(items, from + 1, closes);
  return items.list.slice(from + 1, noun.to + 1).find((item) => isTopic(item) && item.index < closes) ?? null;
}

/** Whoever spends the state's money, as the subject of a verb of giving before the number. */
function giverOf(statement: Statement): Item | null {
  const { givers, gives } = statement.items.words.topic;
  const verb = lastBefore(statement, statement.opens, does(gives));
  const near = verb && statement.at - verb.index <= GIVEN;
  const giver = near ? lastBefore(statement, statement.opens, does(givers)) : null;
  return giver && giver.index < verb!.index && verb!.index - giver.index <= GIVING ? giver : null;
}

/** Between two sums, what the first is for: `for the ports and`, `went to the ports and from`. */
const DESTINED = new RegExp(
  `^${mark.word}?[${mark.to}${mark.in}].*[${mark.and}${mark.comma}][${mark.from}${mark.approximation}]?$`,
);
/** The weight of a branch: less than that of a flow or of the budget. */
const BRANCH = 4;

/** Topics of this weight say little: `market`, `production`. */
const WEAK = 2;

/** An allocation is the budget's wherever it stands in the clause. */
const HEAVY = 7;

/** Between two numbers: a name and no verb. */
const ELLIPTIC = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}[${mark.word}${mark.topic}${mark.the}]{1,3}${mark.by}?${mark.approximation}?$`,
);

/** The topic that says most. */
export const heaviest = (items: readonly Item[]): Item | null =>
  items
    .filter(isTopic)
    .reduce<Item | null>(
      (best, item) => (best && best.term.weight! >= item.term.weight! ? best : item),
      null,
    );

const clauseText = ({ items, opens, closes }: Statement): string => textOf(items.list.slice(opens, closes));

/** What production may be of. */
const MADE: ReadonlySet<Indicator> = new Set(["agriculture", "energy_supply"]);

/** `farm goods make up a third of our exports`: a flow beats the branch */
const BRANCHES: ReadonlySet<Indicator> = new Set(["industrial_output", "agriculture"]);
const FLOWS: ReadonlySet<Indicator> = new Set(["exports", "imports", "trade"]);
/** Where the statement ends that an aside broke into. */
function resumedEnd(tape: string, from: number): number {
  const length = tape.slice(from).search(/[#,;:(=/]/);
  return length < 0 ? tape.length : from + length;
}

/** `, which`, `, out of which` */
const RELATIVE = new RegExp(`^(?:${mark.word}?${mark.of})?${mark.pronoun}`);

/** `the investment, including in ports and roads, is 2 billion`: named between two commas, a verb behind them. */
function isAside({ words, list, tape }: Items, index: number, at: number): boolean {
  const said = ({ term, lower }: Item): boolean =>
    term.mark === mark.movement || term.mark === mark.prospect || words.kind.finite.test(lower);
  let opens = index;
  while (opens >= 0 && !words.topic.aside.test(list[opens]!.lower) && !said(list[opens]!)) opens--;
  if (tape[opens - 1] !== mark.comma || said(list[opens]!)) return false;
  return list.slice(index, at).some((item) => tape[item.index - 1] === mark.comma && said(item));
}

/** Where the words that may tell of it end: at what it is compared with, and where somebody does something else. */
function laterEnd(tape: string, at: number, closes: number): number {
  for (let index = at + 1; index < closes; index++) {
    const next = tape[index + 1] ?? "";
    const other = index > at + 1 && tape[index] === mark.and && /[VP]/.test(next);
    const relative = tape[index] === mark.comma && RELATIVE.test(tape.slice(index + 1));
    if (tape[index] === mark.than || other || relative) return index;
  }
  return closes;
}

/** Where the words that hang on the number end: at the next number or sign. */
function attachedEnd(tape: string, at: number, closes: number): number {
  for (let index = at + 1; index < closes; index++) if (/[#,;:()=YT]/.test(tape[index]!)) return index;
  return closes;
}

/** A part of the whole economy, in brackets behind a sum. */
function isRestated({ items, opens, at, closes, quantity }: Statement): boolean {
  if (quantity.unit !== "percent" || items.tape[at + 1] !== mark.of) return false;
  const whole = items.list.slice(at + 1, closes).find(isTopic);
  const sum = items.list.slice(0, opens).findLast(({ quantity: other }) => other !== null);
  return whole?.term.indicator === "gdp" && sum !== undefined && isMoney(sum.quantity!.unit);
}

/** The place of the number behind a place, or the end. */
function nextQuantity(tape: string, at: number): number {
  const next = tape.indexOf(QUANTITY, at + 1);
  return next < 0 ? tape.length : next;
}

/** Behind the words that hang on the number before, where one stands there: `5 percent of the gas, 6 percent of the oil`. */
function hungEnd(tape: string, behind: number, at: number): number {
  return tape[behind - 1] === QUANTITY
    ? behind + (HUNG.exec(tape.slice(behind, at))?.[0].length ?? 0)
    : behind;
}

const HUNG = new RegExp(
  `^${mark.word}{0,2}[${mark.of}${mark.in}][^,;:()=${mark.and}${mark.or}${mark.movement}${mark.share}${mark.prospect}${mark.pronoun}${mark.contrast}]*`,
);

/** The place after the last quantity before this one, within the clause. */
function lastQuantity(tape: string, opens: number, at: number): number {
  return Math.max(opens, tape.lastIndexOf("#", at - 1) + 1);
}
