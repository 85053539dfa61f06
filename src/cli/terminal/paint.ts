/** A colour or weight by its codes: on, off. Node's own `styleText` asks whether the thread has a terminal, and a worker has none. */
const STYLES = { bold: [1, 22], dim: [2, 22], cyan: [36, 39] } as const;

/** The text in a style. */
export const paint = (style: keyof typeof STYLES, text: string): string =>
  `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
