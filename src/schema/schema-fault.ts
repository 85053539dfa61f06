import type * as z from "zod";

/**
 * A place where a value is not what a schema says.
 *
 * @group Reading back
 */
export interface SchemaFault {
  /** The way to it from the root, `$.children[0].voice`; where a rule about order is broken, the offset. */
  path: string;
  /** What was expected there. */
  expected: string;
  /** What stands there, as JSON in backticks, cut at 60 characters; `nothing` where it is missing. */
  found: string;
}

/** What an issue of zod's says, in our words. */
export function faultOf(issue: z.core.$ZodIssue, root: unknown): SchemaFault {
  const path = issue.path.reduce<string>((way, key) => way + step(key), "$");
  const value = issue.path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
  return { path, expected: expectedOf(issue), found: foundOf(issue, value) };
}

const step = (key: PropertyKey): string => {
  if (typeof key === "number") return `[${key}]`;
  const name = String(key);
  return /^[a-z_]\w*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
};

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : `${article(issue.expected)} ${issue.expected}`;
    case "invalid_value":
      return issue.values.length === 1
        ? `\`${String(issue.values[0])}\``
        : `one of ${issue.values.map((value) => `\`${String(value)}\``).join(", ")}`;
    case "unrecognized_keys":
      return "no field of that name";
    case "too_small":
      return issue.origin === "string" ? "words" : `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "regex" ? `a string like ${issue.pattern ?? ""}` : `an ISO ${issue.format}`;
    case "invalid_union":
      return issue.discriminator === undefined ? "another type" : "a node that may stand there";
    default:
      return issue.message;
  }
}

/** Longer values are cut. */
const LONGEST = 60;

function foundOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `\`${key}\``).join(", ");
  if (value === undefined) return "nothing";
  // Each of its parts has a character at least: no more of them are shown, however deep and many they are
  let shown = 0;
  const json = JSON.stringify(value, (_key, part: unknown) => (shown++ < LONGEST ? part : null));
  return `\`${json.length > LONGEST ? `${json.slice(0, LONGEST - 1)}…` : json}\``;
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");
