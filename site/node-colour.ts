/** What a stretch of a page is to a reader: the colours of the landing page and the playground. */
export type NodeColour =
  | "head"
  | "date"
  | "label"
  | "speech"
  | "aside"
  | "prose"
  | "caption"
  | "links"
  | "metadata"
  | "mark"
  | "unparsed";

const COLOURS: Readonly<Record<string, NodeColour>> = {
  section: "head",
  title: "head",
  summary: "head",
  heading: "head",
  dateline: "date",
  photoCaption: "caption",
  attribution: "label",
  stageDirection: "aside",
  editorialNote: "aside",
  elision: "aside",
  separator: "aside",
  card: "mark",
  mark: "mark",
  pullQuote: "prose",
  narration: "prose",
  utterance: "speech",
  relatedLinks: "links",
  metadataBlock: "metadata",
  unparsed: "unparsed",
};

/** The colour of a node: that of its type, else its parent’s. */
export function colourOf(type: string, parent: NodeColour): NodeColour {
  // Colon and brackets of a label are part of what one sees as the label
  if (type === "mark" && (parent === "label" || parent === "metadata")) return parent;
  return COLOURS[type] ?? parent;
}
