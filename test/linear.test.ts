// No construct is worse than linear: an input four times as long costs four times the steps, within a tenth.
// Steps are tries of the grammar's primitives, so the tests ask no clock.
import { check, type Event, parse, validate } from "stenogram";
import { chunk, toTei } from "stenogram/export";
import { parseHtml } from "stenogram/html";
import { fromJson } from "stenogram/schema";
import { figures, mergeSpeakers, speakers } from "stenogram/stats";
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
  ["rubrics of a window", 4e4, (n) => `${"Events\n".repeat(n)}November 11, 2013\n15:30\nElin\n`],
  [
    "publication lines of a window",
    4e4,
    (n) => `a\nb\nc\nEvents\nForum\nNovember 11, 2013\n15:30\n${"Direct link: a\n".repeat(n)}`,
  ],
  ["links of Markdown over line ends", 2e4, (n) => `# Forum\n\n${"[a\nb](c) ".repeat(n)}`],
  ["pictures of Markdown that are not closed", 4e4, (n) => `# Forum\n\n${"![a\n".repeat(n)}`],
  [
    "pictures in brackets that are not closed",
    4e4,
    (n) => `Ilse Brandt: a\n\n${"[Lund went out\n".repeat(n)}`,
  ],
  ["cards of terms", 2e4, (n) => `Ilse Brandt: the ${"Harbour Background information ".repeat(n)}`],
  ["letters that nobody sees", 1e5, (n) => `Ilse Brandt: a\n${"\u200b".repeat(n)}:\nOlaf Rask: b`],
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

/** A page with a head, and with as many lines of body. */
const withHead = (body: string): string =>
  `Visit to Skerra\nMarch 3, 2014\n15:30\nSkerra\n${body}\nPublication status\nPublished in sections: News\n`;

const lines = (n: number, line: (name: string, at: number) => string): string =>
  Array.from({ length: n }, (_, at) => line(letters(at), at)).join("");

const point = { line: 1, column: 1, offset: 0 };
const position = { start: point, end: point };
const event = (children: unknown[], data?: unknown): Event =>
  ({ type: "event", language: "en", kind: "event", children, position, ...(data ? { data } : {}) }) as never;

/** Values inside one another. */
function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = { in: value };
  return value;
}

/** A value that holds another twice, which holds another twice. */
function shared(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = { one: value, other: value };
  return value;
}

/** What makes something of a page. */
const of =
  <T>(make: (made: T) => unknown, page: T) =>
  (): unknown =>
    make(page);

const again = "Ilse Brandt: Good evening.\nOlaf Rask: Good evening.\nIlse Brandt: So.\n";
const withOffice = parse("Minister of Harbours Ilse Brandt: Good evening.");
const withKey = parseHtml(
  '<article class="read__in"><p><b><a href="/catalog/persons/1/events">Ilse Brandt</a>:</b> Good evening.</p></article>',
);
const tei = {
  corpus: { id: "Veld", description: "Talks", edition: "1.0", date: "2031-05-02" },
  publisher: "Veldmark",
  licence: { target: "http://creativecommons.org/licenses/by/4.0/", text: "Free" },
  source: { publisher: "Veldmark", address: () => "http://veld.example/1" },
} as const;

// Loops beside the grammar, which no step counts
describe("the time of what is read and made of a page", () => {
  const timeOf = (read: () => unknown): number => {
    const before = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  it.each<[what: string, n: number, make: (n: number) => () => unknown]>([
    ["elements inside one another", 32e3, (n) => () => parseHtml("<div>".repeat(n))],
    [
      "ends of elements that never began",
      16e3,
      (n) => () => parseHtml("<div>".repeat(n) + "</span>".repeat(n)),
    ],
    [
      "names of programmes in the list of persons, beside labels",
      2e4,
      (n) => () =>
        parse(`${"Olaf Rask: So.\n".repeat(n)}Persons\n${lines(n, (name) => `R${name}n: Olaf\n`)}`),
    ],
    [
      "roles of one person",
      1e4,
      (n) => of(speakers, parse(lines(n, (name) => `Minister of ${name} Ilse Brandt: So.\n`))),
    ],
    ["events of one person with an office", 4e3, (n) => of(mergeSpeakers, Array<Event>(n).fill(withOffice))],
    ["events of one person with a key", 5e4, (n) => of(mergeSpeakers, Array<Event>(n).fill(withKey))],
    [
      "persons of one name, an event each",
      3e3,
      (n) =>
        of(
          mergeSpeakers,
          Array.from({ length: n }, (_, at) => parse(`Mayor of ${letters(at)} Ilse Brandt: So.`)),
        ),
    ],
    [
      "sentences of one paragraph",
      1e4,
      (n) => of(chunk, parse(`${again}Ilse Brandt: ${"It is so, as we all know. ".repeat(n)}`)),
    ],
    [
      "figures of one paragraph",
      1e4,
      (n) => of(figures, parse(`${again}Ilse Brandt: ${"We have 5 ships. ".repeat(n)}`)),
    ],
    [
      "stage directions of one paragraph",
      2e4,
      (n) => of(chunk, parse(`${again}Ilse Brandt: ${"It is (applause) so. ".repeat(n)}`)),
    ],
    [
      "turns without words, before a figure",
      2e4,
      (n) => of(figures, parse(`${"Ilse Brandt: (Applause.)\n".repeat(n)}Ilse Brandt: We have 5 ships.`)),
    ],
    [
      "speakers and a list of persons",
      1e3,
      (n) => {
        const persons = lines(n, (name) => `Olaf ${name}\n`);
        const page = parse(`${lines(n, (name) => `Ilse ${name}: So.\n`)}Persons\n${persons}`);
        return () => toTei(page, { ...tei, profile: "parla-clarin" });
      },
    ],
    [
      "parts in which nobody speaks",
      8e3,
      (n) => {
        const page = parse(withHead(`${again}${"* * *\nThe harbour was opened.\n".repeat(n)}`));
        return () => toTei(page, { ...tei, profile: "parlamint" });
      },
    ],
    [
      "narration that speaks to somebody",
      1e4,
      (n) => of(check, parse(withHead("Good afternoon, colleagues. I thank you.\n* * *\n".repeat(n)))),
    ],
    [
      "names as sentences, on one line",
      4e3,
      (n) =>
        of(
          check,
          parse(withHead(lines(n, (name) => `Olaf ${name}. Good evening, we begin. `)), {
            layout: "flattened",
          }),
        ),
    ],
    [
      "counters of one caption",
      1e4,
      (n) => {
        const counter = { type: "counter", value: "1", position };
        return of(validate, event([{ type: "photoCaption", position, children: Array(n).fill(counter) }]));
      },
    ],
    ["values inside one another", 2e4, (n) => of(validate, event([], deep(n)))],
    ["one value in many places", 10, (n) => of(validate, event([], shared(n)))],
  ])("should grow with the length alone of %s", (_what, n, make) => {
    const [small, large] = [make(n), make(4 * n)];
    // Four times the length takes four times the time, or sixteen times; a clock is asked again before it is believed
    const growth = [1, 2, 3].some(() => {
      const time = timeOf(small);
      return timeOf(large) < 9 * time + 100;
    });
    expect(growth).toBe(true);
  });

  it("should refuse JSON of any depth with a clear word", () => {
    expect(() => fromJson("[".repeat(1e6) + "]".repeat(1e6))).toThrow(
      /^Unexpected `\[+…` at \$, expected an object/,
    );
  });
});

/** A number in letters, capital first. */
function letters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? "" : letters(rest - 1).toLowerCase()) + String.fromCharCode(97 + (at % 26));
}
