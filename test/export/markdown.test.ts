import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "stenogram";
import { toMarkdown } from "stenogram/export";
import { describe, expect, it } from "vitest";
import { talks } from "./sources.js";

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

- Geography: Norland
- Topics: Ferries
- Persons: Rask Olaf
- veld.example/d/12 · 2013-11-11T15:30
`);
  });

  it("should leave out what stands beside the body", () => {
    expect(toMarkdown(talks, { parts: "body" })).not.toContain("Geography");
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
