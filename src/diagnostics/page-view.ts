// The tree as the rules look at it: its parts in lists, and the words of its language.
import type { Attribution, Event, LeafNode, Node, Paragraph, Utterance } from "../ast/nodes.js";
import { type Words, wordsIn } from "../ast/words.js";
import type { Dialect } from "../dialect/dialect.js";
import { append } from "../source/append.js";
import { foldCase, foldSpace } from "../source/fold.js";
import { type CandidateReader, createCandidateWords } from "../survey/candidate-words.js";

/** A turn with its label. */
export interface Turn {
  readonly node: Utterance;
  readonly attribution: Attribution;
  readonly paragraphs: readonly RunningParagraph[];
}

/** A paragraph of speech or of the site's prose. */
export interface RunningParagraph {
  readonly node: Paragraph;
  /** The words, each findable in the source. */
  readonly words: Words;
  /** White space folded. */
  readonly text: string;
  /** The turn it stands in; `null` for the site's prose. */
  readonly turn: Turn | null;
  /** Does it stand behind the label, on its line? */
  readonly opening: boolean;
}

/** What a language gives the rules; every set in lower case. */
export interface LanguageWords {
  readonly readLabel: CandidateReader;
  /** Offices and ranks. */
  readonly roles: ReadonlySet<string>;
  /** What roles and bodies are made of besides. */
  readonly bodyWords: ReadonlySet<string>;
  /** Words for voices without a name. */
  readonly unnamed: ReadonlySet<string>;
  /** Words that speak to somebody. */
  readonly spoken: ReadonlySet<string>;
  /** Verbs that make a sentence. */
  readonly verbs: ReadonlySet<string>;
  /** What headings begin with, and the small words that follow. */
  readonly leads: readonly string[];
  readonly ties: ReadonlySet<string>;
  /** Small words. */
  readonly small: ReadonlySet<string>;
}

export function languageWords(dialect: Dialect): LanguageWords {
  const setOf = (words: readonly string[]): Set<string> => new Set(words.map(foldCase));
  const { names, headings } = dialect;
  return {
    readLabel: createCandidateWords(dialect),
    roles: setOf(names.roleNouns),
    bodyWords: setOf(names.bodyWords),
    unnamed: setOf(names.unnamedWords),
    spoken: setOf(headings.spokenWords),
    verbs: setOf([...dialect.finiteVerbs, ...dialect.sentenceWords]),
    leads: headings.leads.map(foldCase),
    ties: setOf(headings.ties),
    small: setOf([...names.glue, ...names.conjunctions, ...dialect.smallWords]),
  };
}

/** A page as the rules see it. */
export interface PageView {
  readonly event: Event;
  /** The words of the page's language; `null` where stenogram has none for it, and rules that need them rest. */
  readonly language: LanguageWords | null;
  readonly turns: readonly Turn[];
  /** All paragraphs of turns and narration, in page order. */
  readonly paragraphs: readonly RunningParagraph[];
  readonly leaves: readonly LeafNode[];
  /** Labels and names of the persons who speak here, folded, in lower case. */
  readonly speakers: ReadonlySet<string>;
  /** The same, and the names of the metadata block's list of persons, given name first. */
  readonly persons: ReadonlySet<string>;
  /** Pairs of words with capitals in title and lead, in lower case: who is named there, among others. */
  readonly headNames: ReadonlySet<string>;
  readonly title: string;
}

export function viewPage(event: Event, language: LanguageWords | null): PageView {
  const turns: Turn[] = [];
  const paragraphs: RunningParagraph[] = [];
  for (const node of event.children) {
    if (node.type === "utterance") {
      const attribution = node.children.find((child) => child.type === "attribution");
      if (!attribution) continue;
      const own: RunningParagraph[] = [];
      const turn: Turn = { node, attribution, paragraphs: own };
      for (const [index, child] of node.children.entries())
        if (child.type === "paragraph")
          own.push(running(child, turn, node.children[index - 1] === attribution));
      turns.push(turn);
      append(paragraphs, own);
    } else if (node.type === "narration")
      for (const child of node.children) paragraphs.push(running(child, null, false));
  }
  const leaves = leavesOf(event);
  const speakers = speakersOf(turns);
  const persons = new Set([...speakers, ...personsOf(event)]);
  const title = event.children.find((node) => node.type === "title");
  return {
    event,
    language,
    turns,
    paragraphs,
    leaves,
    speakers,
    persons,
    headNames: headNamesOf(event),
    title: title ? foldSpace(wordsIn(title).raw) : "",
  };
}

function running(node: Paragraph, turn: Turn | null, opening: boolean): RunningParagraph {
  const words = wordsIn(node);
  return { node, words, text: foldSpace(words.raw), turn, opening };
}

function leavesOf(event: Event): LeafNode[] {
  const leaves: LeafNode[] = [];
  const visit = (node: Node): void => {
    if ("children" in node) for (const child of node.children) visit(child);
    else leaves.push(node);
  };
  visit(event);
  return leaves;
}

function speakersOf(turns: readonly Turn[]): Set<string> {
  const speakers = new Set<string>();
  for (const { attribution } of turns) {
    if (attribution.voice !== "named" || attribution.name === null) continue;
    if (attribution.name.includes(" ")) speakers.add(foldCase(attribution.name));
    if (attribution.label.includes(" ")) speakers.add(foldCase(attribution.label));
  }
  return speakers;
}

/** `Brandt Ilse` in the list of persons is Ilse Brandt in the text. */
function* personsOf(event: Event): Iterable<string> {
  for (const block of event.children) {
    if (block.type !== "metadataBlock") continue;
    for (const field of block.children) {
      if (field.type !== "metadataField" || field.name !== "persons") continue;
      for (const child of field.children) {
        const [family, ...given] = child.type === "metadataItem" ? foldCase(child.value).split(" ") : [];
        if (family !== undefined && given.length > 0) yield `${given.join(" ")} ${family}`;
      }
    }
  }
}

function headNamesOf(event: Event): Set<string> {
  const names = new Set<string>();
  for (const node of event.children) {
    if (node.type !== "title" && node.type !== "summary") continue;
    let before = "";
    for (const word of foldSpace(wordsIn(node).raw).split(" ")) {
      const bare = /^\p{Lu}[\p{L}\p{M}’'-]+(?=[.,;:]?$)/u.exec(word)?.[0] ?? "";
      if (before !== "" && bare !== "") names.add(`${before} ${bare}`.toLowerCase());
      before = bare === word ? bare : "";
    }
  }
  return names;
}
