// What the site's guides are, in the order in which one reads them. A new guide is one line here; one of docs/ that
// is not listed stands behind the others.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Files of docs/, without `.md`. */
const GUIDES = [
  "five-minutes",
  "tree",
  "record",
  "labels",
  "speakers",
  "figures",
  "html",
  "layouts",
  "languages",
  "exports",
  "command-line",
  "diagnostics",
  "schemas",
  "limits",
  "accuracy",
];

/** About the project: behind the guides, under a heading of their own. */
const PROJECT = [
  "examples/README.md",
  "examples/query-with-duckdb.md",
  "docs/architecture.md",
  "docs/dialects.md",
  "docs/speed.md",
  "CONTRIBUTING.md",
  "docs/releasing.md",
  "SECURITY.md",
  "THIRD-PARTY.md",
  "CHANGELOG.md",
];

/** Pages of one heading of the site: paths of Markdown files from the root of the repository. */
export interface Part {
  readonly heading: string;
  readonly pages: readonly string[];
}

/** The parts of the site in reading order; only what exists. */
export function readingOrder(): Part[] {
  const listed = GUIDES.map((name) => `docs/${name}.md`);
  const others = readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .filter((path) => !listed.includes(path) && !PROJECT.includes(path));
  const existing = (paths: readonly string[]) => paths.filter((path) => existsSync(root + path));
  return [
    { heading: "Guides", pages: existing([...listed, ...others]) },
    { heading: "Project", pages: existing(PROJECT) },
  ];
}
