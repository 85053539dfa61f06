// Changes pages by chance and checks what the package makes of them: see docs/reliability.md.
//
//   npm run fuzz -- --inputs 100000 --seed 1 --jobs 1
//   npm run fuzz -- --seed 1 --only 4711
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { failureOf } from "./checks.js";
import { inputOf } from "./input.js";
import { counts } from "./seeds.js";
import { shrink } from "./shrink.js";
import type { Progress, Report, Task } from "./work.js";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
  },
});

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  console.error(`Unexpected --${name} ${text}, expected a whole number from ${least} up`);
  process.exit(2);
}

const seed = whole("seed", values.seed, 0);
/** Milliseconds at one input before it counts as hanging. */
const HANGS = 180_000;

if (values.only === undefined)
  await runAll(
    whole("from", values.from, 0),
    whole("inputs", values.inputs, 1),
    whole("jobs", values.jobs, 1),
  );
else runOne(whole("only", values.only, 0));

/** One input by its number, with every check. */
function runOne(number: number): void {
  const input = inputOf(seed, number);
  console.log(`${input.form}, layout ${input.layout ?? "found"}: ${JSON.stringify(input.source)}`);
  const failure = failureOf(input);
  if (!failure) {
    console.log("All checks hold.");
    return;
  }
  console.log(`\n${failure.check}: ${failure.message}`);
  console.log(`cut down: ${JSON.stringify(shrink(input, failure).source)}`);
  process.exitCode = 1;
}

async function runAll(first: number, inputs: number, jobs: number): Promise<void> {
  console.log(
    `${inputs} inputs, seed ${seed}, from ${first}; fixtures: ${counts.text} text, ${counts.html} HTML; real pages: ${counts.realText} text, ${counts.realHtml} HTML`,
  );
  const kinds = new Map<string, number>();
  let failed = 0;
  const begun = Date.now();
  const places: Progress[] = Array.from({ length: jobs }, () => ({ at: first, characters: 0, ms: 0 }));
  const tell = (report: Report): void => {
    const times = (kinds.get(report.key) ?? 0) + 1;
    kinds.set(report.key, times);
    if (!report.candidate) failed++;
    if (times > 1 || !report.input) return;
    const { form, layout, source } = report.input;
    console.log(
      `\n${report.candidate ? "?" : "✗"} ${report.check}: ${report.message}\n  ${form}, layout ${layout ?? "found"}, cut down: ${JSON.stringify(source)}\n  npm run fuzz -- --seed ${seed} --only ${report.number}`,
    );
  };
  const sum = (of: (place: Progress) => number): number => places.reduce((all, place) => all + of(place), 0);
  const summary = (): string => {
    const done = Math.min(inputs, Math.round(sum(({ at }) => at - first) / jobs));
    const seconds = (Date.now() - begun) / 1000;
    return `${done} inputs, ${(sum(({ characters }) => characters) / 1e6).toFixed(1)} million characters, ${seconds.toFixed(0)} s (${(sum(({ ms }) => ms) / 1000).toFixed(0)} s of the processor), ${failed} failed`;
  };
  const progress = setInterval(() => console.log(`${new Date().toISOString()} ${summary()}`), 60_000);
  await Promise.all(
    places.map((_, job) =>
      work({ seed, from: first + job, to: first + inputs, step: jobs, every: 32 }, tell, (place) => {
        places[job] = place;
      }),
    ),
  );
  clearInterval(progress);
  console.log(`\n${summary()}`);
  for (const [key, times] of kinds) console.log(`${String(times).padStart(8)} × ${key}`);
  if (failed === 0) console.log("All checks hold.");
  else process.exitCode = 1;
}

/** Runs a child to its end; where it hangs or dies at an input, finds which, says so, and goes on behind it. */
async function work(
  task: Task,
  tell: (report: Report) => void,
  tellWhere: (place: Progress) => void,
  before: Progress = { at: task.from, characters: 0, ms: 0 },
): Promise<void> {
  let place = before;
  const ended = await new Promise<string | null>((resolve) => {
    const child = fork(new URL("work.ts", import.meta.url), [JSON.stringify(task)], {
      // Trees die young: room for them saves a fifth of the time
      execArgv: [...process.execArgv, "--max-semi-space-size=64"],
    });
    let since = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - since < HANGS) return;
      resolve("hangs");
      child.kill("SIGKILL");
    }, 5000);
    child.on("message", (message: Report | Progress) => {
      since = Date.now();
      if ("key" in message) {
        tell(message);
        return;
      }
      const { at, characters, ms } = message;
      place = { at, characters: before.characters + characters, ms: before.ms + ms };
      tellWhere(place);
    });
    child.on("exit", (code) => {
      clearInterval(watch);
      resolve(code === 0 ? null : "dies");
    });
  });
  if (ended === null || place.at >= task.to) return;
  let { at } = place;
  if (task.every === 1) {
    tell({
      number: at,
      key: ended,
      check: "process",
      message: ended,
      candidate: false,
      input: inputOf(task.seed, at),
    });
    at += task.step;
  }
  // One by one up to the input that does it, then by many again
  const every = task.every === 1 ? 32 : 1;
  const to = every === 1 ? Math.min(task.to, at + task.every * task.step) : task.to;
  await work({ ...task, from: at, to, every }, tell, tellWhere, place);
  if (to < task.to) await work({ ...task, from: to }, tell, tellWhere, place);
}
