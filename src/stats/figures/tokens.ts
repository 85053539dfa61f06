import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import type { Term } from "../../dialect/figures/term.js";
import { type Entry, type Lexicon, lexiconOf } from "./lexicon.js";

/** A word, a number, a sign, or a phrase of the lexicon. */
export interface Token {
  /** As printed. */
  text: string;
  /** In lower case, apostrophes straight. */
  lower: string;
  /** Where it stands in the sentence, in UTF-16 code units, half-open. */
  start: number;
  end: number;
  term: Term;
}

/** A sentence in tokens, and on the tape, one letter a token. */
export interface Tokens {
  /** The words of its language. */
  readonly words: FigureWords;
  readonly tape: string;
  readonly list: readonly Token[];
}

// Yamal-2   G20, and not `just1.5` or `just12.5`   |   2012/13   |   10^400   1/0   1.2.3   |   2,600   1 771   13.1   5.6   |  's   |  Kazakhstan   isn't   |  any sign
const PIECE =
  /\p{Lu}[\p{L}\d]*-\d{1,3}(?![\d%\p{L}]|[.,]\d)|\p{L}+\d+(?!\d|\p{L}|[.,]\d)|(?:19|20)\d\d(?:\/(?:19|20)?|[–-])\d\d(?![\d%–-]|[.,]\d)|(?!(?:19|20)\d\d\/)\d+(?:(?:\.\d+)?[\^/]\d+)+|\d+(?:\.\d+){2,}|\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?!\d)(?:\.\d+)?|(?:19|20)?\d0s(?!\p{L})|\d+(?:[.,]\d+)?|(?<=^|[\s$€£])\.\d+(?!\d|\.\d)|['’]s(?!\p{L})|[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))\p{L}+)*|[^\s\p{L}\p{M}\d]/uy;

const WORD: Term = { mark: mark.word };
const SIGNS: ReadonlyMap<string, Term> = new Map([
  ["-", { mark: mark.hyphen }],
  ["‑", { mark: mark.hyphen }],
  ["–", { mark: mark.dash }],
  ["—", { mark: mark.dash }],
  ["−", { mark: mark.minus }],
  ["(", { mark: mark.open }],
  [")", { mark: mark.close }],
  ["[", { mark: mark.openSquare }],
  ["]", { mark: mark.closeSquare }],
  [",", { mark: mark.comma }],
  [".", { mark: mark.stop }],
  ["?", { mark: mark.stop }],
  ["!", { mark: mark.stop }],
  ["…", { mark: mark.stop }],
  ["”", { mark: mark.stop }],
  [";", { mark: mark.semicolon }],
  [":", { mark: mark.colon }],
  ["+", { mark: mark.plus }],
  ["'s", { mark: mark.possessive }],
  ["'", { mark: mark.possessive }],
]);

/** Takes a sentence apart. */
export function tokensOf(sentence: string, words: FigureWords): Tokens {
  const lexicon = lexiconOf(words);
  const pieces = piecesOf(sentence, words);
  const list: Token[] = [];
  let tape = "";
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at]!;
    const last = list.length - 1;
    const behindSum =
      last > 0 && list[last]!.end === first.start && list[last - 1]!.term.mark === mark.currencySign;
    const found = phraseAt(pieces, at, lexicon, behindSum || isShortScale(pieces, at, lexicon));
    const ranked = !found && isRanked(pieces, at, words);
    let length = found?.words.length ?? (ranked ? 2 : 1);
    first.term =
      found?.term ??
      (ranked
        ? { mark: mark.ordinal, value: numberOf(first.text) }
        : isLetter(first.text.charCodeAt(0))
          ? WORD
          : (signOf(sentence, first) ?? (isModel(pieces, at, lexicon, behindSum) ? WORD : termOf(first))));
    if (first.term.modal === true) {
      const said = saidBehind(sentence, pieces, at + length, words, list.at(-1));
      if (said > 0) first.term = WORD;
      length += said;
    }
    if (length > 1) {
      first.end = pieces[at + length - 1]!.end;
      first.text = sentence.slice(first.start, first.end);
      first.lower = lowerOf(first.text);
    }
    list.push(first);
    tape += first.term.mark;
    at += length;
  }
  return { words, list, tape };
}

/** `must say`, `will also be noted`: how many words about speaking stand from a place on; none in `the plant will add`. */
function saidBehind(
  sentence: string,
  pieces: readonly Token[],
  from: number,
  { speaking, speakers, deeds }: FigureWords,
  subject: Token | undefined,
): number {
  speaking.lastIndex = pieces[from - 1]!.end;
  if (!speaking.test(sentence)) return 0;
  const isDeed = deeds.test(sentence.slice(pieces[from - 1]!.end, speaking.lastIndex));
  if (isDeed && subject && !speakers.test(subject.lower)) return 0;
  let to = from;
  while (to < pieces.length && pieces[to]!.end <= speaking.lastIndex) to++;
  return to - from;
}

/** `1st`, `3rd` */
function isRanked(pieces: readonly Token[], at: number, { ordinalEnding }: FigureWords): boolean {
  const [number, next] = [pieces[at]!, pieces[at + 1]];
  return next?.start === number.end && /^\d+$/.test(number.text) && ordinalEnding.test(next.lower);
}

/** `5m tonnes`, `20k rubles`: a letter at a number, and a unit behind it. */
function isShortScale(pieces: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [number, letter, next] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  return (
    letter.text.length === 1 &&
    number?.end === letter.start &&
    isDigit(number.text.charCodeAt(0)) &&
    next !== undefined &&
    begins(lexicon, next.lower, ({ term }) => term.mark === mark.currency || term.mark === mark.physical)
  );
}

/** `82M`, `T34B3`: a number with a capital at it that is no unit is the name of a model. */
function isModel(pieces: readonly Token[], at: number, lexicon: Lexicon, behindSign: boolean): boolean {
  const [number, next] = [pieces[at]!, pieces[at + 1]];
  if (behindSign || next?.start !== number.end || !/^\d/.test(number.text) || !/^\p{Lu}/u.test(next.text))
    return false;
  const sum = pieces[at - 1];
  if (sum && begins(lexicon, sum.lower, ({ term }) => term.mark === mark.currencySign)) return false;
  return !begins(lexicon, next.lower, ({ term }) => term.unit !== undefined);
}

/** Words, numbers and signs, each a token of its own as yet. */
function piecesOf(sentence: string, { numbers }: FigureWords): Token[] {
  const pieces: Token[] = [];
  for (let start = 0; start < sentence.length; ) {
    const code = sentence.charCodeAt(start);
    if (code === SPACE) {
      start++;
      continue;
    }
    let end =
      code === COMMA || (code === STOP && !isDigit(sentence.charCodeAt(start + 1)))
        ? start + 1
        : plainWordEnd(sentence, start);
    const plain = end > start;
    if (!plain) {
      PIECE.lastIndex = start;
      end = PIECE.test(sentence) ? PIECE.lastIndex : start;
      // `to110 tonnes`, `EUR5 million`
      const letters = isLetter(code) ? LETTERS.exec(sentence.slice(start, end))?.[1] : undefined;
      if (letters !== undefined && numbers.glued.test(letters)) end = start + letters.length;
    }
    if (end === start) {
      // Other white space
      start++;
      continue;
    }
    const text = sentence.slice(start, end);
    pieces.push({ text, lower: plain ? text.toLowerCase() : lowerOf(text), start, end, term: WORD });
    start = end;
  }
  return pieces;
}

/** Most words are letters of ASCII before a space or a sign, with no need for the expression. The start where it is none. */
function plainWordEnd(sentence: string, start: number): number {
  let end = start;
  while (isLetter(sentence.charCodeAt(end))) end++;
  if (end === start || end === sentence.length) return end;
  const next = sentence.charCodeAt(end);
  return next === SPACE || next === COMMA || next === STOP ? end : start;
}

const [SPACE, COMMA, STOP] = [0x20, 0x2c, 0x2e];
const LETTERS = /^([a-z]+)\d+$/i;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const lowerOf = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};

/**
 * `20 billion − 19.8 billion`: a minus or a hyphen with space around it stands for a dash. `growth was -5 percent`: a hyphen
 * before a number, and after none, for a minus.
 */
function signOf(sentence: string, { text, start, end }: Token): Term | null {
  if ((text !== "−" && text !== "-") || sentence[start - 1] !== " ") return null;
  if (sentence[end] === " ") return DASH;
  return /^[^\d ] -\d$/.test(sentence.slice(start - 2, end + 1)) ? MINUS : null;
}

const DASH: Term = { mark: mark.dash };
const MINUS: Term = { mark: mark.minus };

/** Does a word begin a phrase of a kind? */
function begins(lexicon: Lexicon, word: string, wanted: (entry: Entry) => boolean): boolean {
  const phrases = lexicon.get(word);
  if (!phrases) return false;
  return (
    phrases.alone.some(wanted) ||
    [...(phrases.longer?.values() ?? [])].some((entries) => entries.some(wanted))
  );
}

function phraseAt(pieces: readonly Token[], at: number, lexicon: Lexicon, behindSum: boolean): Entry | null {
  const phrases = lexicon.get(pieces[at]!.lower);
  if (!phrases) return null;
  const { alone, longer } = phrases;
  const next = pieces[at + 1];
  return (
    (longer && next ? entryAt(pieces, at, longer.get(next.lower), lexicon, behindSum) : null) ??
    entryAt(pieces, at, alone, lexicon, behindSum)
  );
}

function entryAt(
  pieces: readonly Token[],
  at: number,
  entries: readonly Entry[] | undefined,
  lexicon: Lexicon,
  behindSum: boolean,
): Entry | null {
  if (!entries) return null;
  const first = pieces[at]!;
  for (const entry of entries) {
    const { words, term } = entry;
    if (term.ofSum === true && !behindSum) continue;
    if (term.capital === true && first.text === first.lower) continue;
    // `Us` is no country: codes are written in capitals
    if (
      term.capital === true &&
      term.mark !== mark.month &&
      words.length === 1 &&
      first.text.length < 4 &&
      first.text !== first.text.toUpperCase()
    )
      continue;
    if (term.before !== undefined && !standsBefore(term.before, pieces[at + words.length], lexicon)) continue;
    let same = 1;
    while (same < words.length && pieces[at + same]?.lower === words[same]) same++;
    if (same === words.length) return entry;
  }
  return null;
}

/** Can the next word be one of these marks? */
const standsBefore = (marks: string, next: Token | undefined, lexicon: Lexicon): boolean =>
  begins(lexicon, next?.lower ?? "", ({ term }) => marks.includes(term.mark));

function termOf({ text, lower }: Token): Term {
  const years = /^(\d{4})(?:s|[/–-](?:\d\d)?(\d\d))$/.exec(text);
  if (years) return yearsOf(Number(years[1]), years[2]);
  // `the 90s`, `10^400`, `1/0`, `1.2.3`: no number that can be told
  if (/^\d+s$|[\^/]|\.\d+\./.test(text) && /^\d/.test(text)) return WORD;
  if (/^\.?\d/.test(text)) {
    return { mark: /^(?:19|20)\d\d$/.test(text) ? mark.year : mark.digits, value: numberOf(text) };
  }
  return SIGNS.get(lower) ?? WORD;
}

/** Years told by their first and last are a decade at most. */
const MOST_YEARS = 10;

/** `the 1990s`, `2012/13`, `1999/2000`; `2012/10` is none. */
function yearsOf(first: number, last = ""): Term {
  const count = last === "" ? 10 : ((Number(last) - (first % 100) + 100) % 100) + 1;
  return count > 1 && count <= MOST_YEARS ? { mark: mark.years, value: first, months: count * 12 } : WORD;
}

/** A comma before three digits parts thousands; before one or two it is a decimal sign. */
function numberOf(text: string): number {
  const plain = /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : text.replace(/[^\d.]/g, "");
  return Number(plain);
}

/** Words as one text, in lower case: how expressions that look at several of them read it. */
export const textOf = (list: readonly Pick<Token, "lower">[]): string =>
  list.map(({ lower }) => lower).join(" ");
