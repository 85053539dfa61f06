// What each command writes, read back.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse as parseCsv } from "csv-parse/sync";
import { parse, toRecord } from "stenogram";
import { chunk, toCsv } from "stenogram/export";
import { describe, expect, it } from "vitest";
import { teiFaults } from "../export/tei-check.js";
import { scratch, stenogram } from "./run.js";

const folder = scratch();

const talks = `Talks
March 4, 2014
Skerra
President of Veldmark Ilse Brandt: Our exports grew by 20 percent. (Applause.)
Olaf Rask: =1+1 is no formula.
Question: And the ferries?
`;
const news = "Ferry opened\nMarch 5, 2014\nSkerra\nThe President opened the ferry.\n";

/** A folder with the pages `pages/talks.txt` and `pages/news.txt`. */
function withPages(): string {
  const cwd = folder();
  mkdirSync(join(cwd, "pages"));
  writeFileSync(join(cwd, "pages/talks.txt"), talks);
  writeFileSync(join(cwd, "pages/news.txt"), news);
  return cwd;
}

const rowsOf = (csv: string): Record<string, string>[] => parseCsv(csv, { columns: true });

describe("stenogram parse", () => {
  it("should write one table of CSV with one header, as toCsv does", () => {
    const cwd = withPages();
    for (const of of ["event", "utterance", "paragraph", "figure", "chunk"] as const) {
      const { stdout, code } = stenogram(["parse", "pages", "--format", "csv", "--of", of], { cwd });
      const names = ["news", "talks"];
      expect(stdout).toBe(toCsv([parse(news), parse(talks)], { of, id: (_, index) => names[index]! }));
      expect(code).toBe(0);
    }
    expect(rowsOf(stenogram(["pages", "--format", "csv"], { cwd }).stdout)[1]!["text"]).toBe(
      "'=1+1 is no formula.",
    );
    const raw = stenogram(["pages", "--format", "csv", "--formulas"], { cwd });
    expect(rowsOf(raw.stdout)[1]!["text"]).toBe("=1+1 is no formula.");
  });

  it("should write chunks no longer than asked", () => {
    const cwd = withPages();
    const asked = ["pages/talks.txt", "--of", "chunk", "--max-words", "3", "--format"];
    const page = talks.replace("is no formula.", "is none. Nor is this.");
    const event = parse(page);
    writeFileSync(join(cwd, "pages/talks.txt"), page);
    const csv = stenogram([...asked, "csv"], { cwd }).stdout;
    expect(csv).toBe(toCsv(event, { of: "chunk", maxWords: 3, id: () => "talks" }));
    const lines = stenogram([...asked, "jsonl"], { cwd })
      .stdout.trimEnd()
      .split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { doc_id: string }).doc_id)).toEqual(
      chunk(event, { maxWords: 3, id: "talks" }).map(({ id }) => id),
    );
    expect(lines.length).toBe(5);
  });

  it("should begin CSV with one byte order mark where asked to", () => {
    const cwd = withPages();
    for (const command of [["parse", "--of", "paragraph"], ["speakers"], ["figures"]]) {
      const asked = [...command, "pages", "--format", "csv"];
      const marked = stenogram([...asked, "--bom"], { cwd }).stdout;
      expect(marked).toBe(`\ufeff${stenogram(asked, { cwd }).stdout}`);
    }
  });

  it("should write Parquet that DuckDB reads", async () => {
    const cwd = withPages();
    expect(stenogram(["pages", "--of", "paragraph", "--out", "p.parquet"], { cwd }).code).toBe(0);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const result = await connection.runAndReadAll(`select doc_id, words from '${join(cwd, "p.parquet")}'`);
    expect(result.getRowsJS()).toEqual([
      ["news.n1", 5],
      ["talks.u1.p1", 6],
      ["talks.u2.p1", 5],
      ["talks.u3.p1", 3],
    ]);
    connection.closeSync();
    instance.closeSync();
  });

  it("should write the tree of one page, and an array of several", () => {
    const cwd = withPages();
    const { data, ...tree } = JSON.parse(
      stenogram(["pages/talks.txt", "--format", "json"], { cwd }).stdout,
    ) as Record<string, unknown>;
    expect(tree).toEqual(parse(talks));
    expect(data).toEqual({ event_id: "talks" });
    const trees = JSON.parse(stenogram(["pages", "--format", "json"], { cwd }).stdout) as unknown[];
    expect(trees.length).toBe(2);
  });

  it("should read standard input", () => {
    const { stdout } = stenogram(["-", "--format", "jsonl"], { input: talks });
    expect(JSON.parse(stdout)).toEqual({ event_id: "stdin", ...toRecord(parse(talks)) });
  });

  it("should write a file a page into a folder", () => {
    const cwd = withPages();
    expect(stenogram(["pages", "--format", "md", "--out", "reading/"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "reading")).sort()).toEqual(["news.md", "talks.md"]);
    expect(readFileSync(join(cwd, "reading/talks.md"), "utf8")).toContain("**Olaf Rask:**");
  });

  it("should never write over the pages", () => {
    const cwd = withPages();
    writeFileSync(join(cwd, "pages/talks.md"), talks);
    const into = stenogram(["pages/talks.md", "--format", "md", "--out", "pages/"], { cwd });
    const onto = stenogram(["pages/talks.md", "--format", "md", "--out", "pages/talks.md"], { cwd });
    expect([into.code, onto.code]).toEqual([2, 2]);
    expect(readFileSync(join(cwd, "pages/talks.md"), "utf8")).toBe(talks);
  });

  it.each([
    ["parse", "pages", "--format", "jsonl", "--out", "pages/talks.txt"],
    ["parse", "pages/*.txt", "--format", "jsonl", "--out", "pages/talks.txt"],
    ["parse", "pages", "--format", "jsonl", "--out", "elsewhere/talks.txt"],
    ["parse", "elsewhere", "--format", "jsonl", "--out", "pages/talks.txt"],
    ["parse", "pages", "--format", "jsonl", "--out", "link.jsonl"],
    ["check", "pages", "--format", "frames", "--out", "pages/talks.txt"],
    ["check", "pages", "--format", "frames", "--out", "elsewhere/"],
  ])("should never write over a page that a folder holds: %s %s %s %s %s %s", (...args) => {
    const cwd = withPages();
    symlinkSync("pages", join(cwd, "elsewhere"));
    symlinkSync("pages/talks.txt", join(cwd, "link.jsonl"));
    const { stderr, code } = stenogram(args, { cwd });
    expect(stderr).toMatch(/it is one of the pages|take the place of the pages/);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "pages/talks.txt"), "utf8")).toBe(talks);
  });

  it("should never write over a page with what another gave", () => {
    const cwd = folder();
    for (const name of ["talks.html", "talks.md"]) writeFileSync(join(cwd, name), talks);
    const { stderr, code } = stenogram([".", "--format", "md", "--out", "."], { cwd });
    expect(stderr).toContain("take the place of the pages");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "talks.md"), "utf8")).toBe(talks);
  });

  it.each([
    ["none.txt", "--out", "before.jsonl"],
    ["none.txt", "--out", "before.csv"],
    ["talks.pdf", "--out", "before.parquet"],
    ["talks.pdf", "--format", "json", "--out", "before.jsonl"],
    ["speakers", "talks.pdf", "--out", "before.csv"],
    ["figures", "talks.pdf", "--out", "before.csv"],
    ["check", "talks.pdf", "--out", "before.json"],
    ["check", "talks.pdf", "--format", "frames", "--out", "before.txt"],
  ])("should leave a file as it was where no page can be read: %s %s %s %s", (...args) => {
    const cwd = folder();
    writeFileSync(join(cwd, "talks.pdf"), "%PDF-1.7\n");
    const out = args.at(-1)!;
    const { stderr, code } = stenogram(args, { cwd });
    expect(readdirSync(cwd)).toEqual(["talks.pdf"]);
    expect(stderr).toContain(`${out} was not written\n`);
    expect(code).toBe(args.includes("talks.pdf") ? 1 : 2);
    writeFileSync(join(cwd, out), "before");
    expect(stenogram(args, { cwd })).toEqual({ stdout: "", stderr, code });
    expect(readFileSync(join(cwd, out), "utf8")).toBe("before");
    expect(readdirSync(cwd).sort()).toEqual([out, "talks.pdf"].sort());
  });
});

describe("stenogram parse --format tei", () => {
  const corpus = new URL("../../examples/sample/veldmark.json", import.meta.url).pathname;

  it("should write a corpus in one file, and a file a page", () => {
    const cwd = withPages();
    const tei = ["pages", "--format", "tei", "--corpus", corpus];
    expect(stenogram([...tei, "--out", "all.xml"], { cwd }).code).toBe(0);
    const all = readFileSync(join(cwd, "all.xml"), "utf8");
    expect(all.match(/<TEI /g)!.length).toBe(2);
    expect(all.match(/<person /g)!.length).toBe(2);
    expect(all).toContain('who="#ilse-brandt" ana="#chair"');
    expect(stenogram([...tei, "--out", "tei/"], { cwd }).code).toBe(0);
    const files = readdirSync(join(cwd, "tei")).map((name) => ({
      name,
      kind: "event" as const,
      xml: readFileSync(join(cwd, "tei", name), "utf8"),
    }));
    expect(files.map(({ name }) => name)).toEqual(["Veld_2014-03-04-talks.xml", "Veld_2014-03-05-news.xml"]);
    expect(teiFaults(files)).toEqual([]);
  });

  it("should write ParlaMint with its list of persons, and refuse a page without turns with a word", () => {
    const cwd = withPages();
    const { stderr, code } = stenogram(
      ["pages", "--format", "tei", "--profile", "parlamint", "--corpus", corpus, "--out", "tei/"],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/^pages\/news\.txt: nobody speaks on the page.*\n1 of 2 left out\n$/);
    expect(readdirSync(join(cwd, "tei"))).toEqual(["Veld-listPerson.xml", "Veld_2014-03-04-talks.xml"]);
  });

  it("should ask whose corpus it is", () => {
    const cwd = withPages();
    writeFileSync(join(cwd, "half.json"), '{"corpus":{"id":"Veld"}}');
    const none = stenogram(["pages", "--format", "tei"], { cwd });
    const half = stenogram(["pages", "--format", "tei", "--corpus", "half.json"], { cwd });
    expect([none.code, half.code]).toEqual([2, 2]);
    const [asked] = /\{.*\}/.exec(none.stderr)!;
    writeFileSync(join(cwd, "asked.json"), asked.replace("…", "Veld").replace("YYYY-MM-DD", "2031-05-02"));
    expect(stenogram(["pages", "--format", "tei", "--corpus", "asked.json"], { cwd }).code).toBe(0);
    expect(half.stderr).toContain("`corpus.description`");
  });
});

describe("stenogram speakers", () => {
  it("should tie persons over all pages, and count voices without a name", () => {
    const cwd = withPages();
    writeFileSync(join(cwd, "pages/more.txt"), "Ilse Brandt: Good afternoon.\n");
    const rows = rowsOf(stenogram(["speakers", "pages"], { cwd }).stdout);
    expect(rows.map(({ speaker, events, words }) => [speaker, events, words])).toEqual([
      ["ilse-brandt", "2", "8"],
      ["olaf-rask", "1", "5"],
      ["voice:question", "1", "3"],
    ]);
    const lines = stenogram(["speakers", "pages", "--format", "jsonl"], { cwd }).stdout.trimEnd().split("\n");
    expect(JSON.parse(lines[0]!)).toMatchObject({ name: "Ilse Brandt", roles: ["President of Veldmark"] });
  });

  /** Two persons of one id: `otto-lund` of two countries. */
  function withNamesakes(): string {
    const cwd = folder();
    const texts = {
      a: "Governor of Norland Otto Lund: Good day.\nQuestion: How many ferries?\n",
      b: "Governor of Veldmark Otto Lund: Welcome.\nNadja Lund: Thank you.\n",
      c: "Governor of Veldmark Otto Lund: Good night; and thank you all.\n",
    };
    mkdirSync(join(cwd, "pages"));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(cwd, `pages/${name}.txt`), text);
    return cwd;
  }

  const appearances = [
    ["a", "otto-lund", "otto-lund"],
    ["b", "otto-lund", "otto-lund-2"],
    ["b", "nadja-lund", "nadja-lund"],
    ["c", "otto-lund", "otto-lund-2"],
  ];

  it("should say who is who on every page", () => {
    const cwd = withNamesakes();
    const asked = ["speakers", "pages", "--of", "appearance"];
    const csv = stenogram([...asked, "--format", "csv"], { cwd }).stdout;
    expect(parseCsv(csv)).toEqual([["event_id", "speaker", "person"], ...appearances]);
    const jsonl = stenogram([...asked, "--format", "jsonl"], { cwd }).stdout;
    expect(jsonl.split("\n")[1]).toBe('{"event_id":"b","speaker":"otto-lund","person":"otto-lund-2"}');
  });

  it("should tie utterances to speakers by their appearances", () => {
    const cwd = withNamesakes();
    const turns = rowsOf(stenogram(["pages", "--of", "utterance", "--format", "csv"], { cwd }).stdout);
    const persons = rowsOf(stenogram(["speakers", "pages", "--of", "appearance"], { cwd }).stdout);
    const words = new Map<string, number>();
    for (const turn of turns) {
      const tie = persons.find(
        ({ event_id, speaker }) => event_id === turn["event_id"] && speaker === turn["speaker"],
      );
      const person = tie?.["person"] ?? "";
      words.set(person, (words.get(person) ?? 0) + Number(turn["words"]));
    }
    const counted = rowsOf(stenogram(["speakers", "pages"], { cwd }).stdout).map(
      ({ speaker, voice, words }) => [voice === "named" ? speaker : "", Number(words)] as const,
    );
    expect(words).toEqual(new Map(counted));
    expect(words.get("otto-lund-2")).toBe(7);
  });

  it("should say by what names, keys and evidence a person is one", () => {
    const cwd = folder();
    const linked = (name: string): string =>
      `<article class="read__in"><div class="e-content"><p><b><a href="http://veld.example/catalog/persons/7/events" class="person_tag">${name}</a>:</b> Good day.</p></div></article>`;
    writeFileSync(join(cwd, "a.html"), linked("Ilse Brandt"));
    writeFileSync(join(cwd, "b.html"), linked("Ilse Anna Brandt"));
    const asked = ["speakers", "a.html", "b.html", "--format"];
    const [line] = stenogram([...asked, "jsonl"], { cwd }).stdout.split("\n");
    const ties = { names: ["Ilse Brandt", "Ilse Anna Brandt"], keys: ["7"], evidence: "person-key" };
    expect(JSON.parse(line!)).toMatchObject({ name: "Ilse Anna Brandt", events: 2, ...ties });
    const [row] = rowsOf(stenogram([...asked, "csv"], { cwd }).stdout);
    expect(row).toMatchObject({ names: "Ilse Brandt; Ilse Anna Brandt", keys: "7", evidence: "person-key" });
  });

  it("should write Parquet that DuckDB reads", async () => {
    const cwd = withNamesakes();
    for (const of of ["speaker", "appearance"])
      expect(stenogram(["speakers", "pages", "--of", of, "--out", `${of}.parquet`], { cwd }).code).toBe(0);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const read = async (query: string): Promise<unknown[][]> =>
      (await connection.runAndReadAll(query)).getRowsJS();
    expect(await read(`select * from '${join(cwd, "appearance.parquet")}'`)).toEqual(appearances);
    const speakers = await read(
      `select speaker, roles, events, words, share, keys, evidence from '${join(cwd, "speaker.parquet")}'`,
    );
    expect(speakers).toEqual([
      ["otto-lund-2", "Governor of Veldmark", 2, 7, 0.5, null, "name-and-role"],
      ["voice:question", null, 1, 3, 0.214286, null, null],
      ["nadja-lund", null, 1, 2, 0.142857, null, "single"],
      ["otto-lund", "Governor of Norland", 1, 2, 0.142857, null, "single"],
    ]);
    connection.closeSync();
    instance.closeSync();
  });
});

describe("stenogram figures", () => {
  it("should give the table of figures", () => {
    const cwd = withPages();
    const [row, ...others] = rowsOf(stenogram(["figures", "pages"], { cwd }).stdout);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      text: "20 percent",
      speaker: "ilse-brandt",
      direction: "up",
      indicator: "exports",
    });
    expect(stenogram(["figures", "pages", "--format", "table"], { cwd }).stdout).toMatch(
      /^page\s+speaker\s+figure.*\ntalks\s+ilse-brandt\s+20 percent/,
    );
  });
});

describe("help", () => {
  it.each(["parse", "speakers", "figures", "check"])("should show an example of %s", (command) => {
    const { stdout, code } = stenogram([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n\\n  # .*\\n  stenogram ${command} `));
  });

  it("should say of figures that a line of jsonl is one", () => {
    expect(stenogram(["figures", "--help"]).stdout).toContain("  jsonl    JSON Lines: a figure a line\n");
  });

  it.each([[], ["parse"], ["speakers"], ["figures"], ["check"]])(
    "should fit a usual terminal: %s",
    (...command) => {
      const { stdout } = stenogram([...command, "--help"]);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it.each(["parse", "speakers", "figures", "check"])("should name all that %s takes", (command) => {
    const help = stenogram([command, "--help"]).stdout.replace(/\s+/g, " ");
    for (const option of ["language", "layout"]) {
      const { stderr } = stenogram([command, "-", `--${option}`, "none"]);
      const taken = /, expected (?:one of )?(.*)/
        .exec(stderr)![1]!
        .replace(" or ", " ")
        .match(/[a-z-]+/g)!;
      for (const name of taken) expect(help).toMatch(new RegExp(` --${option} [^;]*\\b${name}\\b`));
    }
  });

  it("should name every command, and the version", () => {
    expect(stenogram(["--help"]).stdout).toMatch(/ {2}parse .*\n {2}speakers .*\n {2}figures .*\n {2}check /);
    expect(stenogram(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d\S*\n$/);
  });
});
