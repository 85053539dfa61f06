// Which node may stand where: what each parent may hold, and how the parts of a page follow each other.
import type { Node, ParentNode } from "./nodes.js";

/** A type of node that has children. */
export type ParentType = ParentNode["type"];

/** Every parent with the children it may have: exactly those of its interface, or this does not compile. */
type ContentModel = {
  readonly [Parent in ParentNode as Parent["type"]]: Readonly<
    Record<Parent["children"][number]["type"], Count>
  >;
};

/**
 * How many of a kind: `1` exactly one and first, `?` at most one and first, as many leaves as it has lines, `*` any number
 * anywhere; marks and cards aside.
 */
type Count = "1" | "?" | "*";

const contentModel: ContentModel = {
  event: {
    section: "*",
    title: "*",
    summary: "*",
    dateline: "*",
    heading: "*",
    photoCaption: "*",
    utterance: "*",
    narration: "*",
    pullQuote: "*",
    stageDirection: "*",
    elision: "*",
    separator: "*",
    relatedLinks: "*",
    metadataBlock: "*",
    mark: "*",
    card: "*",
    unparsed: "*",
  },
  section: { text: "*", mark: "*", card: "*" },
  title: { text: "*", mark: "*", card: "*" },
  summary: { text: "*", mark: "*", card: "*" },
  heading: { text: "*", mark: "*", card: "*" },
  dateline: { mark: "*", card: "*", dateText: "*", timeText: "*", placeText: "*" },
  photoCaption: { counter: "?", text: "*", mark: "*", card: "*" },
  utterance: {
    attribution: "1",
    paragraph: "*",
    stageDirection: "*",
    elision: "*",
    photoCaption: "*",
    pullQuote: "*",
    relatedLinks: "*",
    mark: "*",
    card: "*",
  },
  attribution: { role: "*", name: "*", remark: "*", mark: "*", card: "*" },
  paragraph: { text: "*", stageDirection: "*", elision: "*", editorialNote: "*", mark: "*", card: "*" },
  pullQuote: { paragraph: "1" },
  narration: { paragraph: "*" },
  relatedLinks: { mark: "*", card: "*", relatedLink: "*" },
  relatedLink: { text: "*", mark: "*", card: "*", dateText: "*" },
  metadataBlock: { metadataField: "*", mark: "*", card: "*", unparsed: "*" },
  metadataField: { mark: "*", card: "*", metadataItem: "*", dateText: "*", timeText: "*", text: "*" },
};

/** The leaves: all types that are no parent's. */
export const leafTypes: Readonly<Record<Exclude<Node["type"], ParentType>, true>> = {
  card: true,
  counter: true,
  dateText: true,
  editorialNote: true,
  elision: true,
  mark: true,
  metadataItem: true,
  name: true,
  placeText: true,
  remark: true,
  role: true,
  separator: true,
  stageDirection: true,
  text: true,
  timeText: true,
  unparsed: true,
};

/** The parts of a head in their order; a date line may also stand before the title. */
const headOrder: readonly string[] = ["section", "title", "summary", "dateline"];
const once = new Set(["section", "title", "dateline"]);

/** What ends no turn: after the last words of one these stand beside it. */
const furniture = new Set(["photoCaption", "pullQuote", "relatedLinks"]);

/** Is it the type of a node of the tree? */
export function isKnown(type: unknown): type is Node["type"] {
  return typeof type === "string" && (Object.hasOwn(contentModel, type) || Object.hasOwn(leafTypes, type));
}

/** What is wrong with a parent's children, by their types. */
export function contentFaults(parent: ParentType, types: readonly string[]): string[] {
  const faults: string[] = [];
  const model: Readonly<Record<string, Count>> = contentModel[parent];
  if (types.length === 0 && parent !== "event")
    faults.push(`Unexpected ${parent} without children, expected some`);
  const first = types.findIndex((type) => type !== "mark" && type !== "card");
  /** Types so far, marks and cards aside. */
  const seen = new Set<string>();
  types.forEach((type, at) => {
    const isOther = seen.size > Number(seen.has(type));
    if (type !== "mark" && type !== "card") seen.add(type);
    const count = Object.hasOwn(model, type) ? model[type] : undefined;
    if (count === undefined)
      faults.push(`Unexpected ${type} in ${parent}, expected ${Object.keys(model).join(", ")}`);
    else if (count === "1" ? at !== first : count === "?" && isOther)
      faults.push(`Unexpected ${type} as child ${at + 1} of ${parent}, expected it first`);
  });
  for (const [type, count] of Object.entries(model))
    if (count === "1" && types.length > 0 && types[first] !== type)
      faults.push(`Unexpected ${types[first] ?? "mark"} first in ${parent}, expected ${type}`);
  if (parent === "event") for (const fault of pageFaults(types)) faults.push(fault);
  if (parent === "utterance" && furniture.has(types.at(-1) ?? ""))
    faults.push(`Unexpected ${types.at(-1)!} last in utterance, expected it beside the utterance`);
  return faults;
}

/** The parts of the head side by side and in order; the title may stand at the foot, behind the metadata block. */
function pageFaults(types: readonly string[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  let rank = 0;
  let begun = false;
  let closed = false;
  for (const type of types) {
    if (type === "mark" || type === "card") continue;
    const next = headOrder.indexOf(type);
    const atFoot = type === "title" && seen.has("metadataBlock");
    const dateFirst = type === "title" && seen.has("dateline") && !seen.has("summary");
    // Behind the first part of the head and something else no part may follow
    if (next < 0) closed ||= begun;
    else if (!atFoot && (closed || (next < rank && !dateFirst)))
      faults.push(`Unexpected ${type} there, expected the parts of the head side by side and in order`);
    begun ||= next >= 0;
    if (once.has(type) && seen.has(type)) faults.push(`Unexpected second ${type}, expected one`);
    seen.add(type);
    rank = Math.max(rank, next);
  }
  return faults;
}
