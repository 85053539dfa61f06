import type { Position } from "../ast/nodes.js";
import type { DiagnosticCode } from "./codes.js";

/** What a rule found; `check` makes a diagnostic of it. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** Absent where it is the whole page. */
  readonly place?: Position;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** What the reason needs besides: see the table of codes. */
  readonly detail?: string;
}
