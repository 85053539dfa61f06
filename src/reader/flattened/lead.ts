// Meeting with President of Norland Olaf Rask Ilse Brandt and President of Norland Olaf Rask discussed the harbours.
//                                             ^ the lead is a sentence: it begins before its verb, with a name, an article,
//                                               an office or a small word that may open it, where no small word ties it to the title
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import { createHeadReader } from "./head-sentence.js";
import { strongestOpening } from "./lead-rules.js";
import { openingWords } from "./opening-words.js";
import { createSentences } from "./sentences.js";

/** Where the lead begins in the words of the head; their end where there is none. */
export type LeadFinder = (text: string, head: Span, speakers: ReadonlySet<string>) => number;

export function createLeadFinder(dialect: Dialect): LeadFinder {
  const { sentencesOf } = createSentences(dialect);
  const readSentence = createHeadReader(dialect);
  const lists = openingWords(dialect);

  return (text, head, speakers) => {
    const sentences = sentencesOf(text, head);
    const [first, second] = sentences;
    if (!first || !/[.!?…]["”»’)]*$/.test(text.slice(head.from, head.to).trimEnd())) return head.to;
    const sentence = readSentence(text, first, speakers);
    const opening = strongestOpening(sentence, lists);
    if (opening) return opening.from;
    if (!second || sentence.lastVerb >= 0) return head.to;
    // Visit to Norland. Harbour Forum Ilse Brandt met …      the title goes on behind its stop
    return strongestOpening(readSentence(text, second, speakers), lists, true)?.from ?? second.from;
  };
}
