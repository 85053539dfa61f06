// What is written of a hostile page can do nothing to whoever opens it: no formula runs, no element, link or page of
// Markdown is made by its words, no terminal takes orders; and it can be read back.
import { parse as parseCsv } from "csv-parse/sync";
import * as fc from "fast-check";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { check, type Event, formatDiagnostics, parse, toRecord } from "stenogram";
import { chunk, type TableName, toCsv, toJsonl, toMarkdown, toParquet, toTei } from "stenogram/export";
import { describe, expect, it } from "vitest";
import { shown, visible } from "../../src/cli/terminal/visible.js";
import { corpus, talks } from "./sources.js";

const tricks = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\uff1d1",
    "=cmd|' /C calc'!A0",
    '"',
    '""',
    ",",
    ";",
    "\r\n",
    "'",
  ],
  ...[
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<script>alert(1)</script>",
    "</seg>",
    "<?xml?>",
    "&amp;",
    "&#0;",
    "&x;",
    "<",
    ">",
  ],
  ...[
    "[a](javascript:alert(1))",
    "![a](http://veld.example)",
    "<http://veld.example>",
    "`",
    "```",
    "~~~",
    "# ",
    "- ",
  ],
  ...[
    "1. ",
    "> ",
    "***",
    "---",
    "===",
    "__",
    "*",
    "_",
    "\\",
    "|",
    "[a]: http://veld.example",
    "&lt;b&gt;",
    "    a",
    "<b>",
  ],
  ...["\u001b[2J", "\u001b]0;title\u0007", "\u009b31m", "\u0008\u0008", "\0", "\u007f", "\u000c", "\u000b"],
  ...[
    "\u202e",
    "\u2066",
    "\u200f",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u2029",
    "\u0085",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00",
  ],
  ...["\ud83d\udea2", "e\u0301", "__proto__", "constructor", "N".repeat(3000), "Ilse ".repeat(400)],
];

const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...tricks) },
      fc.constantFrom("Ilse", "Rask", " ", "20 percent"),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));

/** A page with such words for its title, place, names, roles, remarks, speech, captions, links and topics. */
const hostilePage = fc.array(hostile, { minLength: 14, maxLength: 14 }).map(
  ([title, place, role, name, remark, ...rest]) => `Talks ${title!}
March 4, 2014
${place!}
President of Veldmark ${role!} Ilse Brandt: ${rest[0]!}
Olaf ${name!} (${remark!}): ${rest[1]!}, grew by 20 percent ${rest[2]!}. (Applause ${rest[3]!}.)
${rest[4]!}
Olaf Rask: ${rest[5]!} [${rest[6]!}]
1 of 2
${rest[7]!}
See also
Visit to ${rest[8]!}
March 3, 2014
Topics
${rest[0]!}
Publication status
Published in section: News ${rest[1]!}
Direct link: veld.example/d/${rest[2]!}
`,
);

const anyHostile = (property: (event: Event, source: string) => void): void => {
  fc.assert(
    fc.property(hostilePage, (source) => {
      property(parse(source), source);
    }),
    { numRuns: 150 },
  );
};

/** What no document of XML may hold, and no table does. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\p{Surrogate}\ufffe\uffff]/u;
const replaced = (text: string): string => text.replace(new RegExp(FORBIDDEN, "gu"), "\ufffd");
/** Without white space, which some of what is forbidden is, and what stands in for the others. */
const squeezed = (text: string): string => text.replace(/[\s\ufffd]+/g, "");

const tables: readonly TableName[] = ["event", "utterance", "paragraph", "figure", "chunk"];

/** Rows as JSON has them. */
const rowsOf = (event: Event, of: TableName): Record<string, unknown>[] =>
  toJsonl(event, { of })
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("CSV of a hostile page", () => {
  it.each(tables)("should be the rows as they are, and hold no formula: %s", (of) => {
    anyHostile((event) => {
      const read = parseCsv(toCsv(event, { of }), {
        record_delimiter: "\r\n",
        columns: true,
      }) as unknown as Record<string, string>[];
      const rows = rowsOf(event, of);
      expect(read.length).toBe(rows.length);
      read.forEach((row, at) => {
        for (const [name, cell] of Object.entries(row)) {
          const value = rows[at]![name];
          if (typeof value === "number" || typeof value === "boolean") continue;
          expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
          if (typeof value === "string") expect([cell, cell.slice(1)]).toContain(replaced(value));
          expect(cell).not.toMatch(FORBIDDEN);
        }
      });
    });
  });
});

describe("TEI of a hostile page", () => {
  const options = { ...corpus, profile: "parla-clarin", notes: true } as const;
  const elementsOf = (xml: string): XmlElement[] => {
    const document = XmlDocument.fromString(xml);
    const found: XmlElement[] = [];
    const visit = (element: XmlElement): void => {
      found.push(element);
      for (let child = element.firstChild; child; child = child.next)
        if (child instanceof XmlElement) visit(child);
    };
    visit(document.root);
    return found;
  };
  /** What the schema of this package's documents has; a page may have some of them that another has not. */
  const known = new Set(toTei(talks, options).flatMap(({ xml }) => elementsOf(xml).map(({ name }) => name)));
  for (const name of [
    "gap",
    "note",
    "kinesic",
    "head",
    "vocal",
    "incident",
    "ref",
    "figure",
    "figDesc",
    "desc",
    "list",
    "item",
  ])
    known.add(name);

  it("should be XML with the words of the record, and no element but ours", () => {
    anyHostile((event) => {
      for (const { name, xml } of toTei(event, options)) {
        expect(name).toMatch(/^[\w.-]+$/);
        expect(xml).not.toMatch(FORBIDDEN);
        const elements = elementsOf(xml);
        expect(elements.map((element) => element.name).filter((name) => !known.has(name))).toEqual([]);
        const ids = elements.flatMap(
          (element) => element.attr("id", "http://www.w3.org/XML/1998/namespace")?.value ?? [],
        );
        expect(new Set(ids).size).toBe(ids.length);
        const words = squeezed(elements[0]!.content);
        for (const { paragraphs } of toRecord(event).utterances)
          for (const paragraph of paragraphs) expect(words).toContain(squeezed(replaced(paragraph)));
      }
    });
  });
});

describe("Markdown of a hostile page", () => {
  const plain = new Set<Nodes["type"]>([
    "root",
    "heading",
    "paragraph",
    "text",
    "strong",
    "emphasis",
    "blockquote",
    "list",
    "listItem",
    "thematicBreak",
  ]);
  const visit = (node: Nodes, seen: (node: Nodes) => void): void => {
    seen(node);
    if ("children" in node) for (const child of node.children) visit(child, seen);
  };

  it("should hold no link, picture, code or HTML, and the words of the record", () => {
    anyHostile((event) => {
      let words = "";
      const others = new Set<string>();
      visit(fromMarkdown(toMarkdown(event)), (node) => {
        if (!plain.has(node.type)) others.add(node.type);
        if (node.type === "text") words += node.value;
      });
      expect([...others]).toEqual([]);
      for (const { paragraphs } of toRecord(event).utterances)
        for (const paragraph of paragraphs) expect(squeezed(words)).toContain(squeezed(replaced(paragraph)));
    });
  });
});

describe("other writers of a hostile page", () => {
  it("should be read back, or write a line a row", () => {
    anyHostile((event) => {
      expect(JSON.parse(toJsonl(event))).toEqual(toRecord(event));
      for (const piece of chunk(event)) expect(JSON.parse(JSON.stringify(piece))).toEqual(piece);
      for (const of of tables) expect(toParquet(event, { of })).toBeInstanceOf(Uint8Array);
    });
  });
});

describe("a terminal", () => {
  /** Controls but the line break, and what turns the direction of writing. */
  // eslint-disable-next-line no-control-regex -- it is what is looked for
  const ORDERS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

  it("should get no orders from diagnostics", () => {
    anyHostile((event, source) => {
      const options = { name: source.slice(0, 80), urls: true };
      const drawn = formatDiagnostics(check(event), source, options);
      expect(drawn).not.toMatch(ORDERS);
      const coloured = formatDiagnostics(check(event), source, { ...options, color: true });
      // eslint-disable-next-line no-control-regex -- it is what is looked for
      expect(coloured.replace(/\x1b\[(?:[012]|3[134])m/g, "")).toBe(drawn);
    });
  });

  it("should get no orders from what the command line prints", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
        expect(shown(text).replaceAll("\t", "")).not.toMatch(ORDERS);
        expect(visible(text)).not.toMatch(/[\t\n]/);
        expect(visible(text)).not.toMatch(ORDERS);
        expect(visible(text).length).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
