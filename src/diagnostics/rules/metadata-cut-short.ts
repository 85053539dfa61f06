// Topics                 no entry under it          Publication status
// Persons                                           Published in sections: News
// Brandt Ilse            and no publication lines   ← no date
import type { MetadataBlock, MetadataField } from "../../ast/nodes.js";
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";

export function* metadataCutShort({ event }: PageView): Iterable<Finding> {
  for (const block of event.children) {
    if (block.type !== "metadataBlock") continue;
    const missing = missingIn(block);
    if (missing === null) continue;
    const last = block.children.at(-1);
    const place = (last?.type === "metadataField" ? last.children.at(-1) : last)?.position ?? block.position;
    yield { code: "metadata-cut-short", place, expected: [missing], detail: missing };
  }
}

/** The first part that is missing, by the name of its field. */
function missingIn(block: MetadataBlock): string | null {
  const fields = block.children.filter((child): child is MetadataField => child.type === "metadataField");
  const empty = fields.find(({ name, children }) => name !== "publication" && !hasEntry(children));
  if (empty) return `entries under \`${empty.name}\``;
  const publication = fields.find(({ name }) => name === "publication");
  if (!publication) return "the publication lines";
  // A date that is none has its own code
  const dated = publication.children.some(({ type }) => type === "dateText");
  if (!publication.published && !dated) return "the publication date";
  return publication.sections?.length === 0 ? "the sections of publication" : null;
}

const hasEntry = (children: MetadataField["children"]): boolean =>
  children.some(({ type }) => type === "metadataItem");
