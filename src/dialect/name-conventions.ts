/** Where in a word, or in a part of it between hyphens, a spelling holds: at the beginning, or anywhere but at the end. */
export type SpellingPlace = "beginning" | "before the end";

/**
 * How a language makes labels of roles and names: lists of general words, never of people. All words are in
 * lower case; a list is compared without regard to case and diacritics.
 */
export interface NameConventions {
  /** Offices, ranks, trades: a name may follow one at once, and none holds one. `minister` in `Minister Ilse Brandt`. */
  readonly roleNouns: readonly string[];
  /** Words that such a word may have before it with a capital, and no place ends in before one: `prime` in `Prime Minister`. */
  readonly officeAdjectives: readonly string[];
  /** What may stand before such a word and a hyphen: `ex` in `Ex-Governor`. */
  readonly officePrefixes: readonly string[];
  /**
   * Whether labels have the first name as an initial, written together with the family name, and no office before it:
   * `О.Раск`. A name without one may be a label all the same, `Патриарх Осип`, but none with a father’s name is.
   */
  readonly initials: boolean;
  /**
   * Titles of crown and church: the name may be one word, and the see may follow it.
   * `patriarch` in `Patriarch Osip of Veldmark`, where the role is `Patriarch of Veldmark`.
   */
  readonly regnalTitles: readonly string[];
  /** Kinds of bodies, and the adjectives and words their names are made of: none in a name. `federation`, `national`. */
  readonly bodyWords: readonly string[];
  /** Small words that tie a role together: what follows one belongs to it, not to a name. `of`, `and`. */
  readonly glue: readonly string[];
  /** The one of them that ties an office to its place: `of` in `Minister of Harbours`; empty where nothing does. */
  readonly officeTie: string;
  /** Those of the small words that join equals: two names tied by one are two people. `and`. */
  readonly conjunctions: readonly string[];
  /** States: after `of` they end the role, so a name of any length may follow. `saudi arabia`. */
  readonly states: readonly string[];
  /** Small words that open a part of a name. `van`, `der` in `Otto van der Brandt`. */
  readonly particles: readonly string[];
  /** Small words that tie two parts of a name. `bin` in `Salim bin Rashad`. */
  readonly nameLinks: readonly string[];
  /** What may close a name and is no surname. `jr` in `Otto Brandt Jr.`. */
  readonly nameSuffixes: readonly string[];
  /** Endings of the name after the father that hover cards print behind the first name; none in most languages. `ovich`. */
  readonly patronymics: readonly string[];
  /** Beginnings of a name after which a capital letter starts no new word. `mc` in `McBrandt`. */
  readonly namePrefixes: readonly string[];
  /** Those of them after which a word that is mended has its second capital: `mc`. */
  readonly capitalPrefixes: readonly string[];
  /** The language’s vowels: what has none and stands in capitals is an acronym. */
  readonly vowels: string;
  /** Abbreviations that stay in capitals where a label's stray capitals are mended. `ceo`. */
  readonly acronyms: readonly string[];
  /** Openings of labels that name nobody, whatever follows. `question` in `Question from the audience`. */
  readonly unnamedWords: readonly string[];
  /** Whole labels that name nobody either and begin as a sentence may. `from the floor`. */
  readonly unnamedLabels: readonly string[];
  /** Openings of labels that stand for many. `athletes`. */
  readonly collectiveWords: readonly string[];
  /** Words that may stand before those two kinds. `another` in `Another question`, `all` in `All participants`. */
  readonly voiceQualifiers: readonly string[];
  /**
   * Letters of another script that look like letters of the language's own, with those: editors take one for the other.
   * A word of both scripts is read as one of the language's. `["B", "В"]`: a Latin letter and a Cyrillic one.
   */
  readonly lookAlikes: readonly (readonly [foreign: string, own: string])[];
  /**
   * Spellings that editors use for one sound, applied in order to a name in lower case: `["yo", "e"]` makes
   * `Lundyov` and `Lundev` one person. Names are only compared so, never printed. Some hold in one place of a word
   * alone: the last letters of a first name tell women from men.
   */
  readonly spellings: readonly (readonly [from: string, to: string, where?: SpellingPlace])[];
}
