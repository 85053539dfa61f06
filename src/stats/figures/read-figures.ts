import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import { once } from "../../source/once.js";
import { betweenWhom } from "./between-whom.js";
import { withElidedUnits } from "./elided/units.js";
import { spanOf } from "./evidence.js";
import type { Figure } from "./figure.js";
import type { FigureReading, Setting } from "./figure-reading.js";
import { antecedentOf } from "./meaning/antecedent.js";
import { approximationOf } from "./meaning/approximation.js";
import { judged } from "./meaning/eligible.js";
import { type Context, type Items, itemsOf } from "./meaning/items.js";
import { kindOf } from "./meaning/kind.js";
import type { KindReading } from "./meaning/kind-reading.js";
import { isFormer } from "./meaning/leads.js";
import { nounInFull } from "./meaning/noun-in-full.js";
import { NO_PERIOD, type PeriodReading } from "./meaning/period-reading.js";
import { periodOf } from "./meaning/period-scope.js";
import type { Scene } from "./meaning/scene.js";
import { spokenBefore } from "./meaning/spoken-of.js";
import type { Statement } from "./meaning/statement.js";
import type { TopicReading } from "./meaning/topic/topic-reading.js";
import { topicOf } from "./meaning/topic.js";
import type { ReadSentence } from "./read-sentence.js";
import { dealRespectively } from "./respectively.js";
import { withContext } from "./scene.js";

/** Could there be a figure in it? Most sentences have none, and cost no more than the look. */
export const mayHoldFigures = ({ look }: FigureWords, text: string): boolean => look.test(text);

const NUMERAL_MARKS = `[${mark.digits}${mark.year}${mark.cardinal}${mark.hundred}]`;
const NUMERAL = new RegExp(NUMERAL_MARKS);
/** A number that is no year and no length of time. */
const UNTIMED = new RegExp(`[${mark.digits}${mark.cardinal}](?![${mark.timeUnit}${mark.month}])`);
/** The same in digits. */
const BARE = new RegExp(`${mark.digits}(?![${mark.timeUnit}${mark.month}])`);
/** What a number must be of, or stand beside, on the tape: `two countries` and `May 9, 1945` are past at once. */
const MEASURED = new RegExp(
  [
    `[${mark.percent}${mark.points}${mark.currencySign}${mark.currency}${mark.physical}${mark.fold}${mark.times}${mark.multiple}${mark.multiplied}${mark.factor}${mark.half}${mark.scale}]`,
    `[${mark.article}${mark.cardinal}]${mark.hyphen}?[${mark.quarter}${mark.ordinal}${mark.parts}]`,
    `${NUMERAL_MARKS}.{0,4}${mark.counted}`,
    `${NUMERAL_MARKS}${mark.word}?[${mark.outside}${mark.country}]`,
  ].join("|"),
);

/** Might a number of the sentence measure something: is a unit there, or something counted? */
function mayMeasure({ tokens: { tape, words }, text }: ReadSentence): boolean {
  if (MEASURED.test(tape)) return true;
  if (BARE.test(tape) && words.elided.look.test(text)) return true;
  const counted = tape.indexOf(mark.counted);
  if (counted >= 0 && NUMERAL.test(tape.slice(counted))) return true;
  return UNTIMED.test(tape) && words.counted.look.test(text);
}

/** Are there numbers alone, and nothing that one could take its unit from? */
const isBare = ({ found, tokens: { tape, words }, text }: ReadSentence): boolean =>
  found.quantities.every(({ form, scale }) => form === "bare" && scale < 1e6) &&
  !tape.includes(mark.counted) &&
  !words.elided.look.test(text) &&
  !words.counted.look.test(text);

/** The figures of a sentence; offsets are in it. */
export function readFigures(
  sentence: ReadSentence,
  context: Context,
  scene: Scene,
  /** What another had just asked. */
  question: () => Items | undefined = () => undefined,
): Figure[] {
  if (!mayMeasure(sentence) || isBare(sentence)) return [];
  const contextRead = once(context);
  const items = itemsOf(sentence.tokens, withElidedUnits(sentence.tokens, sentence.found, contextRead));
  const statements = judged(items, contextRead).flatMap(({ statement, figure }) =>
    figure ? [statement] : [],
  );
  if (statements.length === 0) return [];
  const setting = settingOf(items, statements, contextRead(), scene, question);
  const figures: Figure[] = [];
  let last: FigureReading | null = null;
  for (const statement of statements) {
    last = readingOf(statement, last, setting);
    figures.push(figureOf(statement, last, sentence.text));
  }
  return figures;
}

function settingOf(
  items: Items,
  statements: readonly Statement[],
  context: readonly Items[],
  scene: Scene,
  question: () => Items | undefined,
): Setting {
  const here = withContext(scene, context);
  return {
    items,
    context,
    scene: here,
    dealt: dealRespectively(items, statements, context, here),
    antecedent: antecedentOf(context),
    spokenOf: spokenBefore(context, here),
    // `How much was invested? – Ten billion.`
    asked: (statement) => {
      const asked = question();
      return asked ? spokenBefore([asked], here).topic(statement) : null;
    },
  };
}

/** What a statement says, behind the one before it. */
function readingOf(statement: Statement, last: FigureReading | null, setting: Setting): FigureReading {
  const said = kindOf(statement, last?.kind ?? null, setting.antecedent);
  const topic = topicIn(statement, said, last, setting);
  const parties = betweenWhom({ statement, topic, kind: said.kind, last, setting });
  const period = periodIn(statement, said, last, setting);
  return { at: statement.at, kind: inTime(said, period), topic, parties, period };
}

/** What it is of: given by `respectively`, else by its own words, those before it, and the question. */
function topicIn(
  statement: Statement,
  { said }: KindReading,
  last: FigureReading | null,
  { items, context, scene, dealt, spokenOf, asked }: Setting,
): TopicReading {
  const spoken = (): TopicReading | null => spokenOf.topic(statement) ?? asked(statement);
  const named = dealt.get(statement)?.topic ?? topicOf(statement, said, last?.topic ?? null, spoken, context);
  const indicator = nounInFull(named.item, items, context, scene) ?? named.indicator;
  return { ...named, indicator, fuel: spokenOf.fuel };
}

function periodIn(
  statement: Statement,
  { kind }: KindReading,
  last: FigureReading | null,
  { context, dealt }: Setting,
): PeriodReading {
  const found = dealt.get(statement)?.period ?? periodOf(statement, kind, context, last?.period ?? null);
  // `from 19 to 25 million by 2025`: the time is of the second
  return isFormer(statement) && found.ahead ? NO_PERIOD : found;
}

/** What is said of a time to come is a plan, whatever its verb. */
function inTime(said: KindReading, { item, ahead }: PeriodReading): KindReading {
  if (item === null || !ahead || said.kind === "target") return said;
  return { ...said, kind: "target", kindItem: item };
}

/** The figure as it is published. */
function figureOf(
  statement: Statement,
  { kind, topic, parties, period }: FigureReading,
  text: string,
): Figure {
  const { start, end } = statement.items.list[statement.at]!;
  const approx = approximationOf(statement);
  return {
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
  };
}
