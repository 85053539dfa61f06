// The tree is unist: the tools made for unist trees work on it as they are.
import { readFileSync } from "node:fs";
import { type Node, parse } from "stenogram";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { filesIn, walk } from "./house.js";

const sources = filesIn("fixtures/", ".txt").map((name) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"),
);

describe("unist-util-visit", () => {
  it("should meet every node once, with its parent", () => {
    for (const source of sources) {
      const tree = parse(source);
      const met: Node[] = [];
      visit(tree, (node, index, parent) => {
        met.push(node);
        expect(index === undefined ? parent : parent!.children[index]).toBe(
          index === undefined ? undefined : node,
        );
      });
      expect(met).toEqual([...walk(tree)].map(([node]) => node));
      expect(new Set(met).size).toBe(met.length);
    }
  });

  it("should give positions into the source", () => {
    for (const source of sources) {
      visit(parse(source), (node) => {
        const { start, end } = node.position;
        if ("value" in node) expect(source.slice(start.offset, end.offset)).toBe(node.value);
        const lines = source.slice(0, start.offset).split("\n");
        expect([start.line, start.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
      });
    }
  });

  it("should let a visitor change the tree", () => {
    const tree = parse("Ilse Brandt: Thank you. (Applause.) Please sit. (Laughter.)\n(Applause.)");
    visit(tree, (node, index, parent) => {
      if (node.type !== "stageDirection") return CONTINUE;
      parent!.children.splice(index!, 1);
      return [SKIP, index!];
    });
    expect([...walk(tree)].filter(([{ type }]) => type === "stageDirection")).toEqual([]);
  });
});

describe("the shape of nodes", () => {
  const nodes = sources.flatMap((source) => [...walk(parse(source))]);

  it("should be children or a value, type in lowerCamelCase, no data", () => {
    for (const [node] of nodes) {
      expect("children" in node).toBe(!("value" in node));
      expect(node.type).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*$/);
      expect(node).not.toHaveProperty("data");
    }
  });

  it("should share no object between two nodes", () => {
    const positions = nodes.flatMap(([{ position }]) => [position, position.start, position.end]);
    expect(new Set(positions).size).toBe(positions.length);
  });

  it("should all be met in the fixtures", () => {
    expect(new Set(nodes.map(([{ type }]) => type)).size).toBe(32);
  });
});
