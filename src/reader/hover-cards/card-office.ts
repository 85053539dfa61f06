// The office on a card, which goes on behind its name.
//
// … Lund Otto Minister of sea harbours , who agrees.        up to a sign that the card has pushed away from its word
//             ^^^^^^^^^^^^^^^^^^^^^^^^
// … Lund Otto minister of harbours (retranslated) :         up to the label’s own bracket
//             ^^^^^^^^^^^^^^^^^^^^
// … Lund OttoMinister of harbours: Yes.                     up to the label’s own colon
//            ^^^^^^^^^^^^^^^^^^^^
// … Lund Otto Minister of Harbours spoke.                   where no sign ends it, the capitals
//             ^^^^^^^^^^^^^^^^^^^^
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import type { CardName } from "./card-name.js";
import { hasCapital, type Word } from "./word.js";

/** An office on a card is no longer. */
const LONGEST_OFFICE = 300;

const SIGN = /^[,.:;!?)]/;
/** The label's own bracket, in lower case; what else stands in brackets may be part of the office, or of a speech. */
const REMARK = /^\((?:\p{Ll}[^()]*|\s[^()]*)\)\s*:/u;
const STOP = /[.!?;:,]$/;
const DASH = /^[–—-]$/;

/** A word behind the name, which may be of the office. */
interface OfficeWord extends Word {
  /** It is none of the office: a sign pushed away, or the label's own bracket. */
  readonly isBehind: boolean;
  /** It ends in a sign, in no bracket. */
  readonly isStopped: boolean;
}

/** Finds the office of a card behind its name; `null` where it has none. */
export function createCardOffices(
  dialect: Dialect,
): (text: string, words: readonly Word[], name: CardName) => Span | null {
  const ties = new Set(dialect.names.glue);
  const and = new Set(dialect.names.conjunctions);

  /** `and Ilse Brandt Brandt …`: the office before it is over. */
  const isOwner = (words: readonly Word[], at: number): boolean =>
    and.has(words[at]!.text) && words[at + 2] !== undefined && words[at + 2]!.text === words[at + 3]?.text;

  /** Where the words end that have capitals, and what ties them to one another. */
  const capitalsEnd = (words: readonly OfficeWord[]): number | null => {
    let end: number | null = null;
    for (const { text, to, isStopped } of words) {
      if (hasCapital(text)) end = isStopped ? to - 1 : to;
      else if (!text.startsWith("(") && !ties.has(text) && !DASH.test(text)) break;
      if (isStopped) break;
    }
    return end;
  };

  return (text, all, name) => {
    const words = officeWords(text, all, name, isOwner);
    const [first] = words;
    if (!first || first.isBehind) return null;
    const to = endBeforeSign(words) ?? capitalsEnd(words);
    return to === null ? null : { from: first.from, to };
  };
}

/** The words from a name's end on, up to one that shows the office to be over, or to the end of the sentence. */
function officeWords(
  text: string,
  words: readonly Word[],
  name: CardName,
  isOver: (words: readonly Word[], at: number) => boolean,
): OfficeWord[] {
  const found: OfficeWord[] = [];
  let inBracket = false;
  for (let at = words[name.last]!.to > name.to ? name.last : name.last + 1; at < words.length; at++) {
    const { to } = words[at]!;
    const from = Math.max(words[at]!.from, name.to);
    if (to - (found[0]?.from ?? from) > LONGEST_OFFICE || isOver(words, at)) break;
    const own = text.slice(from, to);
    const opens = own.startsWith("(");
    const isRemark = opens && !inBracket && REMARK.test(text.slice(from, from + LONGEST_OFFICE));
    inBracket = (inBracket || opens) && !own.includes(")");
    const isStopped = !inBracket && STOP.test(own);
    const isBehind = isRemark || SIGN.test(own);
    found.push({ text: own, from, to, isBehind, isStopped });
    if (isBehind || (isStopped && !own.endsWith(","))) break;
  }
  return found;
}

/** Where an office ends that a sign or a bracket of the label stands behind. */
function endBeforeSign(words: readonly OfficeWord[]): number | null {
  const last = words.at(-1)!;
  if (last.isBehind) return words.at(-2)!.to;
  return last.isStopped && last.text.endsWith(":") ? last.to - 1 : null;
}
