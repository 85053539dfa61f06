import type { Element, ElementContent } from "xast";
import { toXml } from "xast-util-to-xml";
import { foldSpace } from "../../source/fold.js";
import { safeText } from "../safe-text.js";

/** What may stand in an element; `null` is nothing. */
export type Content = Element | string | null;

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly Content[] = [],
): Element {
  return {
    type: "element",
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) =>
        value === null ? [] : [[key, safeText(String(value))]],
      ),
    ),
    children: children.flatMap((child): ElementContent[] => {
      if (child === null || child === "") return [];
      return [typeof child === "string" ? { type: "text", value: safeText(child) } : child];
    }),
  };
}

/** The same with words alone, white space folded: what ParlaMint asks of headers. */
export const wordsElement = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  words: string,
): Element => element(name, attributes, [foldSpace(words)]);

/** Elements that hold words: no line break may be set among their children. */
const INLINE = new Set(["seg", "p", "note", "head", "persName"]);

/** An XML document, an element a line. */
export function serialize(root: Element): string {
  const xml = toXml(indented(root, "\n"), { closeEmptyElements: true, tightClose: true });
  // XML forbids this in text, and the library passes it on; no CDATA section ends here, for there is none
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll("]]>", "]]&gt;")}\n`;
}

function indented(node: Element, gap: string): Element {
  const parents = node.children.filter((child) => child.type === "element");
  if (parents.length === 0 || INLINE.has(node.name)) return node;
  const inner = `${gap}  `;
  const children = parents.flatMap((child): ElementContent[] => [
    { type: "text", value: inner },
    indented(child, inner),
  ]);
  return { ...node, children: [...children, { type: "text", value: gap }] };
}
