// The words of a paragraph and where each stands: in the source, line by line, leaf by leaf.
import { parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/ast/words.js";
import { walk } from "../house.js";

type Event = ReturnType<typeof parse>;

/** The words of the first paragraph of a page. */
const wordsOf = (event: Event, part: "all" | "speech"): ReturnType<typeof wordsIn> => {
  for (const [node] of walk(event)) if (node.type === "paragraph") return wordsIn(node, part);
  throw new TypeError("no paragraph");
};

/** Line, column and offset of both ends of some words, and what the source has there. */
const placed = (source: string, event: Event, words: string): readonly unknown[] => {
  const { text, position } = wordsOf(event, "all");
  const at = text.indexOf(words);
  const { start, end } = position(at, at + words.length);
  return [
    source.slice(start.offset, end.offset),
    [start.line, start.column, start.offset],
    [end.line, end.column, end.offset],
  ];
};

describe("the words of a paragraph", () => {
  it.each([
    ["Ilse Brandt: One two.\nOlaf Rask: So.", "all", "One two."],
    ["Ilse Brandt: One [a note] two.\nOlaf Rask: So.", "all", "One [a note] two."],
    ["Ilse Brandt: One [a note] two.\nOlaf Rask: So.", "speech", "One   two."],
    ["Ilse Brandt: One.(Laughter.)Two.\nOlaf Rask: So.", "all", "One. (Laughter.) Two."],
    ["Ilse Brandt: One.(Laughter.)Two.\nOlaf Rask: So.", "speech", "One. Two."],
    ["**Ilse Brandt:** **One** [two](x)[th](y)ree.\n\n**Olaf Rask:** So.", "all", "One twothree."],
    ["**Ilse Brandt:** **One** [two](x)’s.\n\n**Olaf Rask:** So.", "speech", "One two’s."],
    ["Ilse Brandt: One\u00a0two\tthree.\nOlaf Rask: So.", "all", "One two three."],
  ] as const)("should be read: %j, %s", (source, part, text) => {
    expect(wordsOf(parse(source), part).text).toBe(text);
  });

  it("should be had with the white space of the source too", () => {
    expect(wordsOf(parse("Ilse Brandt: One\u00a0two.\nOlaf Rask: So."), "all").raw).toBe("One\u00a0two.");
  });
});

describe("the place of words", () => {
  const source = "Ilse Brandt: We joined the Customs League\nin May [the year of the flood].\nOlaf Rask: So.";
  const event = parse(source);

  it.each([
    ["We", [1, 14, 13], [1, 16, 15]],
    ["joined the", [1, 17, 16], [1, 27, 26]],
    ["League", [1, 36, 35], [1, 42, 41]],
    ["in May", [2, 1, 42], [2, 7, 48]],
    ["[the year of the flood]", [2, 8, 49], [2, 31, 72]],
    ["year", [2, 13, 54], [2, 17, 58]],
    [".", [2, 31, 72], [2, 32, 73]],
  ])("should be that of the source: %s", (words, start, end) => {
    expect(placed(source, event, words)).toEqual([words, start, end]);
  });

  it("should reach from a line to the next", () => {
    expect(placed(source, event, "League in May")).toEqual(["League\nin May", [1, 36, 35], [2, 7, 48]]);
  });

  it("should be told in a leaf of several lines", () => {
    const html = "<p><b>Ilse Brandt:</b> One\ntwo\nthree four.</p><p><b>Olaf Rask:</b> So.</p>";
    const page = parseHtml(html);
    expect(placed(html, page, "One")).toEqual(["One", [1, 24, 23], [1, 27, 26]]);
    expect(placed(html, page, "two")).toEqual(["two", [2, 1, 27], [2, 4, 30]]);
    expect(placed(html, page, "four")).toEqual(["four", [3, 7, 37], [3, 11, 41]]);
  });

  it("should end where a leaf ends, not where the next begins", () => {
    const html = "<p><b>Ilse Brandt:</b> One<i>two</i> three.</p><p><b>Olaf Rask:</b> So.</p>";
    const page = parseHtml(html);
    expect(placed(html, page, "One")).toEqual(["One", [1, 24, 23], [1, 27, 26]]);
    expect(placed(html, page, "two")).toEqual(["two", [1, 30, 29], [1, 33, 32]]);
  });

  it("should be the whole leaf’s where its words are decoded from HTML", () => {
    const html = "<p><b>Ilse Brandt:</b> One &amp; two.</p><p><b>Olaf Rask:</b> So.</p>";
    const page = parseHtml(html);
    expect(placed(html, page, "&")[0]).toBe("One &amp; two.");
    expect(placed(html, page, "One")[0]).toBe("One &amp; two.");
    expect(placed(html, page, "two.")[0]).toBe("One &amp; two.");
  });
});
