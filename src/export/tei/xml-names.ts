import { safeText } from "../safe-text.js";

/**
 * A text as a name XML takes for an id, and any disk for a file: letters of ASCII, digits, `.`, `_` and `-` stay, any
 * other character is its code, `é` is `_xe9_`. What begins with none of the letters has `_` before it.
 */
export function xmlName(text: string): string {
  const name = text.replace(/[^\w.-]/gu, (sign) => `_x${sign.codePointAt(0)!.toString(16)}_`);
  return /^[A-Z_]/i.test(name) ? name : `_${name}`;
}

/** Can it open ids and file names as it is? */
export const isXmlName = (text: unknown): text is string =>
  typeof text === "string" && /^[A-Z][\w.-]*$/i.test(text);

/** An address with what no address may hold written as `%20`. */
export function uri(address: string): string {
  return safeText(address.trim())
    .replace(/%(?![\dA-F]{2})/gi, "%25")
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
