// Letters that carry no combining mark, so that decomposing them changes nothing.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
};

// The short i, the yo and the yi would lose their mark to the decomposition and become other letters.
const MARKED_CYRILLIC = /[йёї]/;

/** Lower case without diacritics, one kind of apostrophe: `Sjöström` and `SJOSTROM` are `sjostrom`. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  if (/^[a-z’ -]*$/.test(small)) return small;
  const lower = small.replace(/[‘'ʼ`´]/g, "’");
  let folded = "";
  for (const letter of lower.normalize("NFC")) {
    folded += MARKED_CYRILLIC.test(letter)
      ? letter
      : (UNDECOMPOSED[letter] ?? letter.normalize("NFD").replace(/\p{Mn}/gu, ""));
  }
  return folded;
}
