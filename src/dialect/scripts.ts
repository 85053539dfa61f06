import type { Language } from "./dialect.js";

/** The letters that a language is written in: what its texts are told by. */
export interface Script {
  readonly name: string;
  /** By their numbers in Unicode, ends included. */
  readonly letters: readonly (readonly [from: number, to: number])[];
}

/** Scripts by language. The first language reads what no letter tells of. */
export const scripts: Readonly<Record<Language, Script>> = {
  en: {
    name: "Latin",
    letters: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
    ],
  },
  ru: { name: "Cyrillic", letters: [[0x400, 0x52f]] },
};
