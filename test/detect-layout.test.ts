// Each layout by what shows it, and texts that only look like it; a page reads the same in every one.
import { readFileSync } from "node:fs";
import { detectLayout, type Layout, parse, toRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { expectWhole } from "./house.js";

const pages: readonly [Layout, string][] = [
  [
    "lines",
    "President of Veldmark Ilse Brandt: Good afternoon.\nThe slip is ready.\nMinister of Harbours Otto Lund: Thank you.",
  ],
  [
    "blank-lines",
    "President of Veldmark Ilse Brandt: Good afternoon.\n\nThe slip is ready.\n\nMinister of Harbours\nOtto Lund: Thank you.",
  ],
  [
    "own-line-labels",
    "President of Veldmark Ilse Brandt:\nGood afternoon.\nThe slip is ready.\nMinister of Harbours Otto Lund:\nThank you.",
  ],
  [
    "text-nodes",
    "President of Veldmark\nIlse Brandt\n:\nGood afternoon.\nThe slip is ready.\nMinister of Harbours\nOtto Lund\nLund Otto\n: Thank you.",
  ],
  [
    "markdown",
    "**President of Veldmark [Ilse Brandt](https://veld.example/brandt):** Good afternoon.\n\nThe slip is ready.\n\n**Minister of Harbours Otto Lund**: Thank you.",
  ],
];

describe("a page", () => {
  it.each(pages)("should be known by its layout and read in it: %s", (layout, source) => {
    expect(detectLayout(source).layout).toBe(layout);
    const { utterances } = toRecord(expectWhole(source));
    expect(utterances.map(({ role, name, paragraphs }) => [role, name, paragraphs])).toEqual([
      ["President of Veldmark", "Ilse Brandt", ["Good afternoon.", "The slip is ready."]],
      ["Minister of Harbours", "Otto Lund", ["Thank you."]],
    ]);
    expect(parse(source, { layout })).toStrictEqual(parse(source));
  });
});

describe("bold in Markdown", () => {
  const evidence = (source: string): string[] =>
    toRecord(expectWhole(source)).utterances.map(({ label }) => label);

  it("should be the evidence of a label", () => {
    const source =
      "**Chief of the *Skerra* slip**: Good day.\n\n**Reply** (without a microphone).\n\n**Olaf Rask:** Yes.";
    expect(evidence(source)).toEqual(["Chief of the Skerra slip", "Reply", "Olaf Rask"]);
    expect(parse(source).children[0]).toMatchObject({ children: [{ evidence: "markup" }, {}] });
  });

  it("should refuse what is not bold, and bold words that are a sentence", () => {
    const source =
      "**Ilse Brandt:** I list them.\n\nMinister of Harbours Otto Lund: the moles.\n\n**What he said was this:** they hold.\n\n**Olaf Rask:** Yes.";
    expect(evidence(source)).toEqual(["Ilse Brandt", "Olaf Rask"]);
  });

  it("should be looked for only where labels are bold", () => {
    expect(evidence("# Day\n\n[News](/n)\n\nIlse Brandt: It is **late**.\n\nOlaf Rask: Yes.")).toEqual([
      "Ilse Brandt",
      "Olaf Rask",
    ]);
  });
});

describe("wrapped text", () => {
  const source = `March 4, 2014
12:10

   President of Veldmark Ilse Brandt: Good afternoon, friends. The slip
   at the Skerra shipyard is ready, and we have all come to see the first
   ship [https://veld.example/ship] leave it before the ice comes. It was
   a long winter for everybody who worked here.

   * * *
`;
  it("should be put together", () => {
    expect(detectLayout(source)).toEqual({
      layout: "wrapped",
      reason: "3 lines broken at a width of about 70 letters",
    });
    expect(toRecord(expectWhole(source)).utterances[0]!.paragraphs).toEqual([
      "Good afternoon, friends. The slip at the Skerra shipyard is ready, and we have all come to see the first ship leave it before the ice comes. It was a long winter for everybody who worked here.",
    ]);
  });
});

describe("text with the line ends of its page’s own source", () => {
  const source = readFileSync(new URL("fixtures/paragraph/ru-broken-early.txt", import.meta.url), "utf8");
  it("should not be taken for wrapped, for no program breaks a line so early", () => {
    expect(detectLayout(source).layout).toBe("blank-lines");
    const late = source.replaceAll(/(?<=^[\p{L} ]{5,11},?)\n(?=\p{Ll})/gmu, " ");
    expect(detectLayout(late).layout).toBe("wrapped");
  });

  it("should have no paragraph that begins at a colon in speech", () => {
    expect(toRecord(expectWhole(source)).utterances[0]!.paragraphs[3]).toMatch(/ Но я хотел добавить: /);
  });
});

describe("labels on lines of their own", () => {
  const turns = (source: string): string[] => {
    expect(detectLayout(source).layout).toBe("own-line-labels");
    return toRecord(expectWhole(source)).utterances.map(
      ({ label, paragraphs }) => `${label} | ${paragraphs.join(" / ")}`,
    );
  };

  it("should be no sentences that end in a colon", () => {
    const source =
      "Ilse Brandt:\nGood day.\nAnd I want to say this:\nIt is open.\nOtto Lund (in Norlandic):\nStatements on the slip:\nIt holds.";
    expect(turns(source)).toEqual([
      "Ilse Brandt | Good day. / And I want to say this: / It is open.",
      "Otto Lund | Statements on the slip: / It holds.",
    ]);
  });

  it("should not take a heading of links for what is said", () => {
    const source =
      "Ilse Brandt:\nSee also\nVisit to Norland\nMarch 4, 2014\nGood day.\nOtto Lund:\nYes.\nIlse Brandt:\nSo.";
    expect(turns(source)).toEqual(["Ilse Brandt | Good day.", "Otto Lund | Yes.", "Ilse Brandt | So."]);
    expect(toRecord(parse(source)).related).toMatchObject([
      { title: "Visit to Norland", date: "2014-03-04" },
    ]);
  });
});

describe("a page on one line", () => {
  const page =
    "События Встреча с рыбаками Скерры 8 мая 2025 года 10:10 Скерра О.Раск: Добрый день. И.Брандт: Здравствуйте. Рады видеть. О.Раск: Начнём. Текстовая версия";
  it.each([`https://veld.example/d/12\n${page}`, `${page}\n\nveld`])(
    "should be read so with a line of its own beside it: %s",
    (source) => {
      expect(detectLayout(source)).toEqual({
        layout: "flattened",
        reason: "nearly all of the text is one line, and 2 labels amid it",
      });
      expect(toRecord(expectWhole(source)).utterances.map(({ label }) => label)).toEqual([
        "О.Раск",
        "И.Брандт",
        "О.Раск",
      ]);
    },
  );

  it("should not be what has one long turn", () => {
    const source = `О.Раск: Что дальше?\nИ.Брандт: ${"Строим причал и мост. ".repeat(9)}Он спросил. О.Раск: почему?\nО.Раск: Да.`;
    expect(detectLayout(source).layout).toBe("lines");
  });
});

describe("a text", () => {
  it("should have paragraphs under empty lines where a lead ends in a stop and lines break before names", () => {
    const source =
      "Talks were opened.\nMay 9, 2014\n\nIlse Brandt: I met President\nOlaf Rask of Norland.\n\nIt is late.\n\nOlaf Rask: I met\n50 people of Norland.\n\nIlse Brandt: Yes.\n";
    expect(detectLayout(source).layout).toBe("blank-lines");
  });

  it.each([
    ["with one line that ends in a colon", "Ilse Brandt:\nGood afternoon.\nOlaf Rask: Thank you.", "lines"],
    [
      "with an empty line between two paragraphs of a turn",
      "Ilse Brandt: Good day.\n\nIt is late.\nOlaf Rask: Yes.\nIlse Brandt: So.",
      "lines",
    ],
    [
      "with empty lines between turns alone",
      "Ilse Brandt: Good day.\nIt is late.\nThe slip is ready.\n\nOlaf Rask: Yes.\nIt is.\n\nIlse Brandt: So.",
      "lines",
    ],
    ["with stars and no label in them", "Ilse Brandt: It is **late**.\nOlaf Rask: Yes.", "lines"],
    ["without anything", "", "lines"],
  ] as const)("%s should not be taken for another layout", (_what, source, layout) => {
    expect(detectLayout(source).layout).toBe(layout);
  });

  it("should be a string, and a layout one of the list", () => {
    expect(() => detectLayout(1 as never)).toThrow(
      new TypeError("Unexpected number, expected a string: the text of a page"),
    );
    expect(() => parse("", { layout: "columns" as never })).toThrow(
      /^Unexpected layout `columns`, expected one of `lines`/,
    );
  });
});

it("should tell labels on lines of their own by what the reader takes for one, long offices too", () => {
  const office = `Deputy Chair of the Council for ${"Harbours and Ferries and ".repeat(5)}Moles`;
  expect(
    detectLayout(`${office} Ilse Brandt:\nGood afternoon.\n${office} Olaf Rask:\nThank you.`).layout,
  ).toBe("own-line-labels");
});

describe("lines of a head and a foot", () => {
  it("should not show that line ends mean nothing, whatever stands amid a speech", () => {
    const lines = [
      ...["Events", "Meeting with shipwrights", "November 11, 2013", "15:30", "Elin"],
      ...[
        "Ilse Brandt: Good afternoon.",
        "The slip is ready. Port Elin: open daily.",
        "J.R. Lund: Thank you.",
      ],
      ...["We are glad of it.", "See also", "Harbour Forum", "March 26, 2013", "Geography", "Elin"],
    ];
    expect(detectLayout(lines.join("\n")).layout).toBe("lines");
    const { place, utterances } = toRecord(expectWhole(lines.join("\n")));
    expect([place, utterances.map(({ label }) => label)]).toEqual(["Elin", ["Ilse Brandt", "J.R. Lund"]]);
  });
});
