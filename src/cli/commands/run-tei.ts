import { join } from "node:path";
import { teiCorpus } from "../../export/tei/corpus.js";
import type { TeiProfile } from "../../export/tei/options.js";
import { tiePersons } from "../../export/tei/persons.js";
import { personsFile, teiNamer } from "../../export/tei/to-tei.js";
import type { Arguments } from "../arguments.js";
import type { Format, FormatOptions } from "../formats/format.js";
import { tei } from "../formats/tei.js";
import { type FoundPages, findPages } from "../input/find-pages.js";
import { teiCorpusJoiner } from "../joiners/tei-corpus.js";
import { writeWhole } from "../output/folder-output.js";
import { openOutput } from "../output/open-output.js";
import { isFolder } from "../output/out-options.js";
import type { PageSource } from "../page/read-page.js";
import { jobsOf, readingOptions } from "../page-options.js";
import type { TeiPage } from "../parts/tei-persons.js";
import { progressOn } from "../progress.js";
import { runPages } from "../run-pages.js";
import { readTeiSettings, teiOptions } from "../tei/tei-settings.js";
import { partsOf } from "../workers/pool.js";
import type { Request } from "../workers/task.js";
import { WrongUse } from "../wrong-use.js";

/** Pages into TEI: once for the persons, once to write. */
export async function runTei(given: Arguments): Promise<number> {
  const profile = (given.value("profile") ?? "parla-clarin") as TeiProfile;
  const settings = readTeiSettings(given.value("corpus"), profile);
  const out = given.value("out");
  const folder = out !== undefined && isFolder(out) ? out : null;
  if (profile === "parlamint" && folder === null)
    throw new WrongUse("Expected --out FOLDER/ for parlamint: it is a file an event, and a list of persons");
  const reading = await readingOptions(given);
  const jobs = jobsOf(given);
  const found = await findPages(given.inputs);
  const inOneFile = folder === null && !found.alone;
  const options: FormatOptions = { tei: settings, ...(inOneFile && { teiCorpus: true }) };

  const { pages, about, refused } = await firstPass(found, { part: "teiPersons", reading, options }, jobs);
  const { persons, at } = tiePersons(about.map((page) => page.persons));
  const nameOf = teiNamer(teiOptions(settings));
  const tied = pages.map((source, index): PageSource => {
    const name = nameOf(source.id, about[index]!.persons.date);
    return { ...source, name, ties: { name, persons: at[index]! } };
  });
  const language = about[0]?.language ?? "en";
  const corpus = teiCorpus(persons, language, teiOptions(settings));
  const format: Format = inOneFile ? { ...tei, inOneGo: true, join: () => teiCorpusJoiner(corpus) } : tei;
  const written: FoundPages = { ...found, pages: tied };
  return runPages({
    found: written,
    refused,
    request: { part: "tei", reading, options },
    jobs,
    strict: given.has("strict"),
    open: async () => {
      const output = await openOutput(given, { found: written, format, options, asked: [settings, reading] });
      return {
        ...output,
        finish: async () => {
          const left = await output.finish();
          if (profile === "parla-clarin" || tied.length === 0) return left;
          const list = personsFile(persons, language, teiOptions(settings));
          writeWhole(join(folder!, list.name), [list.xml]);
          return left;
        },
      };
    },
  });
}

/** What every page tells of its persons; those that have no place in the profile are refused. */
async function firstPass(
  { pages: sources }: FoundPages,
  request: Request,
  jobs: number,
): Promise<{ pages: PageSource[]; about: TeiPage[]; refused: { path: string; reason: string }[] }> {
  const progress = progressOn(process.stderr, sources.length);
  const pages: PageSource[] = [];
  const about: TeiPage[] = [];
  const refused: { path: string; reason: string }[] = [];
  for await (const part of partsOf(sources, request, jobs)) {
    if ("reason" in part) refused.push({ path: part.source.path, reason: part.reason });
    else {
      pages.push(part.source);
      about.push(JSON.parse(Buffer.from(part.bytes).toString()) as TeiPage);
    }
    progress.step();
  }
  progress.clear();
  return { pages, about, refused };
}
