import * as z from "zod";
import type {
  Approximation,
  Direction,
  EventFigure,
  Figure,
  FigureEvidence,
  FigureKind,
  FigureRange,
  Indicator,
  TextSpan,
} from "../stats/index.js";
import { utteranceId } from "./formats.js";
import { position } from "./nodes.js";

const offset = z.int().min(0);

const textSpan = z.strictObject({ start: offset, end: offset }) satisfies z.ZodType<TextSpan>;

const figureEvidence = z.strictObject({
  kind: textSpan.nullable(),
  direction: textSpan.nullable(),
  approx: textSpan.nullable(),
  indicator: textSpan.nullable(),
  from: textSpan.nullable(),
  to: textSpan.nullable(),
  partners: textSpan.nullable(),
  period: textSpan.nullable(),
}) satisfies z.ZodType<FigureEvidence>;

const figureRange = z.strictObject({ min: z.number(), max: z.number() }) satisfies z.ZodType<FigureRange>;

export const figure = z.strictObject({
  text: z.string().min(1),
  start: offset,
  end: offset,
  value: z.union([z.number(), figureRange]),
  // Money is any code of ISO 4217, so the list of units is open
  unit: z.string().min(1),
  kind: z.enum(["level", "change", "share", "target", "ratio"]) satisfies z.ZodType<FigureKind>,
  direction: (z.enum(["up", "down"]) satisfies z.ZodType<Direction>).nullable(),
  approx: z.enum([
    "exact",
    "about",
    "over",
    "under",
    "almost",
    "up_to",
    "at_least",
  ]) satisfies z.ZodType<Approximation>,
  indicator: z.enum([
    "trade",
    "exports",
    "imports",
    "investment",
    "gdp",
    "industrial_output",
    "agriculture",
    "energy_supply",
    "inflation",
    "unemployment",
    "budget",
    "other",
  ]) satisfies z.ZodType<Indicator>,
  from: z.string().nullable(),
  to: z.string().nullable(),
  partners: z.tuple([z.string(), z.string()]).nullable(),
  period: z.string().nullable(),
  evidence: figureEvidence,
}) satisfies z.ZodType<Figure>;

export const eventFigure = figure.extend({
  utterance: utteranceId,
  speaker: z.string().nullable(),
  sentence: z.string(),
  position,
}) satisfies z.ZodType<EventFigure>;
