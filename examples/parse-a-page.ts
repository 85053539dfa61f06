// What is on a page, at a glance:
//
//   npm run demo                    the bundled sample
//   npm run demo -- FILE…           your own pages
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type Event, type Node, toRecord, type Utterance, type UtteranceRecord } from "stenogram";
import { readPage } from "./read-page.ts";

const WIDTH = 100;
const WIDEST_CELL = 28;

const sample = fileURLToPath(new URL("sample/veldmark-norland.txt", import.meta.url));
const given = process.argv.slice(2);

for (const path of given.length > 0 ? given : [sample]) {
  const page = readPage(path);
  if (page) process.stdout.write(`${overview(basename(path), page.event)}\n`);
}

function overview(file: string, event: Event): string {
  const record = toRecord(event);
  const { title, date, time, place, narration } = record;
  const when = [record.kind === "announcement" ? "announcement" : null, date, time, place];
  return [
    `── ${file} `.padEnd(WIDTH, "─"),
    title ?? "(no title)",
    when.filter((part) => part !== null).join(" · ") || "(no date)",
    ...part("Utterances", utteranceTable(event, record.utterances)),
    ...part("Narration", narration.length > 0 ? [`  ${countWords(narration.join(" "))} words`] : []),
    ...part("Metadata", columns(metadataRows(record.metadata))),
    ...part("Tree", picture(event)),
    "",
  ].join("\n");
}

/** A part with its heading; nothing at all where it is empty. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ["", heading, ...lines] : [];
}

// ── Utterances ────────────────────────────────────────────────────────────────────────────────────────────

/** What the record says of every utterance, and what only the tree says: how its label was recognised. */
function utteranceTable(event: Event, utterances: readonly UtteranceRecord[]): string[] {
  const nodes = event.children.filter((node) => node.type === "utterance");
  const counts = nodes.map((node) => String(countWords(speechOf(node))));
  const width = Math.max(5, ...counts.map((count) => count.length));
  const rows = utterances.map(({ id, speaker, voice, role, paragraphs }, at) => [
    id,
    speaker ?? `(${voice})`,
    role ?? "–",
    evidenceOf(nodes[at]!),
    counts[at]!.padStart(width),
    cut(paragraphs.join(" "), 36),
  ]);
  const heading = ["id", "speaker", "role", "evidence", "words".padStart(width), "first words"];
  return rows.length > 0 ? columns([heading, ...rows]) : [];
}

function evidenceOf(node: Utterance): string {
  return node.children.find((child) => child.type === "attribution")?.evidence ?? "–";
}

/** What was said: no remark of the site, such as `(Laughter.)`. */
function speechOf({ children }: Utterance): string {
  return children
    .flatMap((child) => (child.type === "paragraph" ? child.children : []))
    .map((leaf) => (leaf.type === "text" ? leaf.value : ""))
    .join(" ");
}

/** Words as `speakers` counts them: a dash is none. */
function countWords(words: string): number {
  return Array.from(new Intl.Segmenter("en", { granularity: "word" }).segment(words)).filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}

// ── Metadata ──────────────────────────────────────────────────────────────────────────────────────────────

function metadataRows(metadata: object): string[][] {
  return Object.entries(metadata)
    .map(([name, value]: [string, string | string[] | null]) => [name, [value ?? []].flat().join(", ")])
    .filter(([, words]) => words !== "");
}

// ── The tree ──────────────────────────────────────────────────────────────────────────────────────────────

/** Node types, where they begin and end, and what they say; two levels deep, neighbours of one type on one line. */
function picture(event: Event): string[] {
  return columns([["event", placeOf([event]), factOf(event)], ...branches(event.children, "", 1)]);
}

function branches(children: readonly Node[], indent: string, level: number): string[][] {
  const runs = neighbours(children);
  return runs.flatMap((run, at) => {
    const last = at === runs.length - 1;
    const [node] = run as [Node, ...Node[]];
    const times = run.length > 1 ? ` × ${run.length}` : "";
    const row = [
      `${indent}${last ? "└─" : "├─"} ${node.type}${times}`,
      placeOf(run),
      run.length > 1 ? "" : factOf(node),
    ];
    // One leaf alone says no more than its parent
    const open = level < 2 && run.length === 1 && "children" in node && node.children.length > 1;
    return open ? [row, ...branches(node.children, `${indent}${last ? "   " : "│  "}`, level + 1)] : [row];
  });
}

/** Children, those of one type that stand side by side put together; utterances each alone. */
function neighbours(children: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const child of children) {
    const run = runs.at(-1);
    if (run?.[0]!.type === child.type && child.type !== "utterance") run.push(child);
    else runs.push([child]);
  }
  return runs;
}

function placeOf(run: readonly Node[]): string {
  const { start } = run[0]!.position;
  const { end } = run.at(-1)!.position;
  return `${start.line}:${start.column}–${end.line}:${end.column}`;
}

/** What a node knows beside its words. */
function factOf(node: Node): string {
  switch (node.type) {
    case "event":
      return `${node.kind}, ${node.language}`;
    case "dateline":
      return [node.date, node.time, node.place].filter((part) => part !== null).join(" · ");
    case "photoCaption":
      return node.index === undefined ? "" : `${node.index} of ${node.count ?? "?"}`;
    case "utterance":
      return `${node.id} ${node.speaker ?? ""}`;
    case "attribution":
      return [
        node.role,
        node.name ?? (node.role === null ? node.label : null),
        node.remark && `(${node.remark})`,
      ]
        .filter((part) => part !== null)
        .join(" | ");
    case "pullQuote":
      return node.of === null ? "" : `repeats ${node.of}`;
    case "relatedLinks":
      return node.heading;
    case "metadataField":
      return node.name;
    default:
      return "value" in node ? cut(node.value.replace(/\s+/g, " ").trim(), 40) : "";
  }
}

// ── Columns ───────────────────────────────────────────────────────────────────────────────────────────────

/** Rows with their cells one under the other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => (widths[at] = Math.min(WIDEST_CELL, Math.max(widths[at] ?? 0, cell.length))));
  return rows.map((row) => {
    const cells = row.map((cell, at) =>
      at < row.length - 1 ? cut(cell, widths[at]!).padEnd(widths[at]!) : cell,
    );
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

function cut(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words;
}
