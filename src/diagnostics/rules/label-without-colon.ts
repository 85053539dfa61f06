// Olaf Rask Good afternoon.          Olaf Rask. Good afternoon.        Olaf Rask
// ^^^^^^^^^ no colon                 ^^^^^^^^^ a full stop for it      ^^^^^^^^^ nothing else in the paragraph
// Not one: `Olaf Rask said so.`, `Olaf Rask, thank you.`
import type { Attribution } from "../../ast/nodes.js";
import { foldCase } from "../../source/fold.js";
import { MOST_LABEL_WORDS } from "../../survey/candidate-words.js";
import type { Finding } from "../finding.js";
import type { LanguageWords, PageView, RunningParagraph } from "../page-view.js";

const LONGEST_NAME = 60;

export function* labelWithoutColon(page: PageView): Iterable<Finding> {
  for (const { attribution } of page.turns)
    if (hasNoColon(attribution))
      yield { code: "label-without-colon", place: attribution.position, actual: attribution.label };
  for (const paragraph of page.paragraphs) {
    if (paragraph.opening) continue;
    const name = openingPerson(paragraph, page) ?? openingName(paragraph, page.language);
    if (name !== null)
      yield {
        code: "label-without-colon",
        place: paragraph.node.position,
        actual: name,
        expected: [`${name}:`],
      };
  }
}

/** A colon stands at the end of a label, in a mark; a full stop or nothing where the editor left it out. */
function hasNoColon({ children }: Attribution): boolean {
  return !children.some((child) => child.type === "mark" && child.value.includes(":"));
}

/** A person of this page, with an office or without, at the start of a paragraph that goes on as speech begins. */
function openingPerson(
  { text, turn }: RunningParagraph,
  { persons, headNames, language }: PageView,
): string | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  let found: string | null = null;
  let opening = "";
  for (const word of text.split(" ", MOST_LABEL_WORDS)) {
    opening = opening === "" ? word : `${opening} ${word}`;
    const name = opening.replace(/[.;]$/, "");
    const key = foldCase(name);
    if (
      (persons.has(key) ||
        (turn && headNames.has(key) && isName(name, language)) ||
        isInOffice(name, persons, language)) &&
      goesOn(text, name.length)
    )
      found = name;
    if (/[,:!?…]$|\p{Ll}{2}\.$/u.test(word)) break;
  }
  return found;
}

/** Two words with capitals that are no office and no body. */
function isName(name: string, language: LanguageWords | null): boolean {
  const parts = foldCase(name).split(" ");
  return language !== null && !parts.some((part) => language.roles.has(part) || language.bodyWords.has(part));
}

function isInOffice(label: string, persons: ReadonlySet<string>, language: LanguageWords | null): boolean {
  const last = label.slice(label.lastIndexOf(" ", label.lastIndexOf(" ") - 1) + 1);
  if (last === label || !language || !persons.has(foldCase(last))) return false;
  const words = language.readLabel(label);
  if (!words?.hasRole || words.isSentence || words.isOpener) return false;
  const { roles, bodyWords, small } = language;
  // Olaf Rask met Minister Ilse Brandt: a sentence
  return label
    .split(" ")
    .every((word) => !/^\p{Ll}/u.test(word) || roles.has(word) || bodyWords.has(word) || small.has(word));
}

/** Nothing, a stop or a dash, or a new sentence. */
const goesOn = (text: string, at: number): boolean =>
  /^(?:[.;]?$|[.;] ["“«(]?\p{Lu}| [–—-] ["“«(]?\p{Lu}| ["“«(]?\p{Lu}\p{Ll}*(?:[ ,.!]|$))/u.test(
    text.slice(at, at + 40),
  );

/** Nadja Lund. Good afternoon: a name by its shape, and a new sentence after a stop or at once. */
function openingName({ text, turn }: RunningParagraph, language: LanguageWords | null): string | null {
  if (!turn || !language) return null;
  const opening = text.slice(0, LONGEST_NAME);
  const stop = opening.search(/\. \p{Lu}/u);
  const name =
    stop < 0
      ? (/^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) \p{Lu}\p{Ll}* \p{Ll}/u.exec(opening)?.[1] ?? "")
      : opening.slice(0, stop);
  const words = name === "" ? null : language.readLabel(name);
  if (!words?.isName || words.count < 2 || words.count > 3) return null;
  // Skerra Harbour Authority and its ships: a body, not somebody who begins to speak
  return isName(stop < 0 ? opening.split(" ", 3).join(" ") : name, language) ? name : null;
}
