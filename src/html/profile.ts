// A page family as data: which elements hold what. The reader knows no site.
import type { MarkedKind } from "../source/block.js";

/** An element: its name, a class it has, or both; or its role: `h1`, `.read__lead`, `time.read__published`, `[role=main]`. */
export type Selector = string;

/** What selectors look at. */
export interface Signs {
  readonly name: string;
  /** The attribute `class`. */
  readonly classes: string;
  /** The attribute `role`. */
  readonly role: string;
}

/** Which elements of a page family hold what. A second family is a second object of this shape. */
export interface Profile {
  /** What the family is called in error messages and docs. */
  readonly name: string;
  /** What stands only in pages of this family, whole or in part. Empty for a family that any page may belong to. */
  readonly markers: readonly string[];
  /**
   * The elements that hold the page, the surest first. Read is the one of which there is no second, what stands in its
   * like and what has no words aside; where no such is, everything is read.
   */
  readonly article: readonly (readonly Selector[])[];
  /**
   * The tag of the article as it begins in the source: menus and headers before it need not be read, and where it ends
   * reading does. `null` where it cannot be told without reading.
   */
  readonly articleTag: RegExp | null;
  /** Elements that are none of the page: hover cards, players, menus. */
  readonly unseen: readonly Selector[];
  /** Elements that are none of the page unless most of its words stand in one: some sites put all of a page in a form. */
  readonly forms: readonly Selector[];
  /** Elements whose text is one block of a kind. */
  readonly kinds: readonly (readonly [selector: Selector, kind: MarkedKind])[];
  /** Headings, unless they stand in an element of a kind, or the words are of some other: a label, a date. */
  readonly headings: readonly Selector[];
  /** Where the page's foot begins. */
  readonly tail: readonly Selector[];
  /** Elements that are one photo each, and the attribute that holds the caption. */
  readonly slide: readonly (readonly [selector: Selector, attribute: string])[];
  /** The element about the photos of one slider. */
  readonly slider: readonly Selector[];
  /** Links to a person's page: the address holds the key. */
  readonly person: {
    readonly address: RegExp | null;
    readonly cardName: readonly Selector[];
    readonly cardOffice: readonly Selector[];
  };
  /** What a program that saves pages adds to the addresses in them. */
  readonly savedSuffix: string;
  /** Where the source before the article says the page's own address. */
  readonly addressBefore: RegExp | null;
  /** Where a page says its own address: an element, and the attribute that holds it. */
  readonly address: readonly (readonly [selector: Selector, attribute: string])[];
}

/** Does an element fit one of some selectors? */
export function createMatcher(selectors: readonly Selector[]): (signs: Signs) => boolean {
  const parsed = selectors.map((selector): Signs => {
    const [element = "", role = ""] = selector.replace("]", "").split("[role=");
    const [name = "", classes = ""] = element.split(".");
    return { name, classes, role };
  });
  return (signs) => parsed.some((one) => fits(one, signs));
}

function fits(one: Signs, { name, classes, role }: Signs): boolean {
  if (one.name !== "" && one.name !== name) return false;
  // Of several roles the first counts
  if (one.role !== "" && one.role !== role.trim().toLowerCase().split(/\s+/)[0]) return false;
  return one.classes === "" || (classes.includes(one.classes) && classes.split(/\s+/).includes(one.classes));
}

/** The value of the first selector that an element fits. */
export function createChooser<T>(
  pairs: readonly (readonly [selector: Selector, value: T])[],
): (signs: Signs) => T | undefined {
  const entries = pairs.map(([selector, value]) => ({ matches: createMatcher([selector]), value }));
  return (signs) => entries.find(({ matches }) => matches(signs))?.value;
}
