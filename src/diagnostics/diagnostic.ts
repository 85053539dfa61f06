import type { Position } from "../ast/nodes.js";
import type { DiagnosticCode } from "./codes.js";

/**
 * How much a diagnostic weighs:
 *
 * - `error`: what the tree says there cannot be so, or could not be read
 * - `warning`: the tree may well be wrong there; somebody should look
 * - `info`: the text holds less than the page did, or is worth a look
 *
 * @group Diagnostics
 */
export type Severity = "error" | "warning" | "info";

/**
 * Something to know about a tree: plain JSON. The last five fields are those of
 * [vfile-message](https://github.com/vfile/vfile-message); `code` is its `ruleId`.
 *
 * @group Diagnostics
 */
export interface Diagnostic {
  /** Which of the closed list it is: each has its heading in the guide. */
  code: DiagnosticCode;
  /** How much it weighs. */
  severity: Severity;
  /** In words: what was found, and what was expected. */
  reason: string;
  /** Where, in the string the tree was read from; absent where it concerns the whole page. */
  place?: Position;
  /** What was expected there; absent where nothing in particular was. */
  expected?: string[];
  /** The words that were found, white space folded; absent where it is what is not there. */
  actual?: string;
  /** The entry of the guide. */
  url: string;
}
