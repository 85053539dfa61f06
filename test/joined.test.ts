// White space that an extractor left out, or kept from the page's source: paragraphs, nodes and lines that run together,
// and what only looks so.
import { type Node, parse, toRecord } from "stenogram";
import { describe, expect, it } from "vitest";
import { expectWhole, walk } from "./house.js";

const turns = (text: string): string[] =>
  toRecord(expectWhole(text)).utterances.map(
    ({ label, paragraphs }) => `${label} | ${paragraphs.join(" ¶ ")}`,
  );

const nodes = (text: string, type: string): Node[] =>
  [...walk(parse(text))].map(([node]) => node).filter((node) => node.type === type);

describe("paragraphs on one line with nothing between them", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "end where a stop meets a capital",
      "Ilse Brandt: The ice has gone.We sail on Monday.Olaf Rask: Yes.Ilse Brandt: Good.",
      ["Ilse Brandt | The ice has gone. ¶ We sail on Monday.", "Olaf Rask | Yes.", "Ilse Brandt | Good."],
    ],
    [
      "end behind a salutation and a break",
      "President of Veldmark Ilse Brandt: Friends,I am glad.It is spring.* * *Olaf Rask: Yes.<…>Ilse Brandt: Good.",
      [
        "President of Veldmark Ilse Brandt | Friends, ¶ I am glad. ¶ It is spring.",
        "Olaf Rask | Yes.",
        "Ilse Brandt | Good.",
      ],
    ],
    [
      "end behind a quotation and an acronym",
      "Ilse Brandt: It was in “Harbour News.”I read it.Olaf Rask: So did the HLF.It was long.Ilse Brandt: Good.",
      [
        "Ilse Brandt | It was in “Harbour News.” ¶ I read it.",
        "Olaf Rask | So did the HLF. ¶ It was long.",
        "Ilse Brandt | Good.",
      ],
    ],
    [
      "end without a stop before an office",
      "* * *Speeches at the Harbour ForumPresident of Veldmark Ilse Brandt: Good day.It is spring.Olaf Rask: Yes.",
      ["President of Veldmark Ilse Brandt | Good day. ¶ It is spring.", "Olaf Rask | Yes."],
    ],
    [
      "end once on a page, where a known label follows",
      "Ilse Brandt: Is it open? Olaf Rask: Yes. Ilse Brandt: Good.Olaf Rask: Thank you.",
      ["Ilse Brandt | Is it open?", "Olaf Rask | Yes.", "Ilse Brandt | Good.", "Olaf Rask | Thank you."],
    ],
    [
      "do not end at one slip of the editor",
      "Ilse Brandt: It is late.We go. Olaf Rask: Yes. Ilse Brandt: Good.",
      ["Ilse Brandt | It is late.We go.", "Olaf Rask | Yes.", "Ilse Brandt | Good."],
    ],
    [
      "do not end at a site, an acronym or a capital in a word",
      "Ilse Brandt: We use Harbour.Taxi and SkyBoat. Olaf Rask: Harbour.Taxi and HARBOUR.SK too. Ilse Brandt: Good.",
      [
        "Ilse Brandt | We use Harbour.Taxi and SkyBoat.",
        "Olaf Rask | Harbour.Taxi and HARBOUR.SK too.",
        "Ilse Brandt | Good.",
      ],
    ],
  ])("%s", (_name, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });

  it("are known on lines of the page’s source", () => {
    const text = `Ilse Brandt: We have built the harbour and the
mole, and we shall build the
light by spring.We have the means.Olaf Rask: I am glad of it, for
the ships that come to
us need it.The captains ask for
it.Ilse Brandt: So do I.`;
    expect(turns(text)).toEqual([
      "Ilse Brandt | We have built the harbour and the mole, and we shall build the light by spring. ¶ We have the means.",
      "Olaf Rask | I am glad of it, for the ships that come to us need it. ¶ The captains ask for it.",
      "Ilse Brandt | So do I.",
    ]);
  });
});

describe("text nodes with nothing between them", () => {
  const page = (speech: string): string =>
    `President of Veldmark Ilse Brandt:${speech}\nOlaf Rask:It was in the news of Norland.\nIlse Brandt:Good.`;

  it.each<[name: string, speech: string, expected: string]>([
    ["are parted behind a stop", "No.(Laughter.)I mean it.", "No. (Laughter.) I mean it."],
    ["are parted behind a comma", "Otto Lund,Harbour News.", "Otto Lund, Harbour News."],
    [
      "are parted where a word of the page ends",
      "I read it in Norland, inHarbour News.",
      "I read it in Norland, in Harbour News.",
    ],
    [
      "are parted behind an ordinal",
      "It is the 70thanniversary and the 6thForum.",
      "It is the 70th anniversary and the 6th Forum.",
    ],
    ["are parted about a note", "The HLF[Harbour League].", "The HLF [Harbour League]."],
    [
      "are not parted in a word",
      "We have SkyBoat and ed.Harbour too.",
      "We have SkyBoat and ed. Harbour too.",
    ],
    ["are not parted where no sign shows it", "The adoption banor not.", "The adoption banor not."],
    [
      "are not parted in an address",
      "It is on harbour.veld and at 3.5 per cent.",
      "It is on harbour.veld and at 3.5 per cent.",
    ],
  ])("%s", (_name, speech, expected) => {
    expect(turns(page(speech))[0]).toBe(`President of Veldmark Ilse Brandt | ${expected}`);
  });

  it("are parted in a label with its hover card", () => {
    const text = page(
      "Mr Minister, please.\nMinister of HarboursOtto LundLund OttoMinister of Harbours:Thank you.",
    );
    expect(turns(text)[1]).toBe("Minister of Harbours Otto Lund | Thank you.");
    expect(nodes(text, "card")).toMatchObject([{ name: "Lund Otto", office: "Minister of Harbours" }]);
  });

  it("are two leaves with nothing between them, and no leaf holds a space that is not there", () => {
    const text = page("Otto Lund,Harbour News.");
    expect(nodes(text, "text").slice(0, 2)).toMatchObject([
      { value: "Otto Lund," },
      { value: "Harbour News." },
    ]);
  });

  it("are not looked for where labels have their spaces", () => {
    expect(turns("Ilse Brandt: Otto Lund,Harbour News.\nOlaf Rask: Yes.\nIlse Brandt: Good.")[0]).toBe(
      "Ilse Brandt | Otto Lund,Harbour News.",
    );
  });
});

describe("lines of the page’s source", () => {
  const broken =
    "We have built the\nharbour, and it will\nserve the whole of\nthe coast by the\nnext spring.";

  it.each<[name: string, text: string, expected: string[]]>([
    [
      "are put together, before a capital too",
      `Ilse Brandt: ${broken} The Harbour\nLeague has helped.\nOlaf Rask: Yes.`,
      [
        "Ilse Brandt | We have built the harbour, and it will serve the whole of the coast by the next spring. The Harbour League has helped.",
        "Olaf Rask | Yes.",
      ],
    ],
    [
      "are put together in a label",
      `President of Veldmark\nIlse Brandt: ${broken}\nHuman Rights\nCommissioner Olaf Rask: Yes.\nIlse\nBrandt: Good.\nHead of the Harbour\nand Fishery Service of\nVeldmark Otto Lund: Thank you.`,
      [
        "President of Veldmark Ilse Brandt | We have built the harbour, and it will serve the whole of the coast by the next spring.",
        "Human Rights Commissioner Olaf Rask | Yes.",
        "Ilse Brandt | Good.",
        "Head of the Harbour and Fishery Service of Veldmark Otto Lund | Thank you.",
      ],
    ],
    [
      "are two behind a salutation and a stop",
      `Ilse Brandt: Friends,\nI am glad. ${broken}\nThe ice has gone.\nOlaf Rask: Yes.`,
      [
        "Ilse Brandt | Friends, ¶ I am glad. We have built the harbour, and it will serve the whole of the coast by the next spring. ¶ The ice has gone.",
        "Olaf Rask | Yes.",
      ],
    ],
    [
      "do not draw a heading into a label",
      `${broken}\n* * *\nOpening of the new harbour exhibition\nPresident of Veldmark Ilse Brandt: Good day.\nOlaf Rask: Yes.`,
      ["President of Veldmark Ilse Brandt | Good day.", "Olaf Rask | Yes."],
    ],
  ])("%s", (_name, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });

  it("leave the place under the time", () => {
    const record = toRecord(
      expectWhole(
        `Meeting with Olaf Rask\nMarch 4, 2014\n12:10\nSkerra\nIlse Brandt: ${broken}\nOlaf Rask: Yes.`,
      ),
    );
    expect([record.place, record.utterances[0]!.label]).toEqual(["Skerra", "Ilse Brandt"]);
  });

  it("are paragraphs where no more than hover cards broke them", () => {
    expect(turns("Ilse Brandt: The Harbour\nLeague\nhas helped.\nIt is\nlate.\nOlaf Rask: Yes.")[0]).toBe(
      "Ilse Brandt | The Harbour ¶ League has helped. ¶ It is late.",
    );
  });
});
