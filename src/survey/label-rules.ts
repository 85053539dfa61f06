// Which candidates are labels, and why: rules in order, of which the first that holds decides. What stands first is
// the surest; what speaks against a label stands before the rules that it is stronger than.
import type { AttributionEvidence } from "../ast/nodes.js";
import type { CandidateWords } from "./candidate-words.js";
import type { Candidate, Follow } from "./label-candidate.js";
import { type LabelView, lastWord } from "./label-view.js";

/** A candidate beside the page it stands on. */
class LabelCase {
  readonly words: CandidateWords;
  readonly follow: Follow;
  readonly #key: string;
  readonly #page: LabelView;

  constructor({ key, words, follow }: Candidate, page: LabelView) {
    this.words = words;
    this.follow = follow;
    this.#key = key;
    this.#page = page;
  }

  /** Does another place of the page have the same label? What a quotation or a small letter follows was not counted. */
  get isRepeated(): boolean {
    return this.#page.usesOf(this.#key) > Number(this.follow.isPlain);
  }

  /** Could the same label stand anywhere on the page with speech behind it? */
  get isUsed(): boolean {
    return this.#page.usesOf(this.#key) > 0;
  }

  /** Is there a name, alone or behind other words? */
  get hasName(): boolean {
    return this.words.isName || this.words.endsInName;
  }

  /** Does another label show whose it is? */
  get isKnown(): boolean {
    return this.follow.isPlain && (this.#isKnownSurname() || this.#isKnownOpener());
  }

  // Rask: …, Mr Rask: …     where a label has the whole name
  #isKnownSurname(): boolean {
    return this.#page.namesakesOf(this.words.surname, this.#key) > 0 && !this.follow.isBareName();
  }

  // He Lindgren: …          a name that begins as a sentence does, where a label has it behind an office
  #isKnownOpener(): boolean {
    const { isOpener, isSentence, count } = this.words;
    return (isOpener || isSentence) && count > 1 && this.#page.isIntroduced(this.#key);
  }

  /** Is there another label with this last word of the name? One that begins as a sentence does is none itself. */
  get isNamesake(): boolean {
    return this.#page.namesakesOf(lastWord(this.words.nameEnd)) > (this.words.isOpener ? 0 : 1);
  }

  /** Is the name in another label, in the title, the lead or the list of persons? */
  get isNamedElsewhere(): boolean {
    return this.isNamesake || this.#page.isPrinted(this.words.nameEnd);
  }

  get isTitled(): boolean {
    return this.#page.isTitled(this.#key);
  }
}

/** What holds of a candidate, and what that makes of it. */
export interface LabelRule {
  readonly name: string;
  /** Why it is a label; `null` where it is none. */
  readonly evidence: AttributionEvidence | null;
  readonly holds: (label: LabelCase) => boolean;
}

const rules: readonly LabelRule[] = [
  // Question: and the ferries?
  {
    name: "a voice before a small letter",
    evidence: null,
    holds: ({ words, follow }) => words.unnamed && follow.isLower && !follow.isUnheard(),
  },
  // Question: “How much?” Reply: “A lot.”              words of a speech
  // Question of the newspaper “Voice”: “How much?”     none of these: who asks is said, and asks elsewhere
  // Reply: “Never!”                                    nor this: a voice of the page, its turn the quotation alone
  {
    name: "a voice that is quoted",
    evidence: null,
    holds: (label) =>
      label.words.unnamed &&
      label.follow.isQuoted &&
      (!label.isUsed || (label.words.count === 1 && !label.follow.isQuotation())),
  },
  // Question: And the ferries?
  { name: "a voice", evidence: "unnamed-word", holds: ({ words }) => words.unnamed },
  // President of Norland Olaf Rask: …  Rask: …  Rask: …
  {
    name: "a known name again",
    evidence: "repeated",
    holds: (label) => label.isKnown && label.isRepeated,
  },
  // President of Norland Olaf Rask: …  Mr Rask: …
  {
    name: "a known name",
    evidence: "named-elsewhere",
    holds: (label) => label.isKnown,
  },
  // I asked Olaf Rask: Where is the ferry?
  { name: "words of a sentence", evidence: null, holds: ({ words }) => words.isSentence },
  // The Sea: It runs in May.                           on a page with the title `The Sea: a play`
  { name: "words of the title", evidence: null, holds: (label) => label.isTitled },
  // The former President of Norland Olaf Rask: …       where another label ends in `Rask`
  {
    name: "an opening before an office and a known name",
    evidence: "named-elsewhere",
    holds: (label) =>
      label.words.isOpener && label.words.endsInName && label.words.hasRole && label.isNamesake,
  },
  // Two things: Ships and ports.
  { name: "words that open a sentence", evidence: null, holds: ({ words }) => words.isOpener },
  // Olaf Rask: …  Olaf Rask: …
  {
    name: "a name again",
    evidence: "repeated",
    holds: (label) => label.hasName && label.isRepeated,
  },
  // Norland: We are ready.
  { name: "one word", evidence: null, holds: ({ words }) => words.isName && words.count === 1 },
  // President of Norland Olaf Rask: …  Nadja Lindqvist, Channel Two: …
  {
    name: "a name with an office",
    evidence: "role-and-name",
    holds: ({ words, follow }) =>
      words.endsInName && (words.hasRole || words.isAffiliated) && !follow.isLower,
  },
  // Olaf Rask: Good afternoon.                         on a page with the title `Talks with Olaf Rask`
  {
    name: "a name that the page has",
    evidence: "named-elsewhere",
    holds: (label) => label.hasName && label.isNamedElsewhere,
  },
  // О.Раск: «Никогда!»
  {
    name: "an initialled name before a quotation",
    evidence: "name-alone",
    holds: ({ words, follow }) => words.isName && words.initialled && follow.isQuoted,
  },
  // Olaf Rask: “This is a matter of law.”  Olaf Rask: good afternoon.
  { name: "no speech behind it", evidence: null, holds: ({ follow }) => !follow.isPlain },
  // Olaf Rask: Thank you.
  { name: "a name", evidence: "name-alone", holds: ({ words }) => words.isName },
  // Tidewaiter of Skerra Nadja Lindqvist: When?
  { name: "words and a name", evidence: "uncertain", holds: ({ words }) => words.endsInName },
  // Minister of Harbours: Olaf Rask.  Operator:
  {
    name: "an office with a bare name or nothing behind it",
    evidence: null,
    holds: ({ follow }) => follow.isEmpty || follow.isBareName(),
  },
  // Губернатор области: …  Губернатор области: …
  {
    name: "an office again",
    evidence: "repeated",
    holds: (label) => label.words.isOffice && label.isRepeated,
  },
  // Operator: Mr Rask, please.
  { name: "an office", evidence: "role-alone", holds: ({ words }) => words.hasRole },
];

/** The rule that decides whether a candidate is a label; none where nothing speaks for it. */
export function ruleFor(candidate: Candidate, page: LabelView): LabelRule | undefined {
  const label = new LabelCase(candidate, page);
  return rules.find(({ holds }) => holds(label));
}

/** Why a candidate is a label, or `null` where it is none. */
export const evidenceFor = (candidate: Candidate, page: LabelView): AttributionEvidence | null =>
  ruleFor(candidate, page)?.evidence ?? null;
