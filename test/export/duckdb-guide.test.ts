// The queries of examples/query-with-duckdb.md, run.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "stenogram";
import { toParquet } from "stenogram/export";
import { expect, it } from "vitest";
import { news } from "./sources.js";

const guide = readFileSync(new URL("../../examples/query-with-duckdb.md", import.meta.url), "utf8");
const queries = [...guide.matchAll(/^```sql\n(.*?)^```$/gms)].map(([, query]) => query!);

const talks = parse(`Talks with Prime Minister of Norway Olaf Rask
March 4, 2014
Skerra
President of Veldmark Ilse Brandt: Last year our trade with Russia fell.
Prime Minister of Norway Olaf Rask: Trade between Norway and Russia grew by 20 percent in 2013.
`);

it.each(queries.map((query, at) => [at, query] as const))("should answer query %i", async (at, query) => {
  const folder = mkdtempSync(join(tmpdir(), "stenogram-"));
  try {
    for (const of of ["utterance", "paragraph", "figure"] as const)
      writeFileSync(join(folder, `${of}s.parquet`), toParquet([talks, news], { of }));
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const placed = query.replace(/'(\w+\.parquet)'/g, (_, name: string) => `'${join(folder, name)}'`);
    const rows = (await connection.runAndReadAll(placed)).getRowsJS();
    connection.closeSync();
    instance.closeSync();
    expect(rows).toEqual(answers[at]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const answers: readonly unknown[][] = [
  [
    ["olaf-rask", 1n, 1n, 11n],
    ["ilse-brandt", 1n, 1n, 7n],
  ],
  [["2013", "20 percent", "change", "up", "olaf-rask", "Talks with Prime Minister of Norway Olaf Rask"]],
  [["Olaf Rask", "20 percent", 11, "Trade between Norway and Russia grew by 20 percent in 2013."]],
  [
    ["2014", "narration", 5n],
    ["2014", "speech", 18n],
  ],
];
