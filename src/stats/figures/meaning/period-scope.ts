// Which of the times that are named a figure is about: the guideline, section 8.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import type { Period } from "../grammar/period.js";
import type { Item, Items } from "./items.js";
import { ALONE } from "./leads.js";
import { isTopic, type Statement } from "./statement.js";

export interface PeriodReading {
  iso: string | null;
  item: Item | null;
}

export const NO_PERIOD: PeriodReading = { iso: null, item: null };

/** A number that is told in something; in `in one go` it is not. */
const tells = ({ quantity }: Item): boolean => quantity !== null && quantity.unit !== null;

export function periodOf(
  statement: Statement,
  kind: FigureKind,
  context: readonly Items[],
  previous: PeriodReading | null,
): PeriodReading {
  const { items, at, opens, closes, since } = statement;
  const { words, list, tape } = items;
  const { period: said } = words;
  const usable = (index: number): boolean =>
    list[index]!.period !== null &&
    !isBase(items, index) &&
    !isAttribute(items, index) &&
    !isRarity(items, index) &&
    !isLevel(items, index);
  const isNow = ({ term, lower }: Item): boolean => term.mark === mark.vague && said.noPeriod.test(lower);
  const read = (index: number): PeriodReading => ({ iso: list[index]!.period!.iso, item: list[index]! });

  // 7.2 percent (in 2015)
  if (/^\([^#)]*\)/.test(tape.slice(at + 1)))
    for (
      let index = at + 2;
      index < Math.min(list.length, at + 6) && list[index]!.term.mark !== mark.close;
      index++
    )
      if (usable(index)) return read(index);

  // Its own clause: after it up to the next quantity or sign, before it back to the one before
  for (let index = at + 1; index < closes && !tells(list[index]!) && !/[,;]/.test(tape[index]!); index++) {
    // `opened at 50 billion and closed the year at 60`: another verb
    const next = list[index + 1];
    const another = next && (next.term.mark === mark.movement || words.leads.participle.test(next.lower));
    if (tape[index] === mark.and && another) break;
    if (usable(index)) return read(index);
  }
  // `from 7 percent last year to 9 percent`: the time is of the other end
  const ofFormer = /#i?d?Y[^#Y]?>[^#]*$/.test(tape.slice(opens, at));
  for (let index = at - 1; !ofFormer && index >= opens && !list[index]!.quantity; index--)
    if (usable(index)) return read(index);
  // `more than in 2015, when it was 20 billion`
  if (said.when.test(list[opens]!.lower)) {
    const time = list[opens - (tape[opens - 1] === mark.comma ? 2 : 1)];
    if (time?.period) return { iso: time.period.iso, item: time };
  }
  // Two quantities of a breath: `20 percent and 8 percent in 2012`
  const breath = /^(?:@?[&,][~bi]{0,2}#)+@?/.exec(tape.slice(at + 1));
  if (breath)
    for (let index = at + 1 + breath[0].length; index < closes && !/[#,;]/.test(tape[index]!); index++)
      if (usable(index)) return read(index);
  // `4 percent of GDP, or 90 billion, next year`: the same told twice
  const twice = /^(?:O?d?I)?,?\|~?#,?i?d?(?=Y)/.exec(tape.slice(at + 1));
  if (twice && usable(at + 1 + twice[0].length)) return read(at + 1 + twice[0].length);
  // `now`, `annually`: of no time that was named before
  if (ofFormer || list.slice(opens, closes).some(isNow)) return NO_PERIOD;
  for (let index = at - 1; index >= since; index--) if (usable(index)) return read(index);
  for (let index = at + 1; index < closes && !list[index]!.quantity; index++) {
    // `fell by a third, and has prepared a plan for 2020`: somebody does something else
    if (/^,&/.test(tape.slice(index)) && said.verb.test(list[index + 2]?.lower ?? "")) break;
    if (usable(index)) return read(index);
  }
  // A phrase that frames the sentence
  const first = tape.indexOf("#");
  const frame = list.findIndex((_, index) => usable(index));
  const verbless = !list
    .slice(opens, at)
    .some(({ lower, term }) => term.mark === mark.movement || said.verb.test(lower));
  if (
    frame >= 0 &&
    frame < first &&
    !/[VJ]/.test(tape.slice(0, frame)) &&
    (verbless || !/;/.test(tape.slice(0, at)))
  )
    return read(frame);

  // `…, and deliveries have increased`: at the same time
  if (previous?.item && /[,&]/.test(tape[opens]!) && !/[XU]/.test(tape.slice(opens, closes))) return previous;
  // `including 195 million tonnes by 2025`: a time for both
  const including = /^[^#;:/]*#[^#;:,/]*Y/.exec(tape.slice(at + 1));
  if (
    including &&
    kind === "target" &&
    list.slice(at + 1, at + 4).some(({ lower }) => said.including.test(lower))
  ) {
    const last = at + including[0].length;
    if (usable(last)) return read(last);
  }

  // `now`, `annually`, `over about two years`
  if (/[XU]|[01]y/.test(tape.slice(opens, closes)) || said.whenever.test(list[opens]!.lower))
    return NO_PERIOD;
  return inherit(statement, kind, context);
}

/** `to 2014 levels` names a size, and no time. */
/** What stands before a name: `the May Executive Order`, `your May Executive Order`. */
const NAMES: string = mark.the + mark.our + mark.your + mark.possessive;

const isLevel = ({ words, list }: Items, index: number): boolean =>
  words.period.level.test(list[index + 1]?.lower ?? "");

/** `last year’s earthquake`, `Programme 2020`: a time within a name. */
function isAttribute({ words, list, tape }: Items, index: number): boolean {
  const { owning } = words.period;
  const { lower } = list[index]!;
  // `the May Executive Order`
  const [previous, next] = [list[index - 1], list[index + 1]];
  if (/^\p{L}+$/u.test(lower) && previous && NAMES.includes(previous.term.mark) && next?.name === true)
    return true;
  const after = tape.slice(index + 1);
  return after.startsWith(mark.possessive)
    ? !/[IJV#]/.test(after.slice(1, 4))
    : owning.test(lower) && /^[^IJV#]/.test(after);
}

/** How far before the time it may stand. */
const REACH = 6;

/** `the best catch in the past 30 years`: how rare it is, and no time. */
function isRarity({ words, list }: Items, index: number): boolean {
  if (!words.period.rarity.test(list[index]!.lower)) return false;
  for (let at = index - 1; at >= 0 && index - at <= REACH && !list[at]!.quantity; at--)
    if (words.period.superlative.test(list[at]!.lower)) return true;
  return false;
}

/** The base of a comparison: `than in 2014`, `compared to the same period of last year`, `up from 2011`. */
function isBase(items: Items, index: number): boolean {
  const { words, list, tape } = items;
  const { period: said } = words;
  let at = index - 1;
  while (at >= 0 && said.small.has(list[at]!.lower)) at--;
  const passed = list.slice(at + 1, index);
  if (passed.some(({ lower }) => said.same.test(lower))) return true;
  const word = list[at];
  // `against last year and two years ago`
  if (word?.term.mark === mark.and && list[at - 1]?.period && isBase(items, at - 1)) return true;
  // the same trend as last year
  if (
    word?.term.mark === mark.as &&
    list.slice(Math.max(0, at - 4), at).some(({ lower }) => said.theSame.test(lower))
  )
    return true;
  if (word && (BASES.has(word.term.mark) || said.moreThan.test(word.lower))) return true;
  const before = tape.slice(0, index);
  const last = list[index - 1];
  // grew by 22 percent from 2016
  if (before.endsWith("#<") && before.includes(mark.movement)) return true;
  // a 7 percent rise over last year, rose by 7 percent on 2031; not `over the past five years`
  if (!last || !said.over.test(last.lower) || said.stretch.test(list[index]!.lower)) return false;
  return /V.$/.test(before) || (!said.the.test(last.lower) && /[VJ][^#VJ]*#[^#]$/.test(before));
}

const BASES: ReadonlySet<string> = new Set([mark.than, mark.against]);

/** From the sentences before, where the tenses agree. */
function inherit(statement: Statement, kind: FigureKind, context: readonly Items[]): PeriodReading {
  const tense = tenseOf(statement);
  if (tense === "present") return NO_PERIOD;
  for (const before of [...context].reverse()) {
    // A time of the same matter: something is measured in its sentence, and it is no mere day
    const phrase = before.list.findLast(
      ({ period }, index) =>
        period !== null &&
        !/-\d\d-/.test(period.iso) &&
        !isBase(before, index) &&
        !isAttribute(before, index) &&
        !isRarity(before, index),
    )?.period;
    if (!phrase) continue;
    if (!before.list.some((item) => isTopic(item) || item.quantity)) return NO_PERIOD;
    return agrees(tense, phrase, kind) ? { iso: phrase.iso, item: null } : NO_PERIOD;
  }
  return NO_PERIOD;
}

function agrees(tense: string, phrase: Period, kind: FigureKind): boolean {
  if (tense === "future") return phrase.ahead;
  if (tense === "perfect") return kind === "change" && !phrase.ahead;
  return !phrase.ahead;
}

const FUTURE = new RegExp(mark.prospect);

function tenseOf({
  items,
  opens,
  closes,
  at,
  since,
  before,
}: Statement): "past" | "perfect" | "present" | "future" {
  // `the rate is low: 4.6 percent`: the verb stands before the sign
  const words = items.list.slice(ALONE.test(before) ? since : opens, closes);
  if (FUTURE.test(items.tape.slice(opens, at))) return "future";
  const text = words
    .map(({ lower, quantity, term }) => (quantity || isTopic({ term } as Item) ? "" : lower))
    .join(" ");
  const { perfect, past, present } = items.words.period;
  if (perfect.test(text)) return "perfect";
  if (past.test(text)) return "past";
  return present.test(text) ? "present" : "past";
}
