/** The first value in a value that JSON would lose or change, with the way to it; `null` where there is none. */
export function notPlain(value: unknown, path = ""): string | null {
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? null : `${show(value)} at \`${path}\``;
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value !== "object") return `${typeof value} at \`${path}\``;
  for (const [key, part] of Object.entries(value)) {
    const found = notPlain(part, Array.isArray(value) ? path : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const show = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));
