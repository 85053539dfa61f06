import { element } from "./element.js";
import { longTable } from "./long-table.js";
import type { Reading } from "./reading.js";
import type { Mark } from "./source-view.js";

/** What is wrong or in doubt: a table; the place of the one that is pointed at, focused or chosen is lit in the source. */
export function diagnosticsView(
  { diagnostics }: Reading,
  lit: (marks: readonly Mark[]) => void,
): HTMLElement {
  if (diagnostics.length === 0) return element("p", { class: "empty" }, "Nothing is wrong or in doubt here.");
  return longTable(
    ["where", "what"],
    diagnostics.length,
    (index) => {
      const { code, severity, reason, place } = diagnostics[index]!;
      const where = place ? `${place.start.line}:${place.start.column}` : "page";
      const button = element("button", { type: "button", class: "figure" }, where);
      button.addEventListener("click", () => lit(markOf(diagnostics[index]!)));
      button.addEventListener("focus", () => lit(markOf(diagnostics[index]!)));
      const link = element("a", { href: `../guides/diagnostics.html#${code}` }, code);
      return [
        element("td", {}, button),
        element("td", {}, `${severity} `, link, element("span", { class: "roles" }, reason)),
      ];
    },
    (tr, index) => tr.addEventListener("pointerenter", () => lit(markOf(diagnostics[index]!))),
  );
}

function markOf({ place, reason }: Reading["diagnostics"][number]): Mark[] {
  if (!place) return [];
  return [{ start: place.start.offset, end: place.end.offset, name: "evidence", title: reason }];
}
