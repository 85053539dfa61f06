// Which of the times that are named are the time of something measured: the guideline, section 8. Not the base of a
// comparison, not a name, not the time of something else that happened.
import { mark } from "../../../dialect/figures/mark.js";
import { signBefore } from "./clauses.js";
import { type Item, type Items, QUANTITY } from "./items.js";
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
    ? !isOfDeed(statement, index) &&
      !isOfOtherHalf(statement, index) &&
      !isOfParticiple(statement, index) &&
      !isOfWho(statement, index) &&
      !isOfAside(statement, index) &&
      !isOfBase(statement.items, index)
    : !isOfRelative(statement, index) && !isOfNounBehind(statement, index);

/** `to 2014 levels`, `at the level of 2014`, `up by 5 percent on the 2014 result` names a size, and no time. */
function isLevel({ words, list, tape }: Items, index: number): boolean {
  const { level, results, over } = words.period;
  const next = list[index + 1]?.lower ?? "";
  if (level.test(next) || level.test(list[index - 1]?.lower ?? "")) return true;
  // Not `trade was 5 billion on the 2014 results`
  const on = tape[index - 1] === mark.the ? index - 2 : index - 1;
  return results.test(next) && over.test(list[on]?.lower ?? "") && MOVED.test(tape.slice(0, on));
}

/** `rose by 5 percent`, `5 percent up` */
const MOVED = new RegExp(
  `[${mark.movement}${mark.growth}][^#${mark.movement}${mark.growth}]*#$|#${mark.movement}$`,
);

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
    return !SOMETHING_MEASURED.test(after.slice(1, 4)) && !results.test(list[index + 2]?.lower ?? "");
  return owning.test(lower) && NOTHING_MEASURED.test(after) && !results.test(next?.lower ?? "");
}
const NOTHING_MEASURED = new RegExp(`^[^${mark.topic}${mark.growth}${mark.movement}${QUANTITY}]`);
const SOMETHING_MEASURED = new RegExp(`[${mark.topic}${mark.growth}${mark.movement}${QUANTITY}]`);

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
  const at = index - 1 - LEADS_TO_TIME.exec(tape.slice(Math.max(0, index - 2), index))![0].length;
  return words.period.occasion.test(list[at]?.lower ?? "");
}

const LEADS_TO_TIME = new RegExp(`[${mark.in}${mark.of}${mark.the}]{0,2}$`);

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
  // `which is double 2014`, `which is twice the 2014 figure`
  if (word && isMultiple(items, word)) return true;
  // `half of what it was in 2014`, `three times what it had been in 2014`
  const previous = list[at - 1];
  const whole = previous?.term.mark === mark.of || previous?.quantity?.unit === "times";
  if (word && said.what.test(word.lower) && whole) return true;
  // `against last year and two years ago`
  if (word?.term.mark === mark.and && list[at - 1]?.period && isBase(items, at - 1)) return true;
  // the same trend as last year, twice as much coal as last year
  const likens = ({ term, lower }: Item): boolean =>
    term.mark === mark.comparative || said.theSame.test(lower);
  if (word?.term.mark === mark.as && list.slice(Math.max(0, at - 4), at).some(likens)) return true;
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
  return MOVES_BEFORE.test(before) || (!said.the.test(last.lower) && MOVED.test(before.slice(0, -1)));
}
const MOVES_BEFORE = new RegExp(`${mark.movement}.$`);

/** `is double`: so many times what follows */
function isMultiple({ words, list, tape }: Items, { index, quantity, lower }: Item): boolean {
  if (quantity?.unit !== "times" || words.kind.inflected.test(lower)) return false;
  const before = list[index - (tape[index - 1] === mark.approximation ? 2 : 1)];
  return words.kind.copula.test(before?.lower ?? "");
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
  let done = !ahead && isDoneBefore(items, index);
  let noun = -Infinity;
  for (let between = index + 1; between < at; between++) {
    const { lower } = list[between]!;
    if (isPhraseOfDeed(items, between, ahead)) return true;
    if (deed.test(lower) && !ahead) done = true;
    else if (deedNoun.test(lower) && isNoun(items, between)) noun = between;
    else if ((done || between - noun <= NEAR) && complement.test(lower) && leadsOn(items, between))
      return true;
  }
  return false;
}

/** `they agreed in October`; not `if they decide to pay this year`: what was agreed had begun before the time */
function isDoneBefore(items: Items, index: number): boolean {
  const { deed, complement } = items.words.period;
  let done = false;
  for (let at = signBefore(items.tape, index); at < index; at++) {
    const { lower } = items.list[at]!;
    if (complement.test(lower) && leadsOn(items, at)) done = false;
    else if (deed.test(lower)) done = true;
  }
  return done;
}

/** `agreed to`, `agreement on`: in one phrase. */
function isPhraseOfDeed(items: Items, index: number, ahead: boolean): boolean {
  const { deed, deedNoun, leading } = items.words.period;
  const phrase = items.list[index]!.lower.split(" ");
  if (!leading.test(phrase.at(-1)!)) return false;
  const done = phrase[0]!;
  return (deed.test(done) && !ahead) || (deedNoun.test(done) && isNoun(items, index));
}

const DETERMINER = new RegExp(`[${mark.article}${mark.the}${mark.our}${mark.your}${mark.possessive}]`);

/** `a plan to`, `the new plan to`; in `we plan to`, `the yards plan to` it is none. */
function isNoun({ words, list, tape }: Items, index: number): boolean {
  if (list[index]!.term.mark !== mark.prospect) return true;
  const from = words.plural.test(list[index - 1]!.lower) ? index - 1 : index - 2;
  return DETERMINER.test(tape.slice(Math.max(0, from), index));
}

/** `that`, or `to` and `on` with a verb behind. */
function leadsOn({ list, tape, words }: Items, index: number): boolean {
  const next = list[index + 1]!;
  if (next.quantity) return false;
  if (tape[index] === mark.to)
    return (
      [mark.word, mark.movement, mark.topic].some((one) => one === next.term.mark) &&
      !words.leads.noVerb.test(next.lower) &&
      !words.leads.nowhere.test(list[index - 1]?.lower ?? "")
    );
  return tape[index] === mark.pronoun || words.leads.underWay.test(next.lower);
}

/** `the plant opens next year and will cut costs by a fifth`: nothing is measured in the half that the time stands in */
function isOfOtherHalf({ items, at }: Statement, index: number): boolean {
  const { tape, list } = items;
  for (let joint = at - 1; joint > index; joint--)
    if (tape[joint] === mark.and && verbAfter(items, joint, at)) {
      const start = signBefore(items.tape, index);
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
    // `can report`, one word
    if (items.words.predicate.modal.test(lower)) return true;
    if (term.mark !== mark.vague && !items.words.period.adverb.test(lower)) return false;
  }
  return false;
}

/** `yards opened in the last 12 years account for 40 percent`: a past of their own beside a present */
function isOfParticiple({ items }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  let place = index - 1;
  while (tape[place] === mark.in) place--;
  if (place < 1) return false;
  const { term, lower } = list[place]!;
  if (term.mark !== mark.word || !words.leads.participle.test(lower)) return false;
  if (tenseAt(items, place - 1, 0) || NEW_CLAUSE.test(tape[place - 1]!)) return false;
  const next = index + 1;
  return tape[next] === mark.share || tenseAt(items, next, next) === "present";
}
const NEW_CLAUSE = new RegExp(`[${mark.pronoun}${mark.comma}${mark.and}]`);

/** `those who joined on March 1 are paid 5,000 rubles`: a past of their own beside a present */
function isOfWho({ items, at }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  let opens = index;
  while (opens > 0 && !words.eligible.who.test(list[opens]!.lower)) opens--;
  if (opens === 0 || tape[opens - 1] === mark.comma) return false;
  let [past, present] = [false, false];
  for (let place = opens + 1; place < index; place++) past ||= tenseAt(items, place, opens) === "past";
  for (let place = index + 1; place < at; place++) present ||= tenseAt(items, place, index + 1) === "present";
  return past && present;
}

/** `half of them are made at yards opened since 2012`: the time of a noun that stands apart from the number */
function isOfNounBehind({ items, at }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  let place = index - 1;
  while (tape[place] === mark.in) place--;
  if (tape[place] !== mark.word || !words.leads.participle.test(list[place]!.lower)) return false;
  if (!NOUN_LED.test(tape.slice(at + 1, place))) return false;
  for (let verb = at + 1; verb < place; verb++) if (tenseAt(items, verb, at + 1) === "present") return true;
  return false;
}
const NOUN_LED = new RegExp(
  `[${mark.word}${mark.movement}][${mark.in}${mark.by}${mark.from}${mark.with}${mark.to}][${mark.the}${mark.our}]?[${mark.word}${mark.topic}${mark.country}]{0,2}[${mark.topic}${mark.word}${mark.counted}${mark.outside}]$`,
);

/** `5 billion, against 3 billion in 2010, a rise by two thirds`: the time of what it is compared with */
export const isOfBase = ({ tape }: Items, index: number): boolean => OF_BASE.test(tape.slice(0, index));
const OF_BASE = new RegExp(
  `[${mark.from}${mark.against}${mark.than}]${mark.approximation}?#${mark.in}?${mark.the}?$`,
);

/** `exports, which were 4 billion last year, are expected to be 5`: a clause set in, with a number of its own */
export function isOfAside({ items, at }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  if (tape[index + 1] !== mark.comma || index + 2 >= at) return false;
  let opens = index;
  while (opens > 0 && tape[opens - 1] !== mark.comma && tape[opens - 1] !== mark.open) opens--;
  if (!words.clauses.relative.test(list[opens]!.lower)) return false;
  const told = list.slice(opens, index).some(({ quantity }) => quantity !== null);
  const tense = tenseAt(items, index + 2, index + 1);
  return told && tense !== null && tense !== "past";
}

/** What a time that opens another half stands behind. */
const NEXT_HALF = new RegExp(`[${mark.and}${mark.contrast}]${mark.in}?${mark.the}?$`);
const OWN_NUMBER = new RegExp(`^${mark.comma}?${mark.approximation}?#`);

/** `100 aircraft we signed for two years ago`; `12 billion is guaranteed and work could begin next year` */
function isOfRelative({ items, at, opens }: Statement, index: number): boolean {
  const { list, tape, words } = items;
  // `it is 4 billion, and in the first six months it was 1 billion`, `it was 4 billion, and in 2014 3 billion`
  const fronted = NEXT_HALF.test(tape.slice(at + 1, index));
  if (fronted && (OWN_NUMBER.test(tape.slice(index + 1)) || hasVerb(items, index, list.length))) return true;
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
