// What the page asks of the worker, and what it hears back.
import type { Lists, Reading, ReadingOptions } from "./reading.js";

/** A file the worker can make: what the page offers. */
export interface Offer {
  key: string;
  name: string;
  extension: string;
  mediaType: string;
}

/** What the page asks. */
export type Request = { read: string; options: ReadingOptions } | { make: string };

/** What the worker answers; its offers come first, unasked. The lists of a reading come in pieces before it. */
export type Reply =
  | { offers: Offer[] }
  | { piece: Partial<Lists> }
  | { reading: Omit<Reading, keyof Lists> }
  | { made: string; content: string | Uint8Array<ArrayBuffer> }
  | { failed: string };
