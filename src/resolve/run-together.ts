import { bareWord, type LabelWord, type PrintedNames } from "./bare-words.js";
import { foldLetters } from "./fold-letters.js";
import type { Vocabulary } from "./vocabulary.js";

// IlseBrandt: two words, as editors lose a space
// McBrandt, MacKerrow, RusTek: one
// PresidentofVeldmarkIlseBrandt: five, told by the role and the small word behind it

// Shorter pieces are halves of a firm's name or of a surname.
const SHORTEST_PIECE = 3;

/** The words that a word of a label is made of: itself, or the words the editor ran together. */
export function partRunTogether(
  word: LabelWord,
  previous: LabelWord | undefined,
  next: LabelWord | undefined,
  vocabulary: Vocabulary,
  printed: PrintedNames,
): LabelWord[] {
  if (word.bracketed || word.text.length < 2 * SHORTEST_PIECE) return [word];
  const pieces = piecesOf(word.text, vocabulary);
  if (pieces.length === 0) return [word];
  if (pieces.some((piece) => vocabulary.glue.has(foldLetters(piece)))) return pieced(word, pieces);
  const tied = atGlueBeforePlace(word, next, vocabulary, printed);
  if (tied) return pieced(word, tied);
  return pieces.length > 1 && isNameRunTogether(word, pieces, previous, next, vocabulary, printed)
    ? pieced(word, pieces)
    : [word];
}

const MOST_KEPT = 8192;
const LONGEST_KEPT = 40;

/** The words that a word could be made of, itself where it is one; none where it holds other signs. Kept, as words come again. */
function piecesOf(text: string, vocabulary: Vocabulary): readonly string[] {
  const { parted } = vocabulary;
  const known = parted.get(text);
  if (known) return known;
  const pieces = /^[\p{L}\p{M}’'-]+$/u.test(text)
    ? atCapitals(text).flatMap((piece) => atGlue(piece, vocabulary))
    : [];
  if (parted.size >= MOST_KEPT) parted.clear();
  if (text.length <= LONGEST_KEPT) parted.set(text, pieces);
  return pieces;
}

/** `IlseBrandt` at its inner capitals: `Ilse`, `Brandt`. */
const atCapitals = (text: string): string[] => text.split(/(?<=\p{Ll})(?=\p{Lu})/u);

// Chairmanof the Board: a role that ends in a small word
//         ^^
function atGlue(piece: string, vocabulary: Vocabulary): string[] {
  const folded = foldLetters(piece);
  for (const glue of vocabulary.glue) {
    if (glue.length < 2 || !folded.endsWith(glue) || folded.length !== piece.length) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(piece) || !isRole(folded.slice(0, -glue.length), vocabulary)) continue;
    return [piece.slice(0, -glue.length), piece.slice(-glue.length)];
  }
  return [piece];
}

function isRole(folded: string, { role, regnal }: Vocabulary): boolean {
  const last = folded.slice(folded.lastIndexOf("-") + 1);
  return last.length >= SHORTEST_PIECE && (role.has(last) || regnal.has(last));
}

// King Osip Brandtof Veldmark: a name that ends in a small word, where the page has the name or a state follows
//                 ^^
function atGlueBeforePlace(
  { text, folded, endsPart }: LabelWord,
  next: LabelWord | undefined,
  vocabulary: Vocabulary,
  printed: PrintedNames,
): string[] | undefined {
  const { mainGlue } = vocabulary;
  if (endsPart || !next || mainGlue === "" || !folded.endsWith(mainGlue)) return undefined;
  const stem = folded.slice(0, -mainGlue.length);
  if (folded.length !== text.length || !/^\p{Lu}/u.test(next.text)) return undefined;
  return printed.hasWord(stem) || vocabulary.states.has(next.folded)
    ? [text.slice(0, stem.length), text.slice(stem.length)]
    : undefined;
}

function isNameRunTogether(
  word: LabelWord,
  pieces: readonly string[],
  previous: LabelWord | undefined,
  next: LabelWord | undefined,
  vocabulary: Vocabulary,
  printed: PrintedNames,
): boolean {
  if (printed.hasName(word.folded.replace(/\P{L}/gu, ""))) return true;
  const last = word.endsPart || next === undefined;
  if (!last || pieces.length > 3 || pieces.some((piece) => piece.length < SHORTEST_PIECE)) return false;
  if (vocabulary.prefixes.has(foldLetters(pieces[0]!)) || !pieces.slice(0, -1).every(isProper)) return false;
  if (previous === undefined) return true;
  if (previous.endsPart) return false;
  // Otto BraNDT is a slip of the shift key, the name is whole; President OttoBRANDT lost its space.
  const folded = foldLetters(previous.text);
  const afterRole = isRole(folded, vocabulary);
  if (!isProper(pieces.at(-1)!)) return afterRole;
  return afterRole || (/^\p{Lu}\p{Ll}/u.test(previous.text) && !vocabulary.body.has(folded));
}

function isProper(piece: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(piece);
}

function pieced(word: LabelWord, pieces: readonly string[]): LabelWord[] {
  let from = word.from;
  return pieces.map((piece, i) => {
    const first = i === 0;
    const last = i === pieces.length - 1;
    const part = bareWord(piece, from, first ? word.before : "", last ? word.after : "", !first);
    from += piece.length;
    return part;
  });
}
