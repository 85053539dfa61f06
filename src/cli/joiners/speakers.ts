import type { FormatOptions, Joiner, Piece } from "../formats/format.js";
import type { Counted } from "../parts/speakers.js";
import { appearanceColumns, appearanceRows } from "./appearance-rows.js";
import { drawSpeakers } from "./draw-speakers.js";
import { type CountedPage, speakerColumns, speakerRows } from "./speaker-rows.js";
import { tableWriters, wholeTable } from "./whole-table.js";

/** How a table of speakers is written. */
export type SpeakerTable = "drawn" | keyof typeof tableWriters;

/** Ties the persons of all pages, and writes them when the last page is there. */
export function speakerJoiner(table: SpeakerTable, options: FormatOptions): Joiner {
  const pages: CountedPage[] = [];
  return {
    start: () => "",
    page: (part, _, id) => {
      pages.push({ id, speakers: JSON.parse(Buffer.from(part).toString()) as Counted[] });
      return "";
    },
    end: () => written(pages, table, options),
  };
}

function written(pages: readonly CountedPage[], table: SpeakerTable, options: FormatOptions): Piece {
  if (table === "drawn") return drawSpeakers(speakerRows(pages), options);
  const whole =
    options.of === "appearance"
      ? wholeTable(appearanceColumns, appearanceRows(pages))
      : wholeTable(speakerColumns, speakerRows(pages));
  return tableWriters[table](whole, options);
}
