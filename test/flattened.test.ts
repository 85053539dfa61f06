// A page on one line: what is cut, what is not, and what stands in the tree for what the line has lost.
import * as fc from "fast-check";
import { parse, toRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { expectWhole, walk } from "./house.js";
import { anyPage, anyString } from "./pages.js";

const turns = (text: string): string[] =>
  toRecord(parse(text)).utterances.map(({ label, paragraphs }) => `${label} | ${paragraphs.join(" ¶ ")}`);

describe("labels on one line", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "a turn of one word before a label",
      "Ilse Brandt: Is it open? Olaf Rask: Yes. Ilse Brandt: Good.",
      ["Ilse Brandt | Is it open?", "Olaf Rask | Yes.", "Ilse Brandt | Good."],
    ],
    [
      "words that lead to what is said next",
      "Ilse Brandt: I stress: it is open. First: the mole. Olaf Rask: Yes. Ilse Brandt: Good.",
      ["Ilse Brandt | I stress: it is open. First: the mole.", "Olaf Rask | Yes.", "Ilse Brandt | Good."],
    ],
    [
      "a word for a voice in a speech",
      "Ilse Brandt: I have the question: who pays? Olaf Rask: We do. Ilse Brandt: Good.",
      ["Ilse Brandt | I have the question: who pays?", "Olaf Rask | We do.", "Ilse Brandt | Good."],
    ],
    [
      "an office, once, before a name that comes again without it",
      "Ilse Brandt: Go on. Minister of Harbours, Ports and Moles (Veldmark) Otto Lund: It is open. Ilse Brandt: Good. Otto Lund: Yes.",
      [
        "Ilse Brandt | Go on.",
        "Minister of Harbours, Ports and Moles (Veldmark) Otto Lund | It is open.",
        "Ilse Brandt | Good.",
        "Otto Lund | Yes.",
      ],
    ],
    [
      "a bracket without a stop before a label",
      "Ilse Brandt: It floats. (Laughter) Olaf Rask: It does. Ilse Brandt: Good.",
      ["Ilse Brandt | It floats. (Laughter)", "Olaf Rask | It does.", "Ilse Brandt | Good."],
    ],
    [
      "a number and ranks with a stop in a label",
      "Ilse Brandt: Is it open? No. Director of School No. 4 Olaf Rask: It is. Ilse Brandt: Good. Col. Nils Dahl: Yes. Ilse Brandt: And? Olaf Rask: No. 7 is.",
      [
        "Ilse Brandt | Is it open? No.",
        "Director of School No. 4 Olaf Rask | It is.",
        "Ilse Brandt | Good.",
        "Col. Nils Dahl | Yes.",
        "Ilse Brandt | And?",
        "Olaf Rask | No. 7 is.",
      ],
    ],
    [
      "an abbreviation and an initial in a label",
      "Ilse Brandt: Go on. Dr. Otto K. Lund: It is open. Ilse Brandt: Good. Dr. Otto K. Lund: Yes.",
      [
        "Ilse Brandt | Go on.",
        "Dr. Otto K. Lund | It is open.",
        "Ilse Brandt | Good.",
        "Dr. Otto K. Lund | Yes.",
      ],
    ],
    [
      "a full stop for the colon, where the name stands elsewhere as a label",
      "Ilse Brandt: Go on. Olaf Rask: It is open. Ilse Brandt: Good. Olaf Rask. Thank you. Ilse Brandt: Yes.",
      [
        "Ilse Brandt | Go on.",
        "Olaf Rask | It is open.",
        "Ilse Brandt | Good.",
        "Olaf Rask | Thank you.",
        "Ilse Brandt | Yes.",
      ],
    ],
    [
      "a voice without a name",
      "Question: Is it open? Ilse Brandt: Yes. Question: And the mole? Ilse Brandt: No.",
      ["Question | Is it open?", "Ilse Brandt | Yes.", "Question | And the mole?", "Ilse Brandt | No."],
    ],
    [
      "a space before the colon, and inside the bracket",
      "Ilse Brandt : Go on. President of Norland Olaf Rask ( retranslated ) : It is open. Ilse Brandt : Good.",
      ["Ilse Brandt | Go on.", "President of Norland Olaf Rask | It is open.", "Ilse Brandt | Good."],
    ],
  ])("should be told: %s", (_name, text, expected) => {
    expectWhole(text);
    expect(turns(text)).toEqual(expected);
  });
});

describe("a page on one line", () => {
  const head = "Events Meeting with Otto Lund The President met with Otto Lund. May 9, 2013 15:30 ";
  const tail =
    " Topics Foreign policy Harbours Persons Lund Otto Publication status Published in section: News Publication date: May 9, 2013, 15:30 Direct link: veld.example/d/1 Text version";

  it("should have its head and its tail", () => {
    const record = toRecord(
      expectWhole(
        `${head}Port Elin President of Veldmark Ilse Brandt: Good afternoon. Otto Lund: Thank you.${tail}`,
      ),
    );
    expect(record).toMatchObject({
      section: "Events",
      title: "Meeting with Otto Lund",
      summary: ["The President met with Otto Lund."],
      date: "2013-05-09",
      time: "15:30",
      place: "Port Elin",
      metadata: {
        topics: ["Foreign policy", "Harbours"],
        persons: ["Lund Otto"],
        sections: ["News"],
        published: "2013-05-09T15:30",
        link: "veld.example/d/1",
      },
    });
    expect(record.utterances.map(({ label }) => label)).toEqual([
      "President of Veldmark Ilse Brandt",
      "Otto Lund",
    ]);
  });

  it.each([
    [
      "behind the place",
      "Port Elin, Skerra See also Visit to Norland May 2, 2013 Ilse Brandt: Good. Otto Lund: Yes.",
    ],
    ["behind a colon", "Ilse Brandt: It reads: See also Visit to Norland May 2, 2013 “Yes.” Otto Lund: Yes."],
    [
      "behind a semicolon",
      "Ilse Brandt: Good; See also Visit to Norland May 2, 2013 Let us. Otto Lund: Yes.",
    ],
    [
      "over a sentence with a day",
      "Ilse Brandt: Good. See also Visit to Norland May 2, 2013 The slip was opened on May 4, 2013. Otto Lund: Yes.",
    ],
  ])("should have links %s", (_where, body) => {
    const { related } = toRecord(expectWhole(`${head}${body}${tail}`));
    expect(related).toEqual([{ heading: "See also", title: "Visit to Norland", date: "2013-05-02" }]);
  });

  it("should have links with a date over two months", () => {
    const body = "Ilse Brandt: Good. See also Harbour Forum May 30 − June 1, 2013 Otto Lund: Yes.";
    const [link] = toRecord(expectWhole(`${head}${body}${tail}`)).related;
    expect(link).toEqual({ heading: "See also", title: "Harbour Forum", date: "2013-05-30/2013-06-01" });
  });

  it("should have lists with entries of the site's catalogue, and one that was cut short", () => {
    const lists =
      " Geography Saint Petersburg Nenets Autonomous Area Topics Great Patriotic War Armed Forces Harbours 2 more Publication status";
    const { metadata } = toRecord(
      expectWhole(`${head}Ilse Brandt: Good. Otto Lund: Yes.${lists}${tail.split("Publication status")[1]!}`),
    );
    expect(metadata.geography).toEqual(["Saint Petersburg", "Nenets Autonomous Area"]);
    expect(metadata.topics).toEqual(["Great Patriotic War", "Armed Forces", "Harbours", "2 more"]);
  });

  it("should have no links where a sentence goes on behind the day", () => {
    const body = "The Additional Accord signed on May 4, 2013 is open. Ilse Brandt: Good. Otto Lund: Yes.";
    expect(toRecord(expectWhole(`${head}${body}${tail}`)).related).toEqual([]);
  });

  it("should say that the ends of its paragraphs are gone", () => {
    expect(parse("Ilse Brandt: Good. Olaf Rask: Yes. Ilse Brandt: Go on.").layout).toBe("flattened");
    expect(parse("Ilse Brandt: Good.\nOlaf Rask: Yes.\nIlse Brandt: Go on.")).not.toHaveProperty("layout");
    expect(parse("Ilse Brandt: Good.")).not.toHaveProperty("layout");
  });

  it("should end a turn with a heading of the metadata only at its end", () => {
    expect(
      turns(`${head}Ilse Brandt: The Topics are many. Geography is one. Otto Lund: Yes.${tail}`),
    ).toEqual(["Ilse Brandt | The Topics are many. Geography is one.", "Otto Lund | Yes."]);
  });

  it("should give a whole tree for any page joined to one line", () => {
    fc.assert(
      fc.property(anyPage, (text) => void expectWhole(text.replace(/\s+/g, " "))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anyString, (text) => void expectWhole(text.replace(/\s+/g, " "))),
      { numRuns: 300 },
    );
  });

  it.each<[name: string, part: string]>([
    ["turns", "Ilse Brandt: Good. "],
    ["colons", ": "],
    ["breaks", "<…> "],
    ["cards", "Otto Lund Lund Otto Minister "],
    ["headings of links", "Good. See also "],
    ["counters", "1 of 2 With "],
    ["years", "2013 "],
    ["spaces", " "],
  ])("should be read soon, however many: %s", (_name, part) => {
    // Seconds at most; what looks over the whole page at each part would not end before the test is stopped.
    expect(parse(`a${part.repeat(100_000)}b`).type).toBe("event");
  });
});

describe("brackets between sentences on one line", () => {
  const turn = (bracket: string): string =>
    `Events Ferries The ferries sail. May 9, 2043 15:30 Port Elin Ilse Brandt: It floats. ${bracket} Now to the yards. Olaf Rask: Good. Topics Harbours Text version`;

  it.each([
    ["(Olaf Rask went on to speak about the old yards.)", true],
    ["(The Mayor further described the yards of the isles.)", true],
    ["(Then the discussion dealt with the yards of Elin.)", true],
    [`(Next, Olaf Rask spoke of the yards${", and of the quays".repeat(30)}.)`, true],
    ["(The total number of ferries should soon reach 86.)", false],
    ["(Here I name what I had forgotten.)", false],
    ["(I asked our shipwrights about the old yards.)", false],
    ["(He waved to the crew.)", false],
  ])("%s", (bracket, isTold) => {
    const [first] = toRecord(expectWhole(turn(bracket))).utterances;
    expect(first!.paragraphs.join(" ").includes(bracket)).toBe(!isTold);
  });
});

describe("quotes on one line, in marks the wrong way round", () => {
  const quote = "”The harbour is open to all ships of the isles. It will serve us all for many years.“";
  const quotesOf = (passage: string): readonly string[] =>
    toRecord(
      expectWhole(
        `Events Ferries The ferries sail. May 9, 2043 15:30 Port Elin Ilse Brandt: It floats. ${passage} Now to the yards. Olaf Rask: Good. Topics Harbours Text version`,
      ),
    ).pullQuotes;

  it("should be passages, whether the page has their words again or not", () => {
    expect(quotesOf(quote)).toEqual([quote]);
  });

  it.each([
    "”I wish you luck.“",
    "”The harbour is open to all ships of the isles. ”It will serve us all for many years.“",
    "”The harbour is open to all ships of the isles, and it will serve us all.",
  ])("%s", (passage) => {
    expect(quotesOf(passage)).toEqual([]);
  });
});

describe("captions on one line", () => {
  it.each([
    ["Before the meeting with shipwrights of Elin. Mayor of Elin Olaf Rask.", "They sat down."],
    ["Ilse Brandt gave an interview. Photo: Skerra Tek", "The fair is held in spring."],
    ["With Mayor Olaf Rask.", "President Brandt met with Mayor Olaf Rask."],
    ["With Mayor Olaf Rask.", "Here they are with Captain Nadja Lund."],
  ])("%s / %s", (caption, rest) => {
    const text = `Events Ferries The ferries sail. May 9, 2043 15:30 Port Elin ${caption} ${rest} Ilse Brandt: Good afternoon. Topics Harbours Text version`;
    expect(toRecord(expectWhole(text)).captions).toEqual([caption]);
  });
});

describe("hover cards", () => {
  const cards = (text: string): [name: string, office: string | null][] =>
    [...walk(expectWhole(text))].flatMap(([node]) =>
      node.type === "card" ? [[node.name, node.office] as [string, string | null]] : [],
    );

  it.each<[name: string, text: string, expected: [string, string | null][], label: string]>([
    [
      "spaced",
      "Minister of Harbours Otto Lund Lund Otto Mayor of Elin : Thank you.",
      [["Lund Otto", "Mayor of Elin"]],
      "Minister of Harbours Otto Lund",
    ],
    [
      "glued",
      "Minister of Harbours Otto Lund Lund OttoMayor of Elin: Thank you.",
      [["Lund Otto", "Mayor of Elin"]],
      "Minister of Harbours Otto Lund",
    ],
    [
      "in capitals",
      "Minister of Harbours OTTO LUND Lund Otto Mayor of Elin : Thank you.",
      [["Lund Otto", "Mayor of Elin"]],
      "Minister of Harbours OTTO LUND",
    ],
    [
      "without an office",
      "Minister of Harbours Otto Lund Lund Otto : Thank you.",
      [["Lund Otto", null]],
      "Minister of Harbours Otto Lund",
    ],
    [
      "before a remark",
      "Minister of Harbours Otto Lund Lund Otto Mayor (retranslated): Thank you.",
      [["Lund Otto", "Mayor"]],
      "Minister of Harbours Otto Lund",
    ],
    [
      "before a remark, run together with it",
      "Minister of Harbours Otto Lund Lund Otto(retranslated): Thank you.",
      [["Lund Otto", null]],
      "Minister of Harbours Otto Lund",
    ],
    [
      "a bracket of the office",
      "Mayor Otto Lund Lund Otto Head of the Bank (Veldbank) : Thank you.",
      [["Lund Otto", "Head of the Bank (Veldbank)"]],
      "Mayor Otto Lund",
    ],
    [
      "of a family name in two words",
      "President Otto Van Lund Van Lund Otto President : Thank you.",
      [["Van Lund Otto", "President"]],
      "President Otto Van Lund",
    ],
    [
      "of a title for a first name",
      "Patriarch Osip Osip Patriarch of Veldmark : Thank you.",
      [["Osip", "Patriarch of Veldmark"]],
      "Patriarch Osip",
    ],
    ["none: a name twice", "Ilse Brandt: Lund Lund it was.", [], "Ilse Brandt"],
  ])("should be told from the label: %s", (_name, text, expected, label) => {
    expect(cards(text)).toEqual(expected);
    expect(toRecord(parse(text)).utterances.map((turn) => turn.label)).toEqual([label]);
  });

  it("should be no words of what is said", () => {
    const text = "Ilse Brandt: I saw Otto Lund Lund Otto Minister of Harbours , who agrees. Olaf Rask: Yes.";
    expect(cards(text)).toEqual([["Lund Otto", "Minister of Harbours"]]);
    expect(turns(text)).toEqual(["Ilse Brandt | I saw Otto Lund, who agrees.", "Olaf Rask | Yes."]);
  });

  it("should end with the capitals of an office that a title opens, where no sign ends it", () => {
    const text = "Ilse Brandt: I saw Patriarch Osip Osip Patriarch of Veldmark there. Olaf Rask: Yes.";
    expect(cards(text)).toEqual([["Osip", "Patriarch of Veldmark"]]);
    expect(turns(text)).toEqual(["Ilse Brandt | I saw Patriarch Osip there.", "Olaf Rask | Yes."]);
  });
});
