import { parse } from "stenogram";
import { type FlatTree, flatten, rebuild } from "./flat-tree.js";
import { timed } from "./measure.js";
import { textsOf } from "./pages.js";

const SIZES: readonly [name: string, length: number, count: number][] = [
  ["1 kB", 1e3, 2000],
  ["10 kB", 1e4, 200],
  ["100 kB", 1e5, 20],
  ["1 MB", 1e6, 4],
  ["10 MB", 1e7, 1],
];

/** What a letter costs in texts of one size and another: pages joined, or cut. */
export function benchSizes(): void {
  console.log("\nText by size, nanoseconds a character");
  console.log(`  ${"".padEnd(10)}${"parse".padStart(10)}${"(b)".padStart(10)}${"parse / (b)".padStart(14)}`);
  const costs = SIZES.map(([name, length, count]) => {
    const texts = textsOf(length, count).map((text) => ({ text, flat: flatten(parse(text), text) }));
    const times = timed<{ readonly text: string; readonly flat: FlatTree }>(texts, {
      parse: ({ text }) => parse(text).children.length,
      limit: ({ flat }) => rebuild(flat).children.length,
    });
    const cost = (row: string): number => (times.get(row)! * 1e6) / (length * count);
    const [own, limit] = [cost("parse"), cost("limit")];
    console.log(
      `  ${name.padEnd(10)}${own.toFixed(1).padStart(10)}${limit.toFixed(1).padStart(10)}${(own / limit).toFixed(1).padStart(14)}`,
    );
    return { own, limit };
  });
  const [million, tenMillion] = costs.slice(-2);
  const own = tenMillion!.own / million!.own;
  const limit = tenMillion!.limit / million!.limit;
  console.log(
    `  10 MB / 1 MB: parse ${own.toFixed(2)}, (b) ${limit.toFixed(2)}; parse’s quotient is ${(own / limit).toFixed(2)} times that of (b)`,
  );
}
