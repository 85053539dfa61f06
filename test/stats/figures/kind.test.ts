// What a figure says: the guideline, section 3.
import { expectField } from "./tables.js";

expectField("kind", {
  "a plan, a forecast, a need, a possibility": [
    ["The road will cost 2 billion rubles.", ["target", "will"]],
    ["We plan to buy 90 buses.", ["target", "plan"]],
    ["Exports are expected to grow by 5 percent.", ["target", "expected"]],
    ["Reserves must exceed $10 billion.", ["target", "must"]],
    ["The programme envisages 300 million rubles for the ports.", ["target", "envisages"]],
    ["The goal was 4 percent inflation.", ["target", "goal"]],
    ["The forecast for GDP growth is 1.5 percent.", ["target", "forecast"]],
    ["We expected 4 percent growth in exports.", ["target", "expected"]],
    ["By 2025, exports should double.", ["target", "should"]],
    ["Trade could reach $5 billion.", ["target", "could"]],
    ["We intend to raise the output to 7 million tonnes.", ["target", "intend"]],
    ["Another 20 billion rubles will be needed.", ["target", "will"]],
    // A restatement in brackets is planned too
    ["The port will cost 900 million rubles ($14 million).", ["target", "will"], ["target", "will"]],
    // The number has a verb of its own, behind it
    ["More than a hundred buses are needed.", ["target", "needed"]],
    ["Great sums – over 220 billion rubles – will be spent on roads.", ["target", "will"]],
    ["At the port alone, five reactors of 1,000 megawatts each are planned.", ["target", "planned"]],
    ["Half of the exports are to go by sea.", ["target", "are to"]],
    // A task, a decision, an agreement, a chance, what is necessary
    ["They had the task of clearing 60,000 square metres of housing.", ["target", "task of"]],
    ["The idea of raising exports from 30 to 40 percent is not new.", ["share", null], ["target", "idea of"]],
    [
      "We made an agreement on increasing the supply of gas from 16 to 19 billion cubic metres.",
      ["level", null],
      ["target", "agreement on"],
    ],
    ["They decided to raise wages by 5 percent.", ["target", "decided to"]],
    ["The bank took the decision to lend 5 million dollars.", ["target", "decision to"]],
    ["It is vitally important to spend 3 billion rubles on ports.", ["target", "important to"]],
    ["I consider it necessary to give the ports 5 billion rubles.", ["target", "necessary to"]],
    ["We have a rare opportunity to sell more: 5 million tonnes.", ["target", "opportunity to"]],
    ["The fall in demand can amount to 30 percent.", ["target", "can"]],
    ["Investment may bring $3 billion.", ["target", "may"]],
    ["I propose that the rule be changed, and that fines are raised to 5,000 rubles.", ["target", "propose"]],
    // What was decided, what is possible
    ["A decision was made to grant a further 2 billion rubles to the port.", ["target", "to"]],
    ["An agreement has been reached to supply 5 million tonnes of coal.", ["target", "to"]],
    ["Instructions were recently given to double the exports.", ["target", "to"]],
    ["A contribution was made to the fund: 5 million rubles.", ["level", null]],
    ["They took part in the decision, and 5 billion rubles was given to build ports.", ["level", null]],
    ["It is possible to sell 5 million tonnes of coal.", ["target", "is possible to"]],
    ["It was possible to sell 5 million tonnes of coal.", ["level", null]],
    ["This made it possible to sell 5 million tonnes of coal.", ["level", null]],
    ["Today it is possible to sell 5 million tonnes of coal.", ["level", null]],
    ["We did everything possible to raise exports by 5 percent.", ["change", "raise"]],
    // Why it is planned
    ["The state will get the money since it has a 51 percent stake.", ["share", "stake"]],
    ["The state will get a 51 percent stake.", ["target", "will"]],
    // What is looked at is there
    ["We will analyse what became of the unused 300 million rubles.", ["level", null]],
    // A word for a plan in another clause
    ["The port will be built, and half of the budget is paid by the banks.", ["share", "of"]],
    ["With the greater goals we have, our yards have sold 5 ships.", ["level", null]],
    ["The road will open in May, and 3 billion rubles were spent on it.", ["level", null]],
    ["You made the decision to help, which allowed the banks to lend 4 billion rubles.", ["level", null]],
    ["I will return to it, that is, exports, and they grew by 5 percent.", ["change", "grew"]],
    // What closes before the number is none
    ["We will build, as you know, 5 ships.", ["target", "will"]],
    ["We expect them to be under the norm, that is, under 4 percent.", ["target", "to be"]],
    ["It will help us – and we are glad of it – to sell 5 ships.", ["target", "will"]],
    // What one is able to do, holds to be true, or calls a target
    ["The port can handle 3 million tonnes of coal.", ["level", null]],
    ["In 2001 our ports could only handle 3 million tonnes of coal.", ["level", null]],
    ["The deposits are estimated to be worth $30 billion.", ["level", null]],
    ["I may be mistaken, but exports grew by 5 percent.", ["change", "grew"]],
    ["The agreement on trade brought us $5 billion.", ["level", null]],
    ["It is important to note that exports grew by 5 percent.", ["change", "grew"]],
    ["I want to thank the yards, they made 5 ships.", ["level", null]],
    ["Can I ask whether you received 5,000 rubles?", ["level", null]],
    // A call, a sum that was suggested, a result that can be had
    ["Let us raise wages threefold.", ["target", "Let us"]],
    ["Let us take the port: it was paid 5 million rubles.", ["level", null]],
    ["The suggested sum is 40 million rubles.", ["target", "suggested"]],
    ["Last spring I suggested raising the tax to 9 percent.", ["target", "suggested"]],
    ["I think 25 percent is quite an achievable result.", ["target", "achievable"]],
    // The verb is left out
    [
      "The port will get 40 million rubles, that is, an additional 2 million rubles a month.",
      ["target", "will"],
      ["target", "will"],
    ],
    [
      "The state will account for 40 million rubles, the towns for about 3 million.",
      ["target", "will"],
      ["target", "will"],
    ],
    // `and` between two names of one thing begins nothing new
    [
      "We must double the sale of raw and semi-finished exports to reach $20 billion.",
      ["target", "must"],
      ["target", "must"],
    ],
    // What can be done today is a level
    ["Today we can refine 5 million tonnes of oil.", ["level", null]],
    // A day to come, and the day itself
    ["As of May 13, the reserves are $3 billion.", ["target", "May 13"]],
    ["As of May 12, the reserves are $3 billion.", ["level", null]],
    ["As of May 11, the reserves are $3 billion.", ["level", null]],
    // What is, and what is planned of it
    ["The tax is 8 percent and will be raised up to 12.", ["level", null], ["target", "will"]],
    // Words about speaking promise nothing
    ["I must say that exports fell by 5 percent.", ["change", "fell"]],
    ["As I would like to note, the reserves are $3 billion.", ["level", null]],
  ],
  "a number that is a subject, and what is said of it": [
    ["Great sums (3 billion rubles) will be spent.", ["target", "will"]],
    ["Great sums – 3 billion rubles – certainly will be spent.", ["target", "will"]],
    ["5 tonnes are what is needed.", ["target", "needed"]],
    ["5 percent of the exports", ["share", "of"]],
    // It was done, with what is planned
    ["5 percent of the planned exports was sold.", ["share", "of"]],
    ["5 million tonnes went north, more is needed.", ["level", null]],
    ["They gave 5 million tonnes of oil for what the yards are to build.", ["level", null]],
    [
      "A third of the oil earned $3 billion and in the north more oil is needed.",
      ["share", "of"],
      ["level", null],
    ],
    ["5 percent of exports in May was oil.", ["share", "of"]],
    ["A 20 percent stake in the yards of the whole north will be sold.", ["share", "stake"]],
    [
      "5 percent of 40 billion rubles for the yards of the north is needed.",
      ["target", "needed"],
      ["level", null],
    ],
    // Planned, with what is done
    ["They plan that this 5 percent is paid out.", ["target", "plan"]],
  ],
  "an aim, a decision, a time to come": [
    ["They set 100 tonnes of oil as our target.", ["target", "target"]],
    ["They sold 5 tonnes and set 100 tonnes as a target.", ["level", null], ["target", "target"]],
    ["We set 100 tonnes as target.", ["target", "target"]],
    ["By 2030, exports of $5 billion.", ["target", "2030"]],
    ["By 2030, wages twice the average.", ["target", "2030"]],
    ["Exports of $5 billion; the yard opens in 2030.", ["level", null]],
    ["An agreement was reached to sell 5 million tonnes.", ["target", "to"]],
    ["The agreement helped to sell 5 million tonnes.", ["level", null]],
    ["Care was taken to sell 5 million tonnes under the contract.", ["level", null]],
    ["A contract was given to the yard for 5 billion rubles.", ["level", null]],
    ["The decision taken then gave the yards 5 billion rubles.", ["level", null]],
    ["Today all yards are at work, and in 2020 we can sell 5 million tonnes.", ["target", "can"]],
    // What is, to begin with
    ["We will double the current trade of $30 billion.", ["target", "will"], ["level", null]],
    ["We will double the current $30 billion.", ["target", "will"], ["level", null]],
  ],
  "a plan, and who does something else": [
    ["We found a way to raise the staff by 2,000 employees.", ["change", "raise"]],
    ["There is an opportunity to raise the staff by 2,000 employees.", ["target", "opportunity to"]],
    [
      "He said that the bank would pay $1 billion and that half of it had already arrived.",
      ["target", "would"],
      ["share", "of"],
    ],
    ["We paid 5 billion rubles, half of which will be lent by banks.", ["level", null], ["target", "will"]],
    [
      "Exports are likely to be $3 billion, down from a record $5 billion.",
      ["target", "likely to"],
      ["level", null],
    ],
    [
      "Output climbed 14 percent last year and will be 9 million tonnes by 2020.",
      ["change", "climbed"],
      ["target", "will"],
    ],
    [
      "We intended to sell 3 million tonnes but managed only 2 million.",
      ["target", "intended"],
      ["level", null],
    ],
    ["We would be glad if they paid only 3 million rubles.", ["target", "would"]],
    ["We will build 8 ships, as against 7 ships last year.", ["target", "will"], ["level", null]],
    [
      "The deficit was 2 percent, against the 3 percent we had planned.",
      ["share", "deficit"],
      ["target", "planned"],
    ],
    [
      "The tax will stay at 7 percent, though 9 percent was proposed.",
      ["target", "will"],
      ["target", "proposed"],
    ],
    [
      "Inflation will be 7 percent, though 9 percent was recorded in May.",
      ["target", "will"],
      ["level", null],
    ],
    [
      "The port will get 3 million rubles, and the yard received 2 million.",
      ["target", "will"],
      ["level", null],
    ],
    [
      "The port will get 3 million rubles, and the yard received almost 2 million.",
      ["target", "will"],
      ["level", null],
    ],
    ["We plan much, and our yards have sold 5 million tonnes.", ["level", null]],
    ["With the goals we have, our yards have sold 5 million tonnes.", ["level", null]],
    ["The task of raising wages is set, and exports came to $5 billion.", ["level", null]],
    // Only set into it
    ["We will raise – and our yards are glad of it – exports to $5 billion.", ["target", "will"]],
    ["We will raise (our yards are glad of it) exports to $5 billion.", ["target", "will"]],
    ["We will, as our yards have said, sell 5 million tonnes.", ["target", "will"]],
    ["We propose that the law be changed, and that our fines are 5,000 rubles.", ["target", "propose"]],
  ],
  "where it begins is no plan": [
    [
      "We will move people from 40,000 square metres of housing to 90,000 square metres.",
      ["level", null],
      ["target", "will"],
    ],
    ["The port will grow from 5 million tonnes a year.", ["level", null]],
    ["The tax will be raised from 5 percent.", ["level", null]],
    [
      "The share of timber will rise from 3–4 percent to 5 percent.",
      ["share", "share of"],
      ["target", "will"],
    ],
    ["We will earn from 3–4 billion rubles.", ["target", "will"]],
    // What it is made of, or comes from
    ["The port will take oil from 6 barrels.", ["target", "will"]],
    ["They will make rails from 60 tonnes of steel.", ["target", "will"]],
    ["They will make goods from 60 cubic metres of timber.", ["target", "will"]],
    ["The town will have power from 60 MW.", ["target", "will"]],
    ["The town will live from 5 million kWh.", ["target", "will"]],
    ["The town will live from 5,000 jobs.", ["target", "will"]],
    ["We will move people from 40,000 square metres of housing.", ["target", "will"]],
  ],
  "what is begun, and what is said": [
    ["We will begin paying 5,000 rubles to each.", ["target", "will"]],
    ["I will begin with 5 billion rubles.", ["level", null]],
    ["We will start by saying that it is 5 billion rubles.", ["level", null]],
  ],
  "a programme that provides for a deed": [
    ["The programme provides for replacing 500 megawatts.", ["target", "provides for"]],
    ["The law provides for fines of 5,000 rubles.", ["level", null]],
    ["The port provides for 40 percent of the demand.", ["share", "of"]],
  ],
  "for an end, so much is needed": [
    ["To this end some 5 to 8 million crowns need to be spent.", ["target", "need to"]],
    ["For this 5 billion rubles are needed.", ["target", "needed"]],
    ["To this end 5 billion rubles were invested.", ["level", null]],
  ],
  "when the task was set": [
    [
      "When we set the task of building ports, the level of trade in the towns was 30 percent.",
      ["share", null],
    ],
    ["When they set the task of building ports, our share in the trade was 30 percent.", ["share", "share"]],
    ["We plan to build ports, the largest of which is to get 5 billion rubles.", ["target", "is to"]],
  ],
  "what stands in front, and what broke in": [
    ["Growth went on to reach 9 percent.", ["change", "Growth"]],
    ["Even after the rise, it was 36 percent.", ["level", null]],
    ["After the rise, which was 36 percent, we paid more.", ["change", "the rise"]],
    ["The growth of exports (timber above all) was 5 percent.", ["change", "growth"]],
    ["(By our count) exports grew by 5 percent.", ["change", "grew"]],
    // With a number of its own, it ends what stands before it
    [
      "They lost 5 percent of their industry (half of our own), as well as 40 percent of their army.",
      ["change", "lost"],
      ["share", "of"],
    ],
  ],
  "a rise or a fall": [
    ["Exports grew by 20 percent.", ["change", "grew"]],
    ["Exports rose 12-fold.", ["change", "rose"]],
    ["Trade rose by $3 billion.", ["change", "rose"]],
    ["We have industrial growth of 7 percent.", ["change", "industrial growth"]],
    ["The growth rate is 3.1 percent.", ["change", "growth rate"]],
    ["Agriculture shows plus 9 percent.", ["change", "plus"]],
    ["GDP growth was 2.4 percent.", ["change", "growth"]],
    ["The growth of exports amounted to 6 percent.", ["change", "growth"]],
    ["Exports are up 29 percent.", ["change", "up"]],
    ["There was a 2 percent decline in output.", ["change", "decline in"]],
    ["This is 14.5 percent more grain than in 2014.", ["change", "more"]],
    ["The yards bought more steel than in 2015: 4 percent more by sea.", ["change", "more"]],
    ["Exports doubled.", ["change", "doubled"]],
    ["Exports almost halved.", ["change", "halved"]],
    ["Exports grew by half.", ["change", "grew"]],
    ["The budget was cut in half.", ["change", "cut"]],
    ["Exports are six times more than in 2015.", ["change", "more than"]],
    ["Exports have grown almost five times.", ["change", "grown"]],
    [
      "The plant makes 5 million tonnes of steel, which is 6 percent more.",
      ["level", null],
      ["change", "more"],
    ],
    ["The rate fell by 1.5 percentage points.", ["change", "fell"]],
    ["Exports to Serbia grew by 5 percent, and those to Iran by 8.", ["change", "grew"], ["change", "grew"]],
    // What is lost of a thing, in percent
    ["The yard lost 30 percent of its revenue.", ["change", "lost"]],
    ["Exporters lost almost a third of their income.", ["change", "lost"]],
    ["The bank lost 5 billion rubles.", ["level", null]],
    ["Of what was lost, 30 percent of the revenue was timber.", ["share", "of"]],
    // By how much it is more or less
    ["Freight is cheaper by one-third.", ["change", "cheaper"]],
    ["Rates are lower by 5 percent than in 2014.", ["change", "lower"]],
    ["We will double the exports.", ["target", "will"]],
    // An average, and what is compared with what was
    ["Prices declined by an average of 15 percent.", ["change", "declined"]],
    ["Exports rose to 300 percent compared to last year.", ["change", "rose"]],
    ["Exports rose to 60 percent of output.", ["share", "of"]],
    ["Inflation rose to 6 percent compared to last year.", ["level", null]],
    // An index of a few percent is the growth
    ["The industrial production index grew to 1.6 percent.", ["change", "industrial production index"]],
    ["The inflation index grew to 1.6 percent.", ["level", null]],
    ["Pay saw a 4.5-percent rural wage rise.", ["change", "rise"]],
    // What stands for a growth named before
    [
      "Output growth here was 4 percent, while for Norway this index was 1 percent.",
      ["change", "growth"],
      ["change", null],
    ],
    [
      "Farm output grew by 5 percent (in other years we had 3 percent), Norway had 2 percent.",
      ["change", "grew"],
      ["change", null],
      ["change", null],
    ],
    ["There was a better result last year: some 3 percent in agriculture.", ["change", "result"]],
    // A few words between, and in another branch
    ["Exports have grown too, though not by much, 3 percent.", ["change", "grown"]],
    ["Fuel prices shot up in May, over 30 percent in the north.", ["change", "shot up"]],
    [
      "Exports grew by 11 percent last year, and in industry, 9 percent.",
      ["change", "grew"],
      ["change", "grew"],
    ],
    [
      "There was a decrease in output, 22 percent in shipbuilding, 7 percent in rail traffic and 3 percent in mining.",
      ["change", "a decrease"],
      ["change", "a decrease"],
      ["change", "a decrease"],
    ],
    ["Inflation has dropped to its lowest mark, just over 2 percent.", ["level", null]],
    ["Turnover was minus 35 percent.", ["change", "minus 35 percent"]],
    ["The rate was minus 2 percent.", ["level", null]],
    ["The county lost at least 5,000 jobs.", ["change", "lost"]],
    // None
    ["Inflation fell by 1 percent (we had 7 percent in May).", ["change", "fell"], ["level", null]],
    ["Traffic fell by 9 percent, the occupancy rate was 33 percent.", ["change", "fell"], ["level", null]],
    ["As a result 3 percent of the budget is spent on agriculture.", ["share", "of"]],
    ["Loans are given at a reduced 6 percent rate.", ["level", null]],
  ],
  "a part of a whole": [
    ["This is 70 percent of the trade.", ["share", "of"]],
    ["Timber accounts for 19 percent of exports.", ["share", "of"]],
    ["Timber accounted for 19 percent.", ["share", "accounted for"]],
    ["They have a budget deficit of 2 percent of GDP.", ["share", "of"]],
    ["The yard uses half of all steel.", ["share", "of"]],
    ["Its share fell to 22 percent.", ["share", "share"]],
    ["The share of exports is 40 percent.", ["share", "share of"]],
    ["Timber makes up a third of the exports.", ["share", "of"]],
    ["Trade is $5 billion, of which 40 percent is timber.", ["level", null], ["share", "of"]],
    ["As for the exports, the remaining 40 percent is timber.", ["share", "remaining"]],
    ["The deficit was 7 percent (of GDP).", ["share", "of"]],
    ["The deficit was 7 percent.", ["share", "deficit"]],
    ["Last year 88 percent from the road fund was spent.", ["share", "from"]],
    ["A third, or 32 percent, of the exports goes by sea.", ["share", null], ["share", null]],
    ["Half the exports go by sea.", ["share", null]],
    ["Half of them are exported.", ["share", "of"]],
    ["Norway has a record share of the investment – 40 percent.", ["share", "share of"]],
    ["Norway holds 50 percent in the joint venture.", ["share", "holds"]],
    ["Norway owns 50 percent.", ["share", "owns"]],
    ["Of the grant, 12 percent goes to ports.", ["share", "goes to"]],
    ["In the budget, 12 percent went to ports.", ["share", "went"]],
    ["The share of timber in exports is close to 30 percent.", ["share", "share of"]],
    ["The ratio of debt to GDP is 15 percent.", ["share", "ratio"]],
    ["The system is used by 70 percent of the companies.", ["share", "of"]],
    ["Just 20 percent out of the 4 million passengers paid.", ["share", "out"], ["level", null]],
    ["The port spent 6 billion rubles, which is more than half.", ["level", null], ["share", null]],
    ["Our ability to cover the demand for meat rose to 95 percent.", ["share", "cover"]],
    // With nothing that moved, and no rate, a percentage is a part, named or not
    ["We are supplying just 17 percent to the towns.", ["share", null]],
    ["Of the sum spent on ports, 70 percent comes in the form of a loan.", ["share", null]],
    ["The level of connection of farms to gas was 34 percent.", ["share", null]],
    ["Execution of the budget totalled 74 percent.", ["share", null]],
    ["Exports of timber from the plant, now at 31 percent, are paid.", ["share", null]],
    ["The load factor was 86 percent.", ["level", null]],
    ["Import protection is at 9 percent.", ["level", null]],
    ["The stocks of grain were 120 percent.", ["level", null]],
    ["Growth slowed from 5 percent to 3 percent.", ["level", null], ["level", null]],
    // A tax is none, whatever is near
    ["Those with debts pay a 13 percent tax on income.", ["level", null]],
    // What a part grew by is a change
    ["The share of timber in exports grew by 3 percent.", ["change", "grew"]],
    ["Exports fell by 3 percent of GDP.", ["change", "fell"]],
  ],
  "another thing to compare with": [
    ["We export twice as much as they do.", ["ratio", "as much"]],
    ["The yards bought more steel than those of Norway: 4 percent more by sea.", ["ratio", "more"]],
    ["Wages there are three times higher than the national average.", ["ratio", "higher than"]],
    ["Our output is 20 percent lower than theirs.", ["ratio", "lower than"]],
    ["Norway invests twice as much as we invest.", ["ratio", "as much"]],
    ["Exports are six times the imports.", ["ratio", "the"]],
    ["Trade was double the imports.", ["ratio", "double"]],
    ["The benefit is low – half the average wage.", ["ratio", "average"]],
    ["Rates are lower by two thirds than ours.", ["ratio", "lower"]],
    ["This is only two thirds of the average wage.", ["ratio", "average"]],
  ],
  "another place to compare with": [
    [
      "Growth has been three times higher than the average of Norway for five years already.",
      ["ratio", "higher than"],
    ],
    ["Wages were 20 percent lower than the national average in 2015.", ["ratio", "lower than"]],
    ["Exports were 20 percent lower than in 2014.", ["change", "lower than"]],
    ["Exports to Norway were 20 percent higher than exports to Norway in 2014.", ["change", "higher than"]],
    [
      "Our investment there is $3 billion, and Norwegian investment is 4 times larger.",
      ["level", null],
      ["ratio", "larger"],
    ],
    ["Our trade was $3 billion, and now our trade is 4 times larger.", ["level", null], ["change", "larger"]],
    ["Exports were $3 billion, and they are 4 times larger.", ["level", null], ["change", "larger"]],
  ],
  "paid, or a rate": [
    ["They credit about 95 percent to the accounts.", ["share", null]],
    ["They lend 40 percent to farmers.", ["share", null]],
    ["They took credit at 5 percent.", ["level", null]],
    ["The credit is 5 percent.", ["level", null]],
  ],
  "everything else": [
    ["We have a trade turnover of $21 billion.", ["level", null]],
    ["Inflation was 7 percent.", ["level", null]],
    ["Inflation is 4 percent of the basket.", ["level", null]],
    ["Unemployment is 5 percent of the labour force.", ["level", null]],
    ["The key interest rate is 11 percent.", ["level", null]],
    ["Income tax is 13 percent.", ["level", null]],
    ["The profit margin reached 30 percent.", ["level", null]],
    ["Oil costs $52 per barrel.", ["level", null]],
    ["The rate went from 11 to 10 percent.", ["level", null], ["level", null]],
    ["The plant delivered 90 buses.", ["level", null]],
    ["Exports fell short of plan by $8 billion.", ["level", null]],
    ["Exports are $8 billion short of target.", ["level", null]],
  ],
});

expectField(
  "kind",
  {
    "as the sentence before": [
      ["The national average looks good at 2 percent.", ["change", null]],
      ["These are Norway (12 percent) and Serbia (9 percent).", ["change", null], ["change", null]],
      ["The occupancy rate was 33 percent.", ["level", null]],
    ],
  },
  { context: ["Last year farm output grew by 5 percent."] },
);

expectField(
  "kind",
  {
    "as the share before": [
      ["These are Norway (12 percent) and Serbia (9 percent).", ["share", null], ["share", null]],
      ["This number was smaller in 2010: just 38 percent.", ["share", null]],
    ],
  },
  { context: ["Loans are 50 percent of the debt."] },
);

expectField(
  "kind",
  {
    "as the share that was named": [
      ["In 2015 it grew threefold and reached 14 percent.", ["change", "grew"], ["share", null]],
      ["In 2015 exports grew threefold and reached 140 percent.", ["change", "grew"], ["level", null]],
    ],
  },
  { context: ["You know our share in the coal market."] },
);

expectField(
  "kind",
  {
    "as the rate before": [
      ["At that time it was 15 percent.", ["level", null]],
      ["Exports made 15 percent.", ["share", null]],
    ],
  },
  { context: ["Loans had a high interest rate."] },
);

expectField(
  "kind",
  {
    "a plan summed up": [
      ["This means an additional 2 billion rubles.", ["target", "This"]],
      ["The total is 2 billion rubles.", ["target", "The total"]],
      ["This means 20 percent growth in exports.", ["target", "This"]],
      // Another thing, or another statement
      ["This is an old yard, with 2 billion rubles of debt.", ["level", null]],
      ["This is a sum for grain, 2 billion rubles.", ["level", null]],
      ["We spent 2 billion rubles.", ["level", null]],
    ],
  },
  { context: ["Every year the towns will get 100 million rubles."] },
);

expectField(
  "kind",
  { "a fact summed up": [["This means 2 billion rubles.", ["level", null]]] },
  { context: ["We will build ports, and 100 million rubles were spent."] },
);

expectField(
  "kind",
  { "a plan without a number summed up": [["The total is 2 billion rubles.", ["target", "The total"]]] },
  { context: ["We plan to help the towns with loans."] },
);

expectField("kind", {
  "a comparison of a time to come is a plan": [
    ["In 2020 their exports are twice as large as ours.", ["target", "2020"]],
  ],
  "a time without bounds is none to come": [
    ["The state gave 10 billion rubles over these years.", ["level", null]],
    ["In recent years the state gave the ports $3 billion.", ["level", null]],
  ],
});

expectField(
  "kind",
  { "nothing is to come where the day is not known": [["In 2014 exports doubled.", ["change", "doubled"]]] },
  { date: null },
);

expectField("kind", {
  "a rise told once more": [
    ["Trade rose by 5 percent or $3 billion.", ["change", "rose"], ["change", "rose"]],
    ["Output doubled, or 3 million tonnes.", ["change", "doubled"], ["level", null]],
    ["Exports shrank by $3 billion, or 18 percent.", ["change", "shrank"], ["change", "shrank"]],
    ["The debt rose by $3 billion, or 2 percent of GDP.", ["change", "rose"], ["share", "of"]],
    [
      "The yards made a rise of 3 billion rubles, which is 4 percent.",
      ["change", "a rise"],
      ["change", "a rise"],
    ],
    ["Exports grew by 3 billion rubles which is 4 percent.", ["change", "grew"], ["change", "grew"]],
    [
      "Exports grew by 3 billion rubles, which is fully or almost 4 percent.",
      ["change", "grew"],
      ["change", "grew"],
    ],
    // What it comes to, another thing, and what was paid and is no rise
    ["Exports grew by 5 percent, which makes 3 billion rubles in all.", ["change", "grew"], ["level", null]],
    [
      "Exports grew by 3 billion rubles, and the tax, which is 4 percent, stays.",
      ["change", "grew"],
      ["level", null],
    ],
    ["The port paid 3 billion rubles, which is 4 percent.", ["level", null], ["share", null]],
  ],
  "of the second nothing new is said": [
    ["Exports rose 5 percent, in the north even 12 percent.", ["change", "rose"], ["change", "rose"]],
    [
      "Exports grew by 5 percent, Norway had 3 percent, with inflation of 8 percent.",
      ["change", "grew"],
      ["change", "grew"],
      ["level", null],
    ],
    [
      "Wages are 20 percent higher than theirs, in the north, 12 percent.",
      ["ratio", "higher than"],
      ["ratio", "higher than"],
    ],
    // What was before
    [
      "Exports to Iran grew by 5 percent, those to Serbia, from 3 percent to 4 percent.",
      ["change", "grew"],
      ["share", null],
      ["share", null],
    ],
    // A result of it
    ["Exports grew by 5 percent; as a result, the banks got 3 percent.", ["change", "grew"], ["share", null]],
  ],
  "it, of what stands before": [
    [
      "The growth here was 3 percent; in our industry it was 7 percent.",
      ["change", "growth"],
      ["change", "growth"],
    ],
    [
      "Exports grew by 3 percent, while in the food industry it was 7 percent.",
      ["change", "grew"],
      ["change", "grew"],
    ],
    [
      "Farm output grew by 5 percent (in other years we had 3 percent), with inflation at 8 percent.",
      ["change", "grew"],
      ["change", null],
      ["level", null],
    ],
  ],
  "a result in a branch": [
    ["The result in industry is 3 percent.", ["change", "result"]],
    ["The result for the economy is 3 percent.", ["change", "result"]],
    ["The result in farming is 3 percent for the first half of the year.", ["change", "result"]],
    ["Trade was poor; the result in industry is 3 percent.", ["change", "result"]],
    // In tonnes, of nothing named, and what results of it
    ["The result in farming is 3 million tonnes of grain.", ["level", null]],
    ["The result is 3 percent.", ["share", null]],
    ["As a result, industry keeps 3 percent.", ["share", null]],
  ],
  "an index tells the growth": [
    ["The industrial production index is 1.6 percent.", ["change", "industrial production index"]],
    ["The industrial production index was 1–2 percent.", ["change", "industrial production index"]],
    ["The industrial production index was 101–103 percent.", ["change", "industrial production index"]],
    ["With that index the plant sold 120 buses.", ["level", null]],
    ["The industrial production index was 60 percent.", ["level", null]],
  ],
  "outdone: what was then, or another": [
    ["Exports exceeded those of 2014 by 5 percent.", ["change", "exceeded"]],
    ["In 2015 our exports exceeded theirs by 5 percent.", ["ratio", "exceeded"]],
  ],
  "what moves, and what only stands near": [
    ["The bridge ended up costing 4 billion rubles.", ["level", null]],
    ["Exports fell $8 billion short of the plan.", ["level", null]],
    ["Revenue fell 8 billion rubles short of plan.", ["level", null]],
    ["We cut our spending on ports in half.", ["change", "cut"]],
    ["The tax was cut for 20 percent of the farms.", ["share", "of"]],
    ["The yards sold 5 percent of output before the decline.", ["share", "of"]],
    ["Of the yards, 20 percent expanded their output.", ["share", null]],
    ["There was a large increase – 3.1 percent – in exports.", ["change", "increase"]],
    ["The drop is below 5 percent.", ["change", "The drop"]],
    ["Unemployment fell again well below 5 percent.", ["level", null]],
    ["They raised 3 million rubles.", ["level", null]],
    ["The growth was 3 billion rubles.", ["change", "growth"]],
    ["Growth ranges from 3–5 percent.", ["change", "Growth"]],
    ["With these cuts, revenue came to 3 billion rubles.", ["level", null]],
    [
      "Growth is what we want, and to that end the banks of the north and of the south are at 12 percent.",
      ["level", null],
    ],
    ["With the growth in loans for the farms, banks in the north keep 9 percent.", ["level", null]],
    [
      "The growth in exports was 5 percent, at a rate for loans of 12 percent.",
      ["change", "growth"],
      ["level", null],
    ],
    [
      "Exports have grown too, by all means, 3 percent, with inflation at 8 percent.",
      ["change", "grown"],
      ["level", null],
    ],
    ["There was a drop in our trade, not a big one, close to 9 percent.", ["change", "a drop"]],
    ["Exports rose to 5 billion rubles compared to last year.", ["level", null]],
    [
      "Earnings rose to 500 percent compared to last year, with inflation at 8 percent.",
      ["change", "rose"],
      ["level", null],
    ],
  ],
  "by how much, in brackets": [
    ["The growth of exports ($3 billion) was 5 percent.", ["level", null], ["change", "growth"]],
    ["The growth of exports ($3 billion) amounted to 5 percent.", ["level", null], ["change", "growth"]],
    ["Exports grew in May ($3 billion) and imports were 5 percent.", ["level", null], ["share", null]],
    ["Exports grew (by 5 percent in the north).", ["change", "grew"]],
    ["Exports grew (5 percent of them in the north).", ["share", "of"]],
  ],
  "half a wage, and a part of it": [
    ["The benefit is 50 percent of the average wage.", ["ratio", "average"]],
    ["Here wages are 150 percent of the national average.", ["ratio", "average"]],
    ["The benefit is just a third of the wage.", ["ratio", "wage"]],
    ["It costs half the price.", ["ratio", "price"]],
    ["A third of the average wage is paid.", ["share", "of"]],
    ["Freight is cheaper by one-third than in 2014.", ["change", "cheaper"]],
    ["Freight is cheaper by one-third than in Norway.", ["ratio", "cheaper"]],
  ],
});

expectField(
  "kind",
  {
    "of the same kind as the sentence before": [
      ["The figure for our goods is 2 percent.", ["change", null]],
      ["The average in industry is 2 percent.", ["change", null]],
      ["The average for the economy is 2 percent.", ["change", null]],
      ["The average tax is 2 percent.", ["level", null]],
      // In brackets, of what the sentence names, or no percentage
      ["We trade with Norway (12 percent).", ["share", null]],
      ["These are ports in Norway (12 billion rubles).", ["level", null]],
      ["Timber makes up part of it (at best 12 percent).", ["share", null]],
    ],
  },
  { context: ["Farm output grew by 5 percent."] },
);

expectField(
  "kind",
  {
    "it, of what grew": [
      ["It was only 3 percent in 2014.", ["change", null]],
      ["It is 3 percent of the trade.", ["share", "of"]],
      ["Exports were 3 percent in 2014.", ["share", null]],
    ],
  },
  { context: ["Exports grew by 5 percent."] },
);

expectField(
  "kind",
  { "it, of a part that grew": [["It is only 3 percent.", ["share", null]]] },
  { context: ["The share of exports grew by 5 percent."] },
);

expectField(
  "kind",
  { "it, of a rate that grew": [["It is only 3 percent.", ["level", null]]] },
  { context: ["The tax grew by 5 percent."] },
);

expectField(
  "kind",
  {
    "another thing than what grew": [
      ["It pays a tax of 36 percent.", ["level", null]],
      ["It is clear that exports made 36 percent.", ["share", null]],
    ],
  },
  { context: ["Growth was good."] },
);

expectField("kind", {
  "a part, whatever stands around it": [
    ["Inflation is low: 40 percent of the exports go by sea.", ["share", "of"]],
    [
      "Our ability to cover the demand of the towns for meat and fish rose to 95 percent.",
      ["share", "cover"],
    ],
    ["At that price they kept a third.", ["share", null]],
    ["Execution of the budget was 100 percent.", ["share", null]],
    // They speak for the towns, and make up no part
    ["Of these banks 12 percent represent Norway.", ["share", null]],
    ["The people who represent the towns here are glad that the plant keeps 12 percent.", ["share", null]],
    [
      "In view of the demand the people who represent the towns here are glad that the plant keeps 12 percent.",
      ["share", null],
    ],
    // From where it rose
    ["Exports rose 12 percent from the spring figure.", ["change", "rose"]],
    ["The share of what rose 5 percent is known.", ["change", "rose"]],
    ["Exports grew 100 percent.", ["change", "grew"]],
    ["Prices rose in those years for ports and yards, about six times.", ["change", "rose"]],
  ],
  "beside a plan, what is": [
    [
      "The state will pay 5 billion rubles, while every year its ports give us 3 million rubles.",
      ["target", "will"],
      ["level", null],
    ],
    [
      "The port will get 3 million rubles, and industry received 2 million.",
      ["target", "will"],
      ["level", null],
    ],
    ["The port will get 3 million rubles, and industry had 2 million.", ["target", "will"], ["level", null]],
    [
      "The port will get 3 million rubles, and industry is at 2 million.",
      ["target", "will"],
      ["level", null],
    ],
    ["The port will get 3 million rubles; the yard, 2 million.", ["target", "will"], ["target", "will"]],
  ],
  "compared with what was, or with another": [
    [
      "Exports were $3 billion, 5 percent less than a year earlier.",
      ["level", null],
      ["change", "less than"],
    ],
    ["Exports sank to half of that figure.", ["change", "sank"]],
    ["Exports shrank to 40 percent of what they were in 2012.", ["change", "shrank"]],
    ["Exports fell to 40 percent of our trade.", ["share", "of"]],
    ["This is 20 percent more", ["change", "more"]],
    ["Wages there are 20 percent higher than theirs, and growing.", ["ratio", "higher than"]],
    ["Our wages are 20 percent below theirs.", ["ratio", "below"]],
    ["Our yards have a ten-fold lead over theirs in steel.", ["ratio", "lead"]],
    ["Exports grew by 20 percent", ["change", "grew"]],
  ],
});

expectField(
  "kind",
  {
    "a part of a thing, and not how much it grew": [
      ["It is half the exports.", ["share", null]],
      ["It is a third, or 32 percent, of the exports.", ["share", null], ["share", null]],
    ],
  },
  { context: ["Growth was good."] },
);

expectField(
  "kind",
  {
    "a rate, and exports in another half": [
      ["At that time it was 15 percent; exports grew.", ["level", null]],
    ],
  },
  { context: ["Loans had a high interest rate."] },
);

expectField(
  "kind",
  {
    "no sum of a plan": [["This is known; the yards paid 2 billion rubles.", ["level", null]]],
  },
  { context: ["Every year the towns will get 100 million rubles."] },
);

expectField("kind", {
  "double, and how many times": [
    ["Doubling exports is not easy.", ["change", "Doubling"]],
    ["In ten years exports double.", ["change", "double"]],
    ["Their exports are double ours.", ["ratio", "double"]],
    ["Their wages are six times ahead of ours.", ["ratio", "ahead"]],
    ["Prices are ten-fold for the leading yards.", ["ratio", "ten-fold"]],
    ["Exports are ten times, more than before.", ["change", "more than"]],
    ["Our yards have a ten-fold clear lead over theirs in steel.", ["ratio", "clear"]],
    ["The benefit is half the usual monthly wage.", ["ratio", "wage"]],
    ["Freight is cheaper by almost a third.", ["change", "cheaper"]],
    ["In 2014 freight was cheaper by a third than in Norway.", ["ratio", "cheaper"]],
  ],
  "it, where nothing grew": [
    ["The tax is 5 percent, while in industry it is 36 percent.", ["level", null], ["level", null]],
    ["Output is good, while in industry it is 36 percent.", ["share", null]],
    ["The industry tax result is 3 percent.", ["level", null]],
  ],
  "above a number, far from the verb": [
    ["Exports grew too, above all in the north, well above 5 percent.", ["change", "grew"]],
  ],
});

expectField(
  "kind",
  {
    "numbers in general are none named before": [
      ["In round numbers industry keeps 3 percent for the state.", ["share", null]],
    ],
  },
  { context: ["Farm output grew by 5 percent."] },
);

expectField(
  "kind",
  { "a sum that is no plan, though it sums up": [["This means 3 billion rubles.", ["level", null]]] },
  { context: ["This is 5 billion rubles."] },
);

expectField(
  "kind",
  {
    "as the last percentage before, with a sum behind it": [["The average is 2 percent.", ["change", null]]],
  },
  { context: ["Exports grew by 5 percent, and they brought 5 billion rubles."] },
);
