import { expect, test } from "vitest";
import { en } from "../../src/dialect/en.js";
import { createVerbFinder, firstSentence } from "../../src/survey/verbs.js";

const hasVerb = createVerbFinder(en);

test.each([
  ["The President opened the harbour.", true],
  ["New harbour opened by the President.", false],
  ["“The harbour is open.”", true],
  ["The harbour “is” open.", true],
  ["He said “is”.", true],
  ["“Harbours of Veldmark” exhibition.", false],
  ["Ilse Brandt “opened” the harbour.", true],
  ["Island of Norland.", false],
  ["President Brandt flew over the old harbour with the mayor.", true],
  ["President Brandt built the old harbour.", true],
  ["New yard built by Olaf Rask in Elin.", false],
  ["With Prime Minister of Norland Nadja May.", false],
  ["Harbours may open soon.", true],
  ["May the harbour prosper.", true],
  ["At a session with harbours affected by the storm.", false],
  ["At a session, harbours agreed to a plan.", true],
  ["The harbours agreed to a plan.", true],
])("%s", (sentence, verb) => {
  expect(hasVerb(sentence)).toBe(verb);
});

test.each([
  ["Good afternoon. Please.", "Good afternoon."],
  ["“Good afternoon.” Please.", "“Good afternoon.”"],
  ["Good “afternoon”. Please.", "Good “afternoon”."],
  ["O. Lund spoke. Then he left.", "O. Lund spoke."],
  ["Version 1.5 is here", "Version 1.5 is here"],
  ["Good afternoon.“ “Please.", "Good afternoon.“"],
])("first sentence of %s", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
