import stringWidth from "string-width";

/** How many columns of a terminal a text takes: letters of East Asia take two, marks on letters none. */
export const widthOf = (text: string): number => stringWidth(text);

/** The text, ended by `…` where it takes more columns than there are. */
export function cut(text: string, columns: number): string {
  // A sign takes two columns at most
  if (text.length * 2 <= columns || widthOf(text) <= columns) return text;
  let taken = 0;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    taken += widthOf(segment);
    if (taken > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with spaces before or behind it, up to so many columns. */
export function padded(text: string, columns: number, side: "left" | "right"): string {
  const gap = " ".repeat(Math.max(0, columns - widthOf(text)));
  return side === "left" ? `${text}${gap}` : `${gap}${text}`;
}
