// Exports grew by 5 percent. The average is 2 percent.
//         ^^^^                   ^^^^^^^
// A change or a share, by a word that takes up what was said before.

import { mark } from "../../../dialect/figures/mark.js";
import { type Item, type Items, QUANTITY } from "./items.js";
import { again, change, isRate, moved, type Rule } from "./kind-reading.js";
import { ALONE, arrives, isFormer, isFronted, WITH_BASE } from "./leads.js";
import { isTopic, lastBefore, moves, wordsBefore } from "./statement.js";

/** `a rise of 3 billion, which is 4 percent`, `rose by 3 billion, or 4 percent`: the same once more */
export const restated: Rule = ({ statement, relative, previous }) => {
  const { items, at } = statement;
  const last = items.list.slice(0, at).findLast(({ quantity }) => quantity !== null);
  if (!last || previous?.said !== "change") return null;
  const between = items.tape.slice(last.index + 1, at);
  // `rose by 4 percent, or 3 billion` too
  if (OR.test(between) && (relative || last.quantity?.unit === "percent"))
    return { ...previous, kind: "change" };
  if (!relative) return null;
  const which = items.list.slice(last.index + 1, at).some(({ lower }) => items.words.kind.which.test(lower));
  return which && WHICH.test(between) ? { ...previous, kind: "change" } : null;
};
/** `, which is`: no topic and no verb of movement between. */
const WHICH = new RegExp(
  `^${mark.comma}?${mark.pronoun}[^${QUANTITY}${mark.comma}${mark.semicolon}${mark.movement}${mark.topic}${mark.growth}]{0,4}$`,
);

const OR = new RegExp(`^${mark.comma}?\\${mark.or}${mark.approximation}?$`);

/** `industry grew 2 percent, transport 7 percent`: the verb of the one before is left out; not `inflation 7 percent` */
export const gapped: Rule = ({ statement, relative, previous }) => {
  const { items, at } = statement;
  if (!relative || previous?.said !== "change" || !previous.direction) return null;
  const last = items.tape.lastIndexOf(QUANTITY, at - 1);
  if (!GAPPED.test(items.tape.slice(last + 1, at))) return null;
  const between = items.list.slice(last + 1, at);
  const { newVerb, kind } = items.words;
  const says = (item: Item): boolean =>
    isRate(item) ||
    newVerb.test(item.lower) ||
    kind.finite.test(item.lower) ||
    kind.being.test(item.lower) ||
    kind.verbal.test(item.lower);
  return between.some(isTopic) && !between.some(says) ? change(null, previous.direction) : null;
};
const GAPPED = new RegExp(
  `^[${mark.comma}${mark.and}]{1,2}[${mark.the}${mark.our}]?[${mark.word}${mark.topic}${mark.country}${mark.possessive}]{1,3}${mark.approximation}?$`,
);

/** `growth is 3 percent, and higher still, 12 percent, at the yards`: nothing new is said of the second */
export const elliptic: Rule = ({ statement, relative, previous }) => {
  const { items, at, quantity } = statement;
  const last = items.list.slice(0, at).findLast((item) => item.quantity?.unit);
  if (!relative || !last || !previous || last.quantity!.unit !== quantity.unit || arrives(statement))
    return null;
  // `5 percent, down from 7`
  if (isFormer(statement) || WITH_BASE.test(statement.before)) return null;
  // `Norland had 5 percent`
  const rate = items.list.slice(0, at).some(isRate);
  const between = items.list.slice(last.index + 1, at);
  const says = between.some(
    (item) =>
      moves(item) ||
      (isTopic(item) && !isWhere(items, item)) ||
      ENDS.test(item.term.mark) ||
      (items.words.kind.finite.test(item.lower) && (rate || !items.words.kind.has.test(item.lower))),
  );
  if (says) return null;
  // The word for a plan is not told of the second
  const kindItem = previous.kind === previous.said ? previous.kindItem : null;
  return { ...previous, kind: previous.said, kindItem };
};
const ENDS = new RegExp(`[${mark.semicolon}${mark.stop}]`);

/** `in industry`: where, and no other thing that is told of. */
const isWhere = ({ tape }: Items, item: Item): boolean => IN.test(tape.slice(0, item.index));
const IN = new RegExp(`${mark.in}[${mark.the}${mark.our}${mark.word}]{0,2}$`);

/** `it amounted to 36 percent`: what `it` is stands before */
export const ofPronoun: Rule = ({ statement, relative, movement, previous, antecedent }) => {
  const { before, since, opens, items, at } = statement;
  if (!relative || movement || !OF_PRONOUN.test(before)) return null;
  const noun = lastBefore(statement, since, (item) => moves(item) && item.term.noun === true);
  if (noun) return isFronted(items, noun) ? null : moved(noun);
  // `the growth here will be 3.5 percent, in Norland it will be 7.5 percent`
  const said = items.words.kind.it.test(wordsBefore(statement)) && since > 0 && previous?.said === "change";
  if (said) return { ...previous, kind: "change" };
  const first = since === opens;
  if (first && antecedent.movement) return { ...change(null, antecedent.movement), carried: true };
  // `Exports grew by 5 percent. It was 3 percent in 2014`
  const told = first && items.words.kind.it.test(wordsBefore(statement)) ? antecedent.grown() : null;
  if (told) return again(told);
  // `Norland’s farms grew by 5 percent (in other years we had 3 percent)`
  const rate = items.list.slice(0, at).some(isRate);
  return !first && statement.aside && !rate ? again(previous) : null;
};
const OF_PRONOUN = new RegExp(`${mark.pronoun}[^${QUANTITY}${mark.pronoun}${mark.topic}${mark.growth}]*$`);

/** `Exports grew by 5 percent. The average is 2 percent`, `…, while this index was 2 percent elsewhere`: of the same kind. */
export const ofMeasure: Rule = ({ statement, relative, movement, previous, antecedent }) => {
  const { items, at, opens, since } = statement;
  const { measure, measureNamed } = items.words.kind;
  if (!relative || movement || arrives(statement)) return null;
  const from = ALONE.test(statement.before) ? since : opens;
  const noun = lastBefore(
    statement,
    from,
    ({ lower, index: place }) =>
      (measure.test(lower) && items.tape[place - 2] !== mark.as) ||
      (measureNamed.test(lower) && POINTS.test(items.tape.slice(Math.max(0, place - 3), place + 1))),
  );
  if (!noun) return null;
  // `the figure for our goods`
  const to = items.tape[noun.index + 1] === mark.in ? noun.index : at;
  if (items.list.slice(from, to).some((item) => isTopic(item) && item !== noun && !isBranch(item)))
    return null;
  return again(previous ?? antecedent.told());
};
const POINTS = new RegExp(`[${mark.the}${mark.deictic}${mark.pronoun}]`);

const isBranch = ({ term }: Item): boolean =>
  term.indicator === "gdp" || term.indicator === "industrial_output" || term.indicator === "agriculture";

/** `the result in industry is 3 percent`: how much it grew */
export const ofResult: Rule = ({ statement, relative, movement }) => {
  const { items, opens, since, closes } = statement;
  if (!relative || movement || arrives(statement)) return null;
  const from = ALONE.test(statement.before) ? since : opens;
  const noun = lastBefore(
    statement,
    from,
    ({ lower, index: place }) => items.words.kind.result.test(lower) && items.tape[place - 2] !== mark.as,
  );
  const topics = items.list.slice(from, closes).filter(isTopic);
  return noun && topics.length > 0 && topics.every(isBranch) ? change(noun, "up") : null;
};

/** `These are Norland (40 percent) and Veldmark (30 percent)`, after a share */
export const inList: Rule = ({ statement, relative, previous, antecedent }) => {
  const { items, before, after } = statement;
  if (!relative || before !== mark.open || !after.startsWith(mark.close)) return null;
  if (items.list.some((item) => isTopic(item) || moves(item))) return null;
  return again(previous ?? antecedent.told());
};
