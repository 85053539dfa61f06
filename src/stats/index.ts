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
export { mergeSpeakers } from "./merge-speakers.js";
export type { MergedSpeaker, MergeEvidence, SpeakerAppearance } from "./merged-speaker.js";
export { type Speaker, type SpeakerTable, type SpeakerTotals, speakers } from "./speakers.js";
export type { SpeechCounts } from "./speech.js";
