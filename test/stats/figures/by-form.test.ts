// Russian figures by their form alone: sentences written for this, and what a reader finds in each.
import { parse } from "stenogram";
import { extractFigures, figures, type TextSpan } from "stenogram/stats";
import { describe, expect, it } from "vitest";

type Expected = readonly [
  text: string,
  value: number | readonly [number, number],
  unit: string,
  kind: string,
  direction?: "up" | "down" | null,
  approx?: string,
];

const gold: readonly (readonly [sentence: string, ...figures: Expected[]])[] = [
  // Percent, and how much a thing changed
  ["Оборот порта вырос на 20 процентов.", ["20 процентов", 20, "percent", "change", "up"]],
  ["Улов сократился на 3,5 процента.", ["3,5 процента", 3.5, "percent", "change", "down"]],
  ["Грузов стало больше на семь процентов.", ["семь процентов", 7, "percent", "change", null]],
  ["Рост составил 4 %.", ["4 %", 4, "percent", "level"]],
  ["Инфляция в Велдмарке – 5,1%.", ["5,1%", 5.1, "percent", "level"]],
  ["Безработица снизилась до 2,3 процента.", ["2,3 процента", 2.3, "percent", "level"]],
  [
    "Ставка повысилась на два процентных пункта.",
    ["два процентных пункта", 2, "percentage_point", "change", "up"],
  ],
  ["Ставка упала на 0,5 п. п.", ["0,5 п. п.", 0.5, "percentage_point", "change", "down"]],
  [
    "Экспорт рыбы увеличился почти на 30 процентов.",
    ["30 процентов", 30, "percent", "change", "up", "almost"],
  ],
  ["Прирост более чем на 4 процента.", ["4 процента", 4, "percent", "change", "up", "over"]],
  ["Сто двадцать пять процентов плана.", ["Сто двадцать пять процентов", 125, "percent", "level"]],
  // Parts of a whole
  ["Доля Норланда – около 15 процентов.", ["15 процентов", 15, "percent", "share", null, "about"]],
  ["Половина верфей уже работает.", ["Половина", 50, "percent", "share"]],
  ["Это треть всего экспорта.", ["треть", 33.33, "percent", "share"]],
  ["Удельный вес рыбы составляет 12 процентов.", ["12 процентов", 12, "percent", "share"]],
  // Times
  ["Торговля выросла в два раза.", ["два раза", 2, "times", "change", "up"]],
  ["Вложения увеличились в 2,5 раза.", ["2,5 раза", 2.5, "times", "change", "up"]],
  ["Добыча сократилась более чем в три раза.", ["три раза", 3, "times", "change", "down", "over"]],
  ["Цены упали вдвое.", ["вдвое", 2, "times", "change", "down"]],
  ["Это в десять раз дороже.", ["десять раз", 10, "times", "ratio"]],
  ["Верфь втрое больше прежней.", ["втрое", 3, "times", "ratio"]],
  // Money
  ["Мы вложили 1,6 миллиарда долларов.", ["1,6 миллиарда долларов", 1.6e9, "USD", "level"]],
  ["На причал пойдёт полтора триллиона рублей.", ["полтора триллиона рублей", 1.5e12, "RUB", "level"]],
  ["Контракт стоит $20 млрд.", ["$20 млрд", 20e9, "USD", "level"]],
  ["Паром обошёлся в 1 771 евро.", ["1 771 евро", 1771, "EUR", "level"]],
  ["Бюджет вырос на 300 млн. рублей.", ["300 млн. рублей", 300e6, "RUB", "change", "up"]],
  ["Это свыше двух тысяч трёхсот рублей.", ["двух тысяч трёхсот рублей", 2300, "RUB", "level", null, "over"]],
  ["Нужно не менее 40 млрд юаней.", ["40 млрд юаней", 40e9, "CNY", "level", null, "at_least"]],
  ["Миллиард рублей – это много.", ["Миллиард рублей", 1e9, "RUB", "level"]],
  ["Примерно 12 тысяч крон и 5 евро.", ["5 евро", 5, "EUR", "level"]],
  ["Пошлина – порядка 70 фунтов стерлингов.", ["70 фунтов стерлингов", 70, "GBP", "level", null, "about"]],
  // Goods and energy
  ["Порт принял 14 миллионов тонн.", ["14 миллионов тонн", 14e6, "tonne", "level"]],
  ["Добыли 250 килограммов янтаря.", ["250 килограммов", 0.25, "tonne", "level"]],
  ["В день идёт менее 900 тысяч баррелей.", ["900 тысяч баррелей", 900e3, "barrel", "level", null, "under"]],
  [
    "Газа – 38 миллиардов кубических метров.",
    ["38 миллиардов кубических метров", 38e9, "cubic_metre", "level"],
  ],
  ["Построено 110 тысяч квадратных метров.", ["110 тысяч квадратных метров", 110e3, "square_metre", "level"]],
  ["Станция даёт 1200 мегаватт.", ["1200 мегаватт", 1.2e9, "watt", "level"]],
  ["Выработано 3 миллиона киловатт-часов.", ["3 миллиона киловатт-часов", 3e6, "kwh", "level"]],
  // What is added to a number, and a part taken more than once
  ["Торговля выросла в два с половиной раза.", ["два с половиной раза", 2.5, "times", "change", "up"]],
  ["Рост – три с половиной процента.", ["три с половиной процента", 3.5, "percent", "level"]],
  ["Вложили 4 с четвертью миллиона евро.", ["4 с четвертью миллиона евро", 4.25e6, "EUR", "level"]],
  ["Две трети улова – сельдь.", ["Две трети", 66.67, "percent", "share"]],
  ["Три четверти улова – сельдь.", ["Три четверти", 75, "percent", "share"]],
  ["Пятая часть улова – сельдь.", ["Пятая часть", 20, "percent", "share"]],
  ["Улов вырос на 30 с лишним процентов.", ["30 с лишним процентов", 30, "percent", "change", "up", "over"]],
  ["Пошло 10 с небольшим тысяч тонн.", ["10 с небольшим тысяч тонн", 10e3, "tonne", "level", null, "over"]],
  // Half of a scale, and a scale that other numbers follow
  ["Вложили полмиллиона рублей.", ["полмиллиона рублей", 5e5, "RUB", "level"]],
  ["Порт принял миллион четыреста тысяч тонн.", ["миллион четыреста тысяч тонн", 1.4e6, "tonne", "level"]],
  // How many is not said
  ["На верфи ушли миллиарды рублей."],
  ["Это десятки миллионов тонн и сотни тысяч долларов."],
  ["Нужно несколько миллионов евро."],
  ["Билет стоит более тысячи рублей.", ["тысячи рублей", 1e3, "RUB", "level", null, "over"]],
  ["Во второй половине года улов вырос на 5 процентов.", ["5 процентов", 5, "percent", "change", "up"]],
  ["Первая четверть века позади."],
  // Units in short
  ["Построено 110 тыс. кв. м.", ["110 тыс. кв. м", 110e3, "square_metre", "level"]],
  ["Газа – 38 млрд куб. м.", ["38 млрд куб. м", 38e9, "cubic_metre", "level"]],
  ["Станция даёт 1200 МВт.", ["1200 МВт", 1.2e9, "watt", "level"]],
  ["Выработано 3 млн кВт·ч.", ["3 млн кВт·ч", 3e6, "kwh", "level"]],
  ["Порт принял 25 тыс. т угля.", ["25 тыс. т", 25e3, "tonne", "level"]],
  [
    "Контракт стоит 45 млрд долл. или 2 млрд $.",
    ["45 млрд долл", 45e9, "USD", "level"],
    ["2 млрд $", 2e9, "USD", "level"],
  ],
  ["Нефть – по 75 долларов за баррель.", ["75 долларов за баррель", 75, "USD/barrel", "level"]],
  ["Билет стоит 50 копеек.", ["50 копеек", 0.5, "RUB", "level"]],
  [
    "Паром обошёлся в 8 миллионов белорусских рублей.",
    ["8 миллионов белорусских рублей", 8e6, "BYN", "level"],
  ],
  ["Введена 15-процентная пошлина.", ["15-процентная", 15, "percent", "level"]],
  ["Вложения превысили 40 миллионов евро.", ["40 миллионов евро", 40e6, "EUR", "level", null, "over"]],
  ["Доля рыбы не превышает 5 процентов.", ["5 процентов", 5, "percent", "share", null, "up_to"]],
  // A negation of every word that says how exactly
  ["Расходы не превышают 5 процентов.", ["5 процентов", 5, "percent", "level", null, "up_to"]],
  ["Число не превысило 5 миллионов рублей.", ["5 миллионов рублей", 5e6, "RUB", "level", null, "up_to"]],
  ["Расходы превышали 5 миллионов рублей.", ["5 миллионов рублей", 5e6, "RUB", "level", null, "over"]],
  ["Улов вырос не менее чем на 7 процентов.", ["7 процентов", 7, "percent", "change", "up", "at_least"]],
  // A clause with a verb of its own is not told by the movement of another
  [
    "Экспорт вырос, и мы купили станки на 10 миллионов рублей.",
    ["10 миллионов рублей", 10e6, "RUB", "level"],
  ],
  [
    "Перевозки выросли на 2 млн тонн, а новый причал рассчитан на 5 млн тонн.",
    ["2 млн тонн", 2e6, "tonne", "change", "up"],
    ["5 млн тонн", 5e6, "tonne", "level"],
  ],
  [
    "Улов вырос в 2 раза, а порт заполнен на 90 процентов.",
    ["2 раза", 2, "times", "change", "up"],
    ["90 процентов", 90, "percent", "level"],
  ],
  [
    "Верфь в Скерре выросла в пять раз по числу мастеров и имеет теперь заказов ещё на 8 млн евро.",
    ["пять раз", 5, "times", "change", "up"],
    ["8 млн евро", 8e6, "EUR", "level"],
  ],
  [
    "Оборот вырос в два раза, или на 5 миллионов рублей.",
    ["два раза", 2, "times", "change", "up"],
    ["5 миллионов рублей", 5e6, "RUB", "change", null],
  ],
  [
    "Оборот вырос так, как нигде, – за три года на 20 процентов.",
    ["20 процентов", 20, "percent", "change", null],
  ],
  ["Оборот вырос, по данным порта, на 20 процентов.", ["20 процентов", 20, "percent", "change", null]],
  // Words that only begin like one of movement
  ["Подростки купили сети на 5 тысяч рублей.", ["5 тысяч рублей", 5e3, "RUB", "level"]],
  ["В Ростове купили сети на 5 тысяч рублей.", ["5 тысяч рублей", 5e3, "RUB", "level"]],
  ["Возраст рыбаков учтён на 90 процентов.", ["90 процентов", 90, "percent", "level"]],
  ["Спальня готова на 90 процентов.", ["90 процентов", 90, "percent", "level"]],
  ["Снизу бак заполнен на 90 процентов.", ["90 процентов", 90, "percent", "level"]],
  ["Подросшие цены снижены на 5 процентов.", ["5 процентов", 5, "percent", "change", "down"]],
  ["Увеличивающийся на 5 процентов улов.", ["5 процентов", 5, "percent", "change", "up"]],
  // What is money in another sentence, volumes, and parts that are counted
  ["Мы поймали 5 сомов."],
  ["В театре 5 драм."],
  ["Билет стоит 5 киргизских сомов.", ["5 киргизских сомов", 5, "KGS", "level"]],
  ["Издано в 2 т. и т. п."],
  ["В 5 т. е. в шесть."],
  ["Порт принял 5 т. угля.", ["5 т", 5, "tonne", "level"]],
  ["Третья четверть года позади."],
  ["Во второй четверти века верфь закрыли."],
  ["Пройдена вторая треть пути."],
  ["Во 2-й четверти года верфь закрыли."],
  // Ranges
  ["Вырастет на 5–7 процентов.", ["5–7 процентов", [5, 7], "percent", "change", "up"]],
  ["Понадобится от 5 до 7 млн тонн.", ["от 5 до 7 млн тонн", [5e6, 7e6], "tonne", "level"]],
  ["Это пять-семь миллиардов рублей.", ["пять-семь миллиардов рублей", [5e9, 7e9], "RUB", "level"]],
  ["Это пять – семь рублей.", ["пять – семь рублей", [5, 7], "RUB", "level"]],
  ["От 500 тысяч до 2 миллионов тонн.", ["От 500 тысяч до 2 миллионов тонн", [500e3, 2e6], "tonne", "level"]],
  [
    "Причал стоит 900 тысяч – 1,2 миллиона рублей.",
    ["900 тысяч – 1,2 миллиона рублей", [900e3, 1.2e6], "RUB", "level"],
  ],
  [
    "Из 30 тысяч тонн продано 5–7 тысяч тонн.",
    ["30 тысяч тонн", 30e3, "tonne", "level"],
    ["5–7 тысяч тонн", [5e3, 7e3], "tonne", "level"],
  ],
  // A comparison, and how exactly
  ["Грузов стало меньше на 7 процентов.", ["7 процентов", 7, "percent", "change", null]],
  ["Рост менее чем на 7 процентов.", ["7 процентов", 7, "percent", "change", "up", "under"]],
  ["Улов упал меньше чем на 7 процентов.", ["7 процентов", 7, "percent", "change", "down", "under"]],
  // What moves, and what does not
  ["Оборот вырос на 20 процентов, а улов упал.", ["20 процентов", 20, "percent", "change", "up"]],
  ["Оборот упал, цены вдвое выше.", ["вдвое", 2, "times", "ratio"]],
  ["Доход вырос. Рыбы – 5 процентов.", ["5 процентов", 5, "percent", "level"]],
  ["За год на 20 процентов вырос оборот порта.", ["20 процентов", 20, "percent", "change", "up"]],
  ["Мы хотим вдвое увеличить экспорт.", ["вдвое", 2, "times", "change", "up"]],
  ["Причалов на треть больше, чем было.", ["треть", 33.33, "percent", "change", null]],
  ["Билет на 5 процентов дороже.", ["5 процентов", 5, "percent", "change", null]],
  [
    "Оборот вырос на 20 процентов, а улов – на 5 процентов.",
    ["20 процентов", 20, "percent", "change", "up"],
    ["5 процентов", 5, "percent", "change", null],
  ],
  ["План исполнен на 90 процентов.", ["90 процентов", 90, "percent", "level"]],
  ["Почти на 30 процентов рыба своя.", ["30 процентов", 30, "percent", "level", null, "almost"]],
  ["Купили станки на 10 миллионов рублей.", ["10 миллионов рублей", 10e6, "RUB", "level"]],
  ["Долг составляет 87 миллионов долларов.", ["87 миллионов долларов", 87e6, "USD", "level"]],
  ["Порт должен принять 5 тонн.", ["5 тонн", 5, "tonne", "level"]],
  // An abbreviation, and the end of a sentence
  ["На причал дали 5 млрд. рублей.", ["5 млрд. рублей", 5e9, "RUB", "level"]],
  ["Дали 5 млрд. Рублей больше нет."],
  // Several
  [
    "Экспорт увеличился в 1,5 раза и достиг 8 миллиардов долларов.",
    ["1,5 раза", 1.5, "times", "change", "up"],
    ["8 миллиардов долларов", 8e9, "USD", "level"],
  ],
  // None
  ["В 2025 году откроем 3 школы."],
  ["Мы встречались два раза в этом году."],
  ["Встреча 8 мая в 15:30, дом 7."],
  ["Это первый паром за двадцать лет."],
];

describe("figures of Russian sentences", () => {
  it("should be tried on forty sentences at least", () => {
    expect(gold.length).toBeGreaterThanOrEqual(40);
  });

  it.each(gold.map(([sentence, ...expected]) => [sentence, expected] as const))(
    "%s",
    (sentence, expected) => {
      const found = extractFigures(sentence, { language: "ru" });
      expect(
        found.map(({ text, value, unit, kind, direction, approx }) => ({
          text,
          value,
          unit,
          kind,
          direction,
          approx,
        })),
      ).toEqual(
        expected.map(([text, value, unit, kind, direction = null, approx = "exact"]) => ({
          text,
          value: typeof value === "number" ? value : { min: value[0], max: value[1] },
          unit,
          kind,
          direction,
          approx,
        })),
      );
      for (const { text, start, end, evidence } of found) {
        expect(sentence.slice(start, end)).toBe(text);
        for (const span of Object.values<TextSpan | null>({ ...evidence }))
          if (span) expect(sentence.slice(span.start, span.end)).not.toBe("");
      }
    },
  );

  it.each([
    ["Экспорт вырос почти на 30 процентов.", { kind: "вырос", direction: "вырос", approx: "почти" }],
    ["Доля Норланда – около 15 процентов.", { kind: "Доля", approx: "около" }],
    ["Бюджет вырос, доля рыбы – 15 процентов.", { kind: "доля" }],
    ["Торговля выросла в два раза.", { kind: "выросла", direction: "выросла" }],
    ["Верфь втрое больше прежней.", {}],
    ["Оборот вырос до 5 млрд рублей.", {}],
  ])("should show the words behind them: %s", (sentence, words) => {
    const [figure] = extractFigures(sentence, { language: "ru" });
    const said = Object.entries<TextSpan | null>({ ...figure!.evidence }).flatMap(([field, span]) =>
      span ? [[field, sentence.slice(span.start, span.end)]] : [],
    );
    expect(Object.fromEntries(said)).toEqual(words);
  });

  it("should be none where the number is too large to be one", () => {
    const figures = extractFigures(`Рост на ${"9".repeat(400)} процентов, на 5 процентов.`, {
      language: "ru",
    });
    expect(figures.map(({ text }) => text)).toEqual(["5 процентов"]);
    expect(extractFigures(`От 5 до ${"9".repeat(400)} процентов.`, { language: "ru" })).toEqual([]);
  });

  it("should have their speakers and places", () => {
    const source = "О.Раск: Добрый день. Оборот вырос на 20 процентов.\nИ.Брандт: Спасибо.";
    const [figure, ...others] = figures(parse(source));
    expect(others).toEqual([]);
    expect(figure).toMatchObject({
      speaker: "o-rask",
      utterance: "u1",
      text: "20 процентов",
      indicator: "other",
    });
    expect(source.slice(figure!.position.start.offset, figure!.position.end.offset)).toBe("20 процентов");
  });

  // What is worse than linear does not end
  it.each([
    "1".repeat(200000),
    "пять ".repeat(60000),
    "в ".repeat(60000),
    "от 5 до ".repeat(30000),
    "$".repeat(200000),
  ])("should read any words in linear time (%#)", (text) => {
    expect(extractFigures(text, { language: "ru" }).length).toBeLessThan(text.length);
  });
});
