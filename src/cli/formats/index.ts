import type { Format } from "./format.js";
import { jsonl } from "./jsonl.js";

/** Every format by its name. */
export const formats = { jsonl } as const satisfies Record<string, Format>;

/** Name of a format. */
export type FormatName = keyof typeof formats;
