import { foldLetters } from "./fold-letters.js";

/**
 * What a word of a label can be. `name` is any capitalised word that no list claims: of a person or of a place.
 * `other` never stands in a name: words in lower case, numbers, possessives, whatever is in brackets or quotes.
 */
export type WordKind =
  | "name"
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
  /** Names of the page, letters alone, folded: `ilsebrandt`. */
  readonly solid: ReadonlySet<string>;
  /** The words of those names, folded. */
  readonly words: ReadonlySet<string>;
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

// Pages repeat their labels, and sites their speakers: the words of one are found once. Bounded, as a page may have any.
const MOST_KEPT = 2048;
const LONGEST_KEPT = 120;
const kept = new Map<string, readonly LabelWord[]>();

/** The words of a label as they stand between white space, signs taken off: the caller's own, to be changed. */
export function bareWords(label: string): LabelWord[] {
  if (label.length > LONGEST_KEPT) return findWords(label);
  let words = kept.get(label);
  if (!words) {
    if (kept.size >= MOST_KEPT) kept.clear();
    // Letter by letter: a slice would keep the whole page in memory that it was cut from.
    const own = label.split("").join("");
    kept.set(own, (words = findWords(own)));
  }
  return words.map((word) => ({ ...word }));
}

function findWords(label: string): LabelWord[] {
  const words: LabelWord[] = [];
  for (const found of label.matchAll(/\S+/g)) {
    const [printed] = found;
    const before = OPENING.exec(printed)?.[0] ?? "";
    let end = printed.length;
    while (end > before.length && CLOSING.includes(printed[end - 1]!)) end--;
    // A comma with spaces on both sides is a word of its own.
    if (end === before.length) {
      words.push({ ...bareWord(printed, found.index, "", "", false), endsPart: /^[,;]/.test(printed) });
      continue;
    }
    // The stop of an initial or an abbreviation belongs to it.
    if (printed[end] === "." && isAbbreviation(printed.slice(before.length, end))) end++;
    const from = found.index + before.length;
    words.push(bareWord(printed.slice(before.length, end), from, before, printed.slice(end), false));
  }
  return withBrackets(words);
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
    const opener = closer === "" ? word.before.slice(-1) : "";
    const wanted = CLOSER[opener];
    if (wanted !== undefined && (lastClosing.get(wanted) ?? -1) >= i) closer = wanted;
    if (closer === "") return word;
    const at = word.after.indexOf(closer);
    if (at < 0) return { ...word, bracketed: true, endsPart: false };
    const endsPart = /[,;]/.test(word.after.slice(at + 1));
    closer = "";
    return { ...word, bracketed: true, endsPart };
  });
}
