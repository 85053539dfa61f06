import { asTheyAre, type Format } from "./format.js";

/** Pages to read; in one file a comment before each says which it is. */
export const markdown: Format = {
  does: "a page to read",
  ending: ".md",
  rows: [],
  part: "markdown",
  join: (_, alone) =>
    alone
      ? asTheyAre
      : {
          start: () => "",
          page: (part, index, id) =>
            Buffer.concat([Buffer.from(`${index === 0 ? "" : "\n"}<!-- ${inComment(id)} -->\n\n`), part]),
          end: () => "",
        },
};

/** Two dashes would end the comment. */
const inComment = (id: string): string => id.replaceAll("--", "- -").replace(/[\r\n]/g, " ");
