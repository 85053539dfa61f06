// A line that could be a caption, and what its own words say. Most lines are prose: each question looks at no more of
// the line than it needs, and what was looked at is kept.
import type { Dialect } from "../dialect/dialect.js";
import { foldCase, foldSpace } from "../source/fold.js";
import { createVerbFinder, firstSentence, unquoted } from "./verbs.js";

const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2}/u;
const CONTENT = /[\p{L}\p{M}\p{N}]+/gu;

const STOPPED = /[.!?]$/;

const unstopped = (word: string): string =>
  word.endsWith(".") || word.endsWith(",") ? word.slice(0, -1) : word;

/** A dialect's words, as captions are asked for them. */
interface Vocabulary {
  readonly hasVerb: (sentence: string) => boolean;
  /** What a caption may begin with: one word or two. */
  readonly openers: ReadonlySet<string>;
  /** Words before who else is in the photo. */
  readonly company: ReadonlySet<string>;
  /** What stands between two sentences of which the second begins with one of them. */
  readonly beforeCompany: readonly string[];
  /** How words end that say what somebody is doing. */
  readonly doing: readonly string[];
  /** What a heading or a title begins with. */
  readonly leads: ReadonlySet<string>;
  /** Words of a sentence, but for those that captions have too. */
  readonly sentence: ReadonlySet<string>;
  /** Sides that people stand on in a photo. */
  readonly sides: readonly string[];
  /** Words of who speaks to somebody. */
  readonly spoken: ReadonlySet<string>;
  /** Words that say nothing of what a line is about: small ones, and letters behind the apostrophe of an owner. */
  readonly weightless: ReadonlySet<string>;
  /** The words of a credit, colon and space behind them. */
  readonly credits: readonly string[];
}

function vocabularyOf(dialect: Dialect): Vocabulary {
  const openers = new Set(dialect.captionOpeners);
  const captioned = new Set([...openers, ...dialect.captionWords]);
  return {
    hasVerb: createVerbFinder(dialect),
    openers,
    company: new Set(dialect.companyWords.map((word) => word.toLowerCase())),
    beforeCompany: dialect.companyWords.map((word) => `. ${word} `),
    doing: dialect.presentParticipleEndings,
    leads: new Set(dialect.headings.leads.map(foldCase)),
    sentence: new Set(
      dialect.sentenceWords.map((word) => word.toLowerCase()).filter((word) => !captioned.has(word)),
    ),
    sides: dialect.photoSides,
    spoken: new Set(dialect.headings.spokenWords),
    weightless: new Set([
      ...dialect.smallWords,
      ...dialect.possessives.map((ending) => ending.replace(/\P{L}/gu, "")),
    ]),
    credits: dialect.photoCredits.map((word) => `${word}: `),
  };
}

/** Makes the lines of a dialect. */
export function createCaptionLines(dialect: Dialect): (text: string) => CaptionLine {
  const vocabulary = vocabularyOf(dialect);
  return (text) => new CaptionLine(text, vocabulary);
}

export class CaptionLine {
  readonly text: string;
  readonly #vocabulary: Vocabulary;
  #folded: string | null = null;
  #printed: readonly string[] | null = null;
  #lower: readonly string[] | null = null;
  #content: readonly string[] | null = null;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.#vocabulary = vocabulary;
  }

  /** The line with white space folded, quotation marks aside. */
  get #plain(): string {
    this.#folded ??= foldSpace(unquoted(this.text));
    return this.#folded;
  }

  /** The words as printed. */
  get words(): readonly string[] {
    this.#printed ??= this.#plain.split(" ");
    return this.#printed;
  }

  /** The same in lower case. */
  get lower(): readonly string[] {
    this.#lower ??= this.#plain.toLowerCase().split(" ");
    return this.#lower;
  }

  /** The words that say what the line is about, in lower case and without signs. */
  get content(): readonly string[] {
    this.#content ??= this.#contentOf(this.text);
    return this.#content;
  }

  #contentOf(text: string): string[] {
    const { weightless } = this.#vocabulary;
    return (foldCase(text).match(CONTENT) ?? []).filter((word) => !weightless.has(word));
  }

  // The President then toured the harbour.
  //                    ^^^^^^
  /** Has the first sentence a finite verb? */
  get isProse(): boolean {
    return this.#vocabulary.hasVerb(firstSentence(this.text));
  }

  // We to the harbour.       a word that stands in sentences alone
  // With US Senator May.     none: all capitals are no word, and a capital behind a capital is part of a name
  get hasSentenceWord(): boolean {
    const { sentence } = this.#vocabulary;
    return this.lower.some((word, at) => sentence.has(unstopped(word)) && !this.#isInName(at));
  }

  #isInName(at: number): boolean {
    const word = this.words[at]!;
    return CAPITALS.test(word) || (at > 0 && CAPITAL.test(word) && CAPITAL.test(this.words[at - 1]!));
  }

  // Thank you.               spoken to somebody
  get speaks(): boolean {
    const { spoken } = this.#vocabulary;
    return this.lower.some((word) => spoken.has(word));
  }

  // Photo: Skerra Tek
  get isCredited(): boolean {
    return this.text.includes(":") && this.#vocabulary.credits.some((credit) => this.#plain.includes(credit));
  }

  /** Does it say on which side somebody stands? */
  get showsSides(): boolean {
    const { sides } = this.#vocabulary;
    if (!sides.some((side) => this.text.includes(side))) return false;
    return this.lower.some((word, at) => {
      const side = /^\(?(\p{L}+)([):,.])/u.exec(word);
      if (!side || !sides.includes(side[1]!)) return false;
      if (side[2] === ")") return this.#isInBracket(at);
      return side[2] === ":" ? this.#isBehindOpener(at) : this.#isBehindName(at);
    });
  }

  // Ilse Brandt (second from left) opened the harbour.     none: (they left)
  //             ^^^^^^^^^^^^^^^^^^
  #isInBracket(at: number): boolean {
    const from = this.words.findLastIndex((word, index) => index <= at && word.startsWith("("));
    const { sentence } = this.#vocabulary;
    return from >= at - 3 && !this.lower.slice(from, at).some((word) => sentence.has(word.replace("(", "")));
  }

  // From left to right: Ilse Brandt and Olaf Rask.         none: Turn right:
  // ^^^^^^^^^^^^^^^^^^^
  #isBehindOpener(at: number): boolean {
    return [1, 2, 3].some((back) => this.#opensSentence(at - back) && this.#opensAt(at - back));
  }

  // Ilse Brandt, right, opened the harbour.                none: Yes, right,
  //              ^^^^^^
  #isBehindName(at: number): boolean {
    const [first = "", last = ""] = this.words.slice(Math.max(0, at - 2), at);
    return last.endsWith(",") && CAPITAL.test(first) && CAPITAL.test(last);
  }

  #opensSentence(at: number): boolean {
    return at === 0 || (at > 0 && STOPPED.test(this.words[at - 1]!));
  }

  // With President of Veldmark Ilse Brandt.     From left: Ilse Brandt and Olaf Rask.
  // ^^^^                                        ^^^^^^^^^
  get opensAsCaption(): boolean {
    return this.#opensAt(0);
  }

  #opensAt(at: number): boolean {
    const { openers } = this.#vocabulary;
    const [first = "", second = ""] = this.lower.slice(at, at + 2);
    return openers.has(first) || openers.has(`${first} ${second}`.replace(":", ""));
  }

  // The ceremony to open the harbour. With Ilse Brandt (Republic of Veldmark).
  //                                   ^^^^^^^^^^^^^^^^
  /** Does its last sentence say who else is in the photo, and no more? */
  get namesCompany(): boolean {
    const { beforeCompany, hasVerb } = this.#vocabulary;
    return beforeCompany.some((before) => {
      const at = this.text.lastIndexOf(before);
      if (at < 0) return false;
      const behind = this.text.slice(at + before.length);
      const [first = "", ...others] = behind.split(",", 1)[0]!.split(" ");
      return (
        behind.indexOf(".") === behind.length - 1 &&
        CAPITAL.test(first) &&
        others.some((word) => CAPITAL.test(word)) &&
        !hasVerb(behind)
      );
    });
  }

  // Speech at the opening of the harbour.
  // ^^^^^^
  get opensAsHeading(): boolean {
    return this.#vocabulary.leads.has(this.lower[0]!);
  }

  // Mayor of Elin Ilse Brandt.     a capital, and no small word: who or what the caption is about
  // ^^^^^
  get opensAsTitle(): boolean {
    return CAPITAL.test(this.words[0]!) && !this.#vocabulary.weightless.has(this.lower[0]!);
  }

  /** Are there two words with capitals side by side, the second not before a place? */
  hasName(from: number): boolean {
    const { words } = this;
    return words.some((word, at) => at >= from && CAPITAL.test(word) && CAPITAL.test(words[at - 1]!));
  }

  /** How many of its words are among those of the title or the lead. */
  shared(words: ReadonlySet<string>): number {
    return this.content.filter((word) => words.has(word)).length;
  }

  // Mayor of Elin Ilse Brandt before the meeting of the Harbour Council.
  //                           ^^^^^^ a caption's small word
  // Mayor of Elin Ilse Brandt before the meeting with builders of ferries.
  //               ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^
  /** Does a caption's small word stand between a name and what captions begin with? */
  get namesSomebodyAtEvent(): boolean {
    const { openers, weightless } = this.#vocabulary;
    const { words } = this;
    return this.#behindName(
      (word, at) => openers.has(word) && weightless.has(words[at + 1]!) && openers.has(words[at + 2]!),
    );
  }

  // President Brandt with Mayor of Elin Olaf Rask.     President Brandt presenting the Order of the Oak.
  // ^^^^^^^^^^^^^^^^ ^^^^                              ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^
  /** Does a name stand before company, or before what somebody is doing, with nothing but words between? */
  get namesSomebodyAtWork(): boolean {
    const { company, doing, weightless } = this.#vocabulary;
    const { words } = this;
    const comma = words.findIndex((word) => word.endsWith(","));
    return this.#behindName((word, at) => {
      if (company.has(word)) return true;
      const next = words[at + 1];
      return (
        (comma < 0 || at <= comma) &&
        next !== undefined &&
        doing.some((ending) => word.endsWith(ending)) &&
        (weightless.has(next) || CAPITAL.test(next))
      );
    });
  }

  /** Is one of the words behind two with capitals so? */
  #behindName(isSo: (word: string, at: number) => boolean): boolean {
    const { words } = this;
    return words.some(
      (word, at) => at > 1 && CAPITAL.test(words[at - 1]!) && CAPITAL.test(words[at - 2]!) && isSo(word, at),
    );
  }

  /** The content behind each small word that captions begin with. */
  *contentsBehindOpeners(): Generator<readonly string[]> {
    const { words } = this;
    for (let at = 1; at < words.length; at++)
      if (this.#vocabulary.openers.has(words[at]!)) yield this.#contentOf(words.slice(at + 1).join(" "));
  }
}
