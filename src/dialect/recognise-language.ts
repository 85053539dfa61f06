// Which language a text is written in, told by its letters.
import type { Language } from "./dialect.js";
import { type Script, scripts } from "./scripts.js";

/**
 * A language, and what showed it.
 *
 * @group Reading
 */
export interface DetectedLanguage {
  /** The language that the text is read in. */
  language: Language;
  /** What of the text shows it: a sentence for people. */
  reason: string;
}

/** So many letters tell, however long the text is. */
const LOOKED_AT = 1024;

const all = Object.entries(scripts) as [Language, Script][];
const LAST_LETTER = Math.max(...all.flatMap(([, { letters }]) => letters.map(([, to]) => to)));

/** For each unit the number of its script in `all`, the number behind the last where it is of none. */
const scriptOf = Uint8Array.from({ length: LAST_LETTER + 1 }, (_, code) => {
  const found = all.findIndex(([, { letters }]) => letters.some(([from, to]) => code >= from && code <= to));
  return found < 0 ? all.length : found;
});

/** Finds the language of some texts, taken together, in constant time: by the script that most letters are of. */
export function recogniseLanguage(texts: readonly string[]): DetectedLanguage {
  const seen = new Uint32Array(all.length + 1);
  let length = 0;
  for (const text of texts) length += text.length;
  const step = Math.max(1, Math.ceil(length / LOOKED_AT));
  let skip = 0;
  for (const text of texts) {
    let at = skip;
    for (; at < text.length; at += step) {
      const code = text.charCodeAt(at);
      if (code <= LAST_LETTER) seen[scriptOf[code]!]!++;
    }
    skip = at - text.length;
  }
  const counts = [...seen.subarray(0, all.length)];
  const letters = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const [language, { name }] = all[counts.indexOf(most)]!;
  if (most === 0) return { language, reason: "no letter shows another language" };
  return { language, reason: `${most} of ${letters} letters looked at are ${name}` };
}
