import { mergeCounted } from "../../stats/merge-speakers.js";
import type { CountedPage } from "./speaker-rows.js";
import type { WholeColumn } from "./whole-table.js";

/** A person on a page. */
export interface AppearanceRow {
  readonly event: string;
  /** The id there. */
  readonly speaker: string;
  /** The id over all pages. */
  readonly person: string;
}

/** The columns of a table of appearances. */
export const appearanceColumns: readonly WholeColumn<AppearanceRow>[] = [
  { name: "event_id", type: "string", of: ({ event }) => event },
  { name: "speaker", type: "string", of: ({ speaker }) => speaker },
  { name: "person", type: "string", of: ({ person }) => person },
];

/** Who is who on every page: page by page, in the order in which they first speak; voices without a name are nobody. */
export function appearanceRows(pages: readonly CountedPage[]): AppearanceRow[] {
  const persons = pages.map(() => new Map<string, string>());
  for (const { id, appearances } of mergeCounted(pages.map(({ speakers }) => speakers)))
    for (const { event, speaker } of appearances) persons[event]!.set(speaker, id);
  return pages.flatMap(({ id: event, speakers }, at) =>
    speakers.flatMap(({ id: speaker }) => {
      const person = persons[at]!.get(speaker);
      return person === undefined ? [] : [{ event, speaker, person }];
    }),
  );
}
