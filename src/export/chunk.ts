import { assertEvent } from "../ast/assert-event.js";
import type { Event, Paragraph, Position, Utterance, Voice } from "../ast/nodes.js";
import { wordsIn } from "../ast/words.js";
import { describe, isOptions } from "../describe.js";
import { toRecord } from "../record.js";
import { foldSpace } from "../source/fold.js";
import { sentencesOf } from "../stats/figures/sentences.js";
import { rolesOf } from "../stats/roles.js";
import { attributionOf } from "../stats/speech.js";
import { countWords } from "../stats/words.js";
import { type DocumentId, namer } from "./document-id.js";

/**
 * A piece of an event for retrieval: whole sentences of one voice, and what they need to be understood alone.
 *
 * @group Retrieval
 */
export interface Chunk {
  /** Its id: the event's and its place on the page from 1, `19578.c3`. */
  id: string;
  /** The sentences: a space between two of a paragraph, `\n` between paragraphs. Notes and stage directions stay in. */
  text: string;
  /** Number of its words. */
  words: number;
  /** Id of the utterance, or `null` for the site's own prose. */
  utterance: string | null;
  /** Id of the person, or `null`. */
  speaker: string | null;
  /** The label as printed, or `null`. */
  label: string | null;
  /** The speaker's name in the label, or `null`. */
  name: string | null;
  /** The office in the label or, where it has none, the fullest that the page prints for the person; or `null`. */
  role: string | null;
  /** Whose voice it is, or `null` for the site's own prose. */
  voice: Voice | null;
  /** Does it follow an elision without a new label, so that the speaker is not sure? */
  uncertain: boolean;
  /** ISO day of the event, or `null`. */
  date: string | null;
  /** Title of the page, or `null`. */
  title: string | null;
  /**
   * From its first to just past its last character in the string the caller parsed; a caption or a pull quote may stand
   * between. In HTML a stretch with entities has one place: a piece that begins or ends inside has all of it.
   */
  position: Position;
}

/**
 * Settings of {@link chunk}.
 *
 * @group Retrieval
 */
export interface ChunkOptions {
  /** Words a chunk may have; a single sentence may have more. Default: 200. */
  maxWords?: number;
  /**
   * Id of the event, or what gives it one, as in the tables. Default: the last part of the page's own short address, else
   * `event-1`.
   */
  id?: string | DocumentId;
}

interface Piece {
  text: string;
  words: number;
  position: Position;
  paragraph: number;
}

/**
 * Parts an event into pieces for retrieval.
 *
 * A piece holds whole sentences and never more than one voice; it ends where an elision stands between paragraphs. A
 * sentence with more words than `maxWords` is a piece of its own. Only what has no end for 3,000 characters is parted
 * inside.
 *
 * @param event - A tree of `parse` or `parseHtml`.
 * @param options - How long a piece may be, and the id of the event.
 * @returns The pieces in page order: of speech, and of the site's own prose.
 * @throws TypeError where `event` is no tree, `maxWords` no whole number above 0, or `id` gives no words.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { chunk } from "stenogram/export";
 *
 * const event = parse("President of Veldmark Ilse Brandt: The ice has gone. Ships sail again.\nOlaf Rask: At last.");
 * chunk(event, { maxWords: 5 }).map(({ text, role }) => [text, role]);
 * // => [["The ice has gone.", "President of Veldmark"], ["Ships sail again.", "President of Veldmark"], ["At last.", null]]
 * ```
 *
 * @group Retrieval
 */
export function chunk(event: Event, options: ChunkOptions = {}): Chunk[] {
  assertEvent(event);
  if (!isOptions(options))
    throw new TypeError(`Unexpected ${describe(options)}, expected an object of options`);
  const { maxWords = 200, id: given } = options;
  if (!Number.isInteger(maxWords) || maxWords < 1)
    throw new TypeError(
      `Unexpected ${typeof maxWords === "number" ? maxWords : describe(maxWords)} as \`maxWords\`, expected a whole number above 0`,
    );
  if (given !== undefined && typeof given !== "string" && typeof given !== "function")
    throw new TypeError(
      `Unexpected ${describe(given)} as \`id\`, expected words or a function that names the event`,
    );
  const id = namer(typeof given === "string" ? () => given : given)(event, 0);
  const { date, title } = toRecord(event);
  const roles = rolesOf(event);
  const chunks: Chunk[] = [];
  for (const node of event.children) {
    if (node.type !== "utterance" && node.type !== "narration") continue;
    const utterance = node.type === "utterance" ? node : null;
    for (const stretch of stretchesOf(node.children))
      for (const pieces of packed(stretch, maxWords, event.language))
        chunks.push({
          id: `${id}.c${chunks.length + 1}`,
          text: textOf(pieces),
          words: pieces.reduce((sum, { words }) => sum + words, 0),
          ...speakerOf(utterance, roles),
          uncertain: stretch[0]!.uncertain ?? false,
          date,
          title,
          position: { start: pieces[0]!.position.start, end: pieces.at(-1)!.position.end },
        });
  }
  return chunks;
}

function speakerOf(
  utterance: Utterance | null,
  roles: ReadonlyMap<string, string>,
): Pick<Chunk, "utterance" | "speaker" | "label" | "name" | "role" | "voice"> {
  if (!utterance) return { utterance: null, speaker: null, label: null, name: null, role: null, voice: null };
  const { label, name, role, voice } = attributionOf(utterance);
  const { id, speaker } = utterance;
  return {
    utterance: id,
    speaker,
    label,
    name,
    role: role ?? (speaker === null ? null : (roles.get(speaker) ?? null)),
    voice,
  };
}

/** Paragraphs that follow each other without an elision between. */
function stretchesOf(children: readonly { type: string }[]): Paragraph[][] {
  const stretches: Paragraph[][] = [[]];
  for (const child of children)
    if (child.type === "elision") stretches.push([]);
    else if (child.type === "paragraph") stretches.at(-1)!.push(child as Paragraph);
  return stretches;
}

/** As many sentences together as there is room for. */
function packed(paragraphs: readonly Paragraph[], maxWords: number, language: string): Piece[][] {
  const groups: Piece[][] = [];
  let words = Infinity;
  for (const piece of piecesOf(paragraphs, language)) {
    if (words + piece.words > maxWords) {
      groups.push([]);
      words = 0;
    }
    groups.at(-1)!.push(piece);
    words += piece.words;
  }
  return groups;
}

function* piecesOf(paragraphs: readonly Paragraph[], language: string): Generator<Piece> {
  for (const [paragraph, node] of paragraphs.entries()) {
    const { text, raw, position } = wordsIn(node);
    for (const sentence of sentencesOf(text)) {
      const end = sentence.start + sentence.text.length;
      const folded = foldSpace(raw.slice(sentence.start, end));
      yield {
        text: folded,
        words: countWords(folded, language),
        position: position(sentence.start, end),
        paragraph,
      };
    }
  }
}

function textOf(pieces: readonly Piece[]): string {
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) text += pieces[at - 1]!.paragraph === piece.paragraph ? " " : "\n";
    text += piece.text;
  }
  return text;
}
