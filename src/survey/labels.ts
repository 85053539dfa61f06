// Which blocks begin with a label: decided with the whole page in view, because the shape alone does not tell.
//
// Ilse Brandt: Good afternoon.           a label
// Second: I did not say that.            none: an ordinal
// Norland: “This is a matter of law.”    none: one word, a quotation after it, and nobody of that name on the page
// Short Answer: We must build.           in doubt: a name by its shape, but the page has no such name elsewhere
// Minister of Harbours: Olaf Rask.       none: an office, and all that follows is a name, as in a list
// Question: “How much?” Reply: “A lot.”  none: words of a speech, quotation marks show it
import type { AttributionEvidence } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { type LabelShape, readLabelShape } from "../grammar/attribution.js";
import type { Label } from "../grammar/page.js";
import type { Block } from "../source/block.js";
import { foldCase, foldSpace } from "../source/fold.js";
import { once } from "../source/once.js";
import type { CandidateReader, CandidateWords } from "./candidate-words.js";
import { createPageWords, type PageWords } from "./page-words.js";
import { addStoppedLabels } from "./stopped-labels.js";

/** What the page says besides its labels. */
interface PageNames {
  /** Title, lead and the persons of the metadata block, as printed. */
  readonly texts: readonly string[];
  /** All that it prints, labels and all. */
  readonly printed: readonly string[];
}

interface Candidate {
  readonly at: number;
  readonly shape: LabelShape;
  /** The label, folded, in lower case: what makes two labels the same. */
  readonly key: string;
  readonly words: CandidateWords;
  readonly follow: Follow;
}

/** What stands after the colon. */
interface Follow {
  readonly empty: boolean;
  readonly lower: boolean;
  readonly quoted: boolean;
  /** Is it nothing but a quotation? */
  readonly isQuotation: boolean;
  /** The site's word for what the microphones missed. */
  readonly unheard: () => boolean;
  /** Is it nothing but a name: an entry of a list? */
  readonly isBareName: () => boolean;
}

export type LabelDecider = (
  blocks: readonly Block[],
  body: readonly number[],
  names: PageNames,
) => Map<number, Label>;

export function createLabelDecider(dialect: Dialect, readWords: CandidateReader): LabelDecider {
  const unheard = dialect.unheard.map(foldCase);
  const pageWords = createPageWords(dialect);

  const candidateAt = (at: number, text: string): Candidate | null => {
    const shape = readLabelShape(text);
    if (!shape) return null;
    const label = foldSpace(text.slice(shape.label.from, shape.label.to));
    const words = readWords(label);
    if (!words) return null;
    return { at, shape, key: foldCase(label), words, follow: followOf(text.slice(shape.end).trimStart()) };
  };

  const followOf = (text: string): Follow => ({
    empty: text === "",
    lower: /^\p{Ll}/u.test(text),
    unheard: () => opensWith(foldCase(text.slice(0, 60)), unheard),
    quoted: /^[“”„"«‘]/.test(text),
    isQuotation: /^[“„"«][^“”„"«»]*[”“"»]$/.test(text),
    isBareName: () => isBareName(text.slice(0, 80).split(/[.;]/, 1)[0]!),
  });

  const isBareName = (text: string): boolean => {
    const words = text.length < 60 ? readWords(text) : null;
    return words !== null && words.isName && words.count > 1;
  };

  return (blocks, body, names) => {
    const candidates: Candidate[] = [];
    for (const at of body) {
      const found = candidateAt(at, blocks[at]!.text);
      if (found) candidates.push(found);
    }
    const listed = inLists(candidates);
    const view = viewOf(candidates, names, listed);
    const labels = new Map<number, Label>();
    const known = new Set<string>();
    const alone: Candidate[] = [];
    for (const candidate of candidates) {
      const evidence =
        blocks[candidate.at]!.evidence?.label ?? (listed.has(candidate.at) ? null : decide(candidate, view));
      if (evidence === null) continue;
      labels.set(candidate.at, { ...candidate.shape, evidence });
      if (evidence === "name-alone" && !blocks[candidate.at]!.evidence?.label) alone.push(candidate);
      if (candidate.words.isName || candidate.words.unnamed) known.add(candidate.key);
      else if (candidate.words.endsInName) for (const name of candidate.words.nameEnds()) known.add(name);
    }
    const printed = once(() => pageWords(names.printed));
    const isOdd = alone.length === 1 && isAmidTurn(alone[0]!.at, labels, blocks);
    for (const candidate of alone.slice(0, MOST_ALONE)) {
      if (couldBeAnyWords(candidate.words, isOdd, printed))
        labels.set(candidate.at, { ...candidate.shape, evidence: "uncertain" });
    }
    addStoppedLabels(labels, known, blocks, body);
    return labels;
  };
}

/** Each is looked for in the whole page: no page of people has more, and a page that has more stays linear. */
const MOST_ALONE = 64;

const opensWith = (text: string, openings: readonly string[]): boolean =>
  openings.some((words) => text.startsWith(words));

// Ilse Brandt: …  Short Answer: …  Olaf Rask: …          it may stand in what she says
// Ilse Brandt: …  Nadja Lund: …  Ilse Brandt: …          it cannot: nobody is told twice that she speaks
/** Whether a label could stand amid a turn, on a page where people speak more than once. */
function isAmidTurn(at: number, labels: ReadonlyMap<number, Label>, blocks: readonly Block[]): boolean {
  const ats = [...labels.keys()];
  const keyAt = (index: number): string | null => {
    const label = labels.get(ats[index] ?? -1)?.label;
    return label ? foldCase(blocks[ats[index]!]!.text.slice(label.from, label.to)) : null;
  };
  const index = ats.indexOf(at);
  return (
    index > 0 &&
    keyAt(index - 1) !== keyAt(index + 1) &&
    [...labels.values()].some(({ evidence }) => evidence === "repeated")
  );
}

const lastWords = (words: string, count: number): string => words.split(" ").slice(-count).join(" ");

const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

// Minister of Harbours: Olaf Rask.      an office, then nothing but a name, line after line: a list
// Minister of Forests: Ilse Brandt.     one such line alone may well be somebody who says a name
function inLists(candidates: readonly Candidate[]): ReadonlySet<number> {
  const entries = new Set(
    candidates.filter(({ words, follow }) => words.hasRole && follow.isBareName()).map(({ at }) => at),
  );
  return new Set([...entries].filter((at) => entries.has(at - 1) || entries.has(at + 1)));
}

/** The page as far as it bears on labels. */
interface View {
  /** How often a label of these words could stand on the page, not counting those that only a list or a quotation has. */
  readonly uses: ReadonlyMap<string, number>;
  /** Whether two words, in lower case, are neighbours in the title, the lead or the list of persons. */
  readonly isPrinted: (pair: string) => boolean;
  /** Labels that end in a name, by its last word. */
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that a label has behind an office, in lower case. */
  readonly introduced: () => ReadonlySet<string>;
  /** The last two words before a colon in the title or the lead: the name of an exhibition or a programme, nobody's. */
  readonly titled: ReadonlySet<string>;
}

function viewOf(candidates: readonly Candidate[], names: PageNames, listed: ReadonlySet<number>): View {
  const uses = new Map<string, number>();
  const endings = new Map<string, Set<string>>();
  for (const { at, key, words, follow } of candidates) {
    if (follow.quoted || follow.lower || listed.has(at)) continue;
    uses.set(key, (uses.get(key) ?? 0) + 1);
    if (words.nameEnd === "" || words.isOpener || words.isSentence) continue;
    const last = lastWord(words.nameEnd);
    const labels = endings.get(last) ?? new Set();
    labels.add(key);
    endings.set(last, labels);
  }
  const titled = new Set<string>();
  for (const text of names.texts) {
    const colon = text.indexOf(":");
    if (colon > 0) titled.add(lastWords(foldCase(text.slice(0, colon)), 2));
  }
  const pairs = once(() => pairsOf(names.texts));
  const introduced = once(
    () =>
      new Set(
        candidates.flatMap(({ words }) =>
          words.hasRole && !words.isOpener && !words.isSentence ? words.nameEnds() : [],
        ),
      ),
  );
  return { uses, endings, titled, introduced, isPrinted: (pair) => pairs().has(pair) };
}

/** Pairs of neighbouring words, in lower case, in either order. */
function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    for (let at = 1; at < words.length; at++) {
      pairs.add(`${words[at - 1]!} ${words[at]!}`);
      pairs.add(`${words[at]!} ${words[at - 1]!}`);
    }
  }
  return pairs;
}

/** Why it is a label, or `null` where it is none. */
function decide({ key, words, follow }: Candidate, view: View): AttributionEvidence | null {
  const uses = view.uses.get(key) ?? 0;
  if (words.unnamed) {
    // Question of the newspaper “Voice”: “How much?”      who asks is said, and asks elsewhere
    // Reply: “Never!”                                    a voice of this page, and its turn is the quotation alone
    const quotes = follow.quoted && (uses === 0 || (words.count === 1 && !follow.isQuotation));
    return (follow.lower && !follow.unheard()) || quotes ? null : "unnamed-word";
  }
  // What a quotation or a word in lower case follows was not counted
  const repeated = uses > Number(!follow.quoted && !follow.lower);
  // Rask: …, Mr Rask: …     where a label has the whole name
  const namesakes = view.endings.get(words.surname);
  const named = namesakes !== undefined && namesakes.size > Number(namesakes.has(key));
  if (named && !follow.lower && !follow.quoted && !follow.isBareName())
    return repeated ? "repeated" : "named-elsewhere";
  // He Lindgren: …      a name that begins as a sentence does, where a label has it behind an office
  const opens = words.isOpener || words.isSentence;
  if (opens && words.count > 1 && !follow.lower && !follow.quoted && view.introduced().has(key))
    return repeated ? "repeated" : "named-elsewhere";
  if (words.isSentence || [1, 2].some((count) => view.titled.has(lastWords(key, count)))) return null;
  // Labels that begin as a sentence would are not among them
  const others = words.isOpener ? 0 : 1;
  const labelled = (view.endings.get(lastWord(words.nameEnd))?.size ?? 0) > others;
  const elsewhere = (): boolean => labelled || view.isPrinted(words.nameEnd);
  if (words.isName) {
    if (words.count === 1) return repeated ? "repeated" : null;
    if (repeated) return "repeated";
    if (elsewhere()) return "named-elsewhere";
    return follow.lower || (follow.quoted && !words.initialled) ? null : "name-alone";
  }
  if (words.endsInName) {
    if (words.isOpener) return words.hasRole && labelled ? "named-elsewhere" : null;
    if (repeated) return "repeated";
    if ((words.hasRole || words.isAffiliated) && !follow.lower) return "role-and-name";
    if (elsewhere()) return "named-elsewhere";
    return follow.lower || follow.quoted ? null : "uncertain";
  }
  if (words.isOpener || follow.lower || follow.quoted || follow.isBareName() || follow.empty) return null;
  if (words.isOffice && repeated) return "repeated";
  return words.hasRole ? "role-alone" : null;
}

// Olaf Rask: Thank you.            a page may have speakers whom nothing else on it names
// Short Answer: We must build.     but where the words are none of names, or all others speak again, it may be none
/** Whether a name that stands in one label alone could as well be any words with capitals, by all that the page prints. */
function couldBeAnyWords(
  { nameEnd, initialled }: CandidateWords,
  isOdd: boolean,
  printed: () => PageWords,
): boolean {
  if (initialled) return false;
  const words = nameEnd.match(/[\p{L}\p{M}]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  const { isCommon, isPrintedAgain } = printed();
  return isCommon(last) || (!isPrintedAgain(last) && (isOdd || words.some(isCommon)));
}
