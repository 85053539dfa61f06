// What an element is to the reader, by what HTML and the page's family say of it.
import type { MarkedKind } from "../source/block.js";
import { createChooser, createMatcher, type Profile } from "./profile.js";

/** Elements that part blocks wherever they stand. */
export const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol p plaintext pre search section " +
    "summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);
/** Elements whose content is no text of a page. */
const UNSEEN = new Set(
  "script style template noscript svg math iframe object head title textarea select datalist audio canvas".split(
    " ",
  ),
);
/** Roles remembered: a page may invent classes. */
const MOST_ROLES = 2000;

export interface Role {
  readonly kind: MarkedKind | undefined;
  readonly parts: boolean;
  readonly unseen: boolean;
  readonly article: boolean;
  readonly tail: boolean;
  readonly slider: boolean;
  readonly slide: string | undefined;
  readonly card: "cardName" | "cardOffice" | undefined;
  readonly address: string | undefined;
}

const knownRoles = new WeakMap<Profile, (name: string, classes: string) => Role>();

/** Says what elements of pages of a family are; made once. */
export function rolesOf(profile: Profile): (name: string, classes: string) => Role {
  const known = knownRoles.get(profile) ?? createRoles(profile);
  knownRoles.set(profile, known);
  return known;
}

function createRoles(profile: Profile): (name: string, classes: string) => Role {
  const kindOf = createChooser(profile.kinds);
  const slideOf = createChooser(profile.slide);
  const addressOf = createChooser(profile.address);
  const unseen = createMatcher(profile.unseen);
  const article = createMatcher(profile.article);
  const tail = createMatcher(profile.tail);
  const slider = createMatcher(profile.slider);
  const cardName = createMatcher(profile.person.cardName);
  const cardOffice = createMatcher(profile.person.cardOffice);
  const made = new Map<string, Role>();
  return (name, classes) => {
    const key = `${name}.${classes}`;
    const known = made.get(key);
    if (known) return known;
    const kind = kindOf(name, classes);
    const role: Role = {
      kind,
      parts: BLOCKS.has(name) || kind !== undefined,
      unseen: UNSEEN.has(name) || unseen(name, classes),
      article: article(name, classes),
      tail: tail(name, classes),
      slider: slider(name, classes),
      slide: slideOf(name, classes),
      card: cardName(name, classes) ? "cardName" : cardOffice(name, classes) ? "cardOffice" : undefined,
      address: addressOf(name, classes),
    };
    if (made.size < MOST_ROLES) made.set(key, role);
    return role;
  };
}
