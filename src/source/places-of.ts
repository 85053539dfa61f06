/** The places in a text where an expression fits, which is a global one; in order. */
export const placesOf = (expression: RegExp, text: string): number[] =>
  Array.from(text.matchAll(expression), ({ index }) => index);
