// What a page, or the name of a file, may hold and a terminal must never be sent: a terminal takes orders from its text.
//
// \u001b[2J      clears the screen               ␛[2J
// \u009b2J       the same in one character       �2J

/** Control characters, and what turns the direction of all that follows: for a class of an expression with `u`. */
export const ORDERS = String.raw`\p{Cc}\u202a-\u202e\u2066-\u2069`;

/** What shows that a sign was there: `␛` for U+001B, U+FFFD for what Unicode has no picture of. */
export function pictureOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}
