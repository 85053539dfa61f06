export { type Chunk, type ChunkOptions, chunk } from "./chunk.js";
export type { DocumentId } from "./document-id.js";
export type { Cell, Column } from "./table/column.js";
export {
  chunkColumns,
  eventColumns,
  figureColumns,
  paragraphColumns,
  type TableName,
  type TableOptions,
  utteranceColumns,
} from "./table/table.js";
export type {
  TeiFile,
  TeiOptions,
  TeiProfile,
  TeiSettingName,
  TeiStanding,
} from "./tei/options.js";
export { TeiError, type TeiErrorCode } from "./tei/tei-error.js";
export { toTei } from "./tei/to-tei.js";
export { type CsvOptions, toCsv } from "./to-csv.js";
export { type JsonlOptions, toJsonl } from "./to-jsonl.js";
export { type MarkdownOptions, toMarkdown } from "./to-markdown.js";
export { type ParquetTable, parquetTable, toParquet } from "./to-parquet.js";
