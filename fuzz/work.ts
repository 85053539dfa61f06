// A child of the fuzzer: makes the inputs of its share, checks them, says what fails.
import { failureOf } from "./checks.js";
import { type Input, inputOf } from "./input.js";
import { shrink } from "./shrink.js";

/** What a child is told. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** After how many inputs it says where it is. */
  readonly every: number;
}

/** What a child says of an input that failed. */
export interface Report {
  readonly number: number;
  readonly key: string;
  readonly check: string;
  readonly message: string;
  readonly candidate: boolean;
  /** The input cut down; `null` where one of the kind has been shown. */
  readonly input: Input | null;
}

/** What a child says: where it is, how many characters it has read, and how long the processor took, in milliseconds. */
export interface Progress {
  readonly at: number;
  readonly characters: number;
  readonly ms: number;
}

const { seed, from, to, step, every } = JSON.parse(process.argv[2]!) as Task;
process.on("disconnect", () => process.exit());
const shown = new Set<string>();
let characters = 0;
const say = (message: Report | Progress): void => void process.send!(message);
const sayWhere = (at: number): void => {
  const { user, system } = process.cpuUsage();
  say({ at, characters, ms: (user + system) / 1000 });
};
for (let number = from, made = 0; number < to; number += step, made++) {
  if (made % every === 0) {
    sayWhere(number);
    // Time to notice that whoever asked is gone
    await new Promise(setImmediate);
  }
  const input = inputOf(seed, number);
  characters += input.source.length;
  const failure = failureOf(input, number);
  if (!failure) continue;
  const first = !shown.has(failure.key);
  shown.add(failure.key);
  say({ ...failure, number, input: first ? shrink(input, failure) : null });
}
sayWhere(to);
process.disconnect();
