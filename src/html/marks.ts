// <b>Ilse</b> <strong>Brandt:</strong> Good afternoon.
//    ^^^^             ^^^^^^^ which stretches of a block stand in elements of some kind
import type { Span } from "../source/block.js";

export class Marks {
  #spans: Span[] = [];
  #from = 0;
  #depth = 0;

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  open(at: number): void {
    if (this.#depth++ === 0) this.#from = at;
  }

  close(at: number): void {
    if (--this.#depth === 0) this.#spans.push({ from: this.#from, to: at });
  }

  /** Forgets those of a block without words. */
  clear(): void {
    this.#spans.length = 0;
  }

  /** The stretches of a block that ends here; what is still open goes on in the next. */
  take(end: number): readonly Span[] {
    if (this.#depth > 0) this.#spans.push({ from: this.#from, to: end });
    const spans = this.#spans;
    this.#spans = [];
    this.#from = 0;
    return spans;
  }
}

/** Stretches with nothing but white space between them as one. */
export function merged(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && text.slice(last.to, span.from).trim() === "")
      out[out.length - 1] = { from: last.from, to: span.to };
    else out.push(span);
  }
  return out;
}

/** Whether some stretches are the whole of a text. */
export function coversAll(text: string, spans: readonly Span[]): boolean {
  const [whole, ...more] = merged(text, spans);
  return more.length === 0 && whole?.from === 0 && whole.to === text.length;
}
