// What a figure says: the guideline, section 3. The rules are tried in order; the first that fits has it.

import { mark } from "../../../dialect/figures/mark.js";
import { directionOf } from "./direction.js";
import type { Item } from "./items.js";
import { compared, comparedTo, isCompared, multiplied, signed } from "./kind-compared.js";
import {
  atRate,
  byHowMuch,
  comparedWithThen,
  howMuch,
  isGrowth,
  lost,
  ofIndex,
  ofMovement,
  points,
  times,
} from "./kind-moved.js";
import type { Antecedent, KindReading, Rule, View } from "./kind-reading.js";
import {
  elliptic,
  inList,
  inOneBreath,
  inTurn,
  ofMeasure,
  ofPlace,
  ofPronoun,
  ofResult,
  ofShareNamed,
  restated,
  theFigure,
} from "./kind-taken-up.js";
import { ALONE, isFormer, NO_DIRECTION } from "./leads.js";
import { prospectOf } from "./prospect.js";
import { shareOf } from "./share.js";
import { lastBefore, moves, type Statement } from "./statement.js";

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

const RELATIVE = new Set(["percent", "percentage_point", "times"]);

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

const RULES: readonly Rule[] = [
  multiplied,
  signed,
  compared,
  byHowMuch,
  lost,
  ofMovement,
  atRate,
  ofIndex,
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
