/**
 * How a text is laid out, by what tells its paragraphs apart:
 *
 * - `lines`: a line a paragraph, as crawlers write a page; lines may be broken where a hover card stood
 * - `blank-lines`: empty lines between paragraphs, as `textContent` of paragraphs and word processors give them
 * - `wrapped`: empty lines between paragraphs, lines broken at a width, as lynx and w3m print a page
 * - `own-line-labels`: each label on a line of its own, over what was said
 * - `text-nodes`: every text node on a line of its own, also a `:` or `,` alone, as `get_text("\n")` gives them
 * - `markdown`: Markdown, labels bold, as Turndown writes it
 * - `flattened`: no lines left, as a data set holds a page in one field
 *
 * @group Reading
 */
export type Layout =
  | "lines"
  | "blank-lines"
  | "wrapped"
  | "own-line-labels"
  | "text-nodes"
  | "markdown"
  | "flattened";

/** Every layout. */
export const layouts: readonly Layout[] = [
  "lines",
  "blank-lines",
  "wrapped",
  "own-line-labels",
  "text-nodes",
  "markdown",
  "flattened",
];
