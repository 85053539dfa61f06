import type { Joiner, Piece } from "../formats/format.js";
import { shown } from "../terminal/visible.js";
import { type Output, OutputError, ReaderGone, whyUnwritable } from "./output.js";

/** Results on standard output, as they come. On a terminal what pages hold is made safe, unless it is `safe` by itself. */
export function stdoutOutput(join: Joiner, safe: boolean): Output {
  const { stdout } = process;
  const guarded = stdout.isTTY && !safe;
  // Told by the callback of the write
  stdout.on("error", () => undefined);
  const write = (piece: Piece): Promise<void> | void => {
    if (piece.length === 0) return;
    const sent = guarded ? shown(Buffer.from(piece).toString().replaceAll("\r\n", "\n")) : piece;
    return new Promise((resolve, reject) => {
      stdout.write(sent, (error) => {
        if (!error) resolve();
        else if ((error as NodeJS.ErrnoException).code === "EPIPE") reject(new ReaderGone());
        else reject(new OutputError(`standard output: ${whyUnwritable(error)}`));
      });
    });
  };
  let written = 0;
  const begin = (): Promise<void> | void => (written === 0 ? write(join.start()) : undefined);
  return {
    done: 0,
    page: async (_, part) => {
      await begin();
      await write(join.page(part, written++));
    },
    skip: () => undefined,
    finish: async () => {
      await begin();
      await write(join.end());
    },
    abandon: () => undefined,
  };
}
