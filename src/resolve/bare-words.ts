import { foldLetters } from "./fold-letters.js";

/**
 * What a word of a label can be. `name` is any capitalised word that no list claims: of a person or of a place.
 * `initialled` is initials and the family name in one, where labels have them so: it opens a name.
 * `other` never stands in a name: words in lower case, numbers, possessives, whatever is in brackets or quotes.
 */
export type WordKind =
  | "name"
  | "initialled"
  | "initial"
  | "numeral"
  | "particle"
  | "link"
  | "role"
  | "regnal"
  | "body"
  | "glue"
  | "acronym"
  | "other";

/** A word of a label and where it stands in it, without the signs around it. */
export interface LabelWord {
  readonly from: number;
  readonly to: number;
  /** As printed, stray capitals mended. */
  text: string;
  /** Folded letters, for lists. */
  folded: string;
  kind: WordKind;
  /** Signs before and after the word, white space excluded: `(`, `,`. */
  readonly before: string;
  readonly after: string;
  /** Whether a comma or semicolon outside brackets ends a part of the label here. */
  readonly endsPart: boolean;
  readonly bracketed: boolean;
  /** Whether it is written together with the word before it: `Brandt` of `IlseBrandt`. */
  readonly joined: boolean;
}

/** What the page knows about spellings, for words run together or in capitals. */
export interface PrintedNames {
  /** Is it a name of the page, letters alone, folded: `ilsebrandt`? */
  readonly hasName: (letters: string) => boolean;
  /** Is it a word of one of those names, folded? */
  readonly hasWord: (word: string) => boolean;
  /** Is it the last word of one, folded? */
  readonly hasFamily: (word: string) => boolean;
}

const OPENING = /^[([{“„«"‘‹]+/;
const CLOSING = ']),;:}”“»"›.…!?';
const CLOSER: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "“": "”",
  "„": "“",
  "«": "»",
  '"': '"',
};

/** What a word is by its letters alone, wherever it stands. */
type Form = Pick<LabelWord, "text" | "folded" | "before" | "after" | "endsPart">;

// Pages repeat their words, and sites theirs: each is looked at once. Bounded, as a page may have any.
const MOST_KEPT = 8192;
const LONGEST_KEPT = 40;
const kept = new Map<string, Form>();

function formOf(printed: string): Form {
  const known = kept.get(printed);
  if (known) return known;
  if (printed.length > LONGEST_KEPT) return findForm(printed);
  if (kept.size >= MOST_KEPT) kept.clear();
  // Letter by letter: a slice would keep the whole page in memory that it was cut from.
  const own = printed.split("").join("");
  const form = findForm(own);
  kept.set(own, form);
  return form;
}

function findForm(printed: string): Form {
  const before = OPENING.exec(printed)?.[0] ?? "";
  let end = printed.length;
  while (end > before.length && CLOSING.includes(printed[end - 1]!)) end--;
  // A comma with spaces on both sides is a word of its own.
  if (end === before.length)
    return {
      text: printed,
      folded: foldLetters(printed),
      before: "",
      after: "",
      endsPart: /^[,;]/.test(printed),
    };
  // The stop of an initial or an abbreviation belongs to it.
  if (printed[end] === "." && isAbbreviation(printed.slice(before.length, end))) end++;
  const text = printed.slice(before.length, end);
  const after = printed.slice(end);
  return { text, folded: foldLetters(text), before, after, endsPart: /[,;]/.test(after) };
}

/** The words of a label as they stand between white space, signs taken off: the caller's own, to be changed. */
export function bareWords(label: string): LabelWord[] {
  const words: LabelWord[] = [];
  let hasSigns = false;
  for (const found of label.matchAll(/\S+/g)) {
    const { text, folded, before, after, endsPart } = formOf(found[0]);
    if (before !== "") hasSigns = true;
    const from = found.index + before.length;
    words.push({
      from,
      to: from + text.length,
      text,
      folded,
      kind: "other",
      before,
      after,
      endsPart,
      bracketed: false,
      joined: false,
    });
  }
  return hasSigns ? withBrackets(words) : words;
}

/** A word before anything is known of it but where it stands. */
export function bareWord(
  text: string,
  from: number,
  before: string,
  after: string,
  joined: boolean,
): LabelWord {
  return {
    from,
    to: from + text.length,
    text,
    folded: foldLetters(text),
    kind: "other",
    before,
    after,
    endsPart: /[,;]/.test(after),
    bracketed: false,
    joined,
  };
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}\p{Ll}{0,2}$/u.test(text) || /^\p{Lu}(?:\.-?\p{Lu})+$/u.test(text);
}

// Director of the Fund (Skerra Branch, Harbour) Ilse Brandt
//                      ^^^^^^^^^^^^^^^^^^^^^^^^ no commas, no names: they are inside; a bracket left open is none
function withBrackets(words: LabelWord[]): LabelWord[] {
  const lastClosing = new Map<string, number>();
  words.forEach(({ after }, i) => {
    for (const sign of after) lastClosing.set(sign, i);
  });
  let closer = "";
  return words.map((word, i) => {
    const wanted = closer === "" ? CLOSER[word.before.slice(-1)] : undefined;
    if (wanted !== undefined && (lastClosing.get(wanted) ?? -1) >= i) closer = wanted;
    if (closer === "") return word;
    const at = word.after.indexOf(closer);
    if (at < 0) return { ...word, bracketed: true, endsPart: false };
    const endsPart = /[,;]/.test(word.after.slice(at + 1));
    closer = "";
    return { ...word, bracketed: true, endsPart };
  });
}
