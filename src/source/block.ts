// A reader turns an input into blocks with evidence; the grammar reads blocks and never sees what the input was.

/** A stretch of a block's text and where it lies in the source. A leaf never spans two: a line ends between them, or a tag stands there. */
export interface Piece {
  /** Where the piece begins in the block's text. */
  readonly at: number;
  /** How long it is, in the block's text. */
  readonly length: number;
  /** Where it lies in the source, letter by letter; only its last letter may be longer there: a line's end, an entity. */
  readonly from: number;
  readonly to: number;
}

/** Which part of the page a block stands in, where the reader can tell. */
export type PagePart = "head" | "body" | "tail";

/** One block: a paragraph, a label and its speech, a heading, a line of the head or the tail. */
export interface Block {
  /** The words. A line end that parts two pieces is `\n` here. No white space at either end. */
  readonly text: string;
  /** Where they lie in the source, in order; at least one. */
  readonly pieces: readonly Piece[];
  /** What set the block apart. */
  readonly part: PagePart;
}

/** What a reader yields. */
export interface Reading {
  readonly blocks: readonly Block[];
}

/** A half-open stretch of a block's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
