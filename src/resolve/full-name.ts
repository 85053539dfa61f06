import { initialledName } from "../source/initials.js";
import { foldLetters } from "./fold-letters.js";
import { meantLetters } from "./look-alikes.js";
import { soundOf } from "./spelling.js";
import type { Vocabulary } from "./vocabulary.js";

// О.Раск           the label
// Раск Олаф Карлович       the hover card over it, or the list of persons: the family name first
// Олаф Раск        who that is: no father's name, which the page may or may not print

/** Names written out on the page, family name first, ready to be asked for a name as `PrintedName` has it. */
export type FullNames = (name: string) => string | null;

/** Reads cards and lists of persons. Where labels have no initials, nobody is looked for. */
export function fullNames(entries: readonly string[], vocabulary: Vocabulary): FullNames {
  if (!vocabulary.initials) return () => null;
  const byFamily = new Map<string, string[][]>();
  for (const entry of new Set(entries)) {
    const words = entry.split(/\s+/);
    const key = soundOf(words[0]!, vocabulary);
    const namesakes = byFamily.get(key);
    if (namesakes) namesakes.push(words);
    else byFamily.set(key, [words]);
  }

  return (name) => {
    const found = initialledName(meantLetters(name, vocabulary));
    if (!found) return null;
    const own = found.family.split(" ");
    const sounds = own.map((word) => soundOf(word, vocabulary));
    const given = new Set<string>();
    for (const words of byFamily.get(sounds[0]!) ?? []) {
      const rest = words.slice(own.length);
      const same = sounds.every((sound, at) => sound === soundOf(words[at] ?? "", vocabulary));
      // К.-Ж.: of one first name in two
      const parts = rest.flatMap((word) => word.split("-"));
      const begins = found.initials.every((initial, at) => at >= parts.length || opens(parts[at]!, initial));
      if (same && rest.length > 0 && begins) given.add(rest[0]!);
    }
    const [only] = given;
    return given.size === 1 ? `${only!} ${own.join(" ")}` : null;
  };
}

const opens = (word: string, initial: string): boolean => foldLetters(word).startsWith(foldLetters(initial));
