// Timing as ratios: what is compared runs in one process, in turn, a few pages at a time, so that a machine's bad moment
// hits all rows alike. Counted is the processor time of the process, garbage collection and all, for time on the clock
// also holds what other processes took. The median of the rounds is shown.

/** A job over one input; what it returns is added up, so that nothing is optimised away. */
export type Job<T> = (input: T) => number;

/** Jobs by name; the first is what the others are measured against. */
export type Rows<T> = Readonly<Record<string, Job<T>>>;

const ROUNDS = 5;
/** Inputs that one job takes before it is the next one's turn. */
const BATCH = 64;

let sum = 0;

/** Milliseconds of the processor that each job takes over all inputs, by name. */
export function timed<T>(inputs: readonly T[], rows: Rows<T>): Map<string, number> {
  const rounds = new Map(Object.keys(rows).map((name) => [name, [] as number[]]));
  for (let round = -1; round < ROUNDS; round++) {
    const took = new Map<string, number>();
    for (let from = 0; from < inputs.length; from += BATCH) {
      const batch = inputs.slice(from, from + BATCH);
      for (const [name, job] of Object.entries(rows)) {
        const start = process.cpuUsage();
        for (const input of batch) sum += job(input);
        const { user, system } = process.cpuUsage(start);
        took.set(name, (took.get(name) ?? 0) + (user + system) / 1000);
      }
    }
    if (round >= 0) for (const [name, time] of took) rounds.get(name)!.push(time);
  }
  return new Map([...rounds].map(([name, times]) => [name, median(times)]));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Times jobs and prints a row for each: its speed, and how many times as long it takes as the first. */
export function compare<T>(
  title: string,
  inputs: readonly T[],
  lengthOf: (input: T) => number,
  rows: Rows<T>,
): void {
  const characters = inputs.reduce((total, input) => total + lengthOf(input), 0);
  console.log(
    `\n${title}: ${inputs.length} inputs, ${(characters / 1e6).toFixed(1)} million characters, median of ${ROUNDS} rounds`,
  );
  const times = timed(inputs, rows);
  const [limit = 1] = times.values();
  for (const [name, time] of times) {
    const speed = `${(characters / 1000 / time).toFixed(1).padStart(9)} M/s`;
    console.log(`  ${name.padEnd(52)}${speed}${(time / limit).toFixed(2).padStart(9)} ×`);
  }
}

/** Printed at the end, so that every job's work is used. */
export const used = (): number => sum;
