// Who spoke and how much: pairs of a page and what is counted on it.
import fc from "fast-check";
import { parse, toRecord } from "stenogram";
import { parseHtml } from "stenogram/html";
import { type Speaker, speakers } from "stenogram/stats";
import { describe, expect, it } from "vitest";

/** What a page is expected to have of each speaker, by id. */
type Expected = Record<string, Partial<Speaker>>;

const PAIRS: readonly (readonly [why: string, page: string, expected: Expected])[] = [
  ["one turn", "Ilse Brandt: Good afternoon.", { "ilse-brandt": { turns: 1, words: 2, share: 1 } }],
  [
    "two turns",
    "Ilse Brandt: Yes.\nOlaf Rask: No.\nIlse Brandt: Yes, yes.",
    { "ilse-brandt": { turns: 2, words: 3 }, "olaf-rask": { turns: 1, words: 1 } },
  ],
  [
    "the share of words",
    "Ilse Brandt: One two three.\nOlaf Rask: Four.",
    { "ilse-brandt": { share: 0.75 }, "olaf-rask": { share: 0.25 } },
  ],
  [
    "paragraphs",
    "Ilse Brandt: One.\nTwo.\nThree.\nOlaf Rask: Four.",
    { "ilse-brandt": { paragraphs: 3 }, "olaf-rask": { paragraphs: 1 } },
  ],
  [
    "a name behind its role",
    "Minister of Ports Ilse Brandt: Yes.\nIlse Brandt: No.",
    {
      "ilse-brandt": {
        name: "Ilse Brandt",
        roles: ["Minister of Ports"],
        labels: ["Minister of Ports Ilse Brandt", "Ilse Brandt"],
      },
    },
  ],
  [
    "each role once",
    "Mayor of Skerra Ilse Brandt: Yes.\nOlaf Rask: So.\nMayor of Skerra Ilse Brandt: No.",
    { "ilse-brandt": { roles: ["Mayor of Skerra"], labels: ["Mayor of Skerra Ilse Brandt"] } },
  ],
  [
    "a question",
    "Ilse Brandt: Is it far?\nOlaf Rask: No.",
    { "ilse-brandt": { questions: 1 }, "olaf-rask": { questions: 0 } },
  ],
  [
    "two questions of a paragraph",
    "Ilse Brandt: Is it far? Or near? Near, then.\nOlaf Rask: Yes.",
    { "ilse-brandt": { questions: 2 } },
  ],
  [
    "a question in quotes",
    "Ilse Brandt: He asked: “Is it far?” I said no.\nOlaf Rask: Yes.",
    { "ilse-brandt": { questions: 1 } },
  ],
  [
    "a question and an exclamation",
    "Ilse Brandt: Really?! You walked?\nOlaf Rask: Yes.",
    { "ilse-brandt": { questions: 2 } },
  ],
  [
    "a question mark within an address is none",
    "Ilse Brandt: See skerra.example/?ferry for times.\nOlaf Rask: Yes.",
    { "ilse-brandt": { questions: 0 } },
  ],
  [
    "a link within a word, and bold ones",
    "**Ilse Brandt:** [Skerra](https://veld.example/skerra)’s **three** ships and [Rask](x)[s](y).\n\n**Olaf Rask:** So.",
    { "ilse-brandt": { words: 5 } },
  ],
  [
    "words and no hover card",
    "Ilse Brandt: We met Olaf Rask Rask OlafMinister of Harbours in the harbour.\nOlaf Rask: So.",
    { "ilse-brandt": { words: 7 } },
  ],
  [
    "applause in a bracket over two lines",
    "Ilse Brandt: Yes. (Applause\nand laughter.) So.\n(Laughter of all the\nharbour.)\n(Laughter.)\nOlaf Rask: No.",
    { "ilse-brandt": { applause: 1, laughter: 2 } },
  ],
  [
    "applause with a link in its bracket",
    "**Ilse Brandt:** Yes. (*Applause* in [Skerra](x).)\n\n(*Laughter*.)\n\n**Olaf Rask:** No.",
    { "ilse-brandt": { applause: 1, laughter: 1 } },
  ],
  [
    "who spoke after whom",
    "Ilse Brandt: A.\nOlaf Rask: B.\nIlse Brandt: C.\nOlaf Rask: D.",
    { "ilse-brandt": { followedBy: { "olaf-rask": 2 } }, "olaf-rask": { followedBy: { "ilse-brandt": 1 } } },
  ],
  ["nobody after the last", "Ilse Brandt: A.\nOlaf Rask: B.", { "olaf-rask": { followedBy: {} } }],
  [
    "three in turn",
    "Ilse Brandt: A.\nOlaf Rask: B.\nMaja Lind: C.\nIlse Brandt: D.",
    { "ilse-brandt": { followedBy: { "olaf-rask": 1 } }, "maja-lind": { followedBy: { "ilse-brandt": 1 } } },
  ],
  [
    "applause as a paragraph",
    "Ilse Brandt: Thank you.\n(Applause.)\nOlaf Rask: Yes.",
    { "ilse-brandt": { applause: 1, words: 2, paragraphs: 1 } },
  ],
  [
    "applause in a line",
    "Ilse Brandt: Thank you. (Applause.) Good night.\nOlaf Rask: Yes.",
    { "ilse-brandt": { applause: 1, words: 4 } },
  ],
  [
    "laughter",
    "Ilse Brandt: I walked. (Laughter.)\nOlaf Rask: I swam. (Laughter.) Twice. (Laughter.)",
    { "ilse-brandt": { laughter: 1 }, "olaf-rask": { laughter: 2, words: 3 } },
  ],
  [
    "other directions are no applause",
    "Ilse Brandt: See. (Video plays.) So.\nOlaf Rask: Yes.",
    { "ilse-brandt": { applause: 0, laughter: 0, words: 2 } },
  ],
  [
    "editorial notes are no speech",
    "Ilse Brandt: My colleague [the Minister of Ports] agrees.\nOlaf Rask: Yes.",
    { "ilse-brandt": { words: 3 } },
  ],
  [
    "elisions are no speech",
    "Ilse Brandt: One.\n<…>\nOlaf Rask: Two.",
    { "ilse-brandt": { words: 1, paragraphs: 1 } },
  ],
  [
    "a voice without a name",
    "Ilse Brandt: Ask.\nQuestion: Why?\nIlse Brandt: So.\nQuestion: How?",
    { "voice:question": { voice: "unnamed", name: null, turns: 2, questions: 2 } },
  ],
  [
    "two voices",
    "Ilse Brandt: Ask.\nQuestion: Why?\nIlse Brandt: So.\nRemark: No.",
    { "voice:question": { turns: 1 }, "voice:remark": { turns: 1 } },
  ],
  [
    "a remark is no part of the label’s person",
    "Ilse Brandt: Good day.\nOlaf Rask (retranslated): Good day.\nIlse Brandt: Yes.\nOlaf Rask: Yes.",
    { "olaf-rask": { turns: 2, words: 3 } },
  ],
  [
    "words with apostrophes and hyphens are the platform’s",
    "Ilse Brandt: We don’t, it’s twenty-five.\nOlaf Rask: Yes.",
    { "ilse-brandt": { words: 5 } },
  ],
  [
    "numbers are words",
    "Ilse Brandt: In 2013, 2.5 million.\nOlaf Rask: Yes.",
    { "ilse-brandt": { words: 4 } },
  ],
  [
    "a sentence broken over lines",
    "Ilse Brandt: Since the Customs Accord\ncame into force, trade grew.\nOlaf Rask: Yes.",
    { "ilse-brandt": { words: 9, paragraphs: 1 } },
  ],
  [
    "a misspelt name is the same person",
    "Ilse Brandtner: Good day to all of you.\nOlaf Rask: Yes.\nIlse Brandnter: Thank you.\nOlaf Rask: So.",
    { "ilse-brandtner": { turns: 2, name: "Ilse Brandtner" } },
  ],
  [
    "capitals are the same person",
    "ILSE BRANDT: Good day.\nOlaf Rask: Yes.\nIlse Brandt: So.",
    { "ilse-brandt": { turns: 2 } },
  ],
  [
    "two of one family",
    "Ilse Brandt: Yes.\nOtto Brandt: No.",
    { "ilse-brandt": { turns: 1 }, "otto-brandt": { turns: 1 } },
  ],
  [
    "speech without words",
    "Ilse Brandt: …\nOlaf Rask: Yes.",
    { "ilse-brandt": { turns: 1, words: 0, share: 0 } },
  ],
  [
    "nobody who says a word",
    "Ilse Brandt: …\nOlaf Rask: …",
    { "ilse-brandt": { words: 0, share: 0 }, "olaf-rask": { words: 0, share: 0 } },
  ],
  [
    "a voice of several words",
    "Ilse Brandt: Ask.\nVoice from the  hall: Why?\nIlse Brandt: So.",
    { "voice:voice-from-the-hall": { turns: 1 } },
  ],
  [
    "the fuller of two names",
    "Brandt: Good day to all of you.\nOlaf Rask: Yes.\nIlse Brandt: Thank you.\nOlaf Rask: So.",
    { "ilse-brandt": { turns: 2, name: "Ilse Brandt", labels: ["Brandt", "Ilse Brandt"] } },
  ],
  [
    "the first of two names as long, though the second has more letters",
    "Ilse Brandtner: Good day to all of you.\nOlaf Rask: Yes.\nIlse Brandttner: Thank you.\nOlaf Rask: So.",
    { "ilse-brandtner": { turns: 2, name: "Ilse Brandtner" } },
  ],
  [
    "what stands before the first label is nobody’s",
    "Some prose of the site about a ferry, told at length.\nIlse Brandt: Yes.\nOlaf Rask: No.",
    { "ilse-brandt": { words: 1, share: 0.5 } },
  ],
];

describe("speakers", () => {
  it.each(PAIRS)("should count: %s", (_why, page, expected) => {
    const table = speakers(parse(page));
    for (const [id, fields] of Object.entries(expected))
      expect(table.speakers.find((speaker) => speaker.id === id)).toMatchObject(fields);
  });

  it("should give them in the order in which they first speak, with the sums", () => {
    const { speakers: all, totals } = speakers(
      parse("Olaf Rask: One?\nIlse Brandt: Two, three. (Applause.)\nQuestion: Four?"),
    );
    expect(all.map(({ id }) => id)).toEqual(["olaf-rask", "ilse-brandt", "voice:question"]);
    expect(totals).toEqual({
      speakers: 3,
      turns: 3,
      paragraphs: 3,
      words: 4,
      questions: 2,
      applause: 1,
      laughter: 0,
    });
  });

  it("should say where the first and the last utterance stand", () => {
    const source = "Ilse Brandt: One.\nOlaf Rask: Two.\nIlse Brandt: Three.";
    const [{ first, last }] = speakers(parse(source)).speakers as [Speaker];
    expect(source.slice(first.start.offset, first.end.offset)).toBe("Ilse Brandt: One.");
    expect(source.slice(last.start.offset, last.end.offset)).toBe("Ilse Brandt: Three.");
  });

  it("should give the site’s key where the page links to the person", () => {
    const event = parseHtml(
      `<article class="read__in"><div class="e-content"><p><b><a href="http://veld.example/catalog/persons/7/events" class="person_tag">Ilse Brandt</a>:</b> Yes.</p><p><b>Olaf Rask:</b> No.</p></div></article>`,
    );
    expect(speakers(event).speakers.map(({ id, person }) => [id, person !== null])).toEqual([
      ["ilse-brandt", true],
      ["olaf-rask", false],
    ]);
  });

  it("should give the name of a hover card where the label has initials", () => {
    const page = "И.Брандт Брандт Ильза Карловнаминистр гаваней : Причал готов.\nО.Раск: Хорошо.";
    expect(speakers(parse(page, { language: "ru" })).speakers.map(({ name }) => name)).toEqual([
      "Ильза Карловна Брандт",
      "О.Раск",
    ]);
  });

  it.each([
    ["О.Раск", "Раск Олаф Карлович", "Олаф Карлович Раск"],
    ["О.К.Раск", "Раск Олаф Карлович", "Олаф Карлович Раск"],
    ["О.К. Раск", "Раск Олаф Карлович", "Олаф Карлович Раск"],
    ["Дж.Раск", "Раск Джон", "Джон Раск"],
    ["О.Раск-Лунд", "Раск-Лунд Олаф", "Олаф Раск-Лунд"],
    ["О.Ван Раск", "Ван Раск Олаф", "Олаф Ван Раск"],
    ["О.Раск", "Раскин Олаф", "О.Раск"],
    ["О.Раск", "Лунд Олаф", "О.Раск"],
    ["Олаф Раск", "Раск Олаф Карлович", "Олаф Раск"],
    ["Владыка О.Раск", "Раск Олаф Карлович", "Владыка О.Раск"],
    ["О.раск", "раск Олаф", "О.раск"],
  ])("should read initials and a family name beside the card: %s, %s", (label, card, name) => {
    const event = parse("Olaf Rask: So.\nIlse Brandt: Yes.");
    const turn = event.children[0]!;
    if (turn.type !== "utterance") throw new TypeError(turn.type);
    const [attribution] = turn.children;
    if (attribution?.type !== "attribution") throw new TypeError(attribution?.type);
    const { position } = attribution;
    attribution.name = label;
    attribution.children.push({ type: "card", value: card, name: card, office: null, position });
    expect(speakers(event).speakers[0]!.name).toBe(name);
  });

  it("should give no speakers and no NaN where nobody speaks", () => {
    expect(speakers(parse(""))).toEqual({
      speakers: [],
      totals: { speakers: 0, turns: 0, paragraphs: 0, words: 0, questions: 0, applause: 0, laughter: 0 },
    });
  });

  it.each([
    [null, "null"],
    [undefined, "undefined"],
    [7, "number"],
    ["a page", "`a page`"],
    [{}, "object"],
    [[], "object"],
  ])("should stop with a clear word at %j", (value, name) => {
    expect(() => speakers(value as never)).toThrow(
      new TypeError(`Unexpected ${name}, expected an event: the tree of a page`),
    );
  });

  const line = fc
    .tuple(
      fc.constantFrom(
        "Ilse Brandt",
        "Olaf Rask",
        "Mayor of Skerra Maja Lind",
        "Question",
        "constructor",
        "Otto Brandt",
      ),
      fc.array(
        fc.constantFrom(
          "ferry",
          "it’s",
          "(Applause.)",
          "[the port]",
          "why?",
          "2.5",
          "<…>",
          "ß",
          "\u00a0",
          "end.",
        ),
        { maxLength: 8 },
      ),
    )
    .map(([label, words]) => `${label}: ${words.join(" ")}`);
  const page = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

  it("should give shares that are 1 in all, or all 0; and sums that are the sums", () => {
    fc.assert(
      fc.property(page, (source) => {
        const { speakers: all, totals } = speakers(parse(source));
        const share = all.reduce((sum, speaker) => sum + speaker.share, 0);
        expect(share).toBeCloseTo(totals.words === 0 ? 0 : 1, 9);
        for (const field of ["turns", "paragraphs", "words", "questions", "applause", "laughter"] as const)
          expect(all.reduce((sum, speaker) => sum + speaker[field], 0)).toBe(totals[field]);
        const followers = all.flatMap(({ followedBy }) => Object.values(followedBy));
        expect(followers.reduce((sum, turns) => sum + turns, 0)).toBe(Math.max(0, totals.turns - 1));
      }),
    );
  });

  it("should count the words of the record’s paragraphs, notes and directions left out", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "word" });
    fc.assert(
      fc.property(page, (source) => {
        const event = parse(source);
        const words = toRecord(event)
          .utterances.flatMap(({ paragraphs }) => paragraphs)
          .map((text) => text.replace(/\[[^\]]*\]|\([^)]*\)/g, " "))
          .reduce(
            (sum, text) => sum + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length,
            0,
          );
        expect(speakers(event).totals.words).toBe(words);
      }),
    );
  });

  it("should take time in proportion to the text", () => {
    const event = parse(
      `Ilse Brandt: ${"A ferry is late today and so am I, they say ".repeat(20_000)}\nOlaf Rask: Yes.`,
    );
    expect(speakers(event).totals.words).toBe(220_001);
  });
});
