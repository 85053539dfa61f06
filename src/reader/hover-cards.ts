// Minister of Harbours Otto Lund Lund Otto Minister of Harbours : Good afternoon.
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the card that hung over `Otto Lund`, printed behind it
// Otto Lund Lund OttoMinister of Harbours: Good afternoon.        the same, its two lines run together
// President of Veldmark Ilse Brandt Brandt Ilse (retranslated):   a card without an office; the bracket is the label's
// Patriarch Osip Osip Patriarch of Veldmark :                     a title in place of a first name
// O.Lund Lund Otto Karlovich minister of harbours :               an initial in place of it, and a patronymic
// Lund Lund spoke after him.                                      none: no first name follows
import type { Dialect } from "../dialect/dialect.js";
import type { Span } from "../source/block.js";
import type { Gap } from "../source/carve.js";
import { initialsOf } from "../source/initials.js";
import { foldUnit, LOOKED_UP } from "../source/letters.js";
import { letterSort, somePlace } from "../source/places.js";
import { isSpace } from "../source/space.js";
import { unitsOf } from "../source/units.js";

/** A hover card's words in a text. */
export interface HoverCard extends Span {
  readonly name: string;
  readonly office: string | null;
}

interface Word extends Span {
  readonly text: string;
}

/** Family names of more words are none. */
const MOST_FAMILY_WORDS = 4;
/** Nor have first names. */
const MOST_GIVEN_WORDS = 4;
/** An office on a card is no longer. */
const LONGEST_OFFICE = 300;

/** `Lund`, `al-Lund` */
const CAPITAL = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u;
const SIGN = /^[,.:;!?)]/;
/** The label's own bracket, in lower case; what else stands in brackets may be part of the office, or of a speech. */
const REMARK = /^\((?:\p{Ll}[^()]*|\s[^()]*)\)\s*:/u;

// OTTO VAN DER LUND Lund Otto          Abdel Karim Abdel Karim Otto          O.Lund Lund Otto
//              ^^^^^^^^^               ^^^^^^^^^^^^^^^^^                       ^^^^^^^^^
// A family name stands twice in a row: so do capitals of one letter, and few lines are like that. They are told by
// their place in Unicode, and some letters that are no capitals stand among them.
const CAPITALS = letterSort(
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x100, 0x42f],
  [0x460, 0x167f],
  [0x1681, 0x1fff],
  [0x2100, 0x2fff],
  [0x3001, 0xfefe],
);
/** No name is longer: a text that is one word takes no longer either. */
const LONGEST_NAME = 60;

/** A quick look: could a family name stand twice in a row? */
function couldHoldCard(text: string): boolean {
  const units = unitsOf(text);
  return somePlace(
    units,
    text.length,
    CAPITALS,
    (at) => at > 0 && isSpace(units[at - 1]!) && repeatsNameBefore(units, at),
  );
}

/** Does the word there begin as one of the words with capitals before it does, or ends from a capital on? */
function repeatsNameBefore(units: Uint16Array, at: number): boolean {
  const capital = units[at]!;
  let end = at;
  for (let size = 1; size <= MOST_FAMILY_WORDS; size++) {
    while (end > 0 && isSpace(units[end - 1]!)) end--;
    let from = end;
    while (from > 0 && end - from < LONGEST_NAME && !isSpace(units[from - 1]!)) {
      from--;
      if (units[from] === capital && isSaidAgain(units, from, end, at)) return true;
    }
    if (CAPITALS[units[from]!] !== 1) return false;
    end = from;
  }
  return false;
}

/** Could the stretch stand again at another place, capitals apart? */
function isSaidAgain(units: Uint16Array, from: number, to: number, again: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const other = units[again + at - from]!;
    // Two cases of one letter beyond the table of lower case are not known for one
    if (foldUnit(unit) !== foldUnit(other) && unit < LOOKED_UP) return false;
  }
  return true;
}

/** Says where hover cards left their words in a text. Linear. */
export function createCardFinder(dialect: Dialect): (text: string) => HoverCard[] {
  const { roleNouns, regnalTitles, glue, conjunctions, patronymics } = dialect.names;
  const lookAlikes = new Map(dialect.names.lookAlikes);
  const titles = new Set([...roleNouns, ...regnalTitles]);
  const ties = new Set(glue);
  const and = new Set(conjunctions);
  const isTitle = (word: string): boolean => titles.has(word.toLowerCase());

  /** Where the first name, or the title in its place, ends in the word; -1 where the word does not begin with it. */
  const firstNameEnd = (word: string, given: string): number => {
    if (!CAPITAL.test(word)) return -1;
    if (given.endsWith(".")) return beginsWith(word, given.slice(0, given.indexOf("."))) ? wordEnd(word) : -1;
    const repeats = word.toLowerCase().startsWith(given.toLowerCase());
    if (isTitle(given) && !repeats) return wordEnd(word);
    return repeats ? given.length : -1;
  };

  /** The initial may be a letter of another script that was taken for its own. */
  const beginsWith = (word: string, initial: string): boolean =>
    word.startsWith(initial) ||
    word.startsWith(Array.from(initial, (letter) => lookAlikes.get(letter) ?? letter).join(""));

  /** `Otto` of `OttoMinister`, `Karlovich` of `Karlovichminister`, `Otto` of `Otto:` */
  const wordEnd = (word: string): number => {
    const glued = /\p{Ll}(?=\p{Lu})/u.exec(word);
    return glued ? glued.index + 1 : /[,.:;]?$/.exec(word)!.index;
  };

  const patronymicEnd = (word: string): number => {
    if (!CAPITAL.test(word)) return -1;
    const lower = word.toLowerCase();
    let end = -1;
    for (const ending of patronymics) {
      const at = lower.indexOf(ending, 1);
      if (at > 0 && (end < 0 || at + ending.length < end)) end = at + ending.length;
    }
    return end;
  };

  /** The card whose family name begins with the word `at`, the same words standing before it. */
  const cardAt = (words: readonly Word[], at: number, size: number, text: string): HoverCard | null => {
    const before = words[at - 1]!;
    const initials = initialsOf(words[at - size]!.text) || undefined;
    for (let word = 0; word < size; word++) {
      const printed = words[at - size + word]!.text;
      const own = word === 0 && initials !== undefined ? printed.slice(initials.length) : printed;
      if (
        own.toLowerCase() !== words[at + word]?.text.toLowerCase() ||
        !CAPITAL.test(own) ||
        /[\p{P}\p{S}]$/u.test(own)
      )
        return null;
    }
    const next = words[at + size];
    const given = initials ?? words[at - size - 1]?.text;
    if (!next || given === undefined) return null;
    const from = words[at]!.from;
    const several = initials === undefined ? givenNames(words, at - size, at + size) : 0;
    if (several > 1) {
      const last = at + size + several - 1;
      return withOffice(words, last, from, words[last]!.to, text);
    }
    let end = firstNameEnd(next.text, given);
    if (end < 0 || before.to >= next.from) return null;
    const titled = isTitle(given) && next.text.startsWith(given);
    if (titled) return withOffice(words, at + size - 1, from, words[at + size - 1]!.to, text);
    let last = at + size;
    const parent = end === next.text.length ? words[last + 1] : undefined;
    const parentEnd = parent ? patronymicEnd(parent.text) : -1;
    if (parent && parentEnd > 0) {
      last++;
      end = parentEnd;
    }
    return withOffice(words, last, from, words[last]!.from + end, text);
  };

  // Salim bin Rashad Al Lund Al Lund Salim bin Rashad: how many words before the family name stand again behind it
  const givenNames = (words: readonly Word[], family: number, again: number): number => {
    for (let size = Math.min(MOST_GIVEN_WORDS, family); size > 1; size--) {
      let same = 0;
      while (same < size && words[family - size + same]!.text === words[again + same]?.text) same++;
      if (same === size) return size;
    }
    return 0;
  };

  /** The card from its name's end on: the office goes on up to a sign that the card has pushed away from its word. */
  const withOffice = (
    words: readonly Word[],
    last: number,
    from: number,
    nameEnd: number,
    text: string,
  ): HoverCard => {
    const name = text.slice(from, nameEnd).replace(/\s+/g, " ");
    const start = nameEnd + text.slice(nameEnd, nameEnd + 8).search(/\S|$/);
    let certain = start;
    let run = start;
    let running = true;
    const first = words[last]!.to > nameEnd ? last : last + 1;
    let open = false;
    for (let at = first; at < words.length && words[at]!.to - start <= LONGEST_OFFICE; at++) {
      const word = words[at]!;
      const own = at === last ? text.slice(nameEnd, word.to) : word.text;
      if (
        SIGN.test(own) ||
        (!open && own.startsWith("(") && REMARK.test(own + text.slice(word.to, word.to + LONGEST_OFFICE)))
      ) {
        certain = words[at - 1]!.to;
        break;
      }
      if (own.startsWith("(")) open = true;
      if (open && own.includes(")")) open = false;
      const stopped = !open && /[.!?;:,]$/.test(own);
      // The label's own colon at once behind the office: `Minister of Harbours:`
      if (stopped && own.endsWith(":")) {
        certain = word.to - 1;
        break;
      }
      if (isOwner(words, at)) break;
      const holds = CAPITAL.test(own) || own.startsWith("(") || ties.has(own) || /^[–—-]$/.test(own);
      if (running && holds && CAPITAL.test(own)) run = word.to - (stopped ? 1 : 0);
      running &&= holds && !stopped;
      if (stopped && !own.endsWith(",")) break;
    }
    const end = Math.max(certain, certain > start ? 0 : run);
    const to = end > start ? end : nameEnd;
    return { from, to, name, office: to > nameEnd ? text.slice(start, to).replace(/\s+/g, " ") : null };
  };

  /** `and Ilse Brandt Brandt …`: the office before it is over. */
  const isOwner = (words: readonly Word[], at: number): boolean =>
    and.has(words[at]!.text) && words[at + 2] !== undefined && words[at + 2]!.text === words[at + 3]?.text;

  return (text) => {
    if (!couldHoldCard(text)) return [];
    const words = wordsOf(text);
    const cards: HoverCard[] = [];
    let end = 0;
    for (let at = 1; at < words.length; at++) {
      if (words[at]!.from < end || !CAPITAL.test(words[at]!.text)) continue;
      for (let size = 1; size <= Math.min(MOST_FAMILY_WORDS, at); size++) {
        const card = cardAt(words, at, size, text);
        if (!card) continue;
        cards.push(card);
        end = card.to;
        break;
      }
    }
    return cards;
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));
}

/** The cards as gaps between the words they hung over. */
export const cardGaps = (cards: readonly HoverCard[]): Gap[] =>
  cards.map(({ from, to, name, office }) => ({ from, to, side: "behind", card: { name, office } }));
