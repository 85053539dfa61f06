/** Numbers by chance, the same for the same seed and number of the input: an input is made again from these two alone. */
export class Random {
  #state: number;

  constructor(seed: number, input: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(input + 1, 0xc2b2ae35);
    this.#next();
  }

  /** splitmix32: every state once, and every bit of it used. */
  #next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = this.#state ^ (this.#state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  /** A whole number from 0 up to one less than `end`. */
  below(end: number): number {
    return Math.floor((this.#next() / 2 ** 32) * end);
  }

  /** A whole number, small ones more often: half of them lie in the lowest eighth. */
  small(end: number): number {
    return Math.floor((this.#next() / 2 ** 32) ** 3 * end);
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** Two places in order. */
  span(length: number): [from: number, to: number] {
    const from = this.below(length + 1);
    return [from, Math.min(length, from + this.small(length + 1))];
  }
}
