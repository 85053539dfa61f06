// What no block holds, put into a tree: beside which leaf it stands, in which parent, and how far the parents reach then.
import type { Event, Node } from "stenogram";
import { describe, expect, it } from "vitest";
import { insertResidue } from "../../src/grammar/residue.js";
import type { Residue } from "../../src/source/block.js";
import { SourceFile } from "../../src/source/source-file.js";
import { walk } from "../house.js";

const source = "- Ilse: a\n** b c ** d\n--\n* * * *";

/** Two turns of one paragraph each: of `a` with its label, and of `b`, `c` and `d`. */
function tree(): Event {
  const file = new SourceFile(source);
  const at = (from: number, to: number): Pick<Node, "position"> => ({ position: file.position(from, to) });
  const leaf = (from: number, to: number): object => ({
    type: "text",
    value: source.slice(from, to),
    ...at(from, to),
  });
  const children = [
    {
      type: "utterance",
      children: [
        { type: "attribution", children: [leaf(2, 6), leaf(6, 7)], ...at(2, 7) },
        { type: "paragraph", children: [leaf(8, 9)], ...at(8, 9) },
      ],
      ...at(2, 9),
    },
    {
      type: "utterance",
      children: [{ type: "paragraph", children: [leaf(13, 14), leaf(15, 16), leaf(20, 21)], ...at(13, 21) }],
      ...at(13, 21),
    },
    { type: "separator", value: "* * *", ...at(25, 30) },
  ];
  return { type: "event", children, ...at(0, source.length) } as unknown as Event;
}

/** The tree with residue, a node a line: its words from the first to the last, and what sort it is. */
const withResidue = (...residue: Residue[]): string[] => {
  const event = tree();
  insertResidue(event, residue, new SourceFile(source));
  return [...walk(event)].slice(1).map(([{ type, position }, level]) => {
    const { line, column, offset } = position.start;
    const words = JSON.stringify(source.slice(offset, position.end.offset));
    return `${"  ".repeat(level - 1)}${type} ${line}:${column} ${words}`;
  });
};

const PLAIN = [
  'utterance 1:3 "Ilse: a"',
  '  attribution 1:3 "Ilse:"',
  '    text 1:3 "Ilse"',
  '    text 1:7 ":"',
  '  paragraph 1:9 "a"',
  '    text 1:9 "a"',
  'utterance 2:4 "b c ** d"',
  '  paragraph 2:4 "b c ** d"',
  '    text 2:4 "b"',
  '    text 2:6 "c"',
  '    text 2:11 "d"',
  'separator 4:1 "* * *"',
];

describe("residue", () => {
  it("should leave a tree alone where there is none", () => {
    expect(withResidue()).toEqual(PLAIN);
  });

  it("should stand before the first words, on either side", () => {
    expect(withResidue({ from: 0, to: 1, side: "behind" }).slice(0, 4)).toEqual([
      'utterance 1:1 "- Ilse: a"',
      '  attribution 1:1 "- Ilse:"',
      '    mark 1:1 "-"',
      '    text 1:3 "Ilse"',
    ]);
  });

  it("should stand before the words it belongs to", () => {
    expect(withResidue({ from: 10, to: 12, side: "before" })).toEqual([
      ...PLAIN.slice(0, 6),
      'utterance 2:1 "** b c ** d"',
      '  paragraph 2:1 "** b c ** d"',
      '    mark 2:1 "**"',
      ...PLAIN.slice(8),
    ]);
  });

  it("should stand behind the words it belongs to, in their paragraph", () => {
    expect(withResidue({ from: 10, to: 12, side: "behind" })).toEqual([
      'utterance 1:3 "Ilse: a\\n**"',
      ...PLAIN.slice(1, 4),
      '  paragraph 1:9 "a\\n**"',
      '    text 1:9 "a"',
      '    mark 2:1 "**"',
      ...PLAIN.slice(6),
    ]);
  });

  it("should leave parents as they are where it stands amid them", () => {
    expect(withResidue({ from: 17, to: 19, side: "behind" }).slice(6)).toEqual([
      ...PLAIN.slice(6, 10),
      '    mark 2:8 "**"',
      ...PLAIN.slice(10),
    ]);
  });

  it("should belong to the next words where what stands before it does", () => {
    expect(
      withResidue({ from: 10, to: 11, side: "before" }, { from: 11, to: 12, side: "behind" }).slice(6, 11),
    ).toEqual([
      'utterance 2:1 "** b c ** d"',
      '  paragraph 2:1 "** b c ** d"',
      '    mark 2:1 "*"',
      '    mark 2:2 "*"',
      '    text 2:4 "b"',
    ]);
  });

  it("should stand behind the last words where none follow", () => {
    expect(withResidue({ from: 31, to: 32, side: "before" })).toEqual([...PLAIN, 'mark 4:7 "*"']);
  });

  it("should be the page’s own beside what is the page’s own", () => {
    expect(withResidue({ from: 22, to: 24, side: "before" })).toEqual([
      ...PLAIN.slice(0, 11),
      'mark 3:1 "--"',
      'separator 4:1 "* * *"',
    ]);
  });

  it("should be a card where it has a name", () => {
    const event = tree();
    const card = { name: "Brandt Ilse", office: null };
    insertResidue(event, [{ from: 17, to: 19, side: "behind", card }], new SourceFile(source));
    expect([...walk(event)].map(([node]) => node).find(({ type }) => type === "card")).toMatchObject({
      ...card,
      value: "**",
      position: { start: { offset: 17 }, end: { offset: 19 } },
    });
  });

  it("should be all there is of a page without words", () => {
    const event = { ...tree(), children: [] };
    insertResidue(
      event,
      [
        { from: 10, to: 12, side: "before" },
        { from: 17, to: 19, side: "behind" },
      ],
      new SourceFile(source),
    );
    expect(event.children).toMatchObject([
      { type: "mark", value: "**", position: { start: { offset: 10 } } },
      { type: "mark", value: "**", position: { start: { offset: 17 } } },
    ]);
  });
});
