// From the bytes of a file to its text.
import { constants, isAscii, isUtf8, transcode } from "node:buffer";
import { BadPage } from "./bad-page.js";

/** A page as text, and what to tell the user about it. */
export interface DecodedPage {
  readonly text: string;
  readonly notes: readonly string[];
}

/** What a file begins with that is no text, and what it is. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive (a word processor’s document, an e-book)"],
  ["\u00d0\u00cf\u0011\u00e0", "a document of an old word processor"],
  ["\u001f\u008b", "compressed by gzip"],
  ["\u0089PNG", "a picture (PNG)"],
  ["GIF8", "a picture (GIF)"],
  ["\u00ff\u00d8\u00ff", "a picture (JPEG)"],
];

/** Byte order marks, and the encoding each stands for. */
const MARKS: readonly (readonly [bytes: string, encoding: string])[] = [
  ["\u00ef\u00bb\u00bf", "utf-8"],
  ["\u00ff\u00fe", "utf-16le"],
  ["\u00fe\u00ff", "utf-16be"],
];

/** A NUL so near the beginning is none of text: where git looks, too. */
const LOOKED_AT = 8_000;
/** So far the HTML standard looks for the encoding that a page names. */
const META_WITHIN = 1_024;
const META_CHARSET = /\bcharset=["']?([\w:.-]{1,40})/i;

/**
 * Reads bytes as text: in the encoding given, else that of the byte order mark, else that which the HTML names, else
 * UTF-8. A byte order mark stays in the text, as Node leaves it there.
 */
export function decodePage(bytes: Uint8Array, encoding?: string): DecodedPage {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (page.length === 0) throw new BadPage("is empty");
  const opening = page.toString("latin1", 0, META_WITHIN);
  for (const [signature, what] of SIGNATURES)
    if (opening.startsWith(signature)) throw new BadPage(`is ${what}, expected text or HTML`);
  const mark = MARKS.find(([signature]) => opening.startsWith(signature))?.[1];
  const named = encoding ?? mark ?? META_CHARSET.exec(opening)?.[1] ?? "utf-8";
  const decoder = decoderOf(named);
  if (!decoder.encoding.startsWith("utf-16")) {
    const at = page.subarray(0, LOOKED_AT).indexOf(0);
    if (at >= 0) throw new BadPage(`is no text: byte ${at} is 0`);
  }
  if (page.length > constants.MAX_STRING_LENGTH)
    throw new BadPage(`is larger than can be read at once, ${Math.round(page.length / 1e6)} MB`);
  const { text, notes } = decoded(page, decoder);
  if (text.trim() === "") throw new BadPage("holds nothing but white space");
  return { text, notes };
}

function decoderOf(named: string): TextDecoder {
  try {
    return new TextDecoder(named, { ignoreBOM: true });
  } catch {
    // A page that names an encoding nobody has: most such pages are UTF-8
    return new TextDecoder("utf-8", { ignoreBOM: true });
  }
}

function decoded(page: Buffer, decoder: TextDecoder): DecodedPage {
  if (decoder.encoding !== "utf-8") return { text: decoder.decode(page), notes: [] };
  if (isUtf8(page)) return { text: utf8(page), notes: [] };
  return {
    text: page.toString("utf8"),
    notes: ["has bytes that are no UTF-8, each read as U+FFFD; --encoding says what it is written in"],
  };
}

/** The text of valid UTF-8: `toString` takes three times as long, and that was a twentieth of a run. */
const utf8 = (page: Buffer): string =>
  isAscii(page) ? page.toString("latin1") : transcode(page, "utf8", "utf16le").toString("utf16le");
