// House assertions and the readable form of a tree, shared by the tests.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Event, type EventRecord, type Node, parse, toRecord } from "stenogram";
import { expect } from "vitest";
import { type Fault, validate } from "../src/ast/validate.js";

/** Everything that must hold of any string: it parses, nothing is lost or invented, the record survives JSON. */
export function expectWhole(source: string): Event {
  const event = parse(source);
  expect(validate(event, source).slice(0, 3).map(inWords)).toEqual([]);
  const record = toRecord(event);
  expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
  return event;
}

function inWords({ rule, message, position }: Fault): string {
  return `${rule}${position ? ` at ${position.start.offset}` : ""}: ${message}`;
}

/** Every node with its level, parents first. */
export function* walk(node: Node, level = 0): Generator<[node: Node, level: number]> {
  yield [node, level];
  if ("children" in node) for (const child of node.children) yield* walk(child, level + 1);
}

/** Tree and record as JSON a reader can review: one node a line, one entry a line; offsets only. */
export function toReadableJson(event: Event): string {
  return `{"tree":\n${treeJson(event, "  ")},\n"record":\n${recordJson(toRecord(event))}}\n`;
}

function treeJson(node: Node, indent: string): string {
  const { type, position, ...fields } = node;
  const at = [position.start.offset, position.end.offset];
  const { children, ...rest } = { children: null, ...fields };
  const head = JSON.stringify({ type, at, ...rest });
  if (children === null) return indent + head;
  const lines = children.map((child) => treeJson(child, `${indent}  `));
  return `${indent}${head.slice(0, -1)},"children":[${lines.map((line) => `\n${line}`).join(",")}]}`;
}

function recordJson(record: EventRecord): string {
  const entries = Object.entries(record).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value) || value.length < 2)
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `  ${JSON.stringify(key)}: [\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}]`;
  });
  return `  {\n${entries.join(",\n")}}`;
}

/** Every file below a folder of test/, as its path from there, sorted. */
export function filesIn(folder: string, extension: string): string[] {
  const names = readdirSync(fileURLToPath(new URL(folder, import.meta.url)), {
    recursive: true,
    encoding: "utf8",
  });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(extension))
    .sort();
}
