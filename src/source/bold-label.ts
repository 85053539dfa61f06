import type { Block } from "./block.js";

/** Whether a block begins with a label that its markup shows: bold at the start, a colon at its end or right behind it, and no other before. */
export function beginsWithBoldLabel({ text, evidence }: Block): boolean {
  const bold = evidence?.bold?.[0];
  if (bold?.from !== 0) return false;
  const inside = text.slice(0, bold.to).trimEnd();
  const colon = inside.endsWith(":") ? inside.length - 1 : text.slice(bold.to).search(/\S/) + bold.to;
  return text[colon] === ":" && text.indexOf(":") === colon;
}
