// Changes of a page as text: of its lines, of what stands in them, of its layout, and of its bytes.
import type { Random } from "./random.js";

export type Mutation = (text: string, random: Random) => string;

/** What means something to the reader, and what often stands beside it. */
const scraps = [
  "Ilse Brandt: ",
  "President of Veldmark Ilse Brandt: ",
  "PRESIDENT OF NORLAND OLAF RASK: ",
  "OlafRask (retranslated): ",
  "Question: ",
  "Second: ",
  "Minister of Harbours: ",
  "Operator (aside): ",
  "The message reads, in part: ",
  "И.Брандт: ",
  "Вопрос: ",
  "Президент Норландии О.Раск: ",
  "(Applause.)",
  "(Laughter.) ",
  "(Аплодисменты.)",
  "(",
  ")",
  "[",
  "]",
  "[Deputy Minister of Harbours]",
  "<…>",
  "[…]",
  "<",
  ">",
  ":",
  " : ",
  ",",
  ".",
  "…",
  "–",
  "“",
  "”",
  "'",
  '"',
  "* * *",
  "***",
  "#",
  "**",
  "__",
  "](",
  "![",
  "[1]",
  "\\",
  "> ",
  "- ",
  "| ",
  "Events",
  "News",
  "See also",
  "Geography",
  "Topics",
  "Persons",
  "Publication status",
  "Published in sections: News, Transcripts",
  "Publication date: March 4, 2014, 12:10",
  "Direct link: veld.example/d/12",
  "Text version",
  "March 4, 2014",
  "February 31, 2014",
  "March 26 − 27, 2013",
  "Announcement, March 24, 2013",
  "4 марта 2014 года",
  "12:10",
  "25:61",
  "1 of 4",
  "999999999999 of 2",
  "Rask Olaf",
  "20 percent",
  "$2.5 billion",
  "between 3 and 5 million tonnes",
  "one and a half times",
  "in the first half of 2013",
  "by a third to 1/0",
  "minus zero point zero",
  "a thousand million billion trillion",
  "# Harbour Forum",
  "![The quay of Port Elin.](quay.png)",
  "[Harbour\nForum](forum)",
  "Otto Lund [Lund Otto] Lund OttoMayor",
  "Harbour Background information Harbour",
  "the 50^(th) voyage",
  "__proto__",
  "constructor",
  "=HYPERLINK(1)",
  "]]>",
  "&amp;",
  "&#0;",
];

/** What parts lines, is no space though it looks like one, or looks like none; and halves of characters. */
const signs = Array.from(
  "\n\r\t\v\f\0\x07\x1b\x7f\x85\xa0\xad\u2028\u2029\u200b\u200e\u202e\u2066\ufeff\u0301\ufffd\ufffe\uffff",
).concat("\r\n", "\ud800", "\udc00", "👍", "İ", "ß", "ſ", "K");

const anyUnit = (random: Random): string => String.fromCharCode(random.below(0x10000));

function onLines(change: (lines: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.split("\n");
    change(lines, random);
    return lines.join("\n");
  };
}

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** The words of a text and what stands between them, in turn. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/);

const ofLines: readonly Mutation[] = [
  onLines((lines, random) => lines.splice(random.below(lines.length), 1 + random.small(4))),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    lines.splice(at, 2, lines.slice(at, at + 2).join(random.pick([" ", "", "\r", "\t"])));
  }),
  onLines((lines, random) => {
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  }),
  onLines((lines, random) => lines.splice(random.below(lines.length), 0, random.pick(lines))),
  onLines((lines, random) => {
    const line = random.pick(lines);
    lines.splice(random.below(lines.length), 0, ...Array<string>(1 + random.small(12)).fill(line));
  }),
  onLines((lines, random) => lines.splice(random.below(lines.length + 1), 0, random.pick(scraps))),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = random.pick(scraps) + lines[at]!;
  }),
  onLines((lines, random) => lines.splice(random.below(lines.length + 1), 0, "")),
  onLines((lines) => lines.reverse()),
];

const ofWords: readonly Mutation[] = [
  (text, random) => insert(text, random.below(text.length + 1), random.pick(scraps)),
  (text, random) => insert(text, random.below(text.length + 1), ` ${random.pick(scraps)} `),
  (text, random) =>
    insert(text, random.below(text.length + 1), random.pick(scraps).repeat(2 + random.small(30))),
  // A scrap where a word stands
  (text, random) => {
    const words = wordsOf(text);
    words[random.below(words.length)] = random.pick(scraps);
    return words.join("");
  },
  (text, random) => {
    const words = wordsOf(text);
    const [one, other] = [random.below(words.length), random.below(words.length)];
    [words[one], words[other]] = [words[other]!, words[one]!];
    return words.join("");
  },
  // Run together, in capitals, without capitals
  (text, random) => {
    const words = wordsOf(text);
    words[random.below(words.length)] = "";
    return words.join("");
  },
  (text, random) => {
    const [from, to] = random.span(text.length);
    return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
  },
  (text, random) => {
    const [from, to] = random.span(text.length);
    return text.slice(0, from) + text.slice(from, to).toLowerCase() + text.slice(to);
  },
  // Numbers: none, long ones, and such as overflow
  (text, random) =>
    text.replace(/\d+/g, (digits) =>
      random.once(3)
        ? random.pick([
            "0",
            "00",
            "1e999",
            "9".repeat(400),
            "1.7976931348623157",
            "١٢",
            "2013–14",
            "1,000,00",
          ])
        : digits,
    ),
  (text, random) => {
    const sign = random.pick([":", "(", ")", ".", ",", "–", "“", "\n", " "]);
    return text.replaceAll(sign, random.pick(["", sign + sign, ` ${sign}`, random.pick(signs)]));
  },
];

const ofLayout: readonly Mutation[] = [
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replace(/\s+/g, " "),
  (text) => text.replaceAll("\n", "\n\n"),
  (text) => text.replaceAll("\n", " \n\t"),
  (text) => text.replace(/(.{20,40}) (?=\S)/g, "$1\n"),
  (text) => text.replace(/^([^:\n]{3,60}): /gm, "$1:\n"),
  (text) => text.replace(/^([^:\n]{3,60}):/gm, "**$1:**"),
  (text) => text.replace(/([:,.]) /g, "\n$1\n"),
  (text) => text.replaceAll("\n", "\u2028"),
  (text) => `\ufeff${text}`,
];

const ofBytes: readonly Mutation[] = [
  (text, random) => {
    const [from, to] = random.span(text.length);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => text.slice(...random.span(text.length)),
  (text, random) => {
    const [from, to] = random.span(text.length);
    return insert(text, random.below(text.length + 1), text.slice(from, to));
  },
  (text, random) => insert(text, random.below(text.length + 1), random.pick(signs)),
  (text, random) => insert(text, random.below(text.length + 1), anyUnit(random)),
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.pick([anyUnit(random), random.pick(signs)]) + text.slice(at + 1);
  },
  // A bit of a byte of UTF-8, read as whatever it is then; and the whole in the wrong encoding
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let flips = 1 + random.small(8); flips > 0 && bytes.length > 0; flips--)
      bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
    return bytes.toString("utf8");
  },
  (text) => Buffer.from(text).toString("latin1"),
];

const groups: readonly (readonly Mutation[])[] = [ofLines, ofLines, ofWords, ofWords, ofLayout, ofBytes];

/** The text after one to eight changes, one in four joined with a stretch of another first. */
export function mutateText(text: string, other: () => string, random: Random): string {
  let changed = text;
  if (random.once(4)) {
    const more = other();
    changed = changed.slice(0, random.below(changed.length + 1)) + more.slice(random.below(more.length + 1));
  }
  for (let changes = 1 + random.small(8); changes > 0; changes--)
    changed = random.pick(random.pick(groups))(changed, random);
  return changed;
}

/** Changes of bytes and signs alone, for what is no text. */
export const byteMutations = ofBytes;

/** A text of nothing but scraps and signs. */
export function inventText(random: Random): string {
  let text = "";
  for (let parts = 1 + random.small(24); parts > 0; parts--)
    text += random.once(3) ? random.pick(signs) : random.pick(scraps) + random.pick(["", " ", "\n", "\n"]);
  return text;
}
