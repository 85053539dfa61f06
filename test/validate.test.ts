// Every rule of `validate`, broken once: a whole tree, one change, the one rule it breaks.
import { type Event, parse } from "stenogram";
import { describe, expect, it } from "vitest";
import { type FaultRule, validate } from "../src/ast/validate.js";
import { walk } from "./house.js";

const source = `Visit to the Skerra shipyard
March 4, 2014
Ilse Brandt: Thank you. (Applause.)
1 of 2
At the new slip.
Please sit.
Olaf Rask: We stand.
Topics
Harbours`;

/** Any node, open to changes that its type would forbid. */
interface Open {
  [field: string]: unknown;
  type: string;
  position: { start: Record<string, number>; end: Record<string, number> };
  children: Open[];
  value: string;
}

/** A fresh tree and its first node of each type. */
function open(): { event: Event; first: (type: string, nth?: number) => Open } {
  const event = structuredClone(parse(source));
  const nodes = [...walk(event)].map(([node]) => node as unknown as Open);
  return { event, first: (type, nth = 0) => nodes.filter((node) => node.type === type)[nth]! };
}

type First = ReturnType<typeof open>["first"];

const breaks: readonly [what: string, rule: FaultRule, change: (first: First) => void][] = [
  ["a type of no node", "type", (first) => (first("text").type = "words")],
  ["a leaf with children", "type", (first) => (first("text").children = [])],
  ["a parent with a value", "type", (first) => (first("title").value = "Visit")],
  ["children that are no list", "type", (first) => (first("title").children = null as never)],
  ["a child that is no node", "type", (first) => first("title").children.push(null as never)],
  ["a value that is no string", "type", (first) => (first("text").value = 7 as never)],
  ["no position", "position", (first) => delete (first("text") as Partial<Open>).position],
  ["half an offset", "position", (first) => (first("text").position.start["offset"] = 0.5)],
  ["an end before its start", "position", (first) => (first("text", 1).position.end["offset"] = 1)],
  ["a wrong line", "position", (first) => first("text").position.end["line"]!++],
  ["a wrong column", "position", (first) => first("title").position.start["column"]!++],
  [
    "line and column of another line's start",
    "position",
    (first) => Object.assign(first("title").position.end, { line: 1, column: 30, offset: 29 }),
  ],
  ["an end beyond the source", "position", (first) => (first("event").position.end["offset"] = 999)],
  [
    "a child outside its parent",
    "nesting",
    (first) => Object.assign(first("title").position.end, { column: 5, offset: 4 }),
  ],
  [
    "children that overlap",
    "order",
    (first) => Object.assign(first("dateline").position, first("title").position),
  ],
  ["children in the wrong order", "order", (first) => first("paragraph").children.reverse()],
  ["a value that is not the source", "value", (first) => (first("text").value = "A visit")],
  ["an empty value", "value", (first) => (first("text").value = "")],
  ["a leaf lost", "coverage", (first) => first("paragraph").children.pop()],
  ["the last node lost", "coverage", (first) => first("event").children.pop()],
  ["a child that may not stand there", "content", (first) => (first("text").type = "counter")],
  ["a parent without children", "content", (first) => (first("title").children = [])],
  ["an utterance without its label", "content", (first) => first("utterance").children.shift()],
  ["a second label", "content", (first) => first("utterance").children.push(first("attribution", 1))],
  ["a caption at the end of a turn", "content", (first) => first("utterance").children.pop()],
  ["a counter behind its caption", "content", (first) => first("photoCaption").children.reverse()],
  ["a second title", "content", (first) => first("event").children.splice(1, 0, first("title"))],
  ["the head behind the body", "content", (first) => first("event").children.push(first("dateline"))],
  ["a wrong id", "id", (first) => (first("utterance", 1)["id"] = "u3")],
  ["the same id twice", "id", (first) => (first("utterance", 1)["id"] = "u1")],
  [
    "a quote of nobody",
    "id",
    (first) => Object.assign(first("photoCaption"), { type: "pullQuote", of: "u9" }),
  ],
  ["undefined", "json", (first) => (first("utterance")["speaker"] = undefined)],
  ["NaN", "json", (first) => (first("photoCaption")["index"] = NaN)],
  ["a function", "json", (first) => (first("title")["data"] = { at: [() => 1] })],
  ["an object of a class", "json", (first) => (first("title")["data"] = { day: new Date(0) })],
  ["a circle", "json", (first) => (first("title")["data"] = first("title"))],
];

describe("validate", () => {
  it("should find nothing in a tree of `parse`", () => {
    const { event } = open();
    expect(validate(event, source)).toEqual([]);
    expect(validate(event)).toEqual([]);
  });

  it.each(breaks)("should find %s (%s)", (_what, rule, change) => {
    const { event, first } = open();
    change(first);
    const faults = validate(event, source);
    expect(faults.map((fault) => fault.rule)).toContain(rule);
    expect(JSON.parse(JSON.stringify(faults))).toEqual(faults);
  });

  it("should find a tree that is too deep, and come back from a circle of children", () => {
    const { event, first } = open();
    first("paragraph").children.push(first("utterance"));
    expect(validate(event, source).map(({ rule }) => rule)).toContain("depth");
  });

  it("should say what lies in no leaf, and where", () => {
    const { event, first } = open();
    first("event").children.pop();
    expect(validate(event, source)).toEqual([
      {
        rule: "coverage",
        message: "Unexpected `Topics\nHarbours` in no leaf, expected every character in one",
        position: { start: { line: 8, column: 1, offset: 136 }, end: { line: 9, column: 9, offset: 151 } },
      },
    ]);
  });

  it.each([null, undefined, 7, "event", [], { type: "title" }])("should take no %s for an event", (value) => {
    expect(validate(value as never).map(({ rule }) => rule)).toEqual(["type"]);
  });

  it("should take no number for the source", () => {
    expect(() => validate(parse(source), 3 as never)).toThrow(
      "Unexpected number, expected a string: the text that was read",
    );
  });
});
