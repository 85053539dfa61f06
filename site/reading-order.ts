// What the site's guides are, in the order in which one reads them. A new guide is one line here.

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
  "dialects",
  "exports",
  "command-line",
  "diagnostics",
  "schema",
  "limits",
  "accuracy",
  "speed",
  "reliability",
];

/** About the project: behind the guides, under a heading of their own. */
const PROJECT = [
  "examples/README.md",
  "examples/query-with-duckdb.md",
  "docs/architecture.md",
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

/** The parts of the site in reading order. */
export function readingOrder(): Part[] {
  return [
    { heading: "Guides", pages: GUIDES.map((name) => `docs/${name}.md`) },
    { heading: "Project", pages: PROJECT },
  ];
}
