// A window of an invented page as real programs print it, menus, hover cards and pictures included, beside what its HTML
// gives: pandoc 2.17, ELinks 0.13, Links 2.28 and Python's html2text 2020.1, bare and with its Markdown.
import { readFileSync } from "node:fs";
import { type EventRecord, parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { expectWhole } from "./house.js";

const fileText = (name: string): string =>
  readFileSync(new URL(`extractors/${name}`, import.meta.url), "utf8");

const fromHtml = toRecord(parseHtml(fileText("window.html")));

describe("a window as a program prints it", () => {
  it.each<[string, Partial<EventRecord>]>([
    ["pandoc.txt", {}],
    ["pandoc-unwrapped.txt", {}],
    ["elinks.txt", {}],
    ["links.txt", {}],
    ["html2text.md", {}],
    ["html2text.txt", { captions: [] }], // it was told to leave pictures out
  ])("should be read as its HTML is: %s", (name, other) => {
    expect(toRecord(expectWhole(fileText(name)))).toStrictEqual({ ...fromHtml, ...other });
  });

  it("should have the site's lines as marks about the page", () => {
    const types = parse(fileText("pandoc.txt")).children.map(({ type }) => type);
    expect(types.slice(0, 8)).toEqual([...Array<string>(6).fill("mark"), "section", "title"]);
    expect(types.slice(-6)).toEqual(["metadataBlock", ...Array<string>(5).fill("mark")]);
  });
});

describe("the page in a window", () => {
  const head = ["Events", "Opening of the terminal", "November 11, 2013", "15:30", "Port Elin"];
  const speech = ["Ilse Brandt: Good afternoon.", "Olaf Rask: Yes."];
  const foot = ["Published in sections: News", "Direct link: veld.example/d/12"];
  const types = (lines: readonly string[]): string[] =>
    expectWhole(lines.join("\n")).children.map(({ type }) => type);

  it("should end with its publication lines", () => {
    const lines = ["Veldmark", "Structure", "Contacts", ...head, ...speech, ...foot, "Share", "Print"];
    expect(types(lines)).toEqual([
      ...["mark", "mark", "mark", "section", "title", "dateline", "utterance", "utterance"],
      ...["metadataBlock", "mark", "mark"],
    ]);
  });

  it("should go on with a text version, and with an address on a line of its own", () => {
    const menus = ["Veldmark", "Structure", "Contacts"];
    const nodes = ["Published in sections: News", "Direct link:", "veld.example/d/12", "Text version"];
    expect(types([...menus, ...head, ...speech, ...nodes, "Share"]).slice(-2)).toEqual([
      "metadataBlock",
      "mark",
    ]);
  });

  it("should be all of a text with fewer lines over its rubric", () => {
    expect(types(["Veldmark", ...head, ...speech])).not.toContain("mark");
  });

  it("should be all of a text without a time of day, or without a rubric", () => {
    const menus = ["Veldmark", "Structure", "Contacts"];
    for (const lines of [head.filter((line) => line !== "15:30"), head.slice(1)])
      expect(types([...menus, ...lines, ...speech])).not.toContain("mark");
  });
});

describe("what an extractor leaves among the words", () => {
  const blank = (...paragraphs: string[]): EventRecord => toRecord(expectWhole(paragraphs.join("\n\n")));
  const head = ["# Opening of the terminal", "November 11, 2013", "15:30", "Port Elin"];
  const said = ["**Ilse Brandt**: It is open.", "**Olaf Rask**: Yes."];

  it.each([
    ["a picture", "![The terminal at the quay.](https://veld.example/1.jpg)"],
    [
      "a picture in a link",
      "[![The terminal at the quay.](https://veld.example/1.jpg)](https://veld.example/1)",
    ],
    ["a picture and its words", "![The terminal at the quay.](1.jpg)The terminal\nat the quay."],
    ["a picture over a line end", "![The terminal\nat the quay.](https://veld.example/1.jpg)"],
  ])("should be a caption: %s", (_, picture) => {
    expect(blank(...head, picture, ...said).captions).toEqual(["The terminal at the quay."]);
    expect(blank(...head, ...said, picture).captions).toEqual(["The terminal at the quay."]);
  });

  it("should be no caption: a picture amid words, or with other words behind it", () => {
    const record = blank(
      ...head,
      ...said,
      "We saw ![a sign](s.png) it.",
      "![A sign](s.png) means that it is open.",
    );
    expect(record.captions).toEqual([]);
    expect(record.utterances[1]!.paragraphs).toEqual(["Yes.", "We saw it.", "means that it is open."]);
  });

  it("should be one block: a link over a line end", () => {
    const record = blank(
      ...head,
      ...said,
      "### Publication status",
      "Published in sections: [News](n), [State\nCouncil](c),\n[Trips](t)",
    );
    expect(record.metadata.sections).toEqual(["News", "State Council", "Trips"]);
  });

  it("should part an office from the link that opens behind it", () => {
    const record = blank("**Mayor of Elin[Olaf Rask](r)** : Good.", "**Ilse\nBrandt** : Yes.");
    expect(record.utterances.map(({ label }) => label)).toEqual(["Mayor of Elin Olaf Rask", "Ilse Brandt"]);
  });

  it.each([
    ["[The terminal at the quay.]", ["The terminal at the quay."]],
    ["[]", []],
    ["[Laughter.]", []],
  ])("should be a caption where it is printed for a picture: %s", (picture, captions) => {
    const record = blank(
      ...head.map((line) => line.replace("# ", "")),
      picture,
      ...said.map((line) => line.replaceAll("*", "")),
    );
    expect(record.captions).toEqual(captions);
    expect(record.utterances).toHaveLength(2);
  });

  it.each(["the 50^(th) voyage", "the 50^th voyage"])("should be letters that were raised: %s", (printed) => {
    const record = blank("Ilse Brandt: It is open.", `Olaf Rask: It is ${printed}.`);
    expect(record.utterances[1]!.paragraphs).toEqual(["It is the 50th voyage."]);
  });

  it("should be no caption where no picture stands before the speech", () => {
    const record = blank("Ilse Brandt: It is open.", "[Speaks in Norlandic again.]", "Olaf Rask: Yes.");
    expect(record.captions).toEqual([]);
  });

  it.each([
    [
      "It is well-\nbuilt, and the Norland-\nVeldmark line is.",
      "It is well-built, and the Norland-Veldmark line is.",
    ],
    ["yards of pre-\nand post-war years", "yards of pre- and post-war years"],
    ["the 18-\nand 19-year-old boats", "the 18- and 19-year-old boats"],
    ["( *Applause.*) We came.", "(Applause.) We came."],
    ["the Harbour League Background information Harbour League (HL) asks", "the Harbour League asks"],
    ["the HL Background\ninformation Harbour League (HL) Council asks", "the HL Council asks"],
    ["the yards Background information The Yards, and we", "the yards, and we"],
    ["we need Background information on it", "we need Background information on it"],
    ["Otto Karl Lund Lund Otto KarlMayor of Elin spoke", "Otto Karl Lund spoke"],
    ["Otto Lund [Lund Otto] Lund OttoMayor of Elin spoke", "Otto Lund spoke"],
    ["Lund Otto [Lund Otto] Lund Otto , who spoke", "Lund Otto, who spoke"],
    ["Otto [Lund] spoke to Lund", "Otto [Lund] spoke to Lund"],
  ])("should be read as the page has it: %j", (printed, words) => {
    const record = blank(...head, "**Ilse Brandt**: It is open.", `**Olaf Rask**: Yes, ${printed}`);
    expect(record.utterances[1]!.paragraphs).toEqual([`Yes, ${words}`]);
  });
});
