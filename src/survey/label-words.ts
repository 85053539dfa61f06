// The words of a label, looked at one by one: could they be a name, a role, a sentence?
import type { Dialect } from "../dialect/dialect.js";

/** What the words of a candidate say by themselves. */
export interface LabelWords {
  readonly count: number;
  /** One of the site's words for a voice without a name, perhaps with more words after it. */
  readonly unnamed: boolean;
  /** Words that stand in sentences only. */
  readonly isSentence: boolean;
  /** Begins as a sentence or a heading would. */
  readonly isOpener: boolean;
  /** Nothing but a name. */
  readonly isName: boolean;
  /** A name stands at the end, or before a comma, after other words. */
  readonly endsInName: boolean;
  /** A word for an office or a rank. */
  readonly hasRole: boolean;
  /** The last word of the name, in lower case; `null` where there is none. */
  readonly surname: string | null;
}

/** Nobody's label has more words. */
const MOST_WORDS = 40;

export function createLabelWords(dialect: Dialect): (label: string) => LabelWords | null {
  const sentence = new Set(dialect.sentenceWords);
  const openers = new Set(dialect.sentenceOpeners);
  const ordinals = new Set(dialect.ordinals);
  const roles = new Set(dialect.names.roleNouns.map((word) => word.toLowerCase()));
  const particles = new Set(dialect.names.particles.map((word) => word.toLowerCase()));
  const unnamed = new Set(dialect.names.unnamedWords.map((word) => word.toLowerCase()));

  const isNameWord = (word: string): boolean =>
    /^\p{Lu}[\p{L}\p{M}’'‘.-]*$/u.test(word) || /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(word) || particles.has(word);
  const isCapital = (word: string): boolean => /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(word);
  const hasRoleIn = (words: readonly string[]): boolean =>
    words.some((word) => word.toLowerCase().split("-").some((part) => roles.has(part)) || roles.has(word.toLowerCase()));

  /** How many words at the end could be a name. */
  const nameTail = (words: readonly string[]): number => {
    let from = words.length;
    while (from > 0 && isNameWord(words[from - 1]!) && words.length - from < 6) from--;
    while (from < words.length && !isCapital(words[from]!)) from++;
    return words.length - from;
  };

  return (label) => {
    if (/[?!…;“”«»"<>=/|]|\.\s+\p{Lu}[\p{L}’]*\s+\p{Ll}/u.test(label)) return null;
    const words = label.replace(/[()[\]]/g, " ").trim().split(/\s+/);
    const [first] = words;
    if (!first || words.length > MOST_WORDS) return null;
    const firstLower = first.replace(/[,.]$/, "").toLowerCase();
    const segments = label.split(/\s*,\s*/).map((segment) => segment.split(/\s+/).filter((word) => word !== ""));
    const whole = segments.length === 1 ? nameTail(words) : 0;
    const isName =
      segments.length === 1 && whole === words.length && words.length <= 6 && isCapital(first) && !hasRoleIn(words) &&
      !ordinals.has(firstLower) && !openers.has(firstLower);
    const named = segments.find((segment) => nameTail(segment) >= 2 || segment.at(-1) === undefined) ?? words;
    const tail = nameTail(named);
    const surname = isName || tail >= 2 ? (named.at(-1)?.toLowerCase() ?? null) : null;
    return {
      count: words.length,
      unnamed: unnamed.has(firstLower) && words.length <= 6,
      isSentence: words.some((word) => sentence.has(word)) || sentence.has(firstLower) || ordinals.has(firstLower),
      isOpener: openers.has(firstLower),
      isName,
      endsInName: !isName && tail >= 2,
      hasRole: hasRoleIn(words),
      surname,
    };
  };
}
