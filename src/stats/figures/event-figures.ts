import { assertEvent } from "../../ast/assert-event.js";
import type { Event, Position, Utterance } from "../../ast/nodes.js";
import type { Language } from "../../dialect/dialect.js";
import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { rolesOf } from "../roles.js";
import { attributionOf } from "../speech.js";
import { checkOptions } from "./check-options.js";
import { moved } from "./extract-figures.js";
import type { Figure } from "./figure.js";
import type { Scene } from "./meaning/scene.js";
import { isTopic } from "./meaning/statement.js";
import { mayHoldFigures, readFigures } from "./read-figures.js";
import { readingOf } from "./read-language.js";
import { ReadSentence } from "./read-sentence.js";
import { type Head, headIn, sceneOf, todayOf } from "./scene.js";
import type { Sentence } from "./sentences.js";
import { type Speech, speechesOf } from "./speeches.js";

/**
 * A figure of an event: who named it, and where on the page.
 *
 * @group Figures
 */
export interface EventFigure extends Figure {
  /** Id of the utterance, `u1`. */
  utterance: string;
  /** Id of the person, or `null` for a voice without a name. */
  speaker: string | null;
  /** The sentence it stands in; `start`, `end` and `evidence` are offsets in it. */
  sentence: string;
  /** Where it stands in the string the caller parsed. */
  position: Position;
}

/**
 * Settings of {@link figures}.
 *
 * @group Figures
 */
export interface EventFiguresOptions {
  /** The country whose site it is, ISO 3166 alpha-2: that of speakers whose country is not said. Default: `RU`. */
  home?: string;
}

/**
 * The trade and economic figures of an event, in page order, each with its speaker and its place on the page.
 *
 * Only speech is read. The event's date, title and place and the speaker's label give the figures their meaning, and so
 * do the sentences the same speaker said just before, and the question they answer.
 *
 * @param event - A tree of `parse` or `parseHtml`.
 * @param options - Settings, all with defaults.
 * @returns The figures; `start`, `end` and `evidence` are offsets in `sentence`, `position` is in the source.
 * @throws TypeError where `event` is no tree, or `home` no code of a country.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 * import { figures } from "stenogram/stats";
 *
 * const event = parse("Ilse Brandt: Exports fell by a third.\nOlaf Rask: The deficit is 2 percent of GDP.");
 * figures(event).map(({ speaker, text, kind }) => `${speaker}: ${text}, ${kind}`);
 * // => ["ilse-brandt: a third, change", "olaf-rask: 2 percent, share"]
 * ```
 *
 * @group Figures
 */
export function figures(event: Event, options: EventFiguresOptions = {}): EventFigure[] {
  assertEvent(event);
  checkOptions(options);
  const { home = "RU" } = options;
  const reading = readingOf(event.language as Language);
  if (!reading) return [];
  const { date, title, lead } = headOf(event);
  const today = todayOf(date);
  const roles = rolesOf(event);
  const mayHold = (text: string): boolean => reading.by === "form" || mayHoldFigures(reading.words, text);
  const scenes = new Map<string, Scene>();
  const read = new Map<Sentence, ReadSentence>();
  const sentenceOf = (words: FigureWords, sentence: Sentence): ReadSentence => {
    const known = read.get(sentence) ?? new ReadSentence(words, sentence.text, today);
    read.set(sentence, known);
    return known;
  };
  let head: Head | undefined;
  const names = (sentence: Sentence): boolean =>
    reading.by === "words" && sentenceOf(reading.words, sentence).items.list.some(isTopic);
  const readerFor = (utterance: Utterance, speech: Speech): SentenceReader => {
    if (reading.by === "form") return ({ text }) => reading.read(text);
    const { words } = reading;
    const label = speakerOf(utterance, roles);
    head ??= headIn(words, title, lead);
    const scene = scenes.get(label) ?? sceneOf(words, label, head, home);
    scenes.set(label, scene);
    return (sentence, index, place) =>
      mayHoldFigures(words, sentence.text)
        ? readFigures(
            sentenceOf(words, sentence),
            () => speech.before(index, place).map((before) => sentenceOf(words, before).items),
            scene,
            () => {
              const question = speech.asked(index, place);
              return question && sentenceOf(words, question).items;
            },
          )
        : [];
  };
  const found: EventFigure[] = [];
  for (const speech of speechesOf(event, names)) {
    const { utterance, paragraphs } = speech;
    const holding = paragraphs.map(({ children }) =>
      children.some(({ type, value }) => type === "text" && mayHold(value)),
    );
    if (!holding.includes(true)) continue;
    const figuresOf = readerFor(utterance, speech);
    for (const [index, holds] of holding.entries()) {
      if (!holds) continue;
      const { words, sentences } = speech.paragraph(index);
      for (const [place, sentence] of sentences.entries())
        for (const figure of figuresOf(sentence, index, place)) {
          const { start, end } = moved(figure, sentence.start);
          found.push({
            ...figure,
            utterance: utterance.id,
            speaker: utterance.speaker,
            sentence: sentence.text,
            position: words.position(start, end),
          });
        }
    }
  }
  return found;
}

/** Reads a sentence of one speaker, the one at a place in a paragraph; what was said before it is read where it is asked for. */
type SentenceReader = (sentence: Sentence, index: number, place: number) => Figure[];

function headOf(event: Event): { date: string | null; title: string; lead: string } {
  let date: string | null = null;
  let title = "";
  let lead = "";
  for (const node of event.children) {
    if (node.type === "dateline") date ??= node.date;
    else if (node.type === "title") title ||= node.children.map(({ value }) => value).join(" ");
    else if (node.type === "summary") lead ||= node.children.map(({ value }) => value).join(" ");
  }
  return { date, title, lead };
}

function speakerOf(utterance: Utterance, roles: ReadonlyMap<string, string>): string {
  const { role, name, label } = attributionOf(utterance);
  const office = role ?? (utterance.speaker === null ? null : roles.get(utterance.speaker)) ?? "";
  return `${office} ${name ?? label}`.trim();
}
