// We will bring our trade up to $5 billion.
//         ^^^^^           ^^^^^ where to, and which way
import { mark } from "../../../dialect/figures/mark.js";
import type { Item } from "./items.js";
import { lastBefore, type Statement } from "./statement.js";

/** Between the verb and `up to`: its object; in `was revised up to` it stands before them. */
const OBJECT = new RegExp(`^[^${mark.comma}${mark.semicolon}${mark.in}${mark.and}#]+$`);

/** The word that says up to where the verb brings its object, the number. */
export function broughtUp(statement: Statement): Item | null {
  const { items, at, opens, before } = statement;
  const { approximation, direction, leads } = items.words;
  // `up to 5 percent of GDP, and then to 7 percent`
  const further = THEN_TO.exec(before)?.[0].length ?? 0;
  const upTo = lastBefore(statement, Math.max(opens, at - further - REACH), ({ lower }) =>
    approximation.upTo.test(lower),
  );
  if (!upTo) return null;
  const takes = upTo.index > opens && isMeasured(items.list[upTo.index - 1]!);
  const verb = lastBefore(
    statement,
    opens,
    ({ lower }) => direction.brings.test(lower) || (takes && direction.takes.test(lower)),
  );
  if (!verb) return null;
  const object = items.tape.slice(verb.index + 1, upTo.index);
  return OBJECT.test(object) || (object === "" && leads.participle.test(verb.lower)) ? upTo : null;
}

/** `it`, `trade`: what may be taken up to a number. */
const isMeasured = ({ term }: Item): boolean =>
  term.mark === mark.pronoun || term.mark === mark.deictic || (term.indicator ?? "other") !== "other";

/** From the number before to this one. */
const THEN_TO = new RegExp(
  `#[${mark.of}${mark.the}${mark.our}${mark.topic}${mark.word}${mark.country}]{0,4}${mark.comma}?${mark.and}${mark.word}{0,2}${mark.to}$`,
);

/** How far before the number `up to` may stand. */
const REACH = 3;
