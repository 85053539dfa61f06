// The block that is being read: its words, and what the markup shows of them.
//
// <p><b><a href="/persons/7">Ilse Brandt</a>:</b> Good afternoon.</p>
//                            ^^^^^^^^^^^ bold, a link, and words, until the paragraph ends
import type { Block, Evidence, MarkedKind, PagePart, Span } from "../source/block.js";
import { coversAll, Marks, merged } from "./marks.js";
import type { Role } from "./role.js";
import { moved, TextRun } from "./text-run.js";

const BOLD = new Set(["b", "strong"]);
const ITALIC = new Set(["i", "em"]);

interface OpenLink {
  readonly from: number;
  readonly href: string;
  cardName: string;
  cardOffice: string;
}

/** A link as it is printed, and what the hover card in it says. */
export interface Link extends OpenLink {
  readonly to: number;
}

/** A block whose links are not absolute yet. */
export interface DraftBlock {
  readonly block: Block;
  readonly links: readonly Link[];
}

/** The words of a block, and what the markup shows of them; stretches count white space at its ends. */
interface MarkedRun {
  readonly run: TextRun;
  readonly bold?: readonly Span[];
  readonly emphasis?: readonly Span[];
  readonly links?: readonly Link[];
  readonly datetime?: string | undefined;
}

export class OpenBlock {
  #run = new TextRun();
  readonly #bold = new Marks();
  readonly #emphasis = new Marks();
  #links: Link[] = [];
  #link: OpenLink | null = null;
  #datetime: string | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const at = this.#run.text.length;
    if (BOLD.has(name)) this.#bold.open(at);
    if (BOLD.has(name) || ITALIC.has(name)) this.#emphasis.open(at);
    const href = attributes["href"];
    if (name === "a" && href) this.#link = { from: at, href, cardName: "", cardOffice: "" };
    if (name === "time") this.#datetime = attributes["datetime"];
  }

  close(name: string): void {
    const at = this.#run.text.length;
    if (name === "a" && this.#link) {
      this.#links.push({ ...this.#link, to: at });
      this.#link = null;
    }
    if (BOLD.has(name)) this.#bold.close(at);
    if (BOLD.has(name) || ITALIC.has(name)) this.#emphasis.close(at);
  }

  /** Adds words that lie in the source from one offset to another. */
  add(data: string, from: number, to: number): void {
    this.#run.add(data, from, to);
  }

  /** Adds words of the hover card over the link that is open. */
  addToCard(card: NonNullable<Role["card"]>, data: string): void {
    if (this.#link) this.#link[card] += data;
  }

  /** Ends the block; `null` where it has no words. Elements that are still open go on in the next. */
  end(): MarkedRun | null {
    const run = this.#run;
    const { length } = run.text;
    if (length === 0) {
      // Between two blocks, as most tags are
      this.#bold.clear();
      this.#emphasis.clear();
      this.#links.length = 0;
      this.#datetime = undefined;
      return null;
    }
    const bold = this.#bold.take(length);
    const emphasis = this.#emphasis.take(length);
    const links = this.#takeLinks(length);
    const datetime = this.#datetime;
    this.#run = new TextRun();
    this.#datetime = undefined;
    return run.isBlank ? null : { run, bold, emphasis, links, datetime };
  }

  #takeLinks(end: number): readonly Link[] {
    const links = this.#links;
    this.#links = [];
    const link = this.#link;
    if (link) {
      if (link.from < end) links.push({ ...link, to: end });
      this.#link = { ...link, from: 0 };
    }
    return links;
  }
}

/** A run of words as a block. */
export function draftBlock(
  { run, bold = [], emphasis = [], links = [], datetime }: MarkedRun,
  kind: MarkedKind | undefined,
  part: PagePart,
): DraftBlock {
  const { text, pieces, skipped } = run.finish();
  const within = (spans: readonly Span[]): Span[] =>
    spans.map((span) => moved(span, skipped, text.length)).filter((span) => span !== null);
  const marked = merged(text, within(bold));
  const evidence: Evidence = {
    ...(kind && { kind }),
    ...(marked.length > 0 && { bold: marked }),
    ...(coversAll(text, within(emphasis)) && { allMarked: true }),
    ...(datetime !== undefined && { datetime }),
  };
  const found = links.flatMap((link) => {
    const span = moved(link, skipped, text.length);
    return span ? [{ ...link, ...span }] : [];
  });
  return { block: { text, pieces, part, evidence }, links: found };
}
