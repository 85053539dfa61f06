import type { LineSpan } from "../source/line.js";

/** The length that all lines keep to, but for one in fifty: an address has no space to break at. */
export function widthOf(lines: readonly Pick<LineSpan, "from" | "to">[]): number {
  const lengths = lines.map(({ from, to }) => to - from).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
}
