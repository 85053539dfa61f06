import type { Language } from "../dialect.js";
import { enFigureWords } from "../en-figures/index.js";
import type { CountedClass, Term } from "./term.js";

/** A row of a table of words: what they mean, and the phrases, each with at most one group of endings. */
export type Row = readonly [term: Term, phrases: string];

/**
 * What a language must supply for its figures to be read in full. The lexicon says what words and phrases are; the
 * expressions, grouped by the rules that ask them, are of words that tell something in one place alone. Those of one
 * word are tested on a word or a phrase of the lexicon in lower case, the others on the words of a clause joined by
 * spaces.
 */
export interface FigureWords {
  /** Every word and phrase that has a mark; of two rows with one phrase the first stands. */
  readonly lexicon: () => Iterable<Row>;
  /** What a text that holds a figure has at least one of: a digit, a word for a number. Most sentences have none. */
  readonly look: RegExp;
  /** Words about speaking, sticky behind a modal: ` say`, ` also be noted`. They are one word with it, and promise nothing. */
  readonly speaking: RegExp;
  /** Which of them a thing does too, at their end: `add` in `the plant will add 5 percent`. */
  readonly deeds: RegExp;
  /** What stands before such a modal: who speaks, small words, signs; no thing. */
  readonly speakers: RegExp;
  /** What is written behind the digits of a number that ranks: `st` of `1st`. */
  readonly ordinalEnding: RegExp;
  /** Plurals: `years` is no one year. */
  readonly plural: RegExp;
  /** The event’s labels and title, tested as printed. */
  readonly scene: {
    /** The head of a state, its name not known yet: `President of Norland`. */
    readonly headOfState: RegExp;
    /** Whoever runs a company: `CEO`. */
    readonly business: RegExp;
  };
  /** How numbers stand together. */
  readonly numbers: {
    /** Before two numbers that are ends of a range: `ranging` in `ranging from 5 to 7`. */
    readonly ranging: RegExp;
    /** Words and codes that are no part of a name with a number in it, tested as printed: `to` in `to110 tonnes`. */
    readonly glued: RegExp;
    /** Words right before `from 5 to 7` that make a range of it: `of`. */
    readonly spread: RegExp;
    /** The end of the words before `from 5 to 7 percent` that tell how fast it grew: `growth was`. */
    readonly grows: RegExp;
    /** Between `and` and the last number of which one is meant: `even` in `5, 6 and even 7 percent`. */
    readonly even: RegExp;
    /** Words that make an old and a new level of it, and are no movement up or down: `went`. */
    readonly shifts: RegExp;
    /** The word that ends a phrase before two ends of a range: `somewhere between`. */
    readonly between: RegExp;
    /** The small word that stands for `per`: `a` in `$50 a barrel`. */
    readonly each: RegExp;
    /** Words behind so many years that make them the last ones: `in a row`. */
    readonly inARow: RegExp;
    /** Before a stretch of time that reaches into this one: `over` in `over the past year`. */
    readonly throughout: RegExp;
  };
  /** Numbers whose unit is left out. */
  readonly elided: {
    /** Words behind a number that show that no noun follows: `was`. */
    readonly after: RegExp;
    /** Beginnings of words that make a large number money: `paid`. */
    readonly money: RegExp;
    /** Nouns behind a large number that is money: `revenue` in `5 billion revenue`, `of investment`. */
    readonly moneyNoun: RegExp;
    /** Verbs whose object a large number of nothing is, and money then: `gave`. */
    readonly gives: RegExp;
    /** Verbs whose object thousands of nothing are, and money then: `earn`. */
    readonly pays: RegExp;
    /** What is told in money, of which currency is left out: `wage`. */
    readonly payment: RegExp;
    /** Whose number is one of people: `population`. */
    readonly peopled: RegExp;
    /** What is told in journeys: `passenger traffic`. */
    readonly traffic: RegExp;
    /** The verb behind which a large number of nothing is one of passengers: `carry`. */
    readonly carries: RegExp;
    /** `number` in `the number of enterprises reached 1,500`. */
    readonly number: RegExp;
    /** What leads to more of what was counted, or to a part of it: `another`. */
    readonly another: RegExp;
    /** Whose a sum is a part of: `its` in `30 billion of its own`. */
    readonly its: RegExp;
    /** The end of the words before a number that is told in the unit of the one before: `up to`. */
    readonly upTo: RegExp;
    /** The end of the words before a part of what was just told: `of which`. */
    readonly among: RegExp;
    /** The end of the words before a number that is told of the same thing again: `it will be`, `this figure rose to`. */
    readonly takenUp: RegExp;
    /** What a sentence with such a number, or with money that is not named, has at least one of. */
    readonly look: RegExp;
    /** What is said of one number: `is` in `but 300 is fine`. */
    readonly isSo: RegExp;
    /** What is told in percent, and may rise by some to so many: `tax`. */
    readonly rate: RegExp;
    /** Words for the least and the most, and what is between: `minimum` in `20 percent, the minimum 11.5`. */
    readonly extreme: RegExp;
    /** Small words between two numbers with one unit: `then` in `to 15 and then to 17 percent`. */
    readonly then: RegExp;
    /** The word before such a number: `only`. */
    readonly only: RegExp;
    /** Among the words before one that is not meant: `not` in `not 12, but 80 tonnes`. */
    readonly not: RegExp;
  };
  /** How exactly a number is meant. */
  readonly approximation: {
    /** Words that may stand between the modifier and the number. */
    readonly between: RegExp;
    /** What opens a modifier behind the number: `or so`. */
    readonly after: RegExp;
    /** What makes it a little more, within the number: `odd` in `20-odd percent`. */
    readonly odd: RegExp;
    /** The modifier that is where to, and no limit, behind a word of movement: `up to`. */
    readonly upTo: RegExp;
    /** What turns a modifier into its contrary, and verbs that may stand between: `not be over`. */
    readonly not: RegExp;
    readonly becomes: RegExp;
    /** What makes a limit of the number right behind it: `within`. */
    readonly within: RegExp;
    /** The verb that makes a guess of a number behind `at`, and that word: `estimated`. */
    readonly estimates: RegExp;
    readonly at: RegExp;
    /** The two words that make it the least there is: `starting from`. */
    readonly starting: RegExp;
  };
  /** Where statements end. */
  readonly clauses: {
    /** At the end of the words before a number that is not meant: `not`. */
    readonly not: RegExp;
    /** What opens the number that is meant in its stead: `but`. */
    readonly but: RegExp;
    /** Words of contrast that begin a clause beside another: `while`. */
    readonly beside: RegExp;
    /** Words that go on about what was named: `which`. */
    readonly relative: RegExp;
  };
  /** More before, or than another. */
  readonly comparison: {
    /** What opens a comparison: `more`. */
    readonly opens: RegExp;
    /** What opens one that is downwards: `less`. */
    readonly less: RegExp;
    /** What follows a multiple that compares: `as` in `twice as much`. */
    readonly afterMultiple: RegExp;
    /** Beginnings of words for who is ahead: `lead`. */
    readonly lead: RegExp;
    /** Which time is the event’s own: `this`. */
    readonly this: RegExp;
    /** What is the average of a place, and no earlier time: `national`. */
    readonly elsewhere: RegExp;
    /** Words that say that the other side is of an earlier time: `was`. */
    readonly before: RegExp;
  };
  /** What is counted. */
  readonly counted: {
    /** What a sentence has at least one of where a number in it may be of goods or workers that no list names. */
    readonly look: RegExp;
    /** Verbs whose object is goods, whatever they are: `produce`, and what is said of goods when they are the subject. */
    readonly deals: RegExp;
    readonly dealt: RegExp;
    /** Small words between the verb and the number: `another`. */
    readonly more: RegExp;
    /** Plurals for people, papers and kinds, which are no goods. */
    readonly noGoods: RegExp;
    /** Before a number of enterprises: whose they are. */
    readonly has: RegExp;
    /** Verbs by which somebody of a country has people for guests. */
    readonly hosts: RegExp;
    /** What follows goods that are told for one person: `every`. */
    readonly perHead: RegExp;
    /** Who makes trips of state, and their kinds: `president`. */
    readonly ofOffice: RegExp;
    /** What shows that enterprises are told of for another matter: `destroyed`. */
    readonly lost: RegExp;
    /** Beginnings of words that say of what class is counted: made or traded, in being, carried, under way. */
    readonly saidOf: Readonly<Record<CountedClass, RegExp>>;
    /** Whoever visits a country is a tourist. */
    readonly visits: RegExp;
    /** Words before a few that were named before: `the` in `the two companies`. */
    readonly namedBefore: RegExp;
    /** Military strength is none of the economy’s: beginnings of words, and of those that say so right beside the thing alone. */
    readonly military: RegExp;
    readonly militaryKind: RegExp;
    /** Beginnings of words of a clause whose projects are no investments: `contest`. */
    readonly contest: RegExp;
    /** Beginnings of words for what happens to people who are not counted for their jobs or journeys: `rescued`. */
    readonly hurt: RegExp;
    /** What opens a case that is only supposed, and whose it is then: `if you buy`. */
    readonly supposed: RegExp;
    readonly anybody: RegExp;
    /** What follows a number of programmes of the state: `national` in `12 national projects`. */
    readonly ofState: RegExp;
  };
  /** People who have a job. */
  readonly workforce: {
    /** The verb whose object they are. */
    readonly employs: RegExp;
    /** The end of words for whoever does a work: `builders`. */
    readonly worker: RegExp;
    /** The verb whose subject they are, and small words before it: `are now`. */
    readonly works: RegExp;
    readonly small: RegExp;
    /** Where one works that is no topic: `site`. */
    readonly where: RegExp;
    /** What may be `of` so many: `a staff of 400`. */
    readonly body: RegExp;
    /** What tells where right behind the verb: `there`. */
    readonly anywhere: RegExp;
    /** What may be filled, where one of the other words shows that it is a job: `positions`. */
    readonly post: RegExp;
    readonly ofJobs: RegExp;
    /** All of them together, and what says how many: `numbers`. */
    readonly staff: RegExp;
    readonly being: RegExp;
    /** Beginnings of words for who serves, helps or learns, and has no job by it. */
    readonly unpaid: RegExp;
  };
  /** Up or down, where it is no change. */
  readonly direction: {
    /** What stands for the quantity where a verb of movement follows it: `it`. */
    readonly same: RegExp;
    /** Verbs that move their object up to a number: `brings` in `brings it up to 5 percent`. */
    readonly brings: RegExp;
    /** Verbs that do so to what is measured alone: `took` in `took trade up to $5 billion`, not in `took loans up to $5 million`. */
    readonly takes: RegExp;
    /** Verbs of movement whose object is brought together and does not move: `raised` in `raised 3 million rubles`. */
    readonly collects: RegExp;
    /** What comes of a movement, behind `to`: `reach`. */
    readonly reaches: RegExp;
    /** What makes an example of a number, and no more: `for example`. */
    readonly example: RegExp;
    /** The end of the words before a number that did not move: `our target of`. */
    readonly target: RegExp;
  };
  /** Which numbers are figures. */
  readonly eligible: {
    /** The end of a part that is a time, too: `a second`. */
    readonly second: RegExp;
    readonly half: RegExp;
    /** What opens a clause in place of a noun: `what` in `half of what they charge`. */
    readonly clause: RegExp;
    /** Before a part of the places that something is told of: `in half the ports`. */
    readonly where: RegExp;
    /** The end of quarters, and what shows behind them that they are times: `in a row`. */
    readonly quarters: RegExp;
    readonly inRow: RegExp;
    /** The end of multiples in one word: `tenfold`. What is a multiple whatever stands around it: `a factor of ten`. */
    readonly fold: RegExp;
    /** What follows a multiple of a speed: `as fast`. */
    readonly pace: RegExp;
    /** The end of multiples in two: `ten times`. */
    readonly times: RegExp;
    /** What follows a multiple that compares: `higher`. */
    readonly compared: RegExp;
    /** Square metres of what is built to live in: its nouns, and how large one thing is. */
    readonly housing: RegExp;
    readonly area: RegExp;
    /** Who weighs something and is no goods: `he`. */
    readonly person: RegExp;
    /** Goods that nobody trades. */
    readonly untraded: RegExp;
    /** Wholes that are of the economy though they say nothing of what is measured: `equipment`. */
    readonly traded: RegExp;
    /** Verbs whose object is a part of money, goods or a firm: `pay`, `own`. */
    readonly paying: RegExp;
    /** What depends on what follows it: `dependent on`. */
    readonly dependent: RegExp;
    /** How a supply reaches its users: `connected to the grid`. */
    readonly connected: RegExp;
    /** Verbs before one hundred percent that is no measurement: `guarantee`. */
    readonly promises: RegExp;
    /** Places, that say where something is so; papers, efforts and times, and what leads to their matter: `complaints about prices`. */
    readonly places: RegExp;
    readonly papers: RegExp;
    readonly about: RegExp;
    /** Words behind `of` that name nothing: `this`, `total`. */
    readonly empty: RegExp;
    /** Beginnings of words for what is done with goods, whatever they are: `imported`. */
    readonly dealt: RegExp;
    /** What watts drive and do not supply: `icebreaker`; and how strong it is: `power`. */
    readonly drive: RegExp;
    readonly driven: RegExp;
    /** What opens how many of a thing there are: `number`. */
    readonly number: RegExp;
    /** The words behind a part of a work that is done: `has been completed`. */
    readonly done: RegExp;
    /** The end of words before it that say so: `fulfilled`. */
    readonly doneTo: RegExp;
    /** Works, whose part is how far they have come: `construction`. */
    readonly works: RegExp;
    /** Those spoken of before: `them` in `half of them`. */
    readonly them: RegExp;
    /** `who`: a number of people. */
    readonly who: RegExp;
    /** Words of a sentence about travellers. */
    readonly travel: RegExp;
  };
  /** Level, change, share, ratio. */
  readonly kind: {
    /** Verbs that tell of a rise, or of a fall, where `by` with a number stands right behind: `strengthened by 8 percent`. */
    readonly upBy: RegExp;
    readonly downBy: RegExp;
    /** What something was before: `that figure` in `sank to half of that figure`. */
    readonly former: RegExp;
    /** Beginnings of what follows the size of a lack: `short of` in `fell 8 billion short of the plan`. */
    readonly lacks: RegExp;
    /** Beginnings of verbs for being more than what was: `surpassed` in `surpassed the record by 5 tonnes`. */
    readonly outdoes: RegExp;
    /** The end of multiples that are verbs and compare with nothing: `doubled`. */
    readonly inflected: RegExp;
    /** The end of words that are a movement as a thing: `growth`. */
    readonly movementNoun: RegExp;
    /** The end of words that a verb follows: `plan to`. */
    readonly infinitive: RegExp;
    /** Verbs whose object, told as a part, is a fall: `lost` in `lost 5 percent of its value`. */
    readonly loses: RegExp;
    /** The end of the words before a number that is the rate of a movement: `at a rate of`. */
    readonly rate: RegExp;
    /** The end of the word for an index, 100 being what was. */
    readonly index: RegExp;
    /** Beginnings of words that say a part: `accounts`. */
    readonly saysPart: RegExp;
    /** Movements with an object, that says where to and not how much: `raised $11`. */
    readonly transitive: RegExp;
    /** The end of the word before a number that was crossed: `below`. */
    readonly crossed: RegExp;
    /** The end of words that say what a thing is: `amounted`. */
    readonly being: RegExp;
    /** Movements that are told in the unit of what moves: `growth of 5 billion`. */
    readonly growth: RegExp;
    /** The movement that is its thing’s: `growing`. */
    readonly growing: RegExp;
    /** Small words and forms that show a verb. */
    readonly verbal: RegExp;
    /** `which` in `a rise of 3 billion, which is 4 percent`. */
    readonly which: RegExp;
    /** Verbs and pronouns that say something new. */
    readonly finite: RegExp;
    /** `it` among the words before the number. */
    readonly it: RegExp;
    /** What stands for a thing that was measured before: `average`. */
    readonly measure: RegExp;
    /** The same behind an article: `this index`. */
    readonly measureNamed: RegExp;
    /** How a branch did: `result`. */
    readonly result: RegExp;
    /** The word before a number that one has: `had`. */
    readonly has: RegExp;
    /** What makes a comparison of `half the average`: `is`, `than`. */
    readonly copula: RegExp;
    /** What one compares with: `average`, `cost`. */
    readonly standard: RegExp;
  };
  /** How a number is led up to. */
  readonly leads: {
    /** Words before `to` that lead nowhere: `amounted`. */
    readonly nowhere: RegExp;
    /** Words behind `to` that are no verb: `only`. */
    readonly noVerb: RegExp;
    /** The end of movements that may stand before their noun: `increased`. */
    readonly participle: RegExp;
    /** The same for those under way: `growing`. */
    readonly underWay: RegExp;
    /** What follows such a form that has no noun: `by`. */
    readonly noNoun: RegExp;
  };
  /** Flows. */
  readonly flows: {
    /** What somebody does, as against the flow as a thing: `export`. */
    readonly act: RegExp;
    /** Goods that are brought, as against exported: `supplies`. */
    readonly delivered: RegExp;
    /** What a supplier does to a demand, and their likes: `covers`. */
    readonly covers: RegExp;
    /** Verbs of carrying goods to whoever gets them: `ship`. */
    readonly ships: RegExp;
    /** Receivers that are many: `abroad`. */
    readonly everywhere: RegExp;
    /** What makes a supply a net and no flow: `network` in `the supply network`. */
    readonly grid: RegExp;
    /** What is told of a supply that is no flow: `provision` in `the provision of supply`. */
    readonly access: RegExp;
    /** Verbs whose subject gets what the object is: `buys`. */
    readonly gets: RegExp;
    /** What says where a thing comes from, before `in`: `produced`. */
    readonly made: RegExp;
    readonly investors: RegExp;
    /** `our major investors` among the words around. */
    readonly ourInvestors: RegExp;
    /** The speaker’s side among them. */
    readonly ours: RegExp;
    readonly foreign: RegExp;
    /** What makes an investment one of both sides. */
    readonly mutual: RegExp;
    /** A topic that is called investment: `direct investments`. */
    readonly investment: RegExp;
    /** The verb, in all its forms: `invested`. */
    readonly invest: RegExp;
    /** What leads to what is invested in: `in`. */
    readonly into: RegExp;
    /** The speaker’s own country: `here`. */
    readonly here: RegExp;
    /** The country just spoken of, as a place: `there`. */
    readonly there: RegExp;
    /** What a country is called by that was named before, with a capital: `the Federal Republic`. */
    readonly republic: RegExp;
    /** The speaker’s side as subject or object. */
    readonly we: RegExp;
    /** Words that make the speaker’s side the one that gets it: `us`, `our`. */
    readonly us: RegExp;
    /** The speaker’s side attracts, among the words around. */
    readonly attract: RegExp;
    /** What a country gets goods at: `market` in `to our market`. */
    readonly home: RegExp;
    /** Beginnings of verbs for selling and carrying: `sold`. */
    readonly sells: RegExp;
    /** The side spoken to. */
    readonly you: RegExp;
    /** Those just spoken of. */
    readonly they: RegExp;
    /** Beginnings of words for those who invest: `compan`. */
    readonly actors: RegExp;
    /** Those of them that have a country of their own: `investors`. */
    readonly firms: RegExp;
    /** What is used, and stays: `demand`. */
    readonly used: RegExp;
  };
  /** Totals of two sides, by the words around. */
  readonly twoWay: {
    /** Trade of two. */
    readonly twoWay: RegExp;
    /** The same without a word for one’s own. */
    readonly mutual: RegExp;
    /** Trade with all. */
    readonly withAll: RegExp;
    /** What is with all, even where it is `our` own. */
    readonly total: RegExp;
    /** Several countries named before: `these`. */
    readonly these: RegExp;
  };
  /** Which time a figure is about. */
  readonly period: {
    /** What `2012/13` may be of: `season`. */
    readonly season: RegExp;
    /** Forms of being and having: their clause has a verb. */
    readonly verb: RegExp;
    /** `including` in `40 million tonnes, including 12 by 2030`. */
    readonly including: RegExp;
    /** What opens a clause about the time before it: `when` in `than in 2015, when it was 4 percent`. */
    readonly when: RegExp;
    /** What opens a clause that is of no time: `when`. */
    readonly whenever: RegExp;
    /** Times that are no period, so that none is taken from elsewhere: `annually`. */
    readonly noPeriod: RegExp;
    /** A time that nobody can say the length of: `over the crisis period`. */
    readonly untold: RegExp;
    /** What goes back to a stretch of time named before: `over the same period`. */
    readonly samePeriod: RegExp;
    /** What something was then: `what` in `half of what it was in 2014`. */
    readonly what: RegExp;
    /** What has come together over all times, among the words of its clause: `accumulated`, `reserves`. */
    readonly stock: RegExp;
    /** A time seen from the one just told: `a year earlier`. */
    readonly earlier: RegExp;
    /** What says so of a base alone: `before` in `against 5 billion before`. */
    readonly beforeNow: RegExp;
    /** The words before a year whose months are those just named: `over the same period of`, and the first of them. */
    readonly samePeriodOf: RegExp;
    readonly throughout: RegExp;
    /** What makes a size of a time: `levels` in `to 2014 levels`. */
    readonly level: RegExp;
    /** The end of times that own what follows: `last year’s`. */
    readonly owning: RegExp;
    /** What is the most in a time: `largest`. */
    readonly superlative: RegExp;
    /** What opens such a time: `the past`. */
    readonly rarity: RegExp;
    /** Small words between a comparison and its time: `than it was in the same period of 2014`. */
    readonly small: ReadonlySet<string>;
    /** Modifiers that compare: `more than`. */
    readonly moreThan: RegExp;
    /** A time like another: `same`. */
    readonly same: RegExp;
    /** The one of them that needs no comparison: `the same trend as last year`. */
    readonly theSame: RegExp;
    /** Small words before the time that an increase is counted from: `over last year`. */
    readonly over: RegExp;
    /** The one of them that is no preposition. */
    readonly the: RegExp;
    /** Times that an increase is not counted from: `the past five years`. */
    readonly stretch: RegExp;
    /** What makes a perfect of the participle behind it: `has`. */
    readonly perfect: RegExp;
    /** What makes the start of a time of it: `starting` in `starting in 2012`. */
    readonly starting: RegExp;
    /** Participles that no ending tells: `grown`. */
    readonly participle: RegExp;
    /** Verbs in the past that no ending tells: `grew`. */
    readonly past: RegExp;
    /** Verbs in the present: `amounts`. */
    readonly present: RegExp;
    /** Whose verb in the present is the plain word: `we supply`. */
    readonly we: RegExp;
    /** Whose verb in the present has an ending: `it supplies`. */
    readonly it: RegExp;
    /** That ending. */
    readonly third: RegExp;
    /** What makes an attribute of the participle behind it: `a yard being built`. */
    readonly being: RegExp;
    /** What is done with a plan and not with a sum: `agreed`, `signed`. */
    readonly deed: RegExp;
    /** What comes of it: `agreement`, `programme`. */
    readonly deedNoun: RegExp;
    /** What leads on to what was agreed, before a verb or a sum: `that`, `to`, `on`. */
    readonly complement: RegExp;
    /** Those of them that end a phrase of agreeing: `agreed to`. */
    readonly leading: RegExp;
    /** The one of them that opens a clause. */
    readonly that: RegExp;
    /** What people hold at a time: `meeting`. */
    readonly occasion: RegExp;
    /** Papers that have a time in their name: `Programme`, with a capital. */
    readonly document: RegExp;
    /** Small words between a paper and the time in its name: `until`. */
    readonly documentTo: RegExp;
    /** What somebody has to show for a time, so that what follows is of that time: `results`. */
    readonly results: RegExp;
    /** The end of adverbs: `slowly`. */
    readonly adverb: RegExp;
    /** Who speaks, and who listens: `I`. */
    readonly speaking: RegExp;
    /** Who does something: `we`. */
    readonly subject: RegExp;
  };
  /** Plans. */
  readonly prospect: {
    /** The end of the words for what is, beside a plan: `the current`. */
    readonly present: RegExp;
    /** Verbs that say what is or was. */
    readonly finite: RegExp;
    /** `target` in `we set 100 tonnes as a target`. */
    readonly aim: RegExp;
    /** What may say a plan behind the number. */
    readonly after: RegExp;
    /** `can`, that says of some verbs what one is able to do, and no plan. */
    readonly able: RegExp;
    /** Those verbs: `handle` in `the port can handle 3 million tonnes`. */
    readonly ability: RegExp;
    /** Verbs that say what is or was, and no participles. */
    readonly fact: RegExp;
    /** The beginning of a sentence that sums up what was told before it: `this means`. */
    readonly sumsUp: RegExp;
    /** What a programme does that promises, with a verb behind it: `provides for`. */
    readonly provides: RegExp;
    /** What becomes of a decision: `made` in `a decision was made to build it`. */
    readonly reached: RegExp;
    /** The end of verbs that say what was, behind `which`. */
    readonly ended: RegExp;
    /** What opens what is proposed: `that`. */
    readonly that: RegExp;
  };
  /** What is said of a number that is a subject. */
  readonly predicate: {
    /** Forms of being, having and doing. */
    readonly verb: RegExp;
    /** Those of the past. */
    readonly past: RegExp;
    /** Other verbs that are no participles. */
    readonly fact: RegExp;
    /** Those that promise: `will`, `should`. */
    readonly modal: RegExp;
    /** What is said by `is` and is no fact yet: `needed` in `5 tonnes are needed`. */
    readonly planned: RegExp;
    /** What may stand between: `now`, `been`. */
    readonly adverb: RegExp;
  };
  /** Parts of a whole. */
  readonly share: {
    /** Topics that are told as a part of the whole economy: `deficit`. */
    readonly ofTheWhole: RegExp;
    /** Words that say a part only right before it: `represents`. */
    readonly close: RegExp;
    /** What is told in percent of something and is no part of it: `tax` in `a 13 percent tax on it`. */
    readonly rate: RegExp;
    /** What a supply covers: `demand`. */
    readonly needs: RegExp;
    /** Verbs whose object is a part of a company: `owns`. */
    readonly owns: RegExp;
    /** Verbs of paying that are the name of a rate elsewhere: `credit`. */
    readonly credits: RegExp;
    /** `remaining` in `the remaining 40 percent`. */
    readonly rest: RegExp;
    /** Words behind a part that say where it went. */
    readonly went: RegExp;
    /** Words for a part that may stand behind it: `share`. */
    readonly after: RegExp;
  };
  /** Beginnings of words between two quantities of which something new is said. */
  readonly newVerb: RegExp;
  /** What is measured. */
  readonly topic: {
    /** Words that are exports only beside a side: `deliveries`. */
    readonly sided: RegExp;
    /** Words of a clause about what a project costs. */
    readonly projectWorth: RegExp;
    readonly project: RegExp;
    /** The economy, as whom money is for. */
    readonly economy: RegExp;
    /** Words of a clause about the money that flows of fuel earn. */
    readonly earned: RegExp;
    /** Wholes that a part is told of. */
    readonly whole: RegExp;
    /** `abroad`: exports where words of the clause say that something is sold. */
    readonly abroad: RegExp;
    readonly soldAbroad: RegExp;
    /** What opens an aside between commas: `including` in `the investment, including in ports, is 2 billion`. */
    readonly aside: RegExp;
    /** What opens a clause that names what is spoken of: `as for`. */
    readonly frame: RegExp;
    /** Beginnings of words that say what part a thing is: `accounts`. */
    readonly part: RegExp;
    /** `it`: what was spoken of before. */
    readonly it: RegExp;
    /** What says so of goods right behind it alone: `made` in `they made 5 ships`. */
    readonly makes: RegExp;
    /** What is done with goods that are counted: bought, or made. */
    readonly bought: RegExp;
    readonly made: RegExp;
    /** `output`: of what was spoken of. */
    readonly making: RegExp;
    /** Verbs that give money: the budget's, where no investment is named. */
    readonly allots: RegExp;
    /** Words behind a part of a company: `stake`. */
    readonly owned: RegExp;
    /** Verbs of who has a part of a company, the company, and verbs of the part: `belongs`. */
    readonly owns: RegExp;
    readonly company: RegExp;
    readonly belongs: RegExp;
    /** What the state does with money, and the verbs that say how much: `requires`. */
    readonly programme: RegExp;
    readonly requires: RegExp;
    /** What is told in cubic metres, too, and is no energy: `timber`. */
    readonly unburnt: RegExp;
    /** Words of a clause for who makes goods that are no fuel and no food: `manufacturers`. */
    readonly makers: RegExp;
    /** Who gives the state's money, and the verbs that say so. */
    readonly givers: RegExp;
    readonly gives: RegExp;
    /** Whose revenue is the state's, `tax`, and whose is not, `company`. */
    readonly ofState: RegExp;
    readonly ofFirm: RegExp;
    /** What something costs, what is built for it, and the words that say so of a clause. */
    readonly costs: RegExp;
    readonly built: RegExp;
    readonly works: RegExp;
    /** The opening of a clause that leaves out what costs so much: `its price tag`. */
    readonly elidedCost: RegExp;
    /** Money that is the state's where it says so: `funding`. */
    readonly funds: RegExp;
    /** What opens a noun that was named before: `such`. */
    readonly such: RegExp;
    /** Where a part comes from: `comes` in `13 percent of our income comes from trade`. */
    readonly comes: RegExp;
    /** What a company has too, and is not the state’s then: `revenue`. */
    readonly revenue: RegExp;
    /** What is taken from or given to one payer too: `tax`. */
    readonly levied: RegExp;
    /** A noun that a branch before it is an attribute of: `market`. */
    readonly market: RegExp;
    /** What a price is told in: words behind the number, and verbs before it. */
    readonly dearer: RegExp;
    readonly pays: RegExp;
    /** What leads from a sum to its purpose: `for`. */
    readonly purpose: RegExp;
    /** What is told in money alone: `financial support`. */
    readonly support: RegExp;
    /** Where trade is that of shops. */
    readonly retail: RegExp;
  };
}

/** Languages whose figures are read in full. */
export const figureWords: Readonly<Partial<Record<Language, FigureWords>>> = { en: enFigureWords };
