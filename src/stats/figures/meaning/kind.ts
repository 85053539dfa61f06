// What a figure says: the guideline, section 3. The rules are tried in order; the first that fits has it.

import { mark } from "../../../dialect/figures/mark.js";
import type { Direction, FigureKind } from "../figure.js";
import { comparisonOf } from "./comparison.js";
import { type DirectionReading, directionOf } from "./direction.js";
import type { Item } from "./items.js";
import { ALONE, AT_MOVEMENT, arrives, BY, doesSo, FROM, isOfNoun, MOVE, NO_DIRECTION, TO } from "./leads.js";
import { prospectOf } from "./prospect.js";
import { shareOf } from "./share.js";
import {
  firstAfter,
  isTopic,
  lastBefore,
  moves,
  neighbour,
  type Statement,
  wordsBefore,
} from "./statement.js";

export interface KindReading extends DirectionReading {
  kind: FigureKind;
  /** What it would be if it were no plan. */
  said: FigureKind;
  kindItem: Item | null;
  /** Does it say what a sentence before said? */
  carried?: boolean;
}

/** What the sentences before spoke of, for a figure whose subject is `it`. */
export interface Antecedent {
  /** Which way a thing moved: `growth`. */
  movement: Direction | null;
  /** Was a part of a whole told? */
  share: boolean;
  /** Was such a part named, `the share`, with or without its number? */
  shareNamed: boolean;
  /** What its last percentage said. */
  told: () => KindReading | null;
}

/** What the rules look at. */
interface View {
  statement: Statement;
  /** Is the unit one of comparison: percent, points, times? */
  relative: boolean;
  /** The word of movement nearest before, in the clause. */
  movement: Item | null;
  /** The same, in the clauses it goes on from. */
  chained: Item | null;
  /** The figure before in the sentence. */
  previous: KindReading | null;
  antecedent: Antecedent;
}

export function kindOf(
  statement: Statement,
  previous: KindReading | null,
  antecedent: Antecedent,
): KindReading {
  const { quantity, before, since, opens, aside } = statement;
  // `growth was not high – around 8 percent`: a clause that is a number alone is about the one before
  const movement = lastBefore(statement, ALONE.test(before) && !aside ? since : opens, moves);
  const view: View = {
    statement,
    relative: RELATIVE.has(quantity.unit ?? ""),
    movement,
    chained: movement ?? (aside ? null : lastBefore(statement, since, moves)),
    previous,
    antecedent,
  };
  let said: KindReading | null = null;
  for (const rule of RULES) if ((said = rule(view))) break;
  if (!said) {
    // A part is of a whole, named or not: `which is more than half`
    const kind = statement.quantity.form === "fraction" ? "share" : "level";
    const direction = directionOf(statement, view.movement, view.chained);
    said = { kind, said: kind, kindItem: null, ...direction };
  }
  // `from 19 to 25 million by 2025`: the first is what is
  const prospect = isFormer(statement) ? null : (prospectOf(statement) ?? plannedToo(statement, previous));
  if (!prospect) return said;
  // What is to come moves where a word of its own sentence says so
  const still = said.carried === true || (!view.chained && isCompared(said));
  const moved = still ? NO_DIRECTION : {};
  return { ...said, ...moved, kind: "target", kindItem: prospect };
}

/** By a word that compares, and none that moves. */
const isCompared = ({ said, directionItem }: KindReading): boolean =>
  said === "ratio" || (said === "change" && directionItem !== null && COMPARES.has(directionItem.term.mark));
const COMPARES: ReadonlySet<string> = new Set([mark.comparative, mark.approximation]);

const VERBLESS = new RegExp(
  `^${mark.comma}?${mark.and}?[${mark.word}${mark.topic}${mark.the}${mark.country}]{1,4}${mark.by}?${mark.approximation}?$`,
);

/** `The port will handle 3 million tonnes, and the yard 2`: the verb is left out. */
function plannedToo(statement: Statement, previous: KindReading | null): Item | null {
  const { items, opens, at, before } = statement;
  if (previous?.kind !== "target" || previous.kindItem === null || !VERBLESS.test(before)) return null;
  const { newVerb, kind } = items.words;
  const verb = items.list
    .slice(opens, at)
    .some(({ lower }) => newVerb.test(lower) || kind.finite.test(lower) || kind.verbal.test(lower));
  return verb ? null : previous.kindItem;
}

/** `from A` of `from A to B`; not `we will move people from 6,000 square metres`. */
export const isFormer = ({ before, after, quantity }: Statement): boolean =>
  FROM.test(before) &&
  (typeof quantity.value === "number" || LATTER.test(after)) &&
  (!THINGS.has(quantity.unit ?? "") || LATTER.test(after) || MOVED.test(before));
const THINGS = new Set(["count", "tonne", "barrel", "cubic_metre", "square_metre", "kwh", "watt"]);
const MOVED = new RegExp(MOVE);
const LATTER = new RegExp(`${mark.to}[^#;.]{0,6}#`);

const RELATIVE = new Set(["percent", "percentage_point", "times"]);

const change = (item: Item | null, direction: Direction): KindReading => ({
  kind: "change",
  said: "change",
  kindItem: item,
  direction,
  directionItem: item,
});

/** A change by a word of movement. */
const moved = (item: Item): KindReading => change(item, item.term.direction!);

type Rule = (view: View) => KindReading | null;

/** `doubled`; `double the amount` of another thing is a ratio */
const multiplied: Rule = ({ statement }) => {
  const { quantity, items, at } = statement;
  if (quantity.form !== "multiplied") return null;
  const leads = lastBefore(statement, statement.opens, ({ term }) => term.mark !== mark.approximation);
  // `it will double the exports`
  const infinitive =
    leads?.term.modal === true ||
    leads?.term.mark === mark.and ||
    items.words.kind.infinitive.test(leads?.lower ?? "");
  const verb = infinitive || items.words.kind.inflected.test(items.list[at]!.lower);
  const kind = (verb ? null : comparisonOf(statement)?.kind) ?? "change";
  return { ...change(items.list[at]!, quantity.direction ?? "up"), kind, said: kind };
};

/** `plus 9 percent` */
const signed: Rule = ({ statement, relative }) => {
  const sign = neighbour(statement, -1);
  return relative && sign?.term.mark === mark.plus ? change(sign, "up") : null;
};

const isMoreThan = ({ items, at }: Statement): boolean =>
  items.words.period.moreThan.test(items.list[at + 1]?.lower ?? "");

/** `9 percent more than in 2031`, `twice as much as they invest` */
const compared: Rule = ({ statement, relative, movement }) => {
  const found = comparisonOf(statement);
  // `3 billion more than last year`; in `3 billion, more than last year` it is the whole that is told
  if (!found || (!relative && !isMoreThan(statement))) return null;
  const direction = movement?.term.direction === "down" ? "down" : found.direction;
  return { kind: found.kind, said: found.kind, kindItem: found.item, direction, directionItem: found.item };
};

/** `cut in half` */
const IN_HALF = new RegExp(`${MOVE}.{0,8}${mark.in}$`);

/** `increased by 20 percent`, `…, only by three` */
const byHowMuch: Rule = ({ statement, chained, previous }) => {
  const halved = statement.quantity.form === "fraction" && IN_HALF.test(statement.before);
  if (!BY.test(statement.before) && !halved) return null;
  if (doesSo(statement) && !halved) return null;
  const governs = chained ?? firstAfter(statement, statement.closes, moves);
  if (governs) return moved(governs);
  // `surpassed the record by 5 tonnes`
  const { outdoes } = statement.items.words.kind;
  const outdone = lastBefore(statement, statement.opens, ({ lower }) => outdoes.test(lower));
  if (outdone) {
    const { before } = statement.items.words.comparison;
    const then = statement.items.list
      .slice(outdone.index, statement.at)
      .some(({ period, lower }) => period !== null || before.test(lower));
    const kind = then ? "change" : "ratio";
    return { ...change(outdone, "up"), kind, said: kind };
  }
  const compares = comparedBy(statement);
  if (compares) return compares;
  const elided = previous?.said === "change" ? previous.direction : null;
  return elided ? change(null, elided) : null;
};

const NOUN_AFTER = new RegExp(
  `^[${mark.word}${mark.topic}${mark.country}${mark.vague}${mark.comparative}]{0,4}${MOVE}`,
);
/** `is cheaper by a third`: than it was, or than another */
function comparedBy(statement: Statement): KindReading | null {
  const { items, at, closes, opens, after } = statement;
  const by = lastBefore(statement, opens, ({ term }) => term.mark === mark.by);
  const item = by && items.list[by.index - 1];
  if (item?.term.mark !== mark.comparative) return null;
  const other = after.includes(mark.than) && !items.list.slice(at, closes).some(({ period }) => period);
  const kind = other ? "ratio" : "change";
  return { ...change(item, item.term.direction!), kind, said: kind };
}

/** `lost 30 percent of their income` */
const lost: Rule = ({ statement, relative }) => {
  const { items, opens, before } = statement;
  const verb = lastBefore(statement, opens, ({ term }) => term.mark === mark.word);
  const governs = verb && items.words.kind.loses.test(verb.lower) && /w~?$/.test(before);
  return relative && governs ? change(verb, "down") : null;
};

/** `8 percent growth`, `a 2 percent decline` */
const ofMovement: Rule = ({ statement, relative }) => {
  if (!relative || !NOUN_AFTER.test(statement.after)) return null;
  const noun = firstAfter(statement, statement.closes, moves);
  return noun && (noun.term.noun === true || statement.items.words.kind.movementNoun.test(noun.lower))
    ? moved(noun)
    : null;
};

/** `an increase at a rate of five percent a year` */
const atRate: Rule = ({ statement, relative, chained }) =>
  relative && chained && statement.items.words.kind.rate.test(wordsBefore(statement)) ? moved(chained) : null;

/** `the production index reached 111.4%`: what is over 100 is the growth; `the index grew to 1.6 percent` */
const index: Rule = ({ statement, movement }) => {
  const { items, quantity, opens } = statement;
  const { value, unit } = quantity;
  if (unit !== "percent" || typeof value !== "number") return null;
  const over = value > 100 && value < 200;
  if (!over && value > SMALL) return null;
  const word = lastBefore(statement, opens, ({ lower }) => items.words.kind.index.test(lower));
  if (!word || (!over && (isRate(word) || !isTopic(word)))) return null;
  return change(word, over ? "up" : (movement?.term.direction ?? "up"));
};
/** No index of that size is told in hundreds. */
const SMALL = 30;

/** `Their share is known. It rose by a third and reached 14 percent` */
const ofShareNamed: Rule = ({ statement, movement, chained, antecedent }) => {
  const { items, quantity, since, at, before } = statement;
  if (quantity.unit !== "percent" || !antecedent.shareNamed || BY.test(before) || AT_MOVEMENT.test(before))
    return null;
  const words = items.list.slice(since, at);
  const it = words.findIndex(({ lower }) => items.words.topic.it.test(lower));
  if (
    it < 0 ||
    words.slice(0, it).some((item) => isTopic(item) || moves(item)) ||
    words.slice(it).some(isTopic)
  )
    return null;
  return { ...SHARE, ...directionOf(statement, movement, chained) };
};

/** `the benefit is half the average wage`: a comparison, and no part */
const comparedTo: Rule = ({ statement }) => {
  const { quantity, items, at, before } = statement;
  if (quantity.form !== "fraction" || typeof quantity.value !== "number" || quantity.value > 100) return null;
  if (!IS.test(before) && !items.words.kind.copula.test(items.list[at - 1]?.lower ?? "")) return null;
  const of = /^@?O?[dr'][wIXC]{0,3}/.exec(statement.after);
  const noun =
    of &&
    items.list
      .slice(at + 1, at + 1 + of[0].length)
      .find(({ lower }) => items.words.kind.standard.test(lower));
  return noun ? { ...change(noun, "down"), kind: "ratio", said: "ratio" } : null;
};
const IS = new RegExp(`^[${mark.dash}${mark.colon}][${mark.approximation}${mark.word}]{0,2}$`);

/** `70 percent of the trade`, `accounts for 19 percent` */
const part: Rule = ({ statement, movement, chained }) => {
  const share = shareOf(statement, movement);
  return (
    share && {
      kind: "share",
      said: "share",
      kindItem: share.item,
      // `trade grew, and the chains accounted for a third`: it is not the part that grew
      ...(share.item &&
      movement &&
      share.item.index > movement.index &&
      statement.items.words.kind.saysPart.test(share.item.lower)
        ? NO_DIRECTION
        : directionOf(statement, movement, chained)),
    }
  );
};

/** `fell below 5 percent`: where to, and not by how much */
const crosses = (statement: Statement, { index, term }: Item): boolean =>
  term.noun !== true &&
  statement.at - index === 2 &&
  statement.items.words.kind.crossed.test(neighbour(statement, -1)!.lower);

/** `grew 20 percent`, `was up 29 percent`, `growth of 7 percent`; `rose $11` */
const howMuch: Rule = ({ statement, relative, movement }) => {
  // `a substantial increase – 2.7 percent – in transit`
  const aside = relative && ALONE.test(statement.before) && movement?.index === statement.opens - 1;
  if (!movement || isOfNoun(statement, movement)) return null;
  if (!aside && !AT_MOVEMENT.test(statement.before)) return null;
  if (crosses(statement, movement)) return null;
  if (relative) return moved(movement);
  const near =
    statement.at - movement.index <= 4 && !statement.items.words.kind.transitive.test(movement.lower);
  return near && !arrives(statement) ? moved(movement) : null;
};

/** `the growth rate is 3.1 percent`: nothing but a form of being between them */
const isGrowth: Rule = ({ statement, relative, movement }) => {
  const { items, at, before, quantity } = statement;
  const { growing, growth, being, verbal } = items.words.kind;
  if (!movement || arrives(statement)) return null;
  if (FROM.test(before) && typeof quantity.value === "number") return null;
  // `growth in exports, we crossed the bar of 20 billion`: another statement
  const subject = /,&?P/.exec(items.tape.slice(movement.index + 1, at));
  if (
    subject &&
    !items.words.direction.same.test(items.list[movement.index + subject.index + subject[0].length]!.lower)
  )
    return null;
  if (movement.term.noun !== true && !(relative && growing.test(movement.lower))) return null;
  if (!relative && !growth.test(movement.lower)) return null;
  const between = items.list.slice(movement.index + 1, at);
  if (
    between.length > 14 ||
    between.some(
      ({ quantity: other, term }) => (other !== null && other.unit !== null) || term.mark === mark.share,
    )
  )
    return null;
  if (between.length < 3 || between.some(({ lower }) => being.test(lower))) return moved(movement);
  // `a drop in our trade, not a big one, close to 9 percent`
  return relative && !between.some(({ lower }) => verbal.test(lower)) && between.filter(isTopic).length < 2
    ? moved(movement)
    : null;
};

/** `rose six times`; `six times the average` with no word of movement is a ratio */
const times: Rule = ({ statement, chained }) => {
  const { quantity, items, at, closes } = statement;
  if (quantity.unit !== "times" || arrives(statement)) return null;
  const governs = chained ?? firstAfter(statement, closes, moves);
  return governs ? moved(governs) : { ...change(items.list[at]!, "up"), kind: "ratio", said: "ratio" };
};

const points: Rule = ({ statement, chained }) =>
  statement.quantity.unit === "percentage_point" && chained ? moved(chained) : null;

/** `up by 42 percent to Norland, 73 percent to Veldmark`: as the one before */
const inOneBreath: Rule = ({ statement, previous }) =>
  statement.sibling !== null && previous && !arrives(statement) ? { ...previous, kind: previous.said } : null;

/** `a rise of 3 billion, which is 4 percent`: the same once more */
const restated: Rule = ({ statement, relative, previous }) => {
  const { items, at } = statement;
  const last = items.list.slice(0, at).findLast(({ quantity }) => quantity !== null);
  if (!relative || !last || previous?.said !== "change") return null;
  const between = items.tape.slice(last.index + 1, at);
  const which = items.list.slice(last.index + 1, at).some(({ lower }) => items.words.kind.which.test(lower));
  return which && /^,?P[^#,;VIJ]{0,4}$/.test(between) ? { ...previous, kind: "change" } : null;
};

/** `growth is 3 percent, and higher still, 12 percent, at the yards`: nothing new is said of the second */
const elliptic: Rule = ({ statement, relative, previous }) => {
  const { items, at, quantity } = statement;
  const last = items.list.slice(0, at).findLast((item) => item.quantity?.unit);
  if (!relative || !last || !previous || last.quantity!.unit !== quantity.unit || arrives(statement))
    return null;
  if ((previous.said !== "change" && previous.said !== "share") || isFormer(statement)) return null;
  const between = items.list.slice(last.index + 1, at);
  const says = between.some(
    (item) =>
      moves(item) || isTopic(item) || /[;.]/.test(item.term.mark) || items.words.kind.finite.test(item.lower),
  );
  return says ? null : { ...previous, kind: previous.said };
};

/** `it amounted to 36 percent`: what `it` is stands before */
const ofPronoun: Rule = ({ statement, relative, movement, previous, antecedent }) => {
  const { before, since, opens, items, at } = statement;
  if (!relative || movement || !/P[^#PIJ]*$/.test(before)) return null;
  const noun = lastBefore(statement, since, (item) => moves(item) && item.term.noun === true);
  if (noun) return moved(noun);
  // `the growth here will be 3.5 percent, in Norland it will be 7.5 percent`
  const said = items.words.kind.it.test(wordsBefore(statement)) && since > 0 && previous?.said === "change";
  if (said) return { ...previous, kind: "change" };
  const first = since === opens;
  if (first && antecedent.movement) return { ...change(null, antecedent.movement), carried: true };
  if (first ? antecedent.share : previous?.said === "share") return SHARE;
  // `Norland’s farms grew by 5 percent (in other years we had 3 percent)`
  const rate = items.list.slice(0, at).some(isRate);
  return !first && statement.aside && !rate ? again(previous) : null;
};

const isRate = ({ term }: Item): boolean =>
  term.indicator === "inflation" || term.indicator === "unemployment";

/** Nothing new is said of it. */
const again = (reading: KindReading | null): KindReading | null =>
  reading?.said === "change" && reading.direction
    ? { ...reading, kind: "change", kindItem: null }
    : reading?.said === "share"
      ? SHARE
      : null;

/** `Exports grew by 5 percent. The average is 2 percent`, `…, while this index was 2 percent elsewhere`: of the same kind. */
const ofMeasure: Rule = ({ statement, relative, movement, previous, antecedent }) => {
  const { items, at, opens, since } = statement;
  const { measure, measureNamed } = items.words.kind;
  if (!relative || movement || arrives(statement)) return null;
  const from = ALONE.test(statement.before) ? since : opens;
  const noun = lastBefore(
    statement,
    from,
    ({ lower, index: place }) =>
      (measure.test(lower) && items.tape[place - 2] !== mark.as) ||
      (measureNamed.test(lower) && /[dLP]/.test(items.tape.slice(Math.max(0, place - 1), place + 1))),
  );
  if (!noun) return null;
  if (items.list.slice(from, at).some((item) => isTopic(item) && item !== noun && !isBranch(item)))
    return null;
  return again(previous ?? antecedent.told());
};

const isBranch = ({ term }: Item): boolean =>
  term.indicator === "gdp" || term.indicator === "industrial_output" || term.indicator === "agriculture";

/** `the result in industry is 3 percent`: how much it grew */
const ofResult: Rule = ({ statement, relative, movement }) => {
  const { items, at, opens, since, closes } = statement;
  if (!relative || movement || arrives(statement)) return null;
  const from = ALONE.test(statement.before) ? since : opens;
  const noun = lastBefore(
    statement,
    from,
    ({ lower, index: place }) => items.words.kind.result.test(lower) && items.tape[place - 2] !== mark.as,
  );
  const topics = items.list.slice(from, closes).filter(isTopic);
  return noun && topics.length > 0 && topics.every(isBranch) && !/^O/.test(items.tape.slice(at + 1))
    ? change(noun, "up")
    : null;
};

/** `…, Norland had 5 percent`: a country, and what it has */
const ofPlace: Rule = ({ statement, relative, movement, previous }) => {
  const { items, at, opens, before } = statement;
  if (!relative || movement || opens === 0 || !/^[^IJVnGQ>b]*$/.test(before)) return null;
  const named = items.list.slice(opens, at).some(({ name, term }) => name || term.mark === mark.country);
  const last = items.list.slice(0, at).findLast(({ quantity }) => quantity !== null);
  const has = items.words.kind.has.test(items.list[at - 1]!.lower);
  return named && has && last?.quantity?.unit === statement.quantity.unit ? again(previous) : null;
};

/** `These are Norland (40 percent) and Veldmark (30 percent)`, after a share */
const inList: Rule = ({ statement, relative, previous, antecedent }) => {
  const { items, aside, before, after } = statement;
  if (!relative || !aside || before !== mark.open || !/^\)/.test(after)) return null;
  if (items.list.some((item) => isTopic(item) || moves(item))) return null;
  return again(previous ?? antecedent.told());
};

/** `profits rose to 600 percent compared with last year`: what was is 100 */
const comparedWithThen: Rule = ({ statement, relative, movement }) => {
  if (statement.quantity.unit !== "percent" || !relative || !movement || !TO.test(statement.before))
    return null;
  if (!THEN.test(statement.after) || statement.items.list.slice(0, statement.at).some(isRate)) return null;
  const share = lastBefore(statement, statement.opens, ({ term }) => term.mark === mark.share);
  return share ? null : moved(movement);
};
const THEN = new RegExp(
  `^[${mark.word}${mark.in}${mark.year}]{0,3}${mark.than}[${mark.the}${mark.word}]{0,3}[${mark.year}${mark.deictic}${mark.vague}]`,
);

/** `Norland has 23 percent. Veldmark is ahead, with 33 percent`: parts are told one after the other */
const inTurn: Rule = ({ statement, relative, movement, antecedent }) =>
  relative && !movement && antecedent.share && WITH.test(statement.before) && ENDS.test(statement.after)
    ? SHARE
    : null;
const ENDS = /^(?:$|[,.;&])/;
const WITH = new RegExp(`${mark.with}${mark.approximation}?$`);

/** `…, while the figure for Norland’s goods is 20 percent`: of the same kind as the one before */
const theFigure: Rule = ({ statement, relative, previous }) => {
  if (!relative || !previous || !statement.items.words.kind.figure.test(wordsBefore(statement))) return null;
  if (previous.said === "share") return SHARE;
  return previous.said === "change" && previous.direction ? change(null, previous.direction) : null;
};

const SHARE: KindReading = { kind: "share", said: "share", kindItem: null, ...NO_DIRECTION };

const RULES: readonly Rule[] = [
  multiplied,
  signed,
  compared,
  byHowMuch,
  lost,
  ofMovement,
  atRate,
  index,
  comparedTo,
  ofShareNamed,
  part,
  comparedWithThen,
  howMuch,
  isGrowth,
  times,
  points,
  restated,
  inOneBreath,
  ofPronoun,
  theFigure,
  ofMeasure,
  ofResult,
  ofPlace,
  inList,
  inTurn,
  elliptic,
];
