import { formatDiagnostics } from "../../diagnostics/format.js";
import { type Counts, checked, checkedPart } from "./checked.js";
import type { MakePart } from "./part.js";

/** What a page gives: the frames, and how many of each severity. */
export interface Framed {
  readonly frames: string;
  readonly counts: Counts;
}

/** Diagnostics of the page with the lines they are about. */
export const checkFramesPart: MakePart = (page, options) => {
  const { diagnostics, counts } = checked(page, options);
  const frames = formatDiagnostics(diagnostics, page.source, {
    name: page.path,
    color: options.colours ?? false,
  });
  const framed: Framed = { frames: frames === "" ? "" : `${frames}\n`, counts };
  return checkedPart(JSON.stringify(framed), counts);
};
