// name          role                    turns  words   share
// Ilse Brandt   President of Veldmark       1    210  55.6 %
import { append } from "../../source/append.js";
import { largest } from "./largest.js";
import { paint } from "./paint.js";
import { visible } from "./visible.js";
import { cut, padded, widthOf } from "./width.js";
import { wrapped } from "./wrapped.js";

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  /** Numbers stand right. */
  readonly side?: "right";
  /** Words, which may be cut: the widest and the narrowest it may be, in columns of the terminal. */
  readonly words?: readonly [narrowest: number, widest: number];
  /** Its turn to be left out where there is no room, from 1; where there is none, it stays. */
  readonly leaves?: number;
}

/** A table that is drawn row by row. */
export interface DrawnTable {
  /** Rows in; the lines that can be drawn now. */
  readonly add: (rows: readonly (readonly string[])[]) => string;
  /** The lines that are left. */
  readonly end: () => string;
}

/** So many rows say how wide the columns must be; words of later rows are cut. */
const MEASURED = 500;

/** Opens a table. Words are cut to the width; what is no words, a number or a code, is whole or left out. */
export function drawTable(
  columns: readonly TableColumn[],
  { colours, width }: { colours: boolean; width: number },
): DrawnTable {
  let held: (readonly string[])[] | null = [];
  let fit: readonly Fitted[] = [];
  const line = (cells: readonly string[]): string =>
    fit
      .map(({ at, wide, column: { words, side } }) =>
        padded(words ? cut(cells[at]!, wide) : cells[at]!, wide, side ?? "left"),
      )
      .join(GAP)
      .trimEnd();
  const drawn = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => `${line(row)}\n`).join("");
  const flush = (): string => {
    if (held === null || held.length === 0) return "";
    fit = fitted(columns, held, width);
    const heading = line(columns.map(({ name }) => name));
    const lines = `${colours ? paint("bold", heading) : heading}\n${drawn(held)}`;
    held = null;
    return lines;
  };
  const leftOut = (): string => {
    const names = columns.filter((column) => fit.every((kept) => kept.column !== column));
    if (fit.length === 0 || names.length === 0) return "";
    const note = `no room for ${names.map(({ name }) => name).join(", ")}`;
    return `\n${wrapped(note, width).join("\n")}\n`;
  };
  return {
    add: (rows) => {
      const safe = rows.map((row) => row.map(visible));
      if (held === null) return drawn(safe);
      append(held, safe);
      return held.length < MEASURED ? "" : flush();
    },
    end: () => flush() + leftOut(),
  };
}

const GAP = "  ";

/** A column that there is room for: its place among all, and how wide it is. */
interface Fitted {
  readonly column: TableColumn;
  readonly at: number;
  wide: number;
}

/**
 * As wide as the cells are. Where that is too much, columns are left out until the narrowest words fit; then the widest
 * words give way first.
 */
function fitted(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): Fitted[] {
  let kept = columns.map((column, at): Fitted => {
    const wide = Math.max(widthOf(column.name), largest(rows.map((row) => widthOf(row[at]!))));
    return { column, at, wide: Math.min(wide, column.words?.[1] ?? wide) };
  });
  const narrowest = ({ column: { words }, wide }: Fitted): number => Math.min(wide, words?.[0] ?? wide);
  const over = (wide: (each: Fitted) => number): number =>
    kept.reduce((sum, each) => sum + wide(each) + GAP.length, -GAP.length) - width;
  const leaving = kept
    .filter(({ column }) => column.leaves !== undefined)
    .sort((a, b) => a.column.leaves! - b.column.leaves!);
  for (const next of leaving) {
    if (over(narrowest) <= 0) break;
    kept = kept.filter((each) => each !== next);
  }
  for (let left = over(({ wide }) => wide); left > 0; left--) {
    const cuttable = kept.filter((each) => each.wide > narrowest(each));
    if (cuttable.length === 0) break;
    cuttable.reduce((most, each) => (each.wide > most.wide ? each : most)).wide--;
  }
  return kept;
}
