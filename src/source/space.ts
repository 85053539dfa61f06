/** White space beyond ASCII, as `\s` has it. */
const WIDE =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Is a UTF-16 unit white space, as `\s` has it? */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit > 8 && unit < 14);
  return unit >= 160 && WIDE.includes(String.fromCharCode(unit));
}

/** Is the letter at a place white space? False beyond the ends. */
export const isSpaceAt = (text: string, at: number): boolean => isSpace(text.charCodeAt(at));
