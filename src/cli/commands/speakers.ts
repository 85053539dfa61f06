import { speakerTables } from "../formats/speakers.js";
import { pageCommand } from "./page-command.js";

/** Who spoke, and how much. */
export const speakers = pageCommand({
  name: "speakers",
  does: "counts who spoke and how much, persons tied over all pages",
  formats: speakerTables,
  usual: { terminal: "table", elsewhere: "csv" },
  examples: [
    ["stenogram speakers talks.html", "the speakers of a page, as a table on a terminal"],
    ["stenogram speakers pages --out speakers.csv", "those of a folder of pages"],
    [
      "stenogram speakers pages --of appearance --out appearances.csv",
      "who is who on each page: what ties utterances to speakers",
    ],
  ],
});
