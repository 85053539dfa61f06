import { type TeiCorpus, withoutDeclaration } from "../../export/tei/corpus.js";
import type { Joiner } from "../formats/format.js";

/** The documents of all pages in one corpus. */
export const teiCorpusJoiner = ({ start, end }: TeiCorpus): Joiner => ({
  start: () => start,
  page: (part) => withoutDeclaration(Buffer.from(part).toString()),
  end: () => end,
});
