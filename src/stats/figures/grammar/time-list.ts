// March and April    January, February and March 2015    2011, 2012 and 2013    in April and in May

import { mark } from "../../../dialect/figures/mark.js";
import { here, type Parser, seqMap, stretch } from "../../../grammar/combinators.js";
import { inYear, type Moment, type MomentDraft, noUnit } from "./moment.js";
import { OPEN, type Period, toPeriods } from "./period.js";
import type { Draft, SentencePage } from "./sentence.js";
import { stretchOf } from "./time-range.js";
import { ofThisYear } from "./told.js";

interface Placed {
  from: number;
  moment: MomentDraft;
  to: number;
}
const place = (one: Parser<MomentDraft>): Parser<Placed> =>
  seqMap(here, one.skip(noUnit), here, (from, moment, to) => ({ from, moment, to }));

/** `March and April`, `January, February and March 2015`, `2011, 2012 and 2013`, `2018 or 2019`, `In April and in May, ` */
export const listOf = (one: Parser<MomentDraft>): Parser<Draft<Period[]>> =>
  seqMap(
    place(one),
    stretch(new RegExp(mark.comma)).then(place(one)).many(),
    stretch(
      new RegExp(`${mark.comma}?[${mark.and}${mark.or}](?:${mark.in}(?!${mark.month}${mark.digits}))?`),
    ),
    place(one),
    (first, further, joint, last) => (page) => {
      const places = [first, ...further, last];
      const moments = places.map(({ moment }) => moment(page));
      // `grew in 2014 and in 2015 fell`, `grew in February and in April`: each for itself
      const repeated = page.tape[joint.to - 1] === mark.in;
      if (repeated && !(isApart(page, first.from, last.to) && areNext(moments)))
        return places.flatMap((one) => toPeriods(page, one, ofThisYear(one.moment)(page)));
      const sorted = moments.flatMap((moment) => moment ?? []).sort(inOrder);
      const whole = { from: first.from, to: last.to };
      const next = sorted.every((moment, index) => index === 0 || follows(sorted[index - 1]!, moment));
      if (next && !page.tape.includes(mark.respectively))
        return toPeriods(page, whole, stretchOf(page, sorted[0]!, sorted.at(-1)!));
      // `in March and October`: two times, and no stretch
      if (moments[0]?.first !== 1 || moments[0].last < 12) return toPeriods(page, whole, OPEN);
      return places.flatMap((one, index) => {
        const moment = moments[index] ?? null;
        return toPeriods(page, one, moment && inYear(moment, 0));
      });
    },
  );

/** Does a clause begin with the times, or a sentence end with them: `In April and in May exports …`? */
const isApart = ({ tape }: SentencePage, from: number, to: number): boolean =>
  BEGINS.test(tape.slice(Math.max(0, from - 2), from)) || to === tape.length || ENDS.test(tape[to]!);
const BEGINS = new RegExp(`^(?:${mark.comma}?${mark.in})?$`);
const ENDS = new RegExp(`[${mark.stop}${mark.semicolon}${mark.close}]`);

/** Does each begin where the one before ends? */
const areNext = (moments: readonly (Moment | null)[]): boolean =>
  moments.every((moment, index) => {
    const before = moments[index - 1];
    return moment && (!before || monthsIn(moment) === monthsIn(before) + before.last - before.first + 1);
  });

const monthsIn = ({ year, first }: Moment): number => (year ?? 0) * 12 + first;
const inOrder = (one: Moment, other: Moment): number => monthsIn(one) - monthsIn(other);
/** Is one just after the other, or a month without a year somewhere before a month with its year? January is after December. */
function follows(one: Moment, other: Moment): boolean {
  if (one.first === 1 && one.last >= 12) return other.year === one.year! + one.last / 12;
  const apart = (other.first - one.last + 12) % 12;
  return apart === 1 || apart === 2;
}
