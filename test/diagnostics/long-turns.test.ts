// A turn of very many paragraphs: nothing is spread into a call, and nothing is looked for among all of them again.
import { check, parse } from "stenogram";
import { expect, it } from "vitest";

it("should check every paragraph behind an elision", () => {
  const many = 1e5;
  const event = parse(`Ilse Brandt: Good day.\n${"<…>\nOur harbours are ready.\n".repeat(many)}`);
  expect(check(event).filter(({ code }) => code === "speaker-after-elision")).toHaveLength(many);
});

it("should check a turn longer than a call takes arguments", () => {
  const event = parse(`Ilse Brandt: Good day.\n${"Our harbours are ready.\n".repeat(1.5e5)}`);
  expect(check(event)).toStrictEqual([]);
});
