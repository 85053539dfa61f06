import type { Profile } from "./profile.js";

/** Any other page: blocks by the elements that HTML has for them, and the words of the page for the rest. */
export const generic: Profile = {
  name: "generic",
  markers: [],
  article: [["main", "[role=main]"], ["article"]],
  articleTag: null,
  unseen: [
    ...["head", "nav", "footer", "aside", "search", "dialog", "button"],
    ...["banner", "navigation", "contentinfo", "complementary", "search", "dialog"].map(
      (role) => `[role=${role}]`,
    ),
  ],
  forms: ["form"],
  kinds: [
    ["blockquote", "pullQuote"],
    ["figcaption", "caption"],
  ],
  headings: ["h1", "h2", "h3", "h4", "h5", "h6"],
  tail: [],
  slide: [],
  slider: [],
  person: { address: null, cardName: [], cardOffice: [] },
  savedSuffix: "",
  addressBefore: null,
  address: [],
};
