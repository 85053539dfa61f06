import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse as parseCsv } from "csv-parse/sync";
import * as fc from "fast-check";
import { type Event, parse, toRecord } from "stenogram";
import {
  type Cell,
  type Column,
  chunk,
  chunkColumns,
  eventColumns,
  figureColumns,
  paragraphColumns,
  parquetTable,
  type TableName,
  toCsv,
  toJsonl,
  toParquet,
  utteranceColumns,
} from "stenogram/export";
import { figures } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { anyMutant, anyPage, anyString } from "../pages.js";
import { news, talks } from "./sources.js";

const columnsOf: Readonly<Record<TableName, readonly Column[]>> = {
  event: eventColumns,
  utterance: utteranceColumns,
  paragraph: paragraphColumns,
  figure: figureColumns,
  chunk: chunkColumns,
};
const tables = Object.keys(columnsOf) as TableName[];

/** Rows as another reads them off CSV: strings. */
const csvRows = (csv: string): string[][] => parseCsv(csv, { record_delimiter: "\r\n" });

/** Rows as JSON has them; those of events, which JSON has as records, as Parquet would. */
const jsonRows = (events: Event | Event[], of: TableName): Cell[][] =>
  of === "event"
    ? [events]
        .flat()
        .map((event, at) => eventRow(event, toRecord(event).metadata.link ? "12" : `event-${at + 1}`))
    : toJsonl(events, { of })
        .split("\n")
        .slice(0, -1)
        .map((line) => Object.values(JSON.parse(line) as Record<string, Cell>));

/** What the row of a page must hold, put together from its record and the tables of its parts. */
function eventRow(event: Event, id: string): Cell[] {
  const record = toRecord(event);
  const { geography, topics, persons, sections, published, link } = record.metadata;
  const paragraphs = jsonRows(event, "paragraph");
  const utterances = jsonRows(event, "utterance");
  const sumOf = (rows: Cell[][], columns: readonly Column[], name: string): number =>
    rows.reduce((sum, row) => sum + (row[columns.findIndex((column) => column.name === name)] as number), 0);
  const turns = (name: string): number => sumOf(utterances, utteranceColumns, name);
  const { title, language, date, time, place, kind, section, summary } = record;
  const joined = (entries: string[], by = "; "): string | null => entries.join(by) || null;
  return [
    ...[
      id,
      paragraphs.map(([, text]) => text).join("\n"),
      id,
      kind,
      section,
      date,
      time,
      place,
      title,
      language,
    ],
    ...[link, joined(summary, "\n"), joined(geography), joined(topics), joined(persons), joined(sections)],
    ...[published, utterances.length, new Set(utterances.map(([, , , , speaker]) => speaker)).size],
    ...[sumOf(paragraphs, paragraphColumns, "words"), turns("words"), turns("applause"), turns("laughter")],
  ];
}

/** What DuckDB reads from a file: rows of plain values. */
async function duckDb(
  name: string,
  content: string | Uint8Array,
  query: (path: string) => string,
): Promise<unknown[][]> {
  const folder = mkdtempSync(join(tmpdir(), "stenogram-"));
  const path = join(folder, name);
  writeFileSync(path, content);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(query(path))).getRowsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

const hostile = parse(`Talks
March 4, 2014
Skerra
President of Norland Olaf Rask: =HYPERLINK("http://veld.example")
President of Veldmark Ilse Brandt: +1, "quoted", and 2 percent;
-2
@all
\uff1dwide
President of Norland Olaf Rask: Bell \u0007, null \u0000, half \ud800, \u202eleft\u202c, tab\there
`);

describe("tables", () => {
  it.each(tables)("should begin with doc_id and text, and have no name twice: %s", (of) => {
    const names = columnsOf[of].map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["doc_id", "text"]);
    expect(new Set(names).size).toBe(names.length);
    expect(csvRows(toCsv([], { of }))).toEqual([names]);
  });

  it.each(tables)("should hold what their columns say: %s", (of) => {
    const is = { string: "string", integer: "number", number: "number", boolean: "boolean" };
    const rows = jsonRows([talks, news, hostile], of);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const [at, { name, type }] of columnsOf[of].entries()) {
        const cell = row[at];
        expect(cell === null || typeof cell === is[type], `${name}: ${String(cell)}`).toBe(true);
        if (type === "integer" && cell !== null) expect(cell).toSatisfy(Number.isInteger);
      }
  });

  it.each(tables)("should have an id of its own for every row: %s", (of) => {
    const [, ...rows] = csvRows(toCsv([talks, talks, news, hostile], { of }));
    const ids = rows.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("should have the words of the record", () => {
    const { utterances, narration } = toRecord(talks);
    expect(jsonRows(talks, "utterance").map(([, text]) => text)).toEqual(
      utterances.map(({ paragraphs }) => paragraphs.join("\n")),
    );
    expect(jsonRows([talks, news], "paragraph").map(([, text]) => text)).toEqual([
      ...utterances.flatMap(({ paragraphs }) => paragraphs),
      ...narration,
      ...toRecord(news).narration,
    ]);
  });

  it("should have the chunks of the event", () => {
    const pieces = chunk(talks, { maxWords: 8, id: "a" });
    const rows = csvRows(toCsv(talks, { of: "chunk", maxWords: 8, id: () => "a" })).slice(1);
    const at = (name: string): number => chunkColumns.findIndex((column) => column.name === name);
    const names = ["doc_id", "text", "utterance", "role", "words", "start_offset", "end_offset"];
    expect(rows.map((row) => names.map((name) => row[at(name)]))).toEqual(
      pieces.map(({ id, text, utterance, role, words, position: { start, end } }) =>
        [id, text, utterance, role ?? "", words, start.offset, end.offset].map(String),
      ),
    );
    expect(rows.length).toBeGreaterThan(jsonRows(talks, "chunk").length);
    expect(rows.at(-1)![at("role")]).toBe("President of Norland");
  });

  it("should have the figures of the event", () => {
    const found = figures(hostile);
    expect(found).not.toEqual([]);
    expect(jsonRows(hostile, "figure").map(([, text]) => text)).toEqual(found.map(({ text }) => text));
  });
});

describe("the table of events", () => {
  const rowOf = (event: Event): Record<string, string> =>
    parseCsv(toCsv(event, { of: "event" }), { columns: true })[0] as Record<string, string>;

  it("should have a row for a page without turns", () => {
    expect(rowOf(news)).toMatchObject({
      doc_id: "event-1",
      text: "The President opened the ferry.",
      event_id: "event-1",
      title: "Ferry opened",
      date: "2014-03-04",
      utterances: "0",
      speakers: "0",
      words: "5",
      speech_words: "0",
      topics: "",
    });
  });

  it("should have what a page says, in its order, and how much", () => {
    expect(rowOf(talks)).toMatchObject({
      doc_id: "12",
      text: [
        "Mr Rask, trade has grown by 20 percent [in crowns]. (Applause.)",
        "We could, however, if the ice –",
        "It will go.",
        "– goes in time, double it.",
        "And the ferries?",
        "“They are full,” I said. (Laughter.) They sail; on Sundays, too.",
      ].join("\n"),
      kind: "event",
      section: "Events",
      summary: "The two presidents met before the forum.",
      sections: "News; Transcripts",
      published: "2013-11-11T15:30",
      utterances: "5",
      speakers: "3",
      words: "35",
      speech_words: "35",
      applause: "1",
      laughter: "1",
    });
  });

  it("should have prose between the turns where it stands, and count it with the words", () => {
    const page = parse(
      "Ilse Brandt: So.\n* * *\nThe President left by ferry.\nOlaf Rask: Yes.\nIlse Brandt: No.",
    );
    const { text, words, speech_words } = rowOf(page);
    expect([text, words, speech_words]).toEqual(["So.\nThe President left by ferry.\nYes.\nNo.", "8", "3"]);
  });

  it("should have no more entries in a cell than the page has", () => {
    const page = parse(
      "Talks\nMarch 4, 2014\nSkerra\nIlse Brandt: Yes.\nOlaf Rask: Yes.\nTopics\nPorts; piers\nFerries\nPublication status\nPublished in section: News",
    );
    expect(toRecord(page).metadata.topics).toEqual(["Ports; piers", "Ferries"]);
    expect(rowOf(page)["topics"]).toBe("Ports, piers; Ferries");
  });
});

describe("ids of events", () => {
  const idsOf = (events: Event | Event[], id?: () => string): unknown[] => [
    ...new Set(
      csvRows(toCsv(events, id ? { id } : {}))
        .slice(1)
        .map(([, , event]) => event),
    ),
  ];
  it.each([
    ["veld.example/d/12", "12"],
    ["http://veld.example/d/12/?page=1#a", "12"],
    ["veld.example", "event-1"],
    ["veld.example/ #a", "event-1"],
  ])("should be the last part of %s: %s", (link, id) => {
    const page = `Talks\nMarch 4, 2014\nSkerra\nIlse Brandt: Yes.\nOlaf Rask: Yes.\nPublication status\nDirect link: ${link}\n`;
    expect(toRecord(parse(page)).metadata.link).toBe(link);
    expect(idsOf(parse(page))).toEqual([id]);
  });

  it("should count what has none, and what comes twice", () => {
    expect(idsOf([hostile, talks, talks])).toEqual(["event-1", "12", "12-2"]);
  });

  it("should be the caller’s", () => {
    expect(idsOf([talks, talks], () => "a")).toEqual(["a", "a-2"]);
    const id = (): string => "";
    expect(() => toCsv([talks], { id })).toThrow(
      "Unexpected `` as the id of the event at index 0, expected words",
    );
    expect(() => toCsv(talks, { id })).toThrow("Unexpected `` as the id of the event, expected words");
  });
});

describe("CSV", () => {
  it.each(tables)("should be read by others as it was written: %s", (of) => {
    const cells = csvRows(toCsv([talks, news], { of }));
    const rows = jsonRows([talks, news], of).map((row) =>
      row.map((cell) => (cell === null ? "" : String(cell))),
    );
    expect(cells).toEqual([columnsOf[of].map(({ name }) => name), ...rows]);
  });

  it("should end every line in CRLF, so that tables can be joined", () => {
    const both = toCsv([talks, hostile], { id: (_, at) => `e${at}` });
    const one = toCsv(talks, { id: () => "e0" });
    const other = toCsv(hostile, { id: () => "e1", header: false });
    expect(both).toBe(one + other);
    expect(toCsv([])).toMatch(/^doc_id,.*end_offset\r\n$/);
    expect(toCsv([], { header: false })).toBe("");
  });

  it("should hold no formulas unless asked to", () => {
    const texts = (formulas: boolean): string[] =>
      csvRows(toCsv(hostile, { of: "paragraph", formulas }))
        .slice(1)
        .map(([, text]) => text!);
    expect(
      texts(false)
        .slice(0, 5)
        .map((text) => text.slice(0, 2)),
    ).toEqual(["'=", "'+", "'-", "'@", "'\uff1d"]);
    expect(
      texts(true)
        .slice(0, 5)
        .map((text) => text.slice(0, 1)),
    ).toEqual(["=", "+", "-", "@", "\uff1d"]);
    // One of several lines, too
    expect(csvRows(toCsv(hostile))[2]![1]).toMatch(/^'\+1, "quoted"/);
  });

  it("should begin with a byte order mark where asked to, with and without names", () => {
    for (const header of [true, false]) {
      const plain = toCsv([talks, hostile], { header });
      expect(plain.startsWith("\ufeff")).toBe(false);
      expect(toCsv([talks, hostile], { header, bom: true })).toBe(`\ufeff${plain}`);
    }
    expect([...Buffer.from(toCsv([], { bom: true })).subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x64]);
    const rows = parseCsv(toCsv(talks, { bom: true }), { bom: true, record_delimiter: "\r\n" });
    expect(rows).toEqual(csvRows(toCsv(talks)));
  });

  it("should keep numbers numbers", () => {
    const event = parse("Ilse Brandt: Exports fell by 5 percent.");
    const [names, row] = csvRows(toCsv(event, { of: "figure" }));
    expect(row![names!.indexOf("value")]).toBe("5");
  });

  it("should hold no character that readers stop at", () => {
    // eslint-disable-next-line no-control-regex -- it is what is looked for
    expect(toCsv(hostile)).not.toMatch(/[\0-\x08\v\f\x0e-\x1f\p{Surrogate}]/u);
    expect(toCsv(hostile)).toContain("Bell \ufffd, null \ufffd, half \ufffd, \u202eleft\u202c, tab here");
  });

  it("should be read by DuckDB", async () => {
    const read = await duckDb(
      "a b.csv",
      toCsv([talks, hostile]),
      (path) => `select * from read_csv('${path}', all_varchar = true, strict_mode = true)`,
    );
    expect(read.map((row) => row.map((cell) => cell ?? ""))).toEqual(
      csvRows(toCsv([talks, hostile])).slice(1),
    );
  });

  it("should be read back whatever the page", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, anyPage, anyMutant), (source) => {
        const event = parse(source);
        for (const of of ["event", "utterance", "paragraph"] as const)
          expect(csvRows(toCsv(event, { of })).length).toBe(jsonRows(event, of).length + 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("JSON Lines", () => {
  it("should be the records", () => {
    const lines = toJsonl([talks, news]).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([toRecord(talks), toRecord(news)]);
    expect(toJsonl([])).toBe("");
  });

  it("should begin with the id that was given, and with none where none was", () => {
    const [line = ""] = toJsonl([talks], { id: () => "12" }).split("\n");
    expect(JSON.parse(line)).toEqual({ event_id: "12", ...toRecord(talks) });
    expect(line.startsWith('{"event_id":"12",')).toBe(true);
  });

  it("should be a line an event, whatever the words", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, anyPage, anyMutant), (source) => {
        const event = parse(source);
        const line = toJsonl(event);
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(JSON.parse(line)).toEqual(toRecord(event));
      }),
      { numRuns: 200 },
    );
  });

  it("should be read by DuckDB", async () => {
    const rows = await duckDb(
      "events.jsonl",
      toJsonl([talks, news]),
      (path) =>
        `select title, len(utterances), utterances[2].remark from read_json('${path}', format = 'newline_delimited')`,
    );
    expect(rows).toEqual([
      ["Talks with President of Norland Olaf Rask", 5n, "retranslated"],
      ["Ferry opened", 0n, null],
    ]);
  });
});

describe("Parquet", () => {
  it.each(tables)("should be read by DuckDB, types and all: %s", async (of) => {
    const types = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };
    const bytes = toParquet([talks, news], { of });
    const described = await duckDb("t.parquet", bytes, (path) => `describe select * from '${path}'`);
    expect(described.map(([name, type]) => [name, type])).toEqual(
      columnsOf[of].map(({ name, type }) => [name, types[type]]),
    );
    const rows = await duckDb("t.parquet", bytes, (path) => `select * from '${path}'`);
    expect(rows).toEqual(jsonRows([talks, news], of));
  });

  it("should hold hostile words", async () => {
    const rows = await duckDb("t.parquet", toParquet(hostile), (path) => `select text from '${path}'`);
    expect(rows.map(([text]) => text)).toEqual([
      '=HYPERLINK("http://veld.example")',
      '+1, "quoted", and 2 percent;\n-2\n@all\n\uff1dwide',
      "Bell \ufffd, null \ufffd, half \ufffd, \u202eleft\u202c, tab here",
    ]);
  });

  it("should be written event by event, many groups of rows long", async () => {
    const long = parse(
      Array.from({ length: 3000 }, (_, at) => `Ilse Brandt: Turn ${at}.\nOlaf Rask: Yes.`).join("\n"),
    );
    const table = parquetTable();
    const parts = [long, talks, long, long].map((event) => table.add(event));
    expect(parts.map(({ length }) => length > 100)).toEqual([false, false, true, false]);
    const bytes = Buffer.concat([...parts, table.end()]);
    const query = (path: string): string => `select * from '${path}'`;
    expect(await duckDb("t.parquet", bytes, query)).toEqual(jsonRows([long, talks, long, long], "utterance"));
    expect(new Uint8Array(bytes)).toEqual(toParquet([long, talks, long, long]));
  });

  it("should be a file without rows, too", async () => {
    const [row] = await duckDb("t.parquet", toParquet([]), (path) => `select count(*) from '${path}'`);
    expect(row).toEqual([0n]);
  });
});

it("should be no Parquet file any more once it has ended", () => {
  const table = parquetTable();
  table.end();
  expect(() => table.add(talks)).toThrow("expected none after `end`");
  expect(() => table.end()).toThrow("expected none after `end`");
});

describe("what is counted", () => {
  const event = parse(
    "**Ilse Brandt:** [Skerra](http://veld.example/skerra)’s harbour. (*Applause* in [Skerra](http://veld.example/skerra).)\n\n(Laughter,\nlaughter.)\n\n**Olaf Rask:** So.",
  );
  const countsOf = (of: TableName, names: readonly string[]): unknown[] => {
    const at = names.map((name) => columnsOf[of].findIndex((column) => column.name === name));
    return jsonRows(event, of).map((row) => at.map((place) => row[place]));
  };

  it("should be each direction once, in however many pieces", () => {
    expect(countsOf("utterance", ["applause", "laughter"])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it("should be words, however they are marked", () => {
    expect(countsOf("utterance", ["words"])).toEqual([[2], [1]]);
    expect(countsOf("paragraph", ["words"])).toEqual([[2], [1]]);
  });
});

describe("bad input", () => {
  it.each([
    ["toCsv", () => toCsv("page" as unknown as Event), "Unexpected `page`, expected an event"],
    ["toCsv", () => toCsv(null as unknown as Event), "Unexpected null, expected an event"],
    ["toCsv", () => toCsv({} as unknown as Event), "Unexpected object, expected an event"],
    [
      "toJsonl",
      () => toJsonl([talks, 1] as unknown as Event[]),
      "Unexpected number at index 1, expected an event",
    ],
    ["toCsv", () => toCsv(talks, { of: "line" as TableName }), "Unexpected `line` as `of`"],
    [
      "toJsonl",
      () => toJsonl(talks, { of: "line" as TableName }),
      "Unexpected `line` as `of`, expected `event`, `utterance`, `paragraph`, `figure` or `chunk`",
    ],
    ["toCsv", () => toCsv(talks, { id: "x" as never }), "Unexpected `x` as `id`, expected a function"],
    ["toCsv", () => toCsv(talks, { bom: "no" as never }), "Unexpected `no` as `bom`, expected true or false"],
    [
      "toCsv",
      () => toCsv(talks, { of: "chunk", maxWords: 0 }),
      "Unexpected 0 as `maxWords`, expected a whole",
    ],
    ["toCsv", () => toCsv(talks, { of: "figure", home: "Norway" }), "Unexpected `Norway` as `home`"],
    ["toCsv", () => toCsv(talks, { header: "no" as never }), "Unexpected `no` as `header`, expected true or"],
    [
      "toCsv",
      () => toCsv(talks, { formulas: null as never }),
      "Unexpected null as `formulas`, expected true",
    ],
    ["toParquet", () => toParquet(talks, null as never), "Unexpected null, expected an object of options"],
    ["toJsonl", () => toJsonl(talks, null as never), "Unexpected null, expected an object of options"],
  ])("should be named by %s", (_, wrong, word) => {
    expect(wrong).toThrow(word);
    expect(wrong).toThrow(TypeError);
  });
});

describe("the guide", () => {
  it.each(tables)("should list the columns: %s", (of) => {
    const guide = readFileSync(new URL("../../docs/exports.md", import.meta.url), "utf8");
    const rows = columnsOf[of]
      .map(({ name, type, meaning }) => `| \`${name}\` | ${type} | ${meaning} |\n`)
      .join("");
    expect(guide).toContain(rows);
  });
});
