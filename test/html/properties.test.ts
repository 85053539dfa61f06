// Promises 1 and 2 for HTML, over any string, over pages changed tag by tag, and over the real pages where they lie beside
// the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { filesIn } from "../house.js";
import { expectWholeHtml } from "./oracle.js";
import { decode, leavesOf, shownInArticle, wordsOfLeaves } from "./shown.js";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const pages = filesIn("html/fixtures/", ".html").map((name) => readFileSync(folder + name, "utf8"));
const corpus = new URL("../../../shared/corpus/dev/html/", import.meta.url);
const absent = "Not compared: the corpus of real pages, which may not ship with the package, is not at hand.";

/** A page in tags and the text between them. */
const partsOf = (html: string): string[] => html.split(/(<[^>]*>)/).filter((part) => part !== "");

const scraps = [
  "<b>",
  "</b>",
  "<p>",
  "</p>",
  "<i>",
  "</a>",
  "<!--",
  "-->",
  "<br/>",
  "&amp;",
  "&#0;",
  "&",
  "<",
  ">",
  '"',
  "\0",
  "\ud800",
  ":",
  "Olaf Rask: ",
  "<article class=read__in>",
  "</article>",
  '<div class="slide" data-cycle-desc="A &lt;b&gt; c">',
  "<blockquote>",
  "<main>",
  "</main>",
  "<article>",
  "<form>",
  "</form>",
  "<aside>",
  "<p hidden>",
  "<h2>",
  "<pre>",
  "</pre>",
  "<script>",
  "<![CDATA[",
  "]]>",
];

/** Changes of a page: parts dropped, doubled, swapped, scraps put in, and a cut at the end. */
const changedPage = fc
  .record({
    page: fc.constantFrom(...pages),
    changes: fc.array(fc.tuple(fc.nat(), fc.constantFrom("drop", "double", "swap", ...scraps)), {
      maxLength: 12,
    }),
    cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
  })
  .map(({ page, changes, cut }) => {
    const parts = partsOf(page);
    for (const [seed, change] of changes) {
      const at = seed % Math.max(1, parts.length);
      if (change === "drop") parts.splice(at, 1);
      else if (change === "double") parts.splice(at, 0, parts[at] ?? "");
      else if (change === "swap") parts.splice(at, 2, parts[at + 1] ?? "", parts[at] ?? "");
      else parts.splice(at, 0, change);
    }
    const html = parts.join("");
    return html.slice(0, Math.ceil(html.length * cut));
  });

describe("any HTML", () => {
  it("should give a whole tree for any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (html) => void expectWholeHtml(html)),
      { numRuns: 500 },
    );
  });

  it("should give a whole tree for any row of tags and words", () => {
    const row = fc.array(fc.constantFrom(...scraps, "Ilse Brandt", " ", "\n", "Good afternoon."), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(row, (parts) => void expectWholeHtml(parts.join(""))),
      { numRuns: 1500 },
    );
  });

  it("should give a whole tree for a page that was changed, the same each time", () => {
    fc.assert(
      fc.property(changedPage, (html) => {
        expect(parseHtml(html)).toEqual(expectWholeHtml(html));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(pages.map((page) => [page.slice(0, 60), page]))(
    "should have leaves that are their slice, decoded: %s",
    (_start, page) => {
      for (const leaf of leavesOf(parseHtml(page))) {
        const slice = page.slice(leaf.position.start.offset, leaf.position.end.offset);
        if (!slice.includes("<")) expect(decode(slice)).toBe(leaf.value);
      }
    },
  );

  it("should show every letter of the article in one leaf, as parse5 does", () => {
    const page = pages.find((candidate) => candidate.includes("<!doctype"))!;
    expect(wordsOfLeaves(parseHtml(page), page)).toBe(shownInArticle(page));
  });

  it("should show every letter of the real pages in one leaf, as parse5 does", (context) => {
    if (!existsSync(corpus)) {
      console.warn(absent);
      context.skip(absent);
    }
    const different = readdirSync(corpus).filter((name) => {
      const html = readFileSync(new URL(name, corpus), "utf8");
      return wordsOfLeaves(parseHtml(html), html) !== shownInArticle(html);
    });
    expect(different).toEqual([]);
  });

  // What the fuzzer found, cut down: what a browser shows of it.
  const found: readonly [html: string, shown: string][] = [
    ["Ilse Brandt</b &am", "Ilse Brandt"],
    ["Ilse Brandt</b lang", "Ilse Brandt"],
    ["Ilse Brandt</b/ lang", "Ilse Brandt"],
    ["Ilse Brandt<br /", "Ilse Brandt"],
    ["Ilse Brandt<br title='>' /", "Ilse Brandt"],
    ["Ilse Brandt</ b", "Ilse Brandt"],
    ["Ilse > </b", "Ilse >"],
    ["<p>Ilse Brandt</p><p", "Ilse Brandt"],
    ["<p>Ilse Brandt</p><scr", "Ilse Brandt"],
    ["<b>Ilse Brandt</b ><scr", "Ilse Brandt"],
    ["<b>Ilse</b ><![CDATA[ Brandt]]>", "Ilse Brandt"],
    ["<b>Ilse</b><![CDATA[ Brandt]]>&amp;", "Ilse Brandt&"],
    ["<p>Ilse &lt;<text", "Ilse <"],
    ["<p>Ilse Brandt</p><", "Ilse Brandt<"],
    ["<p>Ilse <![CDATA[Brandt]]>", "Ilse Brandt"],
    ["<p>Ilse <![CDATA[>]]>Brandt", "Ilse >Brandt"],
    ["<b>Ilse</b >&nbspBrandt", "Ilse\u00a0Brandt"],
    ["<b>Ilse</b\r> Brandt", "Ilse Brandt"],
    ["<b>Ilse</b >/", "Ilse/"],
    ["<b>Ilse</b\n<h3>Brandt", "IlseBrandt"],
    ["<p>Ilse</>Brandt", "IlseBrandt"],
    ["<p>Ilse</></><", "Ilse<"],
    ["<p>Ilse</></>&semi;", "Ilse;"],
    ["<p>Ilse</>R&D", "IlseR&D"],
    ["<p>Ilse</></><![CDATA[ Brandt]]>", "Ilse Brandt"],
    ["<b>Ilse</b <![CDATA[ >Brandt", "IlseBrandt"],
    ["<b>Ilse</b\n>&gt;", "Ilse>"],
    ["<b>Ilse</b>&#32;&gt;", "Ilse >"],
    ["Ilse Brandt /", "Ilse Brandt /"],
    ["/", "/"],
    ["<p>/", "/"],
    ["&amp;/", "&/"],
    ['<article class="read__in"><p><span class="hidden">Ilse<p>Brandt', "Brandt"],
    ['<article class="read__in"><p><i class="read__tooltip"><b>Ilse<h1>Brandt', "Brandt"],
    ['<article class="read__in"><a href="/"><span class="hidden">Ilse<a href="/">Brandt', "Brandt"],
    ['<article class="read__in"><p><span class="hidden"><b>Ilse<p>Bra</b>ndt</p></span>.', "Brandt."],
    ['<article class="read__in"><p><span class="hidden"><button>Ilse<p>Brandt</button></span>.', "."],
    ['<article class="read__in"><div class="read__tooltip"><p>Ilse<p>Brandt</p></div>.', "."],
  ];
  it.each(found)("should show of %s what a browser does", (html, shown) => {
    const leaves = [...leavesOf(expectWholeHtml(html))];
    expect(leaves.map(({ value }) => value).join("")).toBe(shown);
    for (const { value, position } of leaves)
      expect(decode(html.slice(position.start.offset, position.end.offset))).toBe(value);
  });

  it("should read no script as words, however deep", () => {
    const html = `${"<div>".repeat(3000)}Ilse Brandt: So.<script>var x = 1;</script>`;
    expect(JSON.stringify(parseHtml(html))).not.toContain("var x");
  });

  it("should keep every word of elements deeper in one another than a parser can hold", () => {
    const html = "<div>one <i>two</i> ".repeat(3000) + "three" + "</div>".repeat(3000);
    const { narration } = toRecord(expectWholeHtml(html));
    expect(narration.join(" ").match(/one|two|three/g)).toHaveLength(6001);
  });

  it("should begin anew where the article begins within a slider", () => {
    const slide = '<i class="slide" data-cycle-desc="Olaf"></i>';
    const html = `read__<div class="slider">${slide}<article class="&#114;ead__in">${slide}Ilse</article></div>`;
    expect([...leavesOf(expectWholeHtml(html))].map(({ value }) => value)).toEqual(["Olaf", "Ilse"]);
  });

  it("should keep a caption among words in its place", () => {
    const html = 'read__ <b>Ilse <i class="slide" data-cycle-desc="Olaf"></i>Brandt</b>';
    expect([...leavesOf(expectWholeHtml(html))].map(({ value }) => value)).toEqual([
      "read__ ",
      "Ilse",
      "Olaf",
      "Brandt",
    ]);
  });

  it("should read text without a tag as parse does", () => {
    const words = "Ilse Brandt: Good afternoon.";
    expect(parseHtml(words)).toEqual(parse(words));
  });

  it("should not touch the prototype of objects", () => {
    for (const name of ["__proto__", "constructor", "toString"])
      expectWholeHtml(`<p class="${name}"><b>${name}</b>: x</p>${name}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("0");
  });
});

describe("large HTML", () => {
  const large: readonly [what: string, html: string][] = [
    ["nested elements", "<div>".repeat(50_000) + "Ilse Brandt: x"],
    ["words in nested elements", "<div>x".repeat(100_000)],
    [
      "nested elements that are hidden",
      `<article class="read__in"><i class="hidden">${"<div>".repeat(100_000)}`,
    ],
    ["bold that never closes", "<b>x".repeat(50_000)],
    ["articles", "<article>x</article>".repeat(50_000)],
    ["articles in one another", "<article>x".repeat(50_000)],
    ["forms", `${"<form>x</form>".repeat(50_000)}Ilse Brandt: x`],
    ["elements that are hidden", "<p style='display:none' role='search'>x</p>y".repeat(50_000)],
    ["a long style", `<p style="${"; display ".repeat(100_000)}">x</p>`],
    ["a long role", `<p role="${"a ".repeat(300_000)}">x</p>`],
    ["headings", "<h2>x</h2>".repeat(50_000)],
    ["lines", `<pre>${"Ilse Brandt: x\n".repeat(20_000)}`],
    ["ends of lines", `<pre>${"\n".repeat(300_000)}${"&#10;".repeat(100_000)}`],
    ["opening signs", "<".repeat(500_000)],
    ["entities", `<p>${"&amp;".repeat(200_000)}</p>`],
    ["turns", "<p><b>Ilse Brandt:</b> x</p>".repeat(20_000)],
    ["a long attribute", `<p class="${"a ".repeat(300_000)}">x</p>`],
    [
      "slides",
      '<div class="read__ slider"><div class="slide" data-cycle-desc="A &amp; b."></div>'.repeat(5_000),
    ],
  ];
  it.each(large)("should be read: %s", (_what, html) => {
    expect(validateDepth(parseHtml(html))).toBeLessThanOrEqual(6);
  });
});

function validateDepth(node: object, level = 1): number {
  let deepest = level;
  if ("children" in node)
    for (const child of node.children as object[])
      deepest = Math.max(deepest, validateDepth(child, level + 1));
  return deepest;
}
