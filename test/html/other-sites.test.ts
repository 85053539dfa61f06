// Pages of no family: what of them is read, what ends a turn, and what a line of <pre> is.
import { parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { expectWholeHtml } from "./oracle.js";

const turns = "<p><b>Olaf Rask:</b> Good day to all.</p><p><b>Ilse Brandt:</b> Thank you.</p>";

/** Who said what, a line a paragraph, what nobody said among it. */
function said(html: string): string[] {
  const { narration, utterances } = toRecord(expectWholeHtml(html));
  return [
    ...utterances.flatMap(({ speaker, paragraphs }) => paragraphs.map((words) => `${speaker}: ${words}`)),
    ...narration.map((words) => `nobody: ${words}`),
  ];
}

const both = ["olaf-rask: Good day to all.", "ilse-brandt: Thank you."];

describe("what stands about the words of a page", () => {
  it.each([
    "<footer><p>Contacts</p></footer>",
    "<aside><h2>Also</h2><p>Ferries</p></aside>",
    "<form><label>Your address</label><button>Subscribe</button></form>",
    "<button>Share</button>",
    "<search><p>Find</p></search>",
    "<dialog open><p>We keep what you read.</p></dialog>",
    "<p hidden>Draft</p>",
    "<p hidden='until-found'>Draft</p>",
    "<div><p style='display:none'>Draft</p></div>",
    "<p style='color: red; DISPLAY : none !important'>Draft</p>",
    "<div role='contentinfo'>Contacts</div>",
    "<div role='navigation'>Home</div>",
    "<div role='search'>Find</div>",
    "<div role='banner'>Skerra</div>",
    "<div role='complementary'>Also</div>",
    "<div role='dialog'>We keep what you read.</div>",
    "<div role=' Search form' class='x'>Find</div>",
  ])("should be no speech: %s", (element) => {
    expect(said(`<body>${turns}${element}</body>`)).toEqual(both);
    expect(said(`<body><main>${turns}${element}</main></body>`)).toEqual(both);
  });

  it.each([
    "<p style='display:block'>Sit.</p>",
    "<p style='--display:none'>Sit.</p>",
    "<p class='hidden'>Sit.</p>",
    "<p aria-hidden='true'>Sit.</p>",
    "<div role='document'>Sit.</div>",
    "<div role='presentation navigation'>Sit.</div>",
    "<details><p>Sit.</p></details>",
  ])("should not swallow %s", (element) => {
    expect(said(`<body>${turns}${element}</body>`)).toEqual([...both, "ilse-brandt: Sit."]);
  });

  it("should not hide the whole of a page that a script shows", () => {
    expect(said(`<html hidden><body style="display: none">${turns}</body></html>`)).toEqual(both);
  });

  it("should not hide what follows a paragraph that never closed", () => {
    expect(said(`${turns}<p><span hidden>Draft<p>Sit.`)).toEqual([...both, "ilse-brandt: Sit."]);
  });

  it("should read a form that holds most of a page", () => {
    const page = `<a href="#words">To the words.</a>`;
    expect(said(`<form>${page}${turns}</form>`)).toEqual([...both, "nobody: To the words."]);
    expect(said(`<form>${page}<main>${turns}</main></form>`)).toEqual(both);
    expect(said(`<form><p>Find</p></form>${turns}<form><p>Your address</p></form>`)).toEqual(both);
  });
});

describe("the element that holds a page", () => {
  const menu = "<div><p>Home</p></div>";
  const rows: readonly [why: string, html: string, expected: readonly string[]][] = [
    ["one main", `${menu}<main>${turns}</main>${menu}`, both],
    ["one main by its role", `${menu}<div role="main">${turns}</div>${menu}`, both],
    ["one main, in itself", `${menu}<main><div role="main">${turns}</div></main>${menu}`, both],
    ["one main beside one that is hidden", `<main hidden>${menu}</main><main>${turns}</main>${menu}`, both],
    ["one main beside an empty one", `<main></main><main>${turns}</main>${menu}`, both],
    ["one article", `${menu}<article>${turns}</article>${menu}`, both],
    [
      "one article beside those of an aside",
      `<article>${turns}</article>${menu}<aside><article>Also</article></aside>`,
      both,
    ],
    ["one article that holds another", `${menu}<article>${turns}<article></article></article>${menu}`, both],
    ["main rather than the article about it", `<article>${menu}<main>${turns}</main>${menu}</article>`, both],
    [
      "main rather than the article in it",
      `${menu}<main><p>It rained.</p><article>${turns}</article></main>`,
      [...both, "nobody: It rained."],
    ],
    [
      "main with several articles",
      `${menu}<main><article>${turns}</article><article>Sit.</article></main>`,
      [...both, "ilse-brandt: Sit."],
    ],
    [
      "the article, where there are two mains",
      `<main>Home</main><article>${turns}</article><main>Home</main>`,
      both,
    ],
    [
      "all, where there are several articles",
      `<article>${turns}</article><article>Sit.</article>`,
      [...both, "ilse-brandt: Sit."],
    ],
    ["all, where main has no words", `<main><p></p></main>${turns}`, both],
    ["main, where the page is cut off in it", `${menu}<main>${turns}<p`, both],
    ["main, where its end tag is missing", `<div>${menu}<main>${turns}</div>${menu}`, both],
  ];
  it.each(rows)("should be %s", (_why, html, expected) => {
    expect(said(`<body>${html}</body>`)).toEqual(expected);
  });

  it("should keep the title in its header", () => {
    const head = "<header><h1>Talks in Skerra</h1><p>March 4, 2014</p></header>";
    const html = `<header><nav>Home</nav><p>Skerra</p></header><main>${head}${turns}</main>`;
    const { title, date } = toRecord(expectWholeHtml(html));
    expect([title, date]).toEqual(["Talks in Skerra", "2014-03-04"]);
    expect(said(html)).toEqual(both);
  });
});

describe("headings", () => {
  const typesOf = (html: string): string[] => expectWholeHtml(html).children.map(({ type }) => type);

  it.each(["h1", "h2", "h3", "h4", "h5", "h6"])("should end a turn as an %s", (name) => {
    const html = `<p><b>Olaf Rask:</b> Yes.</p><${name}>Second part</${name}><p>It went on.</p>`;
    expect(typesOf(html)).toEqual(["utterance", "heading", "narration"]);
    expect(said(html)).toEqual(["olaf-rask: Yes.", "nobody: It went on."]);
  });

  it("should be headings whatever their words end in", () => {
    expect(typesOf("<p>It rained.</p><h2>Who came?</h2><p>We did.</p>")).toEqual([
      "narration",
      "heading",
      "narration",
    ]);
  });

  it("should not be those that begin with a label", () => {
    const html =
      "<h3>Ilse Brandt:</h3><p>Yes.</p><h3>Olaf Rask:</h3><p>No.</p><h3>Ilse Brandt:</h3><p>So.</p>";
    expect(said(html)).toEqual(["ilse-brandt: Yes.", "olaf-rask: No.", "ilse-brandt: So."]);
    expect(said("<h3><b>Ilse Brandt:</b></h3><p>Yes.</p>")).toEqual(["ilse-brandt: Yes."]);
  });

  it("should not be the title, the lead, a date or the foot", () => {
    const html = `<h1>Talks</h1><h2>On ferries</h2><h3>March 4, 2014</h3>${turns}<h3>Topics</h3><ul><li>Ferries</li></ul>`;
    expect(typesOf(html)).toEqual([
      "title",
      "summary",
      "dateline",
      "utterance",
      "utterance",
      "metadataBlock",
    ]);
  });

  it("should not be those in a quote or under a photo", () => {
    const html = `${turns}<blockquote><h3>Thank you.</h3></blockquote><figure><figcaption><h4>Skerra</h4></figcaption></figure><p>Sit.</p>`;
    expect(said(html)).toEqual([...both, "ilse-brandt: Sit."]);
    const { captions, pullQuotes } = toRecord(parseHtml(html));
    expect([captions, pullQuotes]).toEqual([["Skerra"], ["Thank you."]]);
  });
});

describe("lines", () => {
  const lines = [
    "Talks",
    "March 4, 2014",
    "Olaf Rask: Bread & salt.",
    "",
    "  So.",
    "Ilse Brandt: Yes.",
    "Topics",
    "Ferries",
  ];

  it.each(["\n", "\r\n", "\r"])("should be blocks in pre, as they are in text: %j", (end) => {
    const html = `<html><body><pre>${lines.join(end).replace("&", "&amp;")}${end}</pre></body></html>`;
    expect(toRecord(expectWholeHtml(html))).toEqual(toRecord(parse(lines.join("\n"))));
  });

  it.each(["pre", "listing", "xmp", "plaintext"])("should be blocks in %s", (name) => {
    expect(said(`<${name}>Olaf Rask: So.\nIlse Brandt: Yes.`)).toEqual([
      "olaf-rask: So.",
      "ilse-brandt: Yes.",
    ]);
  });

  it("should be blocks in elements of pre, and end where an entity or a section says so", () => {
    const html =
      "<pre><span><b>It rained.\nIt stopped.</b>&#10;<b>Ilse Brandt:</b> Yes.<![CDATA[\nSit.]]></span></pre>";
    expect(said(html)).toEqual([
      "ilse-brandt: Yes.",
      "ilse-brandt: Sit.",
      "nobody: It rained.",
      "nobody: It stopped.",
    ]);
  });

  it("should be no blocks elsewhere", () => {
    expect(said("<pre>It rained.</pre><p>Olaf Rask: So\nbe it.</p>")).toEqual([
      "olaf-rask: So be it.",
      "nobody: It rained.",
    ]);
  });

  it("should have their places in the source", () => {
    const html = "<pre>Olaf Rask: Bread &amp; salt.\r\n\tSo.\n</pre>";
    const [turn] = parseHtml(html).children;
    const slices: string[] = [];
    if (turn?.type === "utterance")
      for (const { position } of turn.children)
        slices.push(html.slice(position.start.offset, position.end.offset));
    expect(slices).toEqual(["Olaf Rask:", "Bread &amp; salt.", "So."]);
  });
});
