// The published types under every strict flag.
import { check, type Diagnostic, type Event, type EventRecord, parse, toRecord } from "stenogram";
import { type Chunk, type CsvOptions, chunk, type TeiFile, toCsv, toTei } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { eventSchema, fromJson, nodeSchemas } from "stenogram/schema";
import { type EventFigure, figures, type Speaker, speakers } from "stenogram/stats";

const event: Event = parse("Ilse Brandt: Good afternoon.", { language: "en" });
const record: EventRecord = toRecord(parseHtml("<p><b>Ilse Brandt:</b> Good afternoon.</p>"));
const spoke: readonly Speaker[] = speakers(event).speakers;
const named: readonly EventFigure[] = figures(event);
const doubts: readonly Diagnostic[] = check(event);
const options: CsvOptions = { of: "utterance" };
const table: string = toCsv([event], options);
const pieces: readonly Chunk[] = chunk(event, { maxWords: 100 });
const again: Event = fromJson(JSON.stringify(event));
const checked: Event = eventSchema.parse(again);
nodeSchemas.utterance.parse(event.children[0]).speaker satisfies string | null;
for (const node of checked.children) if (node.type === "utterance") node.speaker satisfies string | null;
export const files: () => readonly TeiFile[] = () =>
  toTei(event, {
    profile: "parla-clarin",
    corpus: { id: "Smoke", description: "A test.", edition: "0", date: "2031-05-02" },
    publisher: "Nobody",
    licence: { target: "https://example.org/licence", text: "None." },
    source: { publisher: "Nobody" },
  });
export const found: readonly number[] = [
  record.utterances.length,
  spoke.length,
  named.length,
  doubts.length,
  table.length,
  pieces.length,
];
// @ts-expect-error: a page is text
parse(5);
