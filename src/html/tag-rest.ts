// What the parser takes for text, and is of a tag.
export const CDATA = "<![CDATA[";

/**
 * Where a page ends within a tag, the parser takes for text its name, its slash, or what stands behind the name: `<scr`,
 * `<br /`, `</b cla`. A slash that is text stands behind a tag, or behind other text.
 */
export function isOfCutTag(html: string, from: number, data: string, textTo: number): boolean {
  if (html[from] === "<" && !data.startsWith("<")) return true;
  const last = html.length - 1;
  if (data === "/") return html[last - 1] !== ">" && (from < last || textTo < last);
  const rest = html.lastIndexOf(">") + 1;
  const tag = html.slice(rest).search(/<\/[a-z]/i);
  return tag >= 0 && from > rest + tag;
}

/**
 * The parser counts to a text what white space and signs end the tag in front of it, and the sign of a CDATA section:
 * how many. An entity, `&amp;`, is longer than its text too.
 */
export function markupBefore(data: string, slice: string): number {
  const section = slice.indexOf(CDATA) + CDATA.length;
  if (section >= CDATA.length && slice.startsWith(data, section)) return section;
  const tagEnd = slice.lastIndexOf(">");
  if (tagEnd < 0) return 0;
  const entity = slice.lastIndexOf("&");
  const isEntity = entity > tagEnd && slice.length - entity > data.length;
  // Of a tag that is cut off the text lacks the sign it begins with
  return isEntity ? entity : Math.min(slice.length - data.length, tagEnd + 1);
}
