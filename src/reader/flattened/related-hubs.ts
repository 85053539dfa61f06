// See also News of the Council on Harbours Let me add …
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a page of pages has no date: its title ends with the name of a body, before a
//                                          capital that nothing ties to it
import type { MarkedSpan } from "./marked-span.js";
import { isCapital, type Word, wordsIn } from "./words.js";

/** Reads the title at a place, up to `to`, where one of the `hubs` opens it; `bodyWords` are what names of bodies end with. */
export function createHubReader(
  hubs: readonly string[],
  bodyWords: readonly string[],
): (text: string, at: number, to: number) => MarkedSpan[] | null {
  const bodies = new Set(bodyWords);
  return (text, at, to) => {
    const words = wordsIn(text, { from: at, to });
    const hub = hubs.find((opening) => text.startsWith(`${opening} `, words[0]?.from ?? at));
    if (hub === undefined) return null;
    const first = hub.split(" ").length;
    const end = titleEnd(words, first, bodies);
    const last = words[end - 1];
    if (end === first || !last || /[.!?…:,]$/.test(last.text)) return null;
    return [{ from: at, to: last.to, kind: "relatedTitle" }];
  };
}

/** How many words are the title: those of the hub, the capitals up to a body's, the small words that go on. */
function titleEnd(words: readonly Word[], first: number, bodies: ReadonlySet<string>): number {
  let end = first;
  while (isCapital(words[end]?.text)) end++;
  while (end < words.length && end > first + 1 && !bodies.has(words[end - 1]!.text.toLowerCase())) end--;
  while (end < words.length && !isCapital(words[end]!.text) && !/[.!?…]$/.test(words[end - 1]!.text)) end++;
  return end;
}
