import type { MetadataFieldName, StageAction } from "../ast/nodes.js";
import type { NameConventions } from "./name-conventions.js";

/**
 * A language that pages are read in, a BCP 47 tag.
 *
 * @group Reading
 */
export type Language = "en" | "ru";

/** An order of day, month and year. */
export interface DateOrder {
  /** Whether the day stands before the month: `4 March`, or behind it: `March 4`. */
  readonly dayFirst: boolean;
  /** What stands between those two and the year: `,` in `March 4, 2014`; empty where nothing does. */
  readonly beforeYear: string;
}

/**
 * What a language must supply for its pages to be read: data, no procedures. Every list is compared without
 * regard to case and with white space folded, unless a field says otherwise.
 */
export interface Dialect {
  /** BCP 47 tag: `en`. */
  readonly language: Language;
  /** Lines the site prints on every page that say nothing of the event, whole: `Creative Commons …`. They become marks. */
  readonly siteLines: readonly string[];
  /** What opens the lines on whence a page is, at the foot of some: the title and the address follow. */
  readonly colophons: readonly string[];
  /** The site's rubric over the title: `Events`. */
  readonly sections: readonly string[];
  /** Names of the months in order, as a date writes them: `January`. */
  readonly months: readonly string[];
  /** How months, days and years make a date. */
  readonly dates: {
    /** In which orders; the site’s own stands first. */
    readonly orders: readonly DateOrder[];
    /** Words behind the year, one of which must stand there; none where the year ends the date. */
    readonly yearWords: readonly string[];
  };
  /** The date line of an announcement. */
  readonly announcements: {
    /** The words that open it: `Announcement`. */
    readonly words: readonly string[];
    /** What stands between them and the date: `,` in `Announcement, March 24, 2013`. */
    readonly tie: string;
    /** Whether the date is the page’s own day, or that of the event to come. */
    readonly datesPage: boolean;
  };
  /** The word between the numbers of a slider's counter: `of` in `2 of 5`. */
  readonly counterWords: readonly string[];
  /** Headings of blocks of links: `See also`. */
  readonly relatedHeadings: readonly string[];
  /** What stands on a card that hangs over a term, before the title of the page about it. */
  readonly termCards: readonly string[];
  /** Words that open the title of a page of pages, which has no date: `News` in `News of the Harbour Council`. */
  readonly relatedHubs: readonly string[];
  /** Entries of lists of topics and places that have a capital in their midst: `Armed Forces`. */
  readonly tagNames: readonly string[];
  /** The word that stands beside a number at the end of a list that was cut short: `More` in `More 3`. */
  readonly listRests: readonly string[];
  /** Headings of the metadata block's fields in the order the site prints them: `Geography`. */
  readonly metadataHeadings: readonly (readonly [name: MetadataFieldName, heading: string])[];
  /** What opens the publication lines, colon included: `Published in sections:`. */
  readonly publication: {
    readonly sections: readonly string[];
    readonly date: readonly string[];
    readonly link: readonly string[];
  };
  /** The last line of a page: `Text version`. */
  readonly textVersion: readonly string[];
  /** Words that open a stage direction inside a paragraph, with what they say happened: `Applause`. */
  readonly stageDirections: readonly (readonly [action: StageAction, words: readonly string[]])[];
  /** What stands in place of words that the microphones missed: `without a microphone`. */
  readonly unheard: readonly string[];
  /** Abbreviations, stop included, that end no sentence: `Mr.` */
  readonly abbreviation: RegExp;
  /** Those that end none before a number, without their stop and in lower case: `no` in `No. 4`. */
  readonly numberAbbreviations: readonly string[];
  /** What a noun ends in that owns what follows, in lower case: `’s`. */
  readonly possessives: readonly string[];
  /**
   * Words that stand in sentences and never in a label, in the case in which they never do: `is`, `my`.
   * The label `Theresa May` is why `may` is listed in lower case alone.
   */
  readonly sentenceWords: readonly string[];
  /** Words a sentence or a heading may begin with, and labels do not: `The following`, `Here`. Compared in lower case. */
  readonly sentenceOpeners: readonly string[];
  /** Those of them that labels begin with as well, before an office and a name: `The former President of Norland Olaf Rask`. */
  readonly labelOpeners: readonly string[];
  /** Words that say when or where, and have a capital at the head of a sentence alone, in no title: `Upon`. In lower case. */
  readonly adverbialOpeners: readonly string[];
  /** Kinds of places that are written small behind a name: `region` in `Skerra region`. None where they have a capital. */
  readonly placeWords: readonly string[];
  /** Words that count or order what is said: `Second`, `Third`: no speakers. Compared in lower case. */
  readonly ordinals: readonly string[];
  /** What headings of the body are made of. */
  readonly headings: {
    /** Words that open one: `Speech` in `Speech at the opening of the harbour`. */
    readonly leads: readonly string[];
    /** Small words that follow those at once: `at`. None where anything may. */
    readonly ties: readonly string[];
    /** Words that open a line naming what is spoken of next: `On the harbours`. */
    readonly topics: readonly string[];
    /** Words that no heading holds, because it speaks to nobody: `we`. */
    readonly spokenWords: readonly string[];
  };
  /** Whether captions have no words of their own on the site: each repeats the title. */
  readonly captionsRepeatTitle: boolean;
  /** Words a caption begins with: `With` in `With President of Veldmark Ilse Brandt.` Compared in lower case. */
  readonly captionOpeners: readonly string[];
  /** The same at the head of a caption's last sentence, before who else is in the photo: `With`; in lower case also behind a name. */
  readonly companyWords: readonly string[];
  /** Words of `sentenceWords` that captions have as well: `questions` in `Answers to questions of readers.` */
  readonly captionWords: readonly string[];
  /** Where people stand in a photo: `left` in `Ilse Brandt (left)`. */
  readonly photoSides: readonly string[];
  /** Words that open the credit at a caption's end, before its colon: `Photo` in `Photo: Skerra Tek`. */
  readonly photoCredits: readonly string[];
  /** Verbs that make a sentence of a line, in the forms prose has them in: `met`. Compared in lower case. */
  readonly finiteVerbs: readonly string[];
  /** How verbs end that are as well participles of the past: `ed`, `built`. Which they are, their neighbours tell. */
  readonly pastEndings: readonly string[];
  /** How words end that say what somebody is doing: `ing`. */
  readonly presentParticipleEndings: readonly string[];
  /** Small words after which such a form is a participle: `by` in `opened by`. */
  readonly participleTies: readonly string[];
  /** Those of them that tell who did it, where a name follows: `by` in `opened by Ilse Brandt`. */
  readonly doerTies: readonly string[];
  /** What stands raised behind a figure that is an ordinal: `th` in `70th`. */
  readonly ordinalEndings: readonly string[];
  /** Words of no weight where two lines are compared: `the`. Compared in lower case. */
  readonly smallWords: readonly string[];
  /** How the language's labels are made of roles and names. */
  readonly names: NameConventions;
}
