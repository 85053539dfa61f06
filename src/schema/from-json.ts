import type { Event } from "../ast/nodes.js";
import { validate } from "../ast/validate.js";
import { describe } from "../describe.js";
import { event as eventSchema } from "./nodes.js";
import { faultOf, type SchemaFault } from "./schema-fault.js";

/**
 * What {@link fromJson} throws: text that is no tree. Tell it by its `name`: two copies of a package can be installed.
 *
 * @group Reading back
 */
export class TreeError extends TypeError {
  /** Always `TreeError`. */
  override readonly name = "TreeError";
  /** Where the text is no tree, and why; at most 20 of them. */
  readonly faults: readonly SchemaFault[];

  /**
   * @param faults - What is wrong; the message tells the first of it.
   */
  constructor(faults: readonly SchemaFault[]) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
    super(
      first ? `Unexpected ${first.found} at ${first.path}, expected ${first.expected}${more}` : "No tree",
    );
    this.faults = faults;
  }
}

/** More of the same help nobody. */
const MOST_FAULTS = 20;

/** U+FEFF, which some editors set before a text; JSON has none. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads a tree back from JSON, and refuses what is none.
 *
 * Checked are the shape of every node, by the schema, and the rules of `validate` that need no source: what may stand
 * where, ids, order and nesting.
 *
 * @param text - JSON: `JSON.stringify` of a tree of `parse` or `parseHtml`. A byte order mark before it is read over.
 * @returns The tree.
 * @throws TreeError where `text` is no JSON or no tree; it says where, what was expected and what stands there. A plain
 * TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { fromJson } from "stenogram/schema";
 *
 * const json = JSON.stringify(parse("Ilse Brandt: Good afternoon."));
 * fromJson(json).children[0].type; // => "utterance"
 *
 * let message = "";
 * try {
 *   fromJson(json.replace('"named"', '"nmaed"'));
 * } catch (error) {
 *   message = (error as Error).message;
 * }
 * message;
 * // => "Unexpected `\"nmaed\"` at $.children[0].children[0].voice, expected one of `named`, `unnamed`, `collective`"
 * ```
 *
 * @group Reading back
 */
export function fromJson(text: string): Event {
  const given: unknown = text;
  if (typeof given !== "string")
    throw new TypeError(`Unexpected ${describe(given)}, expected a string: the JSON of a tree`);
  const value = parsed(given);
  const result = eventSchema.safeParse(value);
  if (!result.success)
    throw new TreeError(result.error.issues.slice(0, MOST_FAULTS).map((issue) => faultOf(issue, value)));
  const event: Event = result.data;
  const broken = validate(event);
  if (broken.length > 0)
    throw new TreeError(
      broken.slice(0, MOST_FAULTS).map(({ message, position }) => {
        const [found = "", expected = ""] = message.replace(/^Unexpected /, "").split(", expected ", 2);
        const path = position ? `offset ${position.start.offset}` : "$";
        return { path, expected, found };
      }),
    );
  return event;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
  } catch (error) {
    const found = error instanceof Error ? error.message : "no JSON";
    throw new TreeError([{ path: "$", expected: "JSON", found: `\`${text.slice(0, 60)}\` (${found})` }]);
  }
}
