// What the rules of topics look at.

import { mark } from "../../../../dialect/figures/mark.js";
import { once } from "../../../../source/once.js";
import type { FigureKind } from "../../figure.js";
import { isMoney } from "../../grammar/quantity.js";
import { textOf } from "../../tokens.js";
import type { Item, Items } from "../items.js";
import type { Statement } from "../statement.js";
import { fits } from "./fits.js";
import { attachedEnd, behindEnd, hungEnd } from "./stretches.js";
import { topicBetween } from "./topic-between.js";
import type { TopicReading, TopicView } from "./topic-reading.js";

/** What says whose goods, and to whom they go. */
export const SIDES: readonly string[] = [mark.country, mark.our, mark.your];

export function topicViewOf(
  statement: Statement,
  kind: FigureKind,
  last: TopicReading | null,
  spoken: () => TopicReading | null,
  context: readonly Items[],
): TopicView {
  const { items, at, opens, since, closes } = statement;
  const words = items.list.slice(opens, closes);
  const view: TopicView = {
    statement,
    kind,
    context,
    money: isMoney(statement.quantity.unit),
    part: kind === "share" && PART.test(statement.after),
    last,
    spokenOf: once(() => {
      const before = last ?? spoken();
      return before && fits(statement, before.indicator, null) ? before : null;
    }),
    clause: once(() => textOf(words)),
    sided: once(() => words.some(({ term }) => SIDES.includes(term.mark))),
    attached: once(() => attachedTo(view)),
    preceding: once(() => {
      const near = topicBetween(view, hungEnd(items.tape, opens, at), at);
      // What stands before another number is told of that one; of both in `from 20 to 25 percent of GDP`
      const ofOther = view.attached() !== null && !FROM_TO.test(items.tape.slice(opens, at));
      return near ?? (ofOther ? null : topicBetween(view, opens, at));
    }),
    own: () => view.preceding() ?? view.attached(),
    behind: once(() => topicBetween(view, at + 1, behindEnd(statement))),
    earlier: once(() => topicBetween(view, since, opens)),
  };
  return view;
}

const FROM_TO = new RegExp(`${mark.from}${mark.approximation}?#${mark.to}${mark.approximation}?$`);

/** `70 percent of` */
const PART = new RegExp(`^${mark.respectively}?${mark.of}`);

/** `of our trade`, `growth in agriculture`, `wheat exports`: how what hangs on a number begins. */
const ATTACHED = new RegExp(
  `^(?:${mark.respectively}?[${mark.word}${mark.movement}${mark.vague}]{0,2}[${mark.of}${mark.in}]|[${mark.movement}${mark.topic}${mark.word}]?[${mark.topic}${mark.movement}])`,
);

function attachedTo(view: TopicView): Item | null {
  const { items, at, after } = view.statement;
  const end = attachedEnd(view.statement);
  // `5 percent of the jobs in the economy`: where it is comes after what it is
  const inside = view.part ? items.tape.indexOf(mark.in, at) : -1;
  const whole = inside > 0 && inside < end ? topicBetween(view, at + 1, inside, "first") : null;
  if (whole) return whole;
  // `5 billion for roads`
  const purpose = view.money && items.words.topic.purpose.test(items.list[at + 1]?.lower ?? "");
  return ATTACHED.test(after) && !purpose ? topicBetween(view, at + 1, end, "first") : null;
}
