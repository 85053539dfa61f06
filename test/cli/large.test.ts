// What is drawn of a page with more parts than a call takes arguments.
import { parse } from "stenogram";
import { describe, expect, it } from "vitest";
import { drawTable } from "../../src/cli/terminal/draw-table.js";
import { drawTree } from "../../src/cli/terminal/draw-tree.js";

const MANY = 150_000;
const drawing = { colours: false, width: 80 };

describe("a drawing", () => {
  it("should be made of a tree of very many nodes", () => {
    const tree = drawTree(parse("Ilse Brandt: So.\n".repeat(MANY / 5)), drawing);
    expect(tree.split("\n").length).toBeGreaterThan(MANY);
  });

  it("should be made of a table of very many rows", () => {
    const table = drawTable([{ name: "who" }], drawing);
    expect(table.add(Array<string[]>(MANY).fill(["Ilse"])).split("\n")).toHaveLength(MANY + 2);
  });
});
