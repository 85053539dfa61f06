import { foldLetters } from "./fold-letters.js";
import { partRunTogether } from "./run-together.js";
import { mendCapitals } from "./stray-capitals.js";
import type { Vocabulary } from "./vocabulary.js";

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
  /** Whether it is written together with the word before it: `Putin` of `VladimirPutin`. */
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

/** Makes bare words the words they mean: parted where run together, mended where in stray capitals, each with its kind. */
export function readWords(
  bare: readonly LabelWord[],
  vocabulary: Vocabulary,
  printed: PrintedNames,
): LabelWord[] {
  const words = bare.flatMap((word, i) =>
    partRunTogether(word, bare[i - 1], bare[i + 1], vocabulary, printed),
  );
  mendCapitals(words, vocabulary, printed);
  classify(words, vocabulary);
  return words;
}

/** The words of a label as they stand between white space, signs taken off. */
export function bareWords(label: string): LabelWord[] {
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

function classify(words: LabelWord[], vocabulary: Vocabulary): void {
  for (const word of words) word.kind = kindOf(word, vocabulary);
  // A particle ties itself to the name after it; without one it is a name itself (`Kim San`) or nothing.
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.kind !== "particle" && word.kind !== "link") continue;
    const next = words[i + 1];
    const previous = words[i - 1];
    const tied = !word.endsPart && next !== undefined && isNameWord(next);
    const capital = /^\p{Lu}/u.test(word.text);
    if (!tied) word.kind = capital ? "name" : "other";
    // A link without a first part begins the name: `Ben Brandt`.
    else if (word.kind === "link" && (!previous || previous.endsPart))
      word.kind = capital ? "name" : "particle";
  }
  // Otto King:   a title that ends the label after a lone name is a surname
  words.forEach((word, i) => {
    const previous = words[i - 1];
    const beforeThat = words[i - 2];
    const last = word.endsPart || i === words.length - 1;
    if (word.kind !== "regnal" || !last || previous?.kind !== "name" || previous.endsPart) return;
    if (/^\p{Lu}/u.test(word.text) && (!beforeThat || beforeThat.kind !== "glue")) word.kind = "name";
  });
}

function kindOf({ text, folded, bracketed, before }: LabelWord, vocabulary: Vocabulary): WordKind {
  if (bracketed || before !== "") return "other";
  const unstopped = folded.replace(/\.$/, "");
  if (vocabulary.suffixes.has(unstopped)) return "numeral";
  // Dr. Brandt
  if (unstopped !== folded && unstopped.length > 1 && listOf(unstopped, vocabulary)) return "role";
  if (/^\p{Lu}(?:\p{Ll}{0,2}\.|\.-?\p{Lu}\.?)(?:-?\p{Lu}\.)*$/u.test(text)) return "initial";
  const capital = /^\p{Lu}/u.test(text);
  // A capital word of two letters may be a name: `To Lanh`.
  if (vocabulary.glue.has(folded) && !/^\p{Lu}\p{Ll}$/u.test(text)) return "glue";
  if (/^[IVX]+$/.test(text)) return "numeral";
  if (vocabulary.links.has(folded)) return "link";
  if (vocabulary.particles.has(folded)) return "particle";
  const stem = folded.replace(/’s?$/, "");
  const own = listOf(stem, vocabulary) ?? listOfParts(stem, vocabulary);
  if (own) return stem === folded ? own : "body";
  if (stem !== folded) return "other";
  if (!capital) return isNameInLowerCase(text, folded, vocabulary) ? "name" : "other";
  // и.Фамилия: initials written together with the name
  if (/^(?:\p{Lu}\p{Ll}?\.-?){1,3}\p{Lu}\p{Ll}/u.test(text)) return "name";
  if (/[\p{N}.&/@_]/u.test(text)) return "acronym";
  if (/^\p{Lu}$/u.test(text)) return "initial";
  return text.split(/[-’'‑]/).every((part) => isCapitalised(part, vocabulary)) ? "name" : "acronym";
}

function listOf(folded: string, { role, regnal, body }: Vocabulary): WordKind | undefined {
  if (regnal.has(folded)) return "regnal";
  if (role.has(folded)) return "role";
  return body.has(folded) ? "body" : undefined;
}

// Academician-Secretary, Minister-President: a role; Museum-Preserve, Physical-Technical: a body
function listOfParts(folded: string, vocabulary: Vocabulary): WordKind | undefined {
  if (!folded.includes("-")) return undefined;
  const parts = folded.split("-");
  const kinds = parts.map((part) => (vocabulary.glue.has(part) ? "glue" : listOf(part, vocabulary)));
  const last = kinds.at(-1);
  if (last === "role" || last === "regnal") return kinds.every(Boolean) ? "role" : undefined;
  return kinds.includes("role") && kinds.every(Boolean)
    ? "role"
    : kinds.includes("body")
      ? "body"
      : undefined;
}

// al-Hassan, el-Brandt, d’Orsay: a name that begins small
function isNameInLowerCase(text: string, folded: string, { particles, links }: Vocabulary): boolean {
  if (/^\p{Ll}{1,2}[’']\p{Lu}/u.test(text)) return true;
  const dash = text.indexOf("-");
  if (dash < 0 || !/^-\p{Lu}/u.test(text.slice(dash, dash + 2))) return false;
  const small = folded.slice(0, dash);
  return particles.has(small) || links.has(small) || /^\p{Ll}\p{Ll}$/u.test(small);
}

// Brandt, McBrandt, and the small half of Jong-un; not NTV, not RusTek, which name no person
function isCapitalised(part: string, { prefixes }: Vocabulary): boolean {
  if (/^\p{Lu}?\p{Ll}*$/u.test(part)) return true;
  const inner = part.slice(1).search(/\p{Lu}/u) + 1;
  return prefixes.has(foldLetters(part.slice(0, inner))) && /^\p{Lu}\p{Ll}*$/u.test(part.slice(inner));
}

/** Whether the word is no word but a dash or a lone comma. */
export function isSign({ text }: LabelWord): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Whether the word can stand in a name. */
export function isNameWord({ kind }: LabelWord): boolean {
  return (
    kind === "name" || kind === "initial" || kind === "numeral" || kind === "particle" || kind === "link"
  );
}

/** Words written again as one line with the signs around them; what the editor ran together stays so but at small words. */
export function joinWords(words: readonly LabelWord[]): string {
  let line = "";
  words.forEach((word, i) => {
    const solid = word.joined && word.kind !== "glue" && words[i - 1]?.kind !== "glue";
    if (i > 0 && !solid) line += " ";
    line += word.before + word.text + word.after;
  });
  return line;
}
