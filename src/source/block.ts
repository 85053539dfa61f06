// A reader turns an input into blocks with evidence; the grammar reads blocks and never sees what the input was.

import type { AttributionEvidence } from "../ast/nodes.js";

/**
 * A stretch of a block's text and where it lies in the source. A leaf never spans two: a line ends between them, or a
 * tag stands there.
 */
export interface Piece {
  /** Where the piece begins in the block's text. */
  readonly at: number;
  /** How long it is, in the block's text. */
  readonly length: number;
  /** Where it lies in the source. */
  readonly from: number;
  readonly to: number;
  /**
   * Where text and source run apart, as they do after an entity: from `at` in the block's text on, the source goes on
   * at `from`. In order; absent where the piece is in the source letter by letter, but for its last letter, which may be
   * a longer line end there.
   */
  readonly shifts?: readonly Shift[];
}

/** A place in a block's text, and the place in the source it stands at. */
export interface Shift {
  readonly at: number;
  readonly from: number;
}

/** Which part of the page a block stands in, where the reader can tell. */
export type PagePart = "head" | "body" | "tail";

/** What a page's markup may say a block is. */
export type MarkedKind =
  | "section"
  | "date"
  | "announcement"
  | "dateline"
  | "time"
  | "place"
  | "counter"
  | "caption"
  | "heading"
  | "pullQuote"
  | "relatedHeading"
  | "relatedTitle"
  | "relatedNote"
  | "video"
  | "siteLine"
  | "plain";

/** A link in a block. */
export interface BlockLink extends Span {
  /** Its address, absolute where the page's own is known. */
  readonly url: string;
  /** The person it leads to, where it is a person's. */
  readonly person?: PersonLink;
}

/** A link to a person's page on the site, and what the card behind it says on the day the page was saved. */
interface PersonLink {
  /** The site's key for the person. */
  readonly key: string;
  readonly url: string;
  /** The name on the card, family name first; `null` where there is no card. */
  readonly cardName: string | null;
  /** The office on the card: of the day of saving, not of the event. */
  readonly cardOffice: string | null;
}

/** What set a block apart, beside its words. A reader of plain text has none of it. */
export interface Evidence {
  /** What the markup says the block is. */
  readonly kind?: MarkedKind;
  /** Why the block opens with a label, where the reader had to decide it to cut the block. */
  readonly label?: AttributionEvidence;
  /** Stretches set bold, in order. */
  readonly bold?: readonly Span[];
  /** Whether the whole block is bold or italic. */
  readonly allMarked?: boolean;
  readonly links?: readonly BlockLink[];
  /** Which photo of a slider a caption is for, from 1, and how many there are. */
  readonly photo?: { readonly index: number; readonly count: number };
  /** The date the markup gives, ISO 8601. */
  readonly datetime?: string;
}

/** One block: a paragraph, a label and its speech, a heading, a line of the head or the tail. */
export interface Block {
  /** The words. A line end that parts two pieces is `\n` here. No white space at either end. */
  readonly text: string;
  /** Where they lie in the source, in order; at least one, the first at 0. */
  readonly pieces: readonly Piece[];
  readonly part: PagePart;
  readonly evidence?: Evidence;
}

/**
 * What of the source is no word of the page: signs that a layout added, such as the stars about bold words or an
 * address in brackets, and hover cards. It lies between the pieces of blocks; the tree has it as marks and cards.
 */
export interface Residue extends Span {
  /** Which words it belongs to: those that follow it, or those it stands behind. */
  readonly side: "before" | "behind";
  /** What a hover card says, where it is one. */
  readonly card?: { readonly name: string; readonly office: string | null };
}

/** What a reader yields. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** The layout of the text, where it has lost something that the tree then cannot have. */
  readonly layout?: "flattened";
  /** What of the source is in no block, white space aside; in order. Absent where there is nothing. */
  readonly residue?: readonly Residue[];
  /** What the markup tells for sure, so that the words need not: nothing, in plain text. */
  readonly markup: {
    /** Labels are bold: what is not has none, unless it stands bold elsewhere. */
    readonly labels: boolean;
    /** Captions, headings, pull quotes and links carry their kind. */
    readonly kinds: boolean;
    /** Captions carry their kind, whatever else does; absent where `kinds` says it. */
    readonly captions?: boolean;
  };
}

/** A half-open stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
