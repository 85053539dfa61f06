// November 11, 2013 15:30 Port Elin, Skerra Region With President of Norland …
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^ capitals behind the time, up to what opens a sentence, a label or a caption
// November 11, 2013 15:30 The President congratulated …       none: nothing is left of the capitals
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";

/** A place has no more words. */
const MOST_WORDS = 9;

/** Finds the place at the start of a stretch that may be closed by something set apart. */
export type PlaceFinder = (text: string, open: Span, head: string) => Span | null;

export function createPlaceFinder(dialect: Dialect): PlaceFinder {
  const { roleNouns, regnalTitles, glue, unnamedWords } = dialect.names;
  const articles = new Set(dialect.smallWords);
  const openers = new Set([
    ...roleNouns,
    ...regnalTitles,
    ...unnamedWords,
    ...dialect.captionOpeners,
    ...dialect.sentenceOpeners,
    ...dialect.ordinals,
  ]);
  const leads = new Set(dialect.headings.leads.map((words) => words.toLowerCase()));
  const ties = new Set(glue);
  const kinds = new Set(dialect.placeWords);
  const verbs = new Set(dialect.finiteVerbs);

  return (text, { from, to }, head) => {
    const words = [...text.slice(from, Math.min(to, from + 160)).matchAll(/\S+/g)];
    const word = (at: number): string => words[at]?.[0] ?? "";
    const lower = (at: number): string => word(at).toLowerCase().replace(/[,.]$/, "");
    const closed = from + 160 >= to;
    let count = 0;
    while (count < Math.min(words.length, MOST_WORDS) && couldStand(word(count), count)) count++;
    const all = closed && count === words.length;
    if (count === words.length && !all) return null;
    if (count > 0 && /[.!?:;…]$/.test(word(count - 1)) && !all) count = Math.max(0, count - 1);
    while (count > 0 && ties.has(word(count - 1))) count--;
    // Port Elin Olaf Rask met …: the name before the verb is none
    const told = !all && count > 2 && verbs.has(lower(count)) ? 2 : 1;
    let end = all ? count : Math.max(0, count - told);
    const comma = words.slice(0, count).findIndex(({ 0: own }) => own.endsWith(","));
    for (let at = 0; at < end; at++) {
      // The Kremlin: an article opens a place as well as a sentence
      if (at === 0 && articles.has(lower(0)) && (comma > 0 || all)) continue;
      if (at <= comma) continue;
      const named =
        at + 1 < count &&
        head.includes(`${word(at)} ${word(at + 1).replace(/[,.]$/, "")}`) &&
        at !== comma + 1;
      if (openers.has(lower(at)) || leads.has(lower(at)) || named) {
        end = at;
        break;
      }
    }
    if (end === 0 || (end === 1 && (openers.has(lower(0)) || articles.has(lower(0))))) return null;
    if (
      !all &&
      comma < 0 &&
      end > 0 &&
      head.includes(`${word(0)} ${word(1)} `) &&
      (count === 2 || (end === 2 && dialect.captionsRepeatTitle))
    )
      return null;
    const last = words[end - 1]!;
    if (/[,.:;!?]$/.test(last[0])) return null;
    return { from, to: from + last.index + last[0].length };
  };

  function couldStand(word: string, at: number): boolean {
    if (/^[\p{Lu}\p{N}–—-]/u.test(word) && !/^\p{N}+$/u.test(word)) return true;
    return at > 0 && (ties.has(word) || kinds.has(word.replace(/,$/, "")));
  }
}
