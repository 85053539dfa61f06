// Every entry point of the installed package by `import`: what a user's first lines would do.
import { readFileSync } from "node:fs";
import { check, formatDiagnostics, parse, toRecord } from "stenogram";
import { toCsv, toJsonl, toMarkdown, toParquet, toTei } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { eventSchema, fromJson } from "stenogram/schema";
import { extractFigures, figures, speakers } from "stenogram/stats";

const same = (what, actual, expected) => {
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`${what}: expected ${other}, got ${one}`);
};
const installed = new URL("node_modules/stenogram/", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, installed), "utf8"));
const { version, exports } = json("package.json");

const event = parse("President of Norland Olaf Rask: Exports fell by a third.\nQuestion: And imports?");
same(
  "utterances",
  toRecord(event).utterances.map(({ speaker }) => speaker),
  ["olaf-rask", null],
);
const doubtful = "Ilse Brandt: Only two? Olaf Rask: Only two.\nOlaf Rask: Please.";
same("diagnostics", formatDiagnostics(check(parse(doubtful)), doubtful).startsWith("1:24 warning"), true);

same(
  "speakers",
  speakers(event).speakers.map(({ words }) => words),
  [5, 2],
);
same(
  "figures",
  figures(event).map(({ text, kind }) => [text, kind]),
  [["a third", "change"]],
);
same(
  "any text",
  extractFigures("Prices rose by 5 percent.").map(({ value }) => value),
  [5],
);

const page = parseHtml("<p><b>Ilse Brandt:</b> Good afternoon &amp; welcome.</p>");
same("HTML", toRecord(page).utterances[0].paragraphs, ["Good afternoon & welcome."]);

same("CSV", toCsv(event, { of: "utterance" }).trim().split("\r\n").length, 3);
same("JSON Lines", JSON.parse(toJsonl(event)).utterances[0].speaker, "olaf-rask");
same("Markdown", toMarkdown(event).includes("Exports fell by a third."), true);
same("Parquet", String.fromCharCode(...toParquet(event, { of: "utterance" }).subarray(0, 4)), "PAR1");
const [tei] = toTei(event, {
  profile: "parla-clarin",
  corpus: { id: "Smoke", description: "A test.", edition: "0", date: "2031-05-02" },
  publisher: "Nobody",
  licence: { target: "https://example.org/licence", text: "None." },
  source: { publisher: "Nobody" },
});
same("TEI", tei.xml.includes('who="#olaf-rask"'), true);

same("schema", eventSchema.safeParse(event).success, true);
same("tree read back", fromJson(JSON.stringify(event)), event);

// No entry point is left out, whatever comes to be one
const tried = ["", "/export", "/html", "/schema", "/stats", "/package.json"].map((path) => `.${path}`);
for (const [path, entry] of Object.entries(exports)) {
  if (path.startsWith("./schema/")) same(path, typeof json(entry).$schema, "string");
  else same(`${path} is tried here`, tried.includes(path), true);
}
console.log(`stenogram ${version} imported, ${Object.keys(exports).length} entry points`);
