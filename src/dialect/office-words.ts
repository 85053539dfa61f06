// Minister   Mr.   Vice-Premier   Minister-President   Ex-Governor   Co-Chairwoman   Pop-singer   Учитель-логопед
// Not one: Rask-Driver, a surname that ends as an office does, and Soo-man, a name with a syllable that is one.
import type { NameConventions } from "./name-conventions.js";

/** Beside a hyphen and a small letter a shorter word may be a syllable of a name: `Soo-man`. */
const SHORTEST_BESIDE_SMALL = 4;

/** Tells whether a word, its stop aside, is for an office, a rank or a trade. */
export type OfficeTest = (word: string) => boolean;

export function createOfficeTest(names: NameConventions): OfficeTest {
  const roles = new Set(names.roleNouns);
  const offices = new Set([...names.roleNouns, ...names.regnalTitles]);
  const prefixes = new Set(names.officePrefixes);
  const companions = new Set([...offices, ...names.bodyWords, ...names.glue]);

  const areOffice = (parts: readonly string[]): boolean => {
    const lower = parts.map((part) => part.toLowerCase());
    const own = lower.slice(lower.findIndex((part) => !prefixes.has(part)));
    if (own.some((part) => offices.has(part)) && own.every((part) => companions.has(part))) return true;
    return (
      parts.slice(1).some((part) => /^\p{Ll}/u.test(part)) &&
      lower.some((part) => part.length >= SHORTEST_BESIDE_SMALL && offices.has(part))
    );
  };

  return (word) => {
    const bare = word.endsWith(".") ? word.slice(0, -1) : word;
    if (roles.has(bare.toLowerCase())) return true;
    const parts = bare.split(/[-‑]/);
    return parts.length > 1 && areOffice(parts);
  };
}
