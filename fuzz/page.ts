import type { Event, EventRecord } from "stenogram";
import { parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { type EventFigure, figures, type SpeakerTable, speakers } from "stenogram/stats";
import type { Input } from "./input.js";

export function read({ form, source, layout }: Input): Event {
  if (form === "html") return parseHtml(source);
  return layout === null ? parse(source) : parse(source, { layout });
}

/** An input and what is made of it, each made once, when a check first asks. */
export class Page {
  readonly input: Input;
  #event: Event | undefined;
  #record: EventRecord | undefined;
  #speakers: SpeakerTable | undefined;
  #figures: EventFigure[] | undefined;

  constructor(input: Input) {
    this.input = input;
  }

  get event(): Event {
    return (this.#event ??= read(this.input));
  }

  get record(): EventRecord {
    return (this.#record ??= toRecord(this.event));
  }

  get speakers(): SpeakerTable {
    return (this.#speakers ??= speakers(this.event));
  }

  get figures(): EventFigure[] {
    return (this.#figures ??= figures(this.event));
  }
}
