// Currencies in English: by their names, signs and codes.
import type { Row } from "../figures/figure-words.js";
import { mark } from "../figures/mark.js";
import { besideAmounts, moneyCodes } from "../figures/money.js";

/** What a noun alone means where several currencies share it, and signs that several share. */
const BARE: Readonly<Record<string, string>> = { dollar: "USD", ruble: "RUB", pound: "GBP", franc: "CHF" };
const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "¥": "JPY",
  "₩": "KRW",
  "₸": "KZT",
  "¤": "XXX",
};

/** Nouns that are words of another sense far more often: `the 4 million mark`, `5 real projects`, `50 percent won`, `two gold medals`. */
const OTHER_SENSE = new Set(["mark", "marks", "real", "won", "sum", "sums", "gold"]);

/** The hundredth parts that are named on the pages. */
const CENTS: readonly (readonly [unit: string, names: string])[] = [
  ["USD", "cent(|s), US cent(|s), dollar cent(|s), US dollar cent(|s), American cent(|s)"],
  ["EUR", "euro cent(|s), eurocent(|s)"],
  ["RUB", "kopeck(|s), kopek(|s)"],
  ["GBP", "pence"],
];

/** Money that is no more, and has no code among those of today. */
const FORMER =
  "gold(|en) marks, gold(|en) crowns, gold(|en) rubles, gold(|en) roubles, gold(|en) francs, gold(|en) dollars, german mark(|s), deutsche mark(|s), deutschmark(|s), reichsmark(|s), lire, italian lira(|s), peseta(|s), drachma(|s), dutch guilder(|s), austrian schilling(|s)";

/** `Russian rubles` is RUB, `yuan` CNY, `$` USD. */
export function* currencies(): Iterable<Row> {
  for (const [sign, unit] of Object.entries(SIGNS)) yield [{ mark: mark.currencySign, unit }, sign];
  yield [{ mark: mark.currencySign, unit: "USD", capital: true }, "us$, us $"];
  yield* signs();
  for (const [unit, names] of CENTS) yield [{ mark: mark.currency, unit, factor: 0.01 }, names];
  yield [{ mark: mark.currency, unit: "XXX" }, FORMER];
  const byNoun = new Map<string, Set<string>>();
  const rows: Row[] = [];
  for (const code of moneyCodes()) {
    for (const name of namesOf(code)) {
      for (const written of spellingsOf(name)) rows.push([{ mark: mark.currency, unit: code }, written]);
      const noun = name.slice(name.lastIndexOf(" ") + 1);
      byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(code));
    }
    rows.push([{ mark: mark.currency, unit: code, capital: true }, code]);
  }
  yield* rows;
  for (const [noun, codes] of byNoun) {
    if (OTHER_SENSE.has(noun)) continue;
    const singular = noun.replace(/s$/, "");
    const unit = BARE[noun] ?? BARE[singular] ?? (codes.size === 1 ? [...codes][0]! : "XXX");
    for (const written of spellingsOf(noun)) yield [{ mark: mark.currency, unit }, written];
  }
}

/** `₹`: signs that one currency alone has. */
function* signs(): Iterable<Row> {
  const owners = new Map<string, string[]>();
  for (const code of moneyCodes()) {
    const [sign = ""] = besideAmounts("en", code, [1], "narrowSymbol");
    if (/^\p{Sc}$/u.test(sign)) owners.set(sign, [...(owners.get(sign) ?? []), code]);
  }
  for (const [sign, [unit, ...others]] of owners)
    if (others.length === 0) yield [{ mark: mark.currencySign, unit: unit! }, sign];
}

/** `US dollar`, `US dollars`; `Norwegian kroner` and `Norwegian crowns`. */
function namesOf(code: string): Set<string> {
  const [one = "", many = one] = besideAmounts("en", code, [1, 5]).map((name) => name.toLowerCase());
  const names = [one, many];
  if (CROWN.test(one)) names.push(one.replace(CROWN, "crown"), one.replace(CROWN, "crowns"));
  return new Set(names);
}
const CROWN = /(?:kron[ae]|króna|koruna)$/;

/** As the platform writes it and as the pages do: `roubles`; `American dollars`. */
function spellingsOf(name: string): string[] {
  const ruble = name.replace("ruble", "rouble");
  const plural = /(?:yuan|euro|tenge|som)$/.test(name) ? [`${name}s`] : [];
  return [
    name,
    ...(ruble === name ? [] : [ruble]),
    ...plural,
    ...(name.startsWith("us ") ? [`u . s . ${name.slice(3)}`] : []),
  ];
}
