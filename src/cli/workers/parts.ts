import { formats } from "../formats/index.js";

/** What a worker can make of a page, by name. */
export const parts = {
  jsonl: formats.jsonl.page,
} as const;

/** Name of what a worker can make of a page. */
export type PartName = keyof typeof parts;
