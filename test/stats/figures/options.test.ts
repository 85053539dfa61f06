// What `extractFigures` and `figures` are given, where it is not what they take.
import { parse } from "stenogram";
import { extractFigures, figures } from "stenogram/stats";
import { describe, expect, it } from "vitest";

describe("what is no text, and no option", () => {
  it.each([[null], [undefined], [20], [{}], [["20 percent"]]])("should be named: %j", (text) => {
    expect(() => extractFigures(text as never)).toThrow("expected a string: words to find figures in");
  });

  it.each([null, "en", 5])("should be named as options: %j", (options) => {
    expect(() => extractFigures("20 percent", options as never)).toThrow(/expected an object/);
  });

  it.each([
    [{ language: "EN" }, "Unexpected `EN` as `language`, expected one of `en`, `ru`"],
    [{ language: "de" }, "Unexpected `de` as `language`, expected one of `en`, `ru`"],
    [{ language: null }, "Unexpected null as `language`, expected one of `en`, `ru`"],
    [{ date: new Date(0) }, "Unexpected object as `date`, expected an ISO day, `2031-05-02`"],
    [{ context: "We trade." }, "Unexpected `We trade.` as `context`, expected an array of sentences"],
    [{ context: [7] }, "Unexpected object as `context`, expected an array of sentences"],
    [{ speaker: 7 }, "Unexpected number as `speaker`, expected a string"],
    [{ title: {} }, "Unexpected object as `title`, expected a string"],
    [{ place: 7 }, "Unexpected number as `place`, expected a string"],
    [{ home: "Norway" }, "Unexpected `Norway` as `home`, expected two capitals of ISO 3166, such as `NO`"],
    [{ home: "" }, "Unexpected `` as `home`"],
    [{ home: 7 }, "Unexpected number as `home`"],
    [{ home: "UK" }, "Unexpected `UK` as `home`, expected two capitals of ISO 3166, such as `NO` or `GB`"],
    [{ home: "EN" }, "Unexpected `EN` as `home`"],
    [{ home: "ZZ" }, "Unexpected `ZZ` as `home`"],
    [{ home: "EU" }, "Unexpected `EU` as `home`"],
  ])("should be named as one of them: %j", (options, words) => {
    expect(() => extractFigures("20 percent", options as never)).toThrow(words);
  });

  it("should be named by `figures`, too", () => {
    const event = parse("Ilse Brandt: Our trade grew by 20 percent.");
    expect(() => figures(event, null as never)).toThrow("Unexpected null, expected an object of options");
    expect(() => figures(event, { home: "Norway" })).toThrow("Unexpected `Norway` as `home`");
    expect(() => figures(event, { home: "UK" })).toThrow("Unexpected `UK` as `home`");
    expect(() => figures({ type: "event" } as never)).toThrow("Unexpected object, expected an event");
  });

  it("should be what is not known", () => {
    const options = { date: null, speaker: null, title: null, place: null };
    expect(extractFigures("Exports grew by 20 percent.", options)).toHaveLength(1);
  });
});
