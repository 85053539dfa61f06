import type { MakePart } from "./part.js";

// What workers can make of a page: the main thread knows it by its name, for a function cannot be sent. Loaded when it is
// asked for, and by workers alone.
const parts = {
  jsonl: async () => (await import("./jsonl.js")).jsonlPart,
  csv: async () => (await import("./csv.js")).csvPart,
  parquet: async () => (await import("./parquet.js")).parquetPart,
  json: async () => (await import("./json.js")).jsonPart,
  markdown: async () => (await import("./markdown.js")).markdownPart,
  tree: async () => (await import("./tree.js")).treePart,
  tei: async () => (await import("./tei.js")).teiPart,
  teiPersons: async () => (await import("./tei-persons.js")).teiPersonsPart,
  speakers: async () => (await import("./speakers.js")).speakersPart,
  figureTable: async () => (await import("./figure-table.js")).figureTablePart,
  checkFrames: async () => (await import("./check-frames.js")).checkFramesPart,
  checkJson: async () => (await import("./check-json.js")).checkJsonPart,
  checkJsonl: async () => (await import("./check-jsonl.js")).checkJsonlPart,
  checkCsv: async () => (await import("./check-csv.js")).checkCsvPart,
} as const satisfies Record<string, () => Promise<MakePart>>;

/** Name of what a worker can make of a page. */
export type PartName = keyof typeof parts;

/** What makes the part of that name. */
export const loadPart = (name: PartName): Promise<MakePart> => parts[name]();
