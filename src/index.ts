export type * from "./ast/nodes.js";
export { type Fault, type FaultRule, validate } from "./ast/validate.js";
export { detectLanguage } from "./detect-language.js";
export { detectLayout } from "./detect-layout.js";
export { check } from "./diagnostics/check.js";
export type { DiagnosticCode } from "./diagnostics/codes.js";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.js";
export { type FormatOptions, formatDiagnostics } from "./diagnostics/format.js";
export type { Language } from "./dialect/dialect.js";
export type { DetectedLanguage } from "./dialect/recognise-language.js";
export { type ParseOptions, parse } from "./parse.js";
export type { DetectedLayout } from "./reader/detect-layout.js";
export type { Layout } from "./reader/layout.js";
export {
  type EventRecord,
  type MetadataRecord,
  type RelatedRecord,
  toRecord,
  type UtteranceRecord,
} from "./record.js";
