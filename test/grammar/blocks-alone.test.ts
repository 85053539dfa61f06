// What a block is by its own words: separators, elisions, counters, directions, publication lines, openings of headings.
import { describe, expect, it } from "vitest";
import { en } from "../../src/dialect/en.js";
import { ru } from "../../src/dialect/ru.js";
import { elisionSign, readElision } from "../../src/grammar/elision.js";
import { readHeadingLead } from "../../src/grammar/heading.js";
import { counter } from "../../src/grammar/photo-caption.js";
import { publicationLines } from "../../src/grammar/publication.js";
import { readSeparator } from "../../src/grammar/separator.js";
import { readDirection } from "../../src/grammar/stage-direction.js";

describe("a separator", () => {
  it.each(["* * *", "***", "*  *\t*", "* * * * * *", "⁂ ⁂ ⁂", "___", "===", "•••", "- - -", "---", "_=-"])(
    "should be read: %s",
    (text) => {
      expect(readSeparator(text)).not.toBeNull();
    },
  );

  it.each(["*", "* *", "**", "--", "— — —", "...", "* * * Yes", "Yes * * *", "**-", ""])(
    "should not be read: %s",
    (text) => {
      expect(readSeparator(text)).toBeNull();
    },
  );
});

describe("an elision", () => {
  it.each(["<…>", "<...>", "< … >", "<\t...  >", "‹…›", "‹ ... ›", "[…]", "[...]", "[ … ]", "[ ... ]"])(
    "should be read: %s",
    (text) => {
      expect(readElision(text)).not.toBeNull();
    },
  );

  it.each(["…", "...", "<..>", "<....>", "<>", "[]", "[..]", "(…)", "<…", "…>", "[…", "<b>", "<…> Yes"])(
    "should not be read: %s",
    (text) => {
      expect(readElision(text)).toBeNull();
    },
  );

  it("should be found among words", () => {
    expect(elisionSign.exec("One < … > two")?.[0]).toBe("< … >");
    expect(elisionSign.exec("One [...] two")?.[0]).toBe("[...]");
  });
});

describe("a counter", () => {
  it.each([
    ["2 of 5", { index: 2, count: 5 }],
    ["12 OF 1234", { index: 12, count: 1234 }],
    ["2  of\n5", { index: 2, count: 5 }],
  ])("should be read: %s", (text, numbers) => {
    expect(counter(en)(text)).toEqual(numbers);
  });

  it("should be read in Russian", () => {
    expect(counter(ru)("2 из 5")).toEqual({ index: 2, count: 5 });
    expect(counter(ru)("2 of 5")).toBeNull();
  });

  it.each(["2 of", "of 5", "2/5", "2 of 5 of us", "12345 of 5", "2 of 12345", "2 from 5", "two of 5"])(
    "should not be read: %s",
    (text) => {
      expect(counter(en)(text)).toBeNull();
    },
  );
});

describe("a block that is a direction", () => {
  it.each([
    "(Applause.)",
    "(The President then went through the plans.)",
    "(Applause).",
    "(Applause)…",
    "()",
    "Applause.",
    "LAUGHTER.",
    "Minute of silence.",
    "Standing  ovation.",
  ])("should be read: %s", (text) => {
    expect(readDirection(en)(text)).toBe(true);
  });

  it.each([
    "(Applause.) Thank you.",
    "Thank you. (Applause.)",
    "(Applause",
    "(Applause (loud).)",
    "(Applause)..",
    "Applause",
    "Applause!",
    "Applause followed.",
    "Applauses",
    "Music.",
    "Song.",
    "Video.",
    "Shouts.",
    "Shows.",
    "[Applause.]",
    "",
  ])("should not be read: %s", (text) => {
    expect(readDirection(en)(text)).toBe(false);
  });

  it("should be read in Russian", () => {
    expect(readDirection(ru)("Минута молчания.")).toBe(true);
    expect(readDirection(ru)("Аплодисменты.")).toBe(true);
    expect(readDirection(ru)("Звучит гимн.")).toBe(false);
  });
});

describe("a publication line", () => {
  const lines = publicationLines(en);
  const parted = (
    read: (text: string) => { readonly mark: Span; readonly value: Span } | null,
    text: string,
  ): readonly [mark: string, value: string] | null => {
    const found = read(text);
    return (
      found && [text.slice(found.mark.from, found.mark.to), text.slice(found.value.from, found.value.to)]
    );
  };

  it.each([
    ["publishedIn", "Published in sections: News, Trips", "Published in sections:", "News, Trips"],
    ["publishedIn", "Published in section: News", "Published in section:", "News"],
    ["publishedIn", "published  in sections :News", "published  in sections :", "News"],
    ["publishedIn", "Published in sections:", "Published in sections:", ""],
    [
      "publicationDate",
      "Publication date: March 4, 2014, 12:10",
      "Publication date:",
      "March 4, 2014, 12:10",
    ],
    ["publicationLink", "Direct link:  veld.example/d/1", "Direct link:", "veld.example/d/1"],
  ] as const)("should be parted in its words and its value: %s %s", (name, text, mark, value) => {
    expect(parted(lines[name], text)).toEqual([mark, value]);
  });

  it.each([
    ["publishedIn", "Published in sections News"],
    ["publishedIn", "Published in: News"],
    ["publishedIn", "It was published in sections: News"],
    ["publishedIn", "Publication date: March 4, 2014"],
    ["publicationDate", "Publication dates: March 4, 2014"],
    ["publicationDate", "Direct link: veld.example/d/1"],
    ["publicationLink", "Published in sections: News"],
    ["publicationLink", ""],
  ] as const)("should not be read: %s %s", (name, text) => {
    expect(lines[name](text)).toBeNull();
  });
});

describe("the opening of a heading", () => {
  it.each([
    "Speech at the opening of the harbour",
    "SPEECH  AT the opening",
    "Press statements following the talks",
    "Opening remarks at the opening",
    "Speech to",
  ])("should be read: %s", (text) => {
    expect(readHeadingLead(en)(text)).toBe(true);
  });

  it.each([
    "Speech",
    "Speeches",
    "Speech is silver",
    "A speech at the opening",
    "Speech attended by all",
    "",
  ])("should not be read: %s", (text) => {
    expect(readHeadingLead(en)(text)).toBe(false);
  });

  it("should need no small word where the language has none", () => {
    const without = { ...en, headings: { ...en.headings, ties: [] } };
    expect(readHeadingLead(without)("Speech is silver")).toBe(true);
    expect(readHeadingLead(without)("A speech")).toBe(false);
  });
});

interface Span {
  readonly from: number;
  readonly to: number;
}
