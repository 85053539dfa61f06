// The only file that knows the engine. Three habits keep Parsimmon 1.18 quick and harmless here:
// - sticky expressions on the whole input (upstream's `regexp` slices it, so `\b` and look-behind see nothing before);
// - offsets, never `.mark()` or `.index`, which build a line table for every input;
// - every parser that meets the caller's words is run through `reader`, which cannot fail: a failing upstream
//   `.parse` uses the input as the key of a global object, and the input `__proto__` then reaches Object.prototype.
import P from "parsimmon";
import type { Span } from "../source/block.js";
import { foldCase } from "../source/fold.js";

export type Parser<T> = P.Parser<T>;

export const { alt, all, of, seqMap } = P;

/** How often a primitive of this file was tried: what the tests count to show that no construct is worse than linear. */
export const steps = { count: 0 };

/**
 * Replies that cost nothing to merge. Upstream unites what was expected at the furthest place, a set for every
 * alternative tried; nobody reads it here. A success that says it saw as far as it went is taken as it is.
 */
const success = <T>(index: number, value: T): ReturnType<typeof P.makeSuccess<T>> =>
  ({ ...P.makeSuccess(index, value), furthest: index }) as unknown as ReturnType<typeof P.makeSuccess<T>>;
const failure = P.makeFailure(-1, []);

/** A primitive: what `read` makes of the input at a place, `null` where it fails. */
function primitive<T>(read: (input: string, at: number) => { to: number; value: T } | null): Parser<T> {
  return P((input, at) => {
    steps.count++;
    const found = read(input, at);
    return found ? success(found.to, found.value) : failure;
  });
}

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

/** Turns a parser into a function over whole inputs: the value, or `null` where the input is none. Never throws. */
export function reader<T>(parser: Parser<T>): (input: string) => T | null {
  const total = alt<T | null>(parser.skip(P.eof), all.result(null));
  return (input) => total.tryParse(input);
}

// ── On the tape ───────────────────────────────────────────────────────────────────────────────────────────
// The grammar of blocks reads a tape, one letter a block, so that its offsets are block numbers.

/** One block of one of the kinds: its number. */
export function block(kinds: string): Parser<number> {
  return primitive((tape, at) =>
    at < tape.length && kinds.includes(tape[at]!) ? { to: at + 1, value: at } : null,
  );
}

/** Succeeds, taking nothing, where `tape` from here on matches. */
export const ahead = (expression: RegExp): Parser<unknown> => P.lookahead(stretch(expression));

/**
 * The parser for the letter that stands here: no other is tried. A key of several letters stands for each of them.
 * (`_` is how a custom parser of Parsimmon runs another one; its types leave it out.)
 */
export function byLetter<T>(parsers: readonly (readonly [letters: string, parser: Parser<T>])[]): Parser<T> {
  type Running = { _: (input: string, at: number) => ReturnType<typeof P.makeFailure> };
  const table = new Map<string, Running>();
  for (const [letters, parser] of parsers)
    for (const letter of letters) table.set(letter, parser as unknown as Running);
  return P((input, at) => table.get(input[at] ?? "")?._(input, at) ?? failure) as unknown as Parser<T>;
}
