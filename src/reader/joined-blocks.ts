// Blocks on one line with nothing between them, as Readability joins paragraphs: a stop, then a capital.
//
// … the ice has gone.Olaf Rask: Thank you, friends,I am glad …  <…>Ilse Brandt: Yes.
//                    ^                            ^                ^
// … answers to questionsQuestion: …      no stop, but a label follows
//                      ^
// Not: `Skerra.Harbour` once on a page; `HARBOUR.SK`; `SkyBoat`.
import type { Dialect } from "../dialect/dialect.js";

/** Finds where blocks meet in a text, in order. */
export type BlockSeamFinder = (text: string) => number[];

/** One place may be an editor’s slip, or the name of a site. */
const LEAST_SEAMS = 2;
/** Of the ends of sentences, this share meets the next. */
const LEAST_SHARE = 0.05;
const LONGEST_LABEL = 120;
const LONGEST_VOICE = 40;

/** The end of a sentence, of a salutation, of a sign between turns; then a capital or such a sign. */
const SEAM =
  /(?<=[\p{Ll}\p{N})”"»’\]>][.:]["”»’)\]]?|\p{Lu}{2}\.(?=\p{Lu}[\p{Ll}\s])|[!?…]["”»’)\]]?|\.[)\]”]|[>*\])]|[\p{Ll}\p{N}],)(?=[“"«([]?\p{Lu}|<…>|\* \* \*)/gu;
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
    const seams = Array.from(text.matchAll(SEAM), ({ index }) => index);
    const spaced = text.match(SPACED_END)?.length ?? 0;
    const different = new Set(seams.map((at) => text.slice(at - 6, at + 4))).size;
    const isJoined = different >= LEAST_SEAMS && seams.length >= LEAST_SHARE * (seams.length + spaced);
    const known = spacedLabels(text);
    const opening = (at: number): boolean => opensLabel(text, at, known);
    const inner = Array.from(text.matchAll(INNER_CAPITAL), ({ index }) => index).filter(opening);
    return [...new Set([...(isJoined ? seams : seams.filter(opening)), ...inner])].sort((a, b) => a - b);
  };
}

/** What stands between the end of a sentence and a colon, both with a space behind them. */
function spacedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { index } of text.matchAll(/: /g)) {
    let from = index;
    while (from > 0 && index - from < LONGEST_VOICE && !ENDS.includes(text[from - 1]!)) from--;
    if (ENDS.includes(text[from - 1] ?? "") && text[from] === " ") labels.add(text.slice(from + 1, index));
  }
  return labels;
}

const ENDS = [".", "!", "?", "…", ">", "*"];
