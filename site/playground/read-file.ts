/** More than this is work for the command line. */
export const LONGEST = 20_000_000;

/** The words of a file; an error says why there are none. */
export async function readFile(file: File): Promise<string> {
  if (file.size > LONGEST)
    throw new Error(
      `${file.name} has ${megabytes(file.size)}; the playground takes up to ${megabytes(LONGEST)}. The command line takes any length.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.slice(0, 8_000).includes("\0")) throw new Error("binary");
    return text;
  } catch {
    throw new Error(
      `${file.name} is no text in ${encoding.toUpperCase()}: a picture, a PDF or another encoding?`,
    );
  }
}

/** By its first bytes; else what an HTML page says of itself; else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const [, said = "utf-8"] = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head) ?? [];
  try {
    return new TextDecoder(said).encoding;
  } catch {
    return "utf-8";
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
