// Official site of the President of Veldmark:
// Meeting with Olaf Rask                          the page has its title here and not over its date: it has no date line
// https://veld.example/events/12                  whence the page is
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "../grammar/block-kind.js";
import type { Block } from "../source/block.js";
import { foldCase } from "../source/fold.js";

/** The lead of such a page has no more paragraphs. */
const MOST_LEAD = 2;

const ADDRESS = /^(?:https?:\/\/)?[\w.-]+\/\S*$/;

/** Writes on the tape what the foot of a page holds; its title, where it has one. */
export type FootMarker = (tape: string[], blocks: readonly Block[]) => string | null;

export function createFootMarker({ colophons }: Dialect): FootMarker {
  const opens = new Set(colophons.map(foldCase));
  return (tape, blocks) => {
    if (opens.size === 0) return null;
    const at = tape.findLastIndex(
      (letter, index) => letter === kind.siteLine && opens.has(foldCase(blocks[index]!.text)),
    );
    if (at < 0 || tape[at + 1] !== kind.entry || ADDRESS.test(blocks[at + 1]!.text)) return null;
    tape[at + 1] = kind.footTitle;
    if (tape[at + 2] === kind.entry && ADDRESS.test(blocks[at + 2]!.text)) tape[at + 2] = kind.siteLine;
    return blocks[at + 1]!.text;
  };
}

/** Writes on the tape which blocks are the lead of a page whose title stands at its foot: all before its first label. */
export function markLead(tape: string[], blocks: readonly Block[]): string[] {
  const first = tape.findIndex((letter) => letter !== kind.siteLine);
  const label = tape.indexOf(kind.labelled);
  const found: string[] = [];
  if (label - first > MOST_LEAD || first < 0) return found;
  for (let at = first; at < label; at++) {
    if (tape[at] !== kind.plain) break;
    tape[at] = kind.lead;
    found.push(blocks[at]!.text);
  }
  return found;
}
