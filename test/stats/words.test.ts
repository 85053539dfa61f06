// Words, questions and what is heard of a turn: texts and what is counted in them.
import { parse } from "stenogram";
import { describe, expect, it } from "vitest";
import { countSpeech, speechOf } from "../../src/stats/speech.js";
import { countWords } from "../../src/stats/words.js";

/** More than is counted at once. */
const LONG = 5000;

describe("words", () => {
  it.each([
    ["of nothing", "", 0],
    ["of signs", " \n… — ?!", 0],
    ["one", "One", 1],
    ["with an apostrophe and a hyphen", "Don’t, twenty-five.", 3],
    ["in figures", "2.5 million", 2],
    ["very many", "one ".repeat(LONG), LONG],
    ["very many, a line each", "word\n".repeat(LONG), LONG],
    ["a word cut, for it is longer than a stretch", "four".repeat(LONG), Math.ceil((4 * LONG) / 4096)],
    ["a word as long as a stretch", `${"x".repeat(4096)} one`, 2],
    ["a word and its space as long as a stretch", `${"x".repeat(4095)} one`, 2],
    ["a word between others, cut", `one ${"y".repeat(LONG)} two`, 4],
    ["a long word over the end of a stretch", `${"x ".repeat(2000)}${"y".repeat(300)} z`, 2002],
  ])("should be counted: %s", (_what, text, count) => {
    expect(countWords(text, "en")).toBe(count);
  });

  it("should be those of the language", () => {
    expect(countWords("Добрый день, коллеги.", "ru")).toBe(3);
  });
});

/** The first turn of a page. */
const turnOf = (speech: string): Parameters<typeof countSpeech>[0] => {
  const turn = parse(`Ilse Brandt: ${speech}\nOlaf Rask: Yes.`).children[0]!;
  if (turn.type !== "utterance") throw new TypeError(turn.type);
  return turn;
};

describe("questions", () => {
  it.each([
    ["Why?", 1],
    ["Why? How?", 2],
    ["Why? Because. How?", 2],
    ["Really?!", 1],
    ["Really!?", 1],
    ["Why???", 1],
    ["So! Good.", 0],
    ["I said “Why?” and went.", 1],
    ["I said 'Why?' and went.", 1],
    ['I said "Why?" and went.', 1],
    ["I said «Why?» and went.", 1],
    ["I came (why?) and went.", 1],
    ["I said “Yes.” and went.", 0],
    ["See veld.example/?a=1 for times.", 0],
    ["Why?And then?", 1],
  ])("should be counted: %s", (speech, questions) => {
    expect(countSpeech(turnOf(speech), "en").questions).toBe(questions);
  });
});

describe("what is heard", () => {
  it.each([
    ["Yes. (Applause.) No. (Laughter.) Yes. (Applause.)", 2, 1],
    ["Yes.\n(Applause.)\nNo.\n(Laughter.)\nYes.\n(Laughter.)\nNo.", 1, 2],
    ["Yes. (Music plays.)\n(Noise.)\nNo.", 0, 0],
  ])("should be counted, among words and alone: %s", (speech, applause, laughter) => {
    expect(countSpeech(turnOf(speech), "en")).toMatchObject({ applause, laughter });
  });
});

describe("a turn", () => {
  it("should have the paragraphs with words, and the words of its speech alone", () => {
    expect(countSpeech(turnOf("One two [the note].\n…\nThree?\n<…>\nFour. (Video plays.)"), "en")).toEqual({
      paragraphs: 3,
      words: 4,
      questions: 1,
      applause: 0,
      laughter: 0,
    });
  });
});

describe("speech", () => {
  it.each([
    ["One.", "One."],
    ["One [a note] two.", "One   two."],
    ["One.(Applause.)Two.", "One. Two."],
    ["One<…>two.", "One two."],
  ])("should be without what is set into it: %s", (printed, speech) => {
    const paragraph = turnOf(printed).children[1]!;
    expect(paragraph.type === "paragraph" && speechOf(paragraph)).toBe(speech);
  });
});
