import { element } from "./element.js";
import { longTable } from "./long-table.js";
import type { FigureRow, Reading } from "./reading.js";
import type { Mark } from "./source-view.js";

/** Which figures were named: a table; the one that is pointed at, focused or chosen is lit in the source. */
export function figuresView(
  { figures, speakers }: Reading,
  lit: (marks: readonly Mark[], reveal: boolean) => void,
): HTMLElement {
  if (figures.length === 0)
    return element("p", { class: "empty" }, "No trade or economic figure was named on this page.");
  const columns = ["figure", "who", "kind", "direction", "how exact", "of what", "between", "when"];
  const names = new Map(speakers.map(({ id, name }) => [id, name ?? id]));
  const table = longTable(
    columns,
    figures.length,
    (index) => {
      const { figure } = figures[index]!;
      const button = element("button", { type: "button", class: "figure" }, figure.text);
      button.addEventListener("click", () => lit(marksOf(figures[index]!), true));
      button.addEventListener("focus", () => lit(marksOf(figures[index]!), true));
      const { speaker, kind, direction, approx, indicator, period } = figure;
      const who = speaker === null ? null : (names.get(speaker) ?? speaker);
      const fields = [who, kind, direction, approx, indicator, between(figure), period];
      return [
        element("td", {}, button),
        ...fields.map((field) => element("td", {}, field?.replaceAll("_", " ") ?? "–")),
      ];
    },
    (tr, index) => tr.addEventListener("pointerenter", () => lit(marksOf(figures[index]!), true)),
  );
  const legend = element(
    "p",
    { class: "sum" },
    "Point at a row: the number is lit in the text, and so are the ",
    element("mark", { class: "mark-evidence" }, "words behind its fields"),
    ".",
  );
  return element("div", {}, legend, table);
}

function between({ from, to, partners }: FigureRow["figure"]): string | null {
  if (partners) return partners.join(" + ");
  return from === null && to === null ? null : `${from ?? "?"} → ${to ?? "?"}`;
}

/** The number first; then what stands behind its fields, each stretch once, with the names of its fields. */
function marksOf({ figure, at, evidence }: FigureRow): Mark[] {
  const stretches = new Map<string, Mark>();
  for (const { field, at: span } of evidence) {
    const key = `${span.start}-${span.end}`;
    const told = stretches.get(key);
    const title = told ? `${told.title}, ${field}` : field;
    stretches.set(key, { ...span, name: "evidence", title });
  }
  const number: Mark = { ...at, name: "figure", title: `${figure.text}: ${figure.kind}` };
  const beside = [...stretches.values()].flatMap((mark) => without(mark, at));
  return [number, ...beside];
}

/** What is left of a mark beside the number. */
function without(mark: Mark, { start, end }: FigureRow["at"]): Mark[] {
  if (mark.end <= start || mark.start >= end) return [mark];
  return [
    { ...mark, end: start },
    { ...mark, start: end },
  ].filter((rest) => rest.end > rest.start);
}
