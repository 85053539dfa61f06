/** White space beyond ASCII, as `\s` has it. */
const WIDE =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Is the letter at a place white space, as `\s` has it? False beyond the ends. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return code >= 160 && WIDE.includes(text[at]!);
}
