import type { Joiner, Piece } from "../formats/format.js";
import type { PageSource } from "../page/read-page.js";
import { writeStdout } from "../terminal/write-stdout.js";
import type { Output } from "./output.js";

/** Results on standard output, as they come. On a terminal what pages hold is made safe, where it is not `drawn`. */
export function stdoutOutput(sources: readonly PageSource[], join: Joiner, drawn: boolean): Output {
  const write = (piece: Piece): Promise<void> => writeStdout(piece, drawn);
  let written = 0;
  return {
    opening: null,
    remaining: () => sources,
    page: async ({ id }, part) => {
      if (written === 0) await write(join.start());
      await write(join.page(part, written++, id));
    },
    skip: () => undefined,
    finish: async () => {
      if (written === 0) await write(join.start());
      await write(join.end(written));
      return null;
    },
    abandon: () => null,
  };
}
