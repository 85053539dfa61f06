// name          role                    turns  words   share
// Ilse Brandt   President of Veldmark       1    210  55.6 %
import { append } from "../../source/append.js";
import { largest } from "./largest.js";
import { paint } from "./paint.js";
import { visible } from "./visible.js";
import { cut, padded, widthOf } from "./width.js";

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  /** Numbers stand right. */
  readonly side?: "right";
  /** The widest it may be, in columns of the terminal. */
  readonly widest?: number;
}

/** A table that is drawn row by row. */
export interface DrawnTable {
  /** Rows in; the lines that can be drawn now. */
  readonly add: (rows: readonly (readonly string[])[]) => string;
  /** The lines that are left. */
  readonly end: () => string;
}

/** So many rows say how wide the columns must be; cells of later rows are cut. */
const MEASURED = 500;

/** Opens a table; the last column takes what the width leaves. */
export function drawTable(
  columns: readonly TableColumn[],
  { colours, width }: { colours: boolean; width: number },
): DrawnTable {
  let held: (readonly string[])[] | null = [];
  let widths: number[] = [];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => padded(cut(cell, widths[at]!), widths[at]!, columns[at]!.side ?? "left"))
      .join("  ")
      .trimEnd();
  const drawn = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => `${line(row)}\n`).join("");
  const flush = (): string => {
    if (held === null || held.length === 0) return "";
    widths = fitted(columns, held, width);
    const heading = line(columns.map(({ name }) => name));
    const lines = `${colours ? paint("bold", heading) : heading}\n${drawn(held)}`;
    held = null;
    return lines;
  };
  return {
    add: (rows) => {
      const safe = rows.map((row) => row.map(visible));
      if (held === null) return drawn(safe);
      append(held, safe);
      return held.length < MEASURED ? "" : flush();
    },
    end: flush,
  };
}

/** As wide as the cells are; where that is too much, the widest column gives way first. */
function fitted(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ name, widest = width }, at) =>
    Math.min(widest, Math.max(widthOf(name), largest(rows.map((row) => widthOf(row[at]!))))),
  );
  const sum = (): number => widths.reduce((total, each) => total + each + 2, -2);
  for (let over = sum() - width; over > 0; over--) {
    const most = Math.max(...widths);
    if (most <= NARROWEST) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}

/** No column is cut below that. */
const NARROWEST = 8;
