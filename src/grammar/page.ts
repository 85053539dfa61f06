import type { AttributionEvidence, Voice } from "../ast/nodes.js";
import type { Block, Span } from "../source/block.js";
import type { SourceFile } from "../source/source-file.js";

/** The label of one block, decided: where its parts lie in the block's text, and why it is a label. */
export interface Label {
  /** The words that say who speaks, without remark and colon. */
  readonly label: Span;
  /** What stands in the closing bracket, without its brackets. */
  readonly remark: Span | null;
  /** Where the speech begins: just past the colon. */
  readonly end: number;
  readonly evidence: AttributionEvidence;
}

/** Who a label names. Spans lie in the label, not in the block. */
export interface LabelReading {
  readonly roleSpan: Span | null;
  /** The rest of a role that the name parts: `of Veldmark` in `Patriarch Osip of Veldmark`. */
  readonly roleTailSpan: Span | null;
  readonly nameSpan: Span | null;
  readonly role: string | null;
  readonly name: string | null;
  readonly voice: Voice;
  readonly speaker: string | null;
}

/** Everything known of a page before its tree is built. Drafts are turned into nodes with it. */
export interface Page {
  readonly source: SourceFile;
  readonly language: string;
  /** The layout of the text, where it has lost something. */
  readonly layout?: "flattened";
  readonly blocks: readonly Block[];
  /** One letter a block, of `kind`. */
  readonly tape: string;
  /** The labels, by block. */
  readonly labels: ReadonlyMap<number, Label>;
  /** Who they name, by block. */
  readonly readings: ReadonlyMap<number, LabelReading>;
  /** For a pull quote, the block whose words it repeats. */
  readonly repeats: ReadonlyMap<number, number>;
}

/** What the grammar of blocks makes: a node to be, of which only the block numbers are fixed. */
export type Draft<T> = (page: Page) => T;
