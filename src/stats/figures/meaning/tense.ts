// The tense a figure is told in: that of the verb that governs it, which in English mostly stands before it.
import { mark } from "../../../dialect/figures/mark.js";
import { isAbility } from "./ability.js";
import type { Items } from "./items.js";
import type { Statement } from "./statement.js";

/** `none`: there is no verb. */
export type Tense = "past" | "perfect" | "present" | "future" | "none";

/** How far before a participle its `has` may stand: `has almost never grown`. */
const REACH = 4;

/** That of its clause; where that has no verb, of those it goes on from: `the rate is low: 4.6 percent`. */
export function tenseOf(statement: Statement): Tense {
  const own = ownTense(statement);
  return own === "none" ? tenseFrom(statement, statement.since) : own;
}

/** The tense of its own clause. */
export const ownTense = (statement: Statement): Tense => tenseFrom(statement, statement.opens);

function tenseFrom({ items, at, closes }: Statement, from: number): Tense {
  let nearest: Tense | null = null;
  // `exports doubled`: the number is the verb
  for (let index = at; index >= from; index--) {
    const found = tenseAt(items, index, from);
    // `the goal we should keep in sight is 5 percent`
    if (found === "future") return found;
    nearest ??= found;
  }
  if (nearest) return nearest;
  for (let index = at + 1; index < closes; index++) {
    const found = isLoose(items, index) ? null : tenseAt(items, index, from);
    if (found) return found;
    // `a third of the total, so it was worth it`
    if (PRONOUN_NEXT.test(items.tape.slice(index, index + 3))) break;
  }
  return "none";
}

/** `half of the oil produced here goes to refineries`: a participle behind its noun, and no verb */
const isLoose = ({ words, list }: Items, index: number): boolean =>
  list[index]!.term.mark !== mark.movement && words.leads.participle.test(list[index]!.lower);

const PRONOUN_NEXT = new RegExp(`^${mark.comma}[^${mark.comma}]?${mark.pronoun}`);

/** The tense that a verb is in; `null` where no verb stands. */
export function tenseAt(items: Items, index: number, from: number): Tense | null {
  const { words, list } = items;
  const { perfect, participle, past, present, being } = words.period;
  const item = list[index]!;
  const { lower, term } = item;
  if (term.mark === mark.prospect)
    return pastBefore(items, index, from) ? "past" : isAbility(items, index) ? "present" : "future";
  if (participle.test(lower) || words.leads.participle.test(lower)) {
    for (let at = index - 1; at >= Math.max(from, index - REACH); at--) {
      const word = list[at]!;
      if (perfect.test(word.lower)) return "perfect";
      if (word.term.mark === mark.prospect) return pastBefore(items, at, from) ? "past" : "future";
      if (past.test(word.lower)) return "past";
      if (word.term.mark !== mark.possessive && present.test(word.lower)) return "present";
      // `a programme being carried out`
      if (being.test(word.lower)) return null;
      // `have built a yard and paid 5 billion`
      if (word.term.mark === mark.and && at >= index - 2 && isPerfectBefore(items, at, from))
        return "perfect";
      if (word.quantity || word.term.mark === mark.comma || word.term.mark === mark.and) break;
    }
    return isAttributive(items, index) || (participle.test(lower) && !past.test(lower)) ? null : "past";
  }
  if (past.test(lower)) return "past";
  if (perfect.test(lower)) return isBeforeParticiple(items, index) ? "perfect" : "present";
  // `it's`, and not `Norland's`
  if (term.mark === mark.possessive && !isPronoun(items, index - 1)) return null;
  // `to sell` is of no tense
  if (items.tape[index - 1] === mark.to) return null;
  return present.test(lower) || isUnnamedVerb(items, index) ? "present" : null;
}

/** How far before a participle the `has` may stand that it shares. */
const FAR = 24;

/** Is it a perfect that goes on there, with another participle? */
function isPerfectBefore(items: Items, joint: number, from: number): boolean {
  const { perfect, participle, past } = items.words.period;
  for (let at = joint - 1; at >= Math.max(from, joint - FAR); at--) {
    const { lower } = items.list[at]!;
    if (perfect.test(lower)) return isBeforeParticiple(items, at);
    if (past.test(lower) && !participle.test(lower)) return false;
  }
  return false;
}

/** The tense of the verb that stands nearest before a place. */
export function lastTense(items: Items, to: number, from: number): Tense | null {
  for (let at = to - 1; at >= from; at--) {
    const found = tenseAt(items, at, from);
    if (found) return found;
  }
  return null;
}

/** `we supply 40 percent`, `it grows`, `the staff numbers 3,000`: a word that no list has, where a verb of the present stands */
function isUnnamedVerb(items: Items, index: number): boolean {
  const { words, list, tape } = items;
  const { lower, term, capital } = list[index]!;
  const { adverb } = words.predicate;
  if (capital || adverb.test(lower)) return false;
  const { we, it, third } = words.period;
  const subject = list[index - (adverb.test(list[index - 1]?.lower ?? "") ? 2 : 1)]?.lower ?? "";
  if (!third.test(lower)) return we.test(subject) && (term.mark === mark.word || term.mark === mark.topic);
  if (it.test(subject)) return true;
  const number = list[index + (tape[index + 1] === mark.approximation ? 2 : 1)];
  return term.mark === mark.word && number?.quantity != null;
}

const isPronoun = ({ words, list }: Items, index: number): boolean =>
  list[index]?.term.mark === mark.pronoun || words.period.subject.test(list[index]?.lower ?? "");

/** `have at least tripled`, `has gone up` */
function isBeforeParticiple({ words, list }: Items, index: number): boolean {
  for (const item of list.slice(index + 1, index + 1 + REACH)) {
    const { lower, term, quantity } = item;
    if (words.period.participle.test(lower) || words.leads.participle.test(lower)) return true;
    if (term.mark === mark.movement && term.noun !== true) return true;
    // `have a stable increase`
    if (quantity || term.mark === mark.comma || term.mark === mark.article) return false;
  }
  return false;
}

/** `the installed capacity`, `of accumulated investment`, `as agreed` */
const isAttributive = ({ tape }: Items, index: number): boolean => DETERMINER.test(tape[index - 1] ?? "");

const DETERMINER = new RegExp(
  `[${mark.the}${mark.article}${mark.our}${mark.your}${mark.possessive}${mark.deictic}${mark.of}${mark.in}${mark.with}${mark.from}${mark.as}]`,
);

/** `we had the task of relocating`: it was to be done then */
function pastBefore({ words, list }: Items, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 2); at--)
    if (words.period.past.test(list[at]!.lower)) return true;
  return false;
}
