import type { LabelWord } from "./bare-words.js";
import type { Vocabulary } from "./vocabulary.js";

// Question from the audience, Second question, REPLY, Female voice
// ^^^^^^^^                           ^^^^^^^^  ^^^^^         ^^^^^ nobody, and no role either
// From the floor
// ^^^^^^^^^^^^^^ nobody, by the whole label
// All participants
//     ^^^^^^^^^^^^ many
// Athletes’ coach Ilse Brandt: neither, the word opens a role

/** Whether a label opens with a word for a voice that has no name, or for many voices. A name behind it may overrule many. */
export function voiceWord(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
): "unnamed" | "collective" | null {
  if (vocabulary.unnamedLabels.has(words.map(({ folded }) => folded).join(" "))) return "unnamed";
  for (const [i, { folded }] of words.entries()) {
    if (vocabulary.unnamed.has(folded)) return "unnamed";
    const stands = vocabulary.collective.has(folded);
    if (stands && (i === words.length - 1 || words[i + 1]!.kind === "glue" || words[i]!.endsPart))
      return "collective";
    if (!vocabulary.qualifiers.has(folded)) return null;
  }
  return null;
}
