// Saved HTML pages: who spoke by the site's own keys, what the hover cards say beside it, links made absolute, and
// where a turn stands in the file.
//
//   npx tsx examples/read-saved-pages.ts [FILE…]
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { toRecord } from "stenogram";
import { visit } from "unist-util-visit";
import { type Page, readPage } from "./read-page.ts";

const files = process.argv.slice(2);
if (files.length === 0) files.push(fileURLToPath(new URL("sample/veldmark-norland.html", import.meta.url)));

for (const file of files) {
  const page = readPage(file);
  if (page) overview(basename(file), page);
}

function overview(name: string, { source: html, event }: Page): void {
  const { title, date, place, captions } = toRecord(event);
  console.log(`── ${name}\n${title ?? "(no title)"}\n${[date, place].filter(Boolean).join(" · ")}`);

  console.log("\nSpeakers");
  visit(event, "attribution", ({ name: speaker, role, person, evidence }) => {
    console.log(`  ${speaker ?? "(unnamed)"} — ${role ?? "no office printed"} [${evidence}]`);
    // The card is of the day the page was saved, the role of the day of the event: keep them apart.
    if (person)
      console.log(`    person ${person.key}, on the card: ${person.cardName}, ${person.cardOffice}`);
  });

  console.log("\nPhotos");
  for (const caption of captions) console.log(`  ${caption}`);

  console.log("\nLinks");
  visit(event, "relatedLink", ({ title: related, date: day, url }) => {
    console.log(`  ${related} (${day ?? "no date"}) ${url ?? ""}`);
  });

  const [first] = event.children.filter((node) => node.type === "utterance");
  if (!first) return;
  const { start, end } = first.position;
  console.log(`\nThe first turn stands at ${start.line}:${start.column} of the file:`);
  console.log(`  ${html.slice(start.offset, end.offset).replace(/\s+/g, " ").slice(0, 90)}…`);
}
