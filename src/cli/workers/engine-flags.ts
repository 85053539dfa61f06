// What the engine is asked to do otherwise than usual, for all threads at once.

/** V8 counts how hot code is by calls since its version 12 (Node 22), and by the bytes that ran before. */
const COUNTS_CALLS = 12;

/**
 * The flags for a version of V8, such as `11.3.244.8-node.26`: one that it does not know it would name on stderr.
 *
 * The heap of a worker may grow by a fifth before it is cleaned, not by the usual half or more: garbage of earlier pages
 * is most of it, and memory must not grow with their number. And code is optimised only where it is hotter than usual:
 * each worker optimises for itself, on the same cores, and that was a fifth of the work of two.
 */
export function engineFlags(v8: string): readonly string[] {
  const hotter =
    Number.parseInt(v8, 10) < COUNTS_CALLS
      ? "--interrupt-budget=400000"
      : "--invocation-count-for-turbofan=10000";
  return ["--heap-growing-percent=20", hotter];
}
