import type { Element } from "xast";
import { countWords } from "../../stats/words.js";

/** How often each element stands in a tree, by the order in which they first do. */
export function countElements(root: Element, counts = new Map<string, number>()): Map<string, number> {
  counts.set(root.name, (counts.get(root.name) ?? 0) + 1);
  for (const child of root.children) if (child.type === "element") countElements(child, counts);
  return counts;
}

/** Words of speech: those of `seg`, without what is set into it. */
export function countSpoken(root: Element, language: string): number {
  if (root.name === "seg")
    return countWords(
      root.children.map((child) => (child.type === "text" ? child.value : " ")).join(""),
      language,
    );
  return root.children.reduce(
    (sum, child) => sum + (child.type === "element" ? countSpoken(child, language) : 0),
    0,
  );
}
