import { wordsOf } from "./line-words.js";

// Olaf Rask (retranslated):              Otto Lund Lund Otto Minister of Harbours:
// ^^^^^^^^^                              ^^^^^^^^^
/** A label without its colon, its bracket and the hover card behind its name. */
export function labelName(label: string): string {
  const words = wordsOf(withoutRemark(withoutColon(label)));
  const card = words.findIndex((word, at) => at > 1 && word.toLowerCase() === words[at - 1]!.toLowerCase());
  return words.slice(0, card < 0 ? undefined : card).join(" ");
}

function withoutColon(label: string): string {
  const colon = label.lastIndexOf(":");
  return (colon < 0 ? label : label.slice(0, colon)).trim();
}

/** The bracket may be cut off by the colon in it. */
function withoutRemark(label: string): string {
  const bracket = label.lastIndexOf("(");
  const isRemark = bracket >= 0 && (label.endsWith(")") || !label.includes(")", bracket));
  return isRemark ? label.slice(0, bracket) : label;
}
