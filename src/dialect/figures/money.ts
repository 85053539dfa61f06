// The currencies of ISO 4217, from currency-codes, which keeps the list; their names in words, from the platform.
import { codes } from "currency-codes";

/** The codes of what is counted in words: no gold, bonds and test codes, no units of account. */
export const moneyCodes = (): string[] =>
  codes().filter((code) => !/^X(?!AF|OF|PF|CD)/.test(code) && !ACCOUNTED.has(code));

/** Units of account that are codes alone. */
const ACCOUNTED = new Set(["CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "BOV"]);

/** What the platform puts beside some amounts in a language: `US dollar`, `US dollars`. */
export function besideAmounts(
  language: string,
  code: string,
  amounts: readonly number[],
  currencyDisplay: "name" | "narrowSymbol" = "name",
): string[] {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency: code,
    currencyDisplay,
    maximumFractionDigits: 0,
  });
  return amounts.map((amount) =>
    format
      .formatToParts(amount)
      .filter(({ type }) => type === "currency")
      .map(({ value }) => value)
      .join(""),
  );
}
