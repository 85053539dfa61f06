// The grammar of blocks over hand-written tapes, one letter a block: in what order things stand, and what belongs to what.
import type { Node } from "stenogram";
import { describe, expect, it } from "vitest";
import { en } from "../../src/dialect/en.js";
import { ru } from "../../src/dialect/ru.js";
import { createGrammar } from "../../src/grammar/index.js";
import type { Page } from "../../src/grammar/page.js";
import type { Block, Evidence } from "../../src/source/block.js";
import { SourceFile } from "../../src/source/source-file.js";
import { walk } from "../house.js";

/** A page of one line a block. A block with an `L` has a label up to its colon. */
function pageOf(
  tape: string,
  lines: readonly string[],
  evidence: Readonly<Record<number, Evidence>> = {},
): Page {
  let from = 0;
  const blocks = lines.map((text, at): Block => {
    const piece = { at: 0, length: text.length, from, to: from + text.length };
    from += text.length + 1;
    return { text, pieces: [piece], part: "body", ...(evidence[at] && { evidence: evidence[at] }) };
  });
  const labelled = Array.from(tape).flatMap((letter, at) => (letter === "L" ? [at] : []));
  return {
    source: new SourceFile(lines.join("\n")),
    language: "en",
    blocks,
    tape,
    labels: new Map(
      labelled.map((at) => {
        const to = lines[at]!.indexOf(":");
        return [at, { label: { from: 0, to }, remark: null, end: to + 1, evidence: "name-alone" }];
      }),
    ),
    readings: new Map(
      labelled.map((at) => {
        const name = lines[at]!.slice(0, lines[at]!.indexOf(":"));
        const nothing = { roleSpan: null, roleTailSpan: null, role: null };
        return [
          at,
          {
            ...nothing,
            nameSpan: { from: 0, to: name.length },
            name,
            voice: "named",
            speaker: name.toLowerCase(),
          },
        ];
      }),
    ),
    repeats: new Map(),
  } as unknown as Page;
}

/** A node as its type and its children; what all turns have alike is left out. */
function outline(node: Node): string {
  if (!("children" in node)) return node.type;
  const children = node.children.map(outline);
  switch (node.type) {
    case "attribution":
      return "label";
    case "paragraph":
      return children.every((child) => child === "text") ? "p" : `p(${children.join(" ")})`;
    default:
      return `${node.type}(${children.join(" ")})`;
  }
}

/** A page whose every block is its letter, but for labels. */
const readTape = (tape: string): string[] => {
  const lines = Array.from(tape).map((letter) => (letter === "L" ? "Olaf: So." : letter));
  return createGrammar(en)(pageOf(tape, lines)).children.map(outline);
};

describe("a tape", () => {
  it.each<[tape: string, tree: string[]]>([
    ["", []],
    ["N", ["section(text)"]],
    ["Y", ["title(text)"]],
    ["z", ["title(text)"]],
    ["ZZ", ["summary(text)", "summary(text)"]],
    ["y", ["summary(text)"]],
    ["D", ["dateline(dateText)"]],
    ["DT", ["dateline(dateText timeText)"]],
    ["DW", ["dateline(dateText placeText)"]],
    ["DTW", ["dateline(dateText timeText placeText)"]],
    ["DWT", ["dateline(dateText placeText)", "unparsed"]],
    ["AT", ["dateline(dateText timeText)"]],
    ["FW", ["dateline(dateText placeText)"]],
    ["T", ["unparsed"]],
    ["W", ["unparsed"]],
    ["PP", ["narration(p p)"]],
    ["PHP", ["narration(p)", "heading(text)", "narration(p)"]],
    ["PS", ["narration(p)", "stageDirection"]],
    ["K", ["photoCaption(text)"]],
    ["C", ["photoCaption(counter)"]],
    ["CK", ["photoCaption(counter text)"]],
    ["KC", ["photoCaption(text)", "photoCaption(counter)"]],
    ["CKK", ["photoCaption(counter text)", "photoCaption(text)"]],
    ["Q", ["pullQuote(p)"]],
    ["X", ["separator"]],
    ["E", ["elision"]],
    ["S", ["stageDirection"]],
    ["m", ["mark"]],
    ["R", ["relatedLinks(mark)"]],
    ["RrrP", ["relatedLinks(mark relatedLink(text) relatedLink(text))", "narration(p)"]],
    [
      "RrnDrDrn",
      [
        "relatedLinks(mark relatedLink(text mark dateText) relatedLink(text dateText) relatedLink(text mark))",
      ],
    ],
    ["rnD", ["unparsed", "unparsed", "dateline(dateText)"]],
    ["RrDn", ["relatedLinks(mark relatedLink(text dateText))", "unparsed"]],
  ])("should be read: %s", (tape, tree) => {
    expect(readTape(tape)).toEqual(tree);
  });

  it.each<[tape: string, tree: string[]]>([
    ["L", ["utterance(label p)"]],
    ["LP", ["utterance(label p p)"]],
    ["LSPE", ["utterance(label p stageDirection p elision)"]],
    ["LL", ["utterance(label p)", "utterance(label p)"]],
    ["LHP", ["utterance(label p)", "heading(text)", "narration(p)"]],
    ["LXP", ["utterance(label p)", "separator", "narration(p)"]],
    ["LmP", ["utterance(label p)", "mark", "narration(p)"]],
    ["LDT", ["utterance(label p)", "dateline(dateText timeText)"]],
    ["LKP", ["utterance(label p photoCaption(text) p)"]],
    ["LCKP", ["utterance(label p photoCaption(counter text) p)"]],
    ["LCKCKS", ["utterance(label p photoCaption(counter text) photoCaption(counter text) stageDirection)"]],
    ["LQE", ["utterance(label p pullQuote(p) elision)"]],
    ["LRrnDP", ["utterance(label p relatedLinks(mark relatedLink(text mark dateText)) p)"]],
    [
      "LKQRrCKP",
      [
        "utterance(label p photoCaption(text) pullQuote(p) relatedLinks(mark relatedLink(text)) photoCaption(counter text) p)",
      ],
    ],
    ["LK", ["utterance(label p)", "photoCaption(text)"]],
    ["LKL", ["utterance(label p)", "photoCaption(text)", "utterance(label p)"]],
    ["LCKHP", ["utterance(label p)", "photoCaption(counter text)", "heading(text)", "narration(p)"]],
    ["LPKPQ", ["utterance(label p p photoCaption(text) p)", "pullQuote(p)"]],
    ["LRr", ["utterance(label p)", "relatedLinks(mark relatedLink(text))"]],
    ["LPgi", ["utterance(label p p)", "metadataBlock(metadataField(mark metadataItem))"]],
  ])("should give a turn what is its: %s", (tape, tree) => {
    expect(readTape(tape)).toEqual(tree);
  });

  it.each<[tape: string, tree: string[]]>([
    ["g", ["metadataBlock(metadataField(mark))"]],
    ["gii", ["metadataBlock(metadataField(mark metadataItem metadataItem))"]],
    [
      "gtipu",
      [
        "metadataBlock(metadataField(mark) metadataField(mark metadataItem) metadataField(mark) metadataField(mark))",
      ],
    ],
    ["uiv", ["metadataBlock(metadataField(mark) unparsed mark)"]],
    ["uigi", ["metadataBlock(metadataField(mark) unparsed metadataField(mark metadataItem))"]],
    ["gv", ["metadataBlock(metadataField(mark) mark)"]],
    ["gvv", ["metadataBlock(metadataField(mark) mark)", "unparsed"]],
    ["gvg", ["metadataBlock(metadataField(mark) mark)", "metadataBlock(metadataField(mark))"]],
    ["gP", ["metadataBlock(metadataField(mark))", "narration(p)"]],
    ["i", ["unparsed"]],
    ["v", ["unparsed"]],
    ["igi", ["unparsed", "metadataBlock(metadataField(mark metadataItem))"]],
  ])("should have its metadata block: %s", (tape, tree) => {
    expect(readTape(tape)).toEqual(tree);
  });

  it("should be an announcement’s where it has one", () => {
    const kindOf = (tape: string): string => createGrammar(en)(pageOf(tape, Array.from(tape))).kind;
    expect([kindOf("YA"), kindOf("YD"), kindOf("")]).toEqual(["announcement", "event", "event"]);
  });

  it("should be an event in its language, which says of its layout only what is lost", () => {
    const page = pageOf("YD", ["A trip", "March 4, 2014"]);
    const event = createGrammar(en)(page);
    expect(event).toMatchObject({ type: "event", language: "en", position: { end: { offset: 20 } } });
    expect(event).not.toHaveProperty("layout");
    expect(createGrammar(en)({ ...page, layout: "flattened" })).toMatchObject({ layout: "flattened" });
  });
});

describe("turns", () => {
  it("should be numbered, and paragraphs behind an elision be in doubt", () => {
    const page = pageOf("LPLPEPSPL", [
      "Olaf: One.",
      "Two.",
      "Ilse: Three.",
      "Four.",
      "<…>",
      "Five.",
      "(Applause.)",
      "Six.",
      "Olaf: Seven.",
    ]);
    const turns = [...walk(createGrammar(en)(page))].flatMap(([node]) =>
      node.type === "utterance" ? [node] : [],
    );
    expect(turns.map(({ id, speaker }) => [id, speaker])).toEqual([
      ["u1", "olaf"],
      ["u2", "ilse"],
      ["u3", "olaf"],
    ]);
    const inDoubt = turns.map(({ children }) =>
      children.flatMap((child) => (child.type === "paragraph" ? [child.uncertain ?? false] : [])),
    );
    expect(inDoubt).toEqual([[false, false], [false, false, true, true], [false]]);
  });

  it("should have no paragraph of nothing", () => {
    const page = pageOf("LPL", ["Olaf:", "One.", "Ilse: "]);
    expect(createGrammar(en)(page).children.map(outline)).toEqual(["utterance(label p)", "utterance(label)"]);
  });
});

describe("a pull quote", () => {
  const lines = ["Olaf: One.", "Ilse: Two.", "Two.", "Olaf: Three.", "Three.", "Far.", "Olaf: Four."];
  const quotesOf = (repeats: readonly (readonly [number, number])[]): (string | null)[] => {
    const page: Page = { ...pageOf("LLQLQPL", lines), repeats: new Map(repeats) };
    return [...walk(createGrammar(en)(page))].flatMap(([node]) =>
      node.type === "pullQuote" ? [node.of] : [],
    );
  };

  it.each<[repeats: (readonly [number, number])[], of: (string | null)[]]>([
    [[], [null, null]],
    [
      [
        [2, 1],
        [4, 3],
      ],
      ["u2", "u3"],
    ],
    [
      [
        [2, 0],
        [4, 6],
      ],
      ["u1", "u4"],
    ],
    [
      [
        [2, 6],
        [4, 0],
      ],
      ["u4", "u1"],
    ],
    [[[4, 5]], [null, "u3"]],
    [[[2, 2]], [null, null]],
  ])("should name the turn it repeats: %j", (repeats, of) => {
    expect(quotesOf(repeats)).toEqual(of);
  });

  it("should name none where its words lie before the first turn", () => {
    const page: Page = { ...pageOf("PLQ", ["One.", "Olaf: Two.", "One."]), repeats: new Map([[2, 0]]) };
    expect(createGrammar(en)(page).children[2]).toMatchObject({ type: "pullQuote", of: null });
  });
});

/** The one node that a tape gives, with what it says. */
const only = (
  tape: string,
  lines: readonly string[],
  evidence: Readonly<Record<number, Evidence>> = {},
  dialect: typeof en | typeof ru = en,
): object => {
  const { children } = createGrammar(dialect)(pageOf(tape, lines, evidence));
  expect(children).toHaveLength(1);
  return children[0]!;
};

/** Leaves as their types and words. */
const leaves = (node: object): (readonly [type: string, value: string])[] =>
  [...walk(node as Node)].flatMap(([leaf]) => ("value" in leaf ? [[leaf.type, leaf.value] as const] : []));

describe("a date line", () => {
  it.each([
    ["D", ["March 4, 2014"], { date: "2014-03-04", time: null, place: null }],
    ["DT", ["March 4, 2014", "12:10"], { date: "2014-03-04", time: "12:10", place: null }],
    ["DT", ["March 4, 2014", "25:10"], { date: "2014-03-04", time: null, place: null }],
    ["DTW", ["February 31, 2014", "12:10", "Port  Elin"], { date: null, time: "12:10", place: "Port Elin" }],
    ["D", ["March 26 − 27, 2013"], { date: null }],
    ["A", ["Announcement, March 24, 2013"], { date: "2013-03-24", announced: "2013-03-24" }],
    ["A", ["Announcement, March 26 − 27, 2013"], { date: null, announced: "2013-03-26/2013-03-27" }],
    ["F", ["March 4, 2014 - 12:10 - Port  Elin"], { date: "2014-03-04", time: "12:10", place: "Port Elin" }],
    ["F", ["March 4, 2014 - 12:10"], { date: "2014-03-04", time: "12:10", place: null }],
    ["FW", ["March 4, 2014 - 12:10", "Port Elin"], { date: "2014-03-04", time: "12:10", place: "Port Elin" }],
    ["F", ["March 4, 2014"], { date: "2014-03-04", time: null, place: null }],
    ["D", ["March 4, 2014 - 12:10"], { date: null, time: null, place: null }],
  ] as const)("should say when and where: %s %j", (tape, lines, said) => {
    expect(only(tape, lines)).toMatchObject(said);
  });

  it("should have the date of the markup where its words have none", () => {
    const said = (text: string, datetime: string): object => only("D", [text], { 0: { datetime } });
    expect(said("Yesterday", "2014-03-04T12:10")).toMatchObject({ date: "2014-03-04" });
    expect(said("March 5, 2014", "2014-03-04")).toMatchObject({ date: "2014-03-05" });
    expect(said("Yesterday", "on 2014-03-04")).toMatchObject({ date: null });
    expect(said("Yesterday", "2014-03")).toMatchObject({ date: null });
  });

  it("should have no date where the announced day is not the page’s", () => {
    expect(only("A", ["Анонс на 24 марта 2013 года"], {}, ru)).toMatchObject({
      date: null,
      announced: "2013-03-24",
    });
    expect(only("D", ["24 марта 2013 года"], {}, ru)).not.toHaveProperty("announced");
  });

  it("should have its parts as leaves", () => {
    expect(leaves(only("FW", ["March 4, 2014 - 12:10 - Port", "Elin"]))).toEqual([
      ["dateText", "March 4, 2014"],
      ["mark", "-"],
      ["timeText", "12:10"],
      ["mark", "-"],
      ["placeText", "Port"],
      ["placeText", "Elin"],
    ]);
    expect(leaves(only("A", ["Announcement, March 24, 2013"]))).toEqual([
      ["mark", "Announcement,"],
      ["dateText", "March 24, 2013"],
    ]);
  });
});

describe("publication lines", () => {
  it.each([
    ["u", ["Publication status"], { sections: [], published: null, link: null }],
    ["s", ["Published in sections: News, Harbour trips"], { sections: ["News", "Harbour trips"] }],
    ["s", ["Published in sections: , News,, Trips ,"], { sections: ["News", "Trips"] }],
    ["s", ["Published in sections: News, , Trips"], { sections: ["News", "Trips"] }],
    ["s", ["Published in sections:"], { sections: [] }],
    ["d", ["Publication date: March 4, 2014, 12:10"], { published: "2014-03-04T12:10" }],
    ["d", ["Publication date: March 4, 2014,12:10"], { published: "2014-03-04T12:10" }],
    ["d", ["Publication date: March 4, 2014 12:10"], { published: "2014-03-04T12:10" }],
    ["d", ["Publication date: March 4, 2014"], { published: "2014-03-04" }],
    ["d", ["Publication date: February 31, 2014, 12:10"], { published: null }],
    ["d", ["Publication date: March 4, 2014, 25:10"], { published: null }],
    ["d", ["Publication date: in March"], { published: null }],
    ["l", ["Direct link: veld.example/d/1"], { link: "veld.example/d/1" }],
    ["l", ["Direct link:"], { link: null }],
    [
      "ud",
      ["Publication status", "Publication date: March 4, 2014"],
      { published: "2014-03-04", link: null },
    ],
    [
      "lsd",
      [
        "Direct link: veld.example/d/1",
        "Published in section: News",
        "Publication date: March 4, 2014, 12:10",
      ],
      { sections: ["News"], published: "2014-03-04T12:10", link: "veld.example/d/1" },
    ],
  ] as const)("should say where, when and at which address: %s %j", (tape, lines, said) => {
    expect(only(tape, lines)).toMatchObject({ children: [{ name: "publication", ...said }] });
  });

  it.each([
    [
      "s",
      "Published in sections: News, Trips,",
      [
        ["mark", "Published in sections:"],
        ["metadataItem", "News"],
        ["mark", ","],
        ["metadataItem", "Trips"],
        ["mark", ","],
      ],
    ],
    [
      "d",
      "Publication date: March 4, 2014 , 12:10",
      [
        ["mark", "Publication date:"],
        ["dateText", "March 4, 2014"],
        ["mark", ","],
        ["timeText", "12:10"],
      ],
    ],
    [
      "d",
      "Publication date: March 4, 2014",
      [
        ["mark", "Publication date:"],
        ["dateText", "March 4, 2014"],
      ],
    ],
    [
      "d",
      "Publication date: March 4, 2014, 12:10 or so",
      [
        ["mark", "Publication date:"],
        ["text", "March 4, 2014, 12:10 or so"],
      ],
    ],
    [
      "l",
      "Direct link: veld.example/d/1",
      [
        ["mark", "Direct link:"],
        ["text", "veld.example/d/1"],
      ],
    ],
  ] as const)("should have its parts as leaves: %s %s", (letter, text, parts) => {
    expect(leaves(only(letter, [text]))).toEqual(parts);
  });
});

describe("a label", () => {
  const person = (key: string): { key: string; url: string; cardName: null; cardOffice: null } => ({
    key,
    url: `https://veld.example/${key}`,
    cardName: null,
    cardOffice: null,
  });
  const linked = (...links: NonNullable<Evidence["links"]>): object => {
    const { children } = only("L", ["Olaf Rask: Ilse."], { 0: { links } }) as { children: object[] };
    return children[0]!;
  };
  const url = "https://veld.example/";

  it("should have the person it links to", () => {
    expect(linked({ from: 0, to: 9, url, person: person("7") })).toMatchObject({ person: { key: "7" } });
    expect(linked({ from: 0, to: 10, url, person: person("7") })).toMatchObject({ person: { key: "7" } });
    expect(linked({ from: 0, to: 4, url }, { from: 5, to: 9, url, person: person("7") })).toMatchObject({
      person: { key: "7" },
    });
  });

  it("should have its parts where they lie in the block", () => {
    const page = pageOf("L", ["— Mayor Olaf of Elin (aside): So."]);
    const label = {
      label: { from: 2, to: 20 },
      remark: { from: 22, to: 27 },
      end: 29,
      evidence: "name-alone",
    } as const;
    const reading = {
      ...page.readings.get(0)!,
      roleSpan: { from: 0, to: 5 },
      nameSpan: { from: 6, to: 10 },
      roleTailSpan: { from: 11, to: 18 },
    };
    const read = createGrammar(en)({
      ...page,
      labels: new Map([[0, label]]),
      readings: new Map([[0, reading]]),
    });
    expect(leaves(read)).toEqual([
      ["mark", "—"],
      ["role", "Mayor"],
      ["name", "Olaf"],
      ["role", "of Elin"],
      ["mark", "("],
      ["remark", "aside"],
      ["mark", "):"],
      ["text", "So."],
    ]);
    expect(read.children[0]).toMatchObject({
      children: [{ label: "Mayor Olaf of Elin", remark: "aside", evidence: "name-alone" }, {}],
    });
  });

  it("should have its role behind its name where it stands there", () => {
    const page = pageOf("L", ["Olaf, Mayor of Elin: So. (Applause.) Yes [all]."]);
    const label = {
      label: { from: 0, to: 19 },
      remark: null,
      end: 20,
      evidence: "role-and-name",
    } as const;
    const reading = {
      ...page.readings.get(0)!,
      roleSpan: { from: 6, to: 19 },
      nameSpan: { from: 0, to: 4 },
    };
    const labels = new Map([[0, label]]);
    expect(leaves(createGrammar(en)({ ...page, labels, readings: new Map([[0, reading]]) }))).toEqual([
      ["name", "Olaf"],
      ["mark", ","],
      ["role", "Mayor of Elin"],
      ["mark", ":"],
      ["text", "So. "],
      ["stageDirection", "(Applause.)"],
      ["text", " Yes "],
      ["editorialNote", "[all]"],
      ["text", "."],
    ]);
  });

  it("should have none that the speech links to", () => {
    expect(linked({ from: 11, to: 15, url, person: person("7") })).not.toHaveProperty("person");
    expect(linked({ from: 0, to: 9, url })).not.toHaveProperty("person");
    expect(linked()).not.toHaveProperty("person");
  });
});

describe("what stands in a block", () => {
  it("should be numbered as its counter says, or as the markup does", () => {
    expect(only("CK", ["2 of 5", "At sea."])).toMatchObject({ index: 2, count: 5 });
    expect(only("K", ["At sea."], { 0: { photo: { index: 3, count: 4 } } })).toMatchObject({
      index: 3,
      count: 4,
    });
    expect(only("K", ["At sea."])).not.toHaveProperty("index");
    expect(only("C", ["2 of"])).not.toHaveProperty("index");
  });

  it("should be a link with its date and its address", () => {
    const links = { 1: { links: [{ from: 0, to: 5, url: "https://veld.example/1" }] } };
    expect(only("RrDr", ["See  also", "A  trip", "March 4, 2014", "B"], links)).toMatchObject({
      heading: "See also",
      children: [
        { type: "mark" },
        { title: "A trip", date: "2014-03-04", url: "https://veld.example/1" },
        { title: "B", date: null },
      ],
    });
    const [, , plain] = (
      only("RrDr", ["See also", "A", "March 26 − 27, 2013", "B"]) as { children: object[] }
    ).children;
    expect(plain).not.toHaveProperty("url");
    expect(only("RrD", ["See also", "A", "March 26 − 27, 2013"])).toMatchObject({
      children: [{}, { date: "2013-03-26/2013-03-27" }],
    });
  });

  it("should be the entries of a list, with their addresses", () => {
    const links = { 1: { links: [{ from: 0, to: 5, url: "https://veld.example/1" }] } };
    for (const [letter, name] of [
      ["g", "geography"],
      ["t", "topics"],
      ["p", "persons"],
    ])
      expect(only(`${letter}ii`, ["A list", "One", "Two"], links)).toMatchObject({
        children: [
          {
            name,
            children: [{ type: "mark" }, { value: "One", url: "https://veld.example/1" }, { value: "Two" }],
          },
        ],
      });
  });

  it.each([
    ["(Applause.)", "applause"],
    ["( laughter )", "laughter"],
    ["Minute of silence.", "silence"],
    ["(A film is shown.)", "video"],
    ["(The President then went out.)", "other"],
    ["(Applaudable.)", "other"],
  ])("should be a direction with what happened: %s", (text, action) => {
    expect(only("S", [text])).toMatchObject({ type: "stageDirection", action });
  });

  it("should be a video where the markup has one", () => {
    expect(only("S", ["(Applause.)"], { 0: { kind: "video" } })).toMatchObject({ action: "video" });
  });

  it.each([
    ["One (Applause.) two.", ["text", "stageDirection", "text"]],
    ["(Applause.)", ["stageDirection"]],
    ["One [note] two.", ["text", "editorialNote", "text"]],
    ["One <…> two [...] three ‹…›", ["text", "elision", "text", "elision", "text", "elision"]],
    ["One (by the way) [ two < three ( four ‹ five", ["text"]],
    ["One (Applause two.", ["text"]],
    ["One (Applause (loud)) two.", ["text"]],
    ["One [note [in a note]] two.", ["text", "editorialNote", "text"]],
    ["One (Applaudable.) two.", ["text"]],
    ["One ( Music plays.) two.", ["text", "stageDirection", "text"]],
  ])("should be parted at its brackets: %s", (text, types) => {
    const { children } = only("P", [text]) as { children: { children: Node[] }[] };
    expect(children[0]!.children.map(({ type }) => type)).toEqual(types);
    expect(
      leaves(children[0]!)
        .map(([, value]) => value)
        .join(""),
    ).toBe(text);
  });
});

describe("a block in two pieces", () => {
  it("should give two leaves, of which the second goes on from the first", () => {
    const source = "(Applause and\nlaughter.)";
    const pieces = [
      { at: 0, length: 14, from: 0, to: 14 },
      { at: 14, length: 10, from: 14, to: 24 },
    ];
    const page = (tape: string): Page => ({
      ...pageOf(tape, [source]),
      blocks: [{ text: source, pieces, part: "body" }],
    });
    const direction = { type: "stageDirection", action: "applause" };
    const [first, second] = createGrammar(en)(page("S")).children;
    expect(first).toMatchObject({ ...direction, value: "(Applause and\n" });
    expect(first).not.toHaveProperty("continued");
    expect(second).toMatchObject({ ...direction, value: "laughter.)", continued: true });
    expect(createGrammar(en)(page("P")).children).toMatchObject([
      { children: [{ children: [direction, { ...direction, continued: true }] }] },
    ]);
  });
});
