// Sentences as the platform parts them, mended where an abbreviation was taken for an end.
const PARTED =
  /(?:^|[\s(“"])(?:(?:Mr|Mrs|Ms|Dr|St|No|Nos|Prof|Gen|Col|Lt|Sgt|Rev|Hon|vs|approx|ca|Fig|Art|Vol|U\.S|U\.K|U\.N|p\.p)\.|(?:\p{Lu}\.)+)\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/** A sentence and where it stands. */
export interface Sentence {
  text: string;
  /** Offset of its first character. */
  start: number;
}

/**
 * No sentence is longer than this, in UTF-16 code units: what is (a table without a full stop) is parted at white
 * space, so that the time stays linear whatever comes.
 */
const LONGEST = 3000;

/** The sentences of a text; white space around them is left out. */
export function sentencesOf(text: string): Sentence[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  const found: Sentence[] = [];
  let start = 0;
  let open = "";
  for (const { segment, index } of segmenter.segment(text)) {
    if (open === "") start = index;
    open += segment;
    const next = text[index + segment.length] ?? "";
    if (open.length < LONGEST && (PARTED.test(segment) || /^\p{Ll}/u.test(next))) continue;
    push(found, open, start);
    open = "";
  }
  push(found, open, start);
  return found;
}

function push(found: Sentence[], raw: string, start: number): void {
  for (let from = 0; from < raw.length; ) {
    let to = Math.min(raw.length, from + LONGEST);
    if (to < raw.length) {
      const gap = raw.lastIndexOf(" ", to);
      if (gap > from) to = gap;
    }
    const piece = raw.slice(from, to);
    const text = piece.trim();
    if (text !== "") found.push({ text, start: start + from + piece.indexOf(text) });
    from = to;
  }
}
