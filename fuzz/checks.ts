// What must hold of every input, as a list: each check says what is wrong, `null` where nothing is.
import { isDeepStrictEqual } from "node:util";
import { parse as parseCsv } from "csv-parse/sync";
import { XmlDocument } from "libxml2-wasm";
import { check, type Event, formatDiagnostics, validate } from "stenogram";
import { type TableName, type TeiOptions, toCsv, toJsonl, toMarkdown, toTei } from "stenogram/export";
import { fromJson } from "stenogram/schema";
import { steps } from "../src/grammar/combinators.js";
import { corpus } from "../test/export/sources.js";
import { decode, leavesOf } from "../test/html/shown.js";
import { accountingOf } from "./accounting.js";
import { CANDIDATE, growthOf } from "./growth.js";
import type { Input } from "./input.js";
import { Page, read } from "./page.js";
import { notPlain } from "./plain.js";

interface Check {
  readonly name: string;
  /** One input in so many is checked: what is dear, or what another has shown already. */
  readonly oneIn: number;
  readonly run: (page: Page) => string | null;
}

/** The most steps of the engine that any input may take; real pages take less than one a character. */
const mostSteps = (length: number): number => 400 + 12 * length;

const tables: readonly TableName[] = ["event", "utterance", "paragraph", "figure", "chunk"];

const tei: TeiOptions = { ...corpus, profile: "parla-clarin", notes: true };

/** What no document holds: XML forbids it. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\p{Surrogate}\ufffe\uffff]/u;

/** What a terminal obeys: control characters but the line break, and turns of the direction of writing. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const ORDERS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

export const checks: readonly Check[] = [
  {
    name: "parse",
    oneIn: 1,
    run: (page) => {
      const { form, source } = page.input;
      steps.count = 0;
      if (page.event.children.length === 0 && form === "text" && /\S/.test(source))
        return "Unexpected tree without children";
      const most = mostSteps(source.length);
      return steps.count > most ? `Unexpected ${steps.count} steps, expected at most ${most}` : null;
    },
  },
  {
    name: "validate",
    oneIn: 1,
    run: ({ event, input: { form, source } }) => {
      const [fault] = validate(event, form === "text" ? source : undefined);
      return fault ? `${fault.rule}: ${fault.message}` : null;
    },
  },
  {
    name: "leaves of HTML",
    oneIn: 1,
    run: ({ event, input: { form, source } }) => (form === "html" ? leafFault(event, source) : null),
  },
  {
    name: "what HTML shows",
    oneIn: 2,
    run: ({ event, input: { form, source } }) => (form === "html" ? accountingOf(source, event) : null),
  },
  {
    name: "the same again",
    oneIn: 16,
    run: ({ event, input }) =>
      JSON.stringify(read(input)) === JSON.stringify(event) ? null : "Unexpected other tree",
  },
  { name: "record", oneIn: 1, run: ({ record }) => notPlain(record, "record") },
  {
    name: "speakers",
    oneIn: 1,
    run: ({ speakers: { speakers, totals } }) => {
      const odd = notPlain(speakers, "speakers") ?? notPlain(totals, "totals");
      if (odd !== null) return odd;
      for (const key of ["turns", "words", "questions", "applause", "laughter"] as const) {
        const sum = speakers.reduce((all, speaker) => all + speaker[key], 0);
        if (sum !== totals[key]) return `Unexpected sum ${sum} of \`${key}\`, expected ${totals[key]}`;
      }
      const share = speakers.reduce((all, speaker) => all + speaker.share, 0);
      return Math.abs(share - Math.sign(totals.words)) < 1e-9 ? null : `Unexpected sum ${share} of \`share\``;
    },
  },
  {
    name: "figures",
    oneIn: 1,
    run: ({ figures, input: { source } }) => {
      const odd = notPlain(figures, "figures");
      if (odd !== null) return odd;
      for (const { text, sentence, start, end, position, value } of figures) {
        if (sentence.slice(start, end) !== text) return `Unexpected text \`${text}\`, expected its span`;
        if (typeof value === "object" && value.min > value.max)
          return `Unexpected range ${value.min}–${value.max}`;
        if (position.start.offset >= position.end.offset || position.end.offset > source.length)
          return `Unexpected position of \`${text}\``;
      }
      return null;
    },
  },
  {
    name: "check",
    oneIn: 4,
    run: ({ event, input: { source } }) => {
      const found = check(event);
      for (const { place } of found)
        if (place && (place.start.offset > place.end.offset || place.end.offset > source.length))
          return "Unexpected place outside the source";
      const drawn = formatDiagnostics(found, source);
      return notPlain(found, "diagnostics") ?? (ORDERS.test(drawn) ? "Unexpected order to a terminal" : null);
    },
  },
  {
    name: "schema",
    oneIn: 32,
    run: ({ event }) =>
      isDeepStrictEqual(fromJson(JSON.stringify(event)), event) ? null : "Unexpected other tree",
  },
  {
    name: "toJsonl",
    oneIn: 12,
    run: ({ event }) => {
      for (const of of tables)
        for (const line of toJsonl(event, { of }).split("\n").slice(0, -1)) JSON.parse(line);
      return null;
    },
  },
  {
    name: "toCsv",
    oneIn: 32,
    run: ({ event }) => {
      for (const of of tables) {
        const csv = toCsv(event, { of });
        const rows = toJsonl(event, { of }).split("\n").length;
        const found = parseCsv(csv, { record_delimiter: "\r\n" }).length;
        if (rows !== found) return `Unexpected ${found} rows of ${of}, expected ${rows}`;
        if (FORBIDDEN.test(csv)) return `Unexpected character in the rows of ${of}`;
      }
      return null;
    },
  },
  {
    name: "toMarkdown",
    oneIn: 12,
    run: ({ event }) => (FORBIDDEN.test(toMarkdown(event)) ? "Unexpected character in Markdown" : null),
  },
  {
    name: "toTei",
    oneIn: 32,
    run: ({ event }) => {
      for (const { xml } of toTei(event, tei)) {
        if (FORBIDDEN.test(xml)) return "Unexpected character in TEI";
        XmlDocument.fromString(xml).dispose();
      }
      return null;
    },
  },
  { name: "growth", oneIn: 512, run: ({ input }) => growthOf(input) },
];

/** A leaf is its slice, decoded, and spans no tag. */
function leafFault(event: Event, html: string): string | null {
  for (const { type, value, position } of leavesOf(event)) {
    const slice = html.slice(position.start.offset, position.end.offset);
    if (value === slice) continue;
    const decoded = /[&\0\r]/.test(slice);
    if (!decoded || (!/[<\0\r\p{Surrogate}]/u.test(slice) && decode(slice) !== value))
      return `Unexpected ${type} ${JSON.stringify(value)}, expected ${JSON.stringify(slice)}`;
  }
  return null;
}

/** What is wrong with an input. */
export interface Failure {
  readonly check: string;
  readonly message: string;
  /** Only the clock says so: for a reader to look at. */
  readonly candidate: boolean;
  /** The same for what seems the same fault: the check and the words, without what stands in the input. */
  readonly key: string;
}

/** Runs the checks due for an input of a number, all of them where there is none; the first that fails. */
export function failureOf(input: Input, number?: number, only?: string): Failure | null {
  const page = new Page(input);
  for (const [at, { name, oneIn, run }] of checks.entries()) {
    // Beside one another, not all of them on the same inputs
    if (only !== undefined ? name !== only : number !== undefined && (number + at) % oneIn !== 0) continue;
    const message = messageOf(run, page);
    if (message === null) continue;
    const shape = message.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, "…").replace(/\d+/g, "0");
    return {
      check: name,
      message,
      candidate: message.startsWith(CANDIDATE),
      key: `${name}: ${shape.slice(0, 300)}`,
    };
  }
  return null;
}

function messageOf(run: Check["run"], page: Page): string | null {
  try {
    return run(page);
  } catch (error) {
    if (!(error instanceof Error)) return `Thrown: ${String(error)}`;
    const [frame = ""] = (error.stack ?? "").split("\n").filter((line) => line.includes("/src/"));
    return `${error.name}: ${error.message.split("\n")[0]!.slice(0, 200)} ${frame.trim().replace(/\(.*\/src\//, "(src/")}`;
  }
}
