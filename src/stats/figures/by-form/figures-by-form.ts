// Figures of a language whose grammar is not read yet: number, unit, and what their form alone says. `вырос на 5 процентов`
// is a change, `в два раза` times, `от 5 до 7 процентов` a range. What is measured, and who with whom, is left open.
import type { FigureForms } from "../../../dialect/figures/figure-forms.js";
import { spanOf } from "../evidence.js";
import type { Figure, FigureKind } from "../figure.js";
import { BY, clauseBefore, compares, movementNear, movesWithout } from "./movement.js";
import { type Quantity, quantityAt } from "./quantity.js";
import { type FormSentence, type FormToken, formReader, lastIn, letter } from "./tape.js";
import { valuesOf } from "./value.js";

/** Reads the figures of a sentence. */
export type FiguresByForm = (sentence: string) => Figure[];

export function figuresByForm(forms: FigureForms): FiguresByForm {
  const read = formReader(forms);
  return (text) => {
    const sentence = read(text);
    const { length } = sentence.tape;
    const figures: Figure[] = [];
    /** Where the last change ends. */
    let changed: number | null = null;
    for (let at = 0; at < length; ) {
      const quantity = quantityAt(sentence.tape, at);
      const figure = quantity && figureOf(sentence, quantity, changed);
      at = quantity?.to ?? at + 1;
      if (!figure) continue;
      figures.push(figure);
      if (figure.kind === "change") changed = at;
    }
    return figures;
  };
}

/** The unit of forms that have none of their own. */
const UNITS: Readonly<Record<Quantity["form"], string | undefined>> = {
  amount: undefined,
  times: "times",
  multiple: "times",
  part: "percent",
  byPart: "percent",
};

function figureOf(sentence: FormSentence, quantity: Quantity, changed: number | null): Figure | null {
  const { text, tokens, tape } = sentence;
  const values = valuesOf(quantity, tokens);
  const unit = UNITS[quantity.form] ?? (quantity.unit === null ? undefined : tokens[quantity.unit]!.unit);
  if (values === null || unit === undefined) return null;
  const movement = movementNear(sentence, quantity);
  const share = lastIn(tokens, clauseBefore(tape, quantity.opens), letter.share);
  const kind = kindOf(quantity, tape.slice(0, quantity.opens), {
    moves: movement !== null || movesWithout(sentence, quantity, changed),
    near: movement !== null,
    shares: share !== null,
  });
  if (kind === null) return null;
  const moved = kind === "change" && movement?.direction ? movement : null;
  const hedge = hedgeOf(sentence, quantity);
  const { start } = tokens[quantity.from]!;
  const { end } = tokens[quantity.to - 1]!;
  return {
    text: text.slice(start, end),
    start,
    end,
    value: values.length === 2 ? { min: Math.min(...values), max: Math.max(...values) } : values[0]!,
    unit,
    kind,
    direction: moved?.direction ?? null,
    approx: hedge?.approx ?? "exact",
    indicator: "other",
    from: null,
    to: null,
    partners: null,
    period: null,
    evidence: {
      kind: spanOf(kind === "share" ? share : moved),
      direction: spanOf(moved),
      approx: spanOf(hedge),
      indicator: null,
      from: null,
      to: null,
      partners: null,
      period: null,
    },
  };
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

/** The word that says how exactly it is meant: right before it, or in it. */
function hedgeOf({ tokens, tape }: FormSentence, { from, to }: Quantity): FormToken | null {
  const before = HEDGE.exec(tape.slice(0, from));
  const token = before && tokens[before.index]!;
  // `больше на 5 процентов` compares
  if (token && !(before[0].endsWith(letter.by) && compares(token))) return token;
  return tokens.slice(from, to).find(({ approx }) => approx) ?? null;
}
const HEDGE = new RegExp(`${letter.approximation}[${letter.by}${letter.timesTie}${letter.from}]?$`);
