import { element } from "./element.js";

// Signs that would act rather than be seen: controls, and those that turn the direction of writing or have no width.
const ACTING = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Words of a page as nodes, where signs that act are shown by their number. */
export function visibleText(words: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { 0: sign, index } of words.matchAll(ACTING)) {
    if (index > at) nodes.push(words.slice(at, index));
    const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    nodes.push(element("span", { class: "acting" }, `U+${code}`));
    at = index + sign.length;
  }
  if (at < words.length) nodes.push(at === 0 ? words : words.slice(at));
  return nodes;
}
