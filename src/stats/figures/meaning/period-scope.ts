// Which of the times that are named a figure is about: the guideline, section 8.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import type { Period } from "../grammar/period.js";
import { textOf } from "../tokens.js";
import type { Item, Items } from "./items.js";
import { ALONE } from "./leads.js";
import type { Statement } from "./statement.js";
import { lastTense, ownTense, type Tense, tenseAt, tenseOf } from "./tense.js";
import { isOf, isTime, tellsOf, verbAfter } from "./times.js";

export interface PeriodReading {
  iso: string | null;
  item: Item | null;
  /** Is it after the event? */
  ahead: boolean;
}

export const NO_PERIOD: PeriodReading = { iso: null, item: null, ahead: false };

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
  const usable = (index: number): boolean => isTime(items, index) && isOf(statement, index);
  const isNow = ({ term, lower }: Item): boolean => term.mark === mark.vague && said.noPeriod.test(lower);
  const read = (index: number): PeriodReading => readingOf(statement, kind, list[index]!);

  // 7.2 percent (in 2015)
  if (/^\([^#)]*\)/.test(tape.slice(at + 1)))
    for (
      let index = at + 2;
      index < Math.min(list.length, at + 6) && list[index]!.term.mark !== mark.close;
      index++
    )
      if (usable(index)) return read(index);

  // Its own clause: after it up to the next quantity or sign, before it back to the one before
  const told = ownBefore(statement, usable);
  for (let index = at + 1; index < closes && !tells(list[index]!) && !/[,;]/.test(tape[index]!); index++) {
    // `last year it was 18 percent and even less in previous years`
    if (tape[index] === mark.and && told) break;
    // `opened at 50 billion and closed the year at 60`: another verb
    const next = list[index + 1];
    const another = next && (next.term.mark === mark.movement || words.leads.participle.test(next.lower));
    if (tape[index] === mark.and && another) break;
    if (usable(index)) return read(index);
  }
  // `from 7 percent last year to 9 percent`: the time is of the other end
  const ofFormer = /<[~da]*#i?d?Y[^#Y]?>[^#]*$/.test(tape.slice(opens, at));
  for (let index = at - 1; !ofFormer && index >= opens && !list[index]!.quantity; index--) {
    if (usable(index)) return read(index);
    // `got a boost last year and is now worth 5 billion`
    const parted =
      (tape[index] === mark.and && verbAfter(items, index, at)) ||
      // `grew last year, today they are worth 5 billion`, `which were 4 billion last year, are now 5`
      (tape[index] === mark.comma && isNow(list[index + 1]!) && tape[index + 2] !== mark.possessive) ||
      (tape[index] === mark.comma && lastTense(items, at, index) === "present") ||
      said.that.test(list[index]!.lower);
    if (parted && list.slice(index, at).some(isNow)) return NO_PERIOD;
  }
  // `more than in 2015, when it was 20 billion`
  if (said.when.test(list[opens]!.lower)) {
    const time = list[opens - (tape[opens - 1] === mark.comma ? 2 : 1)];
    if (time?.period) return readingOf(statement, kind, time);
  }
  // Two quantities of a breath: `20 percent and 8 percent in 2012`
  const breath = /^(?:@?n?[OnwIrRCd]{0,5}[&,][~biIJC'd>V]{0,5}#)+@?/.exec(tape.slice(at + 1));
  if (breath)
    for (let index = at + 1 + breath[0].length; index < closes && !/[#,;]/.test(tape[index]!); index++)
      if (usable(index)) return read(index);
  // `4 percent of GDP, or 90 billion, next year`: the same told twice
  const twice = TOLD_TWICE.exec(tape.slice(at + 1));
  if (twice && usable(at + 1 + twice[0].length)) return read(at + 1 + twice[0].length);
  // `great volumes – 12 million tonnes – were shipped last year`: the time of the clause that it is set into
  const aside = statement.before.startsWith(mark.dash) && tape[closes] === mark.dash;
  for (let index = closes + 1; aside && index < list.length && !/[#,;:]/.test(tape[index]!); index++)
    if (usable(index)) return read(index);
  // `fell over the year by 5 percent from 4 billion to 3`: of one verb
  if (previous?.item && OF_ONE_VERB.test(tape.slice(0, at))) return previous;
  // `now`, `annually`, `over the war`: of no time that was named before
  if (said.untold.test(textOf(list.slice(opens, closes)))) return NO_PERIOD;
  if (ofFormer || list.slice(opens, closes).some(isNow)) return NO_PERIOD;
  // `exports grew last year: their share is 5 percent`; not `this year the gap is narrower: exports are up by 5 percent`
  const stands = tape[opens] === mark.colon && ownTense(statement) === "present";
  if (stands && lastTense(items, opens, 0) !== "present") return NO_PERIOD;
  // `grew by 5 percent last year (while imports fell by 3 percent)`: the time of the clause that the brackets stand in
  const bracket = tape.lastIndexOf(mark.open, at);
  const host = bracket > tape.lastIndexOf(mark.close, at) ? 0 : since;
  let present = false;
  for (let index = at - 1; index >= host && tape[index] !== mark.semicolon && !present; index--) {
    if (usable(index)) return read(index);
    present = isNow(list[index]!);
  }
  for (let index = at + 1; index < closes && !list[index]!.quantity; index++) {
    // `fell by a third, and has prepared a plan for 2020`: somebody does something else
    if (/^,&/.test(tape.slice(index)) && said.verb.test(list[index + 2]?.lower ?? "")) break;
    if (usable(index)) return read(index);
  }
  if (present) return NO_PERIOD;
  // A phrase that frames the sentence: `Today exports are 4 billion, and imports 3`
  const first = tape.indexOf("#");
  const frame = list.findIndex((_, index) => usable(index));
  const verbless = !list
    .slice(opens, at)
    .some(({ lower, term }) => term.mark === mark.movement || said.verb.test(lower));
  if (isNow(list[0]!) && ownTense(statement) === "none") return NO_PERIOD;
  if (
    frame >= 0 &&
    frame < first &&
    !/[VJ]/.test(tape.slice(0, frame)) &&
    (verbless || !/;/.test(tape.slice(0, at)))
  )
    return read(frame);

  // `…, and deliveries have increased`: at the same time
  // `20 billion – 19.8 billion`: the same again
  const goesOn = /[,&]/.test(tape[opens]!) || ALONE.test(statement.before);
  if (previous?.item && goesOn && !/[XU]/.test(tape.slice(opens, closes))) return previous;
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
  // A time of its own, of something else that happened
  if (list.slice(opens, closes).some((_, index) => isTime(items, opens + index))) return NO_PERIOD;
  return inherit(statement, kind, context);
}

/** Is a time told before it, and no other number since? */
function ownBefore({ items: { list }, at, opens }: Statement, usable: (index: number) => boolean): boolean {
  for (let index = at - 1; index >= opens && !list[index]!.quantity; index--) if (usable(index)) return true;
  return false;
}

/** A time that was told. */
function readingOf(statement: Statement, kind: FigureKind, item: Item): PeriodReading {
  const { iso, ahead } = inTense(item.period!, tenseOf(statement), kind);
  return iso === null ? NO_PERIOD : { iso, item, ahead };
}

/** `in December` and `in the fourth quarter` are of the year that the tense says. */
function inTense(period: Period, tense: Tense, kind: FigureKind): Pick<Period, "iso" | "ahead"> {
  const { before, after } = period;
  if (before !== null && kind !== "target" && tense !== "present" && tense !== "future")
    return { iso: before, ahead: false };
  return after !== null && (tense === "future" || kind === "target") ? { iso: after, ahead: true } : period;
}

/** A time that was named before, and what it was named in. */
interface Earlier {
  phrase: Period;
  items: Items;
  told: readonly Item[];
  /** The tape before it. */
  before: string;
}

/** The time named last in the clauses and the sentences before. */
function nearest({ items, opens }: Statement, context: readonly Items[], toCome: boolean): Earlier | null {
  for (const before of [items, ...context.toReversed()]) {
    const told = before === items ? items.list.slice(0, opens) : before.list;
    const index = told.findLastIndex(
      (_, at) =>
        isTime(before, at) &&
        !isDay(before, at) &&
        !isFormer(before, at) &&
        (toCome || !isPlanned(before, at)),
    );
    const phrase = told[index]?.period;
    if (phrase) return { phrase, items: before, told, before: before.tape.slice(0, index) };
  }
  return null;
}

/** `last year it was 4 billion, and the plan for 2016 is 5`: is it the time of a plan? */
function isPlanned({ list, tape, words }: Items, index: number): boolean {
  if (list[index]!.period!.over) return false;
  let [from, to] = [index, index + 1];
  while (from > 0 && !/[;/Y]/.test(tape[from - 1]!)) from--;
  while (to < tape.length && !/[;/Y]/.test(tape[to]!)) to++;
  return list
    .slice(from, to)
    .some(({ term, lower }) => term.mark === mark.prospect && !words.prospect.able.test(lower));
}

/** From the clauses and the sentences before, where the tenses agree. */
function inherit(statement: Statement, kind: FigureKind, context: readonly Items[]): PeriodReading {
  const tense = tenseOf(statement);
  // Of what has been done, no time of a plan
  const toCome = kind === "target" || (tense !== "past" && tense !== "perfect");
  const earlier = tense === "present" ? null : nearest(statement, context, toCome);
  if (!earlier) return NO_PERIOD;
  const { items, told } = earlier;
  const ofOther = tense === "future" || kind === "target";
  const { iso, ahead } = ofOther ? earlier.phrase : inTense(earlier.phrase, tense, kind);
  // Where nothing is measured it is of another matter, unless it was said just now, and not of who speaks or listens:
  // `Last year was hard`
  const { speaking } = items.words.period;
  const just = items === context.at(-1) && !told.some(({ lower }) => speaking.test(lower));
  if (iso === null || !(just || tellsOf(items.words, told))) return NO_PERIOD;
  // `over the same period` goes back to a stretch of time, whatever the tense
  const clause = textOf(statement.items.list.slice(statement.opens, statement.closes));
  const same = iso.includes("/") && items.words.period.samePeriod.test(clause);
  return same || agrees(tense, kind, earlier, ahead) ? { iso, item: null, ahead } : NO_PERIOD;
}

/** `on May 9`, `as of October they are`: how it stood on a day, and not what was done since. */
function isDay(items: Items, index: number): boolean {
  const { list, tape } = items;
  if (/^\d+-\d\d-\d\d$/.test(list[index]!.period!.iso ?? "")) return true;
  if (!tape.slice(0, index).endsWith(mark.as + mark.of)) return false;
  const verb = list.findIndex((_, at) => at > index && tenseAt(items, at, index) !== null);
  return verb >= 0 && tenseAt(items, verb, index) === "present";
}

/** `to 4 billion from 1 billion in 2010`, `against 3 billion in 2010` */
const isFormer = ({ tape }: Items, index: number): boolean => FORMER.test(tape.slice(0, index));

const FORMER = new RegExp(
  `[${mark.from}${mark.against}${mark.than}]${mark.approximation}?#${mark.in}?${mark.the}?$`,
);

/** What stands between numbers of one verb. */
const OF_ONE_VERB = new RegExp(
  `#${mark.comma}?[${mark.from}${mark.to}${mark.by}][${mark.approximation}${mark.the}${mark.article}]*$`,
);

/** `, or 90 billion,` behind `4 percent of GDP`. */
const TOLD_TWICE = new RegExp(
  `^[OdIwrRCW'J]*,?\\${mark.or}${mark.approximation}?#,?(?:${mark.as}${mark.of})?${mark.in}?${mark.the}?(?=${mark.year})`,
);

/** `plans for 2020` */
const PLANS_FOR = new RegExp(`${mark.prospect}[${mark.in}${mark.of}]${mark.the}?$`);

function agrees(
  tense: Tense,
  kind: FigureKind,
  { phrase: { over }, items, told, before }: Earlier,
  ahead: boolean,
): boolean {
  if (tense === "future" || kind === "target") {
    if (tense === "past" || !(ahead || (!over && items.tape.includes(mark.prospect)))) return false;
    // It is of the same matter where a number was told, or where they are plans for that time
    return told.some(tells) || PLANS_FOR.test(before);
  }
  return !ahead && (tense !== "perfect" || kind === "change");
}
