// Letters that nobody sees, where editors leave them: labels, the head and the foot are read as if they were not there,
// and each is in one leaf.
import { toRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { expectWhole } from "./house.js";

const NAMES = { "\u200b": "a zero-width space", "\u200e": "a mark of direction", "\u00ad": "a soft hyphen" };

describe.each(Object.entries(NAMES))("%j", (sign) => {
  it.each([
    [`${sign}Olaf Rask: Yes.`],
    [`Olaf Rask${sign}: Yes.`],
    [`Olaf Rask${sign} : Yes.`],
    [`${sign}${sign}Olaf Rask: Yes.${sign}`],
  ])("should hide no label: %j", (line) => {
    const { utterances } = toRecord(expectWhole(`Ilse Brandt: Good.\n${line}\nIlse Brandt: So.`));
    expect(utterances.map(({ label, paragraphs }) => [label, paragraphs])).toEqual([
      ["Ilse Brandt", ["Good."]],
      ["Olaf Rask", ["Yes."]],
      ["Ilse Brandt", ["So."]],
    ]);
  });

  it("should hide no head", () => {
    const lines = [
      "Opening of the terminal",
      "November 11, 2013",
      "15:30",
      "Port Elin",
      "Ilse Brandt: Good.",
    ];
    const { title, date, time, place } = toRecord(expectWhole(lines.map((line) => sign + line).join("\n")));
    expect([title, date, time, place]).toEqual([
      "Opening of the terminal",
      "2013-11-11",
      "15:30",
      "Port Elin",
    ]);
  });

  it.each([
    `${sign}\n${sign}`,
    `Ilse Brandt: Good.\n${sign}\nOlaf Rask: Yes.`,
    `${sign}\nHarbour`,
    `**Ilse Brandt:** Good.\n\n${sign}\n\n**Olaf Rask:** Yes.`,
  ])("should be a leaf where it is all of a line: %j", (text) => {
    expect(JSON.stringify(toRecord(expectWhole(text)))).not.toContain(sign);
  });

  it("should stay inside a paragraph", () => {
    const { utterances } = toRecord(expectWhole(`Ilse Brandt: Good${sign} day.`));
    expect(utterances[0]!.paragraphs).toEqual([`Good${sign} day.`]);
  });
});
