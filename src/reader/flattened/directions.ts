// … by spring. (A video is shown.) Let me add …
//              ^^^^^^^^^^^^^^^^^^^ a paragraph of its own; so is what the site tells
// It floats. (Laughter.)      none: it stands in the paragraph it answers to
import type { Dialect } from "../../dialect/dialect.js";
import { reader, stretch } from "../../grammar/combinators.js";
import { stageAction } from "../../grammar/stage-direction.js";
import type { MarkedSpan, MarkedSpanFinder } from "./marked-span.js";
import { createVerbForms } from "./verb-forms.js";

/** Where a bracket opens behind the end of a sentence. */
const OPENING = /[.!?…] (?=\()/g;
const BRACKET = /^\(\p{Lu}[^()]{3,1000}\)\.?/u;
const LONGEST = 1010;
/** Directions of these kinds are paragraphs; others stand in the sentence they answer to. */
const OWN: ReadonlySet<string> = new Set(["video", "silence"]);
/** A bracket that tells how the meeting went on has more words than a direction. */
const LEAST_TOLD = 6;
/** Its verb is one of so many words. */
const VERB_WITHIN = 6;

export function createDirectionFinder(dialect: Dialect): MarkedSpanFinder {
  const tellers = new Set([...dialect.names.roleNouns, ...dialect.ordinals]);
  const { isFinite, isPast } = createVerbForms(dialect);
  const common = new Set(dialect.sentenceWords);
  const addressing = new Set(dialect.headings.spokenWords);
  const readAction = reader(stageAction(dialect).skip(stretch(/[\s\S]*/)));

  const isOwn = (bracket: string): boolean => OWN.has(readAction(bracket) ?? "");

  /** Does a verb of what somebody did stand soon, none of those that are in any speech? */
  const narrates = (words: readonly string[]): boolean =>
    words.slice(1, VERB_WITHIN).some((word) => isPast(word) || (isFinite(word) && !common.has(word)));

  // (Mr Rask went on to speak about the harbours.)     the site tells what was said, and speaks to nobody
  const isTold = (bracket: string): boolean => {
    const words = bracket.slice(1).toLowerCase().split(/\s+/);
    return (
      words.length >= LEAST_TOLD &&
      !/[?!]/.test(bracket) &&
      (tellers.has(words[0]!) || (narrates(words) && !words.some((word) => addressing.has(word))))
    );
  };

  return (text, least, most) => {
    const found: MarkedSpan[] = [];
    for (const { 0: stop, index } of text.slice(least, most).matchAll(OPENING)) {
      const from = least + index + stop.length;
      const bracket = BRACKET.exec(text.slice(from, Math.min(most, from + LONGEST)))?.[0];
      if (bracket === undefined || !(isOwn(bracket) || isTold(bracket))) continue;
      const to = from + bracket.length;
      if (opensParagraph(text.slice(to, Math.min(most, to + 3)))) found.push({ from, to, kind: null });
    }
    return found;
  };
}

const opensParagraph = (words: string): boolean => /^\s*(?:$|[\p{Lu}<*(“"«\d])/u.test(words);
