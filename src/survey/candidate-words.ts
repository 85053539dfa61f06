// The words of a label, looked at one by one: could they be a name, a role, a sentence?
import type { Dialect } from "../dialect/dialect.js";
import type { NameConventions } from "../dialect/name-conventions.js";
import { initialsOf, isInitials } from "../source/initials.js";
import { isCapital, NameWords } from "./name-words.js";
import { partedWords } from "./parted-words.js";
import { createVerbFinder } from "./verbs.js";
import { createVoices, type Voices } from "./voices.js";

/** What the words of a candidate say by themselves. */
export interface CandidateWords {
  readonly count: number;
  /** One of the site's words for a voice without a name, perhaps with more words after it. */
  readonly unnamed: boolean;
  /** Holds words that stand in sentences only. */
  readonly isSentence: boolean;
  /** Begins as a sentence or a heading would. */
  readonly isOpener: boolean;
  /** With a word that labels begin with as well: `The former President of Norland`. */
  readonly mayOpenLabel: boolean;
  /** Nothing but a name. */
  readonly isName: boolean;
  /** A name stands at the end, or before a comma, after other words. */
  readonly endsInName: boolean;
  /** That name is two words which a small one ties to an office: `Minister of Inland Ports`. They may well be none. */
  readonly mayEndInField: boolean;
  /** Where an office or a rank is said of a person: neither `Letter from student Nils Dahl` nor `Message of the President`. */
  readonly hasRole: boolean;
  /** They are an office: `Director of the yard`, but neither `General conclusions` nor `The former director said`. */
  readonly namesOffice: boolean;
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
/** Labels remembered; a label is at most a few hundred letters. */
const MOST_KEPT = 4096;

/** Reads the words of a label; `null` where no label could have them. */
export type CandidateReader = (label: string) => CandidateWords | null;

export function createCandidateWords(dialect: Dialect): CandidateReader {
  const words = new LabelWords(dialect);
  // Pages repeat their labels, and sites their speakers: what was read once is kept, up to a bound.
  const kept = new Map<string, CandidateWords | null>();
  return (label) => {
    const known = kept.get(label);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = words.read(label);
    // Letter by letter: a slice would keep the whole page in memory that it was cut from.
    kept.set(label.split("").join(""), found);
    return found;
  };
}

/** Signs that no label holds, and a sentence that ends in the midst of it. */
const NO_LABEL = /[?!…;<>=|]|^[“”„"«‘]|[\p{Ll}\p{N}]{4}\)?\.\s|\)\.\s/u;
const BRACKETS = /[()[\]“”„«»"]/g;
const SMALL = /^\p{Ll}/u;
/** An acronym or an initial: it opens no sentence. */
const ABBREVIATED = /^\p{Lu}(?:\p{Lu}+|\.)$/u;

/** A label in its words, and in those between its commas. */
interface PartedLabel {
  readonly words: readonly string[];
  readonly segments: readonly (readonly string[])[];
  /** The first word in lower case, as a sentence may begin with it; empty where none does. */
  readonly opening: string;
  readonly initialled: boolean;
  /** Could a name stand at its end? Where labels have initials, behind one or a title of crown or church alone. */
  readonly mayEndInName: boolean;
}

/** The name in a label. */
interface NameFound {
  /** Is it the whole label? */
  readonly isWhole: boolean;
  readonly words: readonly string[];
  /** Does a small word tie it to what stands before: `Leader of Our Norland`? */
  readonly isTied: boolean;
}

/** Reads labels by the words of a dialect. */
class LabelWords {
  readonly #names: NameWords;
  readonly #voices: Voices;
  readonly #sentence: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #labelOpeners: ReadonlySet<string>;
  readonly #ordinals: ReadonlySet<string>;
  readonly #ties: ReadonlySet<string>;
  readonly #prepositions: ReadonlySet<string>;
  readonly #hasInitials: boolean;
  readonly #patronymics: readonly string[];
  readonly #credits: ReadonlySet<string>;
  readonly #hasVerb: (sentence: string) => boolean;

  constructor(dialect: Dialect) {
    this.#names = new NameWords(dialect);
    this.#voices = createVoices(dialect);
    this.#sentence = new Set(dialect.sentenceWords);
    this.#openers = new Set(dialect.sentenceOpeners);
    this.#labelOpeners = new Set(dialect.labelOpeners);
    this.#ordinals = new Set(dialect.ordinals);
    this.#ties = new Set(dialect.names.glue);
    this.#prepositions = new Set(prepositionsOf(dialect.names));
    this.#hasInitials = dialect.names.initials;
    this.#patronymics = dialect.names.patronymics;
    this.#credits = new Set(dialect.photoCredits);
    this.#hasVerb = createVerbFinder(dialect);
  }

  read(printed: string): CandidateWords | null {
    // й may be two signs
    const label = printed.normalize("NFC");
    if (NO_LABEL.test(label) && !this.#voices.isQuotedVoice(label)) return null;
    const words = partedWords(label.replace(BRACKETS, " "));
    if (words.length === 0 || words.length > MOST_LABEL_WORDS) return null;
    // With Olaf Rask. Photo: Skerra Tek      under a picture
    if (this.#credits.has(words.at(-1)!)) return null;
    return this.#describe(label, this.#part(label, words));
  }

  #part(label: string, words: readonly string[]): PartedLabel {
    const first = words[0]!;
    const initialled =
      label.split(/\s+/).some((word) => initialsOf(word) !== "") ||
      (this.#hasInitials && words.slice(0, -1).some(isInitials));
    return {
      words,
      segments: label.split(",").map(partedWords),
      opening: ABBREVIATED.test(first) ? "" : first.replace(/[,.]$/, "").toLowerCase(),
      initialled,
      mayEndInName: !this.#hasInitials || initialled || this.#names.isCrown(first),
    };
  }

  #describe(label: string, parted: PartedLabel): CandidateWords {
    const { words, initialled, mayEndInName } = parted;
    const roleWord = words.some((word) => this.#isRole(word));
    const name = this.#nameIn(parted);
    return {
      count: words.length,
      unnamed: this.#voices.isVoice(label, words),
      isSentence: this.#isSentence(parted),
      isOpener: this.#opensSentence(parted, roleWord),
      mayOpenLabel: this.#labelOpeners.has(parted.opening),
      isName: name.isWhole,
      endsInName: !name.isWhole && name.words.length > 0,
      mayEndInField: roleWord && name.isTied && name.words.length === 2,
      hasRole: roleWord && (mayEndInName || words.length === 1) && this.#opensOffice(words),
      namesOffice: roleWord && this.#namesOffice(label, words),
      isOffice: !mayEndInName && this.#names.isRole(words[0]!) && this.#names.nameAtEnd(words).length < 2,
      initialled,
      surname: this.#names.surname(words),
      isAffiliated: mayEndInName && this.#isAffiliated(parted),
      nameEnd: lastWords(name.words, 2),
      nameEnds: () => endsOf(name),
    };
  }

  #isRole(word: string): boolean {
    return this.#names.isRole(word.replace(/,$/, "")) || this.#names.isCrown(word);
  }

  // Letter from student Nils Dahl      Lund and Sons Director Nils Dahl      Federation of Ports President Nils Dahl
  // ^^^^^^ neither an office nor a body whose office it could be       of the Harbour Council and Mayor of: a label's end
  /** Is an office, or a body that has one, named before the first small word that ties? */
  #opensOffice(words: readonly string[]): boolean {
    const tie = words.findIndex((word) => this.#prepositions.has(word));
    return tie < 1 || words.slice(0, tie).some((word) => this.#isRole(word) || this.#names.isBody(word));
  }

  /** Where a word is for an office: is the last such word said of nothing behind it, and do they tell nothing? */
  #namesOffice(label: string, words: readonly string[]): boolean {
    const at = words.findLastIndex((word) => this.#isRole(word));
    const [role = "", next = ""] = words.slice(at);
    return (!SMALL.test(next) || role.endsWith(",") || this.#ties.has(next)) && !this.#hasVerb(label);
  }

  #isSentence({ words, opening }: PartedLabel): boolean {
    return this.#sentence.has(opening) || words.some((word) => this.#sentence.has(word.replace(/,$/, "")));
  }

  // From the floor: …      a voice, by all its words
  #opensSentence({ words, opening }: PartedLabel, hasRole: boolean): boolean {
    if (this.#voices.isWholeLabel(words)) return false;
    return this.#openers.has(opening) || (this.#ordinals.has(opening) && !hasRole);
  }

  // Olaf Rask, Channel Two
  #isAffiliated({ segments }: PartedLabel): boolean {
    const [name = []] = segments;
    return segments.length === 2 && name.length > 1 && this.#names.areName(name);
  }

  #nameIn(label: PartedLabel): NameFound {
    const { words, segments, mayEndInName } = label;
    if (this.#isName(label)) return { isWhole: true, words, isTied: false };
    if (!mayEndInName) return { isWhole: false, words: [], isTied: false };
    for (const segment of segments) {
      const name = this.#names.nameAtEnd(segment);
      if (name.length < 2) continue;
      const before = segment[segment.length - name.length - 1];
      return { isWhole: false, words: name, isTied: before !== undefined && this.#ties.has(before) };
    }
    return { isWhole: false, words: this.#names.nameAfterCrown(words), isTied: false };
  }

  /** Is the label nothing but a name? */
  #isName({ words, segments, opening, initialled }: PartedLabel): boolean {
    const first = words[0]!;
    return (
      segments.length === 1 &&
      isCapital(first) &&
      !this.#ordinals.has(opening) &&
      !this.#openers.has(opening) &&
      // Patriarch: Peace be with you.      a title alone is an office
      !(words.length === 1 && this.#names.isCrown(first)) &&
      (initialled || this.#mayLackInitial(words)) &&
      this.#names.areName(words)
    );
  }

  /** Where labels have initials: could the words be a name without one? None that ends in a father's name. */
  #mayLackInitial(words: readonly string[]): boolean {
    const last = words.at(-1)!.toLowerCase();
    return !this.#hasInitials || !this.#patronymics.some((ending) => last.endsWith(ending));
  }
}

/** The small words that tie one thing to another: `of`, but neither `and` nor a dash. */
const prepositionsOf = ({ glue, conjunctions }: NameConventions): readonly string[] =>
  glue.filter((word) => /\p{L}/u.test(word) && !conjunctions.includes(word));

const lastWords = (words: readonly string[], count: number): string =>
  words.slice(-count).join(" ").toLowerCase();

/** The last two words, the last three and so on; all of them are none where they are tied. */
function endsOf({ words, isTied }: NameFound): string[] {
  const ends: string[] = [];
  const most = isTied ? words.length - 1 : words.length;
  for (let count = 2; count <= most; count++) ends.push(lastWords(words, count));
  return ends;
}
