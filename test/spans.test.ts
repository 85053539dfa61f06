// test/spans/*.txt: inputs with the spans they must give marked inline, `{role:President of Veldmark} {name:Ilse Brandt}`.
// A case begins at `=== title | types`; of every type that is listed there or marked, the tree has exactly the marked nodes.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectWhole, filesIn, walk } from "./house.js";

interface Case {
  readonly title: string;
  readonly source: string;
  readonly types: ReadonlySet<string>;
  /** `type from–to words`, in source order, parents first. */
  readonly spans: readonly string[];
}

describe.each(filesIn("spans/", ".txt"))("%s", (name) => {
  const cases = readCases(readFileSync(new URL(`spans/${name}`, import.meta.url), "utf8"));
  it.each(cases)("$title", ({ source, types, spans }) => {
    const found: string[] = [];
    for (const [{ type, position }] of walk(expectWhole(source)))
      if (types.has(type)) found.push(spanLine(type, position.start.offset, position.end.offset, source));
    expect(found).toEqual(spans);
  });
});

describe("marks", () => {
  it("should be stripped", () => {
    expect(readCases("=== a | mark\n{x:{y:bc} d}e\n")).toEqual([
      {
        title: "a",
        source: "bc de",
        types: new Set(["mark", "x", "y"]),
        spans: ["x 0–4 `bc d`", "y 0–2 `bc`"],
      },
    ]);
  });
});

function readCases(file: string): Case[] {
  const [, ...cases] = file.split(/^=== /m);
  return cases.map((text) => {
    const [heading = "", ...lines] = text.split("\n");
    const [title = "", types = ""] = heading.split(" | ");
    return { title, ...readMarks(lines.join("\n").trimEnd(), types.split(" ").filter(Boolean)) };
  });
}

function readMarks(marked: string, listed: readonly string[]): Omit<Case, "title"> {
  let source = "";
  const open: { type: string; from: number; to: number }[] = [];
  const spans: typeof open = [];
  for (const [part, type] of marked.matchAll(/\{(\w+):|\}|[^{}]+/g)) {
    if (type !== undefined) {
      const span = { type, from: source.length, to: -1 };
      open.push(span);
      spans.push(span);
    } else if (part === "}") open.pop()!.to = source.length;
    else source += part;
  }
  return {
    source,
    types: new Set([...listed, ...spans.map(({ type }) => type)]),
    spans: spans.map(({ type, from, to }) => spanLine(type, from, to, source)),
  };
}

const spanLine = (type: string, from: number, to: number, source: string): string =>
  `${type} ${from}–${to} \`${source.slice(from, to)}\``;
