import { ChunkedList } from "./chunked-list.js";
import { element } from "./element.js";
import type { Reading, Span, TreeRow } from "./reading.js";
import { visibleText } from "./visible-text.js";

/** A stretch of the source set apart for a while: a number, or the words behind a field. */
export interface Mark extends Span {
  readonly name: string;
  /** What a pointer that rests on it is told. */
  readonly title: string;
}

// A part of the source: from here on it ends with its line, and here at the next space
const PART = 4_000;
const LONGEST_PART = 8_000;

/** The source, every leaf coloured by what it is. */
export class SourceView {
  readonly #box: HTMLElement;
  readonly #list: ChunkedList;
  #source = "";
  #rows: readonly TreeRow[] = [];
  #leaves: readonly number[] = [];
  #parts: readonly Span[] = [];
  #marks: readonly Mark[] = [];
  #lit: (row: number) => boolean = () => false;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#list = new ChunkedList(box);
  }

  /** Shows a page that was read. */
  show(source: string, { rows, kind }: Reading): void {
    this.#source = source;
    this.#rows = rows;
    this.#leaves = rows
      .flatMap(({ isLeaf }, index) => (isLeaf ? [index] : []))
      .sort((a, b) => rows[a]!.start - rows[b]!.start);
    this.#marks = [];
    this.#lit = () => false;
    this.#parts = partsOf(source);
    this.#box.dataset["kind"] = kind;
    const perLine = Math.max(20, this.#box.clientWidth / (kind === "html" ? 7.8 : 7.2));
    this.#list.show(
      this.#parts.map((part, index) => ({
        estimate: 26 * linesOf(source.slice(part.start, part.end), perLine),
        fill: () => this.#fill(index),
      })),
    );
  }

  /** Lights the leaves of rows. */
  light(lit: (row: number) => boolean): void {
    this.#lit = lit;
    for (const index of this.#list.filled) this.#paint(this.#list.part(index));
  }

  /** Sets stretches apart, and the first of them into view. */
  mark(marks: readonly Mark[], reveal = true): void {
    this.#marks = [...marks].sort((a, b) => a.start - b.start);
    this.#list.refresh();
    const [first] = marks;
    if (first && reveal) this.#reveal(first.start, `[data-mark="${first.name}"]`);
  }

  /** Brings a row into view. */
  reveal(row: number): void {
    const { start, last } = this.#rows[row]!;
    const leaf = this.#leaves.find((index) => index >= row && index <= last);
    this.#reveal(leaf === undefined ? start : this.#rows[leaf]!.start, `[data-row="${leaf ?? row}"]`);
  }

  #reveal(offset: number, selector: string): void {
    const index = this.#parts.findIndex(({ end }) => offset < end);
    if (index < 0) return;
    const found = this.#list.part(index).querySelector(selector);
    if (found) this.#list.reveal(found);
  }

  #fill(index: number): Node {
    const { start, end } = this.#parts[index]!;
    const fragment = document.createDocumentFragment();
    let at = start;
    for (let next = this.#firstLeafBehind(start); next < this.#leaves.length; next++) {
      const row = this.#leaves[next]!;
      const leaf = this.#rows[row]!;
      if (leaf.start >= end) break;
      const from = Math.max(leaf.start, at);
      const to = Math.min(leaf.end, end);
      if (to <= from) continue;
      if (from > at) fragment.append(this.#gap(at, from));
      fragment.append(this.#leaf(row, leaf, from, to));
      at = to;
    }
    if (at < end) fragment.append(this.#gap(at, end));
    const holder = element("div", { class: "part" });
    holder.append(fragment);
    this.#paint(holder);
    return holder;
  }

  #firstLeafBehind(offset: number): number {
    let low = 0;
    let high = this.#leaves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rows[this.#leaves[middle]!]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** White space of a text; the markup of a page in HTML. */
  #gap(from: number, to: number): Node {
    const words = this.#source.slice(from, to);
    return words.trim() === ""
      ? document.createTextNode(words)
      : element("span", { class: "markup" }, ...visibleText(words));
  }

  #leaf(row: number, leaf: TreeRow, from: number, to: number): HTMLElement {
    const hue = leaf.speaker < 0 ? "" : ` by by-${leaf.speaker % 8}`;
    const span = element("span", { class: `leaf is-${leaf.colour}${hue}`, "data-row": String(row) });
    let at = from;
    for (const mark of this.#marks) {
      if (mark.end <= at || mark.start >= to) continue;
      const start = Math.max(mark.start, at);
      const end = Math.min(mark.end, to);
      if (start > at) span.append(...visibleText(this.#source.slice(at, start)));
      const attributes = { class: `mark-${mark.name}`, "data-mark": mark.name, title: mark.title };
      span.append(element("mark", attributes, ...visibleText(this.#source.slice(start, end))));
      at = end;
    }
    span.append(...visibleText(this.#source.slice(at, to)));
    return span;
  }

  #paint(part: HTMLElement): void {
    for (const span of part.querySelectorAll<HTMLElement>("[data-row]"))
      span.classList.toggle("lit", this.#lit(Number(span.dataset["row"])));
  }
}

/** The source in parts that end with a line, or at a space where a line has no end. */
function partsOf(source: string): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < source.length; ) {
    let end = source.indexOf("\n", start + PART) + 1;
    if (end === 0) end = source.length;
    if (end - start > LONGEST_PART) end = source.lastIndexOf(" ", start + LONGEST_PART) + 1;
    // A line without a space; two units of one character stay together
    if (end <= start) end = Math.min(source.length, start + LONGEST_PART);
    if (end < source.length && /[\udc00-\udfff]/.test(source[end]!)) end++;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function linesOf(text: string, perLine: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
