// Numbers whose unit, or whose scale, is left out: the guideline, section 2. `none` is a number that no unit fits.
import { extractFigures } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { DATE } from "./tables.js";

type Row = readonly [sentence: string, figures: string, context?: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "more of the things counted, or some of them": [
    ["They ordered 50 ferries and an option for another 35.", "50 count, 35 count"],
    ["They ordered 50 ferries and an option for 35.", "50 count"],
    ["We made 40 trams, and another 16 will be assembled.", "40 count, 16 count"],
    ["We created 900 jobs, including 200 in the north.", "900 count, 200 count"],
    ["We created 900 jobs, including 200 villages.", "900 count"],
    ["There are 400 firms working here; mills account for about 90.", "400 count, 90 count"],
    ["Deliveries rose from 60 in May to 200 trucks.", "60 count, 200 count"],
    ["The number of workers fell from 900 in May to 300.", "900 count, 300 count"],
    ["Many trams were bought: 40 trams last year.", "40 count"],
    ["Many trams were seen: 40 trams last year.", "none"],
  ],
  "goods of which the number alone is told": [
    ["In April, 80,000 will be produced.", "80000 count"],
    ["As for tents, some 1.7 million of them have been delivered.", "1700000 count"],
    ["They are producing 200 a month.", "200 count"],
    ["Its production has risen to 80,000 per day.", "80000 count", ["Now the valves."]],
    ["Its production has risen to 80,000 per day.", "none", ["The mine gave 50,000 tonnes."]],
    ["In April, 80,000 will be produced.", "none", ["The mine gave 50,000 tonnes."]],
    ["In May it gave 400 tonnes, and 500 were produced in June.", "400 tonne"],
    ["In April, 80,000 will be invited.", "none"],
    ["In April, two will be produced.", "none"],
  ],
  "guests, where the sentence before was of journeys": [
    ["We now host only 2 million people.", "2000000 count", ["We want more tourists."]],
    ["We now host only 2 million people.", "none", ["We want more homes."]],
  ],
  "things counted just before": [
    ["Imports fell 6 percent, while exports rose 11.", "6 percent, 11 percent"],
    ["Imports were 6 percent, while exports rose 11.", "6 percent"],
    ["We bought 40 buses, of which 12 run on gas.", "40 count, 12 count"],
    ["We bought 40 buses, of which some 12 run on gas.", "40 count, 12 count"],
    ["We built 40 buses, and 12 of them run on gas.", "40 count, 12 count"],
    ["We built 40 buses last year for ten towns in the north, and 12 of them run on gas.", "40 count"],
    ["There were 900 employees; now there are 400.", "900 count, 400 count"],
    ["There were 900 employees; now there are 400 schools.", "900 count"],
    ["Over 300 plants are working – 312 to be precise.", "300 count, 312 count"],
    ["Over 300 plants are working – 700 to be precise.", "300 count"],
    ["They will buy nine ferries this year, 14 next year.", "9 count, 14 count"],
    ["They will buy nine ferries this year, 14 schools next year.", "9 count"],
  ],
  "the number of those who are carried": [
    [
      "The number of passengers in the north rose at last, from 2 million out of a total of 3 million.",
      "2000000 count, 3000000 count",
    ],
    ["The ferry cost 9 million rubles, 2 million of which are a loan.", "9000000 RUB, 2000000 RUB"],
  ],
  "barrels beside their price": [
    ["Oil output fell by a million.", "1000000 barrel", ["The price was $50 per barrel."]],
    ["We earned 20 billion from oil.", "20000000000 USD", ["The price was $50 per barrel."]],
  ],
  "a scale that was told before": [
    [
      "We sold 100,000 tonnes a year, then 200,000, and now almost half a million.",
      "100000 tonne, 200000 tonne, 500000 tonne",
    ],
    ["Exports were $5 billion in 2014, and later almost 6.", "5000000000 USD, 6000000000 USD"],
    ["We sold 100,000 tonnes, then 200 schools were built.", "100000 tonne"],
    [
      "Our trade was 400 billion rubles, it stood at 200 in 2014, and now it has reached 300 after the storm.",
      "400000000000 RUB, 200000000000 RUB, 300000000000 RUB",
    ],
  ],
  "millions of what was told before": [
    ["The mine sold 5 million tonnes in May, and 3 million in June.", "5000000 tonne, 3000000 tonne"],
    ["The ferry carried 2 million passengers, and the bus 3 million.", "2000000 count, 3000000 count"],
    ["The ferry carried 900 passengers, and the bus 3 million.", "900 count, 3000000 count"],
    ["The plant made 900 buses in 2014, and 3 million in 2015.", "900 count, 3000000 count"],
    ["The cart carries 5 tonnes, and the ferry 3 million.", "5 tonne"],
    ["The yard has 900 employees, and pays 3 million.", "900 count, 3000000 XXX"],
    ["The mine has 40 million in investment and sells 8 million tonnes.", "40000000 XXX, 8000000 tonne"],
    // Nobody makes a billion of things
    ["The plant made 2 billion doses, and was paid 3 billion.", "2000000000 count, 3000000000 XXX"],
  ],
  "billions of what the sentence before told": [
    [
      "By now there is more than a billion.",
      "1000000000 tonne",
      ["The ports could take 600 million tonnes."],
    ],
    ["Power output is 143 billion now.", "143000000000 kwh", ["Power output was 100 billion kWh."]],
    [
      "We built more housing, but the norm is 80 million.",
      "80000000 square_metre",
      ["We need 120 million square metres of housing."],
    ],
    ["Now it is a billion.", "1000000000 barrel", ["The price was $50 per barrel."]],
    ["Traffic is 1.2 million now.", "1200000 count", ["The traffic was 900,000 passengers."]],
    ["Now we pay more than a billion.", "1000000000 XXX", ["The ports could take 600 million tonnes."]],
    ["The budget is a billion.", "1000000000 XXX", ["The ports could take 600 million tonnes."]],
    ["Now it is a billion.", "1000000000 XXX", ["The ports could take 600 tonnes."]],
    [
      "Now it is a billion.",
      "1000000000 EUR",
      ["The ports took 600 million tonnes.", "It cost 3 million euros."],
    ],
  ],
  passengers: [
    ["The airline will carry 33 million.", "33000000 count"],
    ["Skerra Air will carry about 33 million.", "33000000 count", ["The airlines do well."]],
    ["Skerra Air will carry 33 million.", "none"],
    ["The cart will carry 33 million.", "none"],
  ],
  "millions of money": [
    ["The bank lent 40 million, and took 3 million euros.", "40000000 EUR, 3000000 EUR"],
    ["The bank lent 40 million, and took 300 euros.", "40000000 EUR, 300 EUR"],
    ["The yard earned 20 million.", "20000000 XXX"],
    ["The profit is 40 million.", "40000000 XXX"],
    ["It was 40 billion.", "40000000000 XXX"],
    ["The yard built 40 million.", "none"],
    ["It has 40 million.", "none"],
    ["It has 40 million.", "40000000 EUR", ["The bridge cost 3 million euros."]],
    ["It has 40 million.", "40000000 EUR", ["The bridge cost 3 million euros.", "The ore weighs 3 tonnes."]],
    ["It has 40 million.", "40000000 USD", ["The bridge cost 3 euros.", "The road cost 3 dollars."]],
    ["It has 40 million.", "none", ["The ore weighs 3 million tonnes."]],
  ],
  "things that are counted": [
    ["The number of new enterprises has reached 1,500.", "1500 count"],
    ["The total number of jobs there is 700.", "700 count"],
    ["The price of jobs there is 700.", "none"],
    ["The owner of the enterprises has 700.", "none"],
    ["The number of new jobs, I think, is 700.", "none"],
  ],
  "one of those that are counted": [
    ["Just 7 or 8 out of their 20 companies are owned by the state.", "7–8 count, 20 count"],
    ["Some 30 of the 44 projects are under way.", "30 count, 44 count"],
    ["We have 40 projects with Norland, and over 20 with Serbia.", "40 count, 20 count"],
    ["We have 40 projects with Norland, and 20 voted with Serbia.", "40 count"],
  ],
  "in brackets": [
    [
      "The debt is high: Norland (121 percent), Veldmark (95 percent) and Elin (66).",
      "121 percent, 95 percent, 66 percent",
    ],
    ["Almost 20 percent of the profit (19.7) is his.", "20 percent, 19.7 percent"],
    ["Almost 20 percent of the profit (7) is his.", "20 percent"],
    ["Almost 20 percent of the profit (18) is his.", "20 percent, 18 percent"],
    ["Almost 20 percent of the profit (18–19) is his.", "20 percent"],
    ["The debt is high: Norland (121 percent) and Veldmark (66–70).", "121 percent, 66–70 percent"],
  ],
  "and the unit of the one before, not of a third": [
    [
      "It cost 5 rubles, and they sold not 12, but 80 million tonnes.",
      "5 RUB, 12000000 tonne, 80000000 tonne",
    ],
    ["Not 12, but 80 million tonnes were sold.", "12000000 tonne, 80000000 tonne"],
    ["We do not regret that it cost 12, but 80 million tonnes were sold.", "80000000 tonne"],
    ["Exports rose to 8 percent, and imports fell to 12 in Serbia.", "8 percent, 12 percent"],
    ["They import 8 million tonnes of coal from Norland, exporting about 3.", "8000000 tonne, 3000000 tonne"],
    [
      "Exports rose to 33,500 tonnes from 20,125, and imports from 12,012.",
      "33500 tonne, 20125 tonne, 12012 tonne",
    ],
    ["8 percent; it was 7.", "8 percent, 7 percent"],
    ["Trade was 4 million dollars, and rose to 1,000.", "4000000 USD, 1000 USD"],
    ["They sold 8 million tonnes, and soon 9 million, investing more.", "8000000 tonne, 9000000 tonne"],
    ["The port takes 600 million tonnes, soon a billion.", "600000000 tonne, 1000000000 tonne"],
    // Of something else
    ["Their exports grew by 8 percent by selling 12.", "8 percent"],
    ["Forty, I think, and the trade grew by 8 percent.", "8 percent"],
    ["Exports were at 20 percent when he was 21.", "20 percent"],
    ["Their number grew, and the owner of the enterprises has 700.", "none"],
    ["The yard built 40 ferries, and imports fell to 12 in Serbia.", "40 count"],
    ["Inflation was 1.5 percent in 2014, and 17 of the banks were sold.", "1.5 percent"],
  ],
  "money beside a price": [
    ["Oil cost $50 per barrel, and they earned 20 billion.", "50 USD/barrel, 20000000000 USD"],
    ["Oil is $50 per barrel, and the output fell by a million.", "50 USD/barrel, 1000000 barrel"],
    ["20 billion was allocated.", "20000000000 XXX"],
    ["The airline earned 33 million.", "33000000 XXX"],
  ],
  "in the unit of its pair": [
    ["The tax will be raised to 25 and then to 27 percent.", "25 percent, 27 percent"],
    ["The tax is a little over 50, a little under 50 percent.", "50 percent, 50 percent"],
    ["The tax is at least 5, and preferably 6 percent.", "5 percent, 6 percent"],
    ["He came to 25 and took 27 percent of the profit.", "27 percent"],
    // A noun of its own
    ["They invest 30 billion rubles into 40 cutting-edge centres.", "30000000000 RUB"],
  ],
  "in a row": [
    [
      "Growth was 1.5 percent in 2014, 1.7 in 2015 and 2 percent in 2016.",
      "1.5 percent, 1.7 percent, 2 percent",
    ],
    ["Growth was 1.5 percent in 2014, 17 harbours in 2015.", "1.5 percent"],
    ["The yard built 40 ships in 2014 and 45 in 2015.", "40 count, 45 count"],
    ["The yard built 40 ships and 45 in 2015.", "40 count"],
    ["Exports rose 5 percent and imports 6.", "5 percent, 6 percent"],
    ["Exports rose 5 percent and imports 6 times.", "5 percent"],
    ["The rate fell from 10 to 9, then to 8 percent.", "10 percent, 9 percent, 8 percent"],
    ["The tax is 300 billion rubles, of which 120 have been paid.", "300000000000 RUB, 120000000000 RUB"],
    ["The tax is 300 billion rubles, of which 120 harbours are proof.", "300000000000 RUB"],
    ["The tax is 25 percent, up from 15.", "25 percent, 15 percent"],
    ["The fee is 2,500 rubles instead of 1,500.", "2500 RUB, 1500 RUB"],
    ["Inflation was 5.4 percent; next year it will be 4 to 4.2.", "5.4 percent, 4–4.2 percent"],
    ["Inflation was 5.4 percent; the ship will be 4.", "5.4 percent"],
    [
      "Exports totalled 20 billion rubles in May and in June 25 billion rubles.",
      "20000000000 RUB, 25000000000 RUB",
    ],
  ],
  "in the unit of the number before": [
    ["Exports grew by 8 percent, imports by about 12.", "8 percent, 12 percent"],
    ["The tax is 8 percent, and will be raised up to 12.", "8 percent, 12 percent"],
    ["The tax was 8 percent, and is even 12.", "8 percent, 12 percent"],
    ["Trade was 4 billion dollars, against 2–3 a year earlier.", "4000000000 USD, 2000000000–3000000000 USD"],
    ["Trade was 4 billion dollars, against 900 million in May.", "4000000000 USD, 900000000 USD"],
    [
      "It was 4 billion euros, against 2.4 in May, and against 1.7 in June.",
      "4000000000 EUR, 2400000000 EUR, 1700000000 EUR",
    ],
    ["Trade was 4 million dollars, and rose to 9,000.", "4000000 USD, 9000 USD"],
    ["Trade was 4 million dollars, and rose to 9 thousand.", "4000000 USD, 9000 USD"],
    ["Trade was 4 million dollars, and rose to 999.", "4000000 USD, 999000000 USD"],
    ["They import 8 million tonnes, exporting about 3.", "8000000 tonne, 3000000 tonne"],
    ["They import 8 million tonnes, eating about 3.", "8000000 tonne"],
    ["They import 8 million tonnes, and export about 3.", "8000000 tonne"],
    // A noun of its own, one of them, and a year
    ["They sold 8 million tonnes, and sail to 12 harbours.", "8000000 tonne"],
    ["Exports grew by 8 percent, imports by one.", "8 percent"],
    ["Exports were 8 million tonnes from 2,012.", "8000000 tonne"],
    // What is two points more is percent
    ["The rate rose by two percentage points, to 11.", "2 percentage_point, 11 percent"],
    [
      "The rate rose by two percentage points, and by almost 3 in May.",
      "2 percentage_point, 3 percentage_point",
    ],
  ],
  "in the unit of the number behind": [
    ["Its share rose from about 31 last year to 40 percent.", "31 percent, 40 percent"],
    ["We need not 12, but 80 million tonnes.", "12000000 tonne, 80000000 tonne"],
    ["We need not just 12–15, but 80 million tonnes.", "12000000–15000000 tonne, 80000000 tonne"],
    ["It cost 12, but 80 million tonnes were sold.", "80000000 tonne"],
    ["It rose to 12 in May, and 80 million tonnes were sold.", "80000000 tonne"],
  ],
};

describe.each(Object.entries(tables))("%s", (_what, rows) => {
  it.each(rows.map(([sentence, figures, context = []]) => ({ sentence, figures, context })))(
    "should be told in: $sentence $context",
    ({ sentence, figures, context }) => {
      const told = extractFigures(sentence, { date: DATE, context }).map(({ value, unit }) =>
        typeof value === "number" ? `${value} ${unit}` : `${value.min}–${value.max} ${unit}`,
      );
      expect(told.join(", ") || "none").toBe(figures);
    },
  );
});
