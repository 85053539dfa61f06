// How a sentence is taken apart: the words, numbers and signs, and what each number is.
import { expect, it } from "vitest";
import { enFigureWords } from "../../../src/dialect/en-figures/index.js";
import { tokensOf } from "../../../src/stats/figures/tokens.js";

const tokens = (sentence: string): string =>
  tokensOf(sentence, enFigureWords)
    .list.map(({ text, term }) => (term.value === undefined ? text : `${text}=${term.value}`))
    .join(" | ");

it.each([
  // A comma before three digits parts thousands; before one or two it is a decimal sign
  ["Exports, 1,5 percent.", "Exports | , | 1,5=1.5 | percent | ."],
  ["12,50 percent", "12,50=12.5 | percent"],
  ["2,600 and 1 771", "2,600=2600 | and | 1 771=1771"],
  ["13.1 billion", "13.1=13.1 | billion=1000000000"],
  ["the 1990s and 2012/13", "the | 1990s=1990 | and | 2012/13=2012"],
  [
    "the 2nd of 2012–13 and not 2012-13-14",
    "the | 2nd=2 | of | 2012–13=2012 | and | not | 2012=2012 | - | 13=13 | - | 14=14",
  ],
  // No number that can be told
  ["in the 80s", "in | the | 80s"],
  ["10^400, 1/0 and 1.2.3 or 1.10.11", "10^400 | , | 1/0 | and | 1.2.3 | or | 1.10.11"],
  ["the G20, Yamal-2 and MC-21", "the | G20 | , | Yamal-2 | and | MC-21"],
  // A letter is a scale at once behind a sum alone
  ["$5b and $5 b and 5b", "$ | 5=5 | b=1000000000 | and | $ | 5=5 | b | and | 5=5 | b"],
  ["Kazakhstan's oil isn't", "Kazakhstan | 's | oil | isn't"],
  ["Skerra’s Yamal-2 line", "Skerra | ’s | Yamal-2 | line"],
  ["Yamal-2 5 tonnes", "Yamal-2 | 5=5 | tonnes"],
  ["Norland-2.5 percent", "Norland | - | 2.5=2.5 | percent"],
  ["the to110 and EUR5 and G20", "the | to | 110=110 | and | EUR | 5=5 | and | G20"],
  [".5 percent, v.5, $.75", ".5=0.5 | percent | , | v | . | 5=5 | , | $ | .75=0.75"],
  ["20k rubles and 5m of rope", "20=20 | k=1000 | rubles | and | 5=5 | m | of | rope"],
  ["an MC21 plane", "an=1 | MC21 | plane"],
  ["2012/5 and 2012/10 and 2012/12", "2012=2012 | / | 5=5 | and | 2012/10 | and | 2012/12"],
  ["in 2012/13 5 tonnes, 2012/13.5", "in | 2012/13=2012 | 5=5 | tonnes | , | 2012=2012 | / | 13.5=13.5"],
  ["the 10th, and 2.5th", "the | 10th=10 | , | and | 2.5=2.5 | th"],
  // A model, and none
  ["82Q, 82mX, 800MW and $ 5M", "82 | Q | , | 82=82 | mX | , | 800=800 | MW | and | $ | 5=5 | M=1000000"],
  ["trade’s word)word word;word", "trade | ’s | word | ) | word | word | ; | word"],
])("%s", (sentence, parts) => {
  expect(tokens(sentence)).toBe(parts);
});

it.each([
  // A year is four digits of these two centuries and no more
  ["1924 and 2024", "Y&Y"],
  ["19240 and 11924 and 1824", "0&0&0"],
  ["the 1990s and 2012/13, not 2013/12", "dN&N,ww"],
  ["the 2nd and the 2 nd", "do&d0w"],
  // A hyphen with space around it is a dash, one before a number a minus
  ["20 - 19.8", "0=0"],
  ["20 -19.8", "0-0"],
  ["growth was -5", "Vwm0"],
  ["20− 19.8", "0m0"],
  // Each sign is one of its kind
  ["word ‑ word — word ? word ! word … word ” word + word ; word :", "w-w=w.w.w.w.w+w;w:"],
  ["the ports' trade", "dw'I"],
  // Words about speaking are no plan
  ["we must say", "Pw"],
  ["we must say that", "PwP"],
  // Countries by their codes and months are told by their capitals
  ["Us and US", "w&C"],
  ["Sri Lanka and sri lanka", "C&ww"],
  ["may and May", "Q&M"],
])("the tape of %s", (sentence, tape) => {
  expect(tokensOf(sentence, enFigureWords).tape).toBe(tape);
});
