import * as z from "zod";
import { codes, type DiagnosticCode } from "../diagnostics/codes.js";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { position } from "./nodes.js";

export const diagnostic = z.strictObject({
  code: z.enum(Object.keys(codes) as [DiagnosticCode, ...DiagnosticCode[]]),
  severity: z.enum(["error", "warning", "info"]) satisfies z.ZodType<Severity>,
  reason: z.string(),
  place: position.exactOptional(),
  expected: z.array(z.string()).exactOptional(),
  actual: z.string().exactOptional(),
  url: z.string(),
}) satisfies z.ZodType<Diagnostic>;
