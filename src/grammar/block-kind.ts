/**
 * What a block is, one letter each: the survey writes them on the tape that the grammar of blocks reads.
 * The letters are arbitrary, but each stands for one kind alone.
 */
export const kind = {
  /** The rubric: `Events` */
  section: "N",
  /** The title, the first words of the head */
  title: "Y",
  /** A paragraph of the lead */
  summary: "Z",
  /** `November 11, 2013`, also `March 26 − 27, 2013` */
  date: "D",
  /** `Announcement, March 24, 2013` */
  announcement: "A",
  /** `November 11, 2013 - 15:30 - Port Elin`: the whole date line in one, as forums repeat it */
  dateline: "F",
  /** `15:30` */
  time: "T",
  /** The place under the date */
  place: "W",
  /** `2 of 5` */
  counter: "C",
  caption: "K",
  /** Label, colon, and mostly the first words of the speech */
  labelled: "L",
  /** Running words that nothing else claims: title, lead, speech, prose */
  plain: "P",
  heading: "H",
  /** `* * *` */
  separator: "X",
  /** `<…>` */
  elision: "E",
  /** `(Applause.)` */
  stageDirection: "S",
  pullQuote: "Q",
  /** `See also` */
  relatedHeading: "R",
  relatedTitle: "r",
  /** What stands beside a title: format and size of a file */
  relatedNote: "n",
  geography: "g",
  topics: "t",
  persons: "p",
  /** `Publication status` */
  publication: "u",
  /** `Published in sections: News, Transcripts` */
  publishedIn: "s",
  /** `Publication date: November 11, 2013, 15:30` */
  publicationDate: "d",
  /** `Direct link: …` */
  publicationLink: "l",
  /** A line of the tail that is no heading: an entry of the list above it */
  entry: "i",
  /** `Text version` */
  textVersion: "v",
  /** What the site prints on every page: the licence, its own name */
  siteLine: "m",
  /** The title, where the page has it at its foot */
  footTitle: "z",
  /** A paragraph of the lead on such a page */
  lead: "y",
} as const;

/** Whatever the foot of a page is made of but its colophon, which may stand anywhere. */
export const footKinds: ReadonlySet<string> = new Set([
  kind.geography,
  kind.topics,
  kind.persons,
  kind.publication,
  kind.publishedIn,
  kind.publicationDate,
  kind.publicationLink,
  kind.entry,
  kind.textVersion,
]);

/** A letter of the tape. */
export type BlockKind = (typeof kind)[keyof typeof kind];
