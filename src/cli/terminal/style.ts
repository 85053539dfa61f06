/** How what is drawn may look: colours on a terminal that has them and a user who wants them, and so many columns. */
export function terminalStyle(out: string | undefined): { colours: boolean; width: number } {
  const { stdout } = process;
  if (out !== undefined || !stdout.isTTY) return { colours: false, width: WIDTH };
  // Knows NO_COLOR, FORCE_COLOR and TERM=dumb; one bit is black and white
  return { colours: stdout.getColorDepth() > 1, width: stdout.columns > 0 ? stdout.columns : WIDTH };
}

/** Of files and pipes. */
const WIDTH = 120;
