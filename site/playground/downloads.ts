// What can be taken away, and as what: one entry a file.
import { type Event, toRecord } from "stenogram";
import { toCsv, toJsonl, toMarkdown, toParquet, toTei } from "stenogram/export";

import type { Offer } from "./messages.js";

/** A file to take away. */
interface Download extends Omit<Offer, "key"> {
  make: (event: Event) => string | Uint8Array;
}

/** The files, by the key the page asks for them with. */
export const downloads: Readonly<Record<string, Download>> = {
  tree: {
    name: "Tree, JSON",
    extension: "tree.json",
    mediaType: "application/json",
    make: (event) => JSON.stringify(event, null, 2),
  },
  record: {
    name: "Record, JSON",
    extension: "json",
    mediaType: "application/json",
    make: (event) => JSON.stringify(toRecord(event), null, 2),
  },
  jsonl: {
    name: "Record, JSON Lines",
    extension: "jsonl",
    mediaType: "application/jsonl",
    make: (event) => toJsonl(event),
  },
  utterances: {
    name: "Utterances, CSV",
    extension: "utterances.csv",
    mediaType: "text/csv",
    make: (event) => toCsv(event, { of: "utterance" }),
  },
  paragraphs: {
    name: "Paragraphs, CSV",
    extension: "paragraphs.csv",
    mediaType: "text/csv",
    make: (event) => toCsv(event, { of: "paragraph" }),
  },
  figures: {
    name: "Figures, CSV",
    extension: "figures.csv",
    mediaType: "text/csv",
    make: (event) => toCsv(event, { of: "figure" }),
  },
  parquet: {
    name: "Utterances, Parquet",
    extension: "utterances.parquet",
    mediaType: "application/vnd.apache.parquet",
    make: (event) => toParquet(event, { of: "utterance" }),
  },
  tei: { name: "TEI", extension: "xml", mediaType: "application/tei+xml", make: (event) => teiOf(event) },
  markdown: {
    name: "Markdown",
    extension: "md",
    mediaType: "text/markdown",
    make: (event) => toMarkdown(event),
  },
};

/** Whose corpus it is, only the reader can say: the header says so where a name belongs. */
function teiOf(event: Event): string {
  const [file] = toTei(event, {
    profile: "parla-clarin",
    corpus: {
      id: "Playground",
      description: "One page, read in the playground of stenogram. Put your own words here.",
      edition: "0",
      date: new Date().toISOString().slice(0, 10),
    },
    publisher: "Put your name here",
    licence: { target: "https://example.org/your-licence", text: "Put the licence of the page here." },
    source: { publisher: "Put the publisher of the page here" },
    notes: true,
  });
  return file!.xml;
}
