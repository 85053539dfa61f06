// President of Veldmark Ilse Brandt: Good afternoon, colleagues.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution
// Let me begin with the harbour.
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ and all that follows up to the next label, heading or separator
// Captions, quotes and links between two paragraphs are in the turn; after its last words they are the page's.
import type { Utterance } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { attribution } from "./attribution.js";
import { kind } from "./block-kind.js";
import { ahead, alt, block, byLetter, type Parser, seqMap } from "./combinators.js";
import { elision } from "./elision.js";
import { around } from "./locate.js";
import type { Draft, Page } from "./page.js";
import { paragraph, paragraphWords } from "./paragraph.js";
import { photoCaption } from "./photo-caption.js";
import { pullQuote } from "./pull-quote.js";
import { relatedLinks } from "./related-links.js";
import { stageDirection } from "./stage-direction.js";

/** What the site sets into a turn, and what shows that the turn goes on after it. */
const FURNITURE = [
  kind.caption,
  kind.counter,
  kind.pullQuote,
  kind.relatedHeading,
  kind.relatedTitle,
  kind.relatedNote,
  kind.date,
].join("");
const SPEECH = [kind.plain, kind.stageDirection, kind.elision].join("");

type Part = Utterance["children"][number];

export function utterance(dialect: Dialect): Parser<Draft<Utterance>> {
  const opening = paragraphWords(dialect);
  const plain = paragraph(dialect).map((draft) => one<Part>(draft));
  const direction: Parser<Draft<Part[]>> = stageDirection(dialect);
  const gap: Parser<Draft<Part[]>> = elision;
  const furniture = alt<Draft<Part>>(photoCaption(dialect), pullQuote(dialect), relatedLinks(dialect));
  const speechAfter = ahead(new RegExp(`[${FURNITURE}]+[${SPEECH}]`));
  const inserted = speechAfter.then(furniture.atLeast(1)).map((drafts) => all(drafts));
  const part = byLetter([
    [kind.plain, plain],
    [kind.stageDirection, direction],
    [kind.elision, gap],
    [FURNITURE, inserted],
  ]);
  return seqMap(block(kind.labelled), part.many(), (at, rest) => (page) => {
    const label = page.labels.get(at)!;
    const children: Part[] = [attribution(page, at)];
    const first = opening(page, at, { from: label.end, to: page.blocks[at]!.text.length });
    if (first) children.push(first);
    let elided = false;
    for (const draft of rest)
      for (const part of draft(page)) {
        if (part.type === "elision") elided = true;
        if (elided && part.type === "paragraph") part.uncertain = true;
        children.push(part);
      }
    return {
      type: "utterance",
      id: "",
      speaker: page.readings.get(at)!.speaker,
      children,
      position: around(children),
    };
  });
}

const one =
  <T>(draft: Draft<T>): Draft<T[]> =>
  (page) => [draft(page)];

const all =
  <T>(drafts: readonly Draft<T>[]): Draft<T[]> =>
  (page: Page) =>
    drafts.map((draft) => draft(page));
