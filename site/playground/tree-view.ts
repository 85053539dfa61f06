import { ChunkedList } from "./chunked-list.js";
import { element } from "./element.js";
import type { TreeRow } from "./reading.js";
import { visibleText } from "./visible-text.js";

const ROWS = 60;
/** As in style.css. */
const ROW_HEIGHT = 26;

/** The tree as rows that open and close; one row is the active one, by pointer or by arrow keys. */
export class TreeView {
  readonly #box: HTMLElement;
  readonly #list: ChunkedList;
  readonly #activated: (row: number) => void;
  #rows: readonly TreeRow[] = [];
  readonly #closed = new Set<number>();
  /** The rows shown, and where each stands among them. */
  #shown: number[] = [];
  #placeOf = new Map<number, number>();
  #lit = -1;
  #active = 0;

  constructor(box: HTMLElement, activated: (row: number) => void) {
    this.#box = box;
    this.#activated = activated;
    this.#list = new ChunkedList(box, (part) => part.setAttribute("role", "none"));
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("click", ({ target }) => {
      const row = rowAt(target);
      if (row === null) return;
      if (target instanceof Element && target.closest(".toggle")) this.#toggle(row);
      this.activate(row);
    });
  }

  /** Shows the tree of another page. */
  show(rows: readonly TreeRow[]): void {
    this.#rows = rows;
    this.#closed.clear();
    this.#lit = -1;
    this.#active = 0;
    this.#draw(false);
  }

  /** Lights a row, or what hides it; brings it into view if asked. */
  light(row: number, reveal: boolean): void {
    let shown = row;
    while (shown > 0 && !this.#placeOf.has(shown)) shown = this.#rows[shown]!.parent;
    this.#lit = shown;
    this.#paint();
    if (reveal && shown >= 0) this.#reveal(shown);
  }

  /** Makes a row the active one. */
  activate(row: number): void {
    for (let above = this.#rows[row]!.parent; above >= 0; above = this.#rows[above]!.parent)
      if (this.#closed.delete(above)) this.#draw(true);
    this.#active = row;
    this.#reveal(row);
    this.#paint();
    this.#activated(row);
  }

  #draw(keepScroll: boolean): void {
    this.#shown = [];
    for (let row = 0; row < this.#rows.length; row++) {
      this.#shown.push(row);
      if (this.#closed.has(row)) row = this.#rows[row]!.last;
    }
    this.#placeOf = new Map(this.#shown.map((row, place) => [row, place]));
    const chunks = [];
    for (let from = 0; from < this.#shown.length; from += ROWS) {
      const rows = this.#shown.slice(from, from + ROWS);
      chunks.push({ estimate: rows.length * ROW_HEIGHT, fill: () => this.#fill(rows) });
    }
    this.#list.show(chunks, keepScroll);
    if (this.#rows.length > 0) this.#list.part(0);
    this.#paint();
  }

  #fill(rows: readonly number[]): Node {
    const fragment = document.createDocumentFragment();
    for (const row of rows) fragment.append(this.#row(row));
    return fragment;
  }

  #row(index: number): HTMLElement {
    const { type, level, line, column, note, isLeaf, colour, speaker } = this.#rows[index]!;
    const hue = speaker < 0 ? "" : ` by by-${speaker % 8}`;
    const row = element(
      "div",
      {
        class: `row level-${Math.min(level, 7)}`,
        role: "treeitem",
        id: `row-${index}`,
        "aria-level": String(level),
        "data-row": String(index),
      },
      element("span", { class: "toggle", "aria-hidden": "true" }),
      element("span", { class: `type is-${colour}${hue}` }, type),
      element("span", { class: "at" }, `${line}:${column}`),
      element("span", { class: isLeaf ? "value" : "fields" }, ...visibleText(note)),
    );
    if (!isLeaf) row.setAttribute("aria-expanded", String(!this.#closed.has(index)));
    this.#paintRow(row, index);
    return row;
  }

  #paint(): void {
    for (const row of this.#box.querySelectorAll<HTMLElement>(".row"))
      this.#paintRow(row, Number(row.dataset["row"]));
    const active = this.#box.querySelector(`#row-${this.#active}`);
    if (active) this.#box.setAttribute("aria-activedescendant", active.id);
    else this.#box.removeAttribute("aria-activedescendant");
  }

  #paintRow(row: HTMLElement, index: number): void {
    row.classList.toggle("lit", index === this.#lit);
    row.setAttribute("aria-selected", String(index === this.#active));
  }

  #reveal(row: number): void {
    const place = this.#placeOf.get(row);
    if (place === undefined) return;
    const part = this.#list.part(Math.floor(place / ROWS));
    const found = part.querySelector(`#row-${row}`);
    if (found) this.#list.reveal(found);
  }

  #toggle(row: number): void {
    if (this.#rows[row]!.isLeaf) return;
    if (!this.#closed.delete(row)) this.#closed.add(row);
    this.#draw(true);
  }

  #key(event: KeyboardEvent): void {
    const place = this.#placeOf.get(this.#active) ?? 0;
    const row = this.#rows[this.#active];
    if (!row) return;
    const open = !row.isLeaf && !this.#closed.has(this.#active);
    const to: Record<string, () => number | undefined> = {
      ArrowDown: () => this.#shown[place + 1],
      ArrowUp: () => this.#shown[place - 1],
      Home: () => this.#shown[0],
      End: () => this.#shown.at(-1),
      PageDown: () => this.#shown[Math.min(place + 20, this.#shown.length - 1)],
      PageUp: () => this.#shown[Math.max(place - 20, 0)],
      ArrowRight: () => {
        if (open) return this.#shown[place + 1];
        this.#toggle(this.#active);
        return this.#active;
      },
      ArrowLeft: () => {
        if (!open) return Math.max(0, row.parent);
        this.#toggle(this.#active);
        return this.#active;
      },
    };
    const next = to[event.key]?.();
    if (next === undefined) return;
    event.preventDefault();
    this.activate(next);
  }
}

/** The row that an event of the pointer is about. */
export function rowAt(target: EventTarget | null): number | null {
  const found = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return found ? Number(found.dataset["row"]) : null;
}
