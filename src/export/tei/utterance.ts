import type { Element } from "xast";
import type { Paragraph, Utterance } from "../../ast/nodes.js";
import { wholeInserts } from "../../ast/whole-inserts.js";
import { wordsOf } from "../../record.js";
import { append } from "../../source/append.js";
import { attributionOf } from "../../stats/speech.js";
import { runsOf } from "../inline.js";
import { comment, note } from "./comment.js";
import { element } from "./element.js";
import { linkNotes } from "./link-notes.js";

/** Who speaks, as TEI points to them. */
export interface Who {
  /** The person's id in the list of persons, or `null` for a voice without a name. */
  person: string | null;
  /** `#chair`, `#guest`, `#regular`, `#unknown`. */
  standing: string;
  /** Ids of the utterances that this one goes on with, or that go on with it. */
  next: string | null;
  prev: string | null;
}

/** A turn: its label in a note, then what was said. */
export function utteranceElements(node: Utterance, id: string, who: Who, notes: boolean): Element[] {
  const { label, remark } = attributionOf(node);
  const speaker = note("speaker", `${label}${remark === null ? "" : ` (${remark})`}:`);
  const said = contentOf(node, id, notes);
  const attributes = {
    "xml:id": id,
    who: who.person === null ? null : `#${who.person}`,
    ana: `#${who.standing}`,
    next: who.next === null ? null : `#${who.next}`,
    prev: who.prev === null ? null : `#${who.prev}`,
  };
  // No schema takes an utterance without content: a label alone stands in its own
  return said.length === 0
    ? [element("u", attributes, [speaker])]
    : [speaker, element("u", attributes, said)];
}

function contentOf(node: Utterance, id: string, notes: boolean): Element[] {
  const said: Element[] = [];
  let paragraphs = 0;
  for (const child of wholeInserts(node.children))
    switch (child.type) {
      case "paragraph":
        if (wordsOf(child) !== "") said.push(segment(child, `${id}.p${++paragraphs}`));
        break;
      case "stageDirection":
      case "elision":
        said.push(comment(child, child.value));
        break;
      case "pullQuote":
        said.push(note("pullQuote", wordsOf(child)));
        break;
      case "photoCaption":
      case "relatedLinks":
        if (notes) append(said, linkNotes(child));
        break;
      default:
    }
  return said;
}

const segment = (paragraph: Paragraph, id: string): Element =>
  element(
    "seg",
    { "xml:id": id },
    runsOf(paragraph).map((run) => (typeof run === "string" ? run : comment(run.leaf, run.words))),
  );
