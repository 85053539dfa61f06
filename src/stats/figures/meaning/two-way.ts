// The two sides of a total: `our trade with Norland`, `mutual investment`.

import { mark } from "../../../dialect/figures/mark.js";
import type { FigureKind } from "../figure.js";
import { textOf } from "../tokens.js";
import { countryOf, isCountry, lastLed, ownerOf, segmentOf } from "./countries-around.js";
import type { Item, Items } from "./items.js";
import { COMMON_UNIONS, otherParty, type Scene } from "./scene.js";

export interface Partners {
  partners: [string, string] | null;
  item: Item | null;
}

const NONE: Partners = { partners: null, item: null };

/** Both sides, sorted; only one side known is none. */
export function between(one: string | null, other: string | null, item: Item | null): Partners {
  if (one === null || other === null || one === other) return NONE;
  return { partners: one < other ? [one, other] : [other, one], item };
}

/** What the rules of trade look at. */
interface View {
  /** The words that may say of whom, and of them those around the topic up to the next sign. */
  around: readonly Item[];
  range: readonly Item[];
  topic: Item | null;
  kind: FigureKind;
  scene: Scene;
  sentence: Items;
  /** Whose trade it is. */
  owner: string | null;
  /** The countries named in the range, and their codes, each once. */
  named: readonly Item[];
  codes: readonly string[];
  /** The last of them that it is with. */
  withWhom: Item | null;
}

type Rule = (view: View) => Partners | null;

/** Trade between the speaker's country and another, or between two that are named. The first rule that can say has it. */
export function tradePartners(
  around: readonly Item[],
  topic: Item | null,
  kind: FigureKind,
  scene: Scene,
  sentence: Items,
): Partners {
  const range = segmentOf(around, topic);
  const named = range.filter(isCountry);
  const view: View = {
    around,
    range,
    topic,
    kind,
    scene,
    sentence,
    owner: ownerIn(around, topic, scene),
    named,
    codes: codesOf(named),
    withWhom: lastLed(range, mark.with),
  };
  for (const rule of RULES) {
    const found = rule(view);
    if (found) return found;
  }
  return between(scene.own, otherParty(scene), null);
}

const codesOf = (countries: readonly Item[]): string[] => [...new Set(countries.map(countryOf))];

/** Those that are not the speaker's. */
const othersOf = (codes: readonly string[], { own }: Scene): string[] => codes.filter((code) => code !== own);

/** `our trade with Norland is 5 billion, that with Veldmark 3 billion`: behind the number before */
const ofSecondNumber: Rule = ({ around, owner }) => {
  const numbers = around.filter(({ quantity }) => quantity !== null);
  if (numbers.length < 2) return null;
  const other = lastLed(around.slice(around.indexOf(numbers.at(-2)!) + 1), mark.with);
  return other && between(owner, countryOf(other), other);
};

/** `Norland accounts for a third of Veldmark’s trade` */
const ofHolder: Rule = ({ kind, range, topic, owner }) => {
  const holder = kind === "share" ? holderIn(range, topic) : null;
  return holder && countryOf(holder) !== owner ? between(owner, countryOf(holder), holder) : null;
};

/** With a country that no list has, with many: `with Norland`, `with Africa`, `with these countries` */
const withUnknown: Rule = ({ range, topic, codes, scene, sentence: { words } }) => {
  const topicAt = topic ? range.indexOf(topic) : -1;
  const alone = othersOf(codes, scene).length === 0;
  const isWith = (index: number): boolean => range[index - 1]?.term.mark === mark.with;
  const unknown = range.some(({ name, term, lower }, index) => {
    if (index <= topicAt) return false;
    if (name && isWith(index)) return true;
    return alone && (term.group === true || (words.twoWay.these.test(lower) && isWith(index)));
  });
  return unknown ? NONE : null;
};

/** `our trade with Norland`, `Skerra’s and Norland’s trade with Veldmark`: of the last before it, with the last behind */
const withNamed: Rule = ({ withWhom, owner }) => withWhom && between(owner, countryOf(withWhom), withWhom);

/** `trade between Norland and Veldmark` */
const ofTwoNamed: Rule = ({ codes, named }) =>
  codes.length === 2 ? between(codes[0]!, codes[1]!, named.at(-1)!) : null;

/** `the trade of Skerra, Norland and Veldmark`: between which of them is not said */
const ofManyNamed: Rule = ({ codes }) => (codes.length > 2 ? NONE : null);

/** `Norland’s trade`, said by another: with the speaker's country, unless it is that with all */
const ofOneNamed: Rule = (view) => {
  const { kind, scene } = view;
  const [one] = view.named;
  if (!one || countryOf(one) === scene.own || (kind !== "share" && isWithAll(view))) return null;
  return COMMON_UNIONS.has(countryOf(one)) ? NONE : between(scene.own, countryOf(one), one);
};

/** `trade dropped, but the EU is still our partner`: the other party is named in the sentence */
const ofOneElsewhere: Rule = ({ codes, around, scene, sentence: { list, words } }) => {
  if (codes.length > 0 || words.twoWay.withAll.test(textOf(around))) return null;
  const countries = list.filter(isCountry);
  const [one, ...more] = othersOf(codesOf(countries), scene);
  if (one === undefined || more.length > 0 || COMMON_UNIONS.has(one)) return null;
  return between(scene.own, one, countries[0]!);
};

/** `our foreign trade`; `our trade`, and many were just spoken of: with them all */
const withMany: Rule = (view) => {
  const { scene, around, sentence } = view;
  const isOfAll = scene.group && !sentence.words.twoWay.mutual.test(textOf(around));
  return isOfAll || isWithAll(view) ? NONE : null;
};

/** Is it foreign trade, and neither `bilateral` nor, unless it is a total, `our` own? */
function isWithAll({ around, sentence }: View): boolean {
  const { withAll, twoWay, total, mutual } = sentence.words.twoWay;
  const words = textOf(around);
  if (!withAll.test(words)) return false;
  return !twoWay.test(words) || (total.test(words) && !mutual.test(words));
}

const RULES: readonly Rule[] = [
  ofSecondNumber,
  ofHolder,
  withUnknown,
  withNamed,
  ofTwoNamed,
  ofManyNamed,
  ofOneNamed,
  ofOneElsewhere,
  withMany,
];

/** `Norland accounts for a third of Veldmark’s trade with Africa`, `Norland’s share of our trade`: whose part it is. */
export function holderIn(range: readonly Item[], topic: Item | null): Item | null {
  const holder = range.findLast((item, index) => {
    const next = range[index + 1]?.term.mark === mark.possessive ? range[index + 2] : range[index + 1];
    return isCountry(item) && next?.term.mark === mark.share;
  });
  return holder && topic && holder.index < topic.index ? holder : null;
}

/** Whose trade it is: the speaker's country's where no other is named. */
function ownerIn(around: readonly Item[], topic: Item | null, scene: Scene): string | null {
  const owner = topic && around.includes(topic) ? ownerOf(around, topic, scene) : null;
  return owner ? owner.code : scene.own;
}

/** Does it stand between two sides that are named as one: `the Russian-Serbian fund`, `a fund of Russia and Serbia`? */
export function namedPair(range: readonly Item[]): Partners {
  for (const [index, item] of range.entries()) {
    const next = range[index + 2];
    if (!isCountry(item) || !next || !isCountry(next)) continue;
    if (PAIRING.has(range[index + 1]!.term.mark)) return between(countryOf(item), countryOf(next), next);
  }
  return NONE;
}

const PAIRING: ReadonlySet<string> = new Set([mark.hyphen, mark.dash]);

/** Mutual investment, joint projects: with whoever is named, else the other party of the page. */
export function mutualPartners(around: readonly Item[], scene: Scene): Partners {
  const named = around.find((item) => isCountry(item) && countryOf(item) !== scene.own) ?? null;
  return between(scene.own, named ? countryOf(named) : otherParty(scene), named);
}
