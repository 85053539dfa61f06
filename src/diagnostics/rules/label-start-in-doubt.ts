// Speech at the opening of the harbour President of Veldmark Ilse Brandt: Good afternoon.
// ^^^^^^^^^ begins as a heading does: on one line nothing parts it from the label
// We greet you, Minister Olaf Rask: Thank you.
//               ^^^^^^^^ a word of an office ends what stands before the label `Olaf Rask`
import type { Attribution, Node } from "../../ast/nodes.js";
import { wordsIn } from "../../ast/words.js";
import { foldSpace } from "../../source/fold.js";
import type { Finding } from "../finding.js";
import type { LanguageWords, PageView } from "../page-view.js";

/** A label of so many words may hold a heading. */
const LONG = 8;

export function* labelStartInDoubt({ event, turns, language }: PageView): Iterable<Finding> {
  if (!language) return;
  const attributions = new Map<Node, Attribution>(turns.map(({ node, attribution }) => [node, attribution]));
  let before: Node | null = null;
  for (const node of event.children) {
    const attribution = attributions.get(node);
    if (attribution) {
      const { label, position } = attribution;
      const office =
        before && event.layout === "flattened" ? officeAtEnd(before, attribution, language) : null;
      if (office)
        yield {
          code: "label-start-in-doubt",
          place: { start: office.position.start, end: position.end },
          actual: `${office.word} ${label}`,
        };
      else if (holdsMore(attribution, language))
        yield { code: "label-start-in-doubt", place: position, actual: label };
    }
    before = node;
  }
}

/**
 * The last word before a label, if it is one of an office and no sentence ends behind it. A heading ends in words of
 * bodies often enough: those are of the label's office only where that says of nothing what it is the office of.
 */
function officeAtEnd(
  node: Node,
  { role }: Attribution,
  { roles, bodyWords, small }: LanguageWords,
): { word: string; position: Node["position"] } | null {
  if (node.type !== "utterance" && node.type !== "narration" && node.type !== "heading") return null;
  const words = wordsIn(node);
  const text = words.raw.trimEnd();
  const at = text.lastIndexOf(" ") + 1;
  const word = text.slice(at);
  const lower = word.toLowerCase();
  const isWhole = role?.split(" ").some((part) => small.has(part)) ?? false;
  if (word === lower || !(roles.has(lower) || (bodyWords.has(lower) && !isWhole))) return null;
  return { word, position: words.position(at, text.length) };
}

/** Does a label begin with a number, as a heading does, or with words that are no office's? */
function holdsMore({ label, evidence }: Attribution, language: LanguageWords): boolean {
  if (evidence === "markup" || evidence === "person-link") return false;
  const words = foldSpace(label).split(" ");
  if (/^\p{N}/u.test(label) || words.slice(1).some((word) => language.verbs.has(word))) return true;
  if (count(label, "“") !== count(label, "”")) return true;
  const lower = label.toLowerCase();
  const lead = language.leads.find((opening) => lower.startsWith(`${opening} `));
  if (lead !== undefined && language.ties.has(lower.slice(lead.length + 1).split(" ", 1)[0]!)) return true;
  // Masterpieces of the Skerra harbour exhibition President of Veldmark Ilse Brandt
  if (words.length < LONG) return false;
  const office = words.findIndex((word) => language.roles.has(word.toLowerCase().split(/[,’']/, 1)[0]!));
  return words
    .slice(0, Math.max(0, office))
    .some((word, at) => at > 0 && /^\p{Ll}{4,}$/u.test(word) && !language.small.has(word));
}

const count = (words: string, sign: string): number => words.split(sign).length - 1;
