import * as fc from "fast-check";
import { type Event, type Node, parse } from "stenogram";
import { chunk, type DocumentId } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/stats/figures/sentences.js";
import { walk } from "../house.js";
import { anyMutant, anyPage } from "../pages.js";
import { news, talks } from "./sources.js";

const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe("pieces", () => {
  it("should carry speaker, role, date and title", () => {
    const [first, , third] = chunk(talks, { maxWords: 8 });
    expect(first).toMatchObject({
      id: "12.c1",
      text: "Mr Rask, trade has grown by 20 percent [in crowns].",
      words: 10,
      utterance: "u1",
      speaker: "ilse-brandt",
      name: "Ilse Brandt",
      role: "President of Veldmark",
      voice: "named",
      date: "2013-11-11",
      title: "Talks with President of Norland Olaf Rask",
    });
    expect(third).toMatchObject({ speaker: "olaf-rask", role: "President of Norland" });
  });

  it("should go by the id that the caller gives, as words or as the other exports take it", () => {
    const idsOf = (id: string | DocumentId): string[] => chunk(news, { id }).map(({ id }) => id);
    expect(idsOf("ferry")).toEqual(["ferry.c1"]);
    expect(idsOf((event, index) => `${event.language}${index}`)).toEqual(["en0.c1"]);
  });

  it.each([
    ["", "Unexpected `` as the id of the event, expected words"],
    [() => " ", "Unexpected ` ` as the id of the event, expected words"],
    [() => 1, "Unexpected number as the id of the event, expected words"],
    [1, "Unexpected number as `id`, expected words or a function that names the event"],
    [null, "Unexpected null as `id`, expected words or a function that names the event"],
  ])("should say which id is none: %s", (id, message) => {
    const wrong = (): unknown => chunk(news, { id: id as never });
    expect(wrong).toThrow(new TypeError(message));
  });

  it("should have the role of an earlier label", () => {
    expect(chunk(talks).at(-1)).toMatchObject({ label: "Olaf Rask", role: "President of Norland" });
  });

  it("should hold as much as there is room for, and never two voices", () => {
    const event = parse("Ilse Brandt: One two. Three four. Five six.\nSeven.\nOlaf Rask: Eight.");
    const texts = (maxWords: number): string[] => chunk(event, { maxWords }).map(({ text }) => text);
    expect(texts(1)).toEqual(["One two.", "Three four.", "Five six.", "Seven.", "Eight."]);
    expect(texts(4)).toEqual(["One two. Three four.", "Five six.\nSeven.", "Eight."]);
    expect(texts(100)).toEqual(["One two. Three four. Five six.\nSeven.", "Eight."]);
  });

  it("should not split after an abbreviation", () => {
    const event = parse("Ilse Brandt: I asked Mr. Rask about it. He knew.");
    expect(chunk(event, { maxWords: 3 }).map(({ text }) => text)).toEqual([
      "I asked Mr. Rask about it.",
      "He knew.",
    ]);
  });

  it("should end where words are missing, and say that the speaker is not sure", () => {
    const event = parse("Ilse Brandt: One.\n<…>\nTwo.\nOlaf Rask: Three.");
    expect(chunk(event).map(({ text, uncertain }) => [text, uncertain])).toEqual([
      ["One.", false],
      ["Two.", true],
      ["Three.", false],
    ]);
  });

  it("should have no signs of a layout, no addresses and no hover cards", () => {
    const event = parse(
      "**Ilse Brandt:** We have **three** ships in [Skerra](http://veld.example/skerra)’s harbour.\n\n**Olaf Rask:** So.",
    );
    expect(chunk(event)[0]).toMatchObject({ text: "We have three ships in Skerra’s harbour.", words: 7 });
    const crawled = parse(
      "Ilse Brandt: We met Olaf Rask Rask OlafMinister of Harbours in the harbour.\nOlaf Rask: So.",
    );
    expect(chunk(crawled)[0]).toMatchObject({ text: "We met Olaf Rask in the harbour.", words: 7 });
  });

  it("should have the site’s own prose", () => {
    expect(chunk(news)[0]).toMatchObject({
      text: "The President opened the ferry.",
      speaker: null,
      voice: null,
    });
  });

  it("should lie where they say, in HTML too", () => {
    const spansOf = (html: string): string[] =>
      chunk(parseHtml(html), { maxWords: 2 }).map(({ position: { start, end } }) =>
        html.slice(start.offset, end.offset),
      );
    expect(spansOf("<p><b>Ilse Brandt:</b> Bread, salt. Thank <i>you</i>.</p>")).toEqual([
      "Bread, salt.",
      "Thank <i>you</i>.",
    ]);
    // What stands in one leaf with an entity cannot be parted
    expect(spansOf("<p><b>Ilse Brandt:</b> Bread &amp; salt. Thank you.</p>")).toEqual([
      "Bread &amp; salt. Thank you.",
      "Bread &amp; salt. Thank you.",
    ]);
  });

  it("should be all that was said, each sentence once, whatever the page", () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, anyMutant), fc.integer({ min: 1, max: 30 }), (source, maxWords) => {
        const event = parse(source);
        const pieces = chunk(event, { maxWords });
        expect(squeezed(pieces.map(({ text }) => text).join(""))).toBe(squeezed(spokenAndTold(event)));
        for (const { text, position, words } of pieces) {
          const span = squeezed(printed(event, position.start.offset, position.end.offset));
          const paragraphs = text.split("\n").map(squeezed);
          // Between two paragraphs a caption, a pull quote or a stage direction may stand
          expect(span.startsWith(paragraphs[0]!)).toBe(true);
          expect(span.endsWith(paragraphs.at(-1)!)).toBe(true);
          if (words > maxWords) expect(sentencesOf(text)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("should say that a number came as a string", () => {
    expect(() => chunk(talks, { maxWords: "9" as never })).toThrow("Unexpected `9` as `maxWords`");
  });

  it.each([0, -1, 1.5, NaN, "9"])("should not be %j words long", (maxWords) => {
    expect(() => chunk(talks, { maxWords: maxWords as number })).toThrow(
      /`maxWords`, expected a whole number above 0/,
    );
  });
});

/** Every paragraph of speech and of prose. */
function spokenAndTold(event: Event): string {
  let text = "";
  for (const node of event.children)
    if (node.type === "utterance" || node.type === "narration")
      for (const child of node.children)
        if (child.type === "paragraph") text += printed(child, -Infinity, Infinity);
  return text;
}

/** The words between two places of the source: no signs of a layout, no hover cards. */
function printed(node: Node, from: number, to: number): string {
  let words = "";
  for (const [leaf] of walk(node))
    if ("value" in leaf && leaf.type !== "mark" && leaf.type !== "card") {
      const start = leaf.position.start.offset;
      words += leaf.value.slice(Math.max(0, from - start), Math.max(0, to - start));
    }
  return words;
}
