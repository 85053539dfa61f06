import type { TeiProfile } from "../../export/tei/options.js";
import type { Option, Use } from "../command.js";

const profiles: readonly TeiProfile[] = ["parla-clarin", "parlamint"];

const only: Use = { of: "tei", by: ({ ending }) => ending === ".xml" };

/** The options of TEI. */
export const teiOptionsOfCommand = {
  profile: {
    value: "NAME",
    choices: profiles,
    only,
    does: "tei: parla-clarin, a corpus in one file or a file a page; or parlamint, a folder with a list of persons; default: parla-clarin",
  },
  corpus: { value: "FILE", only, does: "tei: whose corpus it is, as JSON" },
} as const satisfies Record<string, Option>;
