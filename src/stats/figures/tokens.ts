import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import type { Term } from "../../dialect/figures/term.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";

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

interface Piece {
  text: string;
  lower: string;
  start: number;
  end: number;
}

// Yamal-2   G20   |   10^400   1/0   1.2.3   |   2,600   1 771   13.1   5.6   |  's   |  Kazakhstan   isn't   |  any sign
const PIECE =
  /\p{Lu}[\p{L}\d]*-\d{1,3}(?![\d%\p{L}]|[.,]\d)|\p{L}+\d+(?!\p{L})|(?!(?:19|20)\d\d\/)\d+(?:(?:\.\d+)?[\^/]\d+)+|\d+(?:\.\d+){2,}|\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?!\d)(?:\.\d+)?|(?:19|20)?\d0s(?!\p{L})|\d+(?:[.,]\d+)?|['’]s(?!\p{L})|[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))\p{L}+)*|[^\s\p{L}\p{M}\d]/gu;

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
  const pieces = piecesOf(sentence);
  const list: Token[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = phraseAt(pieces, at, lexicon);
    const last = pieces[at + (found?.length ?? 1) - 1]!;
    const first = pieces[at]!;
    const text = sentence.slice(first.start, last.end);
    list.push({
      text,
      lower: found ? text.toLowerCase().replaceAll("’", "'") : first.lower,
      start: first.start,
      end: last.end,
      term: found?.term ?? termOf(first),
    });
    at += found?.length ?? 1;
  }
  return { words, list, tape: list.map(({ term }) => term.mark).join("") };
}

function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: text, index } of sentence.matchAll(PIECE))
    pieces.push({
      text,
      lower: lowerOf(text),
      start: index,
      end: index + text.length,
    });
  return pieces;
}

const lowerOf = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};

function phraseAt(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): { length: number; term: Term } | null {
  const first = pieces[at]!;
  for (const { words, term } of lexicon.get(first.lower) ?? []) {
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
    if (words.every((word, index) => pieces[at + index]?.lower === word))
      return { length: words.length, term };
  }
  return null;
}

function termOf({ text, lower }: Piece): Term {
  // `the 1990s`, `10^400`, `1/0`, `1.2.3`: no number that can be told
  if (/^\d+s$|[\^/]|\.\d+\./.test(text) && /^\d/.test(text)) return WORD;
  if (/^\d/.test(text)) {
    const value = numberOf(text);
    return { mark: /^(?:19|20)\d\d$/.test(text) ? mark.year : mark.digits, value };
  }
  return SIGNS.get(lower) ?? WORD;
}

/** A comma before three digits parts thousands; before one or two it is a decimal sign. */
function numberOf(text: string): number {
  const plain = /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : text.replace(/[^\d.]/g, "");
  return Number(plain);
}
