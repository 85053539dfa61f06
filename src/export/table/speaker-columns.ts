import type { Attribution, Utterance } from "../../ast/nodes.js";
import { attributionOf } from "../../stats/speech.js";
import type { ColumnOf } from "./column.js";

/** A row that belongs to an utterance, or to none. */
export interface SpeakerRow {
  utterance: Utterance | null;
}

const attribution = ({ utterance }: SpeakerRow): Attribution | null => utterance && attributionOf(utterance);

/** The columns of the utterance and its speaker, the same in every table. */
export const speakerColumns: readonly ColumnOf<SpeakerRow>[] = [
  {
    name: "utterance",
    type: "string",
    meaning: "id of the utterance on its page, `u1`, `u2`, …",
    of: ({ utterance }) => utterance?.id ?? null,
  },
  {
    name: "speaker",
    type: "string",
    meaning: "id of the person on this page, `ilse-brandt`; nothing for a voice without a name",
    of: ({ utterance }) => utterance?.speaker ?? null,
  },
  {
    name: "name",
    type: "string",
    meaning: "the speaker’s name in this label, mended",
    of: (row) => attribution(row)?.name ?? null,
  },
  {
    name: "role",
    type: "string",
    meaning: "the office in this label, mended; most labels after a person’s first have none",
    of: (row) => attribution(row)?.role ?? null,
  },
  {
    name: "voice",
    type: "string",
    meaning: "`named`, `unnamed` or `collective`",
    of: (row) => attribution(row)?.voice ?? null,
  },
];
