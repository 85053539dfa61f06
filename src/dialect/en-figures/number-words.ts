import type { Row } from "../figures/figure-words.js";
import { mark } from "../figures/mark.js";

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const RANKS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** `one` is 1, `twenty` is 20. */
const cardinals: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...["seventeen", "eighteen", "nineteen"].map((word, index) => [word, index + 17] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The words that numbers are written in. */
export function* numberWords(): Iterable<Row> {
  for (const [word, value] of cardinals) {
    yield [{ mark: mark.multiple, value, unit: "times" }, `${word}fold`];
    yield [{ mark: mark.cardinal, value }, word];
  }
  yield [{ mark: mark.multiple, value: 100, unit: "times" }, "hundredfold"];
  yield [{ mark: mark.multiple, value: 2, unit: "times" }, "twice"];
  yield [{ mark: mark.multiple, value: 3, unit: "times" }, "thrice"];
  yield [{ mark: mark.multiplied, value: 2, unit: "times", direction: "up" }, "doubl(e|es|ed|ing)"];
  yield [{ mark: mark.multiplied, value: 3, unit: "times", direction: "up" }, "tripl(e|es|ed|ing)"];
  yield [{ mark: mark.multiplied, value: 3, unit: "times", direction: "up" }, "trebl(e|es|ed|ing)"];
  yield [{ mark: mark.multiplied, value: 4, unit: "times", direction: "up" }, "quadrupl(e|es|ed|ing)"];
  yield [{ mark: mark.multiplied, value: 50, unit: "percent", direction: "down" }, "halv(e|es|ed|ing)"];
  // A word before a noun, and no figure
  yield [{ mark: mark.word }, "double taxation, double - digit, double digit, double standard(s|)"];
  yield [{ mark: mark.word }, "double - taxation, double - check, double - edged, triple - digit"];
  yield [{ mark: mark.hundred, value: 100 }, "hundred"];
  yield [{ mark: mark.scale, value: 1e3 }, "thousand"];
  // With the slips of typing that pages have
  yield [
    { mark: mark.scale, value: 1e6 },
    "million(|s), mln, mln ., mn, milion(|s), millon(|s), milllion(|s)",
  ];
  yield [
    { mark: mark.scale, value: 1e9 },
    "billion(|s), bln, bln ., bn, bilion(|s), billon(|s), billlion(|s), biilion(|s)",
  ];
  yield [{ mark: mark.scale, value: 1e12 }, "trillion(|s), trn, trln, trln ., trilion(|s), trillon(|s)"];
  // `$5b`
  yield [{ mark: mark.scale, value: 1e3, ofSum: true }, "k"];
  yield [{ mark: mark.scale, value: 1e6, ofSum: true }, "m"];
  yield [{ mark: mark.scale, value: 1e9, ofSum: true }, "b"];
  yield [{ mark: mark.scale, value: 1e12, ofSum: true }, "t, tn"];
  yield [{ mark: mark.article, value: 1 }, "a, an"];
  // `another third`, `another million`
  yield [
    {
      mark: mark.article,
      value: 1,
      before: mark.scale + mark.hundred + mark.half + mark.quarter + mark.ordinal,
    },
    "another",
  ];
  yield [{ mark: mark.half, value: 2 }, "half"];
  yield [{ mark: mark.quarter, value: 4 }, "quarter(|s)"];
  for (const [index, word] of RANKS.entries()) {
    yield [{ mark: mark.ordinal, value: index + 1 }, word];
    if (index > 1) yield [{ mark: mark.parts, value: index + 1 }, `${word}s`];
  }
  yield [{ mark: mark.odd }, "odd, - odd"];
  yield [{ mark: mark.factor }, "a factor of"];
  yield [{ mark: mark.fold }, "fold"];
  yield [{ mark: mark.times, unit: "times" }, "times"];
  yield [{ mark: mark.minus }, "minus"];
  yield [{ mark: mark.plus }, "plus"];
}
