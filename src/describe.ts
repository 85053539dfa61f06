/** How a wrong argument is named in an error: a string by its words, everything else by its type. */
export function describe(value: unknown): string {
  if (typeof value === "string") return `\`${value.slice(0, 60)}\``;
  return value === null ? "null" : typeof value;
}

/** Stops at what is given for an option that is on or off and is neither: `"false"` would be on. */
export function assertSwitch(value: unknown, option: string): void {
  if (value === undefined || typeof value === "boolean") return;
  throw new TypeError(`Unexpected ${describe(value)} as \`${option}\`, expected true or false`);
}

/** Could it be an object of options? TypeScript knows; a caller in JavaScript may not. */
export function isOptions(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
