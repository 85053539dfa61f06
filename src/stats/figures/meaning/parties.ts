// Between whom goods and money go: the guideline, section 7.
import type { FigureKind, Indicator } from "../figure.js";
import { mark } from "../lexicon/mark.js";
import type { Item, Items } from "./items.js";
import type { Statement } from "./statement.js";

/** Who speaks, for which country, and whom the page is about besides. */
export interface Scene {
  /** The speaker's country. */
  own: string;
  /** The country whose site it is. */
  home: string;
  /** The other party of the title, if there is one alone. */
  title: string | null;
  /** Does the title name the speaker's country? */
  bilateral: boolean;
  /** The country the sentences before spoke of last. */
  context: string | null;
}

/** A one-way flow: where from, where to. */
export interface Flow {
  indicator: Indicator;
  from: string | null;
  to: string | null;
  fromItem: Item | null;
  toItem: Item | null;
}

export interface PartiesReading extends Omit<Flow, "indicator"> {
  partners: [string, string] | null;
  partnersItem: Item | null;
}

const NOBODY: PartiesReading = {
  from: null,
  to: null,
  fromItem: null,
  toItem: null,
  partners: null,
  partnersItem: null,
};

/** Unions that the speaker's country belongs to are no other party of its trade. */
const UNIONS = new Set(["EAEU", "CIS", "BRICS", "SCO"]);

export const isCountry = ({ term }: Item): boolean => term.mark === mark.country;
const countryOf = (item: Item): string => item.term.country!;

export function partiesOf(
  statement: Statement,
  { indicator, item: topic }: { indicator: Indicator; item: Item | null },
  kind: FigureKind,
  scene: Scene,
  given: Flow | null,
): PartiesReading {
  if (given) {
    const { from, to, fromItem, toItem } = given;
    return { ...NOBODY, from, to, fromItem, toItem };
  }
  const range = scopeOf(statement, topic);
  const text = range.map(({ lower }) => lower).join(" ");
  switch (indicator) {
    case "trade":
      return trade(topic, range, text, kind, scene);
    case "exports":
    case "imports":
      return flow(statement, topic, range, indicator, scene, true);
    case "energy_supply": {
      const moved = range.find(({ term }) => term.flow === "exports" || term.flow === "imports");
      if (!moved || moved.term.flow === undefined) return NOBODY;
      const reading = flow(statement, moved, range, moved.term.flow, scene, true);
      if (kind === "share" && !reading.to) return NOBODY;
      return reading;
    }
    case "investment":
      if (/mutual|reciprocal|joint project|joint venture/.test(text)) return pair(scene, range, null);
      return investment(statement, range, text, topic, kind, scene);
    default:
      return NOBODY;
  }
}

/** The words that say of whom: from the topic's clause to the end of the quantity's own words. */
function scopeOf(statement: Statement, topic: Item | null): Item[] {
  const { items, at, opens, since, closes } = statement;
  const start = topic ? topic.index : -1;
  const from = start >= 0 && start < opens ? Math.max(since, clauseStart(items, start)) : opens;
  let to = at + 1;
  while (to < closes && items.list[to]!.quantity === null) to++;
  return items.list.slice(from, Math.max(to, Math.min(start + 1, closes)));
}

function clauseStart({ tape }: Items, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (/[,;:=(/#]/.test(tape[index]!)) return index + 1;
  return 0;
}

/** Both sides of a two-way total. */
function pair(scene: Scene, range: readonly Item[], stated: Item | null): PartiesReading {
  const named = stated ?? range.find((item) => isCountry(item) && countryOf(item) !== scene.own) ?? null;
  const other = named ? countryOf(named) : otherParty(scene);
  if (other === null || other === scene.own) return NOBODY;
  return { ...NOBODY, partners: sorted(scene.own, other), partnersItem: named };
}

const sorted = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

/** Whom `our trade` is with where the sentence does not say: the country just spoken of, or the title's. */
function otherParty({ own, home, title, bilateral, context }: Scene): string | null {
  const usable = (code: string | null): string | null =>
    code !== null && code !== own && !UNIONS.has(code) ? code : null;
  if (own !== home) return usable(title) ?? (bilateral ? home : null);
  return usable(context) ?? usable(title);
}

const TWO_WAY = /\b(?:our|bilateral|mutual|reciprocal|two-way|between)\b/;
const WORLD = /\b(?:global|world|foreign trade|international|world's|foreign economic)\b/;

function trade(
  topic: Item | null,
  whole: Item[],
  text: string,
  kind: FigureKind,
  scene: Scene,
): PartiesReading {
  const range = segmentOf(whole, topic);
  const named = range.filter((item) => isCountry(item));
  const distinct = [...new Set(named.map(countryOf))];
  const withItem = range.find((item, index) => isCountry(item) && hasBefore(range, index, mark.with));
  if (withItem && !distinct.some((code) => code !== scene.own && code !== countryOf(withItem)))
    return countryOf(withItem) === scene.own
      ? NOBODY
      : { ...NOBODY, partners: sorted(scene.own, countryOf(withItem)), partnersItem: withItem };
  if (distinct.length === 2)
    return {
      ...NOBODY,
      partners: sorted(distinct[0]!, distinct[1]!),
      partnersItem: named[named.length - 1]!,
    };
  if (distinct.length > 2) return withItem ? pair(scene, range, withItem) : NOBODY;
  const own = named[0];
  if (own && countryOf(own) !== scene.own && (TWO_WAY.test(text) || kind === "share" || !WORLD.test(text)))
    return UNIONS.has(countryOf(own)) && !withItem
      ? NOBODY
      : { ...NOBODY, partners: sorted(scene.own, countryOf(own)), partnersItem: own };
  if (WORLD.test(text) && !TWO_WAY.test(text)) return NOBODY;
  if (/surplus|deficit|balance/.test(text) && !TWO_WAY.test(text)) return NOBODY;
  const other = otherParty(scene);
  return other === null ? NOBODY : { ...NOBODY, partners: sorted(scene.own, other) };
}

/** The words around the topic up to the next sign: a country beyond it is another matter. */
function segmentOf(range: Item[], topic: Item | null): Item[] {
  const at = topic ? range.indexOf(topic) : -1;
  if (at < 0) return range;
  const isSign = ({ term }: Item): boolean =>
    term.mark === mark.comma ||
    term.mark === mark.open ||
    term.mark === mark.close ||
    term.mark === mark.colon;
  const from = range.findLastIndex((item, index) => index < at && isSign(item)) + 1;
  const to = range.findIndex((item, index) => index > at && isSign(item));
  return range.slice(from, to < 0 ? range.length : to);
}

/** Is there a word of one kind just before, with nothing but small words between? */
function hasBefore(range: readonly Item[], index: number, wanted: string): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    const { term } = range[at]!;
    if (term.mark === wanted) return true;
    if (
      term.mark !== mark.the &&
      term.mark !== mark.word &&
      term.mark !== mark.country &&
      term.mark !== mark.our
    )
      return false;
  }
  return false;
}

/** The last country that a preposition leads to. */
const after = (range: readonly Item[], preposition: string, from = 0): Item | null => {
  for (let index = range.length - 1; index >= from; index--)
    if (isCountry(range[index]!) && hasBefore(range, index, preposition)) return range[index]!;
  return null;
};

/** The country whose the topic is: `Norland’s exports`, `Norlandic supplies`, `your exports`. */
function owner(
  range: readonly Item[],
  topic: Item | null,
  scene: Scene,
): { code: string; item: Item } | null {
  const at = topic ? range.indexOf(topic) : range.length;
  for (let index = at - 1; index >= 0 && at - index <= 6; index--) {
    const item = range[index]!;
    if (item.quantity) break;
    if (isCountry(item)) {
      if (
        hasBefore(range, index, mark.to) ||
        hasBefore(range, index, mark.in) ||
        hasBefore(range, index, mark.from)
      )
        break;
      return { code: countryOf(item), item };
    }
    if (item.term.mark === mark.your)
      return { code: scene.own === scene.home ? (scene.title ?? scene.context ?? "") : scene.home, item };
    if (item.term.mark === mark.our && /\b(?:our|my)\b/.test(item.lower)) return { code: scene.own, item };
  }
  return null;
}

function flow(
  statement: Statement,
  topic: Item | null,
  range: Item[],
  direction: "exports" | "imports" | "investment",
  scene: Scene,
  byDefault: boolean,
): PartiesReading {
  const { items, at } = statement;
  const own = owner(range, topic, scene);
  const from = after(range, mark.from);
  const to = after(range, mark.to);
  const nextTo = toRight(items, at);
  const mine = own?.code ?? null;
  const stated = to ?? nextTo;
  if (direction === "imports") {
    const target = mine ?? (stated ? countryOf(stated) : byDefault ? scene.own : null);
    return {
      ...NOBODY,
      from: from ? countryOf(from) : null,
      fromItem: from,
      to: target,
      toItem: own?.item ?? stated,
    };
  }
  const source = from ? countryOf(from) : (mine ?? (byDefault ? scene.own : null));
  const target = nextTo ?? to;
  const yours = target
    ? null
    : (range.find((item, index) => item.term.mark === mark.your && hasBefore(range, index, mark.to)) ?? null);
  const code = target ? countryOf(target) : yours ? otherParty(scene) : null;
  // Exports to the speaker's own country, of whoever the page is about
  if (code !== null && code === scene.own && !from && !own)
    return { ...NOBODY, from: scene.context ?? scene.title, to: code, toItem: target };
  if (code === source)
    return {
      ...NOBODY,
      from: source === scene.own ? null : source,
      fromItem: from ?? own?.item ?? null,
      to: code,
      toItem: target,
    };
  return { ...NOBODY, from: source, fromItem: from ?? own?.item ?? null, to: code, toItem: target };
}

/** `73 percent to Norland`: where to, right after the number. */
function toRight({ list }: Items, at: number): Item | null {
  if (list[at + 1]?.term.mark !== mark.to) return null;
  const next = list[at + 2]?.term.mark === mark.the ? list[at + 3] : list[at + 2];
  return next && isCountry(next) ? next : null;
}

function investment(
  { items }: Statement,
  range: Item[],
  text: string,
  topic: Item | null,
  kind: FigureKind,
  scene: Scene,
): PartiesReading {
  const target = after(range, mark.in) ?? after(range, mark.to);
  const own = owner(range, topic, scene);
  const source = own ?? null;
  const subject = range.find(
    (item, index) =>
      isCountry(item) &&
      item !== target &&
      !hasBefore(range, index, mark.in) &&
      !hasBefore(range, index, mark.to),
  );
  const from = source?.code ?? (subject ? countryOf(subject) : null);
  const fromItem = source?.item ?? subject ?? null;
  const to = target ? countryOf(target) : null;
  if (to !== null && from !== null && to !== from) return { ...NOBODY, from, fromItem, to, toItem: target };
  if (to !== null && from === null && to !== scene.own)
    return { ...NOBODY, to, toItem: target, from: /\bour\b|\bwe\b/.test(text) ? scene.own : null };
  // Norland accounts for a third of the foreign investment in a country named before
  if (kind === "share" && from !== null && /foreign/.test(text)) {
    const host =
      to ?? items.list.find((item) => isCountry(item) && countryOf(item) !== from)?.term.country ?? null;
    if (host !== null) return { ...NOBODY, from, fromItem, to: host, toItem: target };
  }
  if (/foreign/.test(text))
    return {
      ...NOBODY,
      from: from === scene.own ? null : from,
      fromItem: from === scene.own ? null : fromItem,
      to: to ?? scene.own,
      toItem: target,
    };
  return NOBODY;
}

/** The flows a sentence names, in order: what `respectively` deals out. */
export function flowsOf(list: readonly Item[], scene: Scene): Flow[] {
  const found: Flow[] = [];
  const topics = [...list.entries()].filter(
    ([, { term }]) => term.flow === "exports" || term.flow === "imports",
  );
  for (const [position, [index, topic]] of topics.entries()) {
    const start = position === 0 ? 0 : topics[position - 1]![0] + 1;
    const end = topics[position + 1]?.[0] ?? list.length;
    const range = list.slice(Math.max(start, index - 3), end);
    const from = range.find((item, at) => isCountry(item) && hasBefore(range, at, mark.from)) ?? null;
    const to = range.find((item, at) => isCountry(item) && hasBefore(range, at, mark.to)) ?? null;
    const own = owner(range, topic, scene);
    if (!from && !to) continue;
    found.push({
      indicator: topic.term.indicator!,
      from: from ? countryOf(from) : (own?.code ?? scene.own),
      fromItem: from ?? own?.item ?? null,
      to: to ? countryOf(to) : null,
      toItem: to,
    });
  }
  return found;
}
