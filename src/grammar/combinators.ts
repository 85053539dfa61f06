// The only file that knows the engine. Three habits keep Parsimmon 1.18 quick and harmless here:
// - sticky expressions on the whole input (upstream's `regexp` slices it, so `\b` and look-behind see nothing before);
// - offsets, never `.mark()` or `.index`, which build a line table for every input;
// - replies without expectations. Upstream unites what was expected at the furthest place, a sorted set for every
//   alternative tried; nobody reads it here, for every parser that meets the caller's words is run through `reader`,
//   which asks for a value and no reason. So every parser of this file is a quiet one: Parsimmon's own but for the
//   methods below, which do what upstream's do and keep no such account. Five times as fast, and in no other file.
import P from "parsimmon";
import type { Span } from "../source/block.js";
import { foldCase } from "../source/fold.js";

export type Parser<T> = P.Parser<T>;

/** How often a primitive of this file was tried: what the tests count to show that no construct is worse than linear. */
export const steps = { count: 0 };

/** What upstream calls a reply; the last two fields are for its own combinators. */
interface Reply<T> {
  readonly status: boolean;
  readonly index: number;
  readonly value: T;
  readonly furthest: number;
  readonly expected: readonly string[];
}

/** How a parser runs: the method `_`, which upstream's types leave out. */
interface Running<T> {
  readonly _: (input: string, at: number) => Reply<T>;
}

const NOTHING_EXPECTED: readonly string[] = [];
const success = <T>(index: number, value: T): Reply<T> => ({
  status: true,
  index,
  value,
  furthest: index,
  expected: NOTHING_EXPECTED,
});
const failure: Reply<never> = {
  status: false,
  index: -1,
  value: undefined as never,
  furthest: -1,
  expected: NOTHING_EXPECTED,
};

const running = <T>(parser: Parser<T>): Running<T> => parser as unknown as Running<T>;

/** Upstream's methods, as far as the grammar uses them, without expectations. */
const quietMethods = Object.assign(Object.create(Object.getPrototypeOf(P.any) as object) as object, {
  map<T, U>(this: Running<T>, change: (value: T) => U): Parser<U> {
    return quiet((input, at) => {
      const reply = this._(input, at);
      return reply.status ? success(reply.index, change(reply.value)) : failure;
    });
  },
  result<T, U>(this: Parser<T>, value: U): Parser<U> {
    return this.map(() => value);
  },
  then<T, U>(this: Parser<T>, next: Parser<U>): Parser<U> {
    return seqMap(this, next, (_first, second) => second);
  },
  skip<T, U>(this: Parser<T>, next: Parser<U>): Parser<T> {
    return seqMap(this, next, (first) => first);
  },
  or<T, U>(this: Parser<T>, other: Parser<U>): Parser<T | U> {
    return alt<T | U>(this, other);
  },
  fallback<T, U>(this: Parser<T>, value: U): Parser<T | U> {
    return alt<T | U>(this, of(value));
  },
  times<T>(this: Running<T>, least: number, most = least): Parser<T[]> {
    return repeated(this, least, most);
  },
  atLeast<T>(this: Running<T>, least: number): Parser<T[]> {
    return repeated(this, least, Infinity);
  },
  many<T>(this: Running<T>): Parser<T[]> {
    return repeated(this, 0, Infinity);
  },
});

function quiet<T>(run: Running<T>["_"]): Parser<T> {
  const parser = P(run as never);
  return Object.setPrototypeOf(parser, quietMethods) as Parser<T>;
}

/** Ends where the parser fails or takes nothing. */
function repeated<T>(parser: Running<T>, least: number, most: number): Parser<T[]> {
  return quiet((input, at) => {
    const found: T[] = [];
    let end = at;
    while (found.length < most) {
      const reply = parser._(input, end);
      if (!reply.status || (reply.index === end && found.length >= least)) break;
      found.push(reply.value);
      end = reply.index;
    }
    return found.length < least ? failure : success(end, found);
  });
}

/** Tries one parser after the other: the first that succeeds. */
export const alt = ((...parsers: Parser<unknown>[]) => {
  const tried = parsers.map(running);
  return quiet((input, at) => {
    for (const parser of tried) {
      const reply = parser._(input, at);
      if (reply.status) return reply;
    }
    return failure;
  });
}) as typeof P.alt;

/** Parsers one behind the other, and what is made of what they found. */
export const seqMap = ((...args: unknown[]) => {
  const make = args[args.length - 1] as (...values: unknown[]) => unknown;
  const parts = args.slice(0, -1) as Running<unknown>[];
  // Most sequences are of two or three, and need no list of what they found
  const [first, second, third] = parts as [Running<unknown>, Running<unknown>, Running<unknown>];
  if (parts.length === 2)
    return quiet((input, at) => {
      const one = first._(input, at);
      if (!one.status) return failure;
      const two = second._(input, one.index);
      return two.status ? success(two.index, make(one.value, two.value)) : failure;
    });
  if (parts.length === 3)
    return quiet((input, at) => {
      const one = first._(input, at);
      if (!one.status) return failure;
      const two = second._(input, one.index);
      if (!two.status) return failure;
      const three = third._(input, two.index);
      return three.status ? success(three.index, make(one.value, two.value, three.value)) : failure;
    });
  return quiet((input, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const part of parts) {
      const reply = part._(input, end);
      if (!reply.status) return failure;
      values.push(reply.value);
      end = reply.index;
    }
    return success(end, make(...values));
  });
}) as typeof P.seqMap;

/** A primitive: what `read` makes of the input at a place, `null` where it fails. */
function primitive<T>(read: (input: string, at: number) => { to: number; value: T } | null): Parser<T> {
  return quiet((input, at) => {
    steps.count++;
    const found = read(input, at);
    return found ? success(found.to, found.value) : failure;
  });
}

/** All that is left. */
export const all: Parser<string> = primitive((input, at) => ({ to: input.length, value: input.slice(at) }));

/** Always succeeds, taking nothing. */
export const of = <T>(value: T): Parser<T> => quiet((_input, at) => success(at, value));

function sticky(expression: RegExp): RegExp {
  return new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, "")}y`);
}

/** The stretch an expression matches here. */
export function stretch(expression: RegExp): Parser<Span> {
  const here = sticky(expression);
  return primitive((input, at) => {
    here.lastIndex = at;
    return here.test(input) ? { to: here.lastIndex, value: { from: at, to: here.lastIndex } } : null;
  });
}

/** The words an expression matches here. */
export function words(expression: RegExp): Parser<string> {
  const here = sticky(expression);
  return primitive((input, at) => {
    here.lastIndex = at;
    const match = here.exec(input);
    return match && { to: here.lastIndex, value: match[0] };
  });
}

/** The place itself, taking nothing. */
export const here: Parser<number> = primitive((_input, at) => ({ to: at, value: at }));

/** A number written in digits. */
export const digits = (most: number): Parser<number> => words(new RegExp(`\\d{1,${most}}`)).map(Number);

/** White space, or none. */
export const space = stretch(/\s*/);

/** The first of some phrases that stands here, in any case, with any white space between its words. */
export function phrase(phrases: readonly string[]): Parser<Span> {
  return stretch(phraseExpression(phrases));
}

function phraseExpression(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map(asExpression).join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "iu");
}

/** Like `phrase`, and says which of them it was. */
export function choice(phrases: readonly string[]): Parser<number> {
  const indices = new Map(phrases.map((text, index) => [foldCase(text), index]));
  return words(phraseExpression(phrases)).map((found) => indices.get(foldCase(found))!);
}

/** A sign that need not be followed by the end of a word. */
export const sign = (text: string): Parser<Span> => stretch(new RegExp(asExpression(text), "u"));

/** Words may be printed with the one that never ends a line. */
const HYPHEN = "[-‑]";

function asExpression(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", HYPHEN))
    .join("\\s+");
}

/**
 * Turns a parser into a function over whole inputs: the value, or `null` where the input is none. Never throws, and
 * never calls upstream's `parse`, which uses the input as the key of a global object: the input `__proto__` would reach
 * Object.prototype there.
 */
export function reader<T>(parser: Parser<T>): (input: string) => T | null {
  const run = running(parser);
  return (input) => {
    const reply = run._(input, 0);
    return reply.status && reply.index === input.length ? reply.value : null;
  };
}

// ── On the tape ───────────────────────────────────────────────────────────────────────────────────────────
// The grammar of blocks reads a tape, one letter a block, so that its offsets are block numbers.

/** One block of one of the kinds: its number. */
export function block(kinds: string): Parser<number> {
  return quiet((tape, at) => {
    steps.count++;
    return at < tape.length && kinds.includes(tape[at]!) ? success(at + 1, at) : failure;
  });
}

/** Succeeds, taking nothing, where `tape` from here on matches. */
export function ahead(expression: RegExp): Parser<null> {
  const here = sticky(expression);
  return primitive((tape, at) => {
    here.lastIndex = at;
    return here.test(tape) ? { to: at, value: null } : null;
  });
}

/** The parser for the letter that stands here: no other is tried. A key of several letters stands for each of them. */
export function byLetter<T>(parsers: readonly (readonly [letters: string, parser: Parser<T>])[]): Parser<T> {
  const table = new Map<string, Running<T>>();
  for (const [letters, parser] of parsers) for (const letter of letters) table.set(letter, running(parser));
  return quiet((input, at) => table.get(input[at] ?? "")?._(input, at) ?? failure);
}
