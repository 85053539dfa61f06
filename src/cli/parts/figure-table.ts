import { type EventFigure, figures } from "../../stats/figures/event-figures.js";
import type { MakePart } from "./part.js";

/** The figures of the page, a row each. */
export const figureTablePart: MakePart = ({ id, event }, { home }) =>
  JSON.stringify(figures(event, home ? { home } : {}).map((figure) => [id, ...cellsOf(figure)]));

function cellsOf(figure: EventFigure): string[] {
  const { speaker, text, kind, direction, approx, indicator, period } = figure;
  return [speaker, text, kind, direction, approx, indicator, between(figure), period].map(
    (cell) => cell ?? "–",
  );
}

/** `NO → SE`, `NO + SE`. */
function between({ from, to, partners }: EventFigure): string | null {
  if (partners) return partners.join(" + ");
  return from === null && to === null ? null : `${from ?? "?"} → ${to ?? "?"}`;
}
