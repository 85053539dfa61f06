/** Hands out names, none twice: one that was given before has `-2`, `-3`, … behind it. */
export function uniqueNames(): (wanted: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return (wanted) => {
    let given = wanted;
    for (let copy = copies.get(wanted) ?? 1; taken.has(given); copies.set(wanted, copy))
      given = `${wanted}-${++copy}`;
    taken.add(given);
    return given;
  };
}
