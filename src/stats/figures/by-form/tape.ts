// более чем на 20 процентов            ~b0%
// в два с половиной раза               i1+t       a sentence in letters, one a word or phrase, for the grammar beside this file
import type { FigureForms } from "../../../dialect/figures/figure-forms.js";
import type { Span } from "../../../source/block.js";
import type { Approximation, Direction } from "../figure.js";
import { NEGATED } from "../negated.js";

/** What a word is, one letter each. */
export const letter = {
  digits: "0",
  cardinal: "1",
  scale: "s",
  /** A scale in the plural. */
  scales: "S",
  /** What is added to the number before it, or says how exactly it is meant. */
  addition: "+",
  fraction: "f",
  fractionBy: "h",
  multiple: "m",
  unit: "u",
  /** A unit behind a scale, and another word elsewhere. */
  scaledUnit: "U",
  sign: "$",
  times: "t",
  timesTie: "i",
  by: "b",
  from: "<",
  to: ">",
  approximation: "~",
  movement: "V",
  /** A verb that `by` says the price of. */
  filling: "p",
  share: "k",
  comparative: "c",
  and: "&",
  within: "e",
  period: "y",
  dash: "-",
  /** A clause ends. */
  stop: ".",
  word: "w",
} as const;

/** A word or phrase of a sentence. */
export interface FormToken {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  /** How many words and signs it is. */
  readonly words: number;
  readonly value?: number;
  readonly unit?: string;
  readonly approx?: Approximation;
  readonly direction?: Direction;
}

type Meaning = Omit<FormToken, "start" | "end" | "words">;

/** A sentence in tokens, and on the tape. */
export interface FormSentence {
  readonly text: string;
  readonly tokens: readonly FormToken[];
  readonly tape: string;
}

/** The last token of some kinds in a stretch. */
export const lastIn = (tokens: readonly FormToken[], { from, to }: Span, kinds: string): FormToken | null =>
  tokens.slice(from, to).findLast(({ letter: own }) => kinds.includes(own)) ?? null;

/** Takes a sentence apart. */
export type FormReader = (sentence: string) => FormSentence;

// 1 771,5   1.234.567,5   1,234,567.5   1.2.34, which is no number   3,5   слово   any sign
const PIECE =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\.?\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+){2,}|\d+(?:[,.]\d+)?|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
const SIGNS: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "CNY" };
const DASH = /^[-‑–—−]$/;

/** A reader for the words of a language. */
export function formReader(forms: FigureForms): FormReader {
  const phrases = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();
  const add = (words: readonly string[], meaning: Meaning): void => {
    const first = phrases.get(words[0]!) ?? [];
    first.push({ words, meaning });
    phrases.set(
      words[0]!,
      first.sort((a, b) => b.words.length - a.words.length),
    );
  };
  const each = (list: string, meaning: Meaning): void => {
    for (const phrase of list.split(" "))
      for (const words of products(phrase.split("+").map(expanded))) add(words, meaning);
  };
  for (const [value, list] of forms.cardinals) each(list, { letter: letter.cardinal, value });
  for (const [value, list] of forms.scales) each(list, { letter: letter.scale, value });
  for (const [value, list] of forms.pluralScales) each(list, { letter: letter.scales, value });
  for (const [value, list] of forms.additions) each(list, { letter: letter.addition, value });
  for (const [approx, list] of forms.afterNumber) each(list, { letter: letter.addition, value: 0, approx });
  each(forms.noNumbers, { letter: letter.word });
  for (const [value, list] of forms.fractions) each(list, { letter: letter.fraction, value });
  for (const [value, list] of forms.fractionsBy) each(list, { letter: letter.fractionBy, value });
  for (const [value, list] of forms.multiples) each(list, { letter: letter.multiple, value });
  for (const [unit, value, list] of forms.units) each(list, { letter: letter.unit, unit, value });
  for (const { unit, words, afterScale } of forms.currencies())
    each(words, { letter: afterScale ? letter.scaledUnit : letter.unit, unit, value: 1 });
  for (const [approx, list] of forms.approximations) {
    each(list, { letter: letter.approximation, approx });
    const negated = NEGATED[approx];
    if (negated)
      for (const phrase of list.split(" "))
        each(`${forms.not}+${phrase}`, { letter: letter.approximation, approx: negated });
  }
  each(forms.times, { letter: letter.times });
  each(forms.timesTie, { letter: letter.timesTie });
  each(forms.by, { letter: letter.by });
  each(forms.from, { letter: letter.from });
  each(forms.to, { letter: letter.to });
  each(forms.shares, { letter: letter.share });
  each(forms.comparatives, { letter: letter.comparative });
  for (const [direction, list] of forms.movements) each(list, { letter: letter.movement, direction });
  each(forms.fillings, { letter: letter.filling });
  each(forms.and, { letter: letter.and });
  each(forms.within, { letter: letter.within });
  each(forms.periods, { letter: letter.period });

  const meaningOf = (word: string): Meaning => {
    if (/^\d/.test(word)) return { letter: letter.digits, value: numberOf(word) };
    if (DASH.test(word)) return { letter: letter.dash };
    const sign = SIGNS[word];
    if (sign !== undefined) return { letter: letter.sign, unit: sign, value: 1 };
    if (/^[.,;:!?()«»…]$/.test(word)) return { letter: letter.stop };
    return { letter: letter.word };
  };

  return (sentence) => {
    const pieces = Array.from(sentence.matchAll(PIECE), ({ 0: text, index }) => ({
      lower: text.toLowerCase(),
      start: index,
      end: index + text.length,
    }));
    const tokens: FormToken[] = [];
    for (let at = 0; at < pieces.length; ) {
      const found = phrases
        .get(pieces[at]!.lower)
        ?.find(({ words }) => words.every((word, next) => pieces[at + next]?.lower === word));
      const size = found?.words.length ?? 1;
      const { start, lower } = pieces[at]!;
      tokens.push({
        start,
        end: pieces[at + size - 1]!.end,
        words: size,
        ...(found?.meaning ?? meaningOf(lower)),
      });
      at += size;
      // 5 млрд. рублей, 5 тыс. 300 рублей: the stop of an abbreviation
      const goesOn = pieces[at]?.lower === "." && /^[\p{Ll}\d]/u.test(sentence.slice(pieces[at + 1]?.start));
      if (goesOn && ABBREVIATED.has(tokens.at(-1)!.letter)) at++;
    }
    return { text: sentence, tokens, tape: tokens.map(({ letter: own }) => own).join("") };
  };
}

const ABBREVIATED: ReadonlySet<string> = new Set([letter.scale, letter.scales, letter.unit]);

/** `рубл|ь,я` is `рубль`, `рубля`. */
function expanded(word: string): string[] {
  const [stem, endings] = word.split("|");
  return endings === undefined ? [word] : endings.split(",").map((ending) => `${stem!}${ending}`);
}

function products(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (found, list) => found.flatMap((phrase) => list.map((word) => [...phrase, word])),
    [[]],
  );
}

/** A comma is the decimal sign, and so is a point, but what stands twice parts thousands. */
function numberOf(digits: string): number {
  const plain = digits.replace(/[ \u00a0\u202f]/g, "");
  const parting = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+(?:(?!\1)[.,]\d+)?$/.exec(plain)?.[1] ?? " ";
  return Number(plain.replaceAll(parting, "").replace(",", "."));
}
