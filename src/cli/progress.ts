// ████████████░░░░░░░░░░░░  812 of 1,280 pages  540 a second  1 s left
import type { WriteStream } from "node:tty";

/** How far a run is, and what it has to say, on one stream: a line of its own never breaks the bar. */
export interface Progress {
  /** A page is done. */
  readonly step: () => void;
  /** Says a line. */
  readonly say: (line: string) => void;
  /** Takes the bar away. */
  readonly clear: () => void;
}

/** No bar for what is done before anyone wonders. */
const WORTH_SHOWING = 1_000;
const REDRAWN_AFTER = 100;
const BAR = 24;

/** A bar on a terminal; elsewhere lines alone. */
export function progressOn(stream: WriteStream, total: number, now: () => number = Date.now): Progress {
  const draws = stream.isTTY && process.env["TERM"] !== "dumb";
  const started = now();
  let done = 0;
  let drawnAt = started + WORTH_SHOWING - REDRAWN_AFTER;
  let drawn = false;
  const clear = (): void => {
    if (drawn) stream.write("\r\u001b[K");
    drawn = false;
  };
  const step = (): void => {
    done++;
    // The last one done, there is nothing to wait for
    if (!draws || done === total || now() - drawnAt < REDRAWN_AFTER) return;
    drawnAt = now();
    drawn = true;
    stream.write(`\r\u001b[K${fit(bar(done, total, now() - started), stream.columns)}`);
  };
  return {
    step,
    say: (line) => {
      clear();
      stream.write(`${line}\n`);
    },
    clear,
  };
}

/** The bar in words. */
function bar(done: number, total: number, milliseconds: number): string {
  const full = Math.floor((BAR * done) / total);
  const rate = (1_000 * done) / milliseconds;
  return [
    "█".repeat(full) + "░".repeat(BAR - full),
    `${count(done)} of ${count(total)} pages`,
    `${rate < 10 ? rate.toFixed(1) : count(Math.round(rate))} a second`,
    `${duration((total - done) / rate)} left`,
  ].join("  ");
}

/** `1,280`. */
export const count = (number: number): string => number.toLocaleString("en");

/** Seconds for people: `8 s`, `2 min 5 s`, `1 h 12 min`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}

/** A bar that is wider than the terminal would be many bars. */
const fit = (line: string, columns: number): string => (columns > 0 ? line.slice(0, columns - 1) : line);
