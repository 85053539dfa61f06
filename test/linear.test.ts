// No construct is worse than linear: an input four times as long costs four times the steps, within a tenth.
// Steps are tries of the grammar's primitives, so the tests ask no clock.
import { parse } from "stenogram";
import { describe, expect, it } from "vitest";
import { steps } from "../src/grammar/combinators.js";

/** Steps a character, and characters. */
function stepsPerCharacter(text: string): number {
  steps.count = 0;
  parse(text);
  return steps.count / text.length;
}

const turns = [
  "President of Veldmark Ilse Brandt: Good afternoon, colleagues. (Applause.) Let me begin with the slip.",
  "It was laid in 1924 [the year of the flood], it is 200 metres long, and we joined the Customs League",
  "with it, as you know. <…>",
  "Olaf Rask (speaking Norlandic): Thank you. The ship, I should say, is ready: all of her.",
  "Question: When will she sail?",
  "Ilse Brandt: In May.",
  "1 of 4",
  "With Director of the Skerra shipyard Olaf Rask.",
  "See also",
  "Visit to the Old Admiralty",
  "March 3, 2014",
  "* * *",
];

/** Inputs by the number of repeats; the second number is how many make a large one. */
const inputs: readonly [what: string, repeats: number, make: (n: number) => string][] = [
  ["bold words", 5e4, (n) => `**Ilse Brandt:** ${"**a** ".repeat(n)}`],
  ["colons", 1e6, (n) => ":".repeat(n)],
  ["opening brackets", 2e5, (n) => "(".repeat(n)],
  ["closing brackets", 5e5, (n) => ")".repeat(n)],
  ["square brackets", 5e5, (n) => "[".repeat(n)],
  ["brackets in brackets", 1e5, (n) => `${"(".repeat(n)}${")".repeat(n)}`],
  ["directions that never close", 5e4, (n) => "(Applause ".repeat(n)],
  ["directions", 5e4, (n) => "(Applause.) ".repeat(n)],
  ["notes", 5e4, (n) => "[note] ".repeat(n)],
  ["signs of elision that never close", 5e5, (n) => "<".repeat(n)],
  ["elisions, a line each", 1e5, (n) => "<…>\n".repeat(n)],
  ["elisions and spaces", 1e5, (n) => "<   ".repeat(n)],
  ["lines of one letter", 2e5, (n) => "a\n".repeat(n)],
  ["lines of one capital", 2e5, (n) => "A\n".repeat(n)],
  ["lines of a letter and a colon", 1e5, (n) => "a:\n".repeat(n)],
  ["lines of a capital and a colon", 1e5, (n) => "A:\n".repeat(n)],
  ["empty lines", 2e6, (n) => "\n".repeat(n)],
  ["spaces", 2e6, (n) => " ".repeat(n)],
  ["a letter and spaces", 1e6, (n) => `A${" ".repeat(n)}B`],
  ["one line", 5e6 / 13, (n) => "Good evening ".repeat(n)],
  ["one line of commas", 5e5, (n) => ",".repeat(n)],
  ["separators", 1e5, (n) => "* * *\n".repeat(n)],
  ["one long separator", 1e6, (n) => "* ".repeat(n)],
  ["dates", 5e4, (n) => "March 3, 2014\n".repeat(n)],
  ["times", 5e4, (n) => "15:30\n".repeat(n)],
  ["headings of links", 5e4, (n) => "See also\n".repeat(n)],
  ["headings of links and titles without dates", 5e4, (n) => "See also\nVisit to Norland\n".repeat(n)],
  ["titles without dates", 5e4, (n) => `See also\n${"Visit to Norland\n".repeat(n)}`],
  ["links", 3e4, (n) => `See also\n${"Visit to Norland\nMarch 3, 2014\n".repeat(n)}`],
  ["counters", 8e4, (n) => "1 of 2\n".repeat(n)],
  ["counters and captions", 4e4, (n) => "1 of 2\nAt the new slip.\n".repeat(n)],
  ["long lines like labels", 5e3, (n) => `${"President of the Council ".repeat(13)}\n`.repeat(n)],
  ["long labels", 5e3, (n) => `${"President of the Council ".repeat(13)}: a\n`.repeat(n)],
  ["labels in one line", 1e5, (n) => "Ilse Brandt: Olaf Rask: ".repeat(n)],
  [
    "labels, all different",
    4e4,
    (n) => Array.from({ length: n }, (_, at) => `Ilse Brandt${letters(at)}: Good evening.\n`).join(""),
  ],
  ["labels with remarks", 2e4, (n) => "Ilse Brandt (aside): A\n".repeat(n)],
  ["offices in a list", 2e4, (n) => "Minister of Harbours: Olaf Rask.\n".repeat(n)],
  [
    "labels with a full stop",
    1e4,
    (n) => "Ilse Brandt. Good evening.\nIlse Brandt: Good evening.\n".repeat(n),
  ],
  ["heads of the metadata block", 2e4, (n) => "Geography\nTopics\nPersons\nPublication status\n".repeat(n)],
  ["entries of the metadata block", 1e5, (n) => `Geography\n${"Veldmark\n".repeat(n)}`],
  [
    "persons and labels",
    1e4,
    (n) => `${"Olaf Rask: Good evening.\n".repeat(n)}Persons\n${"Rask: Olaf\n".repeat(n)}`,
  ],
  ["sections", 1e5, (n) => `Topics\nShips\nPublication status\nPublished in sections: ${"News, ".repeat(n)}`],
  ["publication lines", 2e4, (n) => `Topics\nShips\n${"Published in sections: News\n".repeat(n)}`],
  ["a broken line", 1e5, (n) => `Ilse Brandt: We joined${"\nthe league".repeat(n)}`],
  ["a broken line with directions", 3e4, (n) => `Ilse Brandt: We${"\njoined (Applause.) we".repeat(n)}`],
  ["a broken entry", 1e5, (n) => `See also\nVisit${"\nto".repeat(n)}`],
  [
    "a sentence printed again and again",
    1e4,
    (n) =>
      "Ilse Brandt: The harbour of Skerra will take any ship that is built on this side of the strait.\nThe harbour of Skerra will take any ship that is built on this side of the strait.\n".repeat(
        n,
      ),
  ],
  ["an ordinary transcript", 10e6 / turns.join("\n").length, (n) => `${turns.join("\n")}\n`.repeat(n)],
];

describe("steps a character", () => {
  it.each(inputs)("should not grow with %s", (_what, repeats, make) => {
    const small = stepsPerCharacter(make(Math.round(repeats / 4)));
    const large = stepsPerCharacter(make(Math.round(repeats)));
    expect(large).toBeLessThanOrEqual(small * 1.1 + 1e-3);
  });

  it("should be counted", () => {
    expect(stepsPerCharacter(turns.join("\n"))).toBeGreaterThan(0.1);
  });
});

/** Signs of Markdown, which a reader weighs before the grammar sees a word: they are timed, for no step counts them. */
const marked: readonly [what: string, make: (n: number) => string][] = [
  ["links in links", (n) => `${"[".repeat(n)}a${"](x)".repeat(n)}`],
  ["links in a row", (n) => "[a](x) ".repeat(n)],
  ["pictures in pictures", (n) => `${"![".repeat(n)}a${"](x)".repeat(n)}`],
  ["brackets that are no links’", (n) => `${"[".repeat(n)}a${"]".repeat(n)}`],
  ["links that never close", (n) => "[a](x".repeat(n)],
  ["stars", (n) => "*a* ".repeat(n)],
  ["stars amid words", (n) => "a*b ".repeat(n)],
  ["escaped stars", (n) => "\\*".repeat(n)],
];

describe("the time", () => {
  /** The least of some runs, in milliseconds of the processor: others that use it do not count. */
  const timeOf = (text: string): number => {
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      parse(text, { layout: "markdown" });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  // Four times the length takes four times the time, or sixteen times where all is gone through for each
  it.each(marked)("should grow with the length alone of %s", (_what, make) => {
    const small = timeOf(make(8_000));
    const large = timeOf(make(32_000));
    expect(large).toBeLessThan(9 * small + 20);
  });
});

/** A number in letters, capital first. */
function letters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? "" : letters(rest - 1).toLowerCase()) + String.fromCharCode(97 + (at % 26));
}
