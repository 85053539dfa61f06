// Figures of an event: whose words they are, in which sentence, and where in the source.
import { parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { type EventFigure, extractFigures, figures, type TextSpan } from "stenogram/stats";
import { describe, expect, it } from "vitest";

/** `ilse-brandt: 20 percent` for each figure. */
const said = (source: string): string[] =>
  figures(parse(source)).map(({ speaker, text }) => `${speaker}: ${text}`);

/** What of the source a figure's position covers. */
const covered = (source: string, { position: { start, end } }: EventFigure): string =>
  source.slice(start.offset, end.offset);

/** Line and column of an offset, counted the slow way. */
function pointAt(source: string, offset: number): { line: number; column: number; offset: number } {
  const lines = source.slice(0, offset).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1, offset };
}

describe("who and where", () => {
  const source = [
    "Meeting on harbours",
    "March 4, 2014",
    "Port Elin",
    "President of Veldmark Ilse Brandt: Good afternoon. Exports grew by 20 percent, and imports fell by 8 percent.",
    "(Applause.) GDP is $3 billion.",
    "Question: Will inflation be below 4 percent?",
    "Olaf Rask: It will be 3 percent.",
  ].join("\n");
  const found = (): EventFigure[] => figures(parse(source));

  it("should be in page order, each with its speaker and utterance", () => {
    expect(found().map(({ text, speaker, utterance }) => [text, speaker, utterance])).toEqual([
      ["20 percent", "ilse-brandt", "u1"],
      ["8 percent", "ilse-brandt", "u1"],
      ["$3 billion", "ilse-brandt", "u1"],
      ["4 percent", null, "u2"],
      ["3 percent", "olaf-rask", "u3"],
    ]);
  });

  it("should give the sentence, with offsets in it", () => {
    expect(found()[1]!.sentence.trim()).toBe("Exports grew by 20 percent, and imports fell by 8 percent.");
    for (const { sentence, start, end, text } of found()) expect(sentence.slice(start, end)).toBe(text);
  });

  it("should give the evidence as offsets in the sentence", () => {
    const { sentence, evidence } = found()[0]!;
    expect(sentence.slice(evidence.direction!.start, evidence.direction!.end)).toBe("grew");
    expect(sentence.slice(evidence.indicator!.start, evidence.indicator!.end)).toBe("Exports");
  });

  it("should give the place in the source", () => {
    for (const figure of found()) {
      expect(covered(source, figure)).toBe(figure.text);
      expect(figure.position.start).toEqual(pointAt(source, figure.position.start.offset));
      expect(figure.position.end).toEqual(pointAt(source, figure.position.end.offset));
    }
  });

  it("should leave the tree as it is", () => {
    const event = parse(source);
    const before = JSON.stringify(event);
    figures(event);
    expect(JSON.stringify(event)).toBe(before);
  });
});

describe("the words of a page that are no speech", () => {
  it.each([
    ["title and lead", "Exports grew by 20 percent\nMarch 4, 2014\nIlse Brandt: Good afternoon."],
    ["captions", "Ilse Brandt: Good afternoon.\n1 of 2\nExports grew by 20 percent.\n2 of 2\nAt the pier."],
    ["directions", "Ilse Brandt: Good afternoon. (Applause for the exports, which grew by 20 percent.)"],
    ["notes", "Ilse Brandt: Good afternoon [exports grew by 20 percent]."],
    ["related pages", "Ilse Brandt: Yes.\nSee also\nExports grew by 20 percent\nMarch 3, 2014"],
  ])("should give none: %s", (_what, source) => {
    expect(said(source)).toEqual([]);
  });
});

describe("sentences", () => {
  it.each([
    ["a name with a title", "Ilse Brandt: Mr. Rask of St. Elin said exports grew by 20 percent."],
    ["a state", "Ilse Brandt: Exports to the U.S. grew by 20 percent."],
    ["a number", "Ilse Brandt: By Order No. 5 exports grew by 20 percent."],
    ["an initial", "Ilse Brandt: O. Rask said exports grew by 20 percent."],
    ["a decimal", "Ilse Brandt: Exports grew by 20.5 percent."],
  ])("should not end at the stop of %s", (_what, source) => {
    const sentences = figures(parse(source)).map(({ sentence }) => sentence.trim());
    expect(sentences).toEqual([source.slice("Ilse Brandt: ".length)]);
  });

  it("should go on over a direction", () => {
    const source = "Ilse Brandt: Our exports to Serbia (Laughter.) grew by 20 percent.";
    const [figure] = figures(parse(source));
    expect(figure).toMatchObject({ text: "20 percent", to: "RS", indicator: "exports" });
    expect(covered(source, figure!)).toBe("20 percent");
  });

  it("should go on over a line that a card broke", () => {
    const source = "Ilse Brandt: Exports to Olaf Rask\nand to Serbia grew by 20 percent.";
    const [figure] = figures(parse(source));
    expect(figure).toMatchObject({ text: "20 percent", unit: "percent", to: "RS" });
    expect(covered(source, figure!)).toBe("20 percent");
  });
});

describe("context", () => {
  const date = "Meeting\nMarch 4, 2014\n";

  it("should be the event’s date", () => {
    expect(figures(parse(`${date}Ilse Brandt: Last year exports grew by 20 percent.`))[0]!.period).toBe(
      "2013",
    );
    expect(figures(parse("Ilse Brandt: Last year exports grew by 20 percent."))[0]!.period).toBeNull();
  });

  it("should be what the speaker said just before, over paragraphs", () => {
    const source = `${date}Ilse Brandt: We are proud of our exports to Serbia.\nThey grew by 20 percent.`;
    expect(figures(parse(source))[0]).toMatchObject({ indicator: "exports", to: "RS" });
  });

  it("should be no more than two sentences, and none that came later", () => {
    const far = "We are proud of our exports to Serbia.";
    const [near, later] = [
      "It is a fine day. They grew by 20 percent.",
      "They grew by 20 percent. It is a fine day.",
    ];
    const read = (...paragraphs: string[]): unknown =>
      figures(parse(`${date}Ilse Brandt: ${paragraphs.join("\n")}`)).map(({ to }) => to);
    expect(read(`${far} ${near}`)).toEqual(["RS"]);
    expect(read(far, near)).toEqual(["RS"]);
    expect(read(`${far} So it is. ${near}`)).toEqual([null]);
    expect(read(far, "So it is.", near)).toEqual([null]);
    expect(read(`${far} So it is.`, "Yes.", "They grew by 20 percent.")).toEqual([null]);
    expect(read(`${later} ${far}`)).toEqual([null]);
    expect(read(later, far)).toEqual([null]);
  });

  it("should be the title, which names the other party", () => {
    const speech = "March 4, 2014\nIlse Brandt: Our trade grew by 20 percent.";
    const partners = (source: string): unknown => figures(parse(source)).map((figure) => figure.partners);
    expect(partners(`Meeting with ministers of Serbia\n${speech}`)).toEqual([["RS", "RU"]]);
    expect(partners(`Meeting with ministers\n${speech}`)).toEqual([null]);
  });

  it("should be an office without a name", () => {
    const event = parse(`${date}President of Serbia: Our exports to Iran grew by 20 percent.`);
    expect(figures(event)[0]).toMatchObject({ from: "RS", to: "IR" });
  });

  it("should not be what a note says", () => {
    const source = `${date}Ilse Brandt: Good afternoon. [Unemployment is low.] It is 5 percent.`;
    expect(figures(parse(source))[0]!.indicator).toBe("other");
  });

  it("should not be what another said", () => {
    const source = `${date}Ilse Brandt: We are proud of our exports to Serbia.\nOlaf Rask: They grew by 20 percent.`;
    expect(figures(parse(source))[0]).toMatchObject({ indicator: "other", to: null });
  });

  it("should be the speaker’s country, from the fullest label", () => {
    const source =
      "President of Serbia Ilse Brandt: Good afternoon.\nIlse Brandt: Our exports to Iran grew by 20 percent.";
    expect(figures(parse(source))[0]).toMatchObject({ from: "RS", to: "IR" });
  });

  it("should be the country whose site it is, as the caller says", () => {
    const event = parse("Ilse Brandt: Our exports to Iran grew by 20 percent.");
    expect(figures(event)[0]).toMatchObject({ from: "RU", to: "IR" });
    expect(figures(event, { home: "RS" })[0]).toMatchObject({ from: "RS", to: "IR" });
  });
});

describe("a line that another puts in", () => {
  const last = (...lines: string[]): EventFigure =>
    figures(parse(["Ilse Brandt: Good afternoon.", ...lines].join("\n"))).at(-1)!;

  it.each([
    ["a line", ["Ilse Brandt: Unemployment is low.", "Olaf Rask: Is it?", "Ilse Brandt: It is 5 percent."]],
    [
      "two lines",
      [
        "Ilse Brandt: Unemployment is low.",
        "Olaf Rask: Is it?",
        "Ilse Brandt: Yes.",
        "Olaf Rask: How low?",
        "Ilse Brandt: It is 5 percent.",
      ],
    ],
    ["a label anew", ["Ilse Brandt: Unemployment is low.", "Ilse Brandt: It is 5 percent."]],
    [
      "a line of twelve words",
      [
        "Ilse Brandt: Unemployment is low.",
        "Olaf Rask: Is it so in the north and in all the towns there?",
        "Ilse Brandt: It is 5 percent.",
      ],
    ],
  ])("should leave the speaker at what they spoke of: %s", (_what, lines) => {
    expect(last(...lines).indicator).toBe("unemployment");
  });

  it("should leave them there also where they were the first to speak", () => {
    const source = "Ilse Brandt: Unemployment is low.\nIlse Brandt: It is 5 percent.";
    expect(figures(parse(source))[0]!.indicator).toBe("unemployment");
  });

  it.each([
    [
      "another matter",
      ["Ilse Brandt: Unemployment is low.", "Olaf Rask: And bank deposits?", "Ilse Brandt: It is 5 percent."],
    ],
    [
      "more than a line",
      [
        "Ilse Brandt: Unemployment is low.",
        "Olaf Rask: Let me ask about the new ferry that we all saw at the old pier this morning.",
        "Ilse Brandt: It is 5 percent.",
      ],
    ],
    [
      "a line of thirteen words",
      [
        "Ilse Brandt: Unemployment is low.",
        "Olaf Rask: Is it so in the north and in all the old towns there?",
        "Ilse Brandt: It is 5 percent.",
      ],
    ],
    [
      "two paragraphs",
      ["Ilse Brandt: Unemployment is low.", "Olaf Rask: Is it?", "Really?", "Ilse Brandt: It is 5 percent."],
    ],
    ["another speaker", ["Ilse Brandt: Unemployment is low.", "Olaf Rask: It is 5 percent."]],
    // Nobody knows whether it is the same one
    ["a voice without a name", ["Question: Unemployment is low.", "Question: It is 5 percent."]],
    [
      "two sentences ago",
      [
        "Ilse Brandt: Unemployment is low. It is a fine day.",
        "Olaf Rask: Is it?",
        "Ilse Brandt: Yes. It is 5 percent.",
      ],
    ],
  ])("should not where it is %s", (_what, lines) => {
    expect(last(...lines).indicator).toBe("other");
  });
});

describe("what stands between two turns of a speaker", () => {
  const indicator = (...between: string[]): string => {
    const head = ["Meeting", "March 4, 2014", "Port Elin", "Ilse Brandt: Unemployment is low."];
    return figures(parse([...head, ...between, "Ilse Brandt: It is 5 percent."].join("\n")))[0]!.indicator;
  };

  it.each([
    ["a heading", ["Beginning of conversation with the builders"]],
    ["words left out", ["* * *", "<…>"]],
    ["a passage of the narrator", ["* * *", "The President saw the new slip and spoke with its builders."]],
  ])("should leave nothing to be taken up where it is %s", (_what, between) => {
    expect(indicator(...between)).toBe("other");
  });

  it("should leave what was spoken of where it is a separator alone", () => {
    expect(indicator("* * *")).toBe("unemployment");
  });

  it("should be that of turns under one heading", () => {
    const heading = "Beginning of conversation with the builders";
    const turns = ["Ilse Brandt: Unemployment is low.", "Ilse Brandt: It is 5 percent."];
    const source = ["Meeting", "March 4, 2014", "Port Elin", heading, ...turns].join("\n");
    expect(figures(parse(source))[0]!.indicator).toBe("unemployment");
  });
});

describe("an answer", () => {
  const indicators = (...lines: string[]): string[] =>
    figures(parse(["Ilse Brandt: Good afternoon.", ...lines].join("\n"))).map(({ indicator }) => indicator);
  const question = "Olaf Rask: The sky is blue. How much did you invest?";

  it("should be of what was asked", () => {
    expect(indicators(question, "Ilse Brandt: About ten billion rubles.")).toEqual(["investment"]);
    expect(indicators(question, "Ilse Brandt: A lot. It was ten billion rubles.")).toEqual(["investment"]);
  });

  it("should be of what was asked where the question is all that was said before", () => {
    const source = "Olaf Rask: How much did you invest?\nIlse Brandt: About ten billion rubles.";
    expect(figures(parse(source))[0]!.indicator).toBe("investment");
  });

  it.each([
    ["it is of what it says itself", question, "Ilse Brandt: The wages were ten billion rubles.", "other"],
    [
      "two sentences stand before it",
      question,
      "Ilse Brandt: A lot. So it is. It was ten billion rubles.",
      "other",
    ],
    ["nothing was asked", "Olaf Rask: I invest in roads.", "Ilse Brandt: About ten billion rubles.", "other"],
    [
      "the question was not the last",
      "Olaf Rask: Did you invest? I did.",
      "Ilse Brandt: Ten billion rubles.",
      "other",
    ],
    ["a label without words stands before it", "Olaf Rask:", "Ilse Brandt: Ten billion rubles.", "other"],
  ])("should not where %s", (_what, asked, answer, indicator) => {
    expect(indicators(asked, answer)).toEqual([indicator]);
  });
});

describe("HTML", () => {
  const page = (speech: string): string =>
    `<html><body><article><h1>Meeting</h1><p><b>Ilse Brandt:</b> ${speech}</p></article></body></html>`;

  it("should give the place in the HTML", () => {
    const source = page("Exports grew\nby <i>20</i> percent.");
    const [figure] = figures(parseHtml(source));
    expect(figure).toMatchObject({ text: "20 percent", speaker: "ilse-brandt" });
    expect(covered(source, figure!)).toBe("20</i> percent");
  });

  it("should stay in the leaf where entities make its words shorter than the source", () => {
    const source = page("Exports &amp; imports grew by 20&nbsp;percent.");
    const [figure] = figures(parseHtml(source));
    expect(figure).toMatchObject({ text: "20 percent", unit: "percent" });
    expect(covered(source, figure!)).toContain("20&nbsp;percent");
  });
});

describe("a text of several sentences", () => {
  it("should give offsets in the text", () => {
    const text = "Good afternoon. Last year our exports to Serbia grew by almost 20 percent.";
    const [figure] = extractFigures(text, { date: "2016-05-12" });
    expect(text.slice(figure!.start, figure!.end)).toBe("20 percent");
    const words = Object.entries<TextSpan | null>({ ...figure!.evidence }).map(([field, span]) => [
      field,
      span && text.slice(span.start, span.end),
    ]);
    expect(Object.fromEntries(words)).toEqual({
      kind: "grew",
      direction: "grew",
      approx: "almost",
      indicator: "exports",
      from: "our",
      to: "Serbia",
      partners: null,
      period: "Last year",
    });
  });
});

describe("what is no tree", () => {
  it.each([null, undefined, "a page", {}, [], { type: "utterance" }])("should be named: %j", (event) => {
    expect(() => figures(event as never)).toThrow(TypeError);
  });
});

describe("the other party", () => {
  const partners = (title: string, lead: string): unknown => {
    const speech = "Olaf Rask: Our trade grew by 20 percent.";
    const source = [title, lead, "March 4, 2014", "15:30", "Port Elin", speech].join("\n");
    return figures(parse(source))[0]!.partners;
  };

  it("should be that of the lead where the title names none", () => {
    const lead = "Olaf Rask had a meeting with trade envoy of Serbia Ilse Brandt.";
    expect(partners("Meeting with Ilse Brandt", lead)).toEqual(["RS", "RU"]);
    expect(partners("Meeting with trade envoy of Iran Ilse Brandt", lead)).toEqual(["IR", "RU"]);
  });

  it("should be that of a title of two lines", () => {
    const source =
      "Meeting with trade envoy of\nSerbia\nMarch 4, 2014\nOlaf Rask: Our trade grew by 20 percent.";
    expect(figures(parse(source))[0]!.partners).toEqual(["RS", "RU"]);
  });

  it("should be that of the lead where a rubric stands before the title", () => {
    const lead = "Olaf Rask had a meeting with trade envoy of Serbia Ilse Brandt.";
    const speech = "Olaf Rask: Our trade grew by 20 percent.";
    const source = [
      "Events",
      "Meeting with Ilse Brandt",
      lead,
      "March 4, 2014",
      "15:30",
      "Port Elin",
      speech,
    ];
    expect(figures(parse(source.join("\n\n")))[0]!.partners).toEqual(["RS", "RU"]);
  });

  it("should be none where the lead names two", () => {
    const lead = "Olaf Rask had a meeting with trade envoys of Serbia and Iran.";
    expect(partners("Meeting with Ilse Brandt", lead)).toBeNull();
  });
});
