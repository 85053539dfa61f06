// Figures of a language whose grammar is not read yet: number, unit, and what their form alone says. `вырос на 5 процентов`
// is a change, `в два раза` times, `от 5 до 7 процентов` a range. What is measured, and who with whom, is left open.
import type { FigureForms } from "../../../dialect/figures/figure-forms.js";
import { all, alt, here, of, type Parser, reader, seqMap, stretch } from "../../../grammar/combinators.js";
import type { Figure, FigureKind } from "../figure.js";
import { type FormToken, formReader, letter } from "./tape.js";

/** A quantity on the tape, by the numbers of its tokens. */
interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly Stretch[];
  /** The token that is the unit; that of times, and of a part, is the number's own. */
  readonly unit: number | null;
  readonly form: "amount" | "times" | "multiple" | "part" | "byPart";
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const {
  digits,
  cardinal,
  scale,
  scales,
  addition,
  fraction,
  fractionBy,
  multiple,
  unit,
  scaledUnit,
  sign,
  times,
  timesTie,
  from,
  to,
  dash,
  approximation,
} = letter;

/** `в 2016 5 миллиардов`: two numbers in digits are no one number */
const inNumber = `[${cardinal}${scale}${scales}${addition}]|(?<!${digits})${digits}`;
const number = stretch(new RegExp(`[${digits}${cardinal}${scale}${scales}](?:${inNumber})*`));
const one = (kind: string): Parser<Stretch> => stretch(new RegExp(`[${kind}]`));
const approx = stretch(new RegExp(`${approximation}?`));

/** `5–7`, `от 5 до 7`, `пять-семь`, or one number. */
const numbers: Parser<Stretch[]> = alt(
  seqMap(one(from), number, one(to), number, (_from, least, _to, most) => [least, most]),
  seqMap(number, one(dash), number, (least, _dash, most) => [least, most]),
  number.map((found) => [found]),
);

/** `рублей`; `сомов` behind `миллионов`: `5 сомов` are fish */
const unitBehind: Parser<Stretch> = alt(
  one(`${unit}${sign}`),
  stretch(new RegExp(`(?<=[${scale}${scales}][${addition}]?)${scaledUnit}`)),
);

/** `$20`, `20 процентов`, `от 5 до 7 тонн` */
const amount: Parser<Quantity> = alt(
  seqMap(
    here,
    one(sign),
    numbers,
    here,
    (start, mark, found, end): Quantity => ({
      from: start,
      to: end,
      numbers: found,
      unit: mark.from,
      form: "amount",
    }),
  ),
  seqMap(
    here,
    numbers,
    unitBehind,
    (start, found, mark): Quantity => ({
      from: start,
      to: mark.to,
      numbers: found,
      unit: mark.from,
      form: "amount",
    }),
  ),
);

/** `в два раза`, `более чем в 2,5 раза`: the small word before it is looked for behind it */
const inTimes: Parser<Quantity> = seqMap(
  one(timesTie),
  approx,
  numbers,
  one(times),
  (_tie, _approx, found, end) => ({
    from: found[0]!.from,
    to: end.to,
    numbers: found,
    unit: null,
    form: "times" as const,
  }),
);

const inMultiples: Parser<Quantity> = one(multiple).map((found) => ({
  ...found,
  numbers: [found],
  unit: null,
  form: "multiple",
}));

/** `наполовину` */
const byParts: Parser<Quantity> = one(fractionBy).map((found) => ({
  ...found,
  numbers: [found],
  unit: null,
  form: "byPart",
}));

/** `треть`, `две трети`: a number before the part says how many of it */
const inParts: Parser<Quantity> = seqMap(
  stretch(new RegExp(`${cardinal}?`)),
  one(fraction),
  (count, part): Quantity => ({
    from: count.from,
    to: part.to,
    numbers: [count],
    unit: part.from,
    form: "part",
  }),
);

const quantity = alt(inTimes, amount, inMultiples, byParts, inParts);
const rest = all;
const readQuantity = reader(
  alt<Quantity | null>(
    seqMap(quantity, rest, (found) => found),
    of(null).skip(rest),
  ),
);

/** A quantity has no more tokens. */
const MOST_TOKENS = 24;
/** A word of movement is near: so many tokens before. */
const NEAR = 8;
/** One that is carried on from clause to clause may be so far. */
const FAR = 64;

/** Reads the figures of a sentence. */
export type FiguresByForm = (sentence: string) => Figure[];

export function figuresByForm(forms: FigureForms): FiguresByForm {
  const tokensOf = formReader(forms);
  return (sentence) => {
    const tokens = tokensOf(sentence);
    const tape = tokens.map(({ letter: own }) => own).join("");
    const figures: Figure[] = [];
    /** Where the last change ends. */
    let changed: number | null = null;
    for (let at = 0; at < tape.length; ) {
      const found = opens(tape, at) ? readQuantity(tape.slice(at, at + MOST_TOKENS)) : null;
      if (!found) {
        at++;
        continue;
      }
      const figure = figureOf(sentence, tokens, tape, at, found, changed);
      if (figure) figures.push(figure);
      at += found.to;
      if (figure?.kind === "change") changed = at;
    }
    return figures;
  };
}

/** `миллионы рублей` are no number, `более тысячи рублей` are one. */
const opens = (tape: string, at: number): boolean =>
  OPENS.test(tape[at]!) || (tape[at] === scales && tape[at - 1] === approximation);

const OPENS = new RegExp(
  `[${[digits, cardinal, scale, fraction, fractionBy, multiple, sign, timesTie, from].join("")}]`,
);

function figureOf(
  sentence: string,
  tokens: readonly FormToken[],
  tape: string,
  at: number,
  found: Quantity,
  changed: number | null,
): Figure | null {
  const unitToken = found.unit === null ? null : tokens[at + found.unit]!;
  const factor = unitToken?.value ?? 1;
  const values = found.numbers.map((span) => {
    const value = (span.to > span.from ? valueOf(tokens.slice(at + span.from, at + span.to)) : 1) * factor;
    return found.form === "part" ? Math.round(value * 100) / 100 : value;
  });
  // `пять-семь миллиардов`: the scale is of both
  const last = found.numbers.at(-1)!;
  if (values.length === 2 && values[0]! < values[1]! / 999)
    values[0] = values[0]! * scaleOf(tokens.slice(at + last.from, at + last.to));
  if (values.some((value) => !Number.isFinite(value))) return null;
  const start = tokens[at + found.from]!.start;
  const end = tokens[at + found.to - 1]!.end;
  const own = UNITS[found.form] ?? unitToken?.unit;
  if (own === undefined) return null;
  const before = tape.slice(0, at);
  const hedge =
    lastOf(tokens, tape, at + found.from, approximation) ??
    tokens.slice(at + found.from, at + found.to).find((token) => token.approx) ??
    null;
  const clause = Math.max(before.lastIndexOf(letter.stop) + 1, before.length - NEAR);
  const movement = movementOf(tokens, tape, { from: clause, to: at }, at + found.to);
  const share = lastIn(tokens, tape, clause, at, letter.share);
  const moves =
    movement !== null ||
    compares(tape[at - 1] === letter.by ? tokens[at - 2] : undefined) ||
    compares(tokens[at + found.to]) ||
    (changed !== null && AND_BY.test(tape.slice(changed, at))) ||
    (hasNoVerb(tape, at, at + found.to) &&
      movementOf(tokens, tape, { from: Math.max(0, at - FAR), to: at }, tape.length) !== null);
  const kind = kindOf(found, before, { moves, near: movement !== null, shares: share !== null });
  if (kind === null) return null;
  const direction = kind === "change" ? (movement?.direction ?? null) : null;
  const none = null;
  return {
    text: sentence.slice(start, end),
    start,
    end,
    value: values.length === 2 ? { min: Math.min(...values), max: Math.max(...values) } : values[0]!,
    unit: own,
    kind,
    direction,
    approx: hedge?.approx ?? "exact",
    indicator: "other",
    from: none,
    to: none,
    partners: none,
    period: none,
    evidence: {
      kind: spanOf(kind === "share" ? share : direction ? movement : null),
      direction: spanOf(direction ? movement : null),
      approx: spanOf(hedge),
      indicator: none,
      from: none,
      to: none,
      partners: none,
      period: none,
    },
  };
}

const UNITS: Readonly<Record<Quantity["form"], string | undefined>> = {
  amount: undefined,
  times: "times",
  multiple: "times",
  part: "percent",
  byPart: "percent",
};

const spanOf = (token: FormToken | null): { start: number; end: number } | null =>
  token && { start: token.start, end: token.end };

const by = `${letter.approximation}?${letter.by}${letter.approximation}?$`;
const BY = new RegExp(by);
/** `в два раза, или на 5 тонн` */
const AND_BY = new RegExp(`^[${letter.stop}${letter.dash}]?${letter.and}?${by}`);
/** `а улов – на 5 процентов`, `– за три года на 5 процентов` */
const DASH_BY = new RegExp(
  `${letter.dash}(?:${letter.within}[${digits}${cardinal}${letter.word}]{0,2}${letter.period})?${by}`,
);
const STOP_BY = new RegExp(`[${letter.stop}]${by}`);

/** Nothing stands in the clause of a quantity that could be its verb: `вырос, по данным порта, на 5 процентов`. */
const hasNoVerb = (tape: string, from: number, to: number): boolean => {
  const before = tape.slice(Math.max(0, from - NEAR), from);
  return DASH_BY.test(before) || (STOP_BY.test(before) && (to >= tape.length || tape[to] === letter.stop));
};

/** `больше на 5 процентов`, `на 5 процентов дороже`, where `более чем на 5 процентов` says how exactly. */
const compares = (token: FormToken | undefined): boolean =>
  token?.letter === letter.comparative ||
  (token?.words === 1 && (token.approx === "over" || token.approx === "under"));

/**
 * The word of movement that a quantity belongs to: the last one before it, or the first behind. In `вырос и купил сети на 5
 * рублей` a verb that `by` says the price of is nearer, and in `продал на 5 рублей и увеличил` it has the quantity; in
 * `подписал план на 5 процентов снизить` the movement is at the quantity.
 */
function movementOf(
  tokens: readonly FormToken[],
  tape: string,
  before: Stretch,
  behind: number,
): FormToken | null {
  const priced = BY.test(tape.slice(0, before.to));
  const last = lastIn(tokens, tape, before.from, before.to, letter.movement + (priced ? letter.filling : ""));
  if (last?.letter === letter.movement) return last;
  const next = clauseBehind(tape, behind).search(priced ? FIRST_VERB : letter.movement);
  if (next < 0 || (last && next > 0)) return null;
  const verb = tokens[behind + next]!;
  return verb.letter === letter.movement ? verb : null;
}

const FIRST_VERB = new RegExp(`[${letter.movement}${letter.filling}]`);

/** What stands behind a quantity in its clause. */
function clauseBehind(tape: string, from: number): string {
  const behind = tape.slice(from, from + NEAR);
  const stop = behind.indexOf(letter.stop);
  return stop < 0 ? behind : behind.slice(0, stop);
}

interface Words {
  /** Does the sentence tell of movement, or compare? */
  readonly moves: boolean;
  /** Is a word of movement in the clause? */
  readonly near: boolean;
  readonly shares: boolean;
}

/**
 * `вырос на 5 процентов` is a change, `исполнен на 5 процентов` is none; times with a word of movement beside them are
 * one; a part of a whole is told by its word. `наполовину готов` is no figure.
 */
function kindOf({ form }: Quantity, before: string, { moves, near, shares }: Words): FigureKind | null {
  if (form === "byPart") return moves ? "change" : null;
  if (moves && BY.test(before)) return "change";
  if (form === "times" || form === "multiple") return near ? "change" : "ratio";
  if (form === "part" || shares) return "share";
  return "level";
}

/** The token of a kind right before a place, small words between them or none. */
function lastOf(tokens: readonly FormToken[], tape: string, at: number, kind: string): FormToken | null {
  const before = new RegExp(`${kind}[${letter.by}${letter.timesTie}${letter.from}]?$`).exec(
    tape.slice(0, at),
  );
  const token = before ? tokens[before.index]! : null;
  return token !== null && before![0].endsWith(letter.by) && compares(token) ? null : token;
}

/** The last token of some kinds in a stretch. */
function lastIn(
  tokens: readonly FormToken[],
  tape: string,
  from: number,
  to: number,
  kinds: string,
): FormToken | null {
  for (let at = to - 1; at >= from; at--) if (kinds.includes(tape[at]!)) return tokens[at]!;
  return null;
}

/** `две тысячи триста`, `1,6 миллиарда`, `полтора` */
function valueOf(tokens: readonly FormToken[]): number {
  let total = 0;
  let current = 0;
  for (const { letter: own, value = 0 } of tokens)
    if (own === scale || own === scales) {
      total += (current || 1) * value;
      current = 0;
    } else current += value;
  return total + current;
}

const scaleOf = (tokens: readonly FormToken[]): number =>
  tokens
    .filter(({ letter: own }) => own === scale || own === scales)
    .reduce((product, { value = 1 }) => product * value, 1);
