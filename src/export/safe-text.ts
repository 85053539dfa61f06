/**
 * What XML 1.0 forbids, escaped or not: control characters other than tab and line breaks, U+FFFE, U+FFFF, and
 * surrogates without their other half. Tables have no use for them either: R and many databases stop at U+0000.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu;

/** What stands in for a character that cannot be written: the replacement character of Unicode. */
const REPLACEMENT = "\ufffd";

/** The text with every character that XML forbids replaced by U+FFFD, so that its length and the loss both show. */
export const safeText = (text: string): string => text.replace(FORBIDDEN, REPLACEMENT);
