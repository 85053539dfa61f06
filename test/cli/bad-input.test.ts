// What goes wrong has a word, the right exit code, no stack trace, and leaves nothing half-written.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { EventRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { noTerminal, onTerminal, scratch, shell, stenogram } from "./run.js";

const folder = scratch();
const page = "Ilse Brandt: The ice has gone.\n";

describe("a file that is no page", () => {
  it("should be named with the reason, and the others have their turn", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "1.txt"), page);
    writeFileSync(join(cwd, "2.txt"), "");
    writeFileSync(
      join(cwd, "3.txt"),
      Uint8Array.from({ length: 5_000 }, (_, at) => (at * 37) % 256),
    );
    writeFileSync(join(cwd, "4.html"), "%PDF-1.4 …");
    writeFileSync(join(cwd, "5.txt"), " \n\t");
    writeFileSync(join(cwd, "6.txt"), page);
    const plain = stenogram([".", "nosuch.html", "--format", "jsonl"], { cwd });
    expect(plain.stdout.split("\n").length).toBe(3);
    expect(plain.stderr.split("\n")).toEqual([
      "nosuch.html: is not there",
      "2.txt: is empty",
      "3.txt: is no text: byte 0 is 0",
      "4.html: is a PDF, expected text or HTML",
      "5.txt: holds nothing but white space",
      "5 of 7 left out",
      "",
    ]);
    expect(plain.code).toBe(0);
    const strict = stenogram([".", "--strict", "--format", "jsonl"], { cwd });
    expect(strict.code).toBe(1);
    expect(strict.stdout).toBe(plain.stdout);
  });

  it("should be a failure where it is the only one", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), "");
    expect(stenogram(["a.txt"], { cwd }).code).toBe(1);
    expect(stenogram(["-"], { input: "" })).toEqual({
      stdout: "",
      stderr: "(standard input): is empty\n1 of 1 left out\n",
      code: 1,
    });
  });

  it("should be told where it has bytes that are no text", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), Buffer.from("Ilse Brandt: Caf\u00e9.", "latin1"));
    const { stdout, stderr, code } = stenogram(["a.txt", "--strict", "--format", "jsonl"], { cwd });
    expect(stderr).toContain("a.txt: has bytes that are no UTF-8");
    expect(stdout).toContain("Caf\ufffd");
    expect(code).toBe(1);
    const told = stenogram(["a.txt", "--strict", "--encoding", "latin1", "--format", "jsonl"], { cwd });
    expect([told.stderr, told.code]).toEqual(["", 0]);
    expect(told.stdout).toContain("Café");
  });

  it("should be read in the encoding of its byte order mark", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), Buffer.from(`\ufeff${page}`, "utf16le"));
    expect(stenogram(["a.txt", "--format", "jsonl"], { cwd }).stdout).toContain("The ice has gone.");
  });

  // Other systems have no such names
  it.skipIf(process.platform !== "linux")("should be named where its name is no UTF-8", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), page);
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from("caf\u00e9.txt", "latin1")]), page);
    const { stdout, stderr, code } = stenogram([".", "--format", "jsonl"], { cwd });
    expect(stderr).toBe("caf\ufffd.txt: has a name that is no UTF-8: rename it\n1 of 2 left out\n");
    expect(stdout).toContain("The ice has gone.");
    expect(code).toBe(0);
    expect(shell("$S caf*.txt", cwd).stderr).toContain("has a name that is no UTF-8");
  });

  it("should be named where it may not be looked into", (context) => {
    // root may look into everything unless it gives that up; setpriv is of util-linux
    const rights = "-dac_override,-dac_read_search";
    const bound = process.getuid?.() === 0 ? `setpriv --bounding-set ${rights} --inh-caps ${rights} -- ` : "";
    const cwd = folder();
    if (bound !== "" && shell(`${bound}true`, cwd).code !== 0)
      context.skip("Not run: root may read all, and setpriv is not at hand.");
    chmodSync(cwd, 0o755);
    mkdirSync(join(cwd, "pages/closed"), { recursive: true });
    writeFileSync(join(cwd, "pages/a.txt"), page);
    writeFileSync(join(cwd, "pages/b.txt"), page);
    chmodSync(join(cwd, "pages/b.txt"), 0o000);
    chmodSync(join(cwd, "pages/closed"), 0o000);
    const { stdout, stderr, code } = shell(`${bound}$S pages --format jsonl`, cwd);
    chmodSync(join(cwd, "pages/closed"), 0o755);
    expect(stderr).toBe(
      "pages/closed: may not be read: no permission\npages/b.txt: may not be read: no permission\n2 of 3 left out\n",
    );
    expect(stdout).toContain("The ice has gone.");
    expect(code).toBe(0);
  });
});

describe("an address", () => {
  it.each(["https://veld.example/d/12", "http://veld.example/?id=*"])(
    "should not be fetched: %s",
    (address) => {
      const { stderr, code } = stenogram([address]);
      expect(stderr).toBe(
        `${address}: is an address, and nothing is fetched: save the page, or pipe it in (curl -s ADDRESS | stenogram -)\n1 of 1 left out\n`,
      );
      expect(code).toBe(2);
    },
  );
});

describe("a page that is too large", () => {
  /** Of many turns, some 3 MB: its tree is a hundred. */
  const large = "Ilse Brandt: The ice has gone.\nOlaf Rask: At last.\n".repeat(60_000);

  it("should be named where a worker has no memory for it, and the others have their turn", () => {
    const cwd = folder();
    for (let at = 10; at < 30; at++)
      writeFileSync(join(cwd, `${at}.txt`), at === 17 ? large : `Ilse Brandt: Page ${at}.\n`);
    const env = { NODE_OPTIONS: "--max-old-space-size=24" };
    const args = [".", "--jobs", "2", "--format", "jsonl"];
    const { stdout, stderr, code } = stenogram(args, { cwd, env });
    expect(stderr).toBe("17.txt: is too large for the memory at hand\n1 of 20 left out\n");
    const read = [...stdout.matchAll(/^\{"event_id":"(\d+)".*"paragraphs":\["Page (\d+)\."\]/gm)];
    const others = Array.from({ length: 20 }, (_, at) => String(10 + at)).filter((name) => name !== "17");
    expect(read.map(([, id, page]) => [id, page])).toEqual(others.map((name) => [name, name]));
    expect(code).toBe(0);
    const strict = stenogram(["17.txt", "18.txt", "--strict", "--format", "jsonl"], { cwd, env });
    expect([strict.code, strict.stderr]).toEqual([1, expect.stringContaining("1 of 2 left out")]);
    const alone = stenogram(["17.txt", "--format", "jsonl"], { cwd, env });
    expect([alone.code, alone.stdout]).toEqual([1, ""]);
  });

  it("should be read at a hundred megabytes, where its tree is small", () => {
    const cwd = folder();
    // A saved page with a picture in it, and a speech without an end of line
    const picture = `<img src="data:image/png;base64,${"iVBORw0KGgo".repeat(9_100_000)}">`;
    writeFileSync(
      join(cwd, "1.html"),
      `<!DOCTYPE html><p><b>Ilse Brandt:</b> The ice has gone.</p>${picture}<p><b>Olaf Rask:</b> At last.</p>`,
    );
    writeFileSync(
      join(cwd, "2.txt"),
      `Ilse Brandt: ${"The ice has gone. ".repeat(5_600_000)}\nOlaf Rask: At last.\n`,
    );
    const args = [".", "--format", "jsonl", "--out", "pages.jsonl"];
    expect(stenogram(args, { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    const events = readFileSync(join(cwd, "pages.jsonl"), "utf8").trimEnd().split("\n");
    const said = events.map((event) =>
      (JSON.parse(event) as EventRecord).utterances.map(({ paragraphs }) => paragraphs.join(" ").length),
    );
    expect(said).toEqual([
      [17, 8],
      [18 * 5_600_000 - 1, 8],
    ]);
  });

  it("should be told from one that is no page, whatever its size", () => {
    const cwd = folder();
    // Files with holes: 100 MB and 3 GB that take no room on the disk
    for (const [name, size] of [
      ["1.txt", 1e8],
      ["2.txt", 3e9],
    ] as const) {
      writeFileSync(join(cwd, name), "Ilse Brandt: A.\n");
      truncateSync(join(cwd, name), size);
    }
    writeFileSync(join(cwd, "3.txt"), page);
    const { stdout, stderr, code } = stenogram([".", "--format", "jsonl"], { cwd });
    expect(stderr).toBe(
      "1.txt: is no text: byte 16 is 0\n2.txt: is larger than can be read at once\n2 of 3 left out\n",
    );
    expect(stdout).toContain("The ice has gone.");
    expect(code).toBe(0);
  });
});

describe("wrong use", () => {
  it.each([
    [[], "Expected files"],
    [["nosuch"], "nosuch: is not there"],
    [["*.nosuch"], "*.nosuch: matches no file"],
    [["--nosuch", "a.txt"], "Unknown option '--nosuch'"],
    [["a.txt", "--format", "xls"], "Unexpected --format `xls`, expected jsonl, csv"],
    [["a.txt", "--format", "json", "--of", "figure"], "Unexpected --of: json has no rows"],
    [["a.txt", "--jobs", "0"], "Unexpected --jobs `0`"],
    [["prase", "a.txt"], "Unexpected `prase`: it is no file; did you mean `parse`?"],
    [["speaker", "a.txt"], "did you mean `speakers`?"],
    [["FIGURES", "a.txt"], "did you mean `figures`?"],
    [["chek", "a.txt"], "did you mean `check`?"],
    [["help"], "Unexpected `help`: it is no file; did you mean `--help`?"],
    [["help", "parse"], "did you mean `--help`?"],
    [["version"], "did you mean `--version`?"],
    [["a.txt", "--language", "xx"], "Unexpected --language `xx`, expected one of `en`, `ru`"],
    [["a.txt", "--format", "jsonl", "--home", "NO"], "Unexpected --home: it is for rows that are figures"],
    [["a.txt", "--of", "paragraph", "--format", "csv", "--home", "NO"], "Unexpected --home"],
    [["a.txt", "--format", "json", "--formulas"], "Unexpected --formulas: it is for csv"],
    [["a.txt", "--format", "tei", "--of", "figure"], "Unexpected --of: tei has no rows"],
    [["figures", "a.txt", "--format", "parquet", "--formulas"], "Unexpected --formulas"],
    [["a.txt", "--format", "jsonl", "--bom"], "Unexpected --bom: it is for csv"],
    [
      ["a.txt", "--format", "csv", "--max-words", "9"],
      "Unexpected --max-words: it is for rows that are chunks",
    ],
    [
      ["a.txt", "--format", "csv", "--of", "chunk", "--max-words", "0"],
      "Unexpected --max-words `0`, expected a whole number above 0",
    ],
    [["figures", "a.txt", "--max-words", "9"], "Unknown option '--max-words'"],
    [["figures", "a.txt", "--of", "event"], "Unknown option '--of'"],
    [["a.txt", "--of", "appearance"], "Unexpected --of `appearance`, expected event, utterance"],
    [
      ["speakers", "a.txt", "--format", "table", "--of", "appearance"],
      "Unexpected --of appearance: a row of table is speaker, expected --format csv, jsonl or parquet",
    ],
    [["a.txt", "--format", "csv", "--profile", "parlamint"], "Unexpected --profile: it is for tei"],
    [["a.txt", "--corpus", "veld.json"], "Unexpected --corpus: it is for tei"],
    [["a.txt", "--layout", "pages"], "Unexpected --layout `pages`"],
    [["a.txt", "--encoding", "nosuch"], "Unexpected --encoding `nosuch`"],
    [["a.txt", "--resume"], "Unexpected --resume without --out"],
    [["a.txt", "--out", "results"], "Expected --format"],
    [["figures", "a.txt", "--home", "Norland"], "Unexpected --home `Norland`"],
    [
      ["figures", "a.txt", "--home", "UK"],
      "Unexpected --home `UK`, expected two capitals of ISO 3166, such as `NO` or `GB`\n",
    ],
    [["a.txt", "--of", "figure", "--format", "csv", "--home", "ZZ"], "Unexpected --home `ZZ`"],
    [["speakers", "a.txt", "--resume"], "Unknown option '--resume'"],
  ])("should be told: %j", (args, message) => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), page);
    const { stdout, stderr, code } = stenogram(args, { cwd });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  it("should not be said of a file whose name is like a command", () => {
    const cwd = folder();
    for (const name of ["prase", "help"]) writeFileSync(join(cwd, name), page);
    for (const name of ["prase", "help"]) {
      const { stdout, stderr, code } = stenogram([name, "--format", "jsonl"], { cwd });
      expect([stderr, code]).toEqual(["", 0]);
      expect(stdout).toContain(`"event_id":"${name}"`);
    }
  });

  it("should not be said of a page that is not there and like no command", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), page);
    const { stderr, code } = stenogram(["purse.txt", "a.txt", "--format", "jsonl"], { cwd });
    expect([stderr, code]).toEqual(["purse.txt: is not there\n1 of 2 left out\n", 0]);
  });
});

describe("what cannot be written", () => {
  const pages = (cwd: string): void => {
    mkdirSync(join(cwd, "pages"));
    for (let at = 0; at < 50; at++) writeFileSync(join(cwd, `pages/${at}.txt`), page.repeat(1 + at));
  };

  it.skipIf(!existsSync("/dev/full"))("should be told where the disk is full", () => {
    const cwd = folder();
    pages(cwd);
    for (const line of ["$S pages --format jsonl > /dev/full", "$S pages --format jsonl --out /dev/full"]) {
      const { stderr, code } = shell(line, cwd);
      expect(stderr).toMatch(/^stenogram: .*: no space is left on the disk/);
      expect(stderr.trimEnd().split("\n").length).toBe(1);
      expect(code).toBe(1);
    }
    expect(readdirSync(cwd)).toEqual(["pages"]);
  });

  it("should leave nothing half-written", () => {
    const cwd = folder();
    pages(cwd);
    // No file may be larger than 8 kB: the same to the program as a full disk
    const { stderr, code } = shell(
      "trap '' XFSZ; ulimit -f 8; exec $S pages --format json --out pages.json",
      cwd,
    );
    expect(stderr).toContain("pages.json: the file would be larger than is allowed");
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["pages"]);
  });

  it.skipIf(!existsSync("/dev/full"))("should be told of diagnostics, too", () => {
    const cwd = folder();
    pages(cwd);
    const { stderr, code } = shell("$S check pages > /dev/full", cwd);
    expect([stderr, code]).toEqual(["stenogram: standard output: no space is left on the disk\n", 1]);
  });

  it("should be told where there is no folder for it", () => {
    const cwd = folder();
    pages(cwd);
    const { stderr, code } = stenogram(["pages", "--out", "nosuch/pages.jsonl"], { cwd });
    expect(stderr).toBe("stenogram: nosuch/pages.jsonl: the folder is not there\n");
    expect(code).toBe(1);
  });

  it("should not be said where the reader wants no more", () => {
    const cwd = folder();
    mkdirSync(join(cwd, "pages"));
    for (let at = 0; at < 200; at++) writeFileSync(join(cwd, `pages/${at}.txt`), page.repeat(200));
    for (const command of ["parse", "check"]) {
      const line = `set -o pipefail; $S ${command} pages --format json | head -c 10`;
      const { stdout, stderr, code } = shell(line, cwd);
      expect([stdout.length, stderr, code]).toEqual([10, "", 0]);
    }
  });
});

describe("orders to a terminal", () => {
  const evil = "Ilse Brandt: A \u001b[2J\u009b31m\u007f\u202eword \u0007here.\n";
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const orders = /[\u0007\u009b\u007f\u202e]|\u001b\[2J/;

  it("should not be in trees and tables", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), evil);
    for (const args of [
      ["a.txt", "--format", "tree"],
      ["speakers", "a.txt", "--format", "table"],
    ])
      expect(stenogram(args, { cwd }).stdout).not.toMatch(orders);
  });

  it.for(["jsonl", "csv", "json", "md", "tree"])("should not reach a terminal in %s", (format, context) => {
    if (noTerminal !== null) context.skip(noTerminal);
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), evil);
    const { stdout } = onTerminal(`$S a.txt --format ${format}`, cwd);
    expect(stdout).toContain("word");
    expect(stdout).not.toMatch(orders);
  });

  it("should not be in the names of files that are named", () => {
    const { stderr } = stenogram(["no\u001b[2Jsuch\n.txt"]);
    expect(stderr).toBe("no␛[2Jsuch␊.txt: is not there\n1 of 1 left out\n");
  });
});
