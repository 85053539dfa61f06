import { wrapped } from "./wrapped.js";

/** What a usual terminal has, in columns; help is written for it. */
export const USUAL_WIDTH = 80;

/** Two columns; the second is broken into lines. */
export function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  const indent = " ".repeat(width + 4);
  return rows
    .map(([first, second]) => {
      const lines = wrapped(second, USUAL_WIDTH - indent.length);
      return `  ${first.padEnd(width)}  ${lines.join(`\n${indent}`)}`;
    })
    .join("\n");
}
