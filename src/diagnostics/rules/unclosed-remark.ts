// Ilse Brandt (retranslated: Good afternoon.
//             ^ opens and never closes; a bracket of the office is closed: `Chairman of Veldbank (VB) Olaf Rask:`
import type { Attribution, LeafNode } from "../../ast/nodes.js";
import { LONGEST_LABEL } from "../../grammar/attribution.js";
import type { Finding } from "../finding.js";
import type { PageView, RunningParagraph } from "../page-view.js";

export function* unclosedRemark({ turns, paragraphs, speakers }: PageView): Iterable<Finding> {
  for (const { attribution } of turns) {
    const words = attribution.children.map((leaf: LeafNode) => leaf.value).join("");
    if (!isOpen(words)) continue;
    const { label, remark } = attribution;
    yield finding(attribution, remark === null ? label : `${label} (${remark}`);
  }
  for (const paragraph of paragraphs) {
    const opening = paragraph.text.slice(0, LONGEST_LABEL);
    const bracket = opening.indexOf(" (");
    if (bracket < 0 || !speakers.has(opening.slice(0, bracket).toLowerCase())) continue;
    const end = opening.search(/[:)]/);
    if (opening[end] === ":" || end < 0) yield finding(paragraph.node, opening.slice(0, end < 0 ? 60 : end));
  }
}

const isOpen = (words: string): boolean => count(words, "(") > count(words, ")");

const count = (words: string, sign: string): number => words.split(sign).length - 1;

const finding = (node: Attribution | RunningParagraph["node"], actual: string): Finding => ({
  code: "unclosed-remark",
  place: node.position,
  actual,
  expected: [")"],
});
