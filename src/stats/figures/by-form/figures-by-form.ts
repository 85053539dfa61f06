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
  readonly form: "amount" | "times" | "multiple" | "part";
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const {
  digits,
  cardinal,
  scale,
  fraction,
  multiple,
  unit,
  sign,
  times,
  timesTie,
  from,
  to,
  dash,
  approximation,
} = letter;

const number = stretch(new RegExp(`[${digits}${cardinal}][${digits}${cardinal}${scale}]*|${scale}`));
const one = (kind: string): Parser<Stretch> => stretch(new RegExp(`[${kind}]`));
const approx = stretch(new RegExp(`${approximation}?`));

/** `5–7`, `от 5 до 7`, `пять-семь`, or one number. */
const numbers: Parser<Stretch[]> = alt(
  seqMap(one(from), number, one(to), number, (_from, least, _to, most) => [least, most]),
  seqMap(number, one(dash), number, (least, _dash, most) => [least, most]),
  number.map((found) => [found]),
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
    one(unit),
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

const ownWord = (kind: string, form: "multiple" | "part"): Parser<Quantity> =>
  one(kind).map((found) => ({ ...found, numbers: [found], unit: null, form }));

const quantity = alt(inTimes, amount, ownWord(multiple, "multiple"), ownWord(fraction, "part"));
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

/** Reads the figures of a sentence. */
export type FiguresByForm = (sentence: string) => Figure[];

export function figuresByForm(forms: FigureForms): FiguresByForm {
  const tokensOf = formReader(forms);
  return (sentence) => {
    const tokens = tokensOf(sentence);
    const tape = tokens.map(({ letter: own }) => own).join("");
    const figures: Figure[] = [];
    for (let at = 0; at < tape.length; ) {
      const found = OPENS.test(tape[at]!) ? readQuantity(tape.slice(at, at + MOST_TOKENS)) : null;
      if (!found) {
        at++;
        continue;
      }
      const figure = figureOf(sentence, tokens, tape, at, found);
      if (figure) figures.push(figure);
      at += found.to;
    }
    return figures;
  };
}

const OPENS = new RegExp(`[${[digits, cardinal, scale, fraction, multiple, sign, timesTie, from].join("")}]`);

function figureOf(
  sentence: string,
  tokens: readonly FormToken[],
  tape: string,
  at: number,
  found: Quantity,
): Figure | null {
  const unitToken = found.unit === null ? null : tokens[at + found.unit]!;
  const factor = unitToken?.value ?? 1;
  const values = found.numbers.map((span) => valueOf(tokens.slice(at + span.from, at + span.to)) * factor);
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
  const hedge = lastOf(tokens, tape, at + found.from, approximation);
  const clause = Math.max(before.lastIndexOf(letter.stop) + 1, before.length - NEAR);
  const movement = lastIn(tokens, tape, clause, before.length, letter.movement);
  const share = lastIn(tokens, tape, clause, before.length, letter.share);
  const kind = kindOf(found, before, movement !== null, share !== null);
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
};

const spanOf = (token: FormToken | null): { start: number; end: number } | null =>
  token && { start: token.start, end: token.end };

const BY = new RegExp(`${letter.by}${approximation}?$|${approximation}${letter.by}$`);

/** `на 5 процентов` is a change; so are times with a word of movement before them; a part of a whole is told by its word. */
function kindOf({ form }: Quantity, before: string, moves: boolean, shares: boolean): FigureKind {
  if (BY.test(before)) return "change";
  if (form === "times" || form === "multiple") return moves ? "change" : "ratio";
  if (form === "part" || shares) return "share";
  return "level";
}

/** The token of a kind right before a place, small words between them or none. */
function lastOf(tokens: readonly FormToken[], tape: string, at: number, kind: string): FormToken | null {
  const before = new RegExp(`${kind}[${letter.by}${letter.timesTie}${letter.from}]?$`).exec(
    tape.slice(0, at),
  );
  const token = before ? tokens[before.index]! : null;
  // `больше на 7`: a comparison, where `более чем на 7` says how exactly
  const compares = token !== null && before![0].endsWith(letter.by) && token.words === 1;
  return compares && (token.approx === "over" || token.approx === "under") ? null : token;
}

function lastIn(
  tokens: readonly FormToken[],
  tape: string,
  from: number,
  to: number,
  kind: string,
): FormToken | null {
  const at = tape.slice(0, to).lastIndexOf(kind);
  return at >= from ? tokens[at]! : null;
}

/** `две тысячи триста`, `1,6 миллиарда`, `полтора` */
function valueOf(tokens: readonly FormToken[]): number {
  let total = 0;
  let current = 0;
  for (const { letter: own, value = 0 } of tokens)
    if (own === scale) {
      total += (current || 1) * value;
      current = 0;
    } else current += value;
  return total + current;
}

const scaleOf = (tokens: readonly FormToken[]): number =>
  tokens.filter(({ letter: own }) => own === scale).reduce((product, { value = 1 }) => product * value, 1);
