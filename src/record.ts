import { assertEvent } from "./ast/assert-event.js";
import type {
  Attribution,
  Event,
  MetadataFieldName,
  Node,
  PhotoCaption,
  Utterance,
  Voice,
} from "./ast/nodes.js";
import { wordLeaves } from "./ast/word-leaves.js";
import { foldSpace } from "./source/fold.js";

/**
 * A related page in a record.
 *
 * @group Reading
 */
export interface RelatedRecord {
  /** Heading of the block it stands in, `See also`. */
  heading: string;
  /** Its title. */
  title: string;
  /** ISO day or ISO interval, or `null`. */
  date: string | null;
}

/**
 * A turn in a record.
 *
 * @group Reading
 */
export interface UtteranceRecord {
  /** `u1`, `u2`, … in page order. */
  id: string;
  /** Id of the person, `ilse-brandt`; `null` for unnamed voices. */
  speaker: string | null;
  /** The label as printed. */
  label: string;
  /** The name, mended, or `null`. */
  name: string | null;
  /** The role, mended, or `null`. */
  role: string | null;
  /** The bracket before the colon, or `null`. */
  remark: string | null;
  /** Whose voice it is. */
  voice: Voice;
  /** What was said, a string a paragraph: speech alone. */
  paragraphs: string[];
}

/**
 * The metadata block in a record.
 *
 * @group Reading
 */
export interface MetadataRecord {
  /** Places. */
  geography: string[];
  /** Topics. */
  topics: string[];
  /** Persons as printed, family name first. */
  persons: string[];
  /** Sections the page was published in. */
  sections: string[];
  /** ISO local date-time, `2013-11-11T15:30`, or `null`. */
  published: string | null;
  /** The page's short address as printed, or `null`. */
  link: string | null;
}

/**
 * An event in the flat form for data work: nulls, never missing keys; white space folded everywhere.
 *
 * @group Reading
 */
export interface EventRecord {
  /** BCP 47 tag. */
  language: string;
  /** Event or announcement. */
  kind: "event" | "announcement";
  /** The rubric over the title, or `null`. */
  section: string | null;
  /** The title, or `null`. */
  title: string | null;
  /** The lead, a string a paragraph. */
  summary: string[];
  /** ISO day; where the page has no date line that of its publication; or `null`. */
  date: string | null;
  /** `HH:MM`, of the same; or `null`. */
  time: string | null;
  /** The place, or `null`. */
  place: string | null;
  /** Captions of photos, in page order. */
  captions: string[];
  /** Related pages, in page order. */
  related: RelatedRecord[];
  /** The turns. */
  utterances: UtteranceRecord[];
  /** The site's own prose, a string a paragraph. */
  narration: string[];
  /** Passages the page repeats and sets apart, a string each. */
  pullQuotes: string[];
  /** The metadata block. */
  metadata: MetadataRecord;
}

/**
 * The tree as a flat record for data work.
 *
 * `paragraphs` hold speech alone: stage directions and elisions that stand as their own paragraph, captions, pull
 * quotes and related links are not in them; directions, notes and elisions inside a sentence stay in it.
 *
 * @param event - A tree made by `parse`.
 * @returns The record: plain JSON, every key present.
 * @throws TypeError where `event` is no tree, or one that a program left broken; the message names the node.
 *
 * @example
 * ```ts
 * import { parse, toRecord } from "stenogram";
 *
 * const record = toRecord(parse("Ilse Brandt: Good afternoon.\nThank you."));
 * record.utterances[0].paragraphs; // => ["Good afternoon.", "Thank you."]
 * record.metadata.topics; // => []
 * ```
 *
 * @group Reading
 */
export function toRecord(event: Event): EventRecord {
  assertEvent(event);
  const record: EventRecord = {
    language: event.language,
    kind: event.kind,
    section: null,
    title: null,
    summary: [],
    date: null,
    time: null,
    place: null,
    captions: [],
    related: [],
    utterances: [],
    narration: [],
    pullQuotes: [],
    metadata: { geography: [], topics: [], persons: [], sections: [], published: null, link: null },
  };
  for (const node of event.children) add(record, node);
  const dated = event.children.some(({ type }) => type === "dateline");
  if (!dated && record.metadata.published !== null)
    [record.date = null, record.time = null] = record.metadata.published.split("T");
  return record;
}

function add(record: EventRecord, node: Event["children"][number] | Utterance["children"][number]): void {
  switch (node.type) {
    case "section":
      record.section = wordsOf(node);
      break;
    case "title":
      record.title = wordsOf(node);
      break;
    case "summary":
      record.summary.push(wordsOf(node));
      break;
    case "dateline":
      ({ date: record.date, time: record.time, place: record.place } = node);
      break;
    case "photoCaption": {
      const words = captionOf(node);
      if (words !== "") record.captions.push(words);
      break;
    }
    case "utterance":
      record.utterances.push(utteranceRecord(node));
      for (const child of node.children) if (child.type !== "paragraph") add(record, child);
      break;
    case "narration":
      for (const paragraph of node.children) record.narration.push(wordsOf(paragraph));
      break;
    case "pullQuote":
      record.pullQuotes.push(wordsOf(node));
      break;
    case "relatedLinks":
      for (const link of node.children)
        if (link.type === "relatedLink")
          record.related.push({ heading: node.heading, title: link.title, date: link.date });
      break;
    case "metadataBlock":
      for (const field of node.children) if (field.type === "metadataField") addField(record.metadata, field);
      break;
    default:
  }
}

function utteranceRecord(node: Utterance): UtteranceRecord {
  const { label, name, role, remark, voice } = node.children.find(
    (child): child is Attribution => child.type === "attribution",
  )!;
  const paragraphs = node.children.filter((child) => child.type === "paragraph").map(wordsOf);
  return {
    id: node.id,
    speaker: node.speaker,
    label,
    name,
    role,
    remark,
    voice,
    paragraphs: paragraphs.filter((words) => words !== ""),
  };
}

function addField(metadata: MetadataRecord, field: Extract<Node, { type: "metadataField" }>): void {
  if (field.name === "publication") {
    for (const section of field.sections ?? []) metadata.sections.push(section);
    metadata.published ??= field.published ?? null;
    metadata.link ??= field.link ?? null;
    return;
  }
  const list: Record<Exclude<MetadataFieldName, "publication">, string[]> = metadata;
  for (const child of field.children)
    if (child.type === "metadataItem") list[field.name].push(foldSpace(child.value));
}

/** The words under a node, white space folded. */
export const wordsOf = (node: Node): string => joined(wordLeaves(node));

/** The words of a caption, without its counter. */
export const captionOf = (node: PhotoCaption): string =>
  joined(wordLeaves(node).filter(({ leaf }) => leaf.type === "text"));

const joined = (leaves: ReturnType<typeof wordLeaves>): string =>
  foldSpace(leaves.map(({ leaf, gap }) => gap + leaf.value).join(""));
