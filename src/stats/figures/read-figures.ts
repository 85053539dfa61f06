import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import { once } from "../../source/once.js";
import { withElidedUnits } from "./elided-units.js";
import type { Figure, Indicator, TextSpan } from "./figure.js";
import type { Quantity } from "./grammar/quantity.js";
import { type Found, readSentence, type Today } from "./grammar/sentence.js";
import { approximationOf } from "./meaning/approximation.js";
import { fits } from "./meaning/beside.js";
import { clausesOf } from "./meaning/clauses.js";
import { isCountry, isLed } from "./meaning/countries-around.js";
import { isFigure, isMoney } from "./meaning/eligible.js";
import { type Context, type Item, type Items, itemsOf } from "./meaning/items.js";
import { kindOf } from "./meaning/kind.js";
import type { Antecedent, KindReading } from "./meaning/kind-reading.js";
import { isFormer } from "./meaning/leads.js";
import { flowsOf, type NamedFlow } from "./meaning/one-way.js";
import {
  type PartiesReading,
  partiesBefore,
  partiesOf,
  partiesOfFlow,
  partiesOfTwo,
} from "./meaning/parties.js";
import { NO_PERIOD, type PeriodReading } from "./meaning/period-reading.js";
import { periodOf } from "./meaning/period-scope.js";
import type { Scene } from "./meaning/scene.js";
import { isRated } from "./meaning/share.js";
import { isTopic, moves, type Statement, statementsOf } from "./meaning/statement.js";
import { heaviest, SIDES, type TopicReading, topicOf } from "./meaning/topic.js";
import { dealRespectively } from "./respectively.js";
import { withContext } from "./scene.js";
import { type Tokens, textOf, tokensOf } from "./tokens.js";

/** Could there be a figure in it? Most sentences have none, and cost no more than the look. */
export const mayHoldFigures = ({ look }: FigureWords, text: string): boolean => look.test(text);

/** A sentence, read once however often it is asked: for its own figures, and as what was said before others. */
export class ReadSentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #today: Today | null;
  #found: Found | undefined;
  #items: Items | undefined;

  constructor(words: FigureWords, text: string, today: Today | null) {
    this.text = text;
    this.tokens = tokensOf(text, words);
    this.#today = today;
  }

  /** Its quantities and periods. */
  get found(): Found {
    return (this.#found ??= readSentence(this.tokens, this.#today));
  }

  /** What later sentences take from it. */
  get items(): Items {
    return (this.#items ??= itemsOf(this.tokens, this.found));
  }
}

const NUMERAL_MARKS = `[${mark.digits}${mark.year}${mark.cardinal}${mark.hundred}]`;
const NUMERAL = new RegExp(NUMERAL_MARKS);
/** What a number must be of, or stand beside, on the tape: `two countries` and `May 9, 1945` are past at once. */
const MEASURED = new RegExp(
  [
    `[${mark.percent}${mark.points}${mark.currencySign}${mark.currency}${mark.physical}${mark.fold}${mark.times}${mark.multiple}${mark.multiplied}${mark.half}${mark.scale}]`,
    `[${mark.article}${mark.cardinal}]${mark.hyphen}?[${mark.quarter}${mark.ordinal}${mark.parts}]`,
    `${NUMERAL_MARKS}.{0,4}${mark.counted}`,
    `${NUMERAL_MARKS}${mark.word}?[${mark.outside}${mark.country}]`,
  ].join("|"),
);

/** Might a number of the sentence measure something: is a unit there, or something counted? */
function mayMeasure(tape: string): boolean {
  if (MEASURED.test(tape)) return true;
  const counted = tape.indexOf(mark.counted);
  return counted >= 0 && NUMERAL.test(tape.slice(counted));
}

/** The figures of a sentence; offsets are in it. */
export function readFigures(
  sentence: ReadSentence,
  context: Context,
  scene: Scene,
  /** What another had just asked. */
  question: () => Items | undefined = () => undefined,
): Figure[] {
  const { tokens, text } = sentence;
  const staff = (): boolean => tokens.words.workforce.look.test(text);
  if (!mayMeasure(tokens.tape) && !staff()) return [];
  const { found } = sentence;
  // A number alone takes its unit from another of its sentence
  const bare = found.quantities.every(({ form, scale }) => form === "bare" && scale < 1e6);
  if (bare && !tokens.tape.includes(mark.counted) && !staff()) return [];
  const contextRead = once(context);
  const items = itemsOf(tokens, withElidedUnits(tokens, found, contextRead));
  const statements = statementsOf(items, clausesOf(items)).filter((one) => isFigure(one, contextRead));
  if (statements.length === 0) return [];
  const before = contextRead();
  const here = withContext(scene, before);
  const dealt = dealRespectively(items, statements, before, here);
  const antecedent = antecedentOf(before);
  let kindBefore: KindReading | null = null;
  const spokenOf = contextOf(before, here);
  // `How much was invested? – Ten billion.`
  const asked = (statement: Statement): TopicReading | null => {
    const items = question();
    return items ? contextOf([items], here).topic(statement) : null;
  };
  let topicBefore: TopicReading | null = null;
  let periodBefore: PeriodReading | null = null;
  let last: Told | null = null;
  const nobodyNamed = !items.list.some(isCountry);
  const figures: Figure[] = [];
  for (const statement of statements) {
    const share = dealt.get(statement);
    const said: KindReading = kindOf(statement, kindBefore, antecedent);
    const named =
      share?.topic ??
      topicOf(statement, said.kind, topicBefore, () => spokenOf.topic(statement) ?? asked(statement), before);
    const topic: TopicReading = {
      ...named,
      indicator:
        anaphor(named.item, items, before) ?? revenueOf(named.item, items, before, here) ?? named.indicator,
    };
    // `They grew by 20 percent`, after a sentence on the exports to one country
    // `These exports doubled`
    const these = topic.item && items.list[topic.item.index - 1]?.term.mark === mark.deictic;
    const carried =
      (topic.item === null || these === true) && topic.indicator === spokenOf.flow?.indicator && nobodyNamed;
    const flow = share?.flow ?? (carried ? spokenOf.flow : null);
    const parties: PartiesReading =
      share?.partner && topic.indicator === "trade"
        ? partiesOfTwo(here, share.partner)
        : flow
          ? partiesOfFlow(flow)
          : goesOn(statement, last, topic)
            ? last.parties
            : topic.item === null && nobodyNamed && spokenOf.parties && FLOWING.has(topic.indicator)
              ? spokenOf.parties
              : partiesOf(statement, topic, said.kind, here);
    const found: PeriodReading = share?.period ?? periodOf(statement, said.kind, before, periodBefore);
    // `from 19 to 25 million by 2025`: the time is of the second
    const former = isFormer(statement) && found.ahead;
    const period: PeriodReading = former ? NO_PERIOD : found;
    // What is said of a time to come is a plan, whatever its verb
    const ahead = period.item !== null && period.ahead && said.kind !== "ratio";
    const kind: KindReading =
      ahead && said.kind !== "target" ? { ...said, kind: "target", kindItem: period.item } : said;
    const approx = approximationOf(statement);
    kindBefore = kind;
    topicBefore = { ...topic, fuel: spokenOf.fuel };
    periodBefore = period;
    last = { at: statement.at, topic, parties };
    const { start, end } = items.list[statement.at]!;
    figures.push({
      text: text.slice(start, end),
      start,
      end,
      value: statement.quantity.value,
      unit: statement.quantity.unit!,
      kind: kind.kind,
      direction: kind.direction,
      approx: approx.value,
      indicator: topic.indicator,
      from: parties.from,
      to: parties.to,
      partners: parties.partners,
      period: period.iso,
      evidence: {
        kind: spanOf(kind.kindItem),
        direction: spanOf(kind.directionItem),
        approx: spanOf(approx.item),
        indicator: spanOf(topic.item),
        from: spanOf(parties.fromItem),
        to: spanOf(parties.toItem),
        partners: spanOf(parties.partnersItem),
        period: spanOf(period.item),
      },
    });
  }
  return figures;
}

/** The revenue of a company is not the state's. */
function revenueOf(
  item: Item | null,
  items: Items,
  before: readonly Items[],
  scene: Scene,
): Indicator | null {
  const { revenue, ofState, ofFirm } = items.words.topic;
  if (!item || !revenue.test(item.lower)) return null;
  if (scene.business) return "other";
  const text = textOf(items.list);
  if (ofState.test(text)) return null;
  return ofFirm.test(text) || before.some((earlier) => ofFirm.test(textOf(earlier.list))) ? "other" : null;
}

/** `Money transfers … Such transfers`, `our turnover is …, the turnover of others …`: what the noun was of when it was named. */
function anaphor(item: Item | null, items: Items, before: readonly Items[]): Indicator | null {
  const such = items.words.topic.such.test(items.list[(item?.index ?? 0) - 1]?.lower ?? "");
  if (!item || (!such && item.term.weight! <= WEAK)) return null;
  const spoken = such ? before.flatMap(({ list }) => list) : items.list.slice(0, item.index);
  const full = spoken.findLast(
    (earlier) =>
      isTopic(earlier) && earlier.lower !== item.lower && ` ${earlier.lower} `.includes(` ${item.lower} `),
  );
  return full?.term.indicator ?? null;
}

/** `rate`, `production`: each time of something else. */
const WEAK = 2;

/** What the figure before told. */
interface Told {
  at: number;
  topic: TopicReading;
  parties: PartiesReading;
}

/**
 * Is it about the same as the figure before, with nobody named since: `a third of the investment, or $2 billion`,
 * `they invested 2 billion, 35 projects`?
 */
function goesOn(
  { items, at, opens, closes, quantity }: Statement,
  last: Told | null,
  topic: TopicReading,
): last is Told {
  if (!last || topic.indicator !== last.topic.indicator) return false;
  // `30 percent of our trade with Norland, or $5 billion`
  if (RESTATES.test(items.tape.slice(last.at + 1, at))) return true;
  const apposed =
    quantity.class === "projects" &&
    APPOSED.test(items.tape.slice(last.at + 1, at)) &&
    last.parties.to !== null;
  const { list } = items;
  const since = list.slice(last.at + 1, at);
  // `40 percent of their imports`, said of what was just told to be delivered
  const which =
    opens > last.at &&
    items.words.kind.which.test(list[items.tape[opens] === mark.comma ? opens + 1 : opens]?.lower ?? "") &&
    last.parties.from !== null &&
    last.parties.to !== null;
  if (which) return !list.slice(opens, at).some(isCountry);
  if (!apposed && topic.item && topic.item !== last.topic.item && topic.item.index > last.at) return false;
  const beside = items.words.clauses.beside;
  if (since.some((item) => isCountry(item) || OWNERS.has(item.term.mark) || beside.test(item.lower)))
    return false;
  // `250 million tonnes stayed, and 230 million were exported`, `40 to all, and 3 a year to Norland`
  const next = list.findIndex((item, index) => index > at && item.quantity !== null);
  const behind = list.slice(at + 1, Math.min(closes, next < 0 ? closes : next));
  return !behind.some(
    (item, index) =>
      item.term.flow === "exports" ||
      item.term.flow === "imports" ||
      (index === 0 && LEADS.has(item.term.mark)) ||
      (isCountry(item) && isLed(behind, index, mark.to, mark.from)),
  );
}

/** What has parties. */
const FLOWING: ReadonlySet<Indicator> = new Set([
  "trade",
  "exports",
  "imports",
  "energy_supply",
  "investment",
]);

/** What begins another matter. */
const OWNERS: ReadonlySet<string> = new Set([mark.our, mark.your]);
const LEADS: ReadonlySet<string> = new Set([mark.to, mark.from]);

/** Between a sum and what it is the sum of: a sign, and a modifier. */
const APPOSED = new RegExp(`^[${mark.comma}${mark.open}${mark.dash}][${mark.approximation}${mark.word}]?$`);

const RESTATES = new RegExp(`${mark.comma}\\${mark.or}${mark.approximation}?$`);

const isFlow = ({ term }: Item): boolean => term.indicator === "exports" || term.indicator === "imports";

const spanOf = (item: Item | null): TextSpan | null => item && { start: item.start, end: item.end };

/** What `it` is at the start of a sentence: of what the last sentence said. */
function antecedentOf(context: readonly Items[]): Antecedent {
  const last = context.at(-1);
  const movement =
    last?.list.findLast((item) => moves(item) && item.term.noun === true)?.term.direction ?? null;
  return {
    movement,
    rate: () => context.some(({ words, list }) => list.some((item) => isRated(words, item))),
    planned: () => last !== undefined && isPlanned(last),
    told: () => (last ? lastTold(last) : null),
  };
}

/** Is what the sentence tells last a plan? */
function isPlanned(items: Items): boolean {
  const last = statementsOf(items, clausesOf(items)).at(-1);
  return last ? kindOf(last, null, NOTHING_BEFORE).kind === "target" : items.tape.includes(mark.prospect);
}

/** What the last percentage of a sentence says. */
function lastTold(items: Items): KindReading | null {
  let told: KindReading | null = null;
  let previous: KindReading | null = null;
  for (const statement of statementsOf(items, clausesOf(items))) {
    previous = kindOf(statement, previous, NOTHING_BEFORE);
    if (statement.quantity.unit === "percent") told = previous;
  }
  // The word that says so is none of the sentence that takes it up
  return told && { ...told, kindItem: null, directionItem: null, carried: true };
}

/** The growth of a sentence, else its topic that says most. */
const heaviestOf = ({ list, words }: Items, sided: boolean): Item | null =>
  list.findLast(({ term }) => term.mark === mark.growth) ??
  heaviest(sided ? list : list.filter(({ lower }) => !words.topic.sided.test(lower)));

/** What the last number of a unit in a sentence is of, where the sentence says so. */
function measuredIn(items: Items, { unit }: Quantity): Indicator | null {
  const same = statementsOf(items, clausesOf(items)).findLast(
    ({ quantity }) => quantity.unit === unit || (isMoney(unit) && isMoney(quantity.unit)),
  );
  if (!same) return unit === "percent" || unit === "times" ? movedIn(items) : null;
  const { indicator, item } = topicOf(same, kindOf(same, null, NOTHING_BEFORE).kind, null, () => null);
  // `25 percent of GDP` is of what it was before
  return item && !VAGUE.has(indicator) ? indicator : null;
}

/** `traffic has grown`: what moves. */
function movedIn({ list }: Items): Indicator | null {
  const verb = list.findLast((item) => item.term.mark === mark.movement);
  if (!verb) return null;
  const before = list.slice(Math.max(0, verb.index - SUBJECT), verb.index);
  const sign = before.findLastIndex(({ term }) => SIGNS.has(term.mark));
  return heaviest(before.slice(sign + 1))?.term.indicator ?? null;
}

/** How far before its verb a subject stands. */
const SUBJECT = 4;
const SIGNS: ReadonlySet<string> = new Set([mark.comma, mark.semicolon, mark.colon, mark.dash]);

const VAGUE: ReadonlySet<Indicator> = new Set(["other", "gdp"]);

const NOTHING_BEFORE: Antecedent = {
  movement: null,
  rate: () => false,
  planned: () => false,
  told: () => null,
};

/** What the sentences before leave open to be taken up. */
interface SpokenOf {
  /** Of the nearest sentence that has one that fits: the topic of its last number of that unit, else the one that says most. */
  topic: (statement: Statement) => TopicReading | null;
  fuel: boolean;
  /** The flow that sentence names, where it names one alone. */
  flow: NamedFlow | null;
  /** Between whom is what it speaks of, where it says so. */
  parties: PartiesReading | null;
}

function contextOf(context: readonly Items[], scene: Scene): SpokenOf {
  const items = context.findLast(({ list }) => list.some(isTopic));
  const list = items?.list ?? [];
  const [first, ...rest] = list.filter(isTopic);
  if (!first || !items) return { topic: () => null, fuel: false, flow: null, parties: null };
  const [flow, ...others] = flowsOf(list, scene);
  // `Norland sells oil. It exported 27 million tonnes. Total exports …`
  const fuel = (rest.length === 0 && isFlow(first) ? context : [{ list }]).some(({ list }) =>
    list.some(({ term }) => term.indicator === "energy_supply"),
  );
  const sided = context.some((earlier) => earlier.list.some(({ term }) => SIDES.includes(term.mark)));
  return {
    topic: (statement) => {
      for (const earlier of context.toReversed()) {
        const indicator =
          measuredIn(earlier, statement.quantity) ?? heaviestOf(earlier, sided)?.term.indicator;
        if (indicator && fits(statement, indicator, null)) return { indicator, item: null, fuel };
      }
      return null;
    },
    fuel,
    flow: flow && others.length === 0 ? { ...flow, fromItem: null, toItem: null } : null,
    parties: partiesBefore(items, heaviest(list)!, scene),
  };
}
