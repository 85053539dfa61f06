// What the package gives at run time. A name that is added or lost shows here first.
import * as stenogram from "stenogram";
import * as exports from "stenogram/export";
import * as schema from "stenogram/schema";
import * as stats from "stenogram/stats";
import { expect, it } from "vitest";

it("should export these names", () => {
  expect(Object.keys(stenogram).sort()).toEqual([
    "check",
    "detectLanguage",
    "detectLayout",
    "formatDiagnostics",
    "parse",
    "toRecord",
    "validate",
  ]);
});

it("should export these names from stenogram/stats", () => {
  expect(Object.keys(stats).sort()).toEqual(["extractFigures", "figures", "mergeSpeakers", "speakers"]);
});

it("should export these names from stenogram/export", () => {
  expect(Object.keys(exports).sort()).toEqual([
    "TeiError",
    "chunk",
    "chunkColumns",
    "eventColumns",
    "figureColumns",
    "paragraphColumns",
    "parquetTable",
    "toCsv",
    "toJsonl",
    "toMarkdown",
    "toParquet",
    "toTei",
    "utteranceColumns",
  ]);
});

it("should export these names from stenogram/schema", () => {
  expect(Object.keys(schema).sort()).toEqual([
    "TreeError",
    "diagnosticSchema",
    "eventFigureSchema",
    "eventRecordSchema",
    "eventSchema",
    "figureSchema",
    "fromJson",
    "mergedSpeakerSchema",
    "nodeSchemas",
    "speakerSchema",
    "speakerTableSchema",
  ]);
});
