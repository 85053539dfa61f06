import type { FormatOptions } from "../formats/format.js";
import { drawTable, type TableColumn } from "../terminal/draw-table.js";
import type { SpeakerRow } from "./speaker-rows.js";

const DRAWN: readonly TableColumn[] = [
  { name: "who", words: [16, 32] },
  { name: "role", words: [16, 40], leaves: 4 },
  { name: "pages", side: "right", leaves: 5 },
  { name: "turns", side: "right", leaves: 6 },
  { name: "words", side: "right" },
  { name: "share", side: "right" },
  { name: "questions", side: "right", leaves: 3 },
  { name: "applause", side: "right", leaves: 2 },
  { name: "laughter", side: "right", leaves: 1 },
];

/** Speakers as aligned columns. */
export function drawSpeakers(
  rows: readonly SpeakerRow[],
  { colours = false, width = 120 }: FormatOptions,
): string {
  if (rows.length === 0) return "no speakers\n";
  const table = drawTable(DRAWN, { colours, width });
  const lines = rows.map(({ speaker, name, roles, share, ...counts }) => [
    name ?? `(${speaker.slice("voice:".length)})`,
    roles.at(0) ?? "–",
    ...[counts.events, counts.turns, counts.words].map((number) => number.toLocaleString("en")),
    `${(100 * share).toFixed(1)} %`,
    ...[counts.questions, counts.applause, counts.laughter].map((number) => number.toLocaleString("en")),
  ]);
  return table.add(lines) + table.end();
}
