export { type EventFigure, type EventFiguresOptions, figures } from "./figures/event-figures.js";
export { extractFigures, type FiguresOptions } from "./figures/extract-figures.js";
export type {
  Approximation,
  Direction,
  Figure,
  FigureEvidence,
  FigureKind,
  FigureRange,
  Indicator,
  TextSpan,
  Unit,
} from "./figures/figure.js";
export {
  type MergedSpeaker,
  type MergeEvidence,
  mergeSpeakers,
  type SpeakerAppearance,
} from "./merge-speakers.js";
export { type Speaker, type SpeakerTable, type SpeakerTotals, speakers } from "./speakers.js";
export type { SpeechCounts } from "./speech.js";
