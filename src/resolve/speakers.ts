import type { NameConventions } from "../dialect/name-conventions.js";
import type { Span } from "../source/block.js";
import { once } from "../source/once.js";
import type { LabelWord, PrintedNames } from "./bare-words.js";
import { foldLetters } from "./fold-letters.js";
import { fullNames } from "./full-name.js";
import { isSign, joinWords, readWords } from "./label-words.js";
import { meantLetters } from "./look-alikes.js";
import type { NameWords } from "./name-shape.js";
import { pageNames, printedNames } from "./page-names.js";
import { type PrintedName, samePersons } from "./same-person.js";
import { speakerId } from "./speaker-id.js";
import { splitLabel } from "./split-label.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";
import { voiceWord } from "./voice.js";

/** A label of the page, in the order of its utterances. */
export interface SpokenLabel {
  /** As printed, without remark and colon; line breaks and double spaces may stand in it. */
  readonly label: string;
}

/** What a page says about who is on it, beside its labels. */
export interface PageFacts {
  readonly title: string | null;
  readonly summary: readonly string[];
  /** Persons of the metadata block as printed, family name first: `Brandt Ilse`, `Osip Patriarch of Veldmark`. */
  readonly persons: readonly string[];
  /** Names on the page's hover cards, family name first. */
  readonly cards?: readonly string[];
}

/** Who a label names. Spans do not overlap; the comma between two belongs to neither. */
export interface ResolvedLabel {
  /** Where the role stands: `Speaker of the Council` in `Speaker of the Council Ilse Brandt`. */
  readonly roleSpan: Span | null;
  /** The rest of the role where the name stands inside it: `of Veldmark` in `Patriarch Osip of Veldmark`. */
  readonly roleTailSpan: Span | null;
  readonly nameSpan: Span | null;
  /** White space folded, case mended, words parted; both stretches of a role: `Patriarch of Veldmark`. */
  readonly role: string | null;
  /** White space folded, case mended, words parted: `Ilse Brandt` of `IlseBRANDT`. */
  readonly name: string | null;
  readonly voice: "named" | "unnamed" | "collective";
  /** The person, the same for all labels that name them: `ilse-brandt`; null for a voice without a name. */
  readonly speaker: string | null;
}

interface ReadLabel {
  readonly resolved: ResolvedLabel;
  readonly regnal: boolean;
}

/**
 * Says who each label of a page names, with the whole page in view: parts role from name, and gives all labels
 * of one person one id.
 *
 * `Speaker ILSE BRANDT` and `I. Brandt`: roles `Speaker` and none, names `Ilse Brandt` and `I. Brandt`, one person.
 */
export function resolveSpeakers(
  labels: readonly SpokenLabel[],
  page: PageFacts,
  conventions: NameConventions,
): ResolvedLabel[] {
  if (labels.length === 0) return [];
  const vocabulary = vocabularyOf(conventions);
  // Few pages have a label that only their other names explain
  const spellings = once(() => printedNames(new Set(labels.map(({ label }) => label)), page));
  const printed: PrintedNames = {
    hasName: (letters) => spellings().hasName(letters),
    hasWord: (word) => spellings().hasWord(word),
    hasFamily: (word) => spellings().hasFamily(word),
  };
  const words = new Map<string, readonly LabelWord[]>();
  for (const { label } of labels)
    if (!words.has(label)) words.set(label, readWords(label, vocabulary, printed));
  const names = pageNames(words.values(), page, vocabulary, printed);
  const read = new Map<string, ReadLabel>();
  for (const [label, own] of words)
    read.set(label, readLabel(own, splitLabel(own, names, vocabulary), vocabulary));
  const persons = samePersons(namesOf(labels, read), names.spelt, vocabulary);
  const fullNameOf = fullNames([...(page.cards ?? []), ...page.persons], vocabulary);
  const idOf = (best: string): string | null =>
    speakerId(fullNameOf(best) ?? meantLetters(best, vocabulary)) || null;
  const ids = new Map([...persons].map(([name, best]) => [name, idOf(best)]));
  return labels.map(({ label }) => {
    const { resolved } = read.get(label)!;
    return resolved.name === null ? resolved : { ...resolved, speaker: ids.get(resolved.name) ?? null };
  });
}

function namesOf(labels: readonly SpokenLabel[], read: ReadonlyMap<string, ReadLabel>): PrintedName[] {
  const names = new Map<string, PrintedName>();
  labels.forEach(({ label }, i) => {
    const { resolved, regnal } = read.get(label)!;
    if (resolved.name === null) return;
    let name = names.get(resolved.name);
    if (!name)
      names.set(resolved.name, (name = { name: resolved.name, at: [], roles: new Set(), regnal: false }));
    name.at.push(i);
    name.regnal ||= regnal;
    if (resolved.role !== null) name.roles.add(foldLetters(resolved.role));
  });
  return [...names.values()];
}

const NOBODY = {
  roleSpan: null,
  roleTailSpan: null,
  nameSpan: null,
  role: null,
  name: null,
  speaker: null,
} as const;

function readLabel(
  words: readonly LabelWord[],
  { name, several }: { readonly name: NameWords | null; readonly several: boolean },
  vocabulary: Vocabulary,
): ReadLabel {
  const voice = voiceWord(words, vocabulary);
  if (voice === "unnamed" || (voice === "collective" && (!name || name.from === 0)))
    return { resolved: { ...NOBODY, voice }, regnal: false };
  if (several) return { resolved: { ...NOBODY, voice: "collective" }, regnal: false };
  if (!name) {
    const all = withoutEdges(words);
    return {
      resolved: { ...NOBODY, roleSpan: spanOf(all), role: roleOf(all, []), voice: "unnamed" },
      regnal: false,
    };
  }
  const head = withoutEdges(words.slice(0, name.from));
  const tail = withoutEdges(words.slice(name.to));
  const own = words.slice(name.from, name.to);
  const next = words[name.to];
  return {
    resolved: {
      roleSpan: spanOf(head) ?? spanOf(tail),
      roleTailSpan: head.length > 0 ? spanOf(tail) : null,
      nameSpan: { from: own[0]!.from, to: own.at(-1)!.to },
      role: roleOf(head, tail, own.at(-1)!.endsPart || (next?.endsPart === true && isSign(next))),
      name: own.map(({ text }) => text).join(" "),
      voice: "named",
      speaker: null,
    },
    regnal: words[name.from - 1]?.kind === "regnal",
  };
}

// A dash or a lone comma between name and role belongs to neither.
function withoutEdges(words: readonly LabelWord[]): readonly LabelWord[] {
  let from = 0;
  let to = words.length;
  while (from < to && isSign(words[from]!)) from++;
  while (to > from && isSign(words[to - 1]!)) to--;
  return words.slice(from, to);
}

// Signs around the words belong to the role, the comma at its end does not.
function spanOf(words: readonly LabelWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  return { from: first.from - first.before.length, to: last.to + withoutComma(last.after).length };
}

function withoutComma(signs: string): string {
  let end = signs.length;
  while (end > 0 && ",;".includes(signs[end - 1]!)) end--;
  return signs.slice(0, end);
}

function roleOf(head: readonly LabelWord[], tail: readonly LabelWord[], comma = false): string | null {
  const stretches = [joinWords(head), joinWords(tail)].map(withoutComma).filter(Boolean);
  return stretches.length > 0 ? stretches.join(comma ? ", " : " ") : null;
}
