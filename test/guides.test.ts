// What the guides show beside their ts fences: pairs of a page and its JSON in tree.md and record.md, and the tables
// of labels.md. (docs.test.ts runs the ts fences.)
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Attribution, type Event, type Node, parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { filesIn } from "./house.js";

const guide = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../docs/${name}.md`, import.meta.url)), "utf8");

const pageOf = (cell: string): string => cell.replaceAll(" ⏎ ", "\n");
const read = (page: string): Event => (page.startsWith("<") ? parseHtml(page) : parse(page));

/** A tree without its positions, as the guides print it. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "position")
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

function attributionsOf(event: Event): Attribution[] {
  return [...nodesOf(event)].filter((node) => node.type === "attribution");
}

/** Each JSON fence of a guide with the page fence before it. */
function pairsOf(name: string): { page: string; json: unknown; heading: string }[] {
  const pairs: { page: string; json: unknown; heading: string }[] = [];
  let page = "";
  let heading = "";
  for (const [, title, language, body = ""] of guide(name).matchAll(
    /^### (\w+)$|^```(text|html|json)\n([\s\S]*?)\n```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else if (language !== "json") page = body;
    else pairs.push({ page, json: JSON.parse(body), heading });
  }
  return pairs;
}

describe("what loads tables", () => {
  const guides = ["exports", "schema", "command-line", "speakers", "figures"].map(guide).join("\n");
  const snippets = [...guides.matchAll(/^```(?:python|r)\n(.*?)^```$/gms)].map(([, code]) => code!);
  const loading = snippets.filter((code) => /read[._](?:csv|json)\(/.test(code));
  it("should be shown for R and pandas", () => {
    expect(loading.length).toBeGreaterThan(3);
  });
  it.each(loading)("should keep ids words: %j", (code) => {
    expect(code).toMatch(/event_id"?(?:: "string"| = "c)/);
  });
  it.each(loading.filter((code) => !code.includes("read_json")))("should keep Namibia, `NA`: %j", (code) => {
    expect(code).toMatch(/"keep_default_na": False, "na_values": \[""\]|\bna(?:\.strings)? = ""/);
  });
  it.each(snippets.filter((code) => code.includes("open(")))("should read UTF-8 anywhere: %j", (code) => {
    for (const [opening] of code.matchAll(/open\(.*/g)) expect(opening).toContain('encoding="utf-8"');
  });
});

/** What the source and the guide may call by a name or spell out: `Voice`, `"named" | "unnamed" | "collective"`. */
const nodesSource = readFileSync(fileURLToPath(new URL("../src/ast/nodes.ts", import.meta.url)), "utf8");
const unionsOf = (): [name: string, members: string][] =>
  [...nodesSource.matchAll(/^export type (\w+) =([^;]+);/gm)].map(([, name = "", members = ""]) => [
    name,
    members.trim().replace(/^\| /, "").replace(/\s+/g, " "),
  ]);

/** The nodes that the source or a guide declares, and their fields, comments left out. */
function interfacesOf(text: string): Map<string, Record<string, string>> {
  const words = unionsOf().filter(([, members]) => members.startsWith('"'));
  const spelt = (type: string): string =>
    words.reduce((all, [name, members]) => all.replace(name, members), type.replace(/\s+/g, " "));
  const found = text.matchAll(/^(?:export )?interface (\w+) extends (?:BaseNode|Leaf) \{\n(.*?)^\}/gms);
  return new Map(
    [...found].map(([, name = "", body = ""]) => {
      const fields = body.replace(/\/\*\*.*?\*\//gs, "").matchAll(/^ {2}(\w+\??): ([^;]*);/gm);
      return [name, Object.fromEntries([...fields].map(([, field = "", type = ""]) => [field, spelt(type)]))];
    }),
  );
}

/** What the diagram of the content model draws in each parent. */
function diagramOf(text: string): Map<string, string[]> {
  const drawn = new Map<string, string[]>();
  const around = ["event"];
  for (const line of /^event\n(.*?)^```/ms.exec(text)![1]!.trimEnd().split("\n")) {
    const depth = line.search(/\w/) / 3;
    const [name = "", ...children] = line.match(/[a-z]\w+/gi)!;
    around[depth] = name;
    const parent = around[depth - 1]!;
    drawn.set(parent, [...(drawn.get(parent) ?? []), name]);
    if (children.length > 0) drawn.set(name, children);
  }
  return drawn;
}

describe("tree.md", () => {
  const pairs = pairsOf("tree");
  it("should have a sample for most nodes", () => {
    expect(pairs.length).toBeGreaterThan(20);
  });
  it.each(pairs)("should show the tree of its page: $heading", ({ page, json }) => {
    const trees = [...nodesOf(read(page))].map(bare);
    expect(trees).toContainEqual(json);
  });

  const types = interfacesOf(nodesSource);
  const shown = interfacesOf(guide("tree"));
  it("should show every node", () => {
    expect([...shown.keys()].sort()).toEqual([...types.keys()].sort());
  });
  it.each([...shown])("should show the fields of %s and what it contains", (name, fields) => {
    expect(fields).toEqual(types.get(name));
  });

  // Marks and cards may stand in all that has leaves: the diagram has those that are a part of their own
  const besides = /^(?:Mark|Card)$/;
  const content = unionsOf().find(([name]) => name === "EventContent")![1];
  it.each([...diagramOf(guide("tree"))])("should draw what may stand in %s", (parent, children) => {
    const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
    const type = types.get(capital(parent))!["children"]!.replace("EventContent", content);
    const expected = type.match(/\w+/g)!;
    const drawn = children.map(capital);
    expect(new Set(drawn.filter((name) => !besides.test(name)))).toEqual(
      new Set(expected.filter((name) => !besides.test(name))),
    );
    expect(expected).toEqual(expect.arrayContaining(drawn));
  });
});

describe("record.md", () => {
  it.each(pairsOf("record"))("should show the record of its page", ({ page, json }) => {
    expect(toRecord(read(page))).toEqual(json);
  });
});

describe("labels.md", () => {
  const rows: { page: string; evidence: string }[] = [];
  let evidence = "";
  for (const line of guide("labels").split("\n")) {
    const found = /^\| (?:`([a-z-]+)`)? ?\| .* \| `(.*)` \|$/.exec(line);
    if (!found) continue;
    evidence = found[1] ?? evidence;
    rows.push({ page: pageOf(found[2]!), evidence });
  }
  const refusals = [...guide("labels").matchAll(/^\| `(.* ⏎ .*)` \| [^`]*\|$/gm)].map(([, cell = ""]) =>
    pageOf(cell),
  );

  it.each(rows)("should say why it is a label: $page", ({ page, evidence: expected }) => {
    const last = attributionsOf(read(page)).at(-1);
    expect(last?.evidence).toBe(expected);
    expect(last?.position.start.line).toBe(page.split("\n").length);
  });
  it.each(refusals)("should show what is none: %s", (page) => {
    const lines = attributionsOf(parse(page)).map(({ position }) => position.start.line);
    expect(lines).not.toContain(page.split("\n").length);
  });
  it("should have rows of both kinds", () => {
    expect(rows.length).toBeGreaterThan(12);
    expect(refusals.length).toBeGreaterThan(12);
  });
});

describe("architecture.md", () => {
  const linked = new Set(
    [...guide("architecture").matchAll(/\]\(\.\.\/src\/([^)#]+)\)/g)].map(([, file]) => file!),
  );
  const files = filesIn("../src/", ".ts");
  it("should have a row for each file of the source", () => {
    expect(files.filter((file) => !linked.has(file))).toEqual([]);
  });
  it("should name no file that is gone", () => {
    expect([...linked].filter((file) => file.endsWith(".ts") && !files.includes(file))).toEqual([]);
  });
});
