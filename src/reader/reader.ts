import type { Dialect } from "../dialect/dialect.js";
import type { Reading } from "../source/block.js";

/** Turns the string the caller passed into blocks with evidence. */
export type Reader = (source: string, dialect: Dialect) => Reading;
