// `the plant employs 3,500 people`   `5,000 people work in the sector`   `our personnel numbers 30,000`: they have jobs.

import { mark } from "../../../dialect/figures/mark.js";
import type { Quantity } from "../grammar/quantity.js";
import type { Tokens } from "../tokens.js";
import { SIGNS } from "./signs.js";
import { wordBefore } from "./word-before.js";

/** How few are none that an employer is told to have. */
const FEW = 10;
/** How many words the place of work, or the workforce, may be away. */
const REACH = 8;

/** People who have a job, as a count of jobs: by the verb before them, the verb behind them, or the subject. */
export function asWorkforce(
  tokens: Tokens,
  quantity: Quantity,
  /** Does no noun follow the number? */
  alone: () => boolean,
): Quantity | null {
  const { form, class: counted, value } = quantity;
  const people = form === "count" && (counted === null || counted === "people");
  if (!people && form !== "bare") return null;
  if ((typeof value === "number" && value < FEW) || tokens.tape[quantity.from] === mark.year) return null;
  const has =
    (isEmployed(tokens, quantity) && (people || alone() || isOfWorkers(tokens, quantity))) ||
    (counted === "people" && isAtWork(tokens, quantity)) ||
    (!people && isPost(tokens, quantity)) ||
    (isOfWorkforce(tokens, quantity) && (counted === "people" || alone()));
  if (!has || tokens.list.some((_token, at) => isUnpaid(tokens, at))) return null;
  return { ...quantity, form: "count", unit: "count", class: "jobs" };
}

/** `volunteers`, `the army`; not `army plants` */
const isUnpaid = ({ words, list }: Tokens, at: number): boolean =>
  words.workforce.unpaid.test(list[at]!.lower) && list[at + 1]?.term.class !== "enterprises";

/** `the jobs fair has 300 positions` */
function isPost({ words, tape, list }: Tokens, { to }: Quantity): boolean {
  const { post, ofJobs } = words.workforce;
  const noun = list[tape[to] === mark.word && !post.test(list[to]!.lower) ? to + 1 : to];
  return post.test(noun?.lower ?? "") && list.some(({ lower }) => ofJobs.test(lower));
}

/** Is it told of whoever does a work, or of some of them: `10,000 builders`, `500 of them`? */
const isOfWorkers = ({ words, tape, list }: Tokens, { to }: Quantity): boolean =>
  tape[to] === mark.of || words.workforce.worker.test(list[to]?.lower ?? "");

/** `employs about 3,500` */
const isEmployed = (tokens: Tokens, quantity: Quantity): boolean =>
  tokens.words.workforce.employs.test(tokens.list[wordBefore(tokens, quantity)]?.lower ?? "");

/** `people`, `Norlanders`, `Norlandic citizens` */
const WHO = new RegExp(`^[${mark.word}${mark.country}]?[${mark.outside}${mark.country}]`);

/** `5,000 people are now working at the site` */
function isAtWork({ words, tape, list }: Tokens, { to }: Quantity): boolean {
  const { works, small, where, anywhere } = words.workforce;
  let at = to + (WHO.exec(tape.slice(to, to + 2))?.[0].length ?? 0);
  while (small.test(list[at]?.lower ?? "")) at++;
  if (!works.test(list[at]?.lower ?? "")) return false;
  if (anywhere.test(list[at + 1]?.lower ?? "")) return true;
  if (tape[at + 1] !== mark.in) return false;
  for (let place = at + 2; place < Math.min(list.length, at + REACH); place++) {
    const { term, lower } = list[place]!;
    if (SIGNS.has(term.mark)) return false;
    if (term.indicator !== undefined || where.test(lower)) return true;
  }
  return false;
}

/**
 * `our personnel in Skerra numbers 30,000`, `with a workforce of 30,000`, `the number of workers is 500 people`,
 * `the number of people working there fell to 500`
 */
function isOfWorkforce(tokens: Tokens, { from }: Quantity): boolean {
  const { words, tape, list } = tokens;
  const { being, body, works } = words.workforce;
  const verb = wordBefore(tokens, { from });
  const last = list[verb]?.lower ?? "";
  const says = words.kind.outdoes.test(list[from - 1]?.lower ?? "") || being.test(last);
  if (!says && !MOVED_TO.test(tape.slice(0, verb + 1))) return false;
  // `a staff of 400`
  if (tape[verb] === mark.of && body.test(list[verb - 1]?.lower ?? ""))
    return tape[verb - 2] === mark.article;
  for (let at = verb; at >= Math.max(0, verb - REACH); at--) {
    const { term, lower } = list[at]!;
    if (SIGNS.has(term.mark)) return false;
    const working = term.class === "people" && works.test(list[at + 1]?.lower ?? "");
    if (working || words.workforce.staff.test(lower) || term.class === "jobs") return isSubject(tokens, at);
  }
  return false;
}

/** `fell to`, `grew to`, `from` */
const MOVED_TO = new RegExp(`${mark.movement}.{0,4}[${mark.to}${mark.from}]$`);

/** Is it the staff that is told of, or their number, and not `the pay of the staff`? */
function isSubject({ words, tape, list }: Tokens, staff: number): boolean {
  let at = staff - 1;
  while (SMALL.has(tape[at]!)) at--;
  if (tape[at] === mark.of) return words.elided.number.test(list[at - 1]?.lower ?? "");
  return words.workforce.staff.test(list[staff]!.lower);
}

const SMALL: ReadonlySet<string> = new Set([mark.the, mark.our, mark.your, mark.word]);
