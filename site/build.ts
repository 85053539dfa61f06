// The site, in one folder that any static host serves from any path: `npm run docs`, or `-- --out FOLDER`.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brokenLinks } from "./broken-links.js";
import { writePages } from "./pages.js";
import { writePlayground } from "./playground.js";

const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? fileURLToPath(new URL("dist", import.meta.url));

rmSync(out, { recursive: true, force: true });
await writePages(out);
await writePlayground(join(out, "playground"));
const broken = brokenLinks(out);
for (const link of broken) console.error(link);
if (broken.length > 0) throw new Error(`${broken.length} links lead nowhere: see above`);
console.log(`The site is in ${out}`);
