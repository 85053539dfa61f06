// The words that give a figure its meaning. Rows higher up win where two hold the same phrase.
import type { Row } from "../figures/figure-words.js";
import { mark } from "../figures/mark.js";

/** How exactly a number is meant: the guideline, section 5. */
const approximations: readonly Row[] = [
  [
    { mark: mark.approximation, approx: "over" },
    "over, more than, above, slightly more than, just over, a little over, slightly over, well over, a bit more than, in excess of, upwards of, just above, slightly above, a little more than, a bit over, far more than, much more than, little more than, somewhat over, considerably more than, exceed(|s|ed|ing), surpass(|es|ed|ing), topped, topping, tops, higher than, in excess, crossed, crosses, cross the",
  ],
  [
    { mark: mark.approximation, approx: "under" },
    "under, less than, below, just under, a little less than, slightly less than, slightly under, a little under, a bit less than, slightly below, just below, much less than, well under, fewer than, lower than",
  ],
  [
    { mark: mark.approximation, approx: "almost" },
    "almost, nearly, close to, approaching, approach(|es|ed), practically, virtually, just short of, nearing, very close to, nearly up to, almost up to",
  ],
  [
    { mark: mark.approximation, approx: "about" },
    "about, around, some, approximately, roughly, estimated at, estimat(e|es|ed) it at, estimat(e|es|ed) this at, estimat(e|es|ed) that at, estimat(e|es|ed) them at, an estimated, somewhere between, somewhere around, somewhere in the region of, in the region of, in the order of, of the order of, on the order of, something like, an average of about, or so, or thereabouts, somewhere in the vicinity of, circa",
  ],
  [
    { mark: mark.approximation, approx: "at_least" },
    "at least, no less than, not less than, a minimum of, no fewer than, no lower than, not lower than, or more, or higher, or even more, or even higher",
  ],
  [
    { mark: mark.approximation, approx: "up_to" },
    "up to, no more than, not more than, never more than, does not exceed, do not exceed, not exceed, not exceeding, or less, at most, not to exceed, no higher than, not exceeded, doesn't exceed, don't exceed, not above",
  ],
];

/** Words of measure before a number that say nothing of how exactly it is meant. */
const fillers: readonly Row[] = [
  [
    { mark: mark.word },
    "a certain, an average of, an annual average of, an average rate of, an annual rate of, a total of, a combined total of, an overall total of, a whole, a whopping, a further, an additional, a mere, an estimated total of",
  ],
];

/** Verbs of two words. */
const phrasal: readonly Row[] = [[{ mark: mark.word }, "turn(|s|ed|ing) out, set(|s|ting) aside"]];

/** `in total`, `in fact`: no noun follows that the preposition leads to. */
const adverbs: readonly Row[] = [
  [{ mark: mark.word, adverbial: true }, "total, addition, fact, general, particular, turn, short, sum"],
];

/** What looks like a movement, and is none but where it leads to a number. */
const standing: readonly Row[] = [
  [{ mark: mark.movement, direction: "up", before: mark.to }, "brought up"],
  [
    { mark: mark.word },
    "up and running, potential of, prospects of, free(|s|d|ing) up, set up, setting up, add(|s|ed) up, add that, I would add, I will add, I want to add, I would like to add, let me add, want to add, like to add, should add, made up, make up for, sum up, summing up, end(|s|ed|ing) up, follow up, take up, took up, raise the issue, raised the issue, rising star, increasingly, growing up, grow up, grew up, come up with, came up with, raised the question, high - rise, fall into, fall under, falls under, falls within, open up, opens up, brought up, speak up, gave up, give up, cut off, clear - cut, sped up, speed up, speeding up, stepped up, step up, bring up the, break down, broken down, shut down, settle down, let down, upside down, build up, built up, start - up(|s), catch up, catching up, pick up, picked up, keep up, lining up, line up, look up, used up, cover up, drop in on, growing season, value - added, added - value, value added, added value, double digits, double - digits, growth point(|s), growth driver(|s), up to date, up - to - date",
  ],
];

/** Rise and fall: the guideline, section 4. Things after happenings, where a word is both. */
const movements: readonly Row[] = [
  [
    { mark: mark.movement, direction: "up", noun: true },
    "growth, growth rate(|s), growth trend, increment, an increment, investment increment, upward dynamics, rate(|s) of growth, increase in, an increase, the increase, increases in, a rise, the rise, rise in, expansion, upsurge, upturn, surge in, a surge, hike in, a gain, gains, additional growth, upward trend, improvement(|s)",
  ],
  [
    { mark: mark.movement, direction: "down", noun: true },
    "negative growth, negative growth rate(|s), negative dynamics, declin(e in|es in), a decline, the decline, drop in, a drop, the drop, a fall, the fall, fall in, decrease in, a decrease, the decrease, reduction(|s), contraction, a cut, cuts, slowdown, a slump, slump in, slump, downturn, drawdown, shrinkage, a slowdown, downward trend",
  ],
  [
    { mark: mark.movement, direction: "up" },
    "grow(|s|ing|n), grew, increas(e|es|ed|ing), ris(e|es|ing|en), rose, rais(e|es|ed|ing), up, add(ed|s|ing|), expand(|s|ed|ing), climb(|s|ed|ing), soar(|s|ed|ing), surg(e|es|ed|ing), jump(|s|ed|ing), go(es|ing|) up, went up, gone up, bring up, gain(ed|ing), boost(|s|ed|ing), has picked up, swell(ed|ing), swollen, shot up, ramp(ed|ing|) up, scal(ed|ing|e) up, edg(ed|ing) up, improv(e|es|ed|ing)",
  ],
  [
    { mark: mark.movement, direction: "down" },
    "fall(|s|ing|en), fell, drop(|s|ped|ping), declin(e|es|ed|ing), decreas(e|es|ed|ing), shrink(|s|ing), shrank, shrunk, down, reduc(e|es|ed|ing), slow(|s|ed|ing), slow(ed|ing|s|) down, go(es|ing|) down, went down, gone down, cut(|ting), lower(ed|ing|s), plung(e|ed|es|ing), plummet(|s|ed|ing), contract(ed|ing), sank, sunk, slid, slipp(ed|ing), dip(ped|s|ping), slump(ed|ing), tumbl(ed|e|ing), bring down, brought down, shed, diminish(ed|ing|es)",
  ],
];

const MODALS =
  "will, won't, mustn't, shouldn't, would, should, must, can, could, may, might, shall, need to, have to, want to, wanted to, wish to, important to, necessary to";
const SAYING =
  "say, tell, note, mention, see, notice, recall, remember, remind, admit, agree, name, cite, report, add, stress, consider, understand, begin with, begin by, start with, start by, start from, repeat, emphasise, emphasize, point out, give you, give an, give some, quote, know, imagine, think, guess, believe, explain, speak, talk, refer, assure, confirm, guarantee that, provide an example, provide some examples, draw your attention, draw attention, make a mistake, make mistakes, go into detail, go into details, highlight, underline, underscore, single out, express, thank, congratulate, apologise, apologize, inform, clarify, correct, return to, ask you, ask whether, ask if, touch on, touch upon, dwell on, wish you, analyse, analyze, discuss, examine, check, look into";
const SAID =
  "said, noted, mentioned, added, stressed, emphasised, emphasized, reminded, remembered, recalled, wrong, honest, frank, seen, mistaken, off, slightly off, slightly wrong, just slightly off, sure, certain, described, explained, called, compared, worth mentioning, worth noting";

/** `I must say`, `it should also be noted`, `you will see`: behind a modal, words about speaking promise nothing. */
export const speaking = new RegExp(
  ` (?:(?:also|just|not|only|hardly) )?(?:(?:like to )?(?:${SAYING.replaceAll(", ", "|")})|be (?:${SAID.replaceAll(", ", "|")}))\\b`,
  "iy",
);

/** What one may find it to do something. */
const NECESSARY =
  "important, vital, necessary, essential, crucial, imperative, advisable, critical, expedient, desirable, reasonable, appropriate, worthwhile, urgent, mandatory, sensible";
/** What may be to do something, or have done it before one. */
const MINDED =
  "decid(e|es|ed), decision(|s), agree(|s|d), agreement(|s), want(|s|ed), wish(|es|ed), seek(|s|ing), sought, striv(e|es|ing), undertak(e|es|ing), undertook, undertaken, pledg(e|es|ed), promis(e|es|ed), vow(|s|ed), commit(|s|ted), instruct(|s|ed), instruction(|s), ordered, ask(|s|ed), request(|s|ed), opportunit(y|ies), chance(|s), possibility, idea(|s), proposal(|s), prepar(e|es|ed|ing), read(y|iness), likely, bound, sure, certain, supposed, obliged, ought, task(|s), poised, on track, on course, intention(|s), desire(|s), hop(e|es|ed|ing), aspir(e|es|ing), ambition(|s), set, about, capable of, recommend(|s|ed), recommendation(|s), persuaded, authorised, authorized, permitted, allowed";
/** What may be of doing something. */
const OF_DOING =
  "task(|s) of, idea of, hope(|s) of, intention of, prospect of, possibility of, option of, opportunity of, chance of, agreement(|s) on, agreement(|s) about, agreement in principle on, decision(|s) on, decision(|s) about, proposal(|s) on, proposal(|s) for, instruction(|s) on, instruction(|s) for, talks on, speaking of";

/** `fell short of plan` */
const MISSED = ["plan", "target", "forecast", "expectations"].flatMap((aim) =>
  ["", "fell ", "fall(|s|ing|en) "].map((fell) => `${fell}short of ${aim}`),
);

/** What is or was so, though a word for a plan stands in it. */
const settled: readonly Row[] = [
  [{ mark: mark.word }, MISSED.join(",")],
  [
    { mark: mark.word },
    "found the possibility to, found a possibility to, found the opportunity to, found an opportunity to, found a way to, found ways to, found the means to, found the strength to, turned out to be, turns out to be, proved to be, proves to be, used to be, seem(|s|ed) to be, appear(|s|ed) to be, consider(|ed) to be, believed to be, known to be, claim(|s|ed) to be, said to be, as we expected, as we had expected, as we planned, as we had planned, as was expected, as was planned, as forecast, as projected, as promised, as intended, better than planned, better than expected, better than forecast, more than planned, more than expected, to be more precise, to be precise, to be more exact, to be exact, to be more specific, to be specific, to be honest, to be frank, to be sure, to be fair, did not have to, didn't have to, would like to, would also like to, as expected, as planned, estimated to, estimated to be, thought to be, reported to be, deemed to be, assumed to be, found to be, happen(|s|ed) to be, continue(|s|d) to be, tend(|s|ed) to be, prov(e|en) to be, meant to be, followed by, doubl(e|es|ed|ing) down, let us take, let us not, can I ask, may I ask, could I ask, can you, could you, may I, due account for, let me, I expect you, I hope you, important to us, important to me, important to the, important to our, set to work, forecast reserves, forecast resources, be allowed to say, ask you to, asked you to, agreed to by, do not want to, don't want to, did not want to, didn't want to, not about to, not able to, not likely to, not going to",
  ],
];

/** What is planned, expected, needed, allowed or possible: the guideline, section 3. */
const prospects: readonly Row[] = [
  [{ mark: mark.prospect, modal: true }, MODALS],
  // `cannot exceed`; what cannot be done is no plan
  [{ mark: mark.prospect, before: mark.approximation }, "cannot, can't"],
  [
    { mark: mark.prospect },
    "'ll, plan(|s|ned|ning), expect(ed|s|ing|), expectation(|s), forecast(|s|ed), project(ed|ing), projection(|s), target(|s|ed), targeting, goal(|s), objective (is|are|was|were|of|to), objectives, our objective, the objective, an objective, needed, intend(|s|ed), aim(|s|ed|ing), envisag(e|es|ed|ing), envision(|s|ed), hop(e|es|ing) to, need(|s) to, going to, to be, are to, is to, were to, has to, potential, prospect(|s), is set to, are set to, promise(|s|d) to, scheduled, planning to, it is necessary, tasked, task of, set the task, task is, call(|s) for, entail(|s), stipulat(e|es), set ourselves, ambition, ambitious, anticipat(e|es|ed), capable of reaching, is possible to, is also possible to, is quite possible to, ready to, prepared to, propos(e|es|ed|al|ing) to, propose(|s|d), suggest(|s|ed|ing), let us, let's, would need, will need, it will take, will be required, are required, is required, requires, we need, need for, in the long term, commit to, committed to, requirement",
  ],
  [
    { mark: mark.prospect },
    [...NECESSARY.split(", "), ...MINDED.split(", ")].map((minded) => `${minded} to`).join(","),
  ],
  [{ mark: mark.prospect, doing: true }, OF_DOING],
];

/** Parts of wholes, and comparisons. */
const relations: readonly Row[] = [
  [
    { mark: mark.share },
    "account(|s|ed|ing) for, share of, shar(e|es), mak(e|es|ing) up, made up, compris(e|es|ed|ing), constitut(e|es|ed|ing), represent(|s|ed|ing), proportion, ratio, percentage, stake(|s), controlling stake, blocking stake, provid(e|es) for, contribut(e|es|ed), goes to, go to, meets, meet, cover(|s|ed|ing), import component, export component, component",
  ],
  [
    { mark: mark.comparative, direction: "up" },
    "more, higher, greater, larger, bigger, better, faster, as much, as many, as high, as large, as big, lead, ahead, that of, the size of, the level of, the volume of",
  ],
  [{ mark: mark.comparative, direction: "down" }, "less, lower, smaller, fewer, cheaper"],
  [{ mark: mark.respectively }, "respectively"],
  [{ mark: mark.vague, reaches: true }, "to date, up to now, up until now, to this day, to the present day"],
  [
    { mark: mark.vague, ahead: true },
    "soon, in the near future, in the foreseeable future, in the immediate future, in the not - too - distant future, in the not too distant future, sooner or later, in the medium term, in the short term, in the future, one day, some day, someday, tomorrow",
  ],
  [
    { mark: mark.vague },
    "now, today, a year earlier, a year before, the year before, currently, already, recently, this season, annually, a year, per year, every year, each year, at present, presently, these days, at the moment, nowadays, per annum, yearly, right now, as of today, as of now, so far, at this point, quite recently, lately, at this moment, at this stage, for the time being, as things stand, at the time, at that time, at that moment, back then, in those days, in the old days, in recent times, of late, at one time, at some point, over time, for a long time, for many years, for a while, yesterday, the other day, previously, formerly, originally, (several|many|some|a few) years ago, long ago, some time ago",
  ],
];

/** Time: the guideline, section 8. */
const times: readonly Row[] = [
  ...[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ].map((month, index): Row => [{ mark: mark.month, value: index + 1, capital: true }, month]),
  ...[1, 4, 7, 10].map(
    (value, index): Row => [{ mark: mark.month, value, months: 3, capital: true }, `Q${index + 1}`],
  ),
  [{ mark: mark.season, value: 6 }, "summer"],
  [{ mark: mark.season, value: 9 }, "autumn"],
  [{ mark: mark.season, value: 3 }, "spring"],
  [{ mark: mark.season, value: 12 }, "winter"],
  [{ mark: mark.timeUnit, months: 12 }, "year(|s), year's, years'"],
  [{ mark: mark.timeUnit, months: 1 }, "month(|s), month's, months'"],
  [{ mark: mark.timeUnit, months: 120 }, "decade(|s)"],
  [{ mark: mark.timeUnit, months: 6 }, "half - year, half a year"],
  [{ mark: mark.timeUnit, months: 300 }, "quarter of a century, quarter century, quarter - century"],
  [{ mark: mark.timeUnit, months: 600 }, "half a century, half - century"],
  [{ mark: mark.word, value: 2 }, "couple of"],
  [
    { mark: mark.timeUnit, months: 0 },
    "week(|s), day(|s), hour(|s), minute(|s), second(s), season(|s), century, centuries",
  ],
  [{ mark: mark.deictic, months: -1, reaches: true }, "the last"],
  [{ mark: mark.deictic, months: -1 }, "last, previous, the previous"],
  [{ mark: mark.deictic, months: 0 }, "this, the current, current, the present, our current"],
  [{ mark: mark.deictic, months: 1 }, "next, the next, coming, the coming, upcoming, the upcoming"],
  [
    { mark: mark.deictic, months: -2 },
    "past, the past, recent, the recent, this past, these past, these last, these, those",
  ],
  [{ mark: mark.since }, "since"],
  // `the 25 years since then`
  [{ mark: mark.contrast, months: 0 }, "since then, since that time"],
  [{ mark: mark.ago }, "ago"],
  [{ mark: mark.ago, months: 0 }, "year to date, the year to date, year - to - date"],
  [{ mark: mark.ago, months: 6 }, "half a year ago, a half - year ago"],
  [{ mark: mark.ago, months: 18 }, "a year and a half ago, one and a half years ago"],
  [{ mark: mark.ago, months: 12 }, "a year ago"],
  [{ mark: mark.ago, months: 24 }, "the year before last, year before last, a couple of years ago"],
  [{ mark: mark.until }, "until, till, through, as soon as, no later than"],
  [
    { mark: mark.edge },
    "early, late, the beginning of, the start of, start of, beginning of, end of, the end of, the middle of, mid, the first days of, the whole of, the course of, the results of, the (first|last|final|early|opening) months of, the first few months of, the very end of, the very beginning of, the very start of, the first day of",
  ],
  [
    { mark: mark.edge, months: 12 },
    "year - end, the year - end, the year's end, year's end, the end of year",
  ],
];

const smallWords: readonly Row[] = [
  [{ mark: mark.and }, "and, as well as, plus"],
  [{ mark: mark.or }, "or, or even, or perhaps, or maybe, or possibly, or probably"],
  // `3 percent, or more than 5 million`
  [{ mark: mark.or, approx: "over" }, "or more than, or higher than"],
  [{ mark: mark.or, approx: "under" }, "or less than"],
  [{ mark: mark.to }, "to, into, onto, towards, in order to"],
  [{ mark: mark.from }, "from"],
  [{ mark: mark.of }, "of"],
  [{ mark: mark.in }, "in, at, on, within, during, for, throughout"],
  [{ mark: mark.by }, "by"],
  [{ mark: mark.with }, "with"],
  [{ mark: mark.between }, "between, among"],
  [
    { mark: mark.than },
    "than, compared to, compared with, in comparison with, in comparison to, relative to, versus, as compared to, as compared with, as against, against the same period, year on year against, on the previous",
  ],
  [{ mark: mark.than, direction: "up" }, "up from"],
  [{ mark: mark.than, direction: "down" }, "down from"],
  [{ mark: mark.against }, "against"],
  [{ mark: mark.as }, "as"],
  [{ mark: mark.the }, "the"],
  [
    { mark: mark.our, own: true },
    "our, our bilateral, our mutual, our own, my, our reciprocal, our common, our joint, between our countries, between our two countries, between our states, between our nations, between our two nations",
  ],
  [{ mark: mark.our }, "mutual, bilateral, reciprocal, between the two countries, between us, two - way"],
  [{ mark: mark.your }, "your"],
  [
    { mark: mark.pronoun },
    "it, they, which, this figure, the figure, that figure, the figures, this, that, we, these figures, the indicator, this indicator, this number, the number, the total, the amount, the overall figure",
  ],
  [
    { mark: mark.contrast },
    "while, whereas, considering, but, although, though, however, yet, because, when, if, where, whose, who, so that, despite",
  ],
];

export const words: readonly Row[] = [
  ...settled,
  ...prospects,
  ...standing,
  ...relations,
  ...times,
  ...smallWords,
  ...approximations,
  ...fillers,
  ...adverbs,
  ...phrasal,
  ...movements,
];
