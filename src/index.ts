export { parse, type ParseOptions } from "./parse.js";
export { type EventRecord, type MetadataRecord, type RelatedRecord, toRecord, type UtteranceRecord } from "./record.js";
export type * from "./ast/nodes.js";
