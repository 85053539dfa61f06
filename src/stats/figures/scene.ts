import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { mark } from "../../dialect/figures/mark.js";
import type { Today } from "./grammar/sentence.js";
import { isCountry } from "./meaning/countries-around.js";
import type { Items } from "./meaning/items.js";
import type { Scene } from "./meaning/scene.js";
import { tokensOf } from "./tokens.js";

/** The day that relative times are counted from; `null` where none is known. */
export function todayOf(date: string | null | undefined): Today | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date ?? "");
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 1) } : null;
}

/** For which country the speaker speaks, and whom the title names besides. */
export function sceneOf(words: FigureWords, speaker: string, title: string, home: string): Scene {
  const { headOfState, business } = words.scene;
  const countriesIn = (text: string): string[] =>
    tokensOf(text, words).list.flatMap(({ term }) => (term.mark === mark.country ? [term.country!] : []));
  const named = countriesIn(title);
  const own =
    countriesIn(speaker)[0] ??
    countriesIn(titleBefore(speaker, title)).at(-1) ??
    // The head of a state that no list has: not the site's own country, then, but none that is known
    (headOfState.test(speaker) ? null : home);
  const others = new Set(named.filter((code) => code !== own));
  return {
    own,
    home,
    title: others.size === 1 ? [...others][0]! : null,
    bilateral: own !== null && named.includes(own),
    business: business.test(speaker) || business.test(title),
    context: null,
  };
}

/** `Meeting with President of Norland Olaf Rask`: the title says whose president Olaf Rask is. */
function titleBefore(speaker: string, title: string): string {
  const surname = speaker.trim().split(/\s+/).at(-1) ?? "";
  const at = surname === "" ? -1 : title.indexOf(surname);
  return at < 0 ? "" : title.slice(0, at);
}

/** The scene with the country spoken of before: the title's, where it was among them, else the last. */
export function withContext(scene: Scene, context: readonly Items[]): Scene {
  const { own, title } = scene;
  const named = context
    .flatMap(({ list }) => list.filter((item) => isCountry(item) && item.term.country !== own))
    .map(({ term }) => term.country!);
  return { ...scene, context: title !== null && named.includes(title) ? title : (named.at(-1) ?? null) };
}
