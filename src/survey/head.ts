// The head of the page: rubric, title, lead, date, time, place. All of it stands over the body; a page may have none.
import { kind } from "../grammar/block-kind.js";
import { headOfTape } from "../grammar/index.js";
import type { Block } from "../source/block.js";

export interface Head {
  /** How many blocks it has; 0 where the page has none. */
  readonly length: number;
  readonly title: string | null;
  readonly summary: readonly string[];
}

/** No head is longer. */
const MOST_BLOCKS = 24;

/** Finds the head, and writes on the tape which block is the place. */
export function findHead(
  tape: string[],
  blocks: readonly Block[],
  kindsAreMarked: boolean,
  placeWords: ReadonlySet<string>,
): Head {
  const found = headOfTape.exec(tape.slice(0, MOST_BLOCKS).join(""));
  if (found?.index !== 0) return { length: 0, title: null, summary: [] };
  const plain: string[] = [];
  for (let at = 0; at < found[0].length; at++) if (tape[at] === kind.plain) plain.push(blocks[at]!.text);
  const [title = null, ...summary] = plain;
  let length = found[0].length;
  if (tape[length] === kind.time) length++;
  if (tape[length] === kind.plain && !kindsAreMarked && isPlace(blocks[length]!.text, placeWords))
    tape[length] = kind.place;
  if (tape[length] === kind.place) length++;
  return { length, title, summary };
}

// The Kremlin, Port Elin             a few words, capitals, no stop
// With President of Veldmark.        no place: it ends in a stop
function isPlace(text: string, placeWords: ReadonlySet<string>): boolean {
  if (text.length > 80 || /[.,!?…]$|\.\s|[:;"“”]/.test(text)) return false;
  const words = text.split(/\s+/);
  const shortest = text.includes(",") ? 12 : 5;
  return (
    words.length <= 9 &&
    words.every((word) => /^[\p{Lu}\p{N}–—-]/u.test(word) || word.length <= shortest || placeWords.has(word))
  );
}
