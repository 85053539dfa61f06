// … by spring. Yes. Olaf Rask: Thank you.
//                   ^^^^^^^^^^ a run: the words before a colon, back to the end of a sentence or to the colon before
import type { Dialect } from "../../dialect/dialect.js";
import { LONGEST_LABEL } from "../../grammar/attribution.js";
import type { Span } from "../../source/block.js";
import { foldCase } from "../../source/fold.js";
import type { Sentences } from "./sentences.js";
import type { OpenStretch } from "./stretches.js";
import { wordsIn } from "./words.js";

/** A run of words before a colon. */
export interface Run extends Span {
  /** Just past the colon. */
  readonly end: number;
  /** Where the stretch ends that it stands in. */
  readonly limit: number;
  /** Whether a sentence ends before it, or the stretch begins with it. */
  readonly sentence: boolean;
  /** What line of its own may open it. */
  readonly opensWith: OpenStretch["opensWith"];
}

/** Not that of a time or an address: `15:30`, `https://`. */
const COLON = /:(?!\d|\/\/)/g;

/** Finds the runs of a stretch, in order. */
export type RunFinder = (text: string, open: OpenStretch) => Run[];

export function createRunFinder(dialect: Dialect, { endsSentence }: Sentences): RunFinder {
  const credits = new Set(dialect.photoCredits.map(foldCase));

  // Photo: Skerra Tek      a credit is no label
  const isCredit = (run: string): boolean => credits.has(foldCase(run.slice(run.lastIndexOf(" ") + 1)));

  /** Where the run before a colon begins: behind the last word that ends a sentence. */
  const runStart = (text: string, least: number, end: number): Pick<Run, "from" | "sentence"> => {
    const words = wordsIn(text, { from: least, to: end });
    const stop = words.findLastIndex(({ text: word }, at) => {
      const next = words[at + 1]?.text;
      return next !== undefined && endsSentence(word, next);
    });
    if (stop < 0) return { from: words[0]?.from ?? least, sentence: false };
    return { from: afterBracket(text, words[stop + 1]!.from, end), sentence: true };
  };

  /** The run before a colon; `null` where there is none, or none that could be a label. */
  const runAt = (text: string, open: OpenStretch, free: number, end: number): Run | null => {
    const least = Math.max(free, end - LONGEST_LABEL);
    const { from, sentence } = runStart(text, least, end);
    const opens = free === open.from && text.slice(open.from, from).trim() === "";
    const isWhole = opens || sentence || least === free;
    if (!isWhole || isCredit(text.slice(from, end - 1))) return null;
    return {
      from,
      to: end - 1,
      end,
      limit: open.to,
      sentence: sentence || opens,
      opensWith: opens ? open.opensWith : null,
    };
  };

  return (text, open) => {
    const runs: Run[] = [];
    let free = open.from;
    for (const { index } of text.slice(open.from, open.to).matchAll(COLON)) {
      const end = open.from + index + 1;
      const run = runAt(text, open, free, end);
      if (run) runs.push(run);
      free = end;
    }
    return runs;
  };
}

// … is ready. (Laughter) Olaf Rask:      a bracket opens no label
function afterBracket(text: string, from: number, end: number): number {
  if (text[from] !== "(") return from;
  const close = text.slice(from, end).indexOf(")");
  const rest = close >= 0 ? text.slice(from + close + 1, end).search(/\S/) : -1;
  return rest > 0 ? from + close + 1 + rest : from;
}
