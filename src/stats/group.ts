import type { Appearance } from "./merged-speaker.js";
import { areCompatible, isSoleOffice, type Role, rolesOf, shareSoleOffice } from "./office.js";

/** Nobody has more offices, nor a name more bearers: each is compared with all, and what is beyond with none. */
export const MOST_COMPARED = 64;

/** Appearances that are one person's, with what a further one is compared with. */
export class Group {
  readonly appearances: Appearance[] = [];
  readonly #events = new Set<number>();
  /** The sets of roles printed, each once. */
  readonly #roles = new Map<string, readonly Role[]>();
  #full = true;

  add(appearance: Appearance): void {
    const { event, speaker } = appearance;
    this.appearances.push(appearance);
    this.#events.add(event);
    this.#full &&= isFullName(appearance);
    const key = speaker.roles.join("\n");
    if (!this.#roles.has(key) && this.#roles.size < MOST_COMPARED)
      this.#roles.set(key, comparedRoles(appearance));
  }

  /** Could an appearance be the person of the group? */
  couldHave(appearance: Appearance): boolean {
    if (this.#events.has(appearance.event)) return false;
    const roles = comparedRoles(appearance);
    const areOne = this.#full && isFullName(appearance) ? areCompatible : shareSoleOffice;
    for (const others of this.#roles.values()) if (!areOne(others, roles)) return false;
    return true;
  }
}

/** Whether a name says who it is on another page: in full, or in short beside an office that one person has at a time. */
export const saysWho = (appearance: Appearance): boolean =>
  isFullName(appearance) || comparedRoles(appearance).some(isSoleOffice);

/** A given name and a family name, both written out. */
function isFullName({ speaker }: Appearance): boolean {
  const words = speaker.name.split(/[\s.]+/).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => word.length > 1);
}

const comparedRoles = ({ speaker }: Appearance): Role[] => rolesOf(speaker.roles.slice(0, MOST_COMPARED));
