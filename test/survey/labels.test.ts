// Which lines open turns, and by what evidence: `Ilse Brandt | name-alone`.
import { type Attribution, type Event, parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { walk } from "../house.js";

const labelsIn = (event: Event): string[] =>
  [...walk(event)]
    .map(([node]) => node)
    .filter((node): node is Attribution => node.type === "attribution")
    .map(({ label, evidence }) => `${label} | ${evidence}`);

const labelsOf = (...lines: string[]): string[] => labelsIn(parse(lines.join("\n")));

const date = ["November 11, 2013", "15:30", "Elin"];

describe("a name that the title or the lead has before a colon", () => {
  it("should open turns, as any name does", () => {
    expect(
      labelsOf(
        "Interview with Olaf Rask: harbours",
        ...date,
        "Question: Good afternoon.",
        "Olaf Rask: Good afternoon. Please sit.",
        "Question: Is it open?",
        "Olaf Rask: How many ships?",
      ),
    ).toEqual([
      "Question | unnamed-word",
      "Olaf Rask | repeated",
      "Question | unnamed-word",
      "Olaf Rask | repeated",
    ]);
    expect(
      labelsOf(
        "Ilse Brandt: We shall build the harbour",
        ...date,
        "President of Veldmark Ilse Brandt: Good afternoon.",
        "Question: When?",
      ),
    ).toEqual(["President of Veldmark Ilse Brandt | role-and-name", "Question | unnamed-word"]);
    expect(
      labelsOf(
        "Meeting on ports",
        "Three topics were named by Ilse Brandt: ports, yards and ferries.",
        ...date,
        "Ilse Brandt: Good afternoon.",
      ),
    ).toEqual(["Ilse Brandt | named-elsewhere"]);
  });

  it("should do so in Russian", () => {
    expect(
      labelsOf(
        "О.Раск: верфь нужна",
        "11 ноября 2013 года",
        "15:30",
        "Порт-Элин",
        "Вопрос: Добрый день.",
        "О.Раск: Здравствуйте.",
      ),
    ).toEqual(["Вопрос | unnamed-word", "О.Раск | name-alone"]);
  });
});

describe("the title again, word for word", () => {
  const title = "Opening the exhibition Olden Days: Ships and Sails of Elin";
  it.each([
    "Olden Days: Ships and Sails of Elin will be open until May.",
    "Olden Days: ships and sails of Elin, no less.",
  ])("should open no turn: %s", (line) => {
    expect(labelsOf(title, ...date, "Ilse Brandt: Good afternoon.", line)).toEqual([
      "Ilse Brandt | name-alone",
    ]);
  });

  it("should be told by what stands behind the colon as well", () => {
    expect(
      labelsOf("Talks with Olaf Rask: Ships and sails", ...date, "Ilse Brandt: When?", "Olaf Rask: In May."),
    ).toEqual(["Ilse Brandt | name-alone", "Olaf Rask | named-elsewhere"]);
    expect(
      labelsOf(
        "Meeting on ports",
        "These were the words of Olaf Rask:",
        ...date,
        "Ilse Brandt: When?",
        "Olaf Rask: In May.",
      ),
    ).toEqual(["Ilse Brandt | name-alone", "Olaf Rask | named-elsewhere"]);
  });
});

describe("words that end in an office and the name of a speaker", () => {
  const among = (line: string): string | undefined =>
    labelsOf(
      "Ilse Brandt: Good afternoon.",
      "Olaf Rask: Thank you.",
      "Ilse Brandt: Let me read it.",
      line,
    )[3];

  it.each([
    "Dear President Olaf Rask: Please accept my congratulations.",
    "To President of Norland Olaf Rask: We shall build it.",
    "On the proposal of President Olaf Rask: We shall build it.",
    "From President Olaf Rask: We shall build it.",
    "According to President Olaf Rask: “We shall build it.”",
    "According to President Olaf Rask: We shall build it.",
    "Letter from student Nils Dahl: “Please come.”",
    "Message of President Nils Dahl: “We shall build it.”",
  ])("should be speech where they are words of a sentence: %s", (line) => {
    expect(among(line)).toBeUndefined();
  });

  it.each([
    ["Letter from student Nils Dahl: Please come.", "uncertain"],
    ["Note by Mayor of Elin Nils Dahl: Please come.", "uncertain"],
    ["The former President of Norland Olaf Rask: Yes.", "named-elsewhere"],
    ["Mr Olaf Rask: Yes.", "named-elsewhere"],
    ["the President of Norland Olaf Rask: Yes.", "named-elsewhere"],
    ["Lund and Sons Director Nils Dahl: Yes.", "role-and-name"],
    ["World Federation of Ports President Nils Dahl: Yes.", "role-and-name"],
    ["first-year student at the Yard School Nils Dahl: Yes.", "role-and-name"],
  ])("should open a turn where they are a label: %s", (line, evidence) => {
    expect(among(line)).toBe(`${line.slice(0, line.indexOf(":"))} | ${evidence}`);
  });
});

describe("a known name before a quotation or a small letter", () => {
  it.each(["Olaf Rask: “Seven,” they say.", "Olaf Rask: seven, they say."])(
    "should open a turn, also where one other label alone has it: %s",
    (line) => {
      expect(
        labelsOf("President of Norland Olaf Rask: Thank you.", "Ilse Brandt: How many ships?", line).at(-1),
      ).toBe("Olaf Rask | named-elsewhere");
    },
  );

  it("should open none where its last word is that of nobody else", () => {
    expect(labelsOf("Ilse Brandt: How many ships?", "Olaf Rask: “Seven,” they say.")).toEqual([
      "Ilse Brandt | name-alone",
    ]);
  });
});

describe("bold words before a colon", () => {
  const shownIn = (...paragraphs: string[]): string[] =>
    labelsIn(parseHtml(["<h1>Meeting</h1>", ...paragraphs.map((words) => `<p>${words}</p>`)].join("")));

  it.each(["What we agreed", "Key results", "Date", "Harbour office", "The message reads, in part"])(
    "should leave the other lines to the rules for text where they are nobody: %s",
    (words) => {
      expect(
        shownIn(`<b>${words}:</b> ports`, "President of Veldmark Ilse Brandt: Good.", "Olaf Rask: Yes."),
      ).toEqual(["President of Veldmark Ilse Brandt | role-and-name", "Olaf Rask | name-alone"]);
    },
  );

  it("should do so in Markdown", () => {
    expect(
      labelsOf(
        "# Meeting",
        "",
        "**Date:** November 11",
        "",
        "**Place:** Elin",
        "",
        "Ilse Brandt: Good.",
        "",
        "Olaf Rask: Yes.",
      ),
    ).toEqual(["Ilse Brandt | name-alone", "Olaf Rask | name-alone"]);
  });

  it.each(["Date", "Key results", "Skerra"])(
    "should be nobody’s amid bold labels, where they stand once and no label has the name: %s",
    (words) => {
      expect(
        shownIn("<b>Olaf Rask:</b> Yes.", "<b>Female voice:</b> When?", `<b>${words}:</b> Elin`),
      ).toEqual(["Olaf Rask | markup", "Female voice | markup"]);
    },
  );

  it.each([
    ["a surname that a label has", ["Olaf Rask", "Rask"]],
    ["one that a later label has", ["Rask", "Mayor of Elin Olaf Rask"]],
    ["a first name that comes again", ["Olaf", "Ilse", "Olaf", "Ilse"]],
    ["words that come again", ["Harbour office", "Harbour office"]],
    ["two words that could be a name", ["New York", "Olaf Rask"]],
    ["a voice", ["Question", "Olaf Rask"]],
    ["an office", ["Operator", "Olaf Rask"]],
    ["a name behind words that are no office", ["Tidewaiter of Skerra Nadja Lund"]],
  ])("should be labels: %s", (_, labels) => {
    expect(shownIn(...labels.map((label) => `<b>${label}:</b> Yes.`))).toEqual(
      labels.map((label) => `${label} | markup`),
    );
  });
});

describe("a label on a line of its own under the place", () => {
  it("should not go on from it, though it begins small", () => {
    expect(
      labelsOf(
        "Meeting",
        ...date,
        "director of the shipyard Otto Lund:",
        "Good afternoon.",
        "Ilse Brandt:",
        "Thank you.",
        "Otto Lund:",
        "Yes.",
      ),
    ).toEqual([
      "director of the shipyard Otto Lund | role-and-name",
      "Ilse Brandt | name-alone",
      "Otto Lund | named-elsewhere",
    ]);
  });
});

describe("a name before an office", () => {
  it("should be in the evidence", () => {
    expect(labelsOf("Ilse Brandt: Good.", "Olaf Rask – President of Norland: Fine.")).toEqual([
      "Ilse Brandt | name-alone",
      "Olaf Rask – President of Norland | role-and-name",
    ]);
  });
});
