// The closed list of what `check` reports. The guide, docs/diagnostics.md, is written from this table.
import type { Severity } from "./diagnostic.js";

/**
 * The codes of {@link Diagnostic}, a closed list: a code is added with a new version, and never changes its meaning.
 *
 * @group Diagnostics
 */
export type DiagnosticCode =
  | "undecided-label"
  | "possible-label"
  | "label-without-colon"
  | "label-inside-paragraph"
  | "label-start-in-doubt"
  | "unclosed-remark"
  | "turn-without-words"
  | "speech-without-label"
  | "heading-in-speech"
  | "speaker-after-elision"
  | "person-in-two-spellings"
  | "persons-one-spelling-apart"
  | "repeated-passage"
  | "possible-caption"
  | "direction-in-doubt"
  | "broken-paragraph"
  | "flattened-paragraphs"
  | "unclaimed-text"
  | "impossible-date"
  | "published-before-event"
  | "metadata-cut-short"
  | "counter-without-caption"
  | "captions-not-in-text"
  | "mixed-scripts"
  | "wrong-encoding"
  | "markup-in-text";

/** What the table holds of a code. */
interface CodeEntry {
  readonly severity: Severity;
  /**
   * The reason in words. `found` is already quoted and cut; `detail` is what the rule adds: the other spelling, the
   * number of places, the missing part.
   */
  readonly reason: (found: string, detail: string) => string;
  /** Markdown for the guide: what it means, and what to do. */
  readonly about: string;
}

/** The table. */
export const codes: Readonly<Record<DiagnosticCode, CodeEntry>> = {
  // ── Who speaks ──────────────────────────────────────────────────────────────────────────────────────────
  "undecided-label": {
    severity: "warning",
    reason: (found) =>
      `Unexpected label ${found} that the page does not decide, expected a known office or name`,
    about:
      "A turn opens with words that were taken for a label, but neither their shape nor the rest of the page decides it: the `evidence` of the attribution is `uncertain`. Look whether somebody of that name speaks there.",
  },
  "possible-label": {
    severity: "warning",
    reason: (found) => `Unexpected ${found} before a colon in a paragraph, expected a label or a sentence`,
    about:
      "A paragraph opens with a name or an office and a colon, but what follows (a small letter, a quotation, a list) spoke against a label. If it is one, the words belong to somebody else.",
  },
  "label-without-colon": {
    severity: "warning",
    reason: (found) => `Unexpected ${found} without a colon, expected a colon after a label`,
    about:
      "A paragraph, or a turn, opens with the name of a speaker and goes on without a colon. It may be a label whose colon was lost, or a speaker who is called upon.",
  },
  "label-inside-paragraph": {
    severity: "warning",
    reason: (found) => `Unexpected ${found} inside a paragraph, expected a label at its beginning`,
    about:
      "The label of a speaker of this page stands in the midst of a paragraph: a line end before it was lost. The words after it belong to that speaker.",
  },
  "label-start-in-doubt": {
    severity: "warning",
    reason: (found) =>
      `Unexpected label ${found}, expected one that begins with an office or a name, after a sentence`,
    about:
      "What stands before a label ends in no stop, or the label begins as a heading does: the label may begin earlier or later than it was read, and hold words of what stands before it.",
  },
  "unclosed-remark": {
    severity: "warning",
    reason: (found) => `Unexpected ${found} without its closing bracket, expected \`)\` before the colon`,
    about: "A label opens a bracket that nothing closes. The remark may hold words that were said.",
  },
  "turn-without-words": {
    severity: "warning",
    reason: (found) => `Unexpected label ${found} with nothing said, expected words after it`,
    about:
      "A label stands, and no words, direction or elision follow it: the words were lost, stand elsewhere, or the label is none.",
  },
  "speech-without-label": {
    severity: "warning",
    reason: (found) => `Unexpected ${found} in the first person, expected a label before speech`,
    about:
      "A paragraph that no label introduces speaks to somebody. It is narration in the tree, credited to nobody: a label is missing, or the page prints a text without one.",
  },
  "heading-in-speech": {
    severity: "warning",
    reason: (found) => `Unexpected heading ${found} inside a speech, expected a label after it`,
    about:
      "A line that is, or looks like, a heading stands inside a speech. A heading ends a turn: what follows without a new label is narration, credited to nobody. A line that only looks like one stays in the turn.",
  },
  "speaker-after-elision": {
    severity: "info",
    reason: (found) => `Unexpected ${found} after an elision without a new label, expected a label`,
    about:
      "The site left words out and goes on without a label. The paragraph stays in the turn, marked `uncertain`: it may be somebody else who speaks.",
  },
  "person-in-two-spellings": {
    severity: "info",
    reason: (found, detail) => `Unexpected spelling ${found}, expected ${detail} as elsewhere on the page`,
    about:
      "One person's name is spelt in two ways on the page. Both have the same speaker id; `name` stays as printed.",
  },
  "persons-one-spelling-apart": {
    severity: "warning",
    reason: (found, detail) => `Unexpected ${found} beside ${detail}, expected names that are told apart`,
    about:
      "The names of two speakers differ by little: a slip of the pen, or the same surname and first names of one initial. They have two ids. If they are one person, their counts belong together.",
  },
  // ── What is said ────────────────────────────────────────────────────────────────────────────────────────
  "repeated-passage": {
    severity: "warning",
    reason: (found) => `Unexpected ${found} a second time, expected each passage once`,
    about:
      "A long paragraph stands twice on the page, word for word: a part was copied twice, or a passage that the site sets apart (a pull quote) is read as speech, or the other way about. Text alone cannot tell.",
  },
  "possible-caption": {
    severity: "info",
    reason: (found) => `Unexpected ${found} inside a speech, expected a sentence`,
    about:
      "A line inside a turn reads as the caption of a photo does. In HTML its place tells; in text it stays speech.",
  },
  "direction-in-doubt": {
    severity: "info",
    reason: (found) =>
      `Unexpected ${found} between sentences, expected a direction by itself or words of one`,
    about:
      "On one line, a bracket of several words between two sentences: a stage direction that stood in a paragraph of its own, or words of the speech.",
  },
  "broken-paragraph": {
    severity: "info",
    reason: (found) => `Unexpected end of a paragraph after ${found}, expected the end of a sentence`,
    about:
      "A paragraph ends in the midst of a sentence and the next begins with a capital or a digit. Where a link stood on the page, text extraction breaks the line: the two may be one paragraph.",
  },
  "flattened-paragraphs": {
    severity: "info",
    reason: (found, detail) =>
      `Unexpected ${detail === "" ? `paragraph ${found}` : detail}, expected the ends of paragraphs`,
    about:
      "The ends of paragraphs are gone: the page stands on one line, its line ends mean nothing, or a speech of many sentences is one paragraph. Who speaks is read all the same; paragraphs, and what only its place shows (titles, captions, pull quotes), are not to be relied on.",
  },
  "unclaimed-text": {
    severity: "warning",
    reason: (found) => `Unexpected ${found}, expected a part of an event page`,
    about:
      "No construct of a page claims these words: they are an `unparsed` leaf. Often a line of navigation, or of another page.",
  },
  // ── The parts of the page ───────────────────────────────────────────────────────────────────────────────
  "impossible-date": {
    severity: "error",
    reason: (found) => `Unexpected ${found}, expected a day of the calendar and a time of the clock`,
    about: "A date or time is printed that no calendar or clock has. The field is `null`.",
  },
  "published-before-event": {
    severity: "warning",
    reason: (found, detail) => `Unexpected publication on ${found}, expected ${detail} or later`,
    about:
      "The page was published before the day of its event, and it is no announcement: one of the two dates is wrong, or parts of two pages were joined.",
  },
  "metadata-cut-short": {
    severity: "warning",
    reason: (_found, detail) => `Unexpected end of the metadata block, expected ${detail}`,
    about:
      "The block at the foot of the page lacks what every page of the site has: entries under a heading, or the publication lines. The page may be cut there.",
  },
  "counter-without-caption": {
    severity: "warning",
    reason: (found) => `Unexpected counter ${found} without words, expected a caption after it`,
    about:
      "The counter of a slider of photos stands alone. Its caption was lost, or is read as something else.",
  },
  "captions-not-in-text": {
    severity: "info",
    reason: (found, detail) => `Unexpected counter ${found} with one caption, expected ${detail} captions`,
    about:
      "A slider of several photos has one caption in text; the HTML of the page holds all of them. Read the page with `parseHtml` to have them.",
  },
  // ── The characters ──────────────────────────────────────────────────────────────────────────────────────
  "mixed-scripts": {
    severity: "warning",
    reason: (found, detail) => `Unexpected ${detail} in ${found}, expected letters of one script in a word`,
    about:
      "A word holds letters of another script that look the same (a Cyrillic `а` in a Latin word). It will not be found by a search, and a name spelt so is another name.",
  },
  "wrong-encoding": {
    severity: "error",
    reason: (found, detail) => `Unexpected ${found}, expected text decoded once in its own encoding${detail}`,
    about:
      "Characters that a wrong decoding leaves behind: UTF-8 read as a one-byte encoding (`â€™`), replacement characters, control characters, entities escaped twice (`&amp;nbsp;`). Read the file in its own encoding; reported once a page, at the first place.",
  },
  "markup-in-text": {
    severity: "error",
    reason: (found, detail) =>
      `Unexpected tag ${found} among the words, expected text without markup${detail}`,
    about:
      "Tags stand among the words: saved HTML was read as text, or was escaped twice. Read it with `parseHtml` of `stenogram/html`; reported once a page, at the first place.",
  },
};

/** Where the entries of the guide are: the file as the package ships it. */
const GUIDE = "https://unpkg.com/stenogram/docs/diagnostics.md";

/** The address of a code's entry in the guide. */
export const urlOf = (code: DiagnosticCode): string => `${GUIDE}#${code}`;
