import { element } from "./element.js";

const STEP = 100;

/** A table that draws its first rows, and more where asked. */
export function longTable(
  columns: readonly string[],
  rows: number,
  cells: (row: number) => HTMLElement[],
  finish: (tr: HTMLTableRowElement, row: number) => void = () => undefined,
): HTMLElement {
  const body = element("tbody");
  const more = element("button", { type: "button", class: "more" });
  const holder = element(
    "div",
    { class: "table" },
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element("tr", {}, ...columns.map((name) => element("th", { scope: "col" }, name))),
      ),
      body,
    ),
    more,
  );
  let drawn = 0;
  const draw = (): void => {
    for (const end = Math.min(rows, drawn + STEP); drawn < end; drawn++) {
      const tr = element("tr", {}, ...cells(drawn));
      finish(tr, drawn);
      body.append(tr);
    }
    more.hidden = drawn === rows;
    more.textContent = `${drawn} of ${rows}: show more`;
  };
  more.addEventListener("click", draw);
  draw();
  return holder;
}
