import type { Piece } from "../formats/format.js";
import { OutputError, whyUnwritable } from "../output/output-error.js";
import { ReaderGone } from "../output/reader-gone.js";
import { shown } from "./visible.js";

const { stdout } = process;
// Each write tells its own error
stdout.on("error", () => undefined);

/** Writes to standard output; resolves when more can be taken. On a terminal what is not `safe` is made so. */
export async function writeStdout(piece: Piece, safe: boolean): Promise<void> {
  if (piece.length === 0) return;
  const sent = stdout.isTTY && !safe ? shown(Buffer.from(piece).toString().replaceAll("\r\n", "\n")) : piece;
  await new Promise<void>((resolve, reject) => {
    stdout.write(sent, (error) => {
      if (!error) resolve();
      else if ((error as NodeJS.ErrnoException).code === "EPIPE") reject(new ReaderGone());
      else reject(new OutputError(`standard output: ${whyUnwritable(error)}`));
    });
  });
}
