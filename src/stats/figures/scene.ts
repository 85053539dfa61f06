import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import { once } from "../../source/once.js";
import type { Today } from "./grammar/sentence.js";
import { isCountry } from "./meaning/countries-around.js";
import type { Item, Items } from "./meaning/items.js";
import type { Scene } from "./meaning/scene.js";
import { tokensOf } from "./tokens.js";

/** The day that relative times are counted from; `null` where none is known. */
export function todayOf(date: string | null | undefined): Today | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date ?? "");
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 1) } : null;
}

/** The title, and the countries that it names; the lead says so where it names none. */
export interface Head {
  readonly title: string;
  readonly lead: string;
  readonly named: readonly string[];
}

export function headIn(words: FigureWords, title: string, lead: string = ""): Head {
  const inTitle = countriesIn(title, words);
  return { title, lead, named: inTitle.length > 0 ? inTitle : countriesIn(lead, words) };
}

const countriesIn = (text: string, words: FigureWords): string[] =>
  tokensOf(text, words).list.flatMap(({ term }) => (term.mark === mark.country ? [term.country!] : []));

/** For which country the speaker speaks, and whom the head of the page names besides. */
export function sceneOf(
  words: FigureWords,
  speaker: string,
  { title, lead, named }: Head,
  home: string,
): Scene {
  const { headOfState, business } = words.scene;
  const firm = [speaker, title, lead].some((text) => business.test(text));
  const own =
    countriesIn(speaker, words)[0] ??
    countriesIn(titleBefore(speaker, title), words).at(-1) ??
    // The head of a state that no list has, and of no firm: not the site's own country, then, but none that is known
    (headOfState.test(speaker) && !firm ? null : home);
  const others = new Set(named.filter((code) => code !== own));
  return {
    own,
    home,
    title: others.size === 1 ? [...others][0]! : null,
    bilateral: own !== null && named.includes(own),
    business: firm,
    context: null,
    sole: null,
    group: false,
    firms: () => [],
  };
}

/** `Meeting with President of Norland Olaf Rask`: the title says whose president Olaf Rask is. */
function titleBefore(speaker: string, title: string): string {
  const surname = speaker.trim().split(/\s+/).at(-1)!;
  return title.slice(0, Math.max(0, title.indexOf(surname)));
}

/**
 * The scene with the country spoken of before, in the nearest sentence that names another: the title's, where it was among
 * them, else the last. One that names many at once, `our friends in Africa`, leaves it open.
 */
export function withContext(scene: Scene, context: readonly Items[]): Scene {
  const { own, title } = scene;
  const isOther = ({ term }: Item): boolean =>
    term.group === true || (term.country !== undefined && term.country !== own);
  const all = new Set(
    context.flatMap(({ list }) => list.filter(isOther)).map(({ term }) => term.country ?? null),
  );
  const nearest = context.findLast(({ list }) => list.some(isOther))?.list.filter(isOther) ?? [];
  const named = nearest.filter(isCountry).map(({ term }) => term.country!);
  return {
    ...scene,
    context: title !== null && named.includes(title) ? title : (named.at(-1) ?? null),
    sole: all.size === 1 ? [...all][0]! : null,
    group: nearest.length > 0 && named.length === 0,
    firms: once(() => context.flatMap((items) => firmsIn(items, own))),
  };
}

/** `our investors`, `Norlandic oil companies`, `the banks of Norland`: whose they are. */
function firmsIn({ list, words }: Items, own: string | null): string[] {
  return list.flatMap(({ lower }, at) => {
    if (!words.flows.firms.test(lower)) return [];
    const before = list.slice(Math.max(0, at - NEAR), at);
    const sign = before.findLastIndex(({ term }) => term.mark !== mark.word && !NAMING.has(term.mark));
    const of = OF_WHOM.exec(textOfMarks(list.slice(at + 1, at + 1 + NEAR)));
    const item =
      before.slice(sign + 1).findLast(({ term }) => term.country !== undefined || term.own === true) ??
      (of ? list[at + of[0].length] : undefined);
    const code = item && (item.term.country ?? own);
    return code ? [code] : [];
  });
}

/** How far from its country a company may stand. */
const NEAR = 3;
/** What may stand between them. */
const NAMING: ReadonlySet<string> = new Set([mark.country, mark.our, mark.topic]);
const OF_WHOM = new RegExp(`^[${mark.of}${mark.from}]${mark.the}?${mark.country}`);
const textOfMarks = (list: readonly Item[]): string => list.map(({ term }) => term.mark).join("");
