import type { Block, BlockLink } from "../source/block.js";
import { absoluteUrl } from "./address.js";
import { attributeRun } from "./attribute-run.js";
import { ElementStack } from "./element-stack.js";
import { type DraftBlock, draftBlock, type Link, OpenBlock } from "./open-block.js";
import { PageExtent } from "./page-extent.js";
import type { Profile } from "./profile.js";
import { type Role, rolesOf } from "./role.js";
import { ShallowParser } from "./shallow-parser.js";
import { Slider } from "./slider.js";
import { CDATA, isOfCutTag, markupBefore } from "./tag-rest.js";

/** The line ends of HTML, of one character or two. */
const LINE_END = /\r\n?|\n/g;

/** Reads a page tag by tag: what a tag says of the block that is open, and where blocks end. */
export class HtmlReader {
  readonly #html: string;
  readonly #profile: Profile;
  /** Where reading begins: offsets of the parser count from here. */
  readonly #base: number;
  readonly #roleOf: (name: string, attributes: Record<string, string>) => Role;
  readonly #elements = new ElementStack();
  readonly #block = new OpenBlock();
  readonly #blocks: DraftBlock[] = [];
  readonly #extent: PageExtent;
  #slider: Slider | null = null;
  #address: string | null;
  #parser: ShallowParser | null = null;
  /** Where the text read last ends. */
  #textTo: number;
  #tailDepth = 0;

  constructor(html: string, profile: Profile, address: string | null) {
    this.#html = html;
    this.#profile = profile;
    this.#base = Math.max(0, profile.articleTag ? html.search(profile.articleTag) : 0);
    this.#address = address ?? profile.addressBefore?.exec(html.slice(0, this.#base))?.[1] ?? null;
    this.#roleOf = rolesOf(profile);
    this.#extent = new PageExtent(profile.article.length);
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
    return this.#extent
      .of(this.#blocks)
      .map(({ block, links }) =>
        links.length === 0
          ? block
          : { ...block, evidence: { ...block.evidence, links: links.map((link) => this.#resolve(link)) } },
      );
  }

  #open(name: string, attributes: Record<string, string>, from: number, to: number): void {
    const role = this.#roleOf(name, attributes);
    if (role.parts) this.#endBlock();
    // What stands before the article is none of it: a slider neither
    if (this.#extent.open(role, this.#blocks.length)) this.#slider = null;
    this.#elements.push(name, role);
    if (role.address !== undefined) this.#address ??= attributes[role.address] ?? null;
    if (role.tail) this.#tailDepth++;
    if (role.slider) this.#slider = new Slider();
    if (role.slide !== undefined) this.#addSlide(role.slide, attributes, from, to);
    this.#block.open(name, attributes);
  }

  #close(name: string): void {
    const element = this.#elements.pop(name);
    if (!element) return;
    const { role } = element;
    this.#block.close(name);
    if (role.parts) this.#endBlock(element.kind);
    if (role.tail) this.#tailDepth--;
    if (this.#extent.close(role, this.#blocks.length) && this.#profile.articleTag) this.#parser?.pause();
    if (role.slider) this.#endSlider();
  }

  #text(data: string, begin: number, to: number): void {
    const from = to - begin === data.length ? begin : begin + markupBefore(data, this.#html.slice(begin, to));
    if (to === this.#html.length && isOfCutTag(this.#html, from, data, this.#textTo)) return;
    this.#textTo = to;
    const { innermost } = this.#elements;
    if (this.#elements.isUnseen) {
      if (innermost?.card) this.#block.addToCard(innermost.card, data);
      return;
    }
    const inSection = from > begin && this.#html.startsWith(CDATA, from - CDATA.length);
    const end = inSection ? from + data.length : to;
    if (innermost?.keepsLines) this.#lines(data, from, end);
    else this.#block.add(data, from, end);
  }

  /** Text of which every line is a block; a line end written as an entity ends one too. */
  #lines(data: string, from: number, to: number): void {
    let at = 0;
    for (const { index, 0: sign } of data.matchAll(LINE_END)) {
      this.#block.add(data.slice(at, index), from + at, from + index);
      this.#endBlock();
      at = index + sign.length;
    }
    this.#block.add(data.slice(at), from + at, to);
  }

  /** Ends a block. `kind` is that of the element that ends here, which is off the stack already. */
  #endBlock(kind = this.#elements.innermost?.kind): void {
    const words = this.#block.end();
    if (words) this.#blocks.push(draftBlock(words, kind, this.#part));
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
