import type { Joiner } from "../formats/format.js";
import { visible } from "../terminal/visible.js";
import type { Output } from "./output.js";
import { openPartial } from "./partial-file.js";

/** Results in one file. */
export function fileOutput(path: string, join: Joiner): Output {
  const file = openPartial(path);
  let written = 0;
  file.write(join.start());
  return {
    done: 0,
    page: (_, part) => {
      file.write(join.page(part, written++));
    },
    skip: () => undefined,
    finish: () => {
      file.write(join.end());
      file.finish();
    },
    abandon: () => {
      file.close("remove");
      return `${visible(path)} was not written`;
    },
  };
}
