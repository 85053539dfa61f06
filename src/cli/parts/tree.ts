import { drawTree } from "../terminal/draw-tree.js";
import type { MakePart } from "./part.js";

/** The tree of the page, drawn. */
export const treePart: MakePart = ({ event }, { colours = false, width = 100 }) =>
  drawTree(event, { colours, width });
