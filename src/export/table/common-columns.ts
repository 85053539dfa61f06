import type { EventRecord } from "../../record.js";
import type { ColumnOf } from "./column.js";

/** What every row knows of its event. */
export interface EventRow {
  /** Id of the event. */
  id: string;
  record: EventRecord;
}

/** The columns of the event, the same in every table. */
export const commonColumns: readonly ColumnOf<EventRow>[] = [
  { name: "date", type: "string", meaning: "ISO day of the event", of: ({ record }) => record.date },
  {
    name: "time",
    type: "string",
    meaning: "time of day, `HH:MM`, as the site prints it",
    of: ({ record }) => record.time,
  },
  { name: "place", type: "string", meaning: "place of the event", of: ({ record }) => record.place },
  { name: "title", type: "string", meaning: "title of the page", of: ({ record }) => record.title },
  {
    name: "language",
    type: "string",
    meaning: "BCP 47 tag of the page",
    of: ({ record }) => record.language,
  },
  {
    name: "link",
    type: "string",
    meaning: "short address of the page, as printed",
    of: ({ record }) => record.metadata.link,
  },
];

/** The column that ties a row to its event. */
export const eventId: ColumnOf<EventRow> = {
  name: "event_id",
  type: "string",
  meaning: "id of the event",
  of: ({ id }) => id,
};
