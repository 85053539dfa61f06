// Is an input worse than linear? It is set behind itself 8 times and 32 times, and
// what a character costs is compared.
import { toRecord } from "stenogram";
import { figures, speakers } from "stenogram/stats";
import { steps } from "../src/grammar/combinators.js";
import type { Input } from "./input.js";
import { read } from "./page.js";

/** Longest stretch that is repeated. */
const UNIT = 500;
/** Steps of the engine tell exactly; a little is allowed for what stands at the ends of a page. */
const MORE_STEPS = 1.25;
/** The processor's time does not: it is asked again before it is believed. */
const MORE_TIME = 2.5;

/** How a message begins that only the clock says. */
export const CANDIDATE = "Candidate";

interface Cost {
  readonly steps: number;
  readonly ms: number;
}

/** What a character costs in all: the tree, the record, the figures, the speakers. */
function costOf(input: Input): Cost {
  const before = process.cpuUsage();
  steps.count = 0;
  const event = read(input);
  toRecord(event);
  figures(event);
  speakers(event);
  const { user } = process.cpuUsage(before);
  return { steps: steps.count / input.source.length, ms: user / 1000 / input.source.length };
}

/** The input so many times, as it is, or with a number in letters in each word that begins with a capital. */
function repeated(input: Input, times: number, different: boolean): Input {
  const unit = `${input.source.slice(0, UNIT)}\n`;
  const source = Array.from({ length: times }, (_, at) =>
    different ? unit.replace(/\p{Lu}\p{Ll}{3,}/gu, (word) => word + letters(at)) : unit,
  ).join("");
  return { ...input, source };
}

const letters = (at: number): string =>
  (at < 26 ? "" : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));

/** What grows, and how; `null` where nothing does. */
export function growthOf(input: Input): string | null {
  if (input.source.trim() === "") return null;
  for (const different of [false, true]) {
    const cost = (times: number): Cost => costOf(repeated(input, times, different));
    const [small, large] = [cost(8), cost(32)];
    const words = different ? "of repeats, each different" : "of repeats";
    // Where what a page is changes with its length, the cost changes once or twice; where it is worse than linear, again
    // and again.
    const costs = [small, large];
    const grows = (): boolean => {
      const [before, after] = costs.slice(-2);
      return after!.steps > before!.steps * MORE_STEPS + 0.01;
    };
    for (const times of [128, 512, 2048]) if (grows()) costs.push(cost(times));
    if (costs.length === 5 && grows())
      return `Unexpected growth ${words}: ${costs.map((one) => one.steps.toFixed(2)).join(", ")} steps a character`;
    if (large.ms > small.ms * MORE_TIME) {
      const least = (times: number): number => Math.min(...[1, 2, 3].map(() => cost(times).ms));
      const [few, many] = [least(32), least(256)];
      if (many > few * MORE_TIME)
        return `${CANDIDATE}: time ${words}: ${(few * 1000).toFixed(2)}, ${(many * 1000).toFixed(2)} µs a character`;
    }
  }
  return null;
}
