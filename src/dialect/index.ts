import type { Dialect, Language } from "./dialect.js";
import { en } from "./en.js";
import { ru } from "./ru.js";

/** Every dialect, by its language. */
export const dialects: Readonly<Record<Language, Dialect>> = { en, ru };
