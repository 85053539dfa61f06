import type { Cell } from "../../export/table/column.js";
import { csvLines } from "../../export/to-csv.js";
import { mergeCounted } from "../../stats/merge-speakers.js";
import { addCounts, type Speaker } from "../../stats/speakers.js";
import type { SpeechCounts } from "../../stats/speech.js";
import type { FormatOptions, Joiner } from "../formats/format.js";
import type { Counted } from "../parts/speakers.js";
import { drawTable, type TableColumn } from "../terminal/draw-table.js";

/** A person over all pages, or voices of one label. */
interface Row extends SpeechCounts {
  speaker: string;
  name: string | null;
  voice: Speaker["voice"];
  roles: string[];
  /** How many pages. */
  events: number;
  turns: number;
  /** Part of all words, 0 to 1. */
  share: number;
}

/** Ties the persons of all pages, and writes them when the last page is there. */
export function speakerJoiner(table: SpeakerTable, options: FormatOptions): Joiner {
  const events: Counted[][] = [];
  return {
    start: () => "",
    page: (part) => {
      events.push(JSON.parse(Buffer.from(part).toString()) as Counted[]);
      return "";
    },
    end: () => TABLES[table](rowsOf(events), options),
  };
}

/** Persons, tied over the events, and voices without a name by their label; who said most first. */
function rowsOf(events: readonly (readonly Counted[])[]): Row[] {
  const persons = mergeCounted(events).map(
    ({ id, names: _names, keys: _keys, appearances: _appearances, evidence: _evidence, ...person }): Row => ({
      speaker: id,
      ...person,
      voice: "named",
      events: person.events.length,
      share: 0,
    }),
  );
  const rows = [...persons, ...voicesOf(events.flat())];
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  for (const row of rows) row.share = words === 0 ? 0 : row.words / words;
  return rows.sort((a, b) => b.words - a.words || (a.speaker < b.speaker ? -1 : 1));
}

function voicesOf(counted: readonly Counted[]): Row[] {
  const voices = new Map<string, Row>();
  for (const { id, name: _name, person: _person, ...counts } of counted) {
    if (!id.startsWith("voice:")) continue;
    const known = voices.get(id);
    if (known) {
      known.events++;
      known.turns += counts.turns;
      for (const role of counts.roles) if (!known.roles.includes(role)) known.roles.push(role);
      addCounts(known, counts);
    } else voices.set(id, { speaker: id, name: null, ...counts, events: 1, share: 0 });
  }
  return [...voices.values()];
}

/** Its columns, and how each is written. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ["speaker", ({ speaker }) => speaker],
  ["name", ({ name }) => name],
  ["voice", ({ voice }) => voice],
  ["roles", ({ roles }) => roles.join("; ")],
  ["events", ({ events }) => events],
  ["turns", ({ turns }) => turns],
  ["paragraphs", ({ paragraphs }) => paragraphs],
  ["words", ({ words }) => words],
  ["share", ({ share }) => Number(share.toFixed(6))],
  ["questions", ({ questions }) => questions],
  ["applause", ({ applause }) => applause],
  ["laughter", ({ laughter }) => laughter],
];

const toCsvTable = (rows: readonly Row[], { formulas = false }: FormatOptions): string =>
  csvLines([COLUMNS.map(([name]) => name)], formulas) +
  csvLines(
    rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
    formulas,
  );

const toObjects = (rows: readonly Row[]): string =>
  rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries(COLUMNS.map(([name, cell]) => [name, name === "roles" ? row.roles : cell(row)])))}\n`,
    )
    .join("");

const DRAWN: readonly TableColumn[] = [
  { name: "who", words: [16, 32] },
  { name: "role", words: [16, 40], leaves: 4 },
  { name: "pages", side: "right", leaves: 5 },
  { name: "turns", side: "right", leaves: 6 },
  { name: "words", side: "right" },
  { name: "share", side: "right" },
  { name: "questions", side: "right", leaves: 3 },
  { name: "applause", side: "right", leaves: 2 },
  { name: "laughter", side: "right", leaves: 1 },
];

function toDrawnTable(rows: readonly Row[], { colours = false, width = 120 }: FormatOptions): string {
  if (rows.length === 0) return "no speakers\n";
  const table = drawTable(DRAWN, { colours, width });
  const lines = rows.map(({ speaker, name, roles, share, ...counts }) => [
    name ?? `(${speaker.slice("voice:".length)})`,
    roles.at(0) ?? "–",
    ...[counts.events, counts.turns, counts.words].map((number) => number.toLocaleString("en")),
    `${(100 * share).toFixed(1)} %`,
    ...[counts.questions, counts.applause, counts.laughter].map((number) => number.toLocaleString("en")),
  ]);
  return table.add(lines) + table.end();
}

const TABLES = { drawn: toDrawnTable, csv: toCsvTable, jsonl: toObjects } as const satisfies Record<
  string,
  (rows: readonly Row[], options: FormatOptions) => string
>;

/** How a table of speakers is written. */
export type SpeakerTable = keyof typeof TABLES;
