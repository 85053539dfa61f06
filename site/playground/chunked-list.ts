// A long list in a scrolling box: parts near the window are filled, the others are boxes of the same height.

/** A part of the list. */
export interface Chunk {
  /** What it may be tall before it has been filled, in pixels. */
  readonly estimate: number;
  readonly fill: () => Node;
}

const MARGIN = "1200px 0px";

/** The parts of one list, filled as they come near. */
export class ChunkedList {
  readonly #box: HTMLElement;
  readonly #part: (part: HTMLElement) => void;
  #chunks: readonly Chunk[] = [];
  #parts: HTMLElement[] = [];
  readonly #filled = new Set<number>();
  #observer: IntersectionObserver | null = null;

  /**
   * @param box - What scrolls.
   * @param part - Called with every part as it is made, to name its role.
   */
  constructor(box: HTMLElement, part: (part: HTMLElement) => void = () => undefined) {
    this.#box = box;
    this.#part = part;
  }

  /** The parts that are filled now. */
  get filled(): Iterable<number> {
    return this.#filled;
  }

  /** Shows other parts in place of the present ones; stays where it is scrolled to if asked. */
  show(chunks: readonly Chunk[], keepScroll = false): void {
    const { scrollTop } = this.#box;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
      root: this.#box,
      rootMargin: MARGIN,
    });
    this.#chunks = chunks;
    this.#filled.clear();
    this.#parts = chunks.map(({ estimate }, index) => {
      const part = document.createElement("div");
      part.dataset["chunk"] = String(index);
      part.style.blockSize = `${estimate}px`;
      this.#part(part);
      return part;
    });
    this.#box.replaceChildren(...this.#parts);
    this.#box.scrollTop = keepScroll ? scrollTop : 0;
    if (chunks.length > 0) this.fill(0);
    for (const part of this.#parts) this.#observer.observe(part);
  }

  /** Fills a part now, or anew. */
  fill(index: number): HTMLElement {
    const part = this.#parts[index]!;
    part.style.blockSize = "";
    part.replaceChildren(this.#chunks[index]!.fill());
    this.#filled.add(index);
    return part;
  }

  /** The part, filled. */
  part(index: number): HTMLElement {
    return this.#filled.has(index) ? this.#parts[index]! : this.fill(index);
  }

  /** Fills what is filled anew. */
  refresh(): void {
    for (const index of [...this.#filled]) this.fill(index);
  }

  /** Scrolls the box, and nothing else, until an element in it can be seen. */
  reveal(element: Element): void {
    const box = this.#box.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= box.top && bottom <= box.bottom) return;
    this.#box.scrollTop += top - box.top - Math.max(0, Math.min(box.height / 3, box.height - (bottom - top)));
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const part = target as HTMLElement;
      const index = Number(part.dataset["chunk"]);
      if (isIntersecting) this.part(index);
      else if (this.#filled.has(index) && !part.contains(document.activeElement)) {
        part.style.blockSize = `${part.offsetHeight}px`;
        part.replaceChildren();
        this.#filled.delete(index);
      }
    }
  }
}
