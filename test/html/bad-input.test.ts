import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";

describe("parseHtml", () => {
  const wrong: readonly [value: unknown, named: string][] = [
    [undefined, "undefined"],
    [null, "null"],
    [7, "number"],
    [{}, "object"],
    [Buffer.from("<p>x</p>"), "object"],
  ];
  it.each(wrong)("should refuse %s", (value, named) => {
    expect(() => parseHtml(value as string)).toThrow(
      new TypeError(`Unexpected ${named}, expected a string: the HTML of a page`),
    );
  });
  it("should refuse a language it cannot read", () => {
    expect(() => parseHtml("<p>x</p>", { language: "xx" as "en" })).toThrow(TypeError);
  });
  it.each([
    [new URL("http://veld.example/d/12"), "object"],
    [null, "null"],
    [7, "number"],
  ])("should refuse %s for the address", (url, named) => {
    expect(() => parseHtml("<p>x</p>", { url: url as never })).toThrow(
      new TypeError(`Unexpected ${named} as \`url\`, expected a string: the address of the page`),
    );
  });
  it("should refuse options that are none", () => {
    expect(() => parseHtml("<p>x</p>", "en" as never)).toThrow(TypeError);
  });
});
