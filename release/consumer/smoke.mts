// The published types under every strict flag.
import { type Event, type EventRecord, parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { type EventFigure, figures, type Speaker, speakers } from "stenogram/stats";

const event: Event = parse("Ilse Brandt: Good afternoon.", { language: "en" });
const record: EventRecord = toRecord(parseHtml("<p><b>Ilse Brandt:</b> Good afternoon.</p>"));
const spoke: readonly Speaker[] = speakers(event).speakers;
const named: readonly EventFigure[] = figures(event);
for (const node of event.children) if (node.type === "utterance") node.speaker satisfies string | null;
export const found: readonly [number, number, number] = [
  record.utterances.length,
  spoke.length,
  named.length,
];
// @ts-expect-error: a page is text
parse(5);
