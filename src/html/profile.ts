// A page family as data: which elements hold what. The reader knows no site.
import type { MarkedKind } from "../source/block.js";

/** An element: its name, a class it has, or both: `h1`, `.read__lead`, `time.read__published`. */
export type Selector = string;

/** Which elements of a page family hold what. A second family is a second object of this shape. */
export interface Profile {
  /** What the family is called in error messages and docs. */
  readonly name: string;
  /** What stands only in pages of this family, whole or in part. Empty for a family that any page may belong to. */
  readonly markers: readonly string[];
  /** The element that holds the page; where there is none, everything is read. */
  readonly article: readonly Selector[];
  /**
   * Its tag as it begins in the source: menus and headers before it need not be read. `null` where it cannot be told
   * without reading.
   */
  readonly articleTag: RegExp | null;
  /** Elements a reader does not see: hover cards, players. */
  readonly unseen: readonly Selector[];
  /** Elements whose text is one block of a kind. */
  readonly kinds: readonly (readonly [selector: Selector, kind: MarkedKind])[];
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
export function createMatcher(selectors: readonly Selector[]): (name: string, classes: string) => boolean {
  const parsed = selectors.map((selector) => {
    const [name = "", className = ""] = selector.split(".");
    return { name, className };
  });
  return (name, classes) => parsed.some((one) => fits(one, name, classes));
}

function fits(one: { name: string; className: string }, name: string, classes: string): boolean {
  if (one.name !== "" && one.name !== name) return false;
  return (
    one.className === "" || (classes.includes(one.className) && classes.split(/\s+/).includes(one.className))
  );
}

/** The value of the first selector that an element fits. */
export function createChooser<T>(
  pairs: readonly (readonly [selector: Selector, value: T])[],
): (name: string, classes: string) => T | undefined {
  const entries = pairs.map(([selector, value]) => ({ matches: createMatcher([selector]), value }));
  return (name, classes) => entries.find(({ matches }) => matches(name, classes))?.value;
}
