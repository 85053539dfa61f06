import type { Position } from "../ast/nodes.js";
import { assertSwitch, describe, isOptions } from "../describe.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { harmless } from "./harmless.js";

/**
 * Settings of {@link formatDiagnostics}.
 *
 * @group Diagnostics
 */
export interface FormatOptions {
  /** What the text is called, before line and column: a file's name. Default: nothing. */
  name?: string;
  /** Colours for a terminal, as ANSI escape sequences. Default: `false`. */
  color?: boolean;
  /** Columns of the code frame; a longer line is cut about the place. Default: 100; at least 40. */
  width?: number;
  /** Whether each has its address in the guide below it. Default: `false`. */
  urls?: boolean;
}

/**
 * Diagnostics to read: each with its place, its code, its reason, and the line of the text it is about.
 *
 * Long lines are cut. Characters that would move a cursor, change colours or turn the direction of writing are shown as
 * harmless signs, so that hostile text can do nothing to a terminal.
 *
 * @param diagnostics - What `check` found.
 * @param source - The string the tree was read from.
 * @param options - Name, colours, width.
 * @returns One block a diagnostic, with an empty line between; the empty string where there is none.
 * @throws TypeError where `diagnostics` is no array, `source` no string, or an option is not what it is said to be.
 *
 * @example
 * ```ts
 * import { check, formatDiagnostics, parse } from "stenogram";
 *
 * const text = "Talks\nFebruary 31, 2014\nIlse Brandt: Good afternoon.";
 * console.log(formatDiagnostics(check(parse(text)), text, { name: "talks.txt" }));
 * // => "talks.txt:2:1 error impossible-date\nUnexpected `February 31, 2014`, expected a day of the calendar and a time of the clock\n  1 | Talks\n> 2 | February 31, 2014\n    | ^^^^^^^^^^^^^^^^^\n  3 | Ilse Brandt: Good afternoon.\n"
 * ```
 *
 * @group Diagnostics
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: string,
  options: FormatOptions = {},
): string {
  const given: unknown = diagnostics;
  if (!Array.isArray(given))
    throw new TypeError(`Unexpected ${describe(given)}, expected an array of diagnostics`);
  if (typeof source !== "string")
    throw new TypeError(`Unexpected ${describe(source)}, expected a string: the text that was read`);
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  for (const [index, one] of given.entries())
    if (!isDiagnostic(one))
      throw new TypeError(`Unexpected ${describe(one)} at index ${index}, expected a diagnostic`);
  const { name, width, color, urls } = options as { readonly [Option in keyof FormatOptions]?: unknown };
  if (name !== undefined && typeof name !== "string")
    throw new TypeError(`Unexpected ${describe(name)} as \`name\`, expected a string`);
  if (width !== undefined && !(typeof width === "number" && width > 0))
    throw new TypeError(
      `Unexpected ${typeof width === "number" ? width : describe(width)} as \`width\`, expected a number of columns`,
    );
  assertSwitch(color, "color");
  assertSwitch(urls, "urls");
  if (diagnostics.length === 0) return "";
  const lines = source.split("\n");
  return diagnostics.map((diagnostic) => `${block(diagnostic, lines, options).join("\n")}\n`).join("\n");
}

const isDiagnostic = (value: unknown): boolean => {
  const { code, severity, reason } = Object(value) as { [Key in keyof Diagnostic]?: unknown };
  return [code, severity, reason].every((words) => typeof words === "string");
};

/** Select Graphic Rendition: red, yellow, blue; dim for what is beside the matter. */
const COLORS: Readonly<Record<Severity, string>> = { error: "31", warning: "33", info: "34" };
const DIM = "2";
const BOLD = "1";

type Paint = (code: string, words: string) => string;

function block(diagnostic: Diagnostic, lines: readonly string[], options: FormatOptions): string[] {
  const { code, severity, reason, place, url } = diagnostic;
  const paint: Paint = (sgr, words) => (options.color === true ? `\u001b[${sgr}m${words}\u001b[0m` : words);
  const where = [harmless(options.name ?? ""), ...(place ? [place.start.line, place.start.column] : [])];
  const at = where.filter((part) => part !== "").join(":");
  const head = [...(at === "" ? [] : [paint(BOLD, at)]), paint(COLORS[severity], severity), code];
  return [
    head.join(" "),
    harmless(reason),
    ...(place
      ? frame(place, lines, Math.max(40, options.width ?? 100), (words) => paint(COLORS[severity], words))
      : []),
    ...(options.urls === true ? [paint(DIM, url)] : []),
  ];
}

/** The line of the place with carets under it, and the lines about it. */
function frame(
  place: Position,
  lines: readonly string[],
  width: number,
  paint: (words: string) => string,
): string[] {
  const { start, end } = place;
  const at = start.line - 1;
  const line = lines[at];
  if (line === undefined) return [];
  const digits = String(start.line + 1).length;
  const room = width - digits - 5;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const shown = window(line, start.column - 1, Math.max(to, start.column), room);
  const gutter = (number: number, mark: string): string => `${mark} ${String(number).padStart(digits)} | `;
  const beside = (index: number): string[] => {
    const words = lines[index];
    if (words === undefined || words.trim() === "") return [];
    return [`${gutter(index + 1, " ")}${window(words, 0, 0, room).words}`.trimEnd()];
  };
  return [
    ...beside(at - 1),
    `${gutter(start.line, ">")}${shown.words}`,
    `${" ".repeat(digits + 3)}| ${" ".repeat(shown.from)}${paint("^".repeat(Math.max(1, shown.to - shown.from)))}`,
    ...(end.line <= start.line + 1 ? beside(at + 1) : []),
  ];
}

/** A line cut to a width about a stretch of it, and where that stretch then is, in characters as they are shown. */
function window(
  line: string,
  from: number,
  to: number,
  width: number,
): { words: string; from: number; to: number } {
  // A few words before the stretch, for a reader to find it by
  const before = Math.min(from, Math.floor(width / 3));
  const start = line.length <= width ? 0 : Math.min(from - before, Math.max(0, line.length - width));
  const cutLeft = start > 0;
  const end = Math.min(line.length, start + width);
  const cutRight = end < line.length;
  const left = widthOf(line.slice(start + (cutLeft ? 1 : 0), Math.max(from, start))) + (cutLeft ? 1 : 0);
  const inside = widthOf(line.slice(from, Math.min(to, end)));
  const words = `${cutLeft ? "…" : ""}${harmless(line.slice(start + (cutLeft ? 1 : 0), end - (cutRight ? 1 : 0)))}${cutRight ? "…" : ""}`;
  return { words, from: left, to: left + inside };
}

/** How many characters a terminal shows of some words, to put carets under them: code points are near enough. */
const widthOf = (words: string): number => Array.from(harmless(words)).length;
