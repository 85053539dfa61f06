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

  /** Is there another label with this last word of the name? */
  get isNamesake(): boolean {
    return this.#page.namesakesOf(lastWord(this.words.nameEnd), this.#key) > 0;
  }

  /** Is the name in another label, in the title, the lead or the list of persons? */
  get isNamedElsewhere(): boolean {
    return this.isNamesake || this.#page.isPrinted(this.words.nameEnd);
  }

  /** Does the title or the lead say the same before a colon and behind it? */
  get isTitled(): boolean {
    return this.#page.isTitled(this.#key, this.follow.text);
  }
}

/** What holds of a candidate, and what that makes of it. */
interface LabelRule {
  /** Why it is a label; `null` where it is none. */
  readonly evidence: AttributionEvidence | null;
  readonly holds: (label: LabelCase) => boolean;
}

const rules: readonly LabelRule[] = [
  // A voice before a small letter
  //     Question: and the ferries?
  {
    evidence: null,
    holds: ({ words, follow }) => words.unnamed && follow.isLower && !follow.isUnheard(),
  },
  // A voice that is quoted
  //     Question: “How much?” Reply: “A lot.”              words of a speech
  //     Question of the newspaper “Voice”: “How much?”     none of these: who asks is said, and asks elsewhere
  //     Reply: “Never!”                                    nor this: a voice of the page, its turn the quotation alone
  {
    evidence: null,
    holds: (label) =>
      label.words.unnamed &&
      label.follow.isQuoted &&
      (!label.isUsed || (label.words.count === 1 && !label.follow.isQuotation())),
  },
  // A voice
  //     Question: And the ferries?
  { evidence: "unnamed-word", holds: ({ words }) => words.unnamed },
  // A known name again
  //     President of Norland Olaf Rask: …  Rask: …  Rask: …
  {
    evidence: "repeated",
    holds: (label) => label.isKnown && label.isRepeated,
  },
  // A known name
  //     President of Norland Olaf Rask: …  Mr Rask: …
  {
    evidence: "named-elsewhere",
    holds: (label) => label.isKnown,
  },
  // Words of a sentence
  //     I asked Olaf Rask: Where is the ferry?
  { evidence: null, holds: ({ words }) => words.isSentence },
  // The title again
  //     Olden Days: Ships and Sails opens today.           on a page with the title `Olden Days: Ships and Sails`
  { evidence: null, holds: (label) => label.isTitled },
  // An opening before an office and a known name
  //     The former President of Norland Olaf Rask: …       where another label ends in `Rask`
  //     To President of Norland Olaf Rask: …               none: nobody is called so
  {
    evidence: "named-elsewhere",
    holds: (label) =>
      label.words.mayOpenLabel && label.words.endsInName && label.words.hasRole && label.isNamesake,
  },
  // Words that open a sentence
  //     Two things: Ships and ports.
  { evidence: null, holds: ({ words }) => words.isOpener },
  // A name again
  //     Olaf Rask: …  Olaf Rask: …
  {
    evidence: "repeated",
    holds: (label) => label.hasName && label.isRepeated,
  },
  // One word
  //     Norland: We are ready.
  { evidence: null, holds: ({ words }) => words.isName && words.count === 1 },
  // An office that ends as a name does, with nothing but a name behind it
  //     Minister of Inland Ports: Olaf Rask.               as in a list, also where no other line of it stands beside it
  {
    evidence: null,
    holds: (label) => label.words.mayEndInField && label.follow.isOnlyName() && !label.isNamesake,
  },
  // A name with an office
  //     President of Norland Olaf Rask: …  Nadja Lindqvist, Channel Two: …
  {
    evidence: "role-and-name",
    holds: ({ words, follow }) =>
      words.endsInName && (words.hasRole || words.isAffiliated) && !follow.isLower,
  },
  // A name that the page has
  //     Olaf Rask: Good afternoon.                         on a page with the title `Talks with Olaf Rask`
  {
    evidence: "named-elsewhere",
    holds: (label) => label.hasName && label.isNamedElsewhere,
  },
  // An initialled name before a quotation
  //     О.Раск: «Никогда!»
  {
    evidence: "name-alone",
    holds: ({ words, follow }) => words.isName && words.initialled && follow.isQuoted,
  },
  // No speech behind it
  //     Olaf Rask: “This is a matter of law.”  Olaf Rask: good afternoon.
  { evidence: null, holds: ({ follow }) => !follow.isPlain },
  // A name
  //     Olaf Rask: Thank you.
  { evidence: "name-alone", holds: ({ words }) => words.isName },
  // Words and a name
  //     Tidewaiter of Skerra Nadja Lindqvist: When?
  { evidence: "uncertain", holds: ({ words }) => words.endsInName },
  // An office with a bare name or nothing behind it
  //     Minister of Harbours: Olaf Rask.  Operator:
  {
    evidence: null,
    holds: ({ follow }) => follow.isEmpty || follow.isBareName(),
  },
  // An office again
  //     Губернатор области: …  Губернатор области: …
  {
    evidence: "repeated",
    holds: (label) => label.words.isOffice && label.isRepeated,
  },
  // An office
  //     Operator: Mr Rask, please.                         not `General conclusions: We must build.`
  { evidence: "role-alone", holds: ({ words }) => words.hasRole && words.namesOffice },
];

/** Why a candidate is a label, or `null` where it is none or nothing speaks for it. */
export function evidenceFor(candidate: Candidate, page: LabelView): AttributionEvidence | null {
  const label = new LabelCase(candidate, page);
  return rules.find(({ holds }) => holds(label))?.evidence ?? null;
}
