// What a page, or the name of a file, may hold and a terminal must never be sent: a terminal takes orders from its text.
//
// \u001b[2J      clears the screen               ␛[2J
// \u009b2J       the same in one character       �2J

/** Control characters but the line break and the tab; what turns the direction of all that follows. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The text with every order to a terminal replaced by a sign that shows it was there. */
export const shown = (text: string): string => text.replace(ORDERS, signOf);

/** The same on one line: line breaks and tabs are shown too. */
export const visible = (text: string): string => shown(text).replace(/[\t\n]/g, signOf);

/** `␛` for U+001B; U+FFFD for what Unicode has no picture of. */
function signOf(order: string): string {
  const code = order.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}
