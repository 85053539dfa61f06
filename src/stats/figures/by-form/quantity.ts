// 5 процентов    от 5 до 7 тонн    $20    в два раза    вдвое    наполовину    две трети: how a quantity is written

import { all, alt, here, of, type Parser, reader, seqMap, stretch } from "../../../grammar/combinators.js";
import type { Span } from "../../../source/block.js";
import { letter } from "./tape.js";

/** A quantity on the tape, by the numbers of its tokens. */
export interface Quantity {
  /** Where it is looked for: the small word in `в два раза`. */
  readonly opens: number;
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly Span[];
  /** The token that is the unit; that of times, and of a part, is the number's own. */
  readonly unit: number | null;
  readonly form: "amount" | "times" | "multiple" | "part" | "byPart";
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

/** A quantity by its places in the stretch that is read. */
type Written = Omit<Quantity, "opens">;

/** `в 2016 5 миллиардов`: two numbers in digits are no one number */
const inNumber = `[${cardinal}${scale}${scales}${addition}]|(?<!${digits})${digits}`;
const number = stretch(new RegExp(`[${digits}${cardinal}${scale}${scales}](?:${inNumber})*`));
const one = (kind: string): Parser<Span> => stretch(new RegExp(`[${kind}]`));
const approx = stretch(new RegExp(`${approximation}?`));

/** `5–7`, `от 5 до 7`, `пять-семь`, or one number. */
const numbers: Parser<Span[]> = alt(
  seqMap(one(from), number, one(to), number, (_from, least, _to, most) => [least, most]),
  seqMap(number, one(dash), number, (least, _dash, most) => [least, most]),
  number.map((found) => [found]),
);

/** `рублей`; `сомов` behind `миллионов`: `5 сомов` are fish */
const unitBehind: Parser<Span> = alt(
  one(`${unit}${sign}`),
  stretch(new RegExp(`(?<=[${scale}${scales}][${addition}]?)${scaledUnit}`)),
);

/** `$20`, `20 процентов`, `от 5 до 7 тонн` */
const amount: Parser<Written> = alt(
  seqMap(
    here,
    one(sign),
    numbers,
    here,
    (start, mark, found, end): Written => ({
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
    (start, found, mark): Written => ({
      from: start,
      to: mark.to,
      numbers: found,
      unit: mark.from,
      form: "amount",
    }),
  ),
);

/** `в два раза`, `более чем в 2,5 раза`: the small word before it is looked for behind it */
const inTimes: Parser<Written> = seqMap(
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

const inMultiples: Parser<Written> = one(multiple).map((found) => ({
  ...found,
  numbers: [found],
  unit: null,
  form: "multiple",
}));

/** `наполовину` */
const byParts: Parser<Written> = one(fractionBy).map((found) => ({
  ...found,
  numbers: [found],
  unit: null,
  form: "byPart",
}));

/** `треть`, `две трети`: a number before the part says how many of it */
const inParts: Parser<Written> = seqMap(
  stretch(new RegExp(`${cardinal}?`)),
  one(fraction),
  (count, part): Written => ({
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
  alt<Written | null>(
    seqMap(quantity, rest, (found) => found),
    of(null).skip(rest),
  ),
);

/** A quantity has no more tokens. */
const MOST_TOKENS = 24;

/** The quantity that is written from a token on. */
export function quantityAt(tape: string, at: number): Quantity | null {
  const found = opens(tape, at) ? readQuantity(tape.slice(at, at + MOST_TOKENS)) : null;
  if (!found) return null;
  const onTape = ({ from, to }: Span): Span => ({ from: at + from, to: at + to });
  const unit = found.unit === null ? null : at + found.unit;
  return { ...found, ...onTape(found), opens: at, numbers: found.numbers.map(onTape), unit };
}

/** `миллионы рублей` are no number, `более тысячи рублей` are one. */
const opens = (tape: string, at: number): boolean =>
  OPENS.test(tape[at]!) || (tape[at] === scales && tape[at - 1] === approximation);

const OPENS = new RegExp(
  `[${[digits, cardinal, scale, fraction, fractionBy, multiple, sign, timesTie, from].join("")}]`,
);
