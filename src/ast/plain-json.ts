// What JSON would lose or change.

/** An object or a list that is being gone through, and the way to it. */
interface OpenValue {
  readonly value: object;
  readonly path: string;
  readonly parts: Iterator<[string, unknown]>;
}

/** The first value in a value that JSON would lose or change, with the way to it; `null` where there is none. */
export function notJson(root: unknown, name: string): string | null {
  // What a program hangs on a node may be of any depth, and one thing may stand in many places
  const open: OpenValue[] = [];
  const inside = new Set<object>();
  const whole = new Set<object>();
  const look = (value: unknown, path: string): string | null => {
    if (value === null || typeof value === "string" || typeof value === "boolean") return null;
    if (typeof value === "number") return Number.isFinite(value) ? null : `${String(value)} at \`${path}\``;
    if (typeof value !== "object") return `${typeof value} at \`${path}\``;
    if (inside.has(value)) return `a circle at \`${path}\``;
    if (whole.has(value)) return null;
    if (!Array.isArray(value) && !isPlain(value)) return `an object of a class at \`${path}\``;
    inside.add(value);
    open.push({ value, path, parts: partsOf(value) });
    return null;
  };
  let found = look(root, name);
  for (let last = open.at(-1); found === null && last; last = open.at(-1)) {
    const { value, path, parts } = last;
    const next = parts.next();
    if (next.done !== true) {
      const [key, part] = next.value;
      found = look(part, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
      continue;
    }
    open.pop();
    inside.delete(value);
    whole.add(value);
  }
  return found;
}

/** The parts of a list, holes too, or of an object. */
function* partsOf(value: object): Generator<[string, unknown], undefined> {
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) yield [String(at), value[at]];
  else yield* Object.entries(value);
}

/** Is it an object of no class? */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
