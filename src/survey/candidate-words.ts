// The words of a label, looked at one by one: could they be a name, a role, a sentence?
import type { Dialect } from "../dialect/dialect.js";
import { initialsOf, isInitials } from "../source/initials.js";

/** What the words of a candidate say by themselves. */
export interface CandidateWords {
  readonly count: number;
  /** One of the site's words for a voice without a name, perhaps with more words after it. */
  readonly unnamed: boolean;
  /** Holds words that stand in sentences only. */
  readonly isSentence: boolean;
  /** Begins as a sentence or a heading would. */
  readonly isOpener: boolean;
  /** Nothing but a name. */
  readonly isName: boolean;
  /** A name stands at the end, or before a comma, after other words. */
  readonly endsInName: boolean;
  /** A word for an office or a rank. */
  readonly hasRole: boolean;
  /** Where labels have initials: an office and words behind it that are no name, `Губернатор области`; speech may begin so. */
  readonly isOffice: boolean;
  /** `Rask`, `Mr Rask`, `President Brandt`: one word of a name, in lower case; empty for everything else. */
  readonly surname: string;
  /** An initial before a family name is among them: `О.Раск`; where labels have no initials, one written together with it. */
  readonly initialled: boolean;
  /** A name, a comma, and where the person comes from. */
  readonly isAffiliated: boolean;
  /** The last two words of the name, in lower case: what two labels of one person share. Empty where there is no name. */
  readonly nameEnd: string;
  /**
   * The last two words that could be of the name, the last three and so on, in lower case: what it may be without the
   * office. All of them are none where a small word ties them to it: `Leader of Our Norland`.
   */
  readonly nameEnds: () => readonly string[];
}

/** Whether the words could be a label at all: a voice, or a name or an office that makes no sentence. */
export const couldBeLabel = (words: CandidateWords | null): boolean =>
  words !== null &&
  (words.unnamed ||
    (!words.isSentence && !words.isOpener && (words.isName || words.endsInName || words.hasRole)));

/** Nobody's label has more words. */
export const MOST_LABEL_WORDS = 45;
/** Nor has a voice without a name, quoted words aside. */
const MOST_VOICE_WORDS = 7;
/** Labels remembered; a label is at most a few hundred letters. */
const MOST_KEPT = 4096;
/** Nobody's name has more words. */
const MOST_NAME_WORDS = 6;

/** Reads the words of a label; `null` where no label could have them. */
export type CandidateReader = (label: string) => CandidateWords | null;

export function createCandidateWords(dialect: Dialect): CandidateReader {
  const { names } = dialect;
  const sentence = new Set(dialect.sentenceWords);
  const openers = new Set(dialect.sentenceOpeners);
  const ordinals = new Set(dialect.ordinals);
  const roles = new Set(names.roleNouns);
  const crowns = new Set(names.regnalTitles);
  const ties = new Set(names.glue);
  const voices = new Set([...names.unnamedWords, ...names.collectiveWords]);
  const wholeVoices = new Set(names.unnamedLabels);
  const qualifiers = new Set(names.voiceQualifiers);
  const particles = new Set([...names.particles, ...names.nameLinks]);
  /** Where labels have initials: could the words be a name without one? */
  const isPlainName = (words: readonly string[]): boolean =>
    !names.initials || !names.patronymics.some((ending) => words.at(-1)!.toLowerCase().endsWith(ending));

  const unowned = (word: string): string => {
    const ending = dialect.possessives.find((own) => word.endsWith(own));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  const isRole = (word: string): boolean => {
    const lower = unowned(word.toLowerCase());
    return roles.has(lower) || lower.split("-").some((part) => roles.has(part));
  };
  const isCapital = (word: string): boolean => /^(?:\p{Ll}{1,4}[-’'])?\p{Lu}/u.test(word);
  const isNameWord = (word: string): boolean =>
    !isRole(word) && (/^(?:\p{Ll}{1,4}[-’'])?\p{Lu}[\p{L}\p{M}’'‘.‑–-]*$/u.test(word) || particles.has(word));

  /** The words at the end that could be a name. */
  const nameAtEnd = (words: readonly string[]): readonly string[] => {
    let from = words.length;
    while (from > 0 && words.length - from < MOST_NAME_WORDS && isNameWord(words[from - 1]!)) from--;
    while (from < words.length && !isCapital(words[from]!)) from++;
    return words.slice(from);
  };

  // Patriarch Osip of Veldmark        the name is one word, and the see may follow it
  const afterCrown = (words: readonly string[]): readonly string[] => {
    const at = words.findIndex((word) => crowns.has(word.toLowerCase()));
    if (at < 0) return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex((word) => !isNameWord(word));
    return end < 0 ? rest : rest.slice(0, end);
  };

  // Pages repeat their labels, and sites their speakers: what was read once is kept, up to a bound.
  const read = new Map<string, CandidateWords | null>();
  return (label) => {
    const known = read.get(label);
    if (known !== undefined) return known;
    if (read.size >= MOST_KEPT) read.clear();
    const words = readLabel(label);
    // Letter by letter: a slice would keep the whole page in memory that it was cut from.
    read.set(label.split("").join(""), words);
    return words;
  };

  function readLabel(printed: string): CandidateWords | null {
    // й may be two signs
    const label = printed.normalize("NFC");
    if (NO_LABEL.test(label) && !isQuotedVoice(label)) return null;
    const words = split(label.replace(/[()[\]“”„«»"]/g, " "));
    const [first] = words;
    if (!first || words.length > MOST_LABEL_WORDS) return null;
    const opening = /^\p{Lu}(?:\p{Lu}+|\.)$/u.test(first) ? "" : first.replace(/[,.]$/, "").toLowerCase();
    const segments = label.split(",").map(split);
    const hasRole = words.some((word) => isRole(word.replace(/,$/, "")) || crowns.has(word.toLowerCase()));
    const initialled =
      label.split(/\s+/).some((word) => initialsOf(word) !== "") ||
      (names.initials && words.some((word, at) => at + 1 < words.length && isInitials(word)));
    const mayEnd = !names.initials || initialled || crowns.has(first.toLowerCase());
    const isName =
      segments.length === 1 &&
      // Patriarch: Peace be with you.      a title alone is an office
      !(words.length === 1 && crowns.has(first.toLowerCase())) &&
      (initialled || isPlainName(words)) &&
      isCapital(first) &&
      !ordinals.has(opening) &&
      !openers.has(opening) &&
      nameAtEnd(words).length === words.length;
    const named = isName || !mayEnd ? undefined : segments.find((segment) => nameAtEnd(segment).length >= 2);
    const ends = isName ? words : named ? nameAtEnd(named) : mayEnd ? afterCrown(words) : [];
    const isWholeVoice = wholeVoices.has(words.join(" ").toLowerCase());
    const isTied = named !== undefined && ties.has(named.at(-ends.length - 1) ?? "");
    return {
      count: words.length,
      unnamed:
        isWholeVoice ||
        (isVoice(voiceOf(words)) && outsideQuotes(label) <= MOST_VOICE_WORDS) ||
        isQuotedVoice(label),
      isSentence: sentence.has(opening) || words.some((word) => sentence.has(word.replace(/,$/, ""))),
      isOpener: !isWholeVoice && (openers.has(opening) || (ordinals.has(opening) && !hasRole)),
      isName,
      endsInName: !isName && ends.length > 0,
      hasRole: hasRole && (mayEnd || words.length === 1),
      isOffice: !mayEnd && isRole(first) && nameAtEnd(words).length < 2,
      initialled,
      surname: surnameOf(words),
      isAffiliated:
        mayEnd &&
        segments.length === 2 &&
        segments[0]!.length > 1 &&
        nameAtEnd(segments[0]!).length === segments[0]!.length,
      nameEnd: ends.slice(-2).join(" ").toLowerCase(),
      nameEnds: () =>
        ends.slice(isTied ? 2 : 1).map((_, at) =>
          ends
            .slice(-2 - at)
            .join(" ")
            .toLowerCase(),
        ),
    };
  }

  function surnameOf(words: readonly string[]): string {
    const [first = "", second] = words;
    const last = second ?? first;
    if (words.length > 2 || (second !== undefined && !isRole(first)) || !isCapital(last) || !isNameWord(last))
      return "";
    return last.toLowerCase();
  }

  // Female voice        but not `Another question`, as who asks may say
  function voiceOf(words: readonly string[]): string {
    const qualifies = (word: string): boolean =>
      qualifiers.has(word) && !openers.has(word) && !ordinals.has(word);
    return words.find((word) => !qualifies(word.toLowerCase())) ?? "";
  }

  function isVoice(word: string): boolean {
    const end = word.search(/[,.]/);
    return voices.has((end < 0 ? word : word.slice(0, end)).toLowerCase());
  }

  // “Skerra Newspaper”      nothing but the name of one
  function isQuotedVoice(label: string): boolean {
    const inside = /^[«“"]([^«»“”"]*)[»”"]$/.exec(label.trim())?.[1];
    return inside?.split(/\s+/).some((word) => voices.has(word.toLowerCase())) === true;
  }

  // Agency “Skerra” (Port Elin), newspaper “Voice”      a voice may have names in quotation marks and brackets
  function outsideQuotes(label: string): number {
    return split(label.replace(/[(«“"][^()«»“”"]*[)»”"]/g, " ")).length;
  }

  // VladislavRask, V.Rask        run together by the editor: two words each
  function split(text: string): string[] {
    return text
      .replace(/(\p{Ll}{2})(\p{Lu})/gu, "$1 $2")
      .split(/\s+/)
      .flatMap((word) => {
        const { length } = initialsOf(word);
        return length > 0 ? [word.slice(0, length), word.slice(length)] : [word];
      })
      .filter((word) => word !== "");
  }
}

/** Signs that no label holds, and a sentence that ends in the midst of it. */
const NO_LABEL = /[?!…;<>=|]|^[“”„«"‘]|[\p{Ll}\p{N}]{4}\)?\.\s|\)\.\s/u;
