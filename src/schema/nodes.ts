// One schema per node, leaves first, in the order of ast/nodes.ts. The interfaces there are written by hand and are the
// truth: `satisfies` holds each schema to its own here, test/schema/types.test-d.ts holds them equal.
// No node holds its own kind, so the unions are told apart by `type` and nothing is recursive.
import * as z from "zod";
import type {
  Attribution,
  AttributionEvidence,
  Card,
  Counter,
  Dateline,
  DateText,
  EditorialNote,
  Elision,
  Event,
  Heading,
  LinkedPerson,
  Mark,
  MetadataBlock,
  MetadataField,
  MetadataItem,
  Name,
  Narration,
  NodeData,
  Paragraph,
  PhotoCaption,
  PlaceText,
  Point,
  Position,
  PullQuote,
  RelatedLink,
  RelatedLinks,
  Remark,
  Role,
  Section,
  Separator,
  StageAction,
  StageDirection,
  Summary,
  Text,
  TimeText,
  Title,
  Unparsed,
  Utterance,
  Voice,
} from "../ast/nodes.js";
import { isoInterval, isoMoment, timeOfDay, utteranceId } from "./formats.js";

export const point = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
}) satisfies z.ZodType<Point>;

export const position = z.strictObject({ start: point, end: point }) satisfies z.ZodType<Position>;

/** What users keep on nodes: anything JSON can hold. */
const data = z.looseObject({}) as z.ZodType<NodeData>;

/** What every node has beside its type. */
const common = { position, data: data.exactOptional() };

const leaf = <const Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), value: z.string().min(1), ...common });

// ── Leaves ────────────────────────────────────────────────────────────────────────────────────────────────

export const text = leaf("text") satisfies z.ZodType<Text>;
export const card = leaf("card").extend({
  name: z.string(),
  office: z.string().nullable(),
}) satisfies z.ZodType<Card>;
export const dateText = leaf("dateText") satisfies z.ZodType<DateText>;
export const timeText = leaf("timeText") satisfies z.ZodType<TimeText>;
export const placeText = leaf("placeText") satisfies z.ZodType<PlaceText>;
export const counter = leaf("counter") satisfies z.ZodType<Counter>;
export const role = leaf("role") satisfies z.ZodType<Role>;
export const name = leaf("name") satisfies z.ZodType<Name>;
export const remark = leaf("remark") satisfies z.ZodType<Remark>;
export const mark = leaf("mark") satisfies z.ZodType<Mark>;
export const stageDirection = leaf("stageDirection").extend({
  action: z.enum([
    "applause",
    "laughter",
    "video",
    "music",
    "silence",
    "noise",
    "other",
  ]) satisfies z.ZodType<StageAction>,
  continued: z.literal(true).exactOptional(),
}) satisfies z.ZodType<StageDirection>;
export const editorialNote = leaf("editorialNote") satisfies z.ZodType<EditorialNote>;
export const elision = leaf("elision") satisfies z.ZodType<Elision>;
export const separator = leaf("separator") satisfies z.ZodType<Separator>;
export const metadataItem = leaf("metadataItem").extend({
  url: z.string().exactOptional(),
}) satisfies z.ZodType<MetadataItem>;
export const unparsed = leaf("unparsed") satisfies z.ZodType<Unparsed>;

// ── The head of the page ──────────────────────────────────────────────────────────────────────────────────

const words = z.array(z.discriminatedUnion("type", [text, mark, card]));

export const section = z.strictObject({
  type: z.literal("section"),
  children: words,
  ...common,
}) satisfies z.ZodType<Section>;
export const title = z.strictObject({
  type: z.literal("title"),
  children: words,
  ...common,
}) satisfies z.ZodType<Title>;
export const summary = z.strictObject({
  type: z.literal("summary"),
  children: words,
  ...common,
}) satisfies z.ZodType<Summary>;
export const dateline = z.strictObject({
  type: z.literal("dateline"),
  date: z.iso.date().nullable(),
  announced: isoInterval.nullable().exactOptional(),
  time: timeOfDay.nullable(),
  place: z.string().nullable(),
  children: z.array(z.discriminatedUnion("type", [mark, dateText, timeText, placeText, card])),
  ...common,
}) satisfies z.ZodType<Dateline>;

// ── The body ──────────────────────────────────────────────────────────────────────────────────────────────

export const photoCaption = z.strictObject({
  type: z.literal("photoCaption"),
  index: z.int().min(0).exactOptional(),
  count: z.int().min(0).exactOptional(),
  children: z.array(z.discriminatedUnion("type", [counter, text, mark, card])),
  ...common,
}) satisfies z.ZodType<PhotoCaption>;

export const voice = z.enum(["named", "unnamed", "collective"]) satisfies z.ZodType<Voice>;

const evidence = z.enum([
  "markup",
  "person-link",
  "repeated",
  "role-and-name",
  "named-elsewhere",
  "unnamed-word",
  "name-alone",
  "role-alone",
  "uncertain",
]) satisfies z.ZodType<AttributionEvidence>;

const linkedPerson = z.strictObject({
  key: z.string(),
  url: z.string(),
  cardName: z.string().nullable(),
  cardOffice: z.string().nullable(),
}) satisfies z.ZodType<LinkedPerson>;

export const attribution = z.strictObject({
  type: z.literal("attribution"),
  label: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  remark: z.string().nullable(),
  voice,
  evidence,
  person: linkedPerson.exactOptional(),
  children: z.array(z.discriminatedUnion("type", [role, name, remark, mark, card])),
  ...common,
}) satisfies z.ZodType<Attribution>;

export const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  uncertain: z.literal(true).exactOptional(),
  children: z.array(z.discriminatedUnion("type", [text, stageDirection, elision, editorialNote, mark, card])),
  ...common,
}) satisfies z.ZodType<Paragraph>;

export const pullQuote = z.strictObject({
  type: z.literal("pullQuote"),
  of: utteranceId.nullable(),
  children: z.array(paragraph),
  ...common,
}) satisfies z.ZodType<PullQuote>;

export const narration = z.strictObject({
  type: z.literal("narration"),
  children: z.array(paragraph),
  ...common,
}) satisfies z.ZodType<Narration>;

export const heading = z.strictObject({
  type: z.literal("heading"),
  children: words,
  ...common,
}) satisfies z.ZodType<Heading>;

export const relatedLink = z.strictObject({
  type: z.literal("relatedLink"),
  title: z.string(),
  date: isoInterval.nullable(),
  url: z.string().exactOptional(),
  children: z.array(z.discriminatedUnion("type", [text, mark, dateText, card])),
  ...common,
}) satisfies z.ZodType<RelatedLink>;

export const relatedLinks = z.strictObject({
  type: z.literal("relatedLinks"),
  heading: z.string(),
  children: z.array(z.discriminatedUnion("type", [mark, relatedLink, card])),
  ...common,
}) satisfies z.ZodType<RelatedLinks>;

export const utterance = z.strictObject({
  type: z.literal("utterance"),
  id: utteranceId,
  speaker: z.string().nullable(),
  children: z.array(
    z.discriminatedUnion("type", [
      attribution,
      paragraph,
      stageDirection,
      elision,
      photoCaption,
      pullQuote,
      relatedLinks,
      mark,
      card,
    ]),
  ),
  ...common,
}) satisfies z.ZodType<Utterance>;

// ── The tail of the page ──────────────────────────────────────────────────────────────────────────────────

export const metadataField = z.strictObject({
  type: z.literal("metadataField"),
  name: z.enum(["geography", "topics", "persons", "publication"]),
  sections: z.array(z.string()).exactOptional(),
  published: isoMoment.nullable().exactOptional(),
  link: z.string().nullable().exactOptional(),
  children: z.array(z.discriminatedUnion("type", [mark, metadataItem, dateText, timeText, text, card])),
  ...common,
}) satisfies z.ZodType<MetadataField>;

export const metadataBlock = z.strictObject({
  type: z.literal("metadataBlock"),
  children: z.array(z.discriminatedUnion("type", [metadataField, mark, unparsed, card])),
  ...common,
}) satisfies z.ZodType<MetadataBlock>;

// ── The root ──────────────────────────────────────────────────────────────────────────────────────────────

export const event = z.strictObject({
  type: z.literal("event"),
  language: z.string().min(1),
  kind: z.enum(["event", "announcement"]),
  layout: z.literal("flattened").exactOptional(),
  children: z.array(
    z.discriminatedUnion("type", [
      section,
      title,
      summary,
      heading,
      dateline,
      photoCaption,
      utterance,
      narration,
      pullQuote,
      stageDirection,
      elision,
      separator,
      relatedLinks,
      metadataBlock,
      card,
      mark,
      unparsed,
    ]),
  ),
  ...common,
}) satisfies z.ZodType<Event>;
