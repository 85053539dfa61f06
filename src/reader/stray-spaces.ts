// … to Mr Rask , who then …       … ( retranslated ) : Good …       the 6 th voyage       “ Harbour News ”
//             ^                     ^             ^                      ^                 ^            ^
// No sign stands so: a link, an italic or a raised letter began or ended there, and white space was put for its tag.
import type { Dialect } from "../dialect/dialect.js";
import type { Span } from "../source/block.js";

/** Finds white space of a text that stands where none does; none of it opens the text. */
export interface StraySpaceFinder {
  /** Spaces, in a text on one line. */
  readonly spaces: (text: string) => Span[];
  /** Ends of lines within a block, but for those before a sign: there white space folds to nothing. */
  readonly lineEnds: (text: string) => Span[];
}

export function createStraySpaceFinder(dialect: Dialect): StraySpaceFinder {
  const raised = `(?<=\\d)SPACE(?=(?:${dialect.ordinalEndings.join("|")})(?![\\p{L}\\p{N}]))`;
  const spaces = new RegExp(
    [
      "(?<=\\S)SPACE(?=[,.;:)\\]](?![.\\p{L}])|[’'][\\s\\p{Ll}])",
      "(?<=[ (]\\()SPACE(?=[\\p{L}\\p{N}])",
      "(?<=\\s[“«])SPACE(?=[\\p{L}\\p{N}])",
    ]
      .join("|")
      .replaceAll("SPACE", "[^\\S\\n]+"),
    "gu",
  );
  const ordinals = new RegExp(raised.replaceAll("SPACE", "[^\\S\\n]+"), "gu");
  // Norland-
  // Veldmark trade            not `pre-` before `and post-war`: another word with a hyphen follows
  const hyphened = "(?<=[\\p{L}\\p{N}]-)SPACE(?!\\p{L}{1,3}\\s+[\\p{L}\\p{N}]+-)(?=[\\p{L}\\p{N}])";
  const lineEnds = new RegExp(
    `(?<=[([]|(?<!\\S)[“«])SPACE|${raised}|${hyphened}`.replaceAll("SPACE", "\\n"),
    "gu",
  );
  const find = (text: string, stray: RegExp): Span[] => {
    const found: Span[] = [];
    for (const { 0: gap, index } of text.matchAll(stray))
      if (index > 0) found.push({ from: index, to: index + gap.length });
    return found;
  };

  return {
    spaces: (text) => {
      const found = find(text, spaces);
      // An editor may well write `the 6 th voyage`: tags are there only where other signs stand apart too
      return found.length === 0 ? found : [...found, ...find(text, ordinals)].sort((a, b) => a.from - b.from);
    },
    lineEnds: (text) => (text.includes("\n") ? find(text, lineEnds) : []),
  };
}
