import type { Event } from "./ast/nodes.js";
import type { Dialect } from "./dialect/dialect.js";
import { en } from "./dialect/en.js";
import { createGrammar, type Grammar } from "./grammar/index.js";
import type { LabelReading } from "./grammar/page.js";
import { readCrawledLines } from "./reader/crawled-lines.js";
import { resolveSpeakers } from "./resolve/speakers.js";
import type { Block, Reading } from "./source/block.js";
import { SourceFile } from "./source/source-file.js";
import { createSurvey, type Survey } from "./survey/index.js";

/** Settings of {@link parse}. */
export interface ParseOptions {
  /** The language the page is written in, a BCP 47 tag. Default: `en`, the only one so far. */
  language?: "en";
}

/**
 * Reads the text of an event page into its tree.
 *
 * Any string is read: what no construct claims is an `unparsed` leaf.
 *
 * @param text - The page as text, a line a paragraph.
 * @param options - Settings, all with defaults.
 * @returns The tree; every position lies in `text`.
 * @throws TypeError where `text` is no string, or `language` no language that can be read.
 *
 * @example
 * ```ts
 * import { parse } from "stenogram";
 *
 * const event = parse("President of Veldmark Ilse Brandt: Good afternoon.");
 * const [utterance] = event.children;
 * utterance.speaker; // => "ilse-brandt"
 * ```
 *
 * @group Reading
 */
export function parse(text: string, options: ParseOptions = {}): Event {
  if (typeof text !== "string")
    throw new TypeError(`Unexpected ${describe(text)}, expected a string: the text of a page`);
  const pipeline = pipelineFor(options.language ?? "en");
  const reading = readCrawledLines(text, pipeline.dialect);
  return assemble(text, reading, pipeline);
}

interface Pipeline {
  readonly dialect: Dialect;
  readonly grammar: Grammar;
  readonly survey: (blocks: readonly Block[]) => Survey;
}

const dialects: Readonly<Record<string, Dialect>> = { en };
const pipelines = new Map<string, Pipeline>();

/** Grammar and survey of a language, made once. */
function pipelineFor(language: string): Pipeline {
  const made = pipelines.get(language);
  if (made) return made;
  const dialect = Object.hasOwn(dialects, language) ? dialects[language] : undefined;
  if (!dialect) {
    const known = Object.keys(dialects).map((name) => `\`${name}\``);
    throw new TypeError(`Unexpected language ${describe(language)}, expected one of ${known.join(", ")}`);
  }
  const pipeline = { dialect, grammar: createGrammar(dialect), survey: createSurvey(dialect) };
  pipelines.set(language, pipeline);
  return pipeline;
}

function assemble(text: string, reading: Reading, { dialect, grammar, survey }: Pipeline): Event {
  const { blocks } = reading;
  const { tape, labels, repeats, title, summary, persons } = survey(blocks);
  const labelled = [...labels].sort(([a], [b]) => a - b);
  const spoken = labelled.map(([at, { label }]) => ({ label: blocks[at]!.text.slice(label.from, label.to) }));
  const resolved = resolveSpeakers(spoken, { title, summary, persons }, dialect.names);
  const readings = new Map<number, LabelReading>(labelled.map(([at], index) => [at, resolved[index]!]));
  return grammar({
    source: new SourceFile(text),
    language: dialect.language,
    blocks,
    tape,
    labels,
    readings,
    repeats,
  });
}

function describe(value: unknown): string {
  if (typeof value === "string") return `\`${value.slice(0, 60)}\``;
  return value === null ? "null" : typeof value;
}
