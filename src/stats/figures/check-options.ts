import { describe, isOptions } from "../../describe.js";
import { isCountryCode } from "../../dialect/figures/country-codes.js";
import { figureForms } from "../../dialect/figures/figure-forms.js";
import { figureWords } from "../../dialect/figures/figure-words.js";

const LANGUAGES = [...Object.keys(figureWords), ...Object.keys(figureForms)];

const isWords = (value: unknown): boolean => typeof value === "string";

/** What each option may be where it is given, and that in words. */
const OPTIONS: Readonly<Record<string, readonly [fits: (value: unknown) => boolean, expected: string]>> = {
  date: [isWords, "an ISO day, `2031-05-02`"],
  context: [(value) => Array.isArray(value) && value.every(isWords), "an array of sentences"],
  speaker: [isWords, "a string"],
  title: [isWords, "a string"],
  place: [isWords, "a string"],
  language: [
    (value) => LANGUAGES.includes(value as string),
    `one of ${LANGUAGES.map((language) => `\`${language}\``).join(", ")}`,
  ],
  home: [isCountryCode, "two capitals of ISO 3166, such as `NO` or `GB`"],
};

/** What may be `null` where it is not known. */
const NULLABLE = new Set(["date", "speaker", "title", "place"]);

/** Stops with a clear word at options that are none, or not what they are said to be. */
export function checkOptions(options: unknown): void {
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const given = options as Readonly<Record<string, unknown>>;
  for (const [name, [fits, expected]] of Object.entries(OPTIONS)) {
    const value = given[name];
    if (value === undefined || (value === null && NULLABLE.has(name)) || fits(value)) continue;
    throw new TypeError(`Unexpected ${describe(value)} as \`${name}\`, expected ${expected}`);
  }
}
