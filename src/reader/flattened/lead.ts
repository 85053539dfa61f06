// Meeting with President of Norland Olaf Rask Ilse Brandt and President of Norland Olaf Rask discussed the harbours.
//                                             ^ the lead is a sentence: it begins before its verb, with a name, an article,
//                                               an office or a small word that may open it, where no small word ties it to the title
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { createSentences } from "./sentences.js";

/** Titles have so many words at most. */
const MOST_WORDS = 45;

/** Where the lead begins in the words of the head; their end where there is none. */
export type LeadFinder = (text: string, head: Span, speakers: ReadonlySet<string>) => number;

export function createLeadFinder(dialect: Dialect): LeadFinder {
  const { sentencesOf } = createSentences(dialect);
  const { roleNouns, regnalTitles, glue, officeTie, particles } = dialect.names;
  const roles = new Set([...roleNouns, ...regnalTitles]);
  const ties = new Set([...glue, ...particles, ...dialect.smallWords, ...dialect.participleTies]);
  const openers = new Set(dialect.sentenceOpeners);
  const leads = new Set(dialect.headings.leads.map((words) => words.toLowerCase()));
  const verbs = new Set(dialect.finiteVerbs);
  const pasts = dialect.pastEndings;

  return (text, head, speakers) => {
    const sentences = sentencesOf(text, head);
    const [first] = sentences;
    if (!first || !/[.!?…]["”»’)]*$/.test(text.slice(head.from, head.to).trimEnd())) return head.to;
    const words = [...text.slice(first.from, first.to).matchAll(/\S+/g)].slice(0, MOST_WORDS);
    const word = (at: number): string => words[at]?.[0] ?? "";
    const bare = (at: number): string =>
      word(at)
        .toLowerCase()
        .replace(/[.,:;?!”"»)]{1,3}$/, "");
    const isVerb = (at: number): boolean =>
      verbs.has(bare(at)) ||
      (at > 0 &&
        bare(at).length > 4 &&
        pasts.some((ending) => bare(at).endsWith(ending)) &&
        /^\p{Ll}/u.test(word(at)));
    const capital = (at: number): boolean => /^[“"«(]?\p{Lu}/u.test(word(at));
    const lastVerb = words.findLastIndex((_, at) => isVerb(at));
    /** Whether two words stand side by side behind the head's first sentence too: a name, or a set phrase. */
    const isPair = (at: number): boolean =>
      capital(at) &&
      capital(at + 1) &&
      text.includes(`${word(at)} ${word(at + 1).replace(/(?:[’']\p{L}*|[,.])$/u, "")}`, first.to);
    let best = -1;
    let bestScore = 0;
    for (
      let at = 1;
      at < words.length && (at < lastVerb || (at === lastVerb && openers.has(bare(at))));
      at++
    ) {
      if (!capital(at) || ties.has(bare(at - 1)) || /[,:–—-]$/.test(word(at - 1))) continue;
      const score = scoreOf(at);
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    if (best >= 0) return first.from + words[best]!.index;
    return sentences.length > 1 && lastVerb < 0 ? sentences[1]!.from : head.to;

    function scoreOf(at: number): number {
      const afterName = capital(at - 1);
      const pair = `${word(at)} ${word(at + 1).replace(/[’']\p{L}*$|[,.]$/u, "")}`;
      let verb = at;
      while (verb < words.length && !isVerb(verb)) verb++;
      const nearVerb = verb - at <= 3 ? 1 : verb - at <= 8 ? 0.5 : 0;
      if (
        speakers.has(pair.toLowerCase()) ||
        speakers.has(`${pair.slice(0, 1)}.${word(at + 1)}`.toLowerCase())
      ) {
        // … with President of Norland Olaf Rask Ilse Brandt: after `of` one capital is the state, more are a name already
        let from = at;
        while (from > 0 && capital(from - 1)) from--;
        // … with Olaf Rask The President received …: what follows the name opens the lead
        if (capital(at + 2) && (roles.has(bare(at + 2)) || openers.has(bare(at + 2)))) return 0;
        const office = from > 0 && bare(from - 1) === officeTie;
        if ((office && at - from < 2) || roles.has(bare(at - 1))) return 0;
        return 3 + nearVerb;
      }
      // At the Kremlin Olaf Rask met …: a small word with a capital stands in no title
      if (openers.has(bare(at)) && ties.has(bare(at)) && officeTie === "") return 5 + nearVerb;
      if (openers.has(bare(at)) && word(at).length > 1) return 3 + nearVerb - (leads.has(bare(at)) ? 1.5 : 0);
      if (roles.has(bare(at))) return (roles.has(bare(at - 1)) ? 0 : 1.5) + nearVerb;
      if (afterName && isPair(at - 1)) return 0;
      if (isPair(at)) return 1.2 + nearVerb;
      return (afterName ? 0.1 : 0.8) + nearVerb / 2;
    }
  };
}
