// The text of one block as it grows: pieces of the source with tags between them, entities inside them.
import type { Piece, Shift, Span } from "../source/block.js";

/** Collects the text of a block, and where each part of it lies in the HTML. */
export class TextRun {
  text = "";
  readonly #pieces: {
    at: number;
    length: number;
    from: number;
    to: number;
    shifts: Shift[];
    plain: boolean;
  }[] = [];

  /** Adds text that lies in the source from one offset to another; an entity is longer there than here. */
  add(data: string, from: number, to: number): void {
    if (data === "") return;
    const at = this.text.length;
    const plain = data.length === to - from;
    const last = this.#pieces.at(-1);
    this.text += data;
    if (last && last.to === from) {
      if (!plain || !last.plain) last.shifts.push({ at, from });
      last.length += data.length;
      last.to = to;
      last.plain = plain;
      return;
    }
    this.#pieces.push({ at, length: data.length, from, to, shifts: plain ? [] : [{ at, from }], plain });
  }

  /** Is there anything but white space? */
  get isBlank(): boolean {
    return this.text.trim() === "";
  }

  /** The text without the white space at its ends, the pieces it lies in, and how much was left out at the start. */
  finish(): { text: string; pieces: Piece[]; skipped: number } {
    const skipped = this.text.search(/\S/);
    const text = this.text.trim();
    const end = skipped + text.length;
    const pieces: Piece[] = [];
    for (const piece of this.#pieces) {
      const from = Math.max(piece.at, skipped);
      const to = Math.min(piece.at + piece.length, end);
      if (from >= to) continue;
      const start = offsetIn(piece, from);
      const stop = to === piece.at + piece.length ? piece.to : offsetIn(piece, to);
      const shifts = piece.shifts.map((shift) => ({ at: shift.at - skipped, from: shift.from }));
      pieces.push({
        at: from - skipped,
        length: to - from,
        from: start,
        to: stop,
        ...(shifts.length > 0 && { shifts }),
      });
    }
    return { text, pieces, skipped };
  }
}

function offsetIn(piece: { at: number; from: number; shifts: readonly Shift[] }, at: number): number {
  const shift = piece.shifts.findLast((candidate) => candidate.at <= at);
  return shift ? shift.from + (at - shift.at) : piece.from + (at - piece.at);
}

/** A stretch moved to where the text begins after trimming. */
export function moved({ from, to }: Span, skipped: number, length: number): Span | null {
  const start = Math.max(0, from - skipped);
  const end = Math.min(length, to - skipped);
  return start < end ? { from: start, to: end } : null;
}
