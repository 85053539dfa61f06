// Nadja Lindqvist, head of the Skerra foundation.      a speaker, a comma and no verb, inside somebody's turn
// Meeting of the Harbour Council.                      the page's title, amid a turn on one line

import { foldCase, foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { LanguageWords, PageView } from "../page-view.js";
import { sentencesIn } from "../sentences.js";

const LONGEST = 300;
/** A title of so few words may well be spoken. */
const SHORTEST_TITLE = 5;

/** Who is introduced, is so in so many words: `Olaf Rask, go ahead.` */
const SHORTEST_OFFICE = 4;

export function* possibleCaption({ event, turns, language, persons, title }: PageView): Iterable<Finding> {
  if (!language) return;
  const titleKey = title.split(" ").length < SHORTEST_TITLE ? null : keyOf(title, language);
  for (const { attribution, paragraphs } of turns) {
    const own = foldCase(attribution.name ?? "");
    // On one line a paragraph is many; elsewhere a caption is a whole one
    for (const { words, opening } of paragraphs)
      for (const [from, to] of event.layout === "flattened"
        ? sentencesIn(words.raw)
        : [[0, words.raw.length] as const]) {
        const text = words.raw.slice(from, to);
        if (text.length > LONGEST || !text.trimEnd().endsWith(".")) continue;
        const name = opening && from === 0 ? null : introduced(text, persons, language);
        if ((name === null || name === own) && (titleKey === null || !endsInTitle(text, titleKey, language)))
          continue;
        yield { code: "possible-caption", place: words.position(from, to), actual: foldSpace(text) };
      }
  }
}

/** The words of a line that weigh, to compare it with the title. */
const keyOf = (text: string, { small }: LanguageWords): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)).join(" ");

/** `Colleagues, Meeting of the Harbour Council.`: on one line a salutation may stand before it. */
function endsInTitle(text: string, titleKey: string, language: LanguageWords): boolean {
  const starts = [0, ...[...text.matchAll(/, (?=\p{Lu})/gu)].map(({ index }) => index + 2)];
  return starts.some((at) => keyOf(text.slice(at), language) === titleKey);
}

/** Whom a line introduces, in lower case: a person of this page, a comma, an office, no verb. */
function introduced(
  text: string,
  persons: ReadonlySet<string>,
  { verbs, spoken }: LanguageWords,
): string | null {
  const comma = text.indexOf(", ");
  if (comma < 0) return null;
  const name = foldCase(text.slice(0, comma));
  if (!persons.has(name)) return null;
  const words =
    text
      .slice(comma)
      .toLowerCase()
      .match(/[\p{L}\p{M}’']+/gu) ?? [];
  return words.length < SHORTEST_OFFICE || words.some((word) => verbs.has(word) || spoken.has(word))
    ? null
    : name;
}
