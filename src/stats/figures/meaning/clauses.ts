// Where one statement of a sentence ends and the next begins, without a parser of English: by the signs between clauses,
// and by a new subject before the next number.
import { mark } from "../../../dialect/figures/mark.js";
import { type Item, type Items, QUANTITY } from "./items.js";

/** A statement: its items, half-open, and what it shares with the one before. */
export interface Clause {
  from: number;
  to: number;
  /** Does it go on about what the clause before is about: `, which is …`, `and reached …`, `(…)`? */
  continues: boolean;
}

const SUBJECT = new RegExp(
  `^(?:${mark.in}?${mark.year}${mark.comma}?)?[${mark.the}${mark.our}${mark.your}${mark.word}${mark.country}${mark.article}${mark.deictic}${mark.possessive}${mark.vague}\\-]*[${mark.topic}${mark.growth}${mark.pronoun}]`,
);

export function clausesOf({ words, tape, list }: Items): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let continues = false;
  const cut = (at: number, next: boolean): void => {
    if (at > from) clauses.push({ from, to: at, continues });
    from = at;
    continues = next;
  };
  /** The two words before the quantity that ends there. */
  const wordsTo = (at: number): string => {
    const last = tape[at - 1] === mark.comma ? at - 2 : at - 1;
    return list[last]?.quantity ? `${list[last - 2]?.lower} ${list[last - 1]?.lower}` : "";
  };
  const isUnderWay = (item: Item | undefined): boolean =>
    item?.term.mark === mark.topic && words.leads.underWay.test(item.lower);
  for (let at = 1; at < tape.length; at++) {
    const letter = tape[at]!;
    const rest = tape.slice(at + 1);
    // `not 12, but 80 million tonnes`
    const corrects = words.clauses.but.test(list[at]!.lower) && words.clauses.not.test(wordsTo(at));
    if (corrects) continue;
    if (letter === mark.semicolon || letter === mark.contrast)
      cut(at, !hasTopic(rest, words.clauses.beside.test(list[at]!.lower)));
    else if (letter === mark.colon || letter === mark.dash || letter === mark.open) cut(at, true);
    else if (letter === mark.close) cut(at + 1, true);
    // `, which was`, `, of which half was`
    else if (
      letter === mark.comma &&
      words.clauses.relative.test(list[at + (tape[at + 1] === mark.of ? 2 : 1)]?.lower ?? "")
    )
      cut(at, true);
    else if (letter === mark.comma || letter === mark.and) {
      if (!tape.slice(from, at).includes(QUANTITY)) continue;
      // `we will build roads, allocating 2 billion rubles`: the same subject
      const next = list[at + 1];
      // `they are worth $3 trillion, with oil accounting for half`
      if (letter === mark.comma && next?.term.mark === mark.with && saysOf(rest)) {
        cut(at, !hasTopic(rest, false));
        continue;
      }
      const participle = letter === mark.comma && isUnderWay(next);
      // `they are exporting 3 billion and importing 2`: one verb for both
      const further = letter === mark.and && isUnderWay(next) && list.slice(from, at).some(isUnderWay);
      if (!participle && SUBJECT.test(rest) && newSubject(rest)) cut(at, further || startsWithPronoun(rest));
      else if (letter === mark.comma && startsWithPronoun(rest)) cut(at, true);
    }
  }
  cut(tape.length, false);
  return clauses;
}

/** Is something said of what follows `with` before the next sign: `with oil accounting for half`? */
const saysOf = (rest: string): boolean => SAYS.test(rest);
/** A verb before the next number, no sign between. */
const SAYS = new RegExp(
  `^[^${QUANTITY}${mark.comma}${mark.semicolon}${mark.colon}${mark.open}${mark.close}${mark.dash}${mark.contrast}]*[${mark.share}${mark.movement}][^${QUANTITY}${mark.comma}${mark.semicolon}${mark.colon}${mark.open}${mark.close}${mark.dash}${mark.contrast}]{0,3}${QUANTITY}`,
);

/** Is something said of the subject before the next number? */
function newSubject(rest: string): boolean {
  const before = rest.slice(0, Math.max(0, rest.indexOf(QUANTITY)));
  const said = before.slice(before.search(NOUN));
  return SAID.test(said) || UP_TO_NUMBER.test(said);
}
/** `imports of 5 billion`, `imports by 5 percent`: the number is what is said. */
const UP_TO_NUMBER = new RegExp(`(?:[${mark.topic}${mark.growth}${mark.pronoun}]${mark.of}?|${mark.by})$`);
/** A verb, or a word that may be one. */
const SAID = new RegExp(
  `[${mark.movement}${mark.prospect}${mark.share}${mark.approximation}${mark.comparative}${mark.growth}]|[^${mark.to}]${mark.word}`,
);
/** What a statement may be about. */
const NOUN = new RegExp(`[${mark.topic}${mark.growth}${mark.pronoun}]`);

const startsWithPronoun = (rest: string): boolean => PRONOUN.test(rest);
const PRONOUN = new RegExp(`^${mark.and}?${mark.pronoun}`);
/** Is a topic of its own named before the next sign? Beside `while` a thing that is counted is one too. */
const hasTopic = (rest: string, orCounted: boolean): boolean => {
  const end = rest.search(NEXT_CLAUSE);
  return (orCounted ? TOPIC_OR_COUNTED : TOPIC).test(end < 0 ? rest : rest.slice(0, end));
};
const TOPIC = new RegExp(mark.topic);
const TOPIC_OR_COUNTED = new RegExp(`[${mark.topic}${mark.counted}]`);
const NEXT_CLAUSE = new RegExp(`[${mark.semicolon}${mark.contrast}]`);

/** Just past the last sign that parts clauses before a place, or the start of the sentence. */
export function signBefore(tape: string, index: number): number {
  let at = index;
  while (at > 0 && !SIGN.test(tape[at - 1]!)) at--;
  return at;
}
const SIGN = new RegExp(`[${mark.comma}${mark.semicolon}${mark.colon}${mark.dash}${mark.open}]`);
