// docs/diagnostics.md is written from the table of codes and the fixtures: `npm run docs:diagnostics` writes it, and this
// test compares.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, type DiagnosticCode, formatDiagnostics, parse } from "stenogram";
import { expect, it } from "vitest";
import { codes } from "../../src/diagnostics/codes.js";

const root = new URL("../../", import.meta.url);
const entries = Object.entries(codes) as [DiagnosticCode, (typeof codes)[DiagnosticCode]][];

const INTRODUCTION = `# Diagnostics

Reading never reports and never refuses: any text gives a tree. \`check(event)\` is the second look. It walks the finished tree and reports what is wrong or in doubt, each with a code of the closed list below, a severity, the place in your string, and what was expected and found.

\`\`\`ts
import { check, formatDiagnostics, parse } from "stenogram";

const text = "Talks\\nFebruary 31, 2014\\nIlse Brandt: Good afternoon.";
const diagnostics = check(parse(text));
diagnostics.map(({ code, severity, actual }) => [code, severity, actual]);
// => [["impossible-date", "error", "February 31, 2014"]]
formatDiagnostics(diagnostics, text, { name: "talks.txt" }).split("\\n")[0];
// => "talks.txt:2:1 error impossible-date"
\`\`\`

- \`error\`: what the tree says there cannot be so, or could not be read. \`warning\`: the tree may well be wrong there. \`info\`: the text holds less than the page did, or is worth a look.
- A diagnostic is plain JSON. \`place\` is a position in the string you passed, in text or HTML, and absent where the whole page is meant. \`reason\`, \`place\`, \`expected\`, \`actual\` and \`url\` are the fields of [vfile-message](https://github.com/vfile/vfile-message); \`code\` is its \`ruleId\`.
- \`formatDiagnostics(diagnostics, source)\` draws each with the line it is about. Long lines are cut; control characters and marks of direction are shown as harmless signs. Colours only with \`{ color: true }\`.
- On the command line: \`stenogram check FILE…\`, with \`--severity warning\` for no infos, \`--format json\`, \`jsonl\` or \`csv\` for programs, and \`--strict\`, which exits with 1 at an error or a warning.
- A code is never taken for another: codes are added, and their meaning stays.
- Text of a page may hold less than its HTML did. Where it does, text says so: \`flattened-paragraphs\`, \`captions-not-in-text\`, \`possible-caption\`, \`broken-paragraph\`, \`direction-in-doubt\`, \`heading-in-speech\`, \`speaker-after-elision\`.

How good they are is measured on 1,280 real pages, where they lie beside the repository, by \`npx vitest run test/diagnostics/corpus.test.ts\`, which prints the figures and holds their floors: of the labels that are read wrong, at least 80 % lie in a turn that some diagnostic is placed in (or carry \`uncertain\` evidence), and at most 1 % of those that are read right, as text and on one line.
`;

function guide(): string {
  const rows = entries.map(([code, { severity, about }]) => {
    const [first = ""] = about.split(/(?<=[.:]) /, 1);
    return `| [\`${code}\`](#${code}) | ${severity} | ${first.replace(/:$/, ".")} |`;
  });
  const sections = entries.map(([code, { severity, about }]) => {
    const text = readFileSync(new URL(`test/diagnostics/fixtures/${code}.txt`, root), "utf8");
    const shown = check(parse(text)).filter((diagnostic) => diagnostic.code === code);
    return [
      `## ${code}`,
      `*${severity}* — ${about}`,
      `\`\`\`text\n${formatDiagnostics(shown.slice(0, 1), text, { name: "page.txt" })}\`\`\``,
    ].join("\n\n");
  });
  return [
    INTRODUCTION,
    ["| code | severity | what it says |", "|---|---|---|", ...rows].join("\n"),
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}

it("should be what docs/diagnostics.md says", async () => {
  await expect(guide()).toMatchFileSnapshot(fileURLToPath(new URL("docs/diagnostics.md", root)));
});
