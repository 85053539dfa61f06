import { initialsOf } from "../source/initials.js";

// VladislavRask, V.Rask        run together by the editor: two words each
/** The words of a text, those that are run together parted. */
export function partedWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.replace(/(\p{Ll}{2})(\p{Lu})/gu, "$1 $2").split(/\s+/)) {
    const { length } = initialsOf(word);
    if (length > 0) words.push(word.slice(0, length), word.slice(length));
    else if (word !== "") words.push(word);
  }
  return words;
}
