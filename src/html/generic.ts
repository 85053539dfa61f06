import type { Profile } from "./profile.js";

/** Any other page: blocks by the elements that HTML has for them, and the words of the page for the rest. */
export const generic: Profile = {
  name: "generic",
  markers: [],
  article: [],
  articleTag: null,
  unseen: ["head", "nav"],
  kinds: [
    ["h1", "plain"],
    ["blockquote", "pullQuote"],
    ["figcaption", "caption"],
  ],
  tail: [],
  slide: [],
  slider: [],
  person: { address: null, cardName: [], cardOffice: [] },
  savedSuffix: "",
  addressBefore: null,
  address: [],
};
