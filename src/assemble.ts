import type { Event } from "./ast/nodes.js";
import { describe } from "./describe.js";
import type { Dialect, Language } from "./dialect/dialect.js";
import { dialects } from "./dialect/index.js";
import { createGrammar, type Grammar } from "./grammar/index.js";
import type { Label, LabelReading } from "./grammar/page.js";
import { insertResidue } from "./grammar/residue.js";
import { resolveSpeakers } from "./resolve/speakers.js";
import type { Reading } from "./source/block.js";
import { SourceFile } from "./source/source-file.js";
import { createSurvey, type Survey } from "./survey/index.js";

/** What is made once for a language. */
interface Pipeline {
  readonly dialect: Dialect;
  readonly grammar: Grammar;
  readonly survey: (reading: Reading) => Survey;
}

/** The languages that can be read, by their tags. */
export const languages: readonly string[] = Object.keys(dialects);
const pipelines = new Map<Language, Pipeline>();

function pipelineFor(language: Language): Pipeline {
  const made = pipelines.get(language);
  if (made) return made;
  const dialect = dialectFor(language);
  const pipeline = { dialect, grammar: createGrammar(dialect), survey: createSurvey(dialect) };
  pipelines.set(language, pipeline);
  return pipeline;
}

/** The dialect of a language; a `TypeError` where there is none. */
export function dialectFor(language: unknown): Dialect {
  if (typeof language === "string" && Object.hasOwn(dialects, language))
    return dialects[language as Language];
  const known = Object.keys(dialects).map((name) => `\`${name}\``);
  throw new TypeError(`Unexpected language ${describe(language)}, expected one of ${known.join(", ")}`);
}

/** From what a reader made of `source` to the tree: survey, grammar, who is who, positions. */
export function assemble(source: string, reading: Reading, language: Language): Event {
  const { dialect, grammar, survey } = pipelineFor(language);
  const { blocks } = reading;
  const { tape, labels, repeats, title, summary, persons } = survey(reading);
  const labelled = [...labels].sort(([a], [b]) => a - b);
  const spoken = labelled.map(([at, { label }]) => ({ label: blocks[at]!.text.slice(label.from, label.to) }));
  const resolved = resolveSpeakers(
    spoken,
    { title, summary, persons, cards: cardsOf(reading) },
    dialect.names,
  );
  const readings = new Map<number, LabelReading>(labelled.map(([at], index) => [at, resolved[index]!]));
  const told = labelled.map(([at, label], index) => [at, asResolved(label, resolved[index]!)] as const);
  const file = new SourceFile(source);
  const event = grammar({
    source: file,
    language: dialect.language,
    ...(reading.layout && { layout: reading.layout }),
    blocks,
    tape,
    labels: new Map(told),
    readings,
    repeats,
  });
  insertResidue(event, reading.residue ?? [], file);
  return event;
}

// President of Norland Nobody           no name was found: an office is one without it, all else is in doubt
// Olaf Rask – President of Norland      one was, where the words seemed an office alone; so may a surname, `Ilse Driver`
/** A label with the evidence that fits what was found in it. */
function asResolved(label: Label, { name, role, voice }: LabelReading): Label {
  const { evidence } = label;
  if (voice === "collective") return label;
  if (name !== null) {
    if (evidence !== "role-alone") return label;
    return { ...label, evidence: role === null ? "named-elsewhere" : "role-and-name" };
  }
  if (evidence === "role-and-name") return { ...label, evidence: role === null ? "uncertain" : "role-alone" };
  return evidence === "name-alone" || evidence === "named-elsewhere"
    ? { ...label, evidence: "uncertain" }
    : label;
}

/** The names on the hover cards of a page: what they left among the words, or the markup has of them. */
function cardsOf({ residue = [], blocks }: Reading): string[] {
  const names: string[] = [];
  for (const { card } of residue) if (card) names.push(card.name);
  for (const { evidence } of blocks)
    for (const { person } of evidence?.links ?? []) if (person?.cardName) names.push(person.cardName);
  return names;
}
