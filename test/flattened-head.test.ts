import { describe, expect, it } from "vitest";
import { parse, toRecord } from "../src/index.js";

/** A page on one line without a speaker, or with two. */
const silent = "The fair has been held since 2031, and nobody has ever missed it.";
const spoken = "President of Veldmark Ilse Brandt: Good afternoon, Mr Rask. Olaf Rask: Good afternoon.";

const headOf = (
  title: string,
  lead: string,
  body: string,
): { title: string | null; lead: readonly string[] } => {
  const record = toRecord(
    parse(`Events ${title} ${lead} May 9, 2043 15:30 Port Elin ${body} Topics Harbours Text version`),
  );
  return { title: record.title, lead: record.summary };
};

describe("title and lead on one line", () => {
  it.each([
    // A name before a verb, whoever speaks
    ["Greetings to 13th Fair of Norland", "Ilse Brandt sent her greetings to the fair.", silent],
    ["Talks with Federal Chancellor of Norland Nadja Lund", "Ilse Brandt had talks with her.", silent],
    ["Condolences to President of Norland", "Ilse Brandt sent her condolences.", silent],
    ["Congratulations to singer Nadja Lund", "Ilse Brandt congratulated her.", silent],
    ["Meeting with Mayor Nadja Lund", "Ilse Brandt met with the Mayor.", silent],
    // The name of an office that could open the lead is the office's
    ["New ferries for the isles", "President of Norland Olaf Rask opened the yard.", silent],
    ["New ferries for the isles", "Mayor Olaf Rask opened the yard.", silent],
    // Many have the trade, and the place no office
    ["Congress of shipwrights", "Ilse Brandt met with them.", spoken],
    ["Meeting on the growth of Norland", "Ilse Brandt held a meeting on it.", spoken],
    // A name once more before the verb
    ["Meeting with Mayor of Elin Olaf Rask", "Port Elin Mayor Olaf Rask briefed the President.", spoken],
    ["Meeting with Yard CEO Olaf Rask", "Yard CEO Olaf Rask briefed the President.", spoken],
    [
      "Talks with Prime Minister of Norland Nadja May",
      "Ilse Brandt and Nadja May discussed ferries.",
      silent,
    ],
    // Who does it together with a speaker
    ["Ferry talks", "Ilse Brandt and President of the Isle of Skerra Olaf Rask held talks.", spoken],
    ["Meeting with Nadja Lund and Olaf Rask", "Ilse Brandt met with both of them.", spoken],
    // What stands first in a sentence alone
    ["Meeting of the Harbour Council", "At the fair the council met in full.", silent],
    ["Meeting of the Harbour Council", "Ahead of the fair, the council met in full.", silent],
    ["Interview to newspaper Elin Herald", "Upon her return, Ilse Brandt gave an interview.", spoken],
    ["Northern talks", "A meeting between Ilse Brandt and Olaf Rask took place.", spoken],
    ["Presenting the Order of the Oak Leaf", "On Harbour Day, Ilse Brandt held a ceremony.", spoken],
    // Capitals throughout, and two sentences
    ["Order On Building Ferries", "Ilse Brandt held a meeting on it.", spoken],
    ["Visit to Norland. Skerra Summit", "Ilse Brandt met with the crews.", silent],
    ["Meeting on ferries.", "The ferries of the isles were counted.", silent],
    // A month that is a verb too
    ["Meeting with Nadja May", "The President met with Nadja May.", `Nadja May came. ${silent}`],
  ])("%s / %s", (title, lead, body) => {
    expect(headOf(title, lead, body)).toEqual({ title, lead: [lead] });
  });
});

describe("the place on one line", () => {
  it.each([
    ["Port Elin", "Ilse Brandt has opened the fair."],
    ["Port Elin", "Olaf Rask’s words to Mayor Ilse Brandt are read here."],
    ["Elin", "The Mayor has opened the fair."],
    ["Elin", "Over 1,000 ferries sailed."],
    ["The Kremlin, Elin", "Ilse Brandt issued an order on ferries."],
    [null, "Ilse Brandt has opened the fair."],
    [null, "Ilse Brandt opened the fair."],
    [null, "Nadja Lund and Otto van der Brandt opened the fair."],
    [null, "Greetings to the shipwrights of the isles."],
  ])("%s / %s", (place, body) => {
    const title = "Greetings to shipwrights Olaf Rask met them at noon.";
    const record = toRecord(
      parse(
        `Events ${title} May 9, 2043 15:30 ${place ?? ""} ${body} ${silent} Topics Harbours Text version`,
      ),
    );
    expect(record.place).toBe(place);
  });
});

describe("a label behind the place on one line", () => {
  it.each([
    "Prime Minister of Norland Olaf Rask",
    "Deputy Prime Minister of Norland Olaf Rask",
    "Presidential Aide Olaf Rask",
    "First Deputy Mayor of Elin Olaf Rask",
    "Governor of Elin Olaf Rask",
  ])("should have its office whole: %s", (label) => {
    const { place, utterances } = toRecord(
      parse(
        `Talks on ferries May 9, 2043 15:30 Port Elin ${label}: Good afternoon. Ilse Brandt: Good afternoon. Olaf Rask: Yes.`,
      ),
    );
    expect([place, utterances[0]?.label]).toEqual(["Port Elin", label]);
  });
});
