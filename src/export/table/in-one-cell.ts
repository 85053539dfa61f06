/**
 * Entries in one cell, `Ports; Ferries`, or `null` where there are none. A semicolon of an entry itself is a comma there,
 * so that parting the cell at `; ` gives as many entries as were put in.
 */
export const inOneCell = (entries: readonly string[]): string | null =>
  entries.length === 0 ? null : entries.map((entry) => entry.replaceAll(";", ",")).join("; ");
