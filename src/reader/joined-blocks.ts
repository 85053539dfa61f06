// Blocks on one line with nothing between them, as Readability joins paragraphs: a stop, then a capital.
//
// … the ice has gone.Olaf Rask: Thank you, friends,I am glad …  <…>Ilse Brandt: Yes.
//                    ^                            ^                ^
// … answers to questionsQuestion: …      no stop, but a label follows
//                      ^
// Not: `Skerra.Harbour` once on a page; `HARBOUR.SK`; `SkyBoat`.
import type { Dialect } from "../dialect/dialect.js";
import { placesOf } from "../source/places-of.js";

/** Finds where blocks meet in a text, in order. */
export type BlockSeamFinder = (text: string) => number[];

/** One place may be an editor’s slip, or the name of a site. */
const LEAST_SEAMS = 2;
/** Of the ends of sentences, this share meets the next. */
const LEAST_SHARE = 0.05;
const LONGEST_LABEL = 120;
const LONGEST_VOICE = 40;

/** What a block may end in. */
const ENDS = [
  // gone.|Olaf       “Harbour News.”|I
  /[\p{Ll}\p{N})”"»’\]>][.:]["”»’)\]]?/u,
  // HLF.|It          not `HARBOUR.SK`
  /\p{Lu}{2}\.(?=\p{Lu}[\p{Ll}\s])/u,
  // open?|Olaf
  /[!?…]["”»’)\]]?/u,
  // (Applause.)|I
  /\.[)\]”]/u,
  // <…>|Ilse         * * *|Ilse         [Minister of Harbours]|Ilse
  /[>*\])]/u,
  // friends,|I
  /[\p{Ll}\p{N}],/u,
];
/** What the next begins with: a capital, or a sign between turns. */
const STARTS = [/["«“([]?\p{Lu}/u, /<…>/u, /\* \* \*/u];
const anyOf = (expressions: readonly RegExp[]): string => expressions.map(({ source }) => source).join("|");
const SEAM = new RegExp(`(?<=${anyOf(ENDS)})(?=${anyOf(STARTS)})`, "gu");
const SPACED_END = /[.!?…]["”»’)\]]? /g;
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

export function createBlockSeamFinder(dialect: Dialect): BlockSeamFinder {
  const { roleNouns, regnalTitles, unnamedWords, collectiveWords } = dialect.names;
  const voices = new Set([...unnamedWords, ...collectiveWords]);
  const roles = new Set([...roleNouns, ...regnalTitles]);

  const opensLabel = (text: string, at: number, known: ReadonlySet<string>): boolean => {
    const label = /^[^:.!?]+(?=:)/.exec(text.slice(at, at + LONGEST_LABEL))?.[0];
    if (label === undefined) return false;
    const first = /^[\p{L}\p{M}’-]+/u.exec(label)?.[0].toLowerCase() ?? "";
    return (voices.has(first) && label.length < LONGEST_VOICE) || roles.has(first) || known.has(label);
  };

  return (text) => {
    const known = spacedLabels(text);
    const beforeLabel = (at: number): boolean => opensLabel(text, at, known);
    const ends = placesOf(SEAM, text);
    const seams = isJoined(text, ends) ? ends : ends.filter(beforeLabel);
    const inWords = placesOf(INNER_CAPITAL, text).filter(beforeLabel);
    return [...new Set([...seams, ...inWords])].sort((a, b) => a - b);
  };
}

/** Whether so many ends of sentences have no space behind them that no slip of an editor explains it. */
function isJoined(text: string, seams: readonly number[]): boolean {
  const different = new Set(seams.map((at) => text.slice(at - 6, at + 4))).size;
  const spaced = text.match(SPACED_END)?.length ?? 0;
  return different >= LEAST_SEAMS && seams.length >= LEAST_SHARE * (seams.length + spaced);
}

/** What stands between the end of a sentence and a colon, both with a space behind them. */
function spacedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { index } of text.matchAll(/: /g)) {
    let from = index;
    while (from > 0 && index - from < LONGEST_VOICE && !STOPS.includes(text[from - 1]!)) from--;
    if (STOPS.includes(text[from - 1] ?? "") && text[from] === " ") labels.add(text.slice(from + 1, index));
  }
  return labels;
}

const STOPS = [".", "!", "?", "…", ">", "*"];
