// A page's HTML as blocks with evidence. One pass of a SAX parser; nothing is run, nothing is fetched, no tree is built.
import type { Dialect } from "../dialect/dialect.js";
import type { Block, BlockLink, Evidence, MarkedKind, PagePart, Reading, Span } from "../source/block.js";
import { beginsWithBoldLabel } from "../source/bold-label.js";
import { createTailFinder } from "../survey/tail.js";
import { absoluteUrl } from "./address.js";
import { attributeRun } from "./attribute-run.js";
import { generic } from "./generic.js";
import { kremlin } from "./kremlin.js";
import { createChooser, createMatcher, type Profile } from "./profile.js";
import { ShallowParser } from "./shallow-parser.js";
import { moved, TextRun } from "./text-run.js";

/** Families in the order they are tried; a page of none of them is read by the elements that HTML has. */
const families: readonly Profile[] = [kremlin];

/** Elements that part blocks wherever they stand. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol p plaintext pre search section " +
    "summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);
/** Blocks that end a paragraph they stand in. */
const ENDS_PARAGRAPH = new Set(BLOCKS);
for (const name of "body br caption html legend tbody td tfoot th thead tr".split(" "))
  ENDS_PARAGRAPH.delete(name);
/** Elements that no block in them looks out of, for a paragraph to end. */
const SCOPES = new Set("button caption html marquee object table td template th".split(" "));
/** Elements whose content is no text of a page. */
const UNSEEN = new Set(
  "script style template noscript svg math iframe object head title textarea select datalist audio canvas".split(
    " ",
  ),
);
const MOST_ROLES = 2000;
const BOLD = new Set(["b", "strong"]);
const ITALIC = new Set(["i", "em"]);

/** What the markup of a page shows, before its language is known. */
interface HtmlReading extends Reading {
  /** Whether it shows where the foot of the page begins. */
  readonly showsTail: boolean;
}

/** Reads HTML into blocks. `address` is the page's own, where the caller knows it. */
export function readHtml(html: string, address: string | null): HtmlReading {
  const profile = families.find(({ markers }) => markers.some((marker) => html.includes(marker))) ?? generic;
  const blocks = new HtmlReader(html, profile, address).read();
  const markup = { labels: blocks.some(beginsWithBoldLabel), kinds: profile !== generic };
  return { blocks, markup, showsTail: profile.tail.length > 0 };
}

/** The page with its foot, which the words tell where the markup does not. */
export function withTail({ showsTail, ...reading }: HtmlReading, dialect: Dialect): Reading {
  if (showsTail) return reading;
  const { blocks } = reading;
  const tails = createTailFinder(dialect)(blocks);
  return {
    ...reading,
    blocks: blocks.map((block, at) =>
      tails.some(({ from, to }) => at >= from && at < to) ? { ...block, part: "tail" } : block,
    ),
  };
}

/** What the profile says of an element. */
interface Role {
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

/** A paragraph or a link that is open: where on the stack, and whether nothing has ended it yet. */
interface Ending {
  readonly at: number;
  open: boolean;
}

interface OpenElement {
  readonly name: string;
  readonly role: Role;
  /** Does it hide what stands in it? */
  unseen: boolean;
  /** Its own, or that of the nearest around it, so that nobody looks down the stack. */
  readonly kind: Role["kind"];
  readonly card: Role["card"];
  readonly paragraph: Ending | undefined;
  readonly link: Ending | undefined;
}

interface OpenLink {
  readonly from: number;
  readonly href: string;
  cardName: string;
  cardOffice: string;
}

interface Link extends OpenLink {
  readonly to: number;
}

/** A block whose links are not absolute yet. */
interface DraftBlock {
  readonly block: Block;
  readonly links: readonly Link[];
}

class HtmlReader {
  readonly #html: string;
  readonly #profile: Profile;
  /** Where reading begins: offsets of the parser count from here. */
  readonly #base: number;
  readonly #roleOf: (name: string, classes: string) => Role;
  readonly #stack: OpenElement[] = [];
  #blocks: DraftBlock[] = [];
  #address: string | null;
  #sawArticle = false;
  #parser: ShallowParser | null = null;
  /** Where the text read last ends. */
  #textTo: number;
  #run = new TextRun();
  #bold: Span[] = [];
  #emphasis: Span[] = [];
  #links: Link[] = [];
  #link: OpenLink | null = null;
  #boldFrom = 0;
  #boldDepth = 0;
  #emphasisFrom = 0;
  #emphasisDepth = 0;
  #unseenDepth = 0;
  #tailDepth = 0;
  #articleDepth = 0;
  #datetime: string | undefined;
  /** The slider being read: how many slides so far, and the blocks of their captions. */
  #slider: { count: number; readonly captions: { readonly block: number; readonly index: number }[] } | null =
    null;

  constructor(html: string, profile: Profile, address: string | null) {
    this.#html = html;
    this.#profile = profile;
    this.#base = Math.max(0, profile.articleTag ? html.search(profile.articleTag) : 0);
    this.#address = address ?? profile.addressBefore?.exec(html.slice(0, this.#base))?.[1] ?? null;
    this.#roleOf = rolesOf(profile);
    this.#textTo = this.#base;
  }

  read(): Block[] {
    const parser = new ShallowParser(
      {
        onopentag: (name, attributes) => {
          this.#open(name, attributes, this.#base + parser.startIndex, this.#base + parser.endIndex + 1);
        },
        onclosetag: (name) => {
          this.#close(name);
        },
        ontext: (data) => {
          this.#text(data, this.#base + parser.startIndex, this.#base + parser.endIndex + 1);
        },
      },
      { recognizeCDATA: true },
    );
    this.#parser = parser;
    parser.end(this.#base === 0 ? this.#html : this.#html.slice(this.#base));
    this.#flush();
    const { savedSuffix, person } = this.#profile;
    const toLink = (link: Link): BlockLink => {
      const url = absoluteUrl(link.href, this.#address, savedSuffix);
      const key = person.address?.exec(url)?.[1];
      const { from, to, cardName, cardOffice } = link;
      if (key === undefined) return { from, to, url };
      return {
        from,
        to,
        url,
        person: { key, url, cardName: cardName.trim() || null, cardOffice: cardOffice.trim() || null },
      };
    };
    return this.#blocks.map(({ block, links }) =>
      links.length === 0 ? block : { ...block, evidence: { ...block.evidence, links: links.map(toLink) } },
    );
  }

  #open(name: string, attributes: Record<string, string>, from: number, to: number): void {
    const role = this.#roleOf(name, attributes["class"] ?? "");
    if (role.parts) this.#flush();
    if (role.article && !this.#sawArticle) {
      // What stood before the article is none of the page.
      this.#sawArticle = true;
      this.#blocks = [];
      this.#slider = null;
    }
    if (this.#unseenDepth > 0) this.#endUnseen(name);
    this.#push(name, role);
    if (role.address !== undefined) this.#address ??= attributes[role.address] ?? null;
    if (role.article) this.#articleDepth++;
    if (role.unseen) this.#unseenDepth++;
    if (role.tail) this.#tailDepth++;
    if (role.slider) this.#slider = { count: 0, captions: [] };
    if (role.slide !== undefined) this.#slide(role.slide, attributes, from, to);
    if (BOLD.has(name) && this.#boldDepth++ === 0) this.#boldFrom = this.#run.text.length;
    if ((BOLD.has(name) || ITALIC.has(name)) && this.#emphasisDepth++ === 0)
      this.#emphasisFrom = this.#run.text.length;
    const href = attributes["href"];
    if (name === "a" && href)
      this.#link = { from: this.#run.text.length, href, cardName: "", cardOffice: "" };
    if (name === "time") this.#datetime = attributes["datetime"];
  }

  #close(name: string): void {
    if (this.#stack.at(-1)?.name !== name) return;
    const { role, unseen } = this.#stack.pop()!;
    if (name === "a" && this.#link) {
      this.#links.push({ ...this.#link, to: this.#run.text.length });
      this.#link = null;
    }
    if (BOLD.has(name) && --this.#boldDepth === 0)
      this.#bold.push({ from: this.#boldFrom, to: this.#run.text.length });
    if ((BOLD.has(name) || ITALIC.has(name)) && --this.#emphasisDepth === 0)
      this.#emphasis.push({ from: this.#emphasisFrom, to: this.#run.text.length });
    if (role.parts) this.#flush(role);
    if (unseen) this.#unseenDepth--;
    if (role.tail) this.#tailDepth--;
    if (role.article && --this.#articleDepth === 0) this.#parser?.pause();
    if (role.slider) this.#endSlider();
  }

  /** Puts an element on the stack, with what it has of those around it. */
  #push(name: string, role: Role): void {
    const around = this.#stack.at(-1);
    const at = this.#stack.length;
    const inScope = SCOPES.has(name) ? undefined : around;
    this.#stack.push({
      name,
      role,
      unseen: role.unseen,
      kind: role.kind ?? around?.kind,
      card: role.card ?? around?.card,
      paragraph: name === "p" ? { at, open: true } : inScope?.paragraph,
      link: name === "a" ? { at, open: true } : inScope?.link,
    });
  }

  /**
   * A block ends the paragraph it stands in, and a link the link, with all that is still open in them: what was hidden
   * there and never closed hides nothing more.
   */
  #endUnseen(opened: string): void {
    const around = this.#stack.at(-1);
    const ended = opened === "a" ? around?.link : ENDS_PARAGRAPH.has(opened) ? around?.paragraph : undefined;
    if (!ended?.open) return;
    ended.open = false;
    for (const element of this.#stack.slice(ended.at)) {
      if (element.unseen) this.#unseenDepth--;
      element.unseen = false;
    }
  }

  #text(data: string, begin: number, to: number): void {
    if (this.#sawArticle && this.#articleDepth === 0) return;
    const from = to - begin === data.length ? begin : begin + markupBefore(data, this.#html.slice(begin, to));
    if (to === this.#html.length && isOfCutTag(this.#html, from, data, this.#textTo)) return;
    this.#textTo = to;
    if (this.#unseenDepth === 0) {
      const inSection = from > begin && this.#html.startsWith(CDATA, from - CDATA.length);
      this.#run.add(data, from, inSection ? from + data.length : to);
      return;
    }
    const card = this.#stack.at(-1)?.card;
    if (card && this.#link) this.#link[card] += data;
  }

  /** Ends a block. `closing` is the element that ends here, taken off the stack already. */
  #flush(closing?: Role): void {
    const run = this.#run;
    const { length } = run.text;
    if (length === 0) {
      // Between two blocks, as most tags are
      this.#bold.length = this.#emphasis.length = this.#links.length = 0;
      this.#datetime = undefined;
      return;
    }
    const link = this.#link;
    if (this.#boldDepth > 0) this.#bold.push({ from: this.#boldFrom, to: length });
    if (this.#emphasisDepth > 0) this.#emphasis.push({ from: this.#emphasisFrom, to: length });
    const links = link && link.from < length ? [...this.#links, { ...link, to: length }] : this.#links;
    if (!run.isBlank) this.#add(run, closing?.kind ?? this.#stack.at(-1)?.kind, links);
    this.#run = new TextRun();
    this.#bold = [];
    this.#emphasis = [];
    this.#links = [];
    this.#boldFrom = 0;
    this.#emphasisFrom = 0;
    this.#datetime = undefined;
    if (link) this.#link = { ...link, from: 0 };
  }

  #add(run: TextRun, kind: MarkedKind | undefined, links: readonly Link[]): void {
    const { text, pieces, skipped } = run.finish();
    const within = (spans: readonly Span[]): Span[] =>
      spans.map((span) => moved(span, skipped, text.length)).filter((span) => span !== null);
    const bold = merged(text, within(this.#bold));
    const part: PagePart = this.#tailDepth > 0 ? "tail" : "body";
    const evidence: Evidence = {
      ...(kind && { kind }),
      ...(bold.length > 0 && { bold }),
      ...(coversAll(text, within(this.#emphasis)) && { allMarked: true }),
      ...(this.#datetime !== undefined && { datetime: this.#datetime }),
    };
    const found = links.flatMap((link) => {
      const span = moved(link, skipped, text.length);
      return span ? [{ ...link, ...span }] : [];
    });
    this.#blocks.push({ block: { text, pieces, part, evidence }, links: found });
  }

  #slide(attribute: string, attributes: Record<string, string>, from: number, to: number): void {
    const slider = (this.#slider ??= { count: 0, captions: [] });
    slider.count++;
    const run = attributeRun(this.#html, from, to, attribute, attributes[attribute] ?? "");
    if (!run || run.isBlank) return;
    this.#flush();
    slider.captions.push({ block: this.#blocks.length, index: slider.count });
    this.#add(run, "caption", []);
  }

  #endSlider(): void {
    const slider = this.#slider;
    if (!slider) return;
    for (const { block, index } of slider.captions) {
      const draft = this.#blocks[block]!;
      const evidence: Evidence = { ...draft.block.evidence, photo: { index, count: slider.count } };
      this.#blocks[block] = { ...draft, block: { ...draft.block, evidence } };
    }
    this.#slider = null;
  }
}

const knownRoles = new WeakMap<Profile, (name: string, classes: string) => Role>();

function rolesOf(profile: Profile): (name: string, classes: string) => Role {
  const known = knownRoles.get(profile) ?? createRoles(profile);
  knownRoles.set(profile, known);
  return known;
}

/** Says what the profile says of elements, once for each name and class; bounded, for a page may invent classes. */
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

const CDATA = "<![CDATA[";

/**
 * Where a page ends within a tag, the parser takes for text its name, its slash, or what stands behind the name: `<scr`,
 * `<br /`, `</b cla`. A slash that is text stands behind a tag, or behind other text.
 */
function isOfCutTag(html: string, from: number, data: string, textTo: number): boolean {
  if (html[from] === "<" && !data.startsWith("<")) return true;
  const last = html.length - 1;
  if (data === "/") return html[last - 1] !== ">" && (from < last || textTo < last);
  const rest = html.lastIndexOf(">") + 1;
  const tag = html.slice(rest).search(/<\/[a-z]/i);
  return tag >= 0 && from > rest + tag;
}

/**
 * The parser counts to a text what white space and signs end the tag in front of it, and the sign of a CDATA section:
 * how many. An entity, `&amp;`, is longer than its text too.
 */
function markupBefore(data: string, slice: string): number {
  const section = slice.indexOf(CDATA) + CDATA.length;
  if (section >= CDATA.length && slice.startsWith(data, section)) return section;
  const tagEnd = slice.lastIndexOf(">");
  if (tagEnd < 0) return 0;
  const entity = slice.lastIndexOf("&");
  const isEntity = entity > tagEnd && slice.length - entity > data.length;
  // Of a tag that is cut off the text lacks the sign it begins with
  return isEntity ? entity : Math.min(slice.length - data.length, tagEnd + 1);
}

/** Stretches with nothing but white space between them as one. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && text.slice(last.to, span.from).trim() === "")
      out[out.length - 1] = { from: last.from, to: span.to };
    else out.push(span);
  }
  return out;
}

function coversAll(text: string, spans: readonly Span[]): boolean {
  const [whole, ...more] = merged(text, spans);
  return more.length === 0 && whole?.from === 0 && whole.to === text.length;
}
