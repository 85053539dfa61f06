// What a figure says: the guideline, section 3. The rules are tried in order; the first that fits has it.

import { mark } from "../../../dialect/figures/mark.js";
import { textOf } from "../tokens.js";
import { directionOf } from "./direction.js";
import { type Item, QUANTITY } from "./items.js";
import { compared, comparedTo, isCompared, multiplied, signed } from "./kind-compared.js";
import {
  atRate,
  byHowMuch,
  byTheWay,
  comparedWithThen,
  howMuch,
  isGrowth,
  lost,
  ofIndex,
  ofMovement,
  times,
  toPartOfBefore,
} from "./kind-moved.js";
import type { Antecedent, KindReading, Rule, View } from "./kind-reading.js";
import { elliptic, gapped, inList, ofMeasure, ofPronoun, ofResult, restated } from "./kind-taken-up.js";
import { ALONE, BY, isFormer, NO_DIRECTION, TO, WITH_BASE } from "./leads.js";
import { prospectOf } from "./prospect.js";
import { shareOf, tellsRate } from "./share.js";
import { isTopic, lastBefore, moves, type Statement } from "./statement.js";

export function kindOf(
  statement: Statement,
  previous: KindReading | null,
  antecedent: Antecedent,
): KindReading {
  const { items, at, quantity, before, since, opens, aside } = statement;
  // `fell $8 billion short of the plan`: how much it lacks, and not by how much it fell
  // `growth was not high – around 8 percent`: a clause that is a number alone is about the one before
  const lacks = items.words.kind.lacks.test(items.list[at + 1]?.lower ?? "");
  const movesIt = (item: Item): boolean => moves(item) && !lacks;
  const movement = lastBefore(statement, ALONE.test(before) && !aside ? since : opens, movesIt);
  const view: View = {
    statement,
    relative: RELATIVE.has(quantity.unit ?? ""),
    movement,
    // An aside is told of nothing around it but where it says by how much: `Exports grew (by 5 percent in the north)`
    chained: movement ?? (aside && !BY.test(before) ? null : lastBefore(statement, since, movesIt)),
    previous,
    antecedent,
  };
  let said: KindReading | null = null;
  for (const rule of RULES) if ((said = rule(view))) break;
  if (!said) {
    const kind = isPart(view) ? "share" : "level";
    const direction = directionOf(statement, view.movement, view.chained);
    said = { kind, said: kind, kindItem: null, ...direction, ...(direction.direction ? {} : ledTo(view)) };
  }
  said = {
    ...said,
    lastMove: (said.said === "change" ? said.direction : null) ?? previous?.lastMove ?? null,
  };
  // `from 19 to 25 million by 2025`: the first is what is
  const prospect = isFormer(statement)
    ? null
    : WITH_BASE.test(before)
      ? plannedThen(statement)
      : (prospectOf(statement) ?? plannedToo(statement, previous) ?? sumsUp(statement, antecedent));
  if (!prospect) return said;
  // What is to come moves where a word of its own sentence says so
  const still = said.carried === true || (!view.chained && isCompared(said));
  const moved = still ? NO_DIRECTION : {};
  return { ...said, ...moved, kind: "target", kindItem: prospect };
}

/** `and imports by 14 percent, to 11 billion`: the way of the change before, whose verb is left out */
function ledTo({ statement: { items, at }, previous }: View): Pick<KindReading, "direction"> {
  const by = items.tape.lastIndexOf(QUANTITY, at - 1);
  const leads = previous?.said === "change" && by >= 0 && LED_TO.test(items.tape.slice(by + 1, at));
  return { direction: leads ? previous.direction : null };
}
const LED_TO = new RegExp(`^${mark.comma}?${mark.to}${mark.approximation}?$`);

/** What is told in percent and neither moved nor is a rate is a part of a whole, named or not: `which is more than half`. */
function isPart({ statement, antecedent }: View): boolean {
  const { items, quantity, since, closes } = statement;
  if (quantity.form === "fraction") return true;
  // `growth slowed from 5 percent to 3`
  const growth = (item: Item): boolean => moves(item) && item.term.noun === true;
  if (quantity.unit !== "percent" || tellsRate(statement) || lastBefore(statement, since, growth))
    return false;
  const { value } = quantity;
  const [least, most] = typeof value === "number" ? [value, value] : [value.min, value.max];
  if (least < 0 || most > WHOLE) return false;
  return items.list.slice(since, closes).some(isTopic) || !antecedent.rate();
}

const WHOLE = 100;

/** `against the 3 percent we had planned`, `than the 5 million expected` */
function plannedThen({ items, at, after }: Statement): Item | null {
  const planned = PLANNED_THEN.exec(after);
  return planned && items.list[at + planned[0].length]!;
}
const PLANNED_THEN = new RegExp(`^(?:${mark.pronoun}${mark.word}{0,2})?${mark.prospect}`);

const RELATIVE = new Set(["percent", "percentage_point", "times"]);

const VERBLESS = new RegExp(
  `^${mark.comma}?${mark.and}?[${mark.word}${mark.topic}${mark.the}${mark.country}${mark.in}]{1,4}${mark.by}?${mark.approximation}?$`,
);
/** `, that is, ` */
const THAT_IS = new RegExp(`^${mark.comma}${mark.pronoun}${mark.word}${mark.comma}`);

/** `The port will handle 3 million tonnes, and the yard 2`: the verb is left out. */
function plannedToo(statement: Statement, previous: KindReading | null): Item | null {
  const { items, opens, at, before } = statement;
  if (previous?.kind !== "target") return null;
  const aside = THAT_IS.exec(before)?.[0].length ?? 0;
  if (!VERBLESS.test(before.slice(aside))) return null;
  const { newVerb, kind } = items.words;
  const verb = items.list
    .slice(opens + aside, at)
    .some(({ lower }) => newVerb.test(lower) || kind.finite.test(lower) || kind.verbal.test(lower));
  return verb ? null : previous.kindItem;
}

/** `We will pay each town 5 million rubles. This is a billion`: the sum is planned too. */
function sumsUp({ items, at, opens, before }: Statement, { planned }: Antecedent): Item | null {
  if (opens > 0 || !AT_ONCE.test(before)) return null;
  const said = items.list.slice(0, at);
  return items.words.prospect.sumsUp.test(textOf(said)) && planned() ? said[0]! : null;
}
const AT_ONCE = new RegExp(`^[^${mark.comma}${mark.topic}]{2,7}$`);

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
      !TO.test(statement.before) &&
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
  toPartOfBefore,
  part,
  comparedWithThen,
  howMuch,
  isGrowth,
  times,
  restated,
  ofPronoun,
  ofMeasure,
  ofResult,
  inList,
  gapped,
  elliptic,
  byTheWay,
];
