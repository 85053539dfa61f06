import { initialsOf, isInitials } from "../source/initials.js";
import { bareWords, type LabelWord, type PrintedNames, type WordKind } from "./bare-words.js";
import { foldLetters } from "./fold-letters.js";
import { partRunTogether } from "./run-together.js";
import { mendCapitals } from "./stray-capitals.js";
import type { Vocabulary } from "./vocabulary.js";

// Pages repeat their labels, and sites their speakers. Bounded, as a page may have any.
const MOST_READ = 2048;
const LONGEST_READ = 120;

/**
 * The words that a label means: parted where run together, mended where in stray capitals, each with its kind. Where
 * that took no look at the page, they are the same on every page, and kept.
 */
export function readWords(
  label: string,
  vocabulary: Vocabulary,
  printed: PrintedNames,
): readonly LabelWord[] {
  const known = vocabulary.read.get(label);
  if (known) return known;
  let asked = 0;
  const words = meantWords(bareWords(label), vocabulary, {
    hasName: (letters) => {
      asked++;
      return printed.hasName(letters);
    },
    hasWord: (word) => {
      asked++;
      return printed.hasWord(word);
    },
    hasFamily: (word) => {
      asked++;
      return printed.hasFamily(word);
    },
  });
  if (asked > 0 || label.length > LONGEST_READ) return words;
  if (vocabulary.read.size >= MOST_READ) vocabulary.read.clear();
  vocabulary.read.set(kept(label), words);
  return words;
}

function meantWords(bare: readonly LabelWord[], vocabulary: Vocabulary, printed: PrintedNames): LabelWord[] {
  const words: LabelWord[] = [];
  for (const [i, word] of bare.entries())
    for (const part of partRunTogether(word, bare[i - 1], bare[i + 1], vocabulary, printed)) words.push(part);
  mendCapitals(words, vocabulary, printed);
  classify(words, vocabulary);
  return words;
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
  // Wang I:      a small word’s letters with a capital, at the end
  const final = words.at(-1);
  if (final?.kind === "glue" && words.length > 1 && /^\p{Lu}\p{Ll}*$/u.test(final.text)) final.kind = "name";
  // Otto King:   a title that ends the label after a lone name is a surname
  words.forEach((word, i) => {
    const previous = words[i - 1];
    const beforeThat = words[i - 2];
    const last = word.endsPart || i === words.length - 1;
    if (word.kind !== "regnal" || !last || previous?.kind !== "name" || previous.endsPart) return;
    if (/^\p{Lu}/u.test(word.text) && (!beforeThat || beforeThat.kind !== "glue")) word.kind = "name";
  });
}

// A word's kind is its own: sites repeat their words, so it is looked up once. Bounded; see `kept`.
const MOST_KINDS = 8192;

function kindOf({ text, folded, bracketed, before }: LabelWord, vocabulary: Vocabulary): WordKind {
  if (bracketed || before !== "") return "other";
  const { kinds } = vocabulary;
  const known = kinds.get(text);
  if (known !== undefined) return known;
  if (kinds.size >= MOST_KINDS) kinds.clear();
  const kind = kindOfWord(text, folded, vocabulary);
  kinds.set(kept(text), kind);
  return kind;
}

/** The word letter by letter: a slice would keep the whole page in memory that it was cut from. */
const kept = (word: string): string => word.split("").join("");

function kindOfWord(text: string, folded: string, vocabulary: Vocabulary): WordKind {
  const unstopped = folded.replace(/\.$/, "");
  if (vocabulary.suffixes.has(unstopped)) return "numeral";
  // Dr. Brandt
  if (unstopped !== folded && listOf(unstopped, vocabulary)) return "role";
  if (isInitials(text) || /^\p{Lu}(?:\p{Ll}{0,2}\.|\.-?\p{Lu}\.?)(?:-?\p{Lu}\.)*$/u.test(text))
    return "initial";
  const capital = /^\p{Lu}/u.test(text);
  // A capital word of two letters may be a name: `To Lanh`.
  if (vocabulary.glue.has(folded) && !/^\p{Lu}\p{Ll}$/u.test(text)) return "glue";
  if (/^[IVX]+$/.test(text)) return "numeral";
  if (vocabulary.links.has(folded)) return "link";
  if (vocabulary.particles.has(folded)) return "particle";
  const stem = folded.replace(/’s?$/, "");
  const own = listOf(stem, vocabulary) ?? listOfParts(text.replace(/[’']s?$/, ""), stem, vocabulary);
  if (own) return stem === folded ? own : "body";
  if (stem !== folded) return "other";
  if (!capital) return isNameInLowerCase(text, folded, vocabulary) ? "name" : "other";
  const initials = initialsOf(text);
  if (initials !== "" && /\p{Ll}/u.test(text.slice(initials.length)))
    return vocabulary.initials ? "initialled" : "name";
  if (/^\p{Lu}$/u.test(text)) return "initial";
  return text.split(/[-’'‑–]/).every((part) => isCapitalised(part, vocabulary)) ? "name" : "acronym";
}

function listOf(folded: string, { role, regnal, body }: Vocabulary): WordKind | undefined {
  if (regnal.has(folded)) return "regnal";
  if (role.has(folded)) return "role";
  return body.has(folded) ? "body" : undefined;
}

// Academician-Secretary, Minister-President: a role; Museum-Preserve, Physical-Technical: a body; Rask-Driver: neither
function listOfParts(text: string, folded: string, vocabulary: Vocabulary): WordKind | undefined {
  if (!folded.includes("-")) return undefined;
  if (vocabulary.isOffice(text)) return "role";
  const kinds = folded.split("-").map((part) => listOf(part, vocabulary));
  const last = kinds.at(-1);
  return kinds.includes("body") && last !== "role" && last !== "regnal" ? "body" : undefined;
}

// al-Hassan, el-Brandt, d’Orsay: a name that begins small
function isNameInLowerCase(text: string, folded: string, { particles, links }: Vocabulary): boolean {
  if (/^\p{Ll}{1,2}[’']\p{Lu}/u.test(text)) return true;
  const dash = text.indexOf("-");
  if (!/^\p{Lu}/u.test(text.slice(dash + 1))) return false;
  const small = folded.slice(0, dash);
  return particles.has(small) || links.has(small) || /^\p{Ll}\p{Ll}$/u.test(small);
}

// Brandt, McBrandt, and the small half of Young-ok; not NTV, not RusTek, which name no person
function isCapitalised(part: string, { prefixes }: Vocabulary): boolean {
  if (/^\p{Lu}?\p{Ll}*$/u.test(part)) return true;
  const inner = part.slice(1).search(/\p{Lu}/u) + 1;
  return prefixes.has(foldLetters(part.slice(0, inner))) && /^\p{Lu}\p{Ll}*$/u.test(part.slice(inner));
}

/** Whether the word is no word but a dash or a lone comma. */
export function isSign({ text }: LabelWord): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

const NAME_KINDS: ReadonlySet<WordKind> = new Set([
  "name",
  "initialled",
  "initial",
  "numeral",
  "particle",
  "link",
]);

/** Whether the word can stand in a name. */
export function isNameWord({ kind }: LabelWord): boolean {
  return NAME_KINDS.has(kind);
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
