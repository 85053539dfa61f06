import { element } from "./element.js";

// Signs that would act rather than be seen: controls, and those that turn the direction of writing.
// eslint-disable-next-line no-control-regex -- these are the ones
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Words of a page as nodes, where signs that act are shown by their number. */
export function visibleText(words: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { 0: sign, index } of words.matchAll(ACTING)) {
    if (index > at) nodes.push(words.slice(at, index));
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    nodes.push(element("span", { class: "acting" }, `U+${code}`));
    at = index + 1;
  }
  if (at < words.length) nodes.push(at === 0 ? words : words.slice(at));
  return nodes;
}
