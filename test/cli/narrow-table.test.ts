// Tables on narrow terminals: a number or a code is whole or not there, and who it is about can be told.
import { describe, expect, it } from "vitest";
import { figureTableJoiner } from "../../src/cli/joiners/figure-table.js";
import { speakerJoiner } from "../../src/cli/joiners/speakers.js";
import type { Counted } from "../../src/cli/parts/speakers.js";
import { widthOf } from "../../src/cli/terminal/width.js";

const counted = (id: string, name: string, roles: string[], words: number): Counted => ({
  id,
  name,
  person: null,
  voice: "named",
  roles,
  turns: 1_234,
  paragraphs: 2_345,
  words,
  questions: 12,
  applause: 3,
  laughter: 45,
});

function speakersAt(width: number): string[] {
  const joiner = speakerJoiner("drawn", { width });
  const persons = [
    counted("sergei-brandt", "Sergei Brandt", ["President of the Federal Republic of Veldmark"], 9_234_567),
    counted("sergei-lund", "Sergei Lund", [], 76_543),
    counted("elin", "E\u0301lin A\u030Agren-Aleksandrovskaya", ["Министр портов и гаваней Веллмарка"], 7),
    counted("dong", "東京都知事 陳田千代田区", [], 5),
  ];
  joiner.page(Buffer.from(JSON.stringify(persons)), 0, "a");
  return String(joiner.end(1)).trimEnd().split("\n");
}

function figuresAt(width: number, alone: boolean): string[] {
  const joiner = figureTableJoiner({ width }, alone);
  const rows = [
    [
      "2014/talks-in-skerra-1",
      "sergei-brandt",
      "almost 2.5 billion Veldmark crowns",
      "change",
      "up",
      "almost",
      "industrial_output",
      "NO → VM",
      "2011-01/2011-09",
    ],
    ["2014/talks-in-skerra-2", "sergei-lund", "20 percent", "level", "–", "exact", "other", "–", "–"],
  ];
  return [joiner.page(Buffer.from(JSON.stringify(rows)), 0, "a"), joiner.end(1)]
    .join("")
    .trimEnd()
    .split("\n");
}

describe("a table on a narrow terminal", () => {
  const tables: [string, (width: number) => string[]][] = [
    ["speakers", speakersAt],
    ["figures of a page", (width) => figuresAt(width, true)],
    ["figures of pages", (width) => figuresAt(width, false)],
  ];
  it.each(tables)("should fit: %s", (_, at) => {
    for (const width of [40, 60, 80, 100, 120])
      for (const line of at(width)) expect(widthOf(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
  });

  it.each([60, 80, 100, 120])("should show speakers and their words, whole, in %i columns", (width) => {
    const [heading, ...rows] = speakersAt(width);
    expect(heading).toMatch(/^who .* words {3}share/);
    expect(rows[0]).toMatch(/^Sergei Brandt .* 9,234,567 {2}99\.2 %/);
    expect(rows[1]).toMatch(/^Sergei Lund .* 76,543 {3}0\.8 %/);
  });

  it("should show them in 40 columns too", () => {
    expect(speakersAt(40)).toEqual([
      "who                        words   share",
      "Sergei Brandt          9,234,567  99.2 %",
      "Sergei Lund               76,543   0.8 %",
      "E\u0301lin A\u030Agren-Aleksandr…          7   0.0 %",
      "東京都知事 陳田千代…           5   0.0 %",
      "",
      "no room for role, pages, turns,",
      "questions, applause, laughter",
    ]);
  });

  it("should say which columns have no room, and only where that is so", () => {
    expect(figuresAt(80, true)).toEqual([
      "speaker        figure              direction  indicator          period",
      "sergei-brandt  almost 2.5 billio…  up         industrial_output  2011-01/2011-09",
      "sergei-lund    20 percent          –          other              –",
      "",
      "no room for kind, approx, between",
    ]);
    expect(figuresAt(200, true).join("\n")).not.toContain("no room");
    expect(speakersAt(200).join("\n")).not.toContain("no room");
  });
});
