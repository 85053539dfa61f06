// Every entry point of the installed package by `import`: what a user's first lines would do.
import { readFileSync } from "node:fs";
import { parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { extractFigures, figures, speakers } from "stenogram/stats";

const same = (what, actual, expected) => {
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`${what}: expected ${other}, got ${one}`);
};

const event = parse("President of Norland Olaf Rask: Exports fell by a third.\nQuestion: And imports?");
same(
  "utterances",
  toRecord(event).utterances.map(({ speaker }) => speaker),
  ["olaf-rask", null],
);
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
const { version } = JSON.parse(
  readFileSync(new URL("node_modules/stenogram/package.json", import.meta.url), "utf8"),
);
console.log(`stenogram ${version} imported`);
