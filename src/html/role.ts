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
/** Elements in which a line of the source is a line of the page. */
const KEEPS_LINES = new Set("listing plaintext pre xmp".split(" "));
/** A style that hides an element. */
const HIDES = /(?:^|;)\s*display\s*:\s*none\b/i;
/** Roles remembered: a page may invent classes. */
const MOST_ROLES = 2000;

export interface Role {
  readonly kind: MarkedKind | undefined;
  readonly heading: boolean;
  readonly parts: boolean;
  readonly keepsLines: boolean;
  readonly unseen: boolean;
  /** Which of the elements that hold a page it is, by their order in the profile. */
  readonly article: number | undefined;
  readonly form: boolean;
  readonly tail: boolean;
  readonly slider: boolean;
  readonly slide: string | undefined;
  readonly card: "cardName" | "cardOffice" | undefined;
  readonly address: string | undefined;
}

/** Says what an element is. */
type RoleReader = (name: string, attributes: Record<string, string>) => Role;

const knownRoles = new WeakMap<Profile, RoleReader>();

/** Says what elements of pages of a family are; made once. */
export function rolesOf(profile: Profile): RoleReader {
  const known = knownRoles.get(profile) ?? createRoles(profile);
  knownRoles.set(profile, known);
  return known;
}

function createRoles(profile: Profile): RoleReader {
  const kindOf = createChooser(profile.kinds);
  const slideOf = createChooser(profile.slide);
  const addressOf = createChooser(profile.address);
  const heading = createMatcher(profile.headings);
  const unseen = createMatcher(profile.unseen);
  const articleOf = createChooser(
    profile.article.flatMap((selectors, at) => selectors.map((selector) => [selector, at] as const)),
  );
  const form = createMatcher(profile.forms);
  const tail = createMatcher(profile.tail);
  const slider = createMatcher(profile.slider);
  const cardName = createMatcher(profile.person.cardName);
  const cardOffice = createMatcher(profile.person.cardOffice);
  const made = new Map<string, Role>();

  const roleOf = (name: string, classes: string, ownRole: string): Role => {
    const key = ownRole === "" ? `${name}.${classes}` : `${name}.${classes}[${ownRole}]`;
    const known = made.get(key);
    if (known) return known;
    const signs = { name, classes, role: ownRole };
    const kind = kindOf(signs);
    const article = articleOf(signs);
    const role: Role = {
      kind,
      heading: heading(signs),
      parts: BLOCKS.has(name) || kind !== undefined || article !== undefined,
      keepsLines: KEEPS_LINES.has(name),
      unseen: UNSEEN.has(name) || unseen(signs),
      article,
      form: form(signs),
      tail: tail(signs),
      slider: slider(signs),
      slide: slideOf(signs),
      card: cardName(signs) ? "cardName" : cardOffice(signs) ? "cardOffice" : undefined,
      address: addressOf(signs),
    };
    if (made.size < MOST_ROLES) made.set(key, role);
    return role;
  };

  return (name, attributes) => {
    const role = roleOf(name, attributes["class"] ?? "", attributes["role"] ?? "");
    return isHidden(name, attributes) ? { ...role, unseen: true } : role;
  };
}

/** Does an element say that it is not shown? Where the whole page says so, a script shows it. */
function isHidden(name: string, { hidden, style }: Record<string, string>): boolean {
  if (hidden === undefined && (style === undefined || !HIDES.test(style))) return false;
  return name !== "body" && name !== "html";
}
