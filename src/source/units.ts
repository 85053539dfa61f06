// The letters of a text as numbers in a row. `charCodeAt` asks at every letter how the text is kept; a row of numbers is
// looked through in two thirds of the time, the copying counted (`npm run bench -- stages`).

/** Texts up to this length share one row; a longer one has its own. */
const SHARED_LENGTH = 1 << 16;

/** What Node has to copy a text in one go; elsewhere letters are copied one by one. */
interface Bytes {
  write(text: string, at: number, encoding: "utf16le"): number;
}

declare const globalThis: {
  readonly Buffer?: { from(buffer: ArrayBufferLike): Bytes };
};

const shared = new Uint16Array(SHARED_LENGTH);
const bytesOf = (units: Uint16Array): Bytes | undefined => globalThis.Buffer?.from(units.buffer);
const sharedBytes = bytesOf(shared);
sharedBytes?.write("A", 0, "utf16le");
/** Is there such a thing, and does a number begin with its low byte here? */
const copiesWell = shared[0] === "A".charCodeAt(0);

/** The UTF-16 units of a text, up to its length; what lies behind is of other texts. Holds until the next call. */
export function unitsOf(text: string): Uint16Array {
  const isShared = text.length <= SHARED_LENGTH;
  const units = isShared ? shared : new Uint16Array(text.length);
  const bytes = isShared ? sharedBytes : bytesOf(units);
  if (copiesWell) bytes?.write(text, 0, "utf16le");
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
