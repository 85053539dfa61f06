// Whose words are whose: where those that may tell of a number begin and end.

import { mark } from "../../../../dialect/figures/mark.js";
import { type Item, type Items, QUANTITY } from "../items.js";
import type { Statement } from "../statement.js";

/** The place of the number behind a place, or the end. */
export function nextQuantity(tape: string, at: number): number {
  const next = tape.indexOf(QUANTITY, at + 1);
  return next < 0 ? tape.length : next;
}

/** The place after the last number before a place, not before another. */
export const lastQuantity = (tape: string, opens: number, at: number): number =>
  Math.max(opens, tape.lastIndexOf(QUANTITY, at - 1) + 1);

/** The word right before a number and its modifier. */
export const leadTo = ({ list, tape }: Items, at: number): Item | null =>
  list[tape[at - 1] === mark.approximation ? at - 2 : at - 1] ?? null;

/** Behind the number before and the words that hang on it: `5 percent of the gas, 6 percent of the oil`, `5 percent comes from the budget, 6 percent`. */
export function hungEnd(tape: string, opens: number, at: number): number {
  const behind = lastQuantity(tape, opens, at);
  if (tape[behind - 1] !== QUANTITY) return behind;
  return behind + (HUNG.exec(tape.slice(behind, at))?.[0].length ?? 0);
}

const HUNG = new RegExp(
  `^${mark.word}{0,2}[${mark.of}${mark.in}${mark.from}][^,;:()=${mark.and}${mark.or}${mark.movement}${mark.share}${mark.prospect}${mark.pronoun}${mark.contrast}]*`,
);

/** Where the words that hang on the number end: at the next number, time or sign, or where a comparison begins. */
export const attachedEnd = (statement: Statement): number =>
  endOf(statement, (tape, index) => HANGING_ENDS.test(tape[index]!));

const HANGING_ENDS = new RegExp(`[${QUANTITY},;:()=${mark.year}${mark.than}]`);

/** Where the words that may tell of it end: at what it is compared with, and where somebody does something else. */
export const behindEnd = (statement: Statement): number =>
  endOf(statement, (tape, index) => {
    const does = tape[index] === mark.and && index > statement.at + 1 && DOES.test(tape[index + 1] ?? "");
    const relative = tape[index] === mark.comma && RELATIVE.test(tape.slice(index + 1));
    return tape[index] === mark.than || does || relative;
  });
const DOES = new RegExp(`[${mark.movement}${mark.pronoun}]`);

/** `, which`, `, out of which` */
const RELATIVE = new RegExp(`^(?:${mark.word}?${mark.of})?${mark.pronoun}`);

/** The first place behind the number that ends its words, else the end of its clause. */
function endOf({ items, at, closes }: Statement, ends: (tape: string, index: number) => boolean): number {
  let index = at + 1;
  while (index < closes && !ends(items.tape, index)) index++;
  return index;
}

/** Where the statement ends that an aside broke into. */
export function resumedEnd(tape: string, from: number): number {
  const length = tape.slice(from).search(RESUMED_ENDS);
  return length < 0 ? tape.length : from + length;
}

const RESUMED_ENDS = new RegExp(`[${QUANTITY},;:(=${mark.contrast}]`);
