import type { Element } from "xast";
import type { PhotoCaption, RelatedLinks } from "../../ast/nodes.js";
import { captionOf } from "../../record.js";
import { note } from "./comment.js";

/** A caption, or links to other pages, as notes. */
export function linkNotes(node: PhotoCaption | RelatedLinks): Element[] {
  if (node.type === "photoCaption") {
    const words = captionOf(node);
    return words === "" ? [] : [note("caption", words)];
  }
  return node.children.flatMap((link) => (link.type === "relatedLink" ? [note("seeAlso", link.title)] : []));
}
