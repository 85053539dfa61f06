// Every entry point of the installed package by `require`.
const { parse, toRecord } = require("stenogram");
const { parseHtml } = require("stenogram/html");
const { speakers } = require("stenogram/stats");

const event = parse("Ilse Brandt: Good afternoon.");
const words = speakers(event).speakers.map(({ words }) => words);
const [turn] = toRecord(parseHtml("<p><b>Ilse Brandt:</b> Good afternoon.</p>")).utterances;
if (words[0] !== 2 || turn.speaker !== "ilse-brandt")
  throw new Error(`unexpected: ${words}, ${turn.speaker}`);
console.log(`stenogram ${require("stenogram/package.json").version} required`);
