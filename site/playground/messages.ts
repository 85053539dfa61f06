// What the page asks of the worker, and what it hears back.
import type { Reading, ReadingOptions } from "./reading.js";

/** A file the worker can make: what the page offers. */
export interface Offer {
  key: string;
  name: string;
  extension: string;
  mediaType: string;
}

/** What the page asks. */
export type Request = { read: string; options: ReadingOptions } | { make: string };

/** What the worker answers; its offers come first, unasked. */
export type Reply =
  | { offers: Offer[] }
  | { reading: Reading }
  | { made: string; content: string | Uint8Array<ArrayBuffer> }
  | { failed: string };
