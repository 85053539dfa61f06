import { describe, expect, test } from "vitest";
import { parse, toRecord } from "../../src/index.js";

const page = (title: string, body: readonly string[]): string =>
  ["Events", title, "March 14, 2041", "12:30", ...body].join("\n");

const captionsOf = (text: string): readonly string[] => toRecord(parse(text)).captions;

const speech = ["Ilse Brandt: Good afternoon.", "The ferries will sail again by spring, and I promise it."];
const rest = "We have waited for them long enough, I think.";

describe("a line between the paragraphs of a turn", () => {
  test.each([
    ["Olaf Rask opened the ferry terminal. Photo: Skerra Tek", true],
    ["Olaf Rask (left) received a medal of the yard.", true],
    ["Olaf Rask (second from left) received a medal of the yard.", true],
    ["Captain Olaf Rask, right, opened the ferry terminal.", true],
    ["From left: engineers who built the ferry with Olaf Rask.", true],
    ["Olaf Rask received a medal. On the right: his son.", true],
    ["Olaf Rask (left) before the meeting with shipwrights", true],
    ["Visiting the old ferry yards of the northern coast.", true],
    ["With US Senator Olaf Rask.", true],
    ["Before the talks with Prime Minister of Norland Nadja May.", true],
    ["At a session with ferry yards affected by the storm (via radio).", true],
    ["Press statements and answers to questions of readers.", true],
    ["The ceremony to name a ferry. With Olaf Rask (Kingdom of Norland).", true],
    ["Olaf Rask opened the ferry terminal. With Mayor of Elin Nadja May and others.", true],
    ["Before the fair of Norland hosted by President Brandt.", true],
    ["At a meeting of yards held via video. With Mayor Nadja May.", true],
    ["At the ceremony for ferries signed following Norland talks.", true],
    ["Mayor of Elin Olaf Rask before the meeting with builders of ferries.", true],
    // Speech
    ["Here is my photo: take a look at it.", false],
    ["All of them left, and nobody came back.", false],
    ["Turn to the left: the harbour is there.", false],
    ["Yes, right, but one has to pay beforehand.", false],
    ["The harbour is on the left.", false],
    ["The others (they left) will not pay.", false],
    ["During the war.", false],
    ["The ferry sailed at noon. With Olaf Rask aboard it was late.", false],
    ["The ferry sailed at noon. With Norland there is peace.", false],
    ["With Mayor Olaf Rask pleased by the result.", false],
    ["Mayor of Elin Olaf Rask before the storm.", false],
    ["Olaf Rask with Elin News.", false],
    ["Olaf Rask presenting the Elin Herald.", false],
    ["On the other hand.", false],
    ["With new ferries from the northern yards, harbours flourish.", false],
    ["With you and with all of our old friends abroad.", false],
  ])("%s", (line, isCaption) => {
    const captions = captionsOf(page("News of Veldmark", [...speech, line, rest]));
    expect(captions).toEqual(isCaption ? [line] : []);
  });
});

describe("the first line of a page without speech", () => {
  test.each([
    ["Ilse Brandt with US Senator Olaf Rask.", true],
    ["Olaf Rask, Mayor of Elin, with shipwrights.", true],
    ["Visit to the yard. The keel that was laid in spring.", true],
    ["Ilse Brandt presenting medals to those of the yard.", true],
    ["The ferry links the islands that the storm parted.", false],
    ["The yard launches more ferries than before.", false],
    ["The ferry links two islands. It also carries goods.", false],
  ])("%s", (line, isCaption) => {
    const text = page("News of Veldmark", [
      line,
      "The ferries sailed in the evening, and Olaf Rask met them.",
    ]);
    expect(captionsOf(text)).toEqual(isCaption ? [line] : []);
  });
});

describe("a line of a body without a head", () => {
  test.each([
    ["President Brandt with Mayor of Elin Olaf Rask.", true],
    ["Ilse Brandt with heads of yards.", true],
    ["President Brandt presenting the Order of the Oak.", true],
    ["Ilse Brandt meeting Mayor Olaf Rask.", true],
    ["Port Elin boarding school.", false],
    ["Olaf Rask, head of the Port Elin building and repair yard.", false],
    ["Minister of Harbours Olaf Rask presenting.", false],
  ])("%s", (line, isCaption) => {
    expect(captionsOf(["The ferries sail again.", line, ...speech, rest].join("\n"))).toEqual(
      isCaption ? [line] : [],
    );
  });
});
