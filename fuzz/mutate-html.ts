// Changes of a page as HTML: of its tags, of what stands in them, of its entities, and of its bytes.
import { byteMutations, inventText, type Mutation } from "./mutate-text.js";
import type { Random } from "./random.js";

/** Elements that mean something to the reader, and such as a parser treats in a way of its own. */
const names =
  "p b strong i em a br div span main article section aside footer form button blockquote h1 h2 h3 time li ul table td tr pre script style template textarea title svg math select option iframe noscript plaintext".split(
    " ",
  );

const classes =
  "read__in read__categ read__published announce_date read__time read__place media__title video__description cut__title cut__item cut__date cut__meta read__bottommeta read__tooltip slider slide slider__description tooltip_link tooltip_description_dark hidden tabs__count".split(
    " ",
  );

const scraps = [
  "<!--",
  "-->",
  "<!-->",
  "<![CDATA[",
  "]]>",
  "<?xml ?>",
  "<!doctype html>",
  "<",
  "</",
  "<a",
  "</ p>",
  ">",
  "/>",
  '"',
  "'",
  "=",
  "&",
  "&amp;",
  "&amp",
  "&nbsp;",
  "&#160;",
  "&#0;",
  "&#xd800;",
  "&#x110000;",
  "&#128;",
  "&lt;b&gt;",
  "&notit;",
  "&;",
  "\0",
  "\r",
  "<br/>",
  "<p/>",
  '<div class="slide" data-cycle-desc="A &lt;b&gt; c">',
  '<a href="/catalog/persons/12/events">',
  '<a href="javascript:0">',
  '<time datetime="2014-03-04">',
  '<article class="read__in">',
  "</article>",
];

/** A page in tags and what stands between them. */
const partsOf = (html: string): string[] => html.split(/(<[^>]*>)/).filter((part) => part !== "");

function onParts(change: (parts: string[], random: Random) => void): Mutation {
  return (html, random) => {
    const parts = partsOf(html);
    if (parts.length === 0) return html;
    change(parts, random);
    return parts.join("");
  };
}

function anyTag(random: Random): string {
  const name = random.pick(names);
  if (random.once(3)) return `</${name}>`;
  return random.once(2) ? `<${name}>` : `<${name} class="${random.pick(classes)}">`;
}

const mutations: readonly Mutation[] = [
  onParts((parts, random) => parts.splice(random.below(parts.length), 1)),
  onParts((parts, random) => parts.splice(random.below(parts.length), 0, random.pick(parts))),
  onParts((parts, random) => {
    const [one, other] = [random.below(parts.length), random.below(parts.length)];
    [parts[one], parts[other]] = [parts[other]!, parts[one]!];
  }),
  onParts((parts, random) => {
    const [from, to] = random.span(parts.length);
    parts.splice(random.below(parts.length), 0, ...parts.slice(from, Math.min(to, from + 30)));
  }),
  onParts((parts, random) => parts.splice(random.below(parts.length), 0, anyTag(random))),
  onParts((parts, random) => parts.splice(random.below(parts.length), 0, random.pick(scraps))),
  onParts((parts, random) => parts.splice(random.below(parts.length), 0, inventText(random))),
  // A tag of another name or class
  onParts((parts, random) => {
    const at = random.below(parts.length);
    parts[at] = parts[at]!.replace(/^(<\/?)[a-z\d]+/i, `$1${random.pick(names)}`);
  }),
  onParts((parts, random) => {
    const at = random.below(parts.length);
    parts[at] = parts[at]!.replace(/class="[^"]*"/, `class="${random.pick(classes)}"`);
  }),
  // Tags where none were
  (html, random) => {
    const [from, to] = random.span(html.length);
    const name = random.pick(names);
    return `${html.slice(0, from)}<${name}>${html.slice(from, to)}</${name}>${html.slice(to)}`;
  },
  (html, random) => {
    const at = random.below(html.length + 1);
    return html.slice(0, at) + random.pick(scraps) + html.slice(at);
  },
  // Characters as entities
  (html, random) =>
    html.replace(/[^<>&"=\s/]/g, (sign) => (random.once(40) ? `&#${sign.charCodeAt(0)};` : sign)),
  (html) => html.replaceAll(" ", "&nbsp;").replace(/<[^>]*>/g, (tag) => tag.replaceAll("&nbsp;", " ")),
  (html, random) => html.slice(0, random.below(html.length + 1)),
  (html, random) => html.replace(/<[^>]*>/g, (tag) => (random.once(4) ? "" : tag)),
];

/** The HTML after one to eight changes, one in four joined with a stretch of another first. */
export function mutateHtml(html: string, other: () => string, random: Random): string {
  let changed = html;
  if (random.once(4)) {
    const more = other();
    changed = changed.slice(0, random.below(changed.length + 1)) + more.slice(random.below(more.length + 1));
  }
  for (let changes = 1 + random.small(8); changes > 0; changes--)
    changed = random.pick(random.once(5) ? byteMutations : mutations)(changed, random);
  return changed;
}
