// Pages made by chance: of any characters, of invented parts, and of fixtures that were knocked about.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { filesIn } from "./house.js";

/** Any UTF-16 at all, lone surrogates too, and often what parts lines or opens something. */
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  { weight: 5, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...Array.from("\n\r\t\v\f\u0000\u0085\u00a0\u2028\u2029\ufeff\u200b\udc00\ud800:()[]<>…*.,-–’“”"),
      "\r\n",
      "**",
      "](",
      "![",
      "\\",
      "[https://veld.example]",
      "<…>",
      "* * *",
    ),
  },
);

export const anyString = fc.array(unit, { maxLength: 200 }).map((units) => units.join(""));

const pick = (words: readonly string[]) => fc.constantFrom(...words);

const name = pick([
  "Ilse Brandt",
  "Olaf Rask",
  "OLAF RASK",
  "IlseBrandt",
  "O. Rask",
  "Nadja Lindqvist",
  "Osip",
  "Otto van der Lund",
  "О.Раск",
  "В.О.Лунд",
  "B.Раск",
]);
const role = pick([
  "President of Veldmark",
  "Director OF THE SKERRA SHIPYARD",
  "Chairman of Veldbank (VB)",
  "Patriarch",
  "",
]);
const voice = pick([
  "Question",
  "Reply",
  "Audience",
  "Operator",
  "Second",
  "Minister of Harbours",
  "Norland",
  "Вопрос",
  "Вопрос газеты «Голос»",
]);
const bracket = pick([
  "(retranslated)",
  "(Applause.)",
  "[Director of the shipyard]",
  "<…>",
  "[…]",
  "(by the way)",
  "(",
  "[",
  "<b>",
]);
const words = pick([
  "Good afternoon.",
  "the slip is ready",
  "We joined the Customs League",
  ", as you know,",
  "“How much?”",
  "20 percent",
  "15:30",
  "March 4, 2014",
  "The message reads, in part:",
  "Добрый день!",
  "Хочу подчеркнуть:",
  "8 мая 2025 года",
]);

const sentence = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 1, arbitrary: bracket },
      { weight: 1, arbitrary: name },
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(" "));
const label = fc
  .tuple(
    fc.oneof(
      fc.tuple(role, name).map((parts) => parts.join(" ").trim()),
      voice,
    ),
    fc.option(bracket, { freq: 5 }),
  )
  .map(([who, remark]) => (remark === null ? who : `${who} ${remark}`));
const colon = pick([": ", ":", " : ", ":\n", "\n: ", ". "]);
const turn = fc.tuple(label, colon, sentence).map((parts) => parts.join(""));
const line = pick([
  "Events",
  "March 4, 2014",
  "February 31, 2014",
  "March 26 − 27, 2013",
  "Announcement, March 24, 2013",
  "12:10",
  "Port Elin",
  "1 of 4",
  "With Director of the Skerra shipyard Olaf Rask.",
  "Visit to the Skerra shipyard",
  "See also",
  "Additional",
  "* * *",
  "<…>",
  "(Applause.)",
  "Geography",
  "Topics",
  "Persons",
  "Publication status",
  "Published in sections: News, Transcripts",
  "Publication date: March 4, 2014, 12:10",
  "Direct link: veld.example/d/12",
  "Text version",
  "8 мая 2025 года",
  "Анонс на 7 − 10 мая 2025 года",
  "Смотрите также",
  "Лица",
  "Статус материала",
  "Дата публикации: 8 мая 2025 года, 10:10",
  "Текстовая версия",
  "Официальный сайт президента России:",
  "Все материалы сайта доступны по лицензии:",
  "",
]);

/** Lines as the site has them, in any order. */
export const anyPage = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: turn },
      { weight: 2, arbitrary: sentence },
      { weight: 3, arbitrary: line },
    ),
    { maxLength: 40 },
  )
  .chain((lines) => pick(["\n", "\r\n", "\n\n", " \n", "\r"]).map((end) => lines.join(end)));

type Mutation = (text: string, at: number, to: number) => string;

const cutLines =
  (change: (lines: string[], at: number, to: number) => void): Mutation =>
  (text, at, to) => {
    const lines = text.split("\n");
    change(
      lines,
      Math.floor((at / (text.length + 1)) * lines.length),
      Math.floor((to / (text.length + 1)) * lines.length),
    );
    return lines.join("\n");
  };

const mutations: readonly Mutation[] = [
  (text, at, to) => text.slice(0, Math.min(at, to)) + text.slice(Math.max(at, to)),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, to) => text.slice(0, at) + ":()[]<>\n\u0000\u2028\ud800 …*"[to % 14]! + text.slice(at),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll("\n", " "),
  (text) => text.replaceAll("\n", "\n\n"),
  (text) => text.replaceAll(". ", ".\n"),
  cutLines((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(" "))),
  cutLines((lines, at, to) => ([lines[at], lines[to]] = [lines[to]!, lines[at]!])),
  cutLines((lines, at, to) => lines.splice(to, 0, lines[at]!)),
  cutLines((lines, at) => lines.splice(at, 1)),
];

const fixtures = filesIn("fixtures/", ".txt").map((file) =>
  readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8"),
);

const somewhere = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.tuple(fc.constantFrom(...mutations), somewhere, somewhere).map(
  ([mutate, at, to]) =>
    (text: string) =>
      mutate(text, Math.floor(at * text.length), Math.floor(to * text.length)),
);

/** A fixture, cut, joined, swapped and sprinkled. */
export const anyMutant = fc
  .tuple(pick(fixtures), fc.array(change, { maxLength: 6 }))
  .map(([text, changes]) => changes.reduce((changed, mutate) => mutate(changed), text));
