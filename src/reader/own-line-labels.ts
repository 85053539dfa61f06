// Ilse Brandt:
// Good afternoon.        each label on a line of its own, over what was said
import type { Line } from "../source/line.js";
import { isCrawledBreak } from "./crawled-lines.js";
import type { LineLayout } from "./read-lines.js";

export const ownLineLabels: LineLayout = {
  seams: () => (lines) => (at, part) =>
    part === "body" && (isLabelAlone(lines[at - 1]!) || isCrawledBreak(lines, at)),
};

/** Whether a line could be a label and nothing else: it may well end in a bracket and a colon. */
export const isLabelAlone = ({ text }: Pick<Line, "text">): boolean => LABEL_ALONE.test(text);

const LABEL_ALONE = /^\p{Lu}[^:.!?…]{2,200}:$/u;
