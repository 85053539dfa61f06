import type { Profile } from "./profile.js";

/** Pages of kremlin.ru, in any of its languages. */
export const kremlin: Profile = {
  name: "kremlin.ru",
  markers: ["read__", "masha-ignore", "media__title"],
  article: [["article.read__in"]],
  articleTag: /<article\s[^<>]*\bread__in\b/,
  unseen: [".read__tooltip", "span.hidden", ".slider__description", "video", "sup.tabs__count"],
  forms: [],
  kinds: [
    ["a.read__categ", "section"],
    ["h1", "plain"],
    ["time.read__published", "date"],
    [".announce_date", "announcement"],
    [".read__time", "time"],
    [".read__place", "place"],
    [".media__title", "caption"],
    [".video__description", "video"],
    ["blockquote", "pullQuote"],
    ["h3.cut__title", "relatedHeading"],
    ["a.cut__item", "relatedTitle"],
    [".cut__date", "date"],
    ["a.cut__meta", "relatedNote"],
  ],
  headings: [],
  tail: [".read__bottommeta"],
  slide: [[".slide", "data-cycle-desc"]],
  slider: [".slider"],
  person: {
    address: /\/catalog\/persons\/(\d+)/,
    cardName: [".tooltip_link"],
    cardOffice: [".tooltip_description_dark"],
  },
  savedSuffix: ".html",
  addressBefore: /<div class="read"[^<>]*\sdata-href="([^"]+)"/,
  address: [
    ["div.read", "data-href"],
    ["a.print_link", "href"],
  ],
};
