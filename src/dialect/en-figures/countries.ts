// The countries of ISO 3166: names from the platform and from i18n-iso-countries (which has `Great Britain`), adjectives
// from its sister package i18n-nationality. Both packages are data that others keep.
import names from "i18n-iso-countries/langs/en.json" with { type: "json" };
import adjectives from "i18n-nationality/langs/en.json" with { type: "json" };
import type { Row } from "../figures/figure-words.js";
import { mark } from "../figures/mark.js";

/** Unions that the guideline names beside countries. */
const UNIONS: readonly (readonly [code: string, names: string])[] = [
  ["EU", "European Union, EU"],
  ["EAEU", "Eurasian Economic Union, EAEU, Eurasian Union, Customs Union, EurAsEC"],
  ["CIS", "Commonwealth of Independent States, CIS"],
  ["BRICS", "BRICS"],
  ["ASEAN", "ASEAN, Association of Southeast Asian Nations"],
  ["SCO", "Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO"],
];

/** Second words for a country that the kept lists leave out. */
const ALSO: readonly (readonly [code: string, names: string])[] = [
  ["US", "American(|s)"],
  ["GB", "British, Britain"],
  ["PH", "Philippine"],
  ["SK", "Slovak(|s)"],
  ["AR", "Argentine, Argentinian"],
  ["AE", "Emirati, Emirates"],
  ["RS", "Serb(|s)"],
  ["KR", "Republic of Korea"],
  ["KP", "DPRK"],
  ["CN", "PRC"],
  ["TM", "Turkmen"],
];

/** Every name, adjective and demonym of every country, and of the unions. */
export function* countries(): Iterable<Row> {
  const row = (country: string, phrases: string): Row => [
    { mark: mark.country, country, capital: true },
    phrases,
  ];
  for (const [code, phrases] of UNIONS) yield row(code, phrases);
  for (const [code, phrases] of ALSO) yield row(code, phrases);
  const shared = new Set<string>();
  const taken = new Map<string, string>();
  const rows: Row[] = [];
  const platform = new Intl.DisplayNames(["en"], { type: "region" });
  const add = (code: string, name: string): void => {
    const owner = taken.get(name) ?? code;
    if (owner !== code) shared.add(name);
    taken.set(name, owner);
    rows.push(row(code, name));
  };
  for (const [code, listed] of Object.entries(names.countries))
    for (const name of [listed, platform.of(code) ?? []].flat())
      for (const form of formsOf(name)) add(code, form);
  // `French` is of France, and only then `French (French Polynesia)`
  const listed = Object.entries(adjectives.nationalities);
  const plain = new Set(listed.map(([, adjective]) => adjective));
  for (const [code, adjective] of listed)
    for (const form of adjectivesOf(adjective, platform.of(code) ?? ""))
      if (form === adjective || !plain.has(form)) add(code, form);
  // A name that two countries share (`Congo`, `Dominican`) says neither.
  for (const found of rows) if (!shared.has(found[1])) yield found;
}

/** `Iran, Islamic Republic of` is `Iran`; `Myanmar (Burma)` is both. */
function formsOf(name: string): string[] {
  const [plain = ""] = name.split(",");
  const [before = "", inside = ""] = plain.split(/[()]/);
  return [before.trim().replace(/^the /i, ""), inside].filter(
    (form) => /^\p{Lu}/u.test(form) && !/^(?:French|Dutch) part/.test(form),
  );
}

/** The adjective and its plural; `Kazakh` beside `Kazakhstani` for the countries that end so. */
function adjectivesOf(adjective: string, name: string): string[] {
  const plain = adjective.split(/[(,]| - /)[0]!.trim();
  const forms = [plain];
  if (/[an]$/.test(plain)) forms.push(`${plain}s`);
  if (name.endsWith("stan")) forms.push(`${name}i`, name.replace(/[iy]?stan$/, ""));
  return forms.filter((form) => form.length > 3 && !TOO_WIDE.has(form));
}

/** An adjective that is also a name of something else. */
const TOO_WIDE = new Set(["French Southern Territories", "Central African", "Saudi Arabia"]);
