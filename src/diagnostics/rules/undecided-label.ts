// Tidewaiter of Skerra Nadja Lindqvist: When?
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `evidence` is `uncertain`
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* undecidedLabel({ turns }: PageView): Iterable<Finding> {
  for (const { attribution } of turns)
    if (attribution.evidence === "uncertain")
      yield { code: "undecided-label", place: attribution.position, actual: attribution.label };
}
