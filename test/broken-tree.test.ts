// A tree that a program left in pieces is named by its node, whatever function reads it.
import { check, type Event, parse, toRecord, validate } from "stenogram";
import {
  chunk,
  parquetTable,
  type TeiOptions,
  toCsv,
  toJsonl,
  toMarkdown,
  toParquet,
  toTei,
} from "stenogram/export";
import { figures, mergeSpeakers, speakers } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { corpus } from "./export/sources.js";

const source =
  "Talks\nMarch 4, 2014\nIlse Brandt: The ice has gone.\nWe are glad. (Applause.)\nOlaf Rask: At last.\n";

/** Any node, open to changes that its type would forbid. */
interface Open {
  [field: string]: unknown;
  children: Open[];
}

/** A tree with a change, read back as its type. */
function changed(change: (event: Open) => void): Event {
  const event = parse(source);
  change(event as unknown as Open);
  return event;
}

const tei: TeiOptions = { profile: "parla-clarin", ...corpus };

const readers: readonly [name: string, read: (event: Event) => unknown, where: string][] = [
  ["toRecord", toRecord, ""],
  ["check", check, ""],
  ["speakers", speakers, ""],
  ["figures", (event) => figures(event), ""],
  ["mergeSpeakers", (event) => mergeSpeakers([event]), " of the event at index 0"],
  ["toJsonl", (event) => toJsonl(event), ""],
  ["toCsv", (event) => toCsv([event]), " of the event at index 0"],
  ["toParquet", (event) => toParquet(event), ""],
  ["parquetTable", (event) => parquetTable().add(event), ""],
  ["toTei", (event) => toTei(event, tei), ""],
  ["toMarkdown", (event) => toMarkdown(event), ""],
  ["chunk", (event) => chunk(event), ""],
];

const breaks: readonly [found: string, path: string, change: (event: Open) => void][] = [
  [
    "`utterance` without `children`",
    "$.children[4]",
    ({ children }) => children.push({ type: "utterance" } as never),
  ],
  [
    "`utterance` without `children`",
    "$.children[2]",
    ({ children }) => delete (children[2] as Partial<Open>).children,
  ],
  ["`utterance` without an attribution", "$.children[2]", ({ children }) => children[2]!.children.shift()],
  ["`title` without `children`", "$.children[0]", ({ children }) => (children[0]!.children = null as never)],
  ["null", "$.children[1]", ({ children }) => (children[1] = null as never)],
  ["`At last.`", "$.children[0]", ({ children }) => (children[0] = "At last." as never)],
  ["node without `children`", "$.children[0]", ({ children }) => (children[0] = [] as never)],
  [
    "`text` without a `value`",
    "$.children[2].children[1].children[0]",
    ({ children }) => delete children[2]!.children[1]!.children[0]!["value"],
  ],
  [
    "`stageDirection` without a `position`",
    "$.children[2].children[2].children[1]",
    ({ children }) => delete children[2]!.children[2]!.children[1]!["position"],
  ],
  [
    "`paragraph` without `children`",
    "$.children[3].children[1]",
    ({ children }) => (children[3]!.children[1]!.children = "At last." as never),
  ],
];

describe.each(readers)("%s", (_name, read, where) => {
  it.each(breaks)("should name %s", (found, path, change) => {
    expect(() => read(changed(change))).toThrow(
      new TypeError(
        `Unexpected ${found} at \`${path}\`${where}, expected a whole tree: \`validate\` lists all faults`,
      ),
    );
  });
});

it.each(breaks)("should be a fault that `validate` lists: %s", (_found, _path, change) => {
  expect(validate(changed(change))).not.toEqual([]);
});

it("should let nodes of other types be, and what is left out", () => {
  const own = changed(({ children }) => {
    const { position } = children[0]!;
    children.push({ type: "bookmark", value: "here", position } as never);
    children.push({ type: "group", children: [], position });
    children.shift();
    children[1]!.children.pop();
  });
  expect(toRecord(own).utterances.map(({ paragraphs }) => paragraphs)).toEqual([
    ["The ice has gone."],
    ["At last."],
  ]);
});
