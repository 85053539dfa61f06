import type { Element } from "xast";
import type { Event, Utterance } from "../../ast/nodes.js";
import { wholeInserts } from "../../ast/whole-inserts.js";
import { wordsOf } from "../../record.js";
import { append } from "../../source/append.js";
import { foldSpace } from "../../source/fold.js";
import { comment, note } from "./comment.js";
import { continuedTurns } from "./continued.js";
import { type Division, divisionElement, withSpeech } from "./division.js";
import { element } from "./element.js";
import { linkNotes } from "./link-notes.js";
import type { TeiOptions } from "./options.js";
import { utteranceElements, type Who } from "./utterance.js";

/** Who speaks in a turn: the person's id, and what they are at the event. */
export type Speaking = (utterance: Utterance) => Pick<Who, "person" | "standing">;

/** The text of an event. */
export function textElement(event: Event, id: string, speaking: Speaking, options: TeiOptions): Element {
  const { profile, notes = false } = options;
  const divisions = divisionsOf(event, id, speaking, notes);
  const written = profile === "parlamint" ? withSpeech(divisions) : divisions;
  return element("text", { ana: `#${event.kind}` }, [element("body", {}, written.map(divisionElement))]);
}

function divisionsOf(event: Event, id: string, speaking: Speaking, notes: boolean): Division[] {
  const next = continuedTurns(event);
  const prev = new Map([...next].map(([from, to]) => [to, from]));
  const idOf = (utterance: Utterance | undefined): string | null =>
    utterance ? `${id}.${utterance.id}` : null;
  const divisions: Division[] = [{ heads: [], children: [] }];
  for (const node of wholeInserts(event.children)) {
    const last = divisions.at(-1)!;
    switch (node.type) {
      case "heading":
        if (last.children.length > 0) divisions.push({ heads: [wordsOf(node)], children: [] });
        else last.heads.push(wordsOf(node));
        break;
      case "separator":
        if (last.children.length + last.heads.length > 0) divisions.push({ heads: [], children: [] });
        divisions.at(-1)!.children.push(note("separator", wordsOf(node)));
        break;
      case "utterance": {
        const links = { next: idOf(next.get(node)), prev: idOf(prev.get(node)) };
        const who = { ...speaking(node), ...links };
        append(last.children, utteranceElements(node, idOf(node)!, who, notes));
        break;
      }
      case "narration":
        for (const paragraph of node.children) last.children.push(note("narration", wordsOf(paragraph)));
        break;
      case "pullQuote":
        last.children.push(note("pullQuote", wordsOf(node)));
        break;
      case "stageDirection":
      case "elision":
        last.children.push(comment(node, node.value));
        break;
      case "photoCaption":
      case "relatedLinks":
        if (notes) append(last.children, linkNotes(node));
        break;
      case "unparsed":
        if (notes) last.children.push(note("unparsed", foldSpace(node.value)));
        break;
      default:
    }
  }
  return divisions;
}
