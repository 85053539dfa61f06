import { element } from "./element.js";
import { longTable } from "./long-table.js";
import type { Reading } from "./reading.js";

/** Who spoke how much: a table, with a bar of each one’s part. */
export function speakersView(
  { speakers, words }: Reading,
  chosen: (speaker: number, firstOffset: number) => void,
): HTMLElement {
  if (speakers.length === 0)
    return element("p", { class: "empty" }, "Nobody speaks on this page: no label was found.");
  const table = longTable(["speaker", "turns", "words", "share of all words"], speakers.length, (index) => {
    const { id, name, roles, turns, share, first, ...counts } = speakers[index]!;
    const button = element(
      "button",
      { type: "button", class: `by by-${index % 8} who` },
      name ?? id.replace("voice:", ""),
    );
    button.addEventListener("click", () => chosen(index, first.start.offset));
    const who = element("td", {}, button);
    if (roles.length > 0) who.append(element("span", { class: "roles" }, roles.join("; ")));
    const told = [
      counts.questions > 0 ? `${counts.questions} × ?` : "",
      counts.applause > 0 ? `${counts.applause} × applause` : "",
      counts.laughter > 0 ? `${counts.laughter} × laughter` : "",
    ].filter(Boolean);
    if (told.length > 0) who.append(element("span", { class: "roles" }, told.join(", ")));
    return [
      who,
      number(turns),
      number(counts.words),
      element("td", { class: "share" }, ...bar(share, index)),
    ];
  });
  return element(
    "div",
    {},
    element("p", { class: "sum" }, `${words.toLocaleString("en")} words of speech`),
    table,
  );
}

function bar(share: number, index: number): Node[] {
  const filled = element("span", { class: `bar by by-${index % 8}` });
  filled.style.inlineSize = `${100 * share}%`;
  return [
    element("span", { class: "bar-room", "aria-hidden": "true" }, filled),
    element("span", { class: "percent" }, `${(100 * share).toFixed(1)} %`),
  ];
}

function number(value: number): HTMLElement {
  return element("td", { class: "number" }, value.toLocaleString("en"));
}
