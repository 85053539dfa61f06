import { visible } from "../terminal/visible.js";
import { asTheyAre, type Format } from "./format.js";

/** The tree, drawn. */
export const tree: Format = {
  does: "the tree, drawn",
  ending: ".txt",
  rows: [],
  drawn: true,
  part: "tree",
  join: ({ width = 100 }, alone) =>
    alone
      ? asTheyAre
      : {
          start: () => "",
          page: (part, index, id) =>
            Buffer.concat([Buffer.from(`${index === 0 ? "" : "\n"}${heading(visible(id), width)}\n`), part]),
          end: () => "",
        },
};

const heading = (words: string, width: number): string => `── ${words} `.padEnd(width, "─");
