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

/** Second words for a country that the kept lists leave out, and its people where the word is no plural of the adjective. */
const ALSO: readonly (readonly [code: string, names: string])[] = [
  ["US", "America, American(|s)"],
  ["GB", "British, Britain, Briton(|s), Brits, Scottish, Scotland"],
  ["PH", "Philippine"],
  ["SK", "Slovak(|s)"],
  ["AR", "Argentine(|s), Argentinian(|s)"],
  ["AE", "Emirati(|s), Emirates, Arab Emirates, United Emirates"],
  ["RS", "Serb(|s)"],
  ["KR", "Republic of Korea"],
  ["KP", "DPRK, Democratic People's Republic of Korea"],
  ["CN", "PRC, People's Republic of China"],
  ["TM", "Turkmen"],
  ["DK", "Dane(|s)"],
  ["FI", "Finn(|s)"],
  ["SE", "Swede(|s)"],
  ["PL", "Poles"],
  ["ES", "Spaniard(|s)"],
  ["TR", "Turk(|s)"],
  ["HR", "Croat(|s)"],
  ["SI", "Slovene(|s)"],
  ["FR", "Frenchm(an|en)"],
  ["NL", "Holland, Dutchm(an|en)"],
  ["IE", "Irishm(an|en)"],
  ["IS", "Icelander(|s)"],
  ["AZ", "Azeri(|s)"],
  ["BA", "Bosnia"],
  ["BY", "Byelorussia, Byelorussian(|s), Belorussia, Belorussian(|s)"],
  ["MD", "Moldavia, Moldavian(|s)"],
  ["KG", "Kirghiz, Kirghizia"],
  ["MK", "Macedonia"],
  ["MN", "Mongol(|s)"],
  ["NP", "Nepali(|s)"],
  ["PS", "Palestinian(|s)"],
  ["SD", "Sudan"],
  ["VN", "Viet Nam"],
  ["YE", "Yemeni(|s)"],
  ["VA", "Vatican"],
];

/** Many countries at once, for whom there is no code: who was just spoken of is known, and has none. */
const GROUPS =
  "Europe, Western Europe, Eastern Europe, Central Europe, Africa, North Africa, South Asia, Asia, Southeast Asia, South - East Asia, East Asia, Central Asia, Asia - Pacific, Asia Pacific, Oceania, Latin America, North America, South America, Central America, Caribbean, Middle East, Near East, Persian Gulf, Gulf, Maghreb, Balkans, Baltic States, Scandinavia, Transcaucasia, South Caucasus, Benelux, Visegrad, Arab League, African Union, MERCOSUR, OPEC, APEC, Africans, Europeans, Asians, Arabs";

/** `our African friends` */
const GROUP_ADJECTIVES =
  "European, African, Asian, Central Asian, Latin American, Arab, Baltic, Scandinavian";
const FRIENDS = "friends, partners, colleagues, neighbours, neighbors";

function* groups(): Iterable<Row> {
  const term = { mark: mark.word, group: true, capital: true };
  yield [term, GROUPS];
  for (const adjective of GROUP_ADJECTIVES.split(", "))
    yield [
      term,
      FRIENDS.split(", ")
        .map((friends) => `${adjective} ${friends}`)
        .join(", "),
    ];
}

/** Every name, adjective and demonym of every country, and of the unions. */
export function* countries(): Iterable<Row> {
  const row = (country: string, phrases: string): Row => [
    { mark: mark.country, country, capital: true },
    phrases,
  ];
  for (const [code, phrases] of UNIONS) yield row(code, phrases);
  for (const [code, phrases] of ALSO) yield row(code, phrases);
  yield* groups();
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
  if (PLURAL.test(plain)) forms.push(`${plain}s`);
  if (name.endsWith("stan"))
    for (const form of [`${name}i`, name.replace(/[iy]?stan$/, "")]) forms.push(form, `${form}s`);
  return forms.filter((form) => form.length > 3 && !TOO_WIDE.has(form));
}

/** Adjectives that are the people’s name too: `Saudis`, `Greeks`, `Uzbeks`, `Cypriots`; not `French`, `Chinese`. */
const PLURAL = /(?:[ainkmr]|ot|kh|ech)$/;

/** An adjective that is also a name of something else. */
const TOO_WIDE = new Set(["French Southern Territories", "Central African", "Saudi Arabia", "Welsh"]);
