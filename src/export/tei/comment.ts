import type { Element } from "xast";
import type { EditorialNote, Elision, StageAction, StageDirection } from "../../ast/nodes.js";
import { element, wordsElement } from "./element.js";

/** What happened, in the closed lists of ParlaMint. */
const HAPPENED: Readonly<Record<StageAction, readonly [name: string, type: string]>> = {
  applause: ["kinesic", "applause"],
  laughter: ["vocal", "laughter"],
  video: ["kinesic", "playback"],
  music: ["incident", "sound"],
  silence: ["incident", "action"],
  noise: ["kinesic", "noise"],
  other: ["incident", "incident"],
};

/** What stands among the words and is none: a stage direction, a note of the editors, words left out. */
export function comment(leaf: StageDirection | EditorialNote | Elision, words: string): Element {
  if (leaf.type === "editorialNote") return note("editorial", words);
  if (leaf.type === "elision")
    return element("gap", { reason: "editorial" }, [wordsElement("desc", {}, words)]);
  const [name, type] = HAPPENED[leaf.action];
  return element(name, { type }, [wordsElement("desc", {}, words)]);
}

/** A note of some type. */
export const note = (type: string, words: string): Element => wordsElement("note", { type }, words);
