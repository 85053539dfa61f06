import type { Utterance } from "../../ast/nodes.js";
import { toRecord } from "../../record.js";
import { type EventFigure, figures } from "../../stats/figures/event-figures.js";
import type { NamedEvent } from "../events.js";
import type { ColumnOf } from "./column.js";
import { commonColumns, type EventRow, eventId } from "./common-columns.js";
import { speakerColumns } from "./speaker-columns.js";
import { utterancesOf } from "./utterances.js";

/** A figure and what is known of it. */
export interface FigureRow extends EventRow {
  utterance: Utterance;
  figure: EventFigure;
  /** Its place in the utterance, from 1. */
  number: number;
}

const rangeOf = ({ figure: { value } }: FigureRow): { min: number; max: number } =>
  typeof value === "number" ? { min: value, max: value } : value;

/** The table of figures. */
export const figureTable: readonly ColumnOf<FigureRow>[] = [
  {
    name: "doc_id",
    type: "string",
    meaning: "id of the row: `19578.u1.f2` is the second figure of `u1`",
    of: ({ id, utterance, number }) => `${id}.${utterance.id}.f${number}`,
  },
  {
    name: "text",
    type: "string",
    meaning: "the number with its scale and unit, as printed",
    of: ({ figure }) => figure.text,
  },
  eventId,
  ...speakerColumns,
  {
    name: "value",
    type: "number",
    meaning: "the number in base units; nothing where it is a range",
    of: ({ figure }) => (typeof figure.value === "number" ? figure.value : null),
  },
  {
    name: "value_min",
    type: "number",
    meaning: "the smaller end of a range, else the number",
    of: (row) => rangeOf(row).min,
  },
  {
    name: "value_max",
    type: "number",
    meaning: "the larger end of a range, else the number",
    of: (row) => rangeOf(row).max,
  },
  { name: "unit", type: "string", meaning: "what it is counted in", of: ({ figure }) => figure.unit },
  {
    name: "kind",
    type: "string",
    meaning: "`level`, `change`, `share`, `target` or `ratio`",
    of: ({ figure }) => figure.kind,
  },
  {
    name: "direction",
    type: "string",
    meaning: "`up` or `down`, where the words say so",
    of: ({ figure }) => figure.direction,
  },
  { name: "approx", type: "string", meaning: "how exactly it is meant", of: ({ figure }) => figure.approx },
  { name: "indicator", type: "string", meaning: "the thing measured", of: ({ figure }) => figure.indicator },
  {
    name: "flow_from",
    type: "string",
    meaning: "where a one-way flow comes from",
    of: ({ figure }) => figure.from,
  },
  { name: "flow_to", type: "string", meaning: "where it goes to", of: ({ figure }) => figure.to },
  {
    name: "partner_1",
    type: "string",
    meaning: "one side of a two-way total, first by the alphabet",
    of: ({ figure }) => figure.partners?.[0] ?? null,
  },
  {
    name: "partner_2",
    type: "string",
    meaning: "the other side",
    of: ({ figure }) => figure.partners?.[1] ?? null,
  },
  {
    name: "period",
    type: "string",
    meaning: "the time it is about, ISO 8601",
    of: ({ figure }) => figure.period,
  },
  {
    name: "sentence",
    type: "string",
    meaning: "the sentence it stands in",
    of: ({ figure }) => figure.sentence,
  },
  ...commonColumns,
  {
    name: "start_offset",
    type: "integer",
    meaning: "first character of the figure in the source",
    of: ({ figure }) => figure.position.start.offset,
  },
  {
    name: "end_offset",
    type: "integer",
    meaning: "just past its last character",
    of: ({ figure }) => figure.position.end.offset,
  },
];

/** The figures of an event, in page order. */
export function figureRows({ id, event }: NamedEvent, home?: string): FigureRow[] {
  const record = toRecord(event);
  const utterances = new Map(utterancesOf(event).map((utterance) => [utterance.id, utterance]));
  const counted = new Map<string, number>();
  return figures(event, home === undefined ? {} : { home }).map((figure) => {
    const number = (counted.get(figure.utterance) ?? 0) + 1;
    counted.set(figure.utterance, number);
    return { id, record, utterance: utterances.get(figure.utterance)!, figure, number };
  });
}
