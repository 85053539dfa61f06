// Every entry point of the installed package by `require`.
const { parse, toRecord } = require("stenogram");
const { toCsv } = require("stenogram/export");
const { parseHtml } = require("stenogram/html");
const { eventSchema, fromJson } = require("stenogram/schema");
const { figures, speakers } = require("stenogram/stats");
const { version, exports: entries } = require("stenogram/package.json");

const event = parse("Ilse Brandt: Exports fell by a third.");
const [turn] = toRecord(parseHtml("<p><b>Ilse Brandt:</b> Good afternoon.</p>")).utterances;
const found = {
  words: speakers(event).speakers[0].words,
  figures: figures(event).length,
  speaker: turn.speaker,
  rows: toCsv(event, { of: "utterance" }).trim().split("\r\n").length,
  isTree: eventSchema.safeParse(fromJson(JSON.stringify(event))).success,
};
const expected = { words: 5, figures: 1, speaker: "ilse-brandt", rows: 2, isTree: true };
if (JSON.stringify(found) !== JSON.stringify(expected))
  throw new Error(`unexpected: ${JSON.stringify(found)}`);

for (const path of Object.keys(entries)) require(`stenogram${path.slice(1)}`);
console.log(`stenogram ${version} required, ${Object.keys(entries).length} entry points`);
