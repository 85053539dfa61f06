// The tree, whole: one file, because the content model is only readable in one place.
// Each node has the four parts of its documentation: shape (the interface), what it stands for,
// where it may stand and what it may contain, and a sample with the tree it yields.

/**
 * A place in the string the caller passed.
 *
 * @group Positions
 */
export interface Point {
  /** Line, counted from 1; `\n` ends a line (so does `\r\n`, a lone `\r` does not). */
  line: number;
  /** Column, counted from 1, in UTF-16 code units. */
  column: number;
  /** Offset from the start of the string, counted from 0, in UTF-16 code units. */
  offset: number;
}

/**
 * Where a node lies in the string the caller passed: half-open, `end` is just past the last character.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 *
 * const source = "Ilse Brandt: Good afternoon.";
 * const { start, end } = parse(source).position;
 * source.slice(start.offset, end.offset); // => "Ilse Brandt: Good afternoon."
 * ```
 *
 * @group Positions
 */
export interface Position {
  /** First character. */
  start: Point;
  /** Just past the last character. */
  end: Point;
}

/**
 * Room for the users of the tree: stenogram itself never writes here.
 * Augment this interface to type what your program keeps on nodes.
 *
 * @group Nodes
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an extension point is empty until augmented
export interface NodeData {}

/**
 * What every node has: a [unist](https://github.com/syntax-tree/unist) node whose position is always there.
 *
 * @group Nodes
 */
export interface BaseNode {
  /** Which node it is: the interface's name with a small first letter. */
  type: string;
  /** Where it stands in the string the caller passed. */
  position: Position;
  /** Left to you; stenogram never writes here. */
  data?: NodeData;
}

/**
 * A node without children. In text `value` is `source.slice(position.start.offset, position.end.offset)`; in HTML it is
 * that slice decoded.
 *
 * @group Nodes
 */
export interface Leaf extends BaseNode {
  /** The words as they stand in the source, white space and all, entities of HTML decoded. */
  value: string;
}

// ── Leaves ────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * **Stands for** running words. A paragraph broken over source lines has one text a line.
 *
 * **Stands in** {@link Section}, {@link Title}, {@link Summary}, {@link Heading}, {@link PhotoCaption},
 * {@link Paragraph}, {@link RelatedLink}, and for the link in {@link MetadataField}. Contains nothing.
 *
 * **Sample** `Good afternoon.` in a turn:
 * ```json
 * { "type": "text", "value": "Good afternoon." }
 * ```
 *
 * @group Nodes
 */
export interface Text extends Leaf {
  /** Always `text`. */
  type: "text";
}

/**
 * **Stands for** what a hover card left among the words it hung over: text extraction prints the card behind the name.
 * It is no word of the page: no label, speech or lead holds it.
 *
 * **Stands in** every parent that has leaves, behind the leaf it hung over. Contains nothing.
 *
 * **Sample** `Lund OttoMinister of Harbours` in `Otto Lund Lund OttoMinister of Harbours: Good afternoon.`:
 * ```json
 * { "type": "card", "name": "Lund Otto", "office": "Minister of Harbours", "value": "Lund OttoMinister of Harbours" }
 * ```
 *
 * @group Nodes
 */
export interface Card extends Leaf {
  /** Always `card`. */
  type: "card";
  /** The name, family name first. */
  name: string;
  /** The office of the day the page was saved, not of the event; `null` where the card has none. */
  office: string | null;
}

/**
 * **Stands for** the date as printed; the ISO day is the parent's `date`.
 *
 * **Stands in** {@link Dateline}, {@link RelatedLink}, {@link MetadataField}. Contains nothing.
 *
 * **Sample** `November 11, 2013`:
 * ```json
 * { "type": "dateText", "value": "November 11, 2013" }
 * ```
 *
 * @group Nodes
 */
export interface DateText extends Leaf {
  /** Always `dateText`. */
  type: "dateText";
}

/**
 * **Stands for** the time of day as printed.
 *
 * **Stands in** {@link Dateline}, {@link MetadataField}. Contains nothing.
 *
 * **Sample** `15:30`:
 * ```json
 * { "type": "timeText", "value": "15:30" }
 * ```
 *
 * @group Nodes
 */
export interface TimeText extends Leaf {
  /** Always `timeText`. */
  type: "timeText";
}

/**
 * **Stands for** the place of the event as printed under its date.
 *
 * **Stands in** {@link Dateline}. Contains nothing.
 *
 * **Sample** `Port Elin`:
 * ```json
 * { "type": "placeText", "value": "Port Elin" }
 * ```
 *
 * @group Nodes
 */
export interface PlaceText extends Leaf {
  /** Always `placeText`. */
  type: "placeText";
}

/**
 * **Stands for** the counter of a slider of photos; the numbers are the caption's `index` and `count`.
 *
 * **Stands in** {@link PhotoCaption}. Contains nothing.
 *
 * **Sample** `2 of 2`:
 * ```json
 * { "type": "counter", "value": "2 of 2" }
 * ```
 *
 * @group Nodes
 */
export interface Counter extends Leaf {
  /** Always `counter`. */
  type: "counter";
}

/**
 * **Stands for** the office or the affiliation in a label, verbatim; mended in {@link Attribution.role}.
 *
 * **Stands in** {@link Attribution}. Contains nothing.
 *
 * **Sample** `President of Veldmark Ilse Brandt:`:
 * ```json
 * { "type": "role", "value": "President of Veldmark" }
 * ```
 *
 * @group Nodes
 */
export interface Role extends Leaf {
  /** Always `role`. */
  type: "role";
}

/**
 * **Stands for** the speaker's name in a label, verbatim; mended in {@link Attribution.name}.
 * The word for an unnamed voice (`Question`) is a {@link Mark}.
 *
 * **Stands in** {@link Attribution}. Contains nothing.
 *
 * **Sample** `President of Veldmark Ilse Brandt:`:
 * ```json
 * { "type": "name", "value": "Ilse Brandt" }
 * ```
 *
 * @group Nodes
 */
export interface Name extends Leaf {
  /** Always `name`. */
  type: "name";
}

/**
 * **Stands for** the bracket that closes a label, without its brackets.
 *
 * **Stands in** {@link Attribution}. Contains nothing.
 *
 * **Sample** `Ilse Brandt (retranslated):`:
 * ```json
 * { "type": "remark", "value": "retranslated" }
 * ```
 *
 * @group Nodes
 */
export interface Remark extends Leaf {
  /** Always `remark`. */
  type: "remark";
}

/**
 * **Stands for** printed words and signs that carry no content of their own: the colon of a label, its brackets
 * and commas, the headings `Geography` and `See also`, the commas of a list, `Publication date:`. So are the signs that
 * a layout adds to the page (the stars of bold Markdown, the bullet of a list, an address in brackets), and the lines that
 * the site prints on every page.
 *
 * **Stands in** every parent that has leaves, beside the words it belongs to. Contains nothing.
 *
 * **Sample** the colon of `Ilse Brandt:`:
 * ```json
 * { "type": "mark", "value": ":" }
 * ```
 *
 * @group Nodes
 */
export interface Mark extends Leaf {
  /** Always `mark`. */
  type: "mark";
}

/**
 * What a stage direction says happened. `other` is everything the dialect has no word for.
 *
 * @group Nodes
 */
export type StageAction = "applause" | "laughter" | "video" | "music" | "silence" | "noise" | "other";

/**
 * **Stands for** what happened, not what was said: `(Applause.)` inside a paragraph, or a whole paragraph in
 * brackets, also one of prose: `(The Minister then covered the harvest.)`
 *
 * **Stands in** {@link Paragraph}, {@link Utterance}, {@link Event}. Contains nothing. One broken
 * over source lines is one leaf a line; all but the first are `continued`.
 *
 * **Sample** `(Applause.)`:
 * ```json
 * { "type": "stageDirection", "action": "applause", "value": "(Applause.)" }
 * ```
 *
 * @group Nodes
 */
export interface StageDirection extends Leaf {
  /** Always `stageDirection`. */
  type: "stageDirection";
  /** What happened. */
  action: StageAction;
  /** `true` on every piece but the first of a direction that is broken in the source; absent otherwise. */
  continued?: true;
}

/**
 * **Stands for** a note of the site's editors inside speech, brackets included.
 *
 * **Stands in** {@link Paragraph}. Contains nothing.
 *
 * **Sample** `I asked Mr Rask [Minister of Harbours] to stay.`:
 * ```json
 * { "type": "editorialNote", "value": "[Minister of Harbours]" }
 * ```
 *
 * @group Nodes
 */
export interface EditorialNote extends Leaf {
  /** Always `editorialNote`. */
  type: "editorialNote";
}

/**
 * **Stands for** a place where the site left words out. It does not end a turn: paragraphs after it stay in the
 * turn and are marked `uncertain`.
 *
 * **Stands in** {@link Utterance}, {@link Paragraph}, {@link Event}. Contains nothing.
 *
 * **Sample** `<…>`:
 * ```json
 * { "type": "elision", "value": "<…>" }
 * ```
 *
 * @group Nodes
 */
export interface Elision extends Leaf {
  /** Always `elision`. */
  type: "elision";
}

/**
 * **Stands for** a row of signs between parts of a page. It ends a turn.
 *
 * **Stands in** {@link Event}. Contains nothing.
 *
 * **Sample** `* * *`:
 * ```json
 * { "type": "separator", "value": "* * *" }
 * ```
 *
 * @group Nodes
 */
export interface Separator extends Leaf {
  /** Always `separator`. */
  type: "separator";
}

/**
 * **Stands for** one entry of a list in the metadata block: a place, a topic, a person (family name first), a section.
 *
 * **Stands in** {@link MetadataField}. Contains nothing.
 *
 * **Sample** under `Persons`:
 * ```json
 * { "type": "metadataItem", "value": "Brandt Ilse" }
 * ```
 *
 * @group Nodes
 */
export interface MetadataItem extends Leaf {
  /** Always `metadataItem`. */
  type: "metadataItem";
  /** HTML only: the address the entry links to. */
  url?: string;
}

/**
 * **Stands for** text no construct claims. Nothing is dropped: what the grammar cannot place is here.
 *
 * **Stands in** {@link Event}, {@link MetadataBlock}. Contains nothing.
 *
 * **Sample** a line after the end of the page:
 * ```json
 * { "type": "unparsed", "value": "Back to top" }
 * ```
 *
 * @group Nodes
 */
export interface Unparsed extends Leaf {
  /** Always `unparsed`. */
  type: "unparsed";
}

// ── The head of the page ──────────────────────────────────────────────────────────────────────────────────

/**
 * **Stands for** the site's own rubric over the title.
 *
 * **Stands in** {@link Event}. Contains {@link Text}, {@link Mark} and {@link Card}.
 *
 * **Sample** `Events`:
 * ```json
 * { "type": "section", "children": [{ "type": "text", "value": "Events" }] }
 * ```
 *
 * @group Nodes
 */
export interface Section extends BaseNode {
  /** Always `section`. */
  type: "section";
  /** The words. */
  children: (Text | Mark | Card)[];
}

/**
 * **Stands for** the title of the page.
 *
 * **Stands in** {@link Event}. Contains {@link Text}, {@link Mark} and {@link Card}.
 *
 * **Sample** `Meeting with President of Veldmark Ilse Brandt`:
 * ```json
 * { "type": "title", "children": [{ "type": "text", "value": "Meeting with President of Veldmark Ilse Brandt" }] }
 * ```
 *
 * @group Nodes
 */
export interface Title extends BaseNode {
  /** Always `title`. */
  type: "title";
  /** The words. */
  children: (Text | Mark | Card)[];
}

/**
 * **Stands for** one paragraph of the lead, between title and date.
 *
 * **Stands in** {@link Event}, none to several. Contains {@link Text}, {@link Mark} and {@link Card}.
 *
 * **Sample** `The two presidents met before the forum.`:
 * ```json
 * { "type": "summary", "children": [{ "type": "text", "value": "The two presidents met before the forum." }] }
 * ```
 *
 * @group Nodes
 */
export interface Summary extends BaseNode {
  /** Always `summary`. */
  type: "summary";
  /** The words. */
  children: (Text | Mark | Card)[];
}

/**
 * **Stands for** when and where the event was, or the date line of an announcement.
 *
 * **Stands in** {@link Event}. Contains {@link DateText}, {@link TimeText}, {@link PlaceText}, and a {@link Mark}
 * for the word `Announcement,` before them and for each sign between them.
 *
 * **Sample** `November 11, 2013`, `15:30`, `Port Elin`, each on its line:
 * ```json
 * { "type": "dateline", "date": "2013-11-11", "time": "15:30", "place": "Port Elin",
 *   "children": [{ "type": "dateText" }, { "type": "timeText" }, { "type": "placeText" }] }
 * ```
 *
 * @group Nodes
 */
export interface Dateline extends BaseNode {
  /** Always `dateline`. */
  type: "dateline";
  /**
   * ISO day, `2013-11-11`; `null` where the words name no day of the calendar (`February 31`), and where they name
   * the days of an event to come alone (`Анонс на 7 − 10 мая 2025 года`).
   */
  date: string | null;
  /**
   * The day or days that an announcement names, ISO: `2025-05-07/2025-05-10`; `null` where the calendar has none
   * such. Absent for all other pages.
   */
  announced?: string | null;
  /** Time of day, `HH:MM`, as the site prints it (no zone); `null` where none is printed. */
  time: string | null;
  /** The place, white space folded; `null` where none is printed. */
  place: string | null;
  /** The words. */
  children: (Mark | DateText | TimeText | PlaceText | Card)[];
}

// ── The body ──────────────────────────────────────────────────────────────────────────────────────────────

/**
 * **Stands for** the words under a photo.
 *
 * **Stands in** {@link Event}, {@link Utterance}. Contains a {@link Counter} where one is printed
 * (two, where it is broken over lines), then {@link Text}, {@link Mark} and {@link Card}.
 *
 * **Sample** `2 of 2`, then `With President of Veldmark Ilse Brandt.`:
 * ```json
 * { "type": "photoCaption", "index": 2, "count": 2,
 *   "children": [{ "type": "counter", "value": "2 of 2" },
 *                { "type": "text", "value": "With President of Veldmark Ilse Brandt." }] }
 * ```
 *
 * @group Nodes
 */
export interface PhotoCaption extends BaseNode {
  /** Always `photoCaption`. */
  type: "photoCaption";
  /** Which photo of the slider the caption is printed for, from 1; absent where no counter stands. */
  index?: number;
  /** How many photos the slider has; absent where no counter stands. */
  count?: number;
  /** The counter and the words. */
  children: (Counter | Text | Mark | Card)[];
}

/**
 * How a label was recognised, the strongest reason that held:
 *
 * - `markup`: set apart by the page's markup (HTML only)
 * - `person-link`: the label links to a person's page (HTML only)
 * - `repeated`: the same words introduce speech more than once on the page
 * - `role-and-name`: an office and a name, in that order or parted by a comma
 * - `named-elsewhere`: the name stands in the title, the lead, the `Persons` list or another label
 * - `unnamed-word`: one of the site's words for a voice without a name, `Question`
 * - `name-alone`: a name by its shape, met once
 * - `role-alone`: an office by its shape, with no name
 * - `uncertain`: taken for a label, but the page does not decide it, or no name is found in it
 *
 * @group Nodes
 */
export type AttributionEvidence =
  | "markup"
  | "person-link"
  | "repeated"
  | "role-and-name"
  | "named-elsewhere"
  | "unnamed-word"
  | "name-alone"
  | "role-alone"
  | "uncertain";

/**
 * Whose voice it is: a person's, one without a name (`Question`), or many at once (`Audience`).
 *
 * @group Nodes
 */
export type Voice = "named" | "unnamed" | "collective";

/**
 * A person as the site knows them on the day the page was saved: not to be taken for what was printed at the event.
 *
 * @group Nodes
 */
export interface LinkedPerson {
  /** The site's key for the person, the same on all its pages. */
  key: string;
  /** The address of the person's page. */
  url: string;
  /** The name on the hover card, family name first; `null` where the page has no card. */
  cardName: string | null;
  /** The office on the hover card, of the day of saving; `null` where the page has no card. */
  cardOffice: string | null;
}

/**
 * **Stands for** the words before the colon that say who speaks.
 *
 * **Stands in** {@link Utterance}, first. Contains {@link Role}, {@link Name}, {@link Remark}, and {@link Mark}s for
 * colon, comma and brackets.
 *
 * **Sample** `President OF VELDMARK ILSE BRANDT (retranslated):`:
 * ```json
 * { "type": "attribution", "label": "President OF VELDMARK ILSE BRANDT", "name": "Ilse Brandt",
 *   "role": "President of Veldmark", "remark": "retranslated", "voice": "named", "evidence": "role-and-name",
 *   "children": [{ "type": "role", "value": "President OF VELDMARK" }, { "type": "name", "value": "ILSE BRANDT" },
 *                { "type": "mark", "value": "(" }, { "type": "remark", "value": "retranslated" },
 *                { "type": "mark", "value": "):" }] }
 * ```
 *
 * @group Nodes
 */
export interface Attribution extends BaseNode {
  /** Always `attribution`. */
  type: "attribution";
  /** The label as printed, white space folded, without colon and closing bracket. */
  label: string;
  /** The speaker's name, mended (`VladislavRask` → `Vladislav Rask`); a misspelt one stays as printed. `null` where there is none. */
  name: string | null;
  /** The office or affiliation, mended; `null` where there is none. */
  role: string | null;
  /** The bracket before the colon, `retranslated`; `null` where there is none. */
  remark: string | null;
  /** Whose voice it is. */
  voice: Voice;
  /** How it was recognised. */
  evidence: AttributionEvidence;
  /** HTML only: the person's page the label links to, and what the card behind the link says. */
  person?: LinkedPerson;
  /** The words and signs. */
  children: (Role | Name | Remark | Mark | Card)[];
}

/**
 * **Stands for** a paragraph of speech or of the site's own prose.
 *
 * **Stands in** {@link Utterance}, {@link Narration}, {@link PullQuote}. Contains {@link Text},
 * {@link StageDirection}, {@link Elision}, {@link EditorialNote}, {@link Mark} and {@link Card}.
 *
 * **Sample** `Thank you. (Applause.)`:
 * ```json
 * { "type": "paragraph",
 *   "children": [{ "type": "text", "value": "Thank you. " },
 *                { "type": "stageDirection", "action": "applause", "value": "(Applause.)" }] }
 * ```
 *
 * @group Nodes
 */
export interface Paragraph extends BaseNode {
  /** Always `paragraph`. */
  type: "paragraph";
  /** `true` where it follows an elision without a new label, so that the speaker is not sure; absent otherwise. */
  uncertain?: true;
  /** The words. */
  children: (Text | StageDirection | Elision | EditorialNote | Mark | Card)[];
}

/**
 * **Stands for** one turn of one voice.
 *
 * **Stands in** {@link Event}. Contains an {@link Attribution}, then {@link Paragraph}, {@link StageDirection},
 * {@link Elision}, {@link PhotoCaption}, {@link PullQuote}, {@link RelatedLinks}. A {@link Separator} or a
 * {@link Heading} ends it; captions, quotes and links after its last words stand beside it, not in it.
 *
 * **Sample** `Ilse Brandt: Good afternoon.`:
 * ```json
 * { "type": "utterance", "id": "u1", "speaker": "ilse-brandt",
 *   "children": [{ "type": "attribution", "label": "Ilse Brandt" }, { "type": "paragraph" }] }
 * ```
 *
 * @group Nodes
 */
export interface Utterance extends BaseNode {
  /** Always `utterance`. */
  type: "utterance";
  /** `u1`, `u2`, … in page order. */
  id: string;
  /** Id of the person, the same for every label of one person on the page, `ilse-brandt`; `null` for unnamed voices. */
  speaker: string | null;
  /** The label, then what was said. */
  children: (
    | Attribution
    | Paragraph
    | StageDirection
    | Elision
    | PhotoCaption
    | PullQuote
    | RelatedLinks
    | Mark
    | Card
  )[];
}

/**
 * **Stands for** a passage of the page repeated and set apart by the site. It is not speech.
 *
 * **Stands in** {@link Event}, {@link Utterance}. Contains one {@link Paragraph}.
 *
 * **Sample** a sentence of the turn `u1`, printed again:
 * ```json
 * { "type": "pullQuote", "of": "u1", "children": [{ "type": "paragraph" }] }
 * ```
 *
 * @group Nodes
 */
export interface PullQuote extends BaseNode {
  /** Always `pullQuote`. */
  type: "pullQuote";
  /** Id of the utterance whose words it repeats; `null` where they stand in no utterance. */
  of: string | null;
  /** The passage. */
  children: Paragraph[];
}

/**
 * **Stands for** body text that no label introduces: the site's own prose, or a message it quotes.
 *
 * **Stands in** {@link Event}. Contains one or more {@link Paragraph}s.
 *
 * **Sample** `The President then toured the harbour.`:
 * ```json
 * { "type": "narration", "children": [{ "type": "paragraph" }] }
 * ```
 *
 * @group Nodes
 */
export interface Narration extends BaseNode {
  /** Always `narration`. */
  type: "narration";
  /** The paragraphs, in order. */
  children: Paragraph[];
}

/**
 * **Stands for** a line over a part of the body. It ends a turn.
 *
 * **Stands in** {@link Event}. Contains {@link Text}, {@link Mark} and {@link Card}.
 *
 * **Sample** `Address at the opening of the harbour`:
 * ```json
 * { "type": "heading", "children": [{ "type": "text", "value": "Address at the opening of the harbour" }] }
 * ```
 *
 * @group Nodes
 */
export interface Heading extends BaseNode {
  /** Always `heading`. */
  type: "heading";
  /** The words. */
  children: (Text | Mark | Card)[];
}

/**
 * **Stands for** one page the site points to.
 *
 * **Stands in** {@link RelatedLinks}. Contains {@link Text} (the title) and {@link DateText} where one is printed.
 *
 * **Sample** `Harbour Forum`, then `March 26 − 27, 2013`:
 * ```json
 * { "type": "relatedLink", "title": "Harbour Forum", "date": "2013-03-26/2013-03-27",
 *   "children": [{ "type": "text", "value": "Harbour Forum" }, { "type": "dateText", "value": "March 26 − 27, 2013" }] }
 * ```
 *
 * @group Nodes
 */
export interface RelatedLink extends BaseNode {
  /** Always `relatedLink`. */
  type: "relatedLink";
  /** The title, white space folded. */
  title: string;
  /** ISO day, ISO interval `2013-03-26/2013-03-27`, or `null` where none is printed. */
  date: string | null;
  /** HTML only: the address it leads to, absolute where the page's own is known. */
  url?: string;
  /** The words; what stands beside the title, `doc, 38 kB`, is a mark. */
  children: (Text | Mark | DateText | Card)[];
}

/**
 * **Stands for** a block of links set into the page.
 *
 * **Stands in** {@link Event}, {@link Utterance}. Contains a {@link Mark} for its heading, then {@link RelatedLink}s.
 *
 * **Sample** `See also`, `Harbour Forum`, `March 26, 2013`, each on its line:
 * ```json
 * { "type": "relatedLinks", "heading": "See also",
 *   "children": [{ "type": "mark", "value": "See also" }, { "type": "relatedLink" }] }
 * ```
 *
 * @group Nodes
 */
export interface RelatedLinks extends BaseNode {
  /** Always `relatedLinks`. */
  type: "relatedLinks";
  /** The heading as printed, white space folded. */
  heading: string;
  /** The heading's mark, then the links. */
  children: (Mark | RelatedLink | Card)[];
}

// ── The tail of the page ──────────────────────────────────────────────────────────────────────────────────

/**
 * Which field of the metadata block it is.
 *
 * @group Nodes
 */
export type MetadataFieldName = "geography" | "topics" | "persons" | "publication";

/**
 * **Stands for** one field of the metadata block.
 *
 * **Stands in** {@link MetadataBlock}. Contains a {@link Mark} for its heading and for printed words, then
 * {@link MetadataItem}s; the publication field also {@link DateText}, {@link TimeText} and the link as {@link Text}.
 *
 * **Sample** `Geography`, `Veldmark`, each on its line:
 * ```json
 * { "type": "metadataField", "name": "geography",
 *   "children": [{ "type": "mark", "value": "Geography" }, { "type": "metadataItem", "value": "Veldmark" }] }
 * ```
 *
 * @group Nodes
 */
export interface MetadataField extends BaseNode {
  /** Always `metadataField`. */
  type: "metadataField";
  /** Which field. */
  name: MetadataFieldName;
  /** Publication field only: the sections the page was published in. */
  sections?: string[];
  /** Publication field only: ISO local date-time `2013-11-11T15:30`, the day alone without a time, `null` without either. */
  published?: string | null;
  /** Publication field only: the page's short address as printed, or `null` where none is. */
  link?: string | null;
  /** The heading's mark, then the values. */
  children: (Mark | MetadataItem | DateText | TimeText | Text | Card)[];
}

/**
 * **Stands for** the block at the page's foot: places, topics, persons, and how it was published.
 *
 * **Stands in** {@link Event}, last on a whole page. Contains {@link MetadataField}s, a {@link Mark} for `Text version`, and
 * {@link Unparsed} for lines of it that are none of these.
 *
 * **Sample** `Topics`, `Harbours`, `Text version`, each on its line:
 * ```json
 * { "type": "metadataBlock",
 *   "children": [{ "type": "metadataField", "name": "topics" }, { "type": "mark", "value": "Text version" }] }
 * ```
 *
 * @group Nodes
 */
export interface MetadataBlock extends BaseNode {
  /** Always `metadataBlock`. */
  type: "metadataBlock";
  /** The fields, in page order. */
  children: (MetadataField | Mark | Unparsed | Card)[];
}

// ── The root ──────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What may stand directly in an {@link Event}, in source order.
 *
 * @group Nodes
 */
export type EventContent =
  | Section
  | Title
  | Summary
  | Heading
  | Dateline
  | PhotoCaption
  | Utterance
  | Narration
  | PullQuote
  | StageDirection
  | Elision
  | Separator
  | RelatedLinks
  | MetadataBlock
  | Card
  | Mark
  | Unparsed;

/**
 * **Stands for** the page: the root of the tree. (The name is also a platform global: import it.)
 *
 * **Stands** at the top. Contains {@link EventContent}, in source order.
 *
 * **Sample** `Ilse Brandt: Good afternoon.`:
 * ```json
 * { "type": "event", "language": "en", "kind": "event", "children": [{ "type": "utterance", "id": "u1" }] }
 * ```
 *
 * @group Nodes
 */
export interface Event extends BaseNode {
  /** Always `event`. */
  type: "event";
  /** BCP 47 tag of the language the page was read in. */
  language: string;
  /** `announcement` where the page announces an event to come. */
  kind: "event" | "announcement";
  /**
   * `flattened` where a text of more than one block is on one line: the ends of paragraphs are gone, and a turn is one
   * paragraph between what is set into it. Absent for all other text, and for HTML.
   */
  layout?: "flattened";
  /** The page, in source order. */
  children: EventContent[];
}

/**
 * Every node of the tree, told apart by `type`.
 *
 * @group Nodes
 */
export type Node =
  | EventContent
  | Event
  | Attribution
  | Counter
  | DateText
  | EditorialNote
  | MetadataField
  | MetadataItem
  | Name
  | Paragraph
  | PlaceText
  | RelatedLink
  | Remark
  | Role
  | Text
  | TimeText;

/**
 * Every node that has children.
 *
 * @group Nodes
 */
export type ParentNode = Extract<Node, { children: unknown[] }>;

/**
 * Every node that has a value.
 *
 * @group Nodes
 */
export type LeafNode = Extract<Node, { value: string }>;
