import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Event, parse, toRecord } from "stenogram";
import { toMarkdown } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { walk } from "../house.js";
import { talks } from "./sources.js";

const samples = fileURLToPath(new URL("../../examples/sample/", import.meta.url));
const sampleOf = (name: string): Event => {
  const source = readFileSync(samples + name, "utf8");
  return name.endsWith(".html") ? parseHtml(source) : parse(source);
};
const names = readdirSync(samples).filter((name) => /\.(?:txt|html)$/.test(name));

describe("Markdown that is parsed again", () => {
  it.each(names)("should have the same turns: %s", (name) => {
    const event = sampleOf(name);
    const { utterances, narration } = toRecord(parse(toMarkdown(event, { parts: "body" })));
    expect(utterances).toEqual(toRecord(event).utterances);
    expect(utterances.length).toBeGreaterThan(1);
    expect(narration).toEqual(expect.arrayContaining(toRecord(event).narration));
  });

  it.each(names.filter((name) => name.endsWith(".txt")))(
    "should have them with all of the page: %s",
    (name) => {
      const event = sampleOf(name);
      expect(toRecord(parse(toMarkdown(event))).utterances).toEqual(toRecord(event).utterances);
    },
  );

  it("should have the same stage directions", () => {
    const directionsOf = (event: Event): unknown[] =>
      [...walk(event)].flatMap(([node]) =>
        node.type === "stageDirection" ? [[node.action, node.value]] : [],
      );
    expect(directionsOf(parse(toMarkdown(talks)))).toEqual(directionsOf(talks));
    expect(directionsOf(talks)).toHaveLength(3);
  });
});

describe("Markdown", () => {
  it("should be the page to read", () => {
    expect(toMarkdown(talks)).toBe(`# Talks with President of Norland Olaf Rask

*The two presidents met before the forum.*

2013-11-11 · 15:30 · Skerra

**President of Veldmark Ilse Brandt:** Mr Rask, trade has grown by 20 percent \\[in crowns]. *(Applause.)*

We could, however, if the ice –

**President of Norland Olaf Rask (retranslated):** It will go.

**Ilse Brandt:** – goes in time, double it.

<…>

*(Music.)*

**Question:** And the ferries?

---

**Olaf Rask:** “They are full,” I said. *(Laughter.)* They sail; on Sundays, too.

---

- Geography: Norland
- Topics: Ferries
- Persons: Rask Olaf
- News, Transcripts · veld.example/d/12 · 2013-11-11T15:30
`);
  });

  it("should leave out what stands beside the body", () => {
    expect(toMarkdown(talks, { parts: "body" })).not.toContain("Geography");
  });

  it("should head metadata by the words of the page, not by signs of its layout", () => {
    const page = parse(`**Ilse Brandt:** Yes.

**[Geography](https://veld.example/places)**

Veldmark

**Publication status**

Published in sections: News, Transcripts
`);
    expect(toMarkdown(page)).toBe(
      "**Ilse Brandt:** Yes.\n\n---\n\n- Geography: Veldmark\n- News, Transcripts\n",
    );
  });

  it("should have no empty blocks", () => {
    expect(toMarkdown(parse("Ilse Brandt: Yes.\nPublication status\n"))).toBe("**Ilse Brandt:** Yes.\n");
    expect(toMarkdown(parse("Talks\nMarch 4, 2014\n1 of 4\nIlse Brandt: Yes."))).toBe(
      "# Talks\n\n2014-03-04\n\n**Ilse Brandt:** Yes.\n",
    );
  });

  it("should part no word where a sign of a layout stood", () => {
    const page = parse(
      "**Ilse Brandt:** Yes.\n\n1 of 1\n\nIn [Skerra](https://veld.example/skerra)’s harbour.\n\n**Olaf Rask:** So.",
    );
    expect(toMarkdown(page)).toContain("Skerra’s harbour");
  });

  it("should have a direction of several pieces as one", () => {
    const page = parse(
      "**Ilse Brandt:** Yes. (*Applause* in [Skerra](x).) So.\n\n(*Laughter*.)\n\n**Olaf Rask:** So.",
    );
    expect(toMarkdown(page)).toBe(
      "**Ilse Brandt:** Yes. *(Applause in Skerra.)* So.\n\n*(Laughter.)*\n\n**Olaf Rask:** So.\n",
    );
  });

  it.each(["boddy", null, 1])("should name a wrong part: %s", (parts) => {
    const wrong = (): string => toMarkdown(talks, { parts: parts as "body" });
    expect(wrong).toThrow(TypeError);
    expect(wrong).toThrow(/^Unexpected (?:`boddy`|null|number) as `parts`, expected `all` or `body`$/);
  });

  it.each([
    "# Title",
    "1. One",
    "*x* _y_ `z`",
    "[a](b) ![c](d)",
    "<b>Bold</b> &amp;",
    "> Quote",
    "- Item",
    "Null \u0000 here",
  ])("should show words as they are: %s", (words) => {
    const event = parse(`Talks\nMarch 4, 2014\nSkerra\nPresident of Norland Olaf Rask: Yes.\n${words}`);
    const [last] = fromMarkdown(toMarkdown(event)).children.slice(-1);
    expect(last).toMatchObject({
      type: "paragraph",
      children: [{ type: "text", value: words.replace("\u0000", "\ufffd") }],
    });
  });
});
