import type { Vocabulary } from "./vocabulary.js";

// B.Раск         a Latin letter where the language's own was meant: the other letters of the name are not Latin
// B. Rask        none: all of it is Latin, and a language that has no look-alikes changes nothing

/** A name in the letters that its editor meant. */
export function meantLetters(name: string, { lookAlikes }: Vocabulary): string {
  if (lookAlikes.size === 0) return name;
  let own = false;
  let meant = "";
  for (const letter of name) {
    const alike = lookAlikes.get(letter);
    if (alike === undefined) {
      if (/\p{Script=Latin}/u.test(letter)) return name;
      own ||= /\p{L}/u.test(letter);
    }
    meant += alike ?? letter;
  }
  return own ? meant : name;
}
