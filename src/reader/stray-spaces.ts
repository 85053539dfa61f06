// … to Mr Rask , who then …       … ( retranslated ) : Good …
//             ^                     ^             ^ no sign stands so: a link or an italic ended there, and its space was kept
import type { Span } from "../source/block.js";

const STRAY = /(?<=\S)[^\S\n]+(?=[,.;:)\]](?![.\p{L}])|[’'][\s\p{Ll}])|(?<=[ (]\()[^\S\n]+(?=[\p{L}\p{N}])/gu;

/** Spaces of a text that stand where no space does; none of them opens the text. */
export function straySpaces(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: gap, index } of text.matchAll(STRAY))
    if (index > 0) found.push({ from: index, to: index + gap.length });
  return found;
}
