// 5 tonnes are needed.      Great sums – 3 billion rubles – will be spent.      The port is planned, and half of it is paid.
//          ^^^^^^^^^^                                       ^^^^                                             ^^ of the half
// What is said of a number that is a subject, or stands behind one. Not one: `they have 5 tonnes`, an object.
import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
import type { Statement } from "./statement.js";

export interface Predicate {
  /** The word that says that it is planned, needed or possible. */
  prospect: Item | null;
  /** Does it say what was done? */
  done: boolean;
  /** Where its clause begins, perhaps behind another. */
  from: number;
}

/** How many words of the subject may stand behind the number. */
const REACH = 10;

/** A sign or a conjunction, and nothing but modifiers and names of what is counted between it and the number. */
const SUBJECT = new RegExp(
  `(?:^(?:${mark.to}${mark.deictic})?|[${mark.comma}${mark.semicolon}${mark.colon}${mark.pronoun}${mark.contrast}])${mark.and}?[${mark.between}${mark.approximation}${mark.article}${mark.the}${mark.deictic}${mark.vague}${mark.year}${mark.our}${mark.possessive}${mark.in}${mark.comparative}${mark.word}${mark.topic}${mark.country}]{0,4}$`,
);
const CONJOINED = new RegExp(
  `${mark.and}[${mark.approximation}${mark.article}${mark.the}${mark.vague}]{0,2}$`,
);
/** A number set off by dashes or in brackets. */
const ASIDE = new RegExp(
  `^[${mark.dash}${mark.open}][${mark.approximation}${mark.word}${mark.article}]{0,3}$`,
);

export function predicateOf(statement: Statement): Predicate | null {
  const { items, at, opens, closes, before } = statement;
  const { list, tape } = items;
  const said = items.words.predicate;
  // `a 20 percent stake`: it is the stake that will be sold
  if (tape[at + 1] === mark.share) return null;
  const aside = ASIDE.test(before);
  const subject = CONJOINED.exec(before) ?? SUBJECT.exec(before);
  if (!aside && !subject) return null;
  const first = aside ? opens : opens + subject!.index;
  if (!aside && list.slice(first, at).some(({ lower }) => said.verb.test(lower) || said.fact.test(lower)))
    return null;
  // What goes on behind the second dash
  const start = aside ? closes + (tape[closes] === mark.dash ? 1 : 0) : at + 1;
  const end = Math.min(tape.length, start + REACH);
  for (let index = start; index < end; index++) {
    const item = list[index]!;
    const modal = item.term.mark === mark.prospect && said.modal.test(item.lower);
    const done = said.past.test(item.lower);
    if (modal || said.verb.test(item.lower))
      return {
        prospect: modal ? item : plannedBehind(statement, index, end),
        done,
        // `they said that they would pay 1 billion and that half of it had come`
        from: tape[first] === mark.pronoun && !(done && tape[first - 1] === mark.and) ? opens : first,
      };
    // `half of it`
    const ends =
      ENDS.test(item.term.mark) && !(item.term.mark === mark.pronoun && tape[index - 1] === mark.of);
    if (aside ? !IN_ASIDE.test(item.term.mark) : ends) return null;
    if (item.quantity && !TIED.test(tape[index - 1]!)) return null;
  }
  return null;
}
const TIED = new RegExp(`[${mark.of}${mark.in}${mark.between}${mark.from}]`);
const IN_ASIDE = new RegExp(`[${mark.vague}${mark.word}]`);

const ENDS = new RegExp(
  `[${mark.comma}${mark.semicolon}${mark.colon}${mark.stop}${mark.dash}${mark.open}${mark.close}${mark.pronoun}${mark.contrast}${mark.movement}]`,
);

/** `are needed`, `has been planned`, `is now to be built` */
function plannedBehind({ items: { list, words } }: Statement, verb: number, end: number): Item | null {
  for (let index = verb + 1; index < Math.min(end, verb + 4); index++) {
    const { lower } = list[index]!;
    if (words.predicate.planned.test(lower)) return list[index]!;
    if (!words.predicate.adverb.test(lower)) return null;
  }
  return null;
}
