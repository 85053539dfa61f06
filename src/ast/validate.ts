// The promises a tree keeps, checked one by one: the tests hold `parse` to them, and programs that change trees may
// hold themselves to them.
import { describe } from "../describe.js";
import { contentFaults, isKnown, leafTypes, type ParentType } from "./content-model.js";
import { lastUpTo } from "./last-up-to.js";
import { lineStarts } from "./line-starts.js";
import type { Event, Position } from "./nodes.js";
import { isPlain, notJson } from "./plain-json.js";

/**
 * Which rule a tree breaks:
 *
 * - `json`: every value is plain JSON, none is `undefined`
 * - `type`: every node is one of the tree's, with `children` or a `value`
 * - `content`: a parent has the children its documentation lists, in the order it gives
 * - `depth`: at most six levels, the root counted
 * - `position`: every node has a position of whole numbers inside the source; line and column agree with the offset
 * - `nesting`: a node lies inside its parent
 * - `order`: no node begins before the one in front of it ends
 * - `value`: the value of a leaf is the source from its start to its end, and not empty
 * - `coverage`: every character of the source that is not white space lies in a leaf
 * - `id`: utterances are `u1`, `u2`, … in order, and a pull quote repeats one of them
 *
 * @group Validation
 */
export type FaultRule =
  | "json"
  | "type"
  | "content"
  | "depth"
  | "position"
  | "nesting"
  | "order"
  | "value"
  | "coverage"
  | "id";

/**
 * A place where a tree breaks a rule.
 *
 * @group Validation
 */
export interface Fault {
  /** The rule. */
  rule: FaultRule;
  /** What was found and what was expected. */
  message: string;
  /** Where the node lies, or the stretch that lies in no leaf; `null` where the node has no position to tell. */
  position: Position | null;
}

const MOST_LEVELS = 6;

/** A node as it may come from anybody's hand. */
interface Loose {
  readonly type?: unknown;
  readonly position?: unknown;
  readonly children?: unknown;
  readonly value?: unknown;
  readonly id?: unknown;
  readonly of?: unknown;
}

/**
 * Checks a tree against the rules every tree keeps.
 *
 * @param event - The tree: one that `parse` made, or one that your program changed.
 * @param source - The text it was read from. Default: none; then what only the text can tell is not checked: lines
 * and columns, values, coverage. Leave it out for a tree of HTML, where tags and entities stand between the words.
 * @returns Every fault; none for a whole tree.
 * @throws TypeError where `source` is given and no string.
 *
 * @example
 * ```ts
 * import { parse, validate } from "stenogram";
 *
 * const source = "Ilse Brandt: Good afternoon.";
 * const event = parse(source);
 * validate(event, source); // => []
 *
 * event.children = [];
 * validate(event, source)[0].message; // => "Unexpected `Ilse Brandt: Good afternoon.` in no leaf, expected every character in one"
 * ```
 *
 * @group Validation
 */
export function validate(event: Event, source?: string): Fault[] {
  if (source !== undefined && typeof source !== "string")
    throw new TypeError(`Unexpected ${describe(source)}, expected a string: the text that was read`);
  const faults: Fault[] = [];
  const lines = source === undefined ? null : lineTable(source);
  const ids = new Set<unknown>();
  let turns = 0;
  const quoted: { id: unknown; position: Position | null }[] = [];
  /** Up to here the source is in leaves. */
  let covered = 0;

  const report = (rule: FaultRule, message: string, position: Position | null): void => {
    faults.push({ rule, message, position });
  };

  const visit = (node: Loose, level: number, outer: Position | null): Position | null => {
    const position = readPosition(node.position);
    const type = isKnown(node.type) ? node.type : null;
    if (type === null)
      report("type", `Unexpected type ${show(node.type)}, expected a node of the tree`, position);
    if (!isPlain(node)) report("json", "Unexpected object of a class, expected plain JSON", position);
    for (const [key, value] of Object.entries(node)) {
      if (key === "children") continue;
      const found = notJson(value, key);
      if (found !== null) report("json", `Unexpected ${found}, expected plain JSON`, position);
    }
    checkPlace(node, position, outer);
    if (type === null) return position;
    if (type in leafTypes) checkLeaf(node, position);
    else checkParent(node, type as ParentType, level, position);
    return position;
  };

  const checkPlace = (node: Loose, position: Position | null, outer: Position | null): void => {
    if (!position) {
      report("position", `Unexpected position ${show(node.position)}, expected one with start and end`, null);
      return;
    }
    for (const point of [position.start, position.end])
      if (lines && !lines.agrees(point))
        report(
          "position",
          `Unexpected line ${point.line}, column ${point.column}, expected those of offset ${point.offset}`,
          position,
        );
    if (outer && (position.start.offset < outer.start.offset || position.end.offset > outer.end.offset))
      report(
        "nesting",
        `Unexpected span ${spanOf(position)}, expected one inside the parent's ${spanOf(outer)}`,
        position,
      );
  };

  const checkLeaf = (node: Loose, position: Position | null): void => {
    const { value } = node;
    if (typeof value !== "string" || "children" in node) {
      report("type", `Unexpected value ${show(value)}, expected a string and no children`, position);
      return;
    }
    if (value === "") report("value", "Unexpected empty value, expected words", position);
    if (!position || source === undefined) return;
    const [from, to] = [position.start.offset, position.end.offset];
    const slice = source.slice(from, to);
    if (slice !== value)
      report("value", `Unexpected value ${show(value)}, expected ${show(slice)}`, position);
    checkCovered(from);
    covered = Math.max(covered, to);
  };

  const checkCovered = (upTo: number): void => {
    const lost = source?.slice(covered, upTo) ?? "";
    const from = covered + lost.search(/\S|$/);
    const to = covered + lost.trimEnd().length;
    if (lines && from < to)
      report("coverage", `Unexpected ${show(lost.trim())} in no leaf, expected every character in one`, {
        start: lines.pointAt(from),
        end: lines.pointAt(to),
      });
  };

  const checkParent = (node: Loose, type: ParentType, level: number, position: Position | null): void => {
    const { children } = node;
    if (!Array.isArray(children) || "value" in node) {
      report("type", `Unexpected children ${show(children)}, expected a list and no value`, position);
      return;
    }
    if (level >= MOST_LEVELS && children.length > 0) {
      report("depth", `Unexpected level ${level + 1}, expected at most ${MOST_LEVELS}`, position);
      return;
    }
    const types: string[] = [];
    let before: Position | null = null;
    for (const child of children as readonly unknown[]) {
      if (typeof child !== "object" || child === null) {
        report("type", `Unexpected child ${show(child)}, expected a node`, position);
        continue;
      }
      const loose: Loose = child;
      types.push(typeof loose.type === "string" ? loose.type : "");
      if (loose.type === "utterance") {
        turns++;
        ids.add(loose.id);
        if (loose.id !== `u${turns}`)
          report(
            "id",
            `Unexpected id ${show(loose.id)}, expected \`u${turns}\``,
            readPosition(loose.position),
          );
      }
      if (loose.type === "pullQuote" && loose.of !== null)
        quoted.push({ id: loose.of, position: readPosition(loose.position) });
      const found: Position | null = visit(loose, level + 1, position);
      if (found && before && found.start.offset < before.end.offset)
        report(
          "order",
          `Unexpected start ${found.start.offset}, expected ${before.end.offset} or later`,
          found,
        );
      before = found ?? before;
    }
    for (const message of contentFaults(type, types)) report("content", message, position);
  };

  const root: unknown = event;
  if (typeof root !== "object" || root === null || (root as Loose).type !== "event") {
    report("type", `Unexpected ${show(root)}, expected an event`, null);
    return faults;
  }
  visit(root, 1, null);
  if (source !== undefined) checkCovered(source.length);
  for (const { id, position } of quoted)
    if (!ids.has(id))
      report("id", `Unexpected ${show(id)} in \`of\`, expected the id of an utterance`, position);
  return faults;
}

type Point = Position["start"];

/** A position whose numbers can be one; `null` for anything else. */
function readPosition(value: unknown): Position | null {
  const { start, end } = Object(value) as { start?: unknown; end?: unknown };
  return isPoint(start) && isPoint(end) && start.offset <= end.offset ? { start, end } : null;
}

function isPoint(value: unknown): value is Point {
  const { line, column, offset } = Object(value) as Partial<Record<keyof Point, unknown>>;
  return isCount(line, 1) && isCount(column, 1) && isCount(offset, 0);
}

const isCount = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && (value as number) >= least;

interface LineTable {
  readonly agrees: (point: Point) => boolean;
  readonly pointAt: (offset: number) => Point;
}

function lineTable(source: string): LineTable {
  const starts = lineStarts(source);
  return {
    agrees: ({ line, column, offset }) =>
      offset <= source.length &&
      starts[line - 1]! + column - 1 === offset &&
      offset < (starts[line] ?? Infinity),
    pointAt: (offset) => {
      const line = lastUpTo(starts, offset);
      return { line: line + 1, column: offset - starts[line]! + 1, offset };
    },
  };
}

const spanOf = ({ start, end }: Position): string => `${start.offset}–${end.offset}`;

/** A value as a message quotes it. */
function show(value: unknown): string {
  if (typeof value === "string") return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``;
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}
