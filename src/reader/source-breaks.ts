// Line ends that the page's own source has inside paragraphs: browsers show them as spaces, extractors keep them.
//
// We have built the harbour with the help of the Harbour
// League and of our neighbours.            a line that ends in a letter ends no paragraph of speech
// Minister of
// Harbours Olaf Rask: Thank you.           nor does one that could be the beginning of the next line's label
//
// Not so: `Friends,` before `I am glad`; a heading before a label; the place under the time; a title before its date.
import type { Dialect } from "../dialect/dialect.js";
import { datelineSigns } from "../grammar/dateline.js";
import { foldSpace } from "../source/fold.js";
import type { Line } from "../source/line.js";
import { couldBeLabel, createCandidateWords } from "../survey/candidate-words.js";
import { isLabelAlone } from "./label-line.js";
import { lineAlone } from "./line-alone.js";

/** Fewer of them may be those of hover cards over terms. */
const LEAST_BREAKS = 4;
/** Of the line ends of a page whose source is so, at least this share. */
const LEAST_SHARE = 0.04;

/** Whether the lines of a text are those of the page's source: many end amid a sentence. */
export function breaksParagraphs(lines: readonly Line[]): boolean {
  let broken = 0;
  for (let at = 1; at < lines.length; at++)
    if (LOWER.test(lines[at]!.text) && endsLower(lines[at - 1]!.text)) broken++;
  return broken >= LEAST_BREAKS && broken >= LEAST_SHARE * lines.length;
}

/** A name would be what a hover card hung over. */
const endsLower = (line: string): boolean => /\p{Ll}$/u.test(line) && LOWER.test(line.split(/\s/).at(-1)!);

const LETTER_END = /[\p{L}\p{M}\p{N}]$/u;
const LOWER = /^\p{Ll}/u;

/** Role, name, the card's name and its office. */
const MOST_PARTS = 8;
const LONGEST_PART = 220;
/** A line of so few words in capitals may be the beginning of an office: `Human Rights`. */
const MOST_BARE_WORDS = 3;
/** A salutation has no more words. */
const MOST_SALUTED = 7;

/** The time of the event is in one of the first lines. */
const LONGEST_HEAD = 30;
const TIME = /^\d{1,2}:\d{2}$/;

const ENDS_SENTENCE = /[.:;?!…>*]["”“»)\]]*$/;
const INITIAL_END = /(?:^|\s)\p{Lu}\.$/u;
const CAPITALS = /^\p{Lu}\S*$/u;
const LABEL = /^[^:?!;]{0,200}?\s?:(?!\d|\/\/)/u;

export function createBreakFinder(dialect: Dialect): (lines: readonly Line[]) => ReadonlySet<number> {
  const readWords = createCandidateWords(dialect);
  const standsAlone = lineAlone(dialect);
  const looksLikeDateline = datelineSigns(dialect);
  const { glue, bodyWords, roleNouns, regnalTitles } = dialect.names;
  const ties = new Set(glue);
  const small = new Set([...glue, ...bodyWords, ...roleNouns]);
  const roles = new Set([...roleNouns, ...regnalTitles]);
  const apart = new Set([
    ...dialect.relatedHeadings,
    ...dialect.textVersion,
    ...dialect.sections,
    ...dialect.metadataHeadings.map(([, heading]) => heading),
  ]);
  const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
  const isRole = (word: string | undefined): boolean =>
    word !== undefined &&
    word
      .toLowerCase()
      .split("-")
      .some((part) => roles.has(part));

  const couldBeOffice = (word: string): boolean => CAPITALS.test(word) || small.has(word.toLowerCase());

  return (lines) => {
    const text = (at: number): string => lines[at]?.text ?? "";
    const joined = new Set<number>();
    const firsts = new Set<number>();
    const known = new Set<string>();
    for (let at = 0; at < lines.length; at++) {
      const label = at === 0 || ENDS_SENTENCE.test(text(at - 1)) ? LABEL.exec(text(at))?.[0] : undefined;
      if (label !== undefined) known.add(nameOf(label));
    }
    for (let at = 0; at < lines.length; at++) {
      const first = labelFrom(at);
      if (first === null) continue;
      firsts.add(first);
      for (let part = first + 1; part <= at; part++) joined.add(part);
    }
    const from = bodyFrom();
    for (let at = 1; at < lines.length; at++)
      if (
        (isLabelAlone(text(at - 1)) && !standsAlone(text(at - 1))) ||
        (at >= from && !firsts.has(at) && goesOn(at))
      )
        joined.add(at);
    return joined;

    /** The line in which the label begins whose colon is in the line `at`; `null` where there is none. */
    function labelFrom(at: number): number | null {
      const label = LABEL.exec(text(at))?.[0];
      if (label === undefined || (!/^\p{Lu}/u.test(label) && !/^[\p{Ll}:(),]/u.test(label))) return null;
      let from = at;
      let own = label;
      while (from > 0 && at - from < MOST_PARTS) {
        const parts = partsBefore(from, own);
        if (parts === 0) break;
        for (let part = 0; part < parts; part++) own = `${text(--from)} ${own}`;
      }
      return couldBeLabel(readWords(nameOf(own))) ? from : null;
    }

    /** How many lines before `from` belong to a label that goes on with `own`. */
    function partsBefore(from: number, own: string): number {
      const before = text(from - 1);
      const name = nameOf(own);
      const reading = readWords(name);
      if (INITIAL_END.test(before) && reading?.isName === true) return 1;
      if (!couldPrecede(before)) return 0;
      if (isTurned(before, text(from - 2))) return 2;
      if (isTurned(before, `${text(from - 3)} ${text(from - 2)}`)) return 3;
      if (name === "" || /^[\p{Ll}:,(]/u.test(own) || tied(before)) return 1;
      if (isCarded(own, before)) return 1;
      if (reading?.unnamed === true) return 0;
      if (reading?.isName === true) {
        const words = readWords(before);
        const office =
          words?.hasRole === true && !words.isSentence && !words.isOpener && !endsInPerson(wordsOf(before));
        if (office) return 1;
        if (reading.count === 1 && (words?.isName === true || words?.endsInName === true)) return 1;
        return officeBefore(from, true);
      }
      return known.has(name) ? 0 : officeBefore(from, false);
    }

    // Head of the Harbour
    // and Fishery League Olaf Rask:        lines of capitals and small words up to one that begins as an office does
    // Human Rights
    // Commissioner Olaf Rask:              or that has few words; but for the place under the time
    function officeBefore(from: number, named: boolean): number {
      for (let part = 1; part < MOST_PARTS && part <= from; part++) {
        const line = text(from - part);
        const bare = wordsOf(line);
        if (!couldPrecede(line) || !bare.every(couldBeOffice)) return 0;
        const above = text(from - part - 1);
        if (from > part && !ENDS_SENTENCE.test(above) && !standsAlone(above)) continue;
        const words = readWords(line);
        if (words === null || words.isOpener || words.isSentence || endsInPerson(bare)) return 0;
        if (isRole(bare[0])) return part;
        return !named && part === 1 && bare.length <= MOST_BARE_WORDS && from > 1 && !standsAlone(above)
          ? part
          : 0;
      }
      return 0;
    }

    function couldPrecede(line: string): boolean {
      return (
        !/[.:;?!…>*]$/.test(line) &&
        !standsAlone(line) &&
        line.length <= LONGEST_PART &&
        !apart.has(foldSpace(line))
      );
    }

    /** Two words that could be a name, and no small word that ties them to an office. */
    function endsInPerson(words: readonly string[]): boolean {
      const end = words.slice(-2);
      return (
        words.length > 2 &&
        end.every((word) => !ties.has(word.toLowerCase()) && !isRole(word)) &&
        !ties.has(words.at(-3)!.toLowerCase()) &&
        readWords(words.join(" "))?.endsInName === true
      );
    }

    // District Otto
    // Lund Lund Otto Minister of Harbours:      the card behind a name that is broken
    function isCarded(own: string, line: string): boolean {
      const [family = "", again = "", given = ""] = wordsOf(own);
      return (
        family.toLowerCase() === again.toLowerCase() &&
        wordsOf(line).at(-1)?.toLowerCase() === given.toLowerCase()
      );
    }

    function tied(line: string): boolean {
      return line.endsWith(",")
        ? isRole(wordsOf(line)[0])
        : ties.has(wordsOf(line).at(-1)?.toLowerCase() ?? "");
    }

    // Otto Lund          the hover card's name, family name first, under the name it hung over
    // Lund Otto
    function isTurned(card: string, line: string): boolean {
      const words = wordsOf(card);
      if (words.length < 2 || words.length > 5) return false;
      const lower = line.toLowerCase();
      for (let family = 1; family < words.length; family++)
        if (lower.endsWith([...words.slice(family), ...words.slice(0, family)].join(" ").toLowerCase()))
          return true;
      return false;
    }

    /** The first line that may go on from the one before it: behind the first of the body, which may be a place. */
    function bodyFrom(): number {
      for (let at = Math.min(lines.length - 1, LONGEST_HEAD); at > 0; at--)
        if (TIME.test(text(at)) || looksLikeDateline(text(at))) return at + 3;
      return 1;
    }

    function goesOn(at: number): boolean {
      const before = text(at - 1);
      const line = text(at);
      if (
        standsAlone(before) ||
        standsAlone(line) ||
        apart.has(foldSpace(before)) ||
        apart.has(foldSpace(line))
      )
        return false;
      if (isLabelAlone(line) || /^(?:\*|<)/.test(line)) return false;
      if (LETTER_END.test(before)) return true;
      if (!before.endsWith(",")) return false;
      return LOWER.test(line) || wordsOf(lastSentence(before)).length > MOST_SALUTED;
    }

    /** A label without its colon, its bracket and the hover card behind its name. */
    function nameOf(label: string): string {
      const own = label.slice(0, label.includes(":") ? label.lastIndexOf(":") : undefined).trim();
      const bracket = own.lastIndexOf("(");
      const isRemark = bracket >= 0 && (own.endsWith(")") || !own.includes(")", bracket));
      const words = wordsOf(isRemark ? own.slice(0, bracket) : own);
      const card = words.findIndex(
        (word, at) => at > 1 && word.toLowerCase() === words[at - 1]!.toLowerCase(),
      );
      return words.slice(0, card < 0 ? undefined : card).join(" ");
    }
  };
}

/** The words of a line behind the last end of a sentence in it. */
const lastSentence = (line: string): string =>
  line.slice(Math.max(...STOPS.map((stop) => line.lastIndexOf(stop))) + 1);

const STOPS = [".", "!", "?", "…"];
