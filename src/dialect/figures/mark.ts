/**
 * What a word, a phrase or a sign is to the reader of figures, one letter each: a sentence is written in them on the
 * tape that the grammar reads. The letters are arbitrary, but each stands for one kind alone.
 */
export const mark = {
  /** Any other word */
  word: "w",

  // ── Numbers and units
  /** `17`, `2,600`, `13.1` */
  digits: "0",
  /** `2013`: a number too, where a unit follows */
  year: "Y",
  /** `three`, `twenty` */
  cardinal: "1",
  /** `hundred` */
  hundred: "h",
  /** `thousand`, `million` */
  scale: "s",
  /** `a`, `an` */
  article: "a",
  /** `half` */
  half: "H",
  /** `quarter`: a fourth, or three months */
  quarter: "q",
  /** `third`, `fifth`: a rank or a part */
  ordinal: "o",
  /** `thirds` */
  parts: "f",
  /** `percent`, `%` */
  percent: "%",
  /** `percentage points` */
  points: "p",
  /** `$` */
  currencySign: "$",
  /** `dollars`, `Norland crowns` */
  currency: "c",
  /** `tonnes`, `cubic metres` */
  physical: "u",
  /** `fold` */
  fold: "F",
  /** `times` */
  times: "t",
  /** `a factor of` */
  factor: "v",
  /** `twice`, `tenfold`: number and unit in one */
  multiple: "2",
  /** `doubled`: number, unit and movement in one */
  multiplied: "D",
  /** `per` */
  per: "e",

  // ── What a number may be of
  /** `buses`, `jobs`: what is counted */
  counted: "n",
  /** `patients`, `votes`: what is no matter of the economy */
  outside: "x",
  /** `trade`, `budget`, `wages`: what is measured */
  topic: "I",
  /** `economic growth`: a topic that is a movement too */
  growth: "J",
  /** `Norland`, `Norlandic` */
  country: "C",

  // ── How it is meant
  /** `more than`, `about` */
  approximation: "~",
  /** `grew`, `decline` */
  movement: "V",
  /** `will`, `plans to` */
  prospect: "Q",
  /** `accounts for`, `share` */
  share: "k",
  /** `more`, `higher` */
  comparative: "G",
  /** `respectively` */
  respectively: "@",

  // ── Time
  /** `the 1990s`, `2012/13`: several years in one */
  years: "N",
  /** `May`, `Q1` */
  month: "M",
  /** `summer` */
  season: "S",
  /** `year`, `months` */
  timeUnit: "y",
  /** `last`, `this`, `next`: which one, seen from the day of the event */
  deictic: "L",
  /** `since` */
  since: "z",
  /** `until` */
  until: "Z",
  /** `early`, `the end of` */
  edge: "E",
  /** `ago`: so many years back */
  ago: "U",
  /** `now`, `annually`: a time that is no period */
  vague: "X",

  // ── Small words
  and: "&",
  or: "|",
  to: ">",
  from: "<",
  of: "O",
  in: "i",
  by: "b",
  with: "W",
  between: "B",
  than: "T",
  as: "A",
  against: "g",
  the: "d",
  our: "r",
  your: "R",
  /** `it`, `which`, `we`: stands for what was named before */
  pronoun: "P",
  /** `while`, `but`: another clause begins */
  contrast: "/",

  // ── Signs
  hyphen: "-",
  dash: "=",
  minus: "m",
  plus: "+",
  open: "(",
  close: ")",
  openSquare: "[",
  closeSquare: "]",
  comma: ",",
  stop: ".",
  semicolon: ";",
  colon: ":",
  possessive: "'",
} as const;

/** A letter of the tape. */
export type Mark = (typeof mark)[keyof typeof mark];
