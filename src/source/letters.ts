/** Units below this are looked up; of those above few are letters that have two cases. */
export const LOOKED_UP = 0x600;

/** For each unit its lower case, 0 where it is part of no word. Letters and digits are, beyond ASCII all but signs. */
const folded = Uint16Array.from({ length: LOOKED_UP }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  const inWord = code < 128 ? (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) : code >= 0xc0;
  return inWord ? lower : 0;
});

/** A UTF-16 unit in lower case, 0 where it is part of no word: a look into a table, for it is asked of every letter. */
export function foldUnit(code: number): number {
  if (code < LOOKED_UP) return folded[code]!;
  return code >= 0x2000 && code < 0x2070 ? 0 : code;
}
