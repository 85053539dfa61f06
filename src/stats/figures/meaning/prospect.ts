// What makes a figure a plan: the guideline, section 3. A word for it that governs the number, or a time to come.
import { mark } from "../../../dialect/figures/mark.js";
import { isAbility } from "./ability.js";
import { signBefore } from "./clauses.js";
import { type Item, type Items, QUANTITY } from "./items.js";
import { predicateOf } from "./predicate.js";
import { firstAfter, lastBefore, moves, type Statement } from "./statement.js";
import { tenseAt } from "./tense.js";

/** How far after the number. */
const REACH = 5;

export function prospectOf(statement: Statement): Item | null {
  const { items, at, opens, closes, since, before, after } = statement;
  const { prospect: said } = items.words;
  // `from a volume of 30 billion, to reach 50 will be hard`
  const present = PRESENT.exec(before);
  if (present && said.present.test(items.list[at - present[0].length]!.lower)) return null;
  // `5 tonnes are needed`: the number has a verb of its own
  const predicate = predicateOf(statement);
  if (predicate?.prospect) return predicate.prospect;
  // `the port will be built, and half of it is paid`
  const governs = (item: Item): boolean => isProspect(statement, item);
  const own = lastBefore(statement, predicate?.from ?? opens, governs);
  if (own) return own;
  // `which allowed the banks to give 2 billion`
  const finite =
    saysWhatWas(statement) ||
    items.list
      .slice(opens, at)
      .some(
        ({ lower, index }) =>
          said.finite.test(lower) ||
          (said.ended.test(lower) && items.words.clauses.relative.test(items.list[index - 1]?.lower ?? "")),
      );
  // `set 100 tonnes as a target`
  const aim = AIM.exec(after);
  const aimed = aim && items.list[at + aim[0].length];
  if (aimed && said.aim.test(aimed.lower)) return aimed;
  // `…, which now makes up a third`
  const earlier =
    finite || predicate || saysNow(items.list.slice(opens, at))
      ? null
      : lastBefore(statement, since, governs);
  if (earlier) return earlier;
  // `the tax is 8 percent and will be raised`, `two plants have been built`: it is what it is
  if (finite || predicate?.done === true) return null;
  return (
    items.list.slice(opens, closes).find(({ period }) => period?.ahead === true && period.before === null) ??
    firstAfter(
      statement,
      Math.min(closes, at + REACH),
      (item) => item.term.mark === mark.prospect && said.after.test(item.lower),
    )
  );
}
const AIM = new RegExp(
  `^[^${QUANTITY}]*?${mark.as}[${mark.article}${mark.the}${mark.our}${mark.your}]?${mark.word}?${mark.prospect}`,
);
const PRESENT = new RegExp(`${mark.deictic}[${mark.word}${mark.topic}]?${mark.of}?$`);

/** `climbed 14 percent`, `managed only 2 million`: a past of the number; in `if we paid 2 million` it is none. */
function saysWhatWas({ items, at, opens }: Statement): boolean {
  const { list, words } = items;
  if (words.period.whenever.test(list[opens]!.lower)) return false;
  let verb = at - 1;
  while (
    verb > opens &&
    (list[verb]!.term.mark === mark.approximation || words.elided.only.test(list[verb]!.lower))
  )
    verb--;
  return (
    (verb >= opens && tenseAt(items, verb, opens) === "past") ||
    list.slice(opens, at).some((item) => moves(item) && tenseAt(items, item.index, opens) === "past")
  );
}

/** `now`, `annually`; not `soon` */
const saysNow = (list: readonly Item[]): boolean =>
  list.some(({ term }) => term.mark === mark.vague && term.ahead !== true);

/** Is it a word for a plan, and does it reach as far as the number? */
function isProspect(statement: Statement, { index, lower, term }: Item): boolean {
  const { items } = statement;
  // `the programme provides for replacing 500 buses`, not `the law provides for fines`
  if (items.words.prospect.provides.test(lower))
    return items.words.leads.underWay.test(items.list[index + 1]!.lower) && !overtaken(statement, index);
  if (term.mark !== mark.prospect) return isDecided(items, index) && !overtaken(statement, index);
  const { prospect: said, leads } = items.words;
  // `the agreement on raising the supply`, not `the agreement on trade`
  if (term.doing === true)
    return leads.underWay.test(items.list[index + 1]!.lower) && !overtaken(statement, index);
  // `can handle 3 million tonnes`: it is what the port is able to do
  if (said.able.test(lower)) {
    // `today we can`
    if (saysNow(items.list.slice(Math.max(0, index - 3), statement.at))) return false;
    if (isAbility(items, index)) return false;
  }
  return !overtaken(statement, index);
}

/** `a decision was made to give them 5 billion`: `to`, and the deed it goes with further before. */
function isDecided({ list, tape, words }: Items, to: number): boolean {
  if (tape[to] !== mark.to) return false;
  const next = list[to + 1];
  if (next?.quantity ? next.quantity.form !== "multiplied" : !VERB.test(tape[to + 1] ?? "")) return false;
  return (
    words.prospect.reached.test(list[to - 1]?.lower ?? "") &&
    list.slice(Math.max(0, to - DEED), to - 1).some(({ lower }) => words.period.deedNoun.test(lower))
  );
}

/** What an infinitive may be; `to double` is a quantity. */
const VERB = new RegExp(`[${mark.word}${mark.movement}${mark.topic}]`);
/** How far before `to` the deed may stand. */
const DEED = 6;

/** Does another clause that says what is or was begin between them: `with the goals we have, our yards have sold 5 ships`? */
function overtaken({ items, at }: Statement, prospect: number): boolean {
  const { tape, list, words } = items;
  for (let index = prospect + 2; index < at; index++) {
    if (!words.prospect.fact.test(list[index]!.lower) && !isDone(items, index)) continue;
    const passed = tape.slice(prospect + 1, index);
    const own = OWN_SUBJECT.exec(passed) ?? (isTimed(items, prospect) ? NAMED_SUBJECT.exec(passed) : null);
    if (!own) continue;
    const sign = prospect + 1 + own.index;
    // `we propose that the law be changed, and that fines are raised to 5,000 rubles`
    if (tape[sign + 1] === mark.and && words.prospect.that.test(list[sign + 2]!.lower)) continue;
    // `, that is, `, `, which we have raised, `, `– and we are glad of it – `
    const aside =
      tape[index + 1] === mark.comma ||
      (tape[sign] === mark.comma
        ? words.clauses.relative.test(list[sign + 1]!.lower) && tape.slice(index, at).includes(mark.comma)
        : tape.slice(index, at).includes(tape[sign] === mark.open ? mark.close : tape[sign]!));
    if (!aside) return true;
  }
  return false;
}

/** `the yard received 2 million`: a regular past, its number right behind it. */
function isDone({ list, tape, words }: Items, index: number): boolean {
  const number = list[index + (tape[index + 1] === mark.approximation ? 2 : 1)]!;
  return number.quantity !== null && words.leads.participle.test(list[index]!.lower);
}

/** `when we set the task, `: does the word for a plan stand in a clause that says when? */
function isTimed({ list, tape, words }: Items, prospect: number): boolean {
  return list.slice(signBefore(tape, prospect), prospect).some(({ lower }) => words.period.when.test(lower));
}
/** Behind the sign that ends it, a noun with what it is of: `, the level of prices in the towns`. */
const NAMED_SUBJECT = new RegExp(
  `${mark.comma}[${mark.the}${mark.our}${mark.your}${mark.comparative}][^,;:=(#]*$`,
);

/** Behind a sign, a subject: `, our yards`; in `, naturally, is` there is none, and `, as has been said` is an aside. */
const OWN_SUBJECT = new RegExp(
  `[${mark.comma}${mark.dash}${mark.colon}${mark.semicolon}${mark.open}${mark.since}][^${mark.comma}${mark.dash}${mark.colon}${mark.semicolon}${mark.open}${mark.since}${mark.as}${mark.prospect}${mark.to}#]*(?:[${mark.pronoun}${mark.topic}${mark.country}${mark.counted}]|[${mark.our}${mark.your}${mark.the}${mark.possessive}]${mark.word})[${mark.word}${mark.vague}]?$`,
);
