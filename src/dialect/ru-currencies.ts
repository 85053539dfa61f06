// Currencies in Russian, in every case of the noun: `5 миллиардов киргизских сомов`, `сомами`, `франков Руанды`.
import type { CurrencyForms } from "./figures/figure-forms.js";
import { besideAmounts, moneyCodes } from "./figures/money.js";

/** What a noun alone means where several currencies share it. */
const BARE: Readonly<Record<string, string>> = {
  доллар: "USD",
  рубль: "RUB",
  франк: "CHF",
  рупия: "INR",
  дирхам: "AED",
};

/** Nouns that are words of another sense too, as fish, lions and crowns are: money where there are thousands. */
const OTHER_SENSE = new Set(["сом", "драм", "лев", "крона", "лира", "вона", "реал", "соль"]);

/** Nouns of which a form is another word far more often: `5 тысяч кип хлопка`, `5 миллионов так и лежат`. */
const OTHER_WORD = new Set([
  "така",
  "кип",
  "вату",
  "добра",
  "марка",
  "фунт",
  "золотой",
  "пула",
  "кина",
  "тала",
]);

/** Adjectives that the platform does not have. */
const ALSO: Readonly<Record<string, string>> = {
  USD: "американский",
  KGS: "кыргызский",
  KZT: "казахстанский",
  KRW: "корейская",
  THB: "тайский",
};

/** `новый израильский шекель`, which is called `израильский шекель` too */
const NEW = "новый";

/** Of `новый израильский шекель` and the like, what says whose and what. */
interface Name {
  readonly adjectives: readonly string[];
  readonly noun: Noun;
  /** `руанды` in `франк Руанды` */
  readonly rest: readonly string[];
}

/** A noun as the platform has it behind one, two and five. */
interface Noun {
  readonly one: string;
  readonly two: string;
  readonly five: string;
}

/** The names of all currencies, and the nouns alone. */
export function* ruCurrencies(): Iterable<CurrencyForms> {
  const owners = new Map<string, { noun: Noun; codes: string[] }>();
  for (const code of moneyCodes()) {
    const name = nameOf(code);
    if (!name) continue;
    const { noun, adjectives, rest } = name;
    if (adjectives.length > 0) yield currency(code, formsOf(adjectives, noun, rest));
    if (adjectives[0] === NEW) yield currency(code, formsOf(adjectives.slice(1), noun, rest));
    // `фунт стерлингов`
    if (rest.length > 0) yield currency(code, formsOf([], noun, rest));
    if (ALSO[code]) yield currency(code, formsOf([ALSO[code]], noun, []));
    const known = owners.get(noun.one);
    if (known) known.codes.push(code);
    else owners.set(noun.one, { noun, codes: [code] });
  }
  for (const [word, { noun, codes }] of owners) {
    const unit = BARE[word] ?? (codes.length === 1 ? codes[0]! : "XXX");
    if (!OTHER_WORD.has(word)) yield currency(unit, formsOf([], noun, []), OTHER_SENSE.has(word));
  }
}

const currency = (unit: string, phrases: readonly string[], afterScale = false): CurrencyForms => ({
  unit,
  words: phrases.join(" "),
  afterScale,
});

function nameOf(code: string): Name | null {
  const [one, two, five] = besideAmounts("ru", code, [1, 2, 5]).map((name) =>
    name.toLowerCase().split(" "),
  ) as [string[], string[], string[]];
  // A code, for which there is no name
  if (one.some((word) => !/^[\p{sc=Cyrillic}–-]+$/u.test(word))) return null;
  const other = one.findIndex((word) => !ADJECTIVE.test(word));
  // `польский злотый`
  const at = other < 0 ? one.length - 1 : other;
  const shift = (of: readonly string[]): string => of[at + of.length - one.length]!;
  return {
    adjectives: one.slice(0, at),
    noun: { one: one[at]!, two: shift(two), five: shift(five) },
    rest: one.slice(at + 1),
  };
}

const ADJECTIVE = /(?:[ыио]й|ая)$/;

// The endings of one case after the other: nominative, genitive, dative, accusative, instrumental, prepositional; of two;
// the plural. `*` is the genitive plural, which nouns have each in its way.
const endings = (list: string): string[] => list.split(" ");
const ADJECTIVES = {
  masculine: endings("ый ого ому ый ым ом ых ые ых ым ыми ых"),
  feminine: endings("ая ой ой ую ой ой ые ые ых ым ыми ых"),
};
const NOUNS = {
  masculine: endings("- а у - ом е а ы * ам ами ах"),
  feminine: endings("а ы е у ой е ы ы * ам ами ах"),
};
/** Behind a soft sound other vowels are written, */
const SOFT: Readonly<Record<string, string>> = { а: "я", у: "ю", ы: "и", о: "е" };
/** and behind `к`, `г` and their like another `ы`. */
const BACK = /[гкхжшщч]$/;

const spelt = (stem: string, ending: string): string =>
  `${stem}${BACK.test(stem) ? ending.replace(/^ы/, "и") : ending}`;

/** The phrases that a currency is written in, words joined by `+`. */
function formsOf(adjectives: readonly string[], noun: Noun, rest: readonly string[]): string[] {
  const gender = /[ая]$/.test(noun.one) ? "feminine" : "masculine";
  const declined = declensionOf(noun, gender);
  const phrases = ADJECTIVES[gender].map((ending, at) =>
    [...adjectives.map((adjective) => spelt(adjective.slice(0, -2), ending)), declined[at]!, ...rest]
      .join("+")
      .replaceAll("-", "+-+"),
  );
  return [...new Set(phrases)];
}

function declensionOf({ one, two, five }: Noun, gender: keyof typeof NOUNS): readonly string[] {
  // `песо`
  if (/[еиоуэю]$/.test(one)) return NOUNS[gender].map(() => one);
  // `злотый`
  if (ADJECTIVE.test(one)) return ADJECTIVES[gender].map((ending) => spelt(one.slice(0, -2), ending));
  const soft = /[ьйя]$/.test(one);
  const stem = soft || gender === "feminine" ? one.slice(0, -1) : one;
  // `рупии` is what one gives a rupee, too
  const last = (ending: string): string => (soft && ending === "е" && one.endsWith("ия") ? "и" : ending);
  return NOUNS[gender].map((ending, at) => {
    if (ending === "-") return one;
    if (ending === "*") return five;
    if (at === OF_TWO) return two;
    return spelt(stem, last(soft ? ending.replace(/^[ауыо]/, (vowel) => SOFT[vowel]!) : ending));
  });
}

const OF_TWO = 6;
