// Question: …     Female voice: …     From the floor: …     Agency “Skerra” (Port Elin), newspaper “Voice”: …     “Skerra Newspaper”: …
// ^^^^^^^^               ^^^^^        ^^^^^^^^^^^^^^        ^^^^^^                                                       ^^^^^^^^^
// Labels of somebody without a name, told by one of the site's words; names may stand behind it in quotation marks and
// brackets.
import type { Dialect } from "../dialect/dialect.js";
import { partedWords } from "./parted-words.js";

/** No voice without a name has more words, quoted words aside. */
const MOST_WORDS = 7;

export interface Voices {
  /** Is the label that of a voice without a name? */
  readonly isVoice: (label: string, words: readonly string[]) => boolean;
  /** Are the words such a label as a whole, `From the floor`? */
  readonly isWholeLabel: (words: readonly string[]) => boolean;
  /** Is it nothing but the name of one in quotation marks? */
  readonly isQuotedVoice: (label: string) => boolean;
}

export function createVoices({ names, sentenceOpeners, ordinals }: Dialect): Voices {
  const voices = new Set([...names.unnamedWords, ...names.collectiveWords]);
  const wholeLabels = new Set(names.unnamedLabels);
  // `Another question`: who asks may say so
  const openers = new Set([...sentenceOpeners, ...ordinals]);
  const qualifiers = new Set(names.voiceQualifiers.filter((word) => !openers.has(word)));

  const isVoiceWord = (word: string): boolean => {
    const end = word.search(/[,.]/);
    return voices.has((end < 0 ? word : word.slice(0, end)).toLowerCase());
  };

  const isQuotedVoice = (label: string): boolean => {
    const inside = /^[«“"]([^«»“”"]*)[»”"]$/.exec(label.trim())?.[1];
    return inside?.split(/\s+/).some((word) => voices.has(word.toLowerCase())) === true;
  };

  const isWholeLabel = (words: readonly string[]): boolean => wholeLabels.has(words.join(" ").toLowerCase());

  return {
    isQuotedVoice,
    isWholeLabel,
    isVoice: (label, words) => {
      const voice = words.find((word) => !qualifiers.has(word.toLowerCase())) ?? "";
      return (
        (isVoiceWord(voice) && unquotedCount(label) <= MOST_WORDS) ||
        isWholeLabel(words) ||
        isQuotedVoice(label)
      );
    },
  };
}

/** The number of words outside quotation marks and brackets. */
const unquotedCount = (label: string): number =>
  partedWords(label.replace(/[(«“"][^()«»“”"]*[)»”"]/g, " ")).length;
