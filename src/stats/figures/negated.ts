import type { Approximation } from "./figure.js";

/** What an approximation says behind a negation: what is not over a number is up to it. */
export const NEGATED: Readonly<Partial<Record<Approximation, Approximation>>> = {
  over: "up_to",
  under: "at_least",
};
