// What tests import as `vitest` when mutants run: `describe` and `it` that only list the tests, and the real `expect`.
// Whether a test fails is all that a mutant is asked; so nothing of files, snapshots or reports is needed.
import { readFileSync } from "node:fs";
import { expect as real } from "vitest";

const tests = [];
const suites = [];
const around = [];

/** Every test of the files that were read, its name and its function: suites are opened when all of them have been. */
export function collect() {
  for (let suite = suites.shift(); suite; suite = suites.shift()) {
    around.splice(0, around.length, ...suite.names);
    suite.body();
  }
  return tests;
}

const filled = (name, values) => {
  let at = 0;
  const [row] = values;
  return name
    .replace(/\$(\w+)/g, (whole, key) =>
      typeof row === "object" && row !== null && key in row ? String(row[key]) : whole,
    )
    .replace(/%[sjdi]/g, () => JSON.stringify(values[at++]) ?? "undefined");
};

const withEach = (define) =>
  Object.assign(define, {
    each: (rows) => (name, run) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        define(filled(name, values), () => run(...values));
      }
    },
  });

export const describe = withEach((name, body) => {
  suites.push({ names: [...around, name], body });
});

export const it = withEach((name, run) => {
  tests.push({ name: [...around, name].join(" › "), run });
});

/** The one of the matchers that needs a test around it. */
function toMatchFileSnapshot(value, path) {
  if (value !== readFileSync(path, "utf8")) throw new Error(`not as in ${path}`);
}

const expectOf = (value, message) =>
  Object.defineProperty(real(value, message), "toMatchFileSnapshot", {
    value: (path) => toMatchFileSnapshot(value, path),
  });

export const expect = Object.assign(expectOf, real, { soft: expectOf });
