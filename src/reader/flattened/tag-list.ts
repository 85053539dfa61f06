// Topics Foreign policy Armed Forces Science and innovation      Persons Brandt Ilse Lund Otto
//        ^^^^^^^^^^^^^^                                                   ^^^^^^^^^^^
// Nothing parts the entries of a list on one line: each is told by its words, and by what the page has side by side.
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { createPersonStartFinder } from "./person-starts.js";
import { createTagStartFinder } from "./tag-starts.js";
import type { TailLine } from "./tail.js";
import { wordsIn } from "./words.js";

/** Lists of more words are parted by their own words alone: no page has one. */
const MOST_LOOKED_UP = 80;

/** Parts the entries of a list. `running` is the page before the block. */
export type ListParter = (text: string, list: TailLine, running: string) => Span[];

export function createListParter(dialect: Dialect): ListParter {
  const findPersonStarts = createPersonStartFinder(dialect);
  const findTagStarts = createTagStartFinder(dialect);

  return (text, list, running) => {
    const words = wordsIn(text, list);
    const isLookedUp = words.length <= MOST_LOOKED_UP;
    const isPrinted = (phrase: string): boolean => isLookedUp && running.includes(phrase);
    const starts =
      list.list === "persons"
        ? findPersonStarts(words, isPrinted)
        : findTagStarts(words, isPrinted, list.list === "geography");
    return starts.map((start, index) => ({
      from: words[start]!.from,
      to: words[(starts[index + 1] ?? words.length) - 1]!.to,
    }));
  };
}
