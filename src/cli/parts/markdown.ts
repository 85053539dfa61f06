import { toMarkdown } from "../../export/to-markdown.js";
import type { MakePart } from "./part.js";

/** The page, to read. */
export const markdownPart: MakePart = ({ event }) => toMarkdown(event);
