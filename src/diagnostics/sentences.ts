/** Where the sentences of a text lie, told by their stops: an initial, `O. Rask`, ends none. */
export function* sentencesIn(text: string): Iterable<[from: number, to: number]> {
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(/(?:[!?…]|[\p{Ll}\p{N})]{2}\.)["”»)]?\s+|$/gu)) {
    const to = index + stop.trimEnd().length;
    if (to > from) yield [from, to];
    from = index + stop.length;
  }
}

/** Whether a sentence ends at the end of a text, white space behind it. */
export function endsSentence(text: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed.length < text.length && /[.!?…]["”»)]?$/.test(trimmed);
}
