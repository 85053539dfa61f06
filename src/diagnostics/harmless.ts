/**
 * Signs that would move a terminal's cursor, change its colours, turn the direction of writing, or cannot be seen:
 * control characters, marks of direction, invisible spaces, line separators, halves of pairs.
 */
const HARMFUL =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Words that a terminal can show: each harmful sign is one visible one in its place, white space a space. */
export function harmless(words: string): string {
  return words.replace(HARMFUL, (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === "\t" || sign === "\n" || sign === "\r") return " ";
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : "\ufffd";
  });
}
