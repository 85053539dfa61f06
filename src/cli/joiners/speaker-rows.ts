import { mergeCounted } from "../../stats/merge-speakers.js";
import type { MergeEvidence } from "../../stats/merged-speaker.js";
import { addCounts, type Speaker } from "../../stats/speakers.js";
import type { SpeechCounts } from "../../stats/speech.js";
import type { Counted } from "../parts/speakers.js";
import type { WholeColumn } from "./whole-table.js";

/** Who speaks on a page. */
export interface CountedPage {
  readonly id: string;
  readonly speakers: readonly Counted[];
}

/** A person over all pages, or voices of one label. */
export interface SpeakerRow extends SpeechCounts {
  speaker: string;
  name: string | null;
  voice: Speaker["voice"];
  roles: string[];
  /** How many pages. */
  events: number;
  turns: number;
  /** Part of all words, 0 to 1. */
  share: number;
  names: string[];
  keys: string[];
  evidence: MergeEvidence | null;
}

/** The columns of a table of speakers. */
export const speakerColumns: readonly WholeColumn<SpeakerRow>[] = [
  { name: "speaker", type: "string", of: ({ speaker }) => speaker },
  { name: "name", type: "string", of: ({ name }) => name },
  { name: "voice", type: "string", of: ({ voice }) => voice },
  { name: "roles", type: "strings", of: ({ roles }) => roles },
  { name: "events", type: "integer", of: ({ events }) => events },
  { name: "turns", type: "integer", of: ({ turns }) => turns },
  { name: "paragraphs", type: "integer", of: ({ paragraphs }) => paragraphs },
  { name: "words", type: "integer", of: ({ words }) => words },
  { name: "share", type: "number", of: ({ share }) => Number(share.toFixed(6)) },
  { name: "questions", type: "integer", of: ({ questions }) => questions },
  { name: "applause", type: "integer", of: ({ applause }) => applause },
  { name: "laughter", type: "integer", of: ({ laughter }) => laughter },
  { name: "names", type: "strings", of: ({ names }) => names },
  { name: "keys", type: "strings", of: ({ keys }) => keys },
  { name: "evidence", type: "string", of: ({ evidence }) => evidence },
];

/** Persons, tied over the pages, and voices without a name by their label; who said most first. */
export function speakerRows(pages: readonly CountedPage[]): SpeakerRow[] {
  const persons = mergeCounted(pages.map(({ speakers }) => speakers)).map(
    ({ id, appearances: _appearances, ...person }): SpeakerRow => ({
      speaker: id,
      ...person,
      voice: "named",
      events: person.events.length,
      share: 0,
    }),
  );
  const rows = [...persons, ...voicesOf(pages.flatMap(({ speakers }) => speakers))];
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  for (const row of rows) row.share = words === 0 ? 0 : row.words / words;
  return rows.sort((a, b) => b.words - a.words || (a.speaker < b.speaker ? -1 : 1));
}

function voicesOf(counted: readonly Counted[]): SpeakerRow[] {
  const voices = new Map<string, SpeakerRow>();
  for (const { id, name: _name, person: _person, ...counts } of counted) {
    if (!id.startsWith("voice:")) continue;
    const known = voices.get(id);
    if (known) {
      known.events++;
      known.turns += counts.turns;
      for (const role of counts.roles) if (!known.roles.includes(role)) known.roles.push(role);
      addCounts(known, counts);
    } else {
      const row = {
        speaker: id,
        name: null,
        ...counts,
        events: 1,
        share: 0,
        names: [],
        keys: [],
        evidence: null,
      };
      voices.set(id, row);
    }
  }
  return [...voices.values()];
}
