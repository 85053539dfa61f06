import { offices } from "../dialect/offices.js";
import { foldCase } from "../source/fold.js";
import { arePlacesAlike } from "./place.js";

/** A role of a speaker, folded, and the office it is. */
export interface Role {
  readonly folded: string;
  readonly office: Office | null;
}

export const rolesOf = (roles: readonly string[]): Role[] =>
  roles.map((role) => ({ folded: foldCase(role), office: officeOf(role) }));

/** Offices may change; what one person cannot be is the same office of two places. */
export function areCompatible(some: readonly Role[], others: readonly Role[]): boolean {
  if (some.some(({ folded }) => others.some((other) => folded === other.folded))) return true;
  return !some.some(({ office }) => others.some((other) => areRivals(office, other.office)));
}

/** Whether both have the very same office, and it is one that one person has at a time: it tells of whom a short name is. */
export const shareSoleOffice = (some: readonly Role[], others: readonly Role[]): boolean =>
  some.some((role) => isSoleOffice(role) && others.some(({ folded }) => folded === role.folded));

/** `Mayor of Skerra`; not `Mayor`, of whatever place, nor `Member of the Skerra Council`, of whom there are many. */
export const isSoleOffice = ({ office }: Role): boolean =>
  office !== null && offices.soleTitles.includes(office.title);

interface Office {
  title: string;
  place: string;
}

/** `Governor of the Skerra Region` is a governor, of the Skerra Region. */
function officeOf(role: string): Office | null {
  const { ties, articles, qualifiers } = offices;
  const words = foldCase(role).split(" ");
  const at = words.findIndex((word, index) => index > 0 && ties.includes(word));
  if (at < 0) return null;
  const title = words.slice(qualifiers.includes(words[0]!) ? 1 : 0, at).join(" ");
  const place = words.slice(articles.includes(words[at + 1]!) ? at + 2 : at + 1).join(" ");
  return place === "" ? null : { title, place };
}

const areRivals = (one: Office | null, two: Office | null): boolean =>
  one !== null && two?.title === one.title && !arePlacesAlike(one.place, two.place);
