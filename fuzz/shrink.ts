import { type Failure, failureOf } from "./checks.js";
import type { Input } from "./input.js";

/** Most tries for one input. */
const TRIES = 1500;
/** Most milliseconds for one input. */
const PATIENCE = 30_000;

/** Cuts an input down while it fails in the same way: stretches are left out, the long ones first. */
export function shrink(input: Input, failure: Failure): Input {
  const until = Date.now() + PATIENCE;
  let tries = 0;
  const fails = (source: string): boolean =>
    tries++ < TRIES &&
    Date.now() < until &&
    failureOf({ ...input, source }, undefined, failure.check)?.key === failure.key;
  let source = input.source;
  for (let length = Math.ceil(source.length / 2); length >= 1; ) {
    let shorter = false;
    for (let at = 0; at < source.length; ) {
      const without = source.slice(0, at) + source.slice(at + length);
      if (fails(without)) {
        source = without;
        shorter = true;
      } else at += length;
    }
    if (length === 1 && !shorter) break;
    if (!shorter || length > 1) length = Math.max(1, Math.min(length, source.length) >> 1);
    if (tries >= TRIES || Date.now() >= until) break;
  }
  // Words that do not matter become short ones
  for (const word of new Set(source.match(/[\p{L}\d]{2,}/gu) ?? [])) {
    const short = /^\p{Lu}/u.test(word) ? "A" : /^\d/.test(word) ? "1" : "a";
    const plain = source.replaceAll(word, short);
    if (fails(plain)) source = plain;
  }
  return { ...input, source };
}
