// Which language a text is read in, and text whose letters went wrong.
import { detectLanguage, parse } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";
import { expectWhole } from "./house.js";

describe("detectLanguage", () => {
  it.each([
    ["О.Раск: Добрый день.", "ru"],
    ["Ilse Brandt: Good afternoon.", "en"],
    [
      "Creative Commons Attribution 4.0 International\n\nО.Раск: Добрый день, коллеги! Начнём наше совещание о верфи.",
      "ru",
    ],
    ["Ilse Brandt: As they say, «добрый день». Good afternoon, colleagues.", "en"],
    ["", "en"],
    ["15:30 – 2025", "en"],
    [`${"О.Раск: Добрый день.\n".repeat(5000)}Ilse Brandt: Good.`, "ru"],
  ] as const)("should tell %#", (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
    expect(parse(text).language).toBe(language);
  });

  it("should say what shows it", () => {
    expect(detectLanguage("О.Rask").reason).toBe("4 of 5 letters looked at are Latin");
    expect(detectLanguage("15:30").reason).toBe("no letter shows another language");
  });

  it("should refuse what is no text", () => {
    expect(() => detectLanguage(null as never)).toThrow(TypeError);
  });

  it("should be overruled", () => {
    expect(parse("О.Раск: Добрый день.", { language: "en" }).language).toBe("en");
    expect(parseHtml("<p><b>О.Раск:</b> Добрый день.</p>").language).toBe("ru");
    expect(parseHtml("<p><b>О.Раск:</b> Добрый день.</p>", { language: "en" }).language).toBe("en");
    expect(() => parse("", { language: "fr" as never })).toThrow(
      /Unexpected language `?fr`?, expected one of `en`, `ru`/,
    );
  });
});

describe("text whose letters went wrong", () => {
  const page = "О.Раск: Добрый день.\nИ.Брандт: Здравствуйте.\nТемы\nВерфь\nСтатус материала\n";
  // Windows-1251: А is 0xC0, Я is 0xDF, а is 0xE0
  const bytes = Uint8Array.from(page, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

  it.each([
    ["Windows-1251 read as UTF-8", new TextDecoder("utf-8").decode(bytes)],
    ["Windows-1251 read as Latin-1", new TextDecoder("latin1").decode(bytes)],
    ["UTF-8 read as Windows-1251", new TextDecoder("windows-1251").decode(new TextEncoder().encode(page))],
    ["scripts mixed", "O.Раск: Good день.\nИлse Брандт: Спасибо, Mr Раск.\n王: 你好。"],
  ])("should give a whole tree: %s", (_what, text) => {
    expectWhole(text);
    expectWhole(text.replaceAll("\n", " "));
  });
});
