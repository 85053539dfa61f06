// Which lines are captions, by their words, their place and the page: rules in order, of which the first that holds
// decides. What costs least stands first, where two decide alike: most lines are prose, and are told early.
import { kind } from "../grammar/block-kind.js";
import type { CaptionLine } from "./caption-line.js";
import { type CaptionPage, LONGEST_CAPTION } from "./caption-page.js";

/** A caption that repeats the title has few words of its own. */
const MOSTLY = 0.6;

/** A line on its page. */
class CaptionCase {
  readonly line: CaptionLine;
  readonly text: string;
  readonly #at: number;
  readonly #page: CaptionPage;

  constructor(line: CaptionLine, at: number, page: CaptionPage) {
    this.line = line;
    this.text = line.text;
    this.#at = at;
    this.#page = page;
  }

  /** Is it the first of the body, under a title? */
  get isFirst(): boolean {
    return this.#at === this.#page.head.from && this.#page.head.title !== null;
  }

  /** Does the page have the same line in its head? */
  get isPrinted(): boolean {
    return this.#page.isPrinted(this.text);
  }

  /** Has no caption of the site any other words? */
  get mustBePrinted(): boolean {
    return this.#page.captionsRepeatTitle;
  }

  /** Does the body have the same line elsewhere? */
  get isCopied(): boolean {
    return this.#page.isCopied(this.text);
  }

  /** Does it say who took a photo, or who stands where in it? */
  get showsPhoto(): boolean {
    return this.line.isCredited || this.line.showsSides;
  }

  get isBeforeLabel(): boolean {
    return this.#page.tape[this.#at + 1] === kind.labelled;
  }

  /** Does somebody speak before it? What stands there is said, or a caption. */
  get isAmongTurns(): boolean {
    const label = this.#page.firstLabel();
    return label >= 0 && label < this.#at;
  }

  // Colleagues,                 what follows a salutation is what the speaker goes on to say
  get isAfterSalutation(): boolean {
    return this.#page.blocks[this.#at - 1]?.text.endsWith(",") === true;
  }

  /** How many of its words the title or the lead has. */
  get headWords(): number {
    return this.line.shared(this.#page.headWords());
  }

  /** How many of its words the title has. */
  get titleWords(): number {
    return this.line.shared(this.#page.titleWords());
  }

  /** Is hardly a word behind a caption's small word that the title has not? */
  get endsInTitle(): boolean {
    const titleWords = this.#page.titleWords();
    for (const content of this.line.contentsBehindOpeners()) {
      const titled = content.filter((word) => titleWords.has(word)).length;
      if (content.length > 2 && titled >= MOSTLY * content.length) return true;
    }
    return false;
  }

  /** Is it an office and a name, beside another line of that kind? */
  get isListed(): boolean {
    const { tape, blocks, introduced } = this.#page;
    const isEntry = (at: number): boolean => tape[at] === kind.plain && introduced(blocks[at]!.text) !== null;
    return (isEntry(this.#at - 1) || isEntry(this.#at + 1)) && introduced(this.text) !== null;
  }

  /** Who speaks on the page and is named by a line that is nothing but an office and a name. */
  get #speaker(): string | null {
    const name = this.#page.introduced(this.text);
    return name !== null && this.#page.turns().names.has(name) ? name : null;
  }

  get namesSpeaker(): boolean {
    return this.#speaker !== null;
  }

  // Olaf Rask: Good afternoon. / Mayor of Elin Olaf Rask.
  /** Does the turn open with it, and is it the speaker whom it names? */
  get introducesItself(): boolean {
    const { tape, turns } = this.#page;
    return tape[this.#at - 1] === kind.labelled && turns().current(this.#at) === this.#speaker;
  }

  // Ilse Brandt: … / Olaf Rask, Mayor of Elin. / Olaf Rask: …
  /** Does somebody else give the floor to who speaks next? */
  get callsUpon(): boolean {
    const { current, next } = this.#page.turns();
    return this.text.includes(",") && next(this.#at) === this.#speaker && current(this.#at) !== this.#speaker;
  }
}

/** What holds of a line, and whether that makes it a caption. */
interface CaptionRule {
  readonly isCaption: boolean;
  readonly holds: (found: CaptionCase) => boolean;
}

const rules: readonly CaptionRule[] = [
  // Longer than captions are
  { isCaption: false, holds: ({ text }) => text.length > LONGEST_CAPTION },
  // An end that no caption has
  //     Colleagues,     Who will build it?     The message reads:
  {
    isCaption: false,
    holds: ({ text }) => "?!…:,;".includes(text.slice(-1)),
  },
  // A quotation or a bracket
  //     “We shall build it.”     (Applause.
  {
    isCaption: false,
    holds: ({ text }) => '“”"‘(['.includes(text[0]!),
  },
  // No stop, below the first line
  //     On the state of the harbours
  {
    isCaption: false,
    holds: (found) => !found.text.endsWith(".") && !found.isFirst && !found.showsPhoto,
  },
  // A line of the head
  //     Meeting of the Harbour Council.                       under this title
  { isCaption: true, holds: (found) => found.isPrinted },
  // Words of its own
  //     With President of Veldmark Ilse Brandt.               on a site whose captions repeat the title, and no more
  { isCaption: false, holds: (found) => found.mustBePrinted },
  // What is said of photos alone
  //     The President opened the harbour. Photo: Skerra Tek
  //     Ilse Brandt (left) opened the harbour.
  { isCaption: true, holds: (found) => found.showsPhoto },
  // A copy that names somebody, in words of the head
  //     Opening of the ferry terminal. Ilse Brandt is on the left.     twice, and the title has its words
  {
    isCaption: true,
    holds: (found) => found.isCopied && !found.line.speaks && found.line.hasName(1) && found.headWords > 2,
  },
  // Who else is in the photo
  //     The President opened the harbour. With Mayor of Elin Olaf Rask.
  { isCaption: true, holds: ({ line }) => line.namesCompany },
  // Prose
  //     The President then toured the harbour.
  { isCaption: false, holds: ({ line }) => line.isProse },
  // One word
  //     Please.
  { isCaption: false, holds: ({ line }) => line.lower.length < 2 },
  // Words of a sentence
  //     Not yet, my friends.
  {
    isCaption: false,
    holds: ({ line, isFirst }) => line.hasSentenceWord && !(isFirst && line.opensAsCaption),
  },
  // The first line
  //     President Brandt presenting the Order of the Oak.     over the first label
  {
    isCaption: true,
    holds: (found) => found.isFirst && (found.text.endsWith(".") || !found.isBeforeLabel),
  },
  // The first line, without a stop
  //     Greetings to the harbour workers                      a heading, over the first label
  { isCaption: false, holds: (found) => found.isFirst },
  // A copy
  //     The new ferry at the quay of Port Elin.               twice
  { isCaption: true, holds: (found) => found.isCopied && found.line.content.length > 4 },
  // A caption's opening
  //     With President of Veldmark Ilse Brandt.
  //     Visiting the ferry yards of the northern coast.       not `During the war.`, `With ferries, islands flourish.`
  {
    isCaption: true,
    holds: (found) =>
      found.line.opensAsCaption &&
      (found.line.hasName(2) ||
        (found.isAmongTurns && !found.text.includes(",") && found.line.content.length > 3) ||
        found.headWords >= 2),
  },
  // An entry of a list
  //     Minister of Harbours Olaf Rask.
  //     Minister of Forests Nadja Lund.                       who is here, line after line
  { isCaption: false, holds: (found) => found.isListed },
  // Behind a salutation
  //     Colleagues,
  //     The harbour of Port Elin.
  { isCaption: false, holds: (found) => found.isAfterSalutation },
  // Words of the title
  //     Session of the Harbour Council.                       under `Meeting of the Harbour Council`
  {
    isCaption: true,
    holds: (found) => {
      const { titleWords } = found;
      return titleWords >= 3 && titleWords >= MOSTLY * found.line.content.length;
    },
  },
  // A name, and words of the title
  //     Mayor of Elin Ilse Brandt before the meeting of the Harbour Council.
  {
    isCaption: true,
    holds: (found) => found.line.opensAsTitle && found.titleWords >= 3 && found.endsInTitle,
  },
  // A name and company, or what is done
  //     President Brandt with Mayor of Elin Olaf Rask.        before anybody speaks: `Olaf Rask with the Elin Herald.`
  //     President Brandt presenting the Order of the Oak.     is said by himself
  {
    isCaption: true,
    holds: ({ line, isAmongTurns }) => !isAmongTurns && line.opensAsTitle && line.namesSomebodyAtWork,
  },
  // A name at an event
  //     Mayor of Elin Ilse Brandt before the meeting with builders of ferries.
  { isCaption: true, holds: ({ line }) => line.opensAsTitle && line.namesSomebodyAtEvent },
  // A speaker's own name
  //     Olaf Rask: Good afternoon. / Mayor of Elin Olaf Rask.
  { isCaption: false, holds: (found) => found.introducesItself },
  // Who is called upon
  //     Ilse Brandt: … / Olaf Rask, Mayor of Elin. / Olaf Rask: …
  { isCaption: false, holds: (found) => found.callsUpon },
  // A speaker's office and name
  //     Minister of Harbours Olaf Rask.                       who speaks on the page
  { isCaption: true, holds: (found) => found.namesSpeaker },
];

/** Is a plain block a caption? It is none where nothing speaks for it. */
export function isCaption(line: CaptionLine, at: number, page: CaptionPage): boolean {
  const found = new CaptionCase(line, at, page);
  return rules.find(({ holds }) => holds(found))?.isCaption ?? false;
}
