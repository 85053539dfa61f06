// The file behind --corpus: a mistake in it is told before any page is read.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TeiSettings } from "../../src/cli/tei/tei-settings.js";
import work from "../../src/cli/workers/worker.js";
import { scratch, stenogram } from "./run.js";

const folder = scratch();

const settings = {
  corpus: { id: "Veld", description: "Talks in Veldmark.", edition: "1.0", date: "2031-05-02" },
  publisher: "University of Norland",
  licence: { target: "http://creativecommons.org/licenses/by/4.0/", text: "Reuse with a link to the page." },
  source: { publisher: "Office of the President of Veldmark", address: "http://veld.example/{id}" },
  standing: { "*": "guest" },
};

/** Pages in folders, as they lie on the site, and the file with the fields changed. */
function run(changed: object | string, ...args: readonly string[]) {
  const cwd = folder();
  mkdirSync(join(cwd, "pages/events/news"), { recursive: true });
  const page = "Talks\nMarch 4, 2014\nSkerra\nIlse Brandt: The ice has gone.\n";
  for (const name of ["events/news/13679", "events/news/a b?", "top"])
    writeFileSync(join(cwd, `pages/${name}.txt`), page);
  const content = typeof changed === "string" ? changed : JSON.stringify({ ...settings, ...changed });
  writeFileSync(join(cwd, "c.json"), content);
  const ran = stenogram(["pages", "-f", "tei", "--corpus", "c.json", "-o", "x.xml", ...args], { cwd });
  const { code, stderr } = ran;
  return {
    cwd,
    code,
    stderr,
    xml: existsSync(join(cwd, "x.xml")) ? readFileSync(join(cwd, "x.xml"), "utf8") : null,
  };
}

describe("the file behind --corpus", () => {
  it.each<[object | string, string]>([
    [
      { standing: { "*": "host" } },
      'Unexpected `host` as `standing["*"]`, expected `chair`, `guest` or `regular`',
    ],
    [{ standing: ["x"] }, "Unexpected list as `standing`, expected an object from roles to standings"],
    [{ standing: "chair" }, "Unexpected `chair` as `standing`, expected an object from roles to standings"],
    [{ standings: { "*": "guest" } }, "Unexpected field `standings`; did you mean `standing`?"],
    [{ Publisher: "University" }, "Unexpected field `Publisher`; did you mean `publisher`?"],
    [
      { profile: "parlamint" },
      "Unexpected field `profile`, expected `corpus`, `publisher`, `licence`, `source`, `address`, `standing`, `notes`",
    ],
    [
      { corpus: { ...settings.corpus, editoin: "1.0" } },
      "Unexpected field `corpus.editoin`; did you mean `corpus.edition`?",
    ],
    [
      { licence: { ...settings.licence, url: "http://veld.example" } },
      "Unexpected field `licence.url`, expected `licence.target`, `licence.text`",
    ],
    [{ corpus: "Veld" }, "Unexpected `Veld` as `corpus`, expected an object"],
    [
      { corpus: { ...settings.corpus, date: "2031-13-02" } },
      "Unexpected `2031-13-02` as `corpus.date`, expected an ISO day",
    ],
    [
      { corpus: { ...settings.corpus, date: "2031-02-30" } },
      "Unexpected `2031-02-30` as `corpus.date`, expected an ISO day",
    ],
    [
      { source: { ...settings.source, address: "veld.example/{id}" } },
      "Unexpected `veld.example/{id}` as `source.address`, expected an address that begins with `http://` or `https://`",
    ],
    [{ source: { ...settings.source, address: 7 } }, "Unexpected number as `source.address`"],
    [{ address: "ftp://veld.example/{id}" }, "Unexpected `ftp://veld.example/{id}` as `address`"],
    [{ address: null }, "Unexpected null as `address`"],
    ["[]", "Unexpected list, expected an object"],
    ["null", "Unexpected null, expected an object"],
  ])("should be refused before a page is read: %o", (changed, message) => {
    const { cwd, code, stderr } = run(changed);
    expect(stderr).toContain(`stenogram: --corpus c.json: ${message}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(["c.json", "pages"]);
  });

  it("should give addresses in which the folders of an id are folders", () => {
    const { code, stderr, xml } = run({ address: "https://corpus.example/{id}.html" });
    expect([code, stderr]).toEqual([0, ""]);
    const addresses = [...xml!.matchAll(/https?:\/\/(?:veld|corpus)\.example\/[^<"]*/g)].map(
      ([found]) => found,
    );
    expect(addresses).toEqual([
      "https://corpus.example/events/news/13679.html",
      "http://veld.example/events/news/13679",
      "https://corpus.example/events/news/a%20b%3F.html",
      "http://veld.example/events/news/a%20b%3F",
      "https://corpus.example/top.html",
      "http://veld.example/top",
    ]);
  });
});

it("should not be said of a page that it cannot be read, where it is read and cannot be written", async () => {
  const standing = { "*": "host" } as unknown as NonNullable<TeiSettings["standing"]>;
  const tei: TeiSettings = { ...settings, profile: "parla-clarin", standing };
  const bytes = Buffer.from("Ilse Brandt: The ice has gone.");
  const source = { id: "a", path: "a.txt", bytes, ties: { name: "Veld_a", persons: new Map() } };
  const { outcomes } = await work({ sources: [source], part: "tei", reading: {}, options: { tei } });
  expect(outcomes).toEqual([
    {
      reason:
        "cannot be written: Unexpected `host` as the `standing` of `ilse-brandt`, expected `chair`, `guest` or `regular`",
    },
  ]);
});
