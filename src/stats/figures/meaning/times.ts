// Which of the times that are named are the time of something measured: the guideline, section 8. Not the base of a
// comparison, not a name, not the time of something else that happened.
import { mark } from "../../../dialect/figures/mark.js";
import type { Item, Items } from "./items.js";
import { isTopic, moves, type Statement } from "./statement.js";
import { tenseAt } from "./tense.js";

/** Might anything be told of the time that stands there? */
export const isTime = (items: Items, index: number): boolean =>
  items.list[index]!.period !== null &&
  !isBase(items, index) &&
  !isAttribute(items, index) &&
  !isNameOfPaper(items, index) &&
  !isOfOccasion(items, index) &&
  !isRarity(items, index) &&
  !isLevel(items, index) &&
  !isOfSaying(items, index);

/** Is it a time of what the number measures, and not of what somebody did besides? */
export const isOf = (statement: Statement, index: number): boolean =>
  index < statement.at
    ? !isOfDeed(statement, index) && !isOfOtherHalf(statement, index) && !isOfParticiple(statement, index)
    : !isOfRelative(statement, index);

/** `to 2014 levels`, `at the level of 2014`, `up by 5 percent on the 2014 result` names a size, and no time. */
function isLevel({ words, list, tape }: Items, index: number): boolean {
  const { level, results, over } = words.period;
  const next = list[index + 1]?.lower ?? "";
  if (level.test(next) || level.test(list[index - 1]?.lower ?? "")) return true;
  const on = tape[index - 1] === mark.the ? index - 2 : index - 1;
  return results.test(next) && over.test(list[on]?.lower ?? "") && list[on - 1]?.quantity != null;
}

/** `I reported last year that …`; not `it was last year that …` */
const isOfSaying = ({ words, list }: Items, index: number): boolean =>
  index > 0 &&
  words.period.that.test(list[index + 1]?.lower ?? "") &&
  !words.period.verb.test(list[index - 1]!.lower);

/** What stands before a name: `the May Executive Order`, `your May Executive Order`. */
const NAMES: string = mark.the + mark.our + mark.your + mark.possessive;

/** `last year’s earthquake`, `Programme 2020`: a time within a name. */
function isAttribute({ words, list, tape }: Items, index: number): boolean {
  const { owning, results } = words.period;
  const { lower } = list[index]!;
  // `the May Executive Order`
  const [previous, next] = [list[index - 1], list[index + 1]];
  if (/^\p{L}+$/u.test(lower) && previous && NAMES.includes(previous.term.mark) && next?.name === true)
    return true;
  const after = tape.slice(index + 1);
  if (after.startsWith(mark.possessive))
    return !/[IJV#]/.test(after.slice(1, 4)) && !results.test(list[index + 2]?.lower ?? "");
  return owning.test(lower) && /^[^IJV#]/.test(after) && !results.test(next?.lower ?? "");
}

/** `the State Programme to 2020`, `the Strategy for 2013–2020`, `Agenda 2030`, `EXPO 2025` */
function isNameOfPaper({ words, list }: Items, index: number): boolean {
  const { document, documentTo } = words.period;
  const previous = list[index - 1];
  if (!previous) return false;
  if (previous.name && index > 1 && list[index]!.period!.iso === list[index]!.lower) return true;
  let at = index - 1;
  while (at > 0 && index - at <= 4 && documentTo.test(list[at]!.lower)) at--;
  return at > 0 && list[at]!.capital && document.test(list[at]!.lower.split(" ").at(-1)!);
}

/** `at a meeting in July`, `during your visit last year` */
function isOfOccasion({ words, list, tape }: Items, index: number): boolean {
  let at = index - 1;
  while (
    at >= 0 &&
    index - at <= 2 &&
    (tape[at] === mark.in || tape[at] === mark.the || tape[at] === mark.of)
  )
    at--;
  return at >= 0 && words.period.occasion.test(list[at]!.lower);
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
  // `than, for example, five years ago`
  let at = index - 1 - (ASIDE.exec(tape.slice(0, index))?.[0].length ?? 0);
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
  // grew by 22 percent from 2016; not `from 2012 to 2016`, `from May 1`, and not where it is yet to come
  const { iso, ahead } = list[index]!.period!;
  const starts = ahead || iso === null || /\/|-\d\d-/.test(iso);
  if (before.endsWith("#<") && before.includes(mark.movement) && !starts) return true;
  // grew by 5 percent over last year and by 8 percent over the first four months of this
  if (PARALLEL.test(tape.slice(index - 1))) return false;
  // a 7 percent rise over last year, rose by 7 percent on 2031; not `over the past five years`, `on May 9`
  if (!last || !said.over.test(last.lower) || said.stretch.test(list[index]!.lower) || starts) return false;
  return /V.$/.test(before) || (!said.the.test(last.lower) && /[VJ][^#VJ]*#[^#]$/.test(before));
}

const PARALLEL = new RegExp(`^(.)Y${mark.and}${mark.by}?${mark.approximation}?#\\1${mark.the}?Y`);
const ASIDE = new RegExp(
  `${mark.comma}[${mark.word}${mark.approximation}${mark.in}${mark.as}]{1,4}${mark.comma}$`,
);
const BASES: ReadonlySet<string> = new Set([mark.than, mark.against]);

/** How far from an agreement the words may begin that say what was agreed: `an agreement in principle on …`. */
const NEAR = 4;

/** `in October we agreed to raise supplies to 19 billion`: the time is that of the agreement. */
function isOfDeed({ items, at }: Statement, index: number): boolean {
  const { list, words } = items;
  const { deed, deedNoun, complement } = words.period;
  const { ahead } = list[index]!.period!;
  let done = -Infinity;
  for (let between = clauseStart(items, index); between < at; between++) {
    const item = list[between]!;
    if (item.quantity && between < index) return false;
    if (between > index && isPhraseOfDeed(items, between, ahead)) return true;
    // `if they decide to pay this year`: what was agreed had begun before the time
    if (between < index && complement.test(item.lower) && leadsOn(items, between, at)) done = -Infinity;
    else if (deed.test(item.lower) && !ahead) done = Infinity;
    else if (between > index && deedNoun.test(item.lower) && isNoun(items, between))
      done = Math.max(done, between);
    else if (
      between > index &&
      between - done <= NEAR &&
      complement.test(item.lower) &&
      leadsOn(items, between, at)
    )
      return true;
  }
  return false;
}

/** `agreed to`, `agreement on`: in one phrase. */
function isPhraseOfDeed(items: Items, index: number, ahead: boolean): boolean {
  const { lower, term } = items.list[index]!;
  if (term.mark !== mark.prospect || !lower.includes(" ")) return false;
  const { deed, deedNoun, leading } = items.words.period;
  const [done = "", ...rest] = lower.split(" ");
  if (!leading.test(rest.at(-1)!)) return false;
  return (deed.test(done) && !ahead) || (deedNoun.test(done) && isNoun(items, index));
}

const DETERMINER = new RegExp(`[${mark.article}${mark.the}${mark.our}${mark.your}${mark.possessive}]`);

/** `a plan to`, `the plan to`; in `we plan to` it is none. */
function isNoun({ list, tape }: Items, index: number): boolean {
  if (list[index]!.term.mark !== mark.prospect) return true;
  return DETERMINER.test(tape.slice(Math.max(0, index - 2), index));
}

/** `that`, or `to` and `on` with a verb behind. */
function leadsOn({ list, tape, words }: Items, index: number, at: number): boolean {
  const next = list[index + 1]!;
  if (index + 1 >= at || next.quantity) return false;
  if (tape[index] === mark.to)
    return (
      [mark.word, mark.movement, mark.topic].some((one) => one === next.term.mark) &&
      !words.leads.noVerb.test(next.lower) &&
      !words.leads.nowhere.test(list[index - 1]?.lower ?? "")
    );
  return tape[index] === mark.pronoun || words.leads.underWay.test(next.lower);
}

function clauseStart({ tape }: Items, index: number): number {
  let at = index;
  while (at > 0 && !/[,;:=(]/.test(tape[at - 1]!)) at--;
  return at;
}

/** `the plant opens next year and will cut costs by a fifth`: nothing is measured in the half that the time stands in */
function isOfOtherHalf({ items, at }: Statement, index: number): boolean {
  const { tape, list } = items;
  for (let joint = at - 1; joint > index; joint--)
    if (tape[joint] === mark.and && verbAfter(items, joint, at)) {
      const start = clauseStart(items, index);
      const fronted = tape.slice(start, index).replace(SMALL, "").length < 2;
      return !fronted && !list.slice(start, joint).some((item) => moves(item) || item.quantity);
    }
  return false;
}

const SMALL = new RegExp(`[${mark.in}${mark.the}${mark.by}${mark.and}]`, "g");

/** Does a verb follow, with adverbs alone before it? */
export function verbAfter(items: Items, joint: number, to: number): boolean {
  for (let at = joint + 1; at < Math.min(to, joint + 4); at++) {
    if (tenseAt(items, at, joint + 1)) return true;
    const { lower, term } = items.list[at]!;
    if (term.mark !== mark.vague && !items.words.period.adverb.test(lower)) return false;
  }
  return false;
}

/** `yards opened in the last 12 years account for 40 percent`: a past of their own beside a present */
function isOfParticiple({ items, at }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  let place = index - 1;
  while (place > 0 && tape[place] === mark.in) place--;
  const participle = list[place];
  if (
    !participle ||
    place === 0 ||
    participle.term.mark !== mark.word ||
    !words.leads.participle.test(participle.lower)
  )
    return false;
  if (tenseAt(items, place - 1, 0) || /[P,&]/.test(tape[place - 1]!)) return false;
  return (
    index + 1 < at && (tape[index + 1] === mark.share || tenseAt(items, index + 1, index + 1) === "present")
  );
}

/** What a time that opens another half stands behind. */
const NEXT_HALF = new RegExp(`[${mark.and}${mark.contrast}]${mark.in}?${mark.the}?$`);

/** `100 aircraft we signed for two years ago`; `12 billion is guaranteed and work could begin next year` */
function isOfRelative({ items, at, opens }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  // `it is 4 billion, and in the first six months it was 1 billion`
  const fronted = NEXT_HALF.test(tape.slice(at + 1, index));
  if (fronted && list.slice(index).some((_, place) => tenseAt(items, index + place, index))) return true;
  const { deed, subject } = words.period;
  for (let between = at + 1; between < index; between++) {
    const { lower } = list[between]!;
    if (subject.test(list[between - 1]!.lower) && deed.test(lower)) return true;
    // Not `90 ferries and 13 million tonnes are awaited`: one verb for both
    if (
      tape[between] === mark.and &&
      hasVerb(items, opens, between) &&
      hasSubjectAndVerb(items, between, index)
    )
      return true;
  }
  return false;
}

function hasVerb(items: Items, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (items.tape[at] === mark.movement || tenseAt(items, at, from)) return true;
  return false;
}

/** How many words a subject has. */
const SUBJECT = 6;

/** Does another clause begin there: `and the work could begin`? */
function hasSubjectAndVerb(items: Items, joint: number, to: number): boolean {
  if (verbAfter(items, joint, to)) return false;
  for (let at = joint + 2; at < Math.min(to, joint + 2 + SUBJECT); at++) {
    if (items.list[at]!.quantity || items.tape[at] === mark.comma) return false;
    if (tenseAt(items, at, joint + 1)) return true;
  }
  return false;
}

/** Is something measured there, or told that it went well? */
export const tellsOf = (words: Items["words"], list: readonly Item[]): boolean =>
  list.some(
    (item) => isTopic(item) || moves(item) || item.quantity !== null || words.period.results.test(item.lower),
  );
