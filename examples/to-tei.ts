// Pages as TEI: components of ParlaMint and their list of persons; pages without turns as Parla-CLARIN.
//
//   npx tsx examples/to-tei.ts [FILE…]
//
// The files are written to the folder tei.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Event } from "stenogram";
import { type TeiOptions, toTei } from "stenogram/export";
import { readPage } from "./read-page.ts";

const files = process.argv.slice(2);
if (files.length === 0) files.push(fileURLToPath(new URL("sample/veldmark-norland.txt", import.meta.url)));

// Only you can say whose corpus it is, and under which licence its pages may be passed on.
const corpus = {
  corpus: {
    id: "Example",
    description: "Event transcripts of the Office of the President of Veldmark.",
    edition: "1.0",
    date: "2031-05-02",
  },
  publisher: "University of Norland",
  licence: {
    target: "http://creativecommons.org/licenses/by/4.0/",
    text: "Reuse with a link to the source page.",
  },
  source: {
    publisher: "Office of the President of Veldmark",
    // Pages of kremlin.ru print their own; leave this out for them.
    address: (_, id) => `https://president.veldmark.example/${id}`,
  },
  // Whose house it is: the others are guests.
  standing: ({ roles }) => (roles.includes("President of Veldmark") ? "chair" : "guest"),
} satisfies Omit<TeiOptions, "profile">;

const events = files.flatMap((file) => readPage(file)?.event ?? []);

const hasTurns = ({ children }: Event): boolean => children.some(({ type }) => type === "utterance");
const written = [
  ...toTei(events.filter(hasTurns), { profile: "parlamint", ...corpus }),
  ...toTei(
    events.filter((event) => !hasTurns(event)),
    { profile: "parla-clarin", ...corpus },
  ),
];
mkdirSync("tei", { recursive: true });
for (const { name, xml } of written) {
  writeFileSync(join("tei", name), xml);
  const turns = xml.match(/<u /g)?.length ?? 0;
  console.log(
    `${join("tei", name).padEnd(40)} ${turns} turns, ${xml.match(/<person /g)?.length ?? 0} persons`,
  );
}
