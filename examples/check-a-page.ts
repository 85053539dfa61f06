// What is wrong or in doubt on a page, and whether its tree survives being written and read.
//
//   npx tsx examples/check-a-page.ts [FILE…]
//
// Exits with 1 where there is an error or a warning, and with 2 where a file cannot be read.
import { fileURLToPath } from "node:url";
import { check, formatDiagnostics } from "stenogram";
import { fromJson } from "stenogram/schema";
import { readPage } from "./read-page.ts";

const files = process.argv.slice(2);
if (files.length === 0) files.push(fileURLToPath(new URL("sample/doubtful.txt", import.meta.url)));

const color = process.stdout.isTTY && !process.env["NO_COLOR"];
for (const file of files) {
  const page = readPage(file);
  if (!page) continue;
  const { source, event } = page;
  const diagnostics = check(event);
  const name = file.slice(file.lastIndexOf("/") + 1);
  console.log(formatDiagnostics(diagnostics, source, { name, color, urls: true }));
  if (diagnostics.some(({ severity }) => severity !== "info")) process.exitCode ||= 1;

  // A tree is plain JSON: what is read back is what was written, or `fromJson` says where it is not
  const again = fromJson(JSON.stringify(event));
  console.log(`${name}: ${diagnostics.length} diagnostics, ${again.children.length} parts of a page`);
}
