import type { Block, BlockLink } from "../source/block.js";
import { absoluteUrl } from "./address.js";
import { attributeRun } from "./attribute-run.js";
import { ElementStack } from "./element-stack.js";
import { type DraftBlock, draftBlock, type Link, OpenBlock } from "./open-block.js";
import type { Profile } from "./profile.js";
import { type Role, rolesOf } from "./role.js";
import { ShallowParser } from "./shallow-parser.js";
import { Slider } from "./slider.js";
import { CDATA, isOfCutTag, markupBefore } from "./tag-rest.js";

/** Reads a page tag by tag: what a tag says of the block that is open, and where blocks end. */
export class HtmlReader {
  readonly #html: string;
  readonly #profile: Profile;
  /** Where reading begins: offsets of the parser count from here. */
  readonly #base: number;
  readonly #roleOf: (name: string, classes: string) => Role;
  readonly #elements = new ElementStack();
  readonly #block = new OpenBlock();
  #blocks: DraftBlock[] = [];
  #slider: Slider | null = null;
  #address: string | null;
  #parser: ShallowParser | null = null;
  /** Where the text read last ends. */
  #textTo: number;
  #sawArticle = false;
  #articleDepth = 0;
  #tailDepth = 0;

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
    this.#endBlock();
    return this.#blocks.map(({ block, links }) =>
      links.length === 0
        ? block
        : { ...block, evidence: { ...block.evidence, links: links.map((link) => this.#resolve(link)) } },
    );
  }

  #open(name: string, attributes: Record<string, string>, from: number, to: number): void {
    const role = this.#roleOf(name, attributes["class"] ?? "");
    if (role.parts) this.#endBlock();
    if (role.article && !this.#sawArticle) this.#beginArticle();
    this.#elements.push(name, role);
    if (role.address !== undefined) this.#address ??= attributes[role.address] ?? null;
    if (role.article) this.#articleDepth++;
    if (role.tail) this.#tailDepth++;
    if (role.slider) this.#slider = new Slider();
    if (role.slide !== undefined) this.#addSlide(role.slide, attributes, from, to);
    this.#block.open(name, attributes);
  }

  #close(name: string): void {
    const role = this.#elements.pop(name);
    if (!role) return;
    this.#block.close(name);
    if (role.parts) this.#endBlock(role);
    if (role.tail) this.#tailDepth--;
    if (role.article && --this.#articleDepth === 0) this.#parser?.pause();
    if (role.slider) this.#endSlider();
  }

  #text(data: string, begin: number, to: number): void {
    if (this.#sawArticle && this.#articleDepth === 0) return;
    const from = to - begin === data.length ? begin : begin + markupBefore(data, this.#html.slice(begin, to));
    if (to === this.#html.length && isOfCutTag(this.#html, from, data, this.#textTo)) return;
    this.#textTo = to;
    if (this.#elements.isUnseen) {
      const card = this.#elements.innermost?.card;
      if (card) this.#block.addToCard(card, data);
      return;
    }
    const inSection = from > begin && this.#html.startsWith(CDATA, from - CDATA.length);
    this.#block.add(data, from, inSection ? from + data.length : to);
  }

  /** What stood before the article is none of the page. */
  #beginArticle(): void {
    this.#sawArticle = true;
    this.#blocks = [];
    this.#slider = null;
  }

  /** Ends a block. `closing` is the element that ends here, taken off the stack already. */
  #endBlock(closing?: Role): void {
    const words = this.#block.end();
    if (!words) return;
    const kind = closing?.kind ?? this.#elements.innermost?.kind;
    this.#blocks.push(draftBlock(words, kind, this.#part));
  }

  get #part(): "tail" | "body" {
    return this.#tailDepth > 0 ? "tail" : "body";
  }

  #addSlide(attribute: string, attributes: Record<string, string>, from: number, to: number): void {
    const slider = (this.#slider ??= new Slider());
    slider.addPhoto();
    const caption = attributeRun(this.#html, from, to, attribute, attributes[attribute] ?? "");
    if (!caption || caption.isBlank) return;
    this.#endBlock();
    slider.addCaption(this.#blocks.length);
    this.#blocks.push(draftBlock({ run: caption }, "caption", this.#part));
  }

  #endSlider(): void {
    this.#slider?.number(this.#blocks);
    this.#slider = null;
  }

  /** A link with its address made absolute, and the person it leads to. */
  #resolve({ from, to, href, cardName, cardOffice }: Link): BlockLink {
    const { savedSuffix, person } = this.#profile;
    const url = absoluteUrl(href, this.#address, savedSuffix);
    const key = person.address?.exec(url)?.[1];
    if (key === undefined) return { from, to, url };
    return {
      from,
      to,
      url,
      person: { key, url, cardName: cardName.trim() || null, cardOffice: cardOffice.trim() || null },
    };
  }
}
