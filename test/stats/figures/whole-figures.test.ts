// Sentences whose figures hang together: of each the value, unit, kind, direction, approximation, indicator, parties and period.
import { extractFigures, type Figure, type FiguresOptions } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { DATE } from "./tables.js";

const serbia: FiguresOptions = { title: "Meeting with President of Serbia" };

const gas: FiguresOptions = { context: ["We sell gas to Serbia."] };

const tables: Readonly<
  Record<string, readonly (readonly [sentence: string, figures: string, options?: FiguresOptions])[]>
> = {
  "a destination is no change": [
    ["Unemployment has dropped below 5 percent.", "5 percent level down under unemployment"],
    [
      "Trade will rise from $19 billion to $25 billion by 2020.",
      "19000000000 USD level - exact trade RS+RU | 25000000000 USD target up exact trade RS+RU 2020",
      serbia,
    ],
    ["We expect to show a 7 percent increase in exports.", "7 percent target up exact exports RU>"],
  ],
  "another statement of the sentence": [
    [
      "Investment grew by 8 percent, and we have 42 projects under way.",
      "8 percent change up exact investment | 42 count level - exact investment",
    ],
    [
      "Last year exports fell by 10 percent, but 12 approved projects go on.",
      "10 percent change down exact exports RU> 2015 | 12 count level - exact investment 2015",
    ],
    [
      "Half of our power is made of gas, which helps to reduce smoke.",
      "50 percent share - exact energy_supply",
    ],
    [
      "The region’s debt fell by a third, and has a plan for the next five years.",
      "33.33 percent change down exact budget",
    ],
    [
      "That is 3 billion rubles more than in 2014, when it was 20 billion.",
      "3000000000 RUB change up exact other | 20000000000 RUB level - exact other 2014",
    ],
    [
      "In the next six years we will double the road fund, allocating over 2 trillion rubles.",
      "2 times target up exact budget 2016/2022 | 2000000000000 RUB target - over budget 2016/2022",
    ],
    [
      "Under the May Executive Order we build 2 million square metres of housing.",
      "2000000 square_metre level - exact other",
    ],
  ],
  "what is measured, and what is only named": [
    [
      "The total investment, including in power, ports and transport, is $26 billion.",
      "26000000000 USD level - exact investment",
    ],
    ["The project, worth $2 billion, is on schedule.", "2000000000 USD level - exact investment"],
    ["The gas plant created 3,200 jobs.", "3200 count level - exact other"],
    [
      "It is the largest deal in the world economy, and came to $6 billion.",
      "6000000000 USD level - exact other",
    ],
    [
      "Gas supplies to the domestic market came to 5 billion cubic metres.",
      "5000000000 cubic_metre level - exact energy_supply",
    ],
    [
      "Gas supplies to Serbia came to 5 billion cubic metres.",
      "5000000000 cubic_metre level - exact energy_supply RU>RS",
    ],
  ],
  "parts of companies": [
    ["The yard holds 50 percent in one of the companies.", "50 percent share - exact other"],
    ["Ilse Brandt has a 12 percent stake in the yard.", "12 percent share - exact other"],
    [
      "Serbia is ahead, with 33 percent, then Iran, with 6 percent.",
      "33 percent share - exact exports RS> | 6 percent share - exact exports IR>",
      { context: ["Norway accounts for 40 percent of arms exports."] },
    ],
  ],
  "aims and what is": [
    ["We set $10 billion as a target for our trade.", "10000000000 USD target - exact trade RS+RU", serbia],
    [
      "Given the current exports of $2 billion, to reach $4 billion will be hard.",
      "2000000000 USD level - exact exports RU> | 4000000000 USD target - exact exports RU>",
    ],
    [
      "The output should go from the present 6 percent to 18 percent.",
      "6 percent share - exact industrial_output | 18 percent target - exact industrial_output",
    ],
  ],
  "what goes where": [
    [
      "Military equipment worth over $15 billion was delivered abroad.",
      "15000000000 USD level - over exports RU>",
    ],
    [
      "Last year a record volume of Norwegian gas – 5 billion cubic metres – was delivered to Serbia.",
      "5000000000 cubic_metre level - exact energy_supply NO>RS 2015",
    ],
    [
      "These exports doubled last year.",
      "2 times change up exact exports RS>RU 2015",
      { context: ["Much grain was exported from Serbia to Russia."] },
    ],
    [
      "Grain exports rose by 5 percent, pork by 20 percent and sugar by 4 percent.",
      "5 percent change up exact exports RU> | 20 percent change up exact exports RU> | 4 percent change up exact exports RU>",
    ],
    [
      "They export goods for 3 billion dollars, importing around 1.7.",
      "3000000000 USD level - exact exports RU> | 1700000000 USD level - about imports >RU",
    ],
    [
      "It will be 3 percent of GDP, or $46 million, next year.",
      "3 percent target - exact gdp 2017 | 46000000 USD target - exact gdp 2017",
    ],
    [
      "We got 307 billion in investment, and a capacity of 8 million tonnes.",
      "307000000000 XXX level - exact investment | 8000000 tonne level - exact investment",
    ],
    ["12 new enterprises were opened by the port.", "12 count level - exact other"],
    [
      "It lags behind the potential of the region, which now makes up 11 percent of our exports.",
      "11 percent share - exact exports RU>",
    ],
  ],
  "nothing is named, and yet it is the economy": [
    ["Growth was 4 percent.", "4 percent change up exact other"],
    ["It has almost doubled.", "2 times change up almost other"],
    ["We meet half of the demand.", "50 percent share - exact other"],
    ["I note a substantial increase – 2.7 percent – in transit.", "2.7 percent change up exact other"],
  ],
  "names, and wholes with a place": [
    [
      "Under your May Executive Order we should carry 80 million tonnes.",
      "80000000 tonne target - exact other",
    ],
    ["The port has about 5 percent of the jobs in the economy.", "5 percent share - about other"],
    ["It will be 4 percent or even more.", "4 percent target - at_least other"],
  ],
  "more than another": [
    ["Contracts exceed GDP by 10 percent.", "10 percent ratio up exact gdp"],
    ["We have surpassed last year’s record by 5 million tonnes.", "5000000 tonne change up exact other"],
    ["We paid for it by using 2 billion rubles.", "2000000000 RUB level - exact other"],
  ],
  "what is told once more": [
    [
      "Profits were 396 million rubles, an increase of 5 million, which is 1.2 percent.",
      "396000000 RUB level - exact other | 5000000 RUB change up exact other | 1.2 percent change up exact other",
    ],
    [
      "The growth in industry was 3 percent, and even higher, 12 percent, at the yards.",
      "3 percent change up exact industrial_output | 12 percent change up exact industrial_output",
    ],
    [
      "Trade reached $6 billion: it grew by 30 percent.",
      "6000000000 USD level up exact trade RS+RU | 30 percent change up exact trade RS+RU",
      serbia,
    ],
    [
      "We saw a drop in our trade, not a big one, close to 9 percent.",
      "9 percent change down almost trade RS+RU",
      serbia,
    ],
  ],
  "parts of a whole": [
    [
      "Loans amount to 100 million rubles, of which 40 percent went to farms.",
      "100000000 RUB level - exact other | 40 percent share - exact other",
    ],
    [
      "88 percent of the duties went to the regional budget, the remaining 12 percent to the federal budget.",
      "88 percent share - exact budget | 12 percent share - exact budget",
    ],
    ["Our output accounts for 54 percent of the market.", "54 percent share - exact industrial_output"],
    ["Farm goods make up one-third of total exports.", "33.33 percent share - exact exports RU>"],
  ],
  "what is corrected": [
    [
      "The railway will carry not 12, but 80 million tonnes of ore.",
      "12000000 tonne target - exact other | 80000000 tonne target - exact other",
    ],
    [
      "Prices rose not by 4 percent but by 8 percent.",
      "4 percent change up exact other | 8 percent change up exact other",
    ],
  ],
  "people who travel": [
    ["Around 4 million Norwegians visited Turkey.", "4000000 count level - about other"],
    ["The airline has flown five million people.", "5000000 count level - exact other"],
    ["Two million people have been vaccinated.", ""],
    ["Three thousand people visited the museum.", ""],
    ["Five million people voted.", ""],
  ],
  "what is measured": [
    ["Taxes will amount to 10 billion rubles.", "10000000000 RUB target - exact budget"],
    [
      "This money – more than 7 billion rubles – was allocated from the state budget.",
      "7000000000 RUB level - over budget",
    ],
    ["We cut the courier delivery rates by half.", "50 percent change down exact other"],
    ["The revenue was 2 billion rubles.", "2000000000 RUB level - exact budget"],
    [
      "The revenue was 2 billion rubles.",
      "2000000000 RUB level - exact other",
      { speaker: "Skerra Airlines CEO Olaf Rask" },
    ],
    ["It costs 3 US cents.", "0.03 USD level - exact other"],
  ],
  "whose goods": [
    [
      "Deliveries of your food products have grown 2.2 times.",
      "2.2 times change up exact exports RS>RU",
      serbia,
    ],
    ["Imports of Serbian goods grew by 5 percent.", "5 percent change up exact imports RS>RU"],
    [
      "Germany ranks among our largest investors with $15 billion in investment.",
      "15000000000 USD level - exact investment DE>RU",
    ],
  ],
  "countries by adjective": [
    ["French investment in Russia exceeds $13 billion.", "13000000000 USD level - over investment FR>RU"],
    ["Our trade with Guinea doubled.", "2 times change up exact trade GN+RU"],
    [
      "Russian exports to Serbia grew 24 percent and imports from Serbia by 15 percent.",
      "24 percent change up exact exports RU>RS | 15 percent change up exact imports RS>RU",
    ],
    ["Our foreign trade surplus is $130 billion.", "130000000000 USD level - exact trade", serbia],
  ],
  "what is left out": [
    ["The number of enterprises with Turkish capital has reached 1,500.", "1500 count level - exact other"],
    ["It costs two thousand five hundred rubles.", "2500 RUB level - exact other"],
    ["The rate was cut by 25 basis points.", "0.25 percentage_point change down exact other"],
    [
      "Our trade with China and Vietnam reached 60 and 4 billion dollars, respectively.",
      "60000000000 USD level - exact trade CN+RU | 4000000000 USD level - exact trade RU+VN",
    ],
    [
      "Nearly a third, or 32.4 percent, of exports is machinery.",
      "33.33 percent share - almost exports RU> | 32.4 percent share - exact exports RU>",
    ],
    [
      "Exports of Russian LNG to Japan: 6.5 million tonnes.",
      "6500000 tonne level - exact energy_supply RU>JP",
    ],
  ],
  "beside each other": [
    [
      "They have invested $2 billion, 35 projects.",
      "2000000000 USD level - exact investment | 35 count level - exact investment",
    ],
    [
      "Trade went up by 20 percent – 19.6 percent, to be exact.",
      "20 percent change up exact trade RS+RU | 19.6 percent change up exact trade RS+RU",
      serbia,
    ],
    [
      "Revenue grew by 30 percent, and that with an inflation of 4 percent.",
      "30 percent change up exact budget | 4 percent level - exact inflation",
    ],
    [
      "The share of such (civilian) goods in industry is 10 percent.",
      "10 percent share - exact industrial_output",
    ],
  ],
  times: [
    ["Two years ago inflation was 5 percent.", "5 percent level - exact inflation 2014"],
    ["A year ago inflation was 5 percent.", "5 percent level - exact inflation 2015"],
    ["The year before last inflation was 5 percent.", "5 percent level - exact inflation 2014"],
    ["In the 1970s inflation was 5 percent.", "5 percent level - exact inflation 1970/1979"],
    ["In recent years prices rose by 5 percent.", "5 percent change up exact other"],
    ["Over the past six months prices rose by 5 percent.", "5 percent change up exact other 2015-11/2016-05"],
    ["Last month prices rose by 5 percent.", "5 percent change up exact other 2016-04"],
    ["In January and February prices rose by 5 percent.", "5 percent change up exact other 2016-01/2016-02"],
    ["Since March 1, prices have risen by 5 percent.", "5 percent change up exact other 2016-03-01/2016"],
    [
      "In the first six months of the year prices rose by 5 percent.",
      "5 percent change up exact other 2016-01/2016-06",
    ],
    ["In 2015, prices rose by 5 percent over 2014.", "5 percent change up exact other 2015"],
    [
      "It was the largest harvest in the past 30 years: 90 million tonnes.",
      "90000000 tonne level - exact agriculture",
    ],
  ],
  "not what it looks like": [
    ["We will soon be at the 4 million mark.", ""],
    ["A quarter of the anglers are aged 30 to 50.", ""],
    ["There are banks with one hundred percent foreign capital.", ""],
    ["The fleet destroyed 900 tonnes of old mines and weapons.", ""],
    ["Emissions fell by 70,000 tonnes.", ""],
    ["The two companies will take part in production.", ""],
    ["As we expected, investment was $5 billion.", "5000000000 USD level - exact investment"],
  ],
  "who supplies energy, and who uses it": [
    [
      "Norwegian gas exports to Serbia make up 40 percent of its demand.",
      "40 percent share - exact energy_supply NO>RS",
    ],
    [
      "Gas exports to Serbia make up 40 percent of our output.",
      "40 percent share - exact energy_supply RU>RS",
    ],
    ["Gas exports make up 40 percent of our output.", "40 percent share - exact energy_supply RU>"],
    ["Gas supplies make up 40 percent of our output.", "40 percent share - exact energy_supply"],
    [
      "They delivered 10 million tonnes of coal to the power plants.",
      "10000000 tonne level - exact energy_supply",
    ],
    ["Coal exports were 10 million tonnes.", "10000000 tonne level - exact energy_supply RU>"],
    ["Supplies grew by 15 percent.", "15 percent change up exact energy_supply RU>RS", gas],
    ["So 238 million tonnes will be exported.", "238000000 tonne target - exact energy_supply RU>RS", gas],
    ["Exports grew by 15 percent.", "15 percent change up exact exports RU>", gas],
    ["Investment grew by 15 percent.", "15 percent change up exact investment", gas],
    [
      "They were worth $5 billion.",
      "5000000000 USD level - exact exports RU>RS",
      { context: ["Our gas exports to Serbia are large."] },
    ],
    ["Grain worth $5 billion was sold abroad.", "5000000000 USD level - exact exports RU>"],
    ["The state allocated $5 billion for goods sold abroad.", "5000000000 USD level - exact budget"],
  ],
  "whose investment": [
    ["Norway invested $3 billion there.", "3000000000 USD level - exact investment"],
    [
      "Norway accounts for a third of the foreign investment in the region of Serbia.",
      "33.33 percent share - exact investment NO>RS",
    ],
    [
      "Serbia is glad: Norway accounts for a third of the foreign investment.",
      "33.33 percent share - exact investment NO>RS",
    ],
    ["Companies invested $5 billion in Serbia.", "5000000000 USD level - exact investment >RS"],
    ["We invested $5 billion in Serbia.", "5000000000 USD level - exact investment RU>RS"],
    [
      "Among our large investors Norway stands first, with $5 billion.",
      "5000000000 USD level - exact investment NO>RU",
    ],
    ["Our investors put $5 billion into Norway.", "5000000000 USD level - exact investment RU>NO"],
    ["Investment-related costs were $5 billion.", "5000000000 USD level - exact other"],
    ["This project, worth $5 billion, is for agriculture.", "5000000000 USD level - exact investment"],
    ["The state allocated $5 billion for the project, worth it all.", "5000000000 USD level - exact budget"],
  ],
  "to whom, and from whom": [
    ["Our exports to Russia grew by 5 percent.", "5 percent change up exact exports >RU"],
    ["Serbia’s exports to Serbia grew by 5 percent.", "5 percent change up exact exports RS>"],
    [
      "They delivered $5 billion of goods to Russia.",
      "5000000000 USD level - exact exports RS>RU",
      { context: ["Serbia is a friend."] },
    ],
    ["They exported $5 billion of goods to Russia.", "5000000000 USD level - exact exports RS>RU", serbia],
    ["Deliveries of our goods to Iran grew by 5 percent.", "5 percent change up exact exports RU>IR"],
    [
      "Exports are up by 42 percent, 73 percent to the Serbian side.",
      "42 percent change up exact exports RU> | 73 percent change up exact exports RU>RS",
    ],
    [
      "Our trade grew by 5 percent, but Serbia is still our partner.",
      "5 percent change up exact trade RS+RU",
    ],
    ["Our trade grew by 5 percent, but the EAEU is still our partner.", "5 percent change up exact trade"],
    ["World trade grew by 5 percent, but Serbia is still our partner.", "5 percent change up exact trade"],
    ["Our trade with the EAEU grew by 5 percent.", "5 percent change up exact trade EAEU+RU"],
  ],
  "brackets, halves of sentences, and bases": [
    ["GDP fell by 7 percent (in 2015).", "7 percent change down exact gdp 2015"],
    ["GDP fell by 7 percent (compared to 2014).", "7 percent change down exact gdp"],
    ["The budget deficit was 3 percent (of GDP).", "3 percent share - exact budget"],
    ["In 2014 we signed; exports came to $5 billion.", "5000000000 USD level - exact exports RU> 2014"],
    ["We raised wages in 2014; exports are $5 billion.", "5000000000 USD level - exact exports RU>"],
    [
      "In 2014 exports fell by 3 percent, and deliveries have increased by 5 percent.",
      "3 percent change down exact exports RU> 2014 | 5 percent change up exact exports RU> 2014",
    ],
    [
      "The port will handle 200 million tonnes, including 95 million tonnes by 2025.",
      "200000000 tonne target - exact other 2025 | 95000000 tonne target - exact other 2025",
    ],
    ["Trade fell to 2014 levels: $5 billion.", "5000000000 USD level down exact trade"],
    ["The 2014’s great exports were $3 billion.", "3000000000 USD level - exact exports RU> 2014"],
    ["Inflation was 5 percent, the same trend as last year.", "5 percent level - exact inflation"],
    ["Inflation was 5 percent, as against last year and two years ago.", "5 percent level - exact inflation"],
    ["Inflation was 5 percent, against last year.", "5 percent level - exact inflation"],
    ["Exports grew by 22 percent from 2014.", "22 percent change up exact exports RU>"],
    ["It was a 7 percent rise over last year.", "7 percent change up exact other"],
    ["Exports rose by 7 percent on 2014.", "7 percent change up exact exports RU>"],
    [
      "Exports rose by 7 percent over the past five years.",
      "7 percent change up exact exports RU> 2011/2016",
    ],
  ],
  "parts, and what is no part": [
    ["Half our exports go to Iran.", "50 percent share - exact exports RU>"],
    ["The other half of exports is timber.", "50 percent share - exact exports RU>"],
    ["The second half of exports went by sea.", ""],
    ["Trade grew by at least half.", "50 percent change up at_least trade"],
    ["Exports fell half.", "50 percent change down exact exports RU>"],
    ["Trade fell in half.", "50 percent change down exact trade"],
    ["He paid half for the exports.", ""],
    ["A second of exports is lost.", ""],
    ["A hundred percent of exports go by sea.", "100 percent share - exact exports RU>"],
    ["A 100 percent increase in exports was noted.", "100 percent change up exact exports RU>"],
    ["Growth in exports was 100 percent.", "100 percent change up exact exports RU>"],
    ["An 88 percent increase in exports was noted.", "88 percent change up exact exports RU>"],
    ["An 88 percent increase in appeals to the bank was noted.", ""],
    ["Of exports, 88 percent who came were glad.", ""],
    ["The regions’ debts grew by 5 percent.", "5 percent change up exact budget"],
    ["The regions grew by 5 percent.", ""],
    ["The people have incomes of 5 percent.", "5 percent share - exact other"],
    ["Builders made 5 million square metres of housing.", "5000000 square_metre level - exact other"],
    ["The lake has 5 million square metres.", ""],
    ["The mine sold 5 million tonnes of waste.", ""],
  ],
  "how many times": [
    ["They have a ten-fold lead over us in exports.", "10 times ratio up exact exports RU>"],
    ["Exports are six times more than this.", "6 times ratio up exact exports RU>"],
    ["Exports are six times more than the last.", "6 times change up exact exports RU>"],
    ["Exports are twice theirs.", "2 times ratio up exact exports RU>"],
    ["Exports are twice what they were.", "2 times change up exact exports RU>"],
    ["Exports are 20 percent more of the same.", "20 percent share - exact exports RU>"],
    ["Exports are three times smaller than theirs.", "3 times ratio down exact exports RU>"],
    ["Exports grew three times over the past year.", "3 times change up exact exports RU> 2015/2016"],
    ["Exports grew one times.", ""],
    ["We export three times a year.", ""],
  ],
  "growth told once, and again": [
    [
      "The growth here is 3.5 percent, while in Norland it is 7.5 percent.",
      "3.5 percent change up exact other | 7.5 percent change up exact other",
    ],
    ["There was growth in exports, it was 5 percent.", "5 percent change up exact exports RU>"],
    [
      "There was growth in exports, we crossed the bar of 20 billion dollars.",
      "20000000000 USD level - exact exports RU>",
    ],
    ["The gain is 20 billion dollars.", "20000000000 USD level - exact other"],
    ["Trade is growing; it is now $5 billion.", "5000000000 USD level up exact trade"],
    ["Trade is growing; the port has $5 billion.", "5000000000 USD level - exact trade"],
    ["The production index reached 111.4 percent.", "111.4 percent change up exact industrial_output"],
    ["The production index reached 211.4 percent.", "211.4 percent level - exact industrial_output"],
    ["Industrial output reached 111.4 percent.", "111.4 percent level - exact industrial_output"],
    ["Trade has been growing, and that is almost three times.", "3 times change up almost trade"],
    ["Wages there are six times ours.", "6 times ratio up exact other"],
    ["Exports are 29 percent up.", "29 percent change up exact exports RU>"],
    ["Exports are 29 percent down.", "29 percent change down exact exports RU>"],
  ],
  "a plan that goes on": [
    [
      "The port will handle 3 million tonnes, and the yard 2 million tonnes.",
      "3000000 tonne target - exact other | 2000000 tonne target - exact other",
    ],
    [
      "Exports will grow by 5 percent, and imports by 3 percent.",
      "5 percent target up exact exports RU> | 3 percent target up exact imports >RU",
    ],
    [
      "Exports will grow by 5 percent, and imports have grown by 3 percent.",
      "5 percent target up exact exports RU> | 3 percent change up exact imports >RU",
    ],
  ],
  "the thing measured, where several are named": [
    [
      "The port cost $14 billion (1.2 percent of GDP).",
      "14000000000 USD level - exact other | 1.2 percent share - exact gdp",
    ],
    ["We gave $5 billion for the economy.", "5000000000 USD level - exact other"],
    ["We opened 12 enterprises of the economy.", "12 count level - exact other"],
    ["We bought 90 buses for agriculture.", "90 count level - exact other"],
    ["The inflation (exports are a matter of their own) was 5 percent.", "5 percent level - exact inflation"],
    ["The budget of the port (with investment) was $5 billion.", "5000000000 USD level - exact budget"],
    ["It was 5 percent in agriculture.", "5 percent share - exact agriculture"],
    [
      "As for agriculture, it was 5 percent.",
      "5 percent share - exact agriculture",
      { context: ["Our exports did well."] },
    ],
    [
      "They had 5 percent in agriculture.",
      "5 percent share - exact agriculture",
      { context: ["Our exports did well."] },
    ],
    ["There was 5 percent growth of the market in agriculture.", "5 percent change up exact agriculture"],
    ["Exports went up with 5 percent growth in agriculture.", "5 percent change up exact agriculture"],
    ["The plant made 26,000 tonnes of vegetables.", "26000 tonne level - exact agriculture"],
    ["The port has 5 percent of exports in agriculture.", "5 percent share - exact exports RU>"],
    ["The funds – 10 billion rubles – have been allocated.", "10000000000 RUB level - exact budget"],
    ["The sum – 10 billion rubles – is for the ferry.", "10000000000 RUB level - exact other"],
    ["The budget – 10 billion rubles – is for exports.", "10000000000 RUB level - exact budget"],
    ["Our output had 54 percent of the market.", "54 percent share - exact industrial_output"],
    ["Exports are 54 percent of GDP.", "54 percent share - exact exports RU>"],
    ["Wages are 54 percent of GDP.", "54 percent share - exact gdp"],
    ["Wages are 54 percent of the budget.", "54 percent share - exact budget"],
    ["The firm got $5 billion, allocated by the state.", "5000000000 USD level - exact budget"],
    [
      "Herring exports rose by 30 percent, cod by 15 percent.",
      "30 percent change up exact exports RU> | 15 percent change up exact exports RU>",
    ],
    [
      "Exports rose by 30 percent, grain by 15 percent.",
      "30 percent change up exact exports RU> | 15 percent change up exact exports RU>",
    ],
    [
      "Exports rose by 30 percent, and grain fell by 15 percent.",
      "30 percent change up exact exports RU> | 15 percent change down exact agriculture",
    ],
    ["The investment, such as exports had, is growing by 5 percent.", "5 percent change up exact investment"],
    ["Investment, mainly in agriculture, will be 5 percent.", "5 percent target - exact investment"],
    ["Gas exports were $5 billion.", "5000000000 USD level - exact exports RU>"],
    ["Gas imports fell by 5 percent.", "5 percent change down exact energy_supply >RU"],
    ["Revenue from gas exports fell by 5 percent.", "5 percent change down exact exports RU>"],
    ["Exports fell by 5 percent; oil fell.", "5 percent change down exact exports RU>"],
  ],
  "shares and aims, rule by rule": [
    ["Of these sums, the remaining 40 percent went to farms.", "40 percent share - exact other"],
    ["88 percent from the funds went to exports.", "88 percent share - exact exports RU>"],
    ["Exports grew 88 percent from 2014.", "88 percent change up exact exports RU>"],
    [
      "12 percent of loans went to farms; 88 percent belongs to the state budget.",
      "12 percent share - exact other | 88 percent share - exact budget",
    ],
    ["A record share of the investment – 40 percent – is theirs.", "40 percent share - exact investment"],
    ["The share of exports grew by 40 percent.", "40 percent change up exact exports RU>"],
    ["The share of exports has grown 40 percent.", "40 percent change up exact exports RU>"],
    ["The yard owns 40 percent in the port.", "40 percent share - exact other"],
    ["The yard owns some 40 percent.", "40 percent share - about other"],
    ["Some 40 percent share goes there.", "40 percent share - about other"],
    ["40 percent goes to exports.", "40 percent share - exact exports RU>"],
    ["The state debt is 5 percent.", "5 percent share - exact budget"],
    ["Half the goods went to exports.", "50 percent share - exact exports RU>"],
    ["Unemployment rose to 5 percent of the labour force.", "5 percent level up exact unemployment"],
    [
      "Unemployment fell, and it is 5 percent of the labour force.",
      "5 percent level down exact unemployment",
    ],
    ["Exports fell by 40 percent of GDP.", "40 percent change down exact exports RU>"],
    ["Exports grew 40 percent of GDP.", "40 percent change up exact exports RU>"],
    ["By selling 40 percent of exports they live.", "40 percent share - exact exports RU>"],
    [
      "From the present volume of 30 percent exports should go to 50 percent.",
      "30 percent share - exact exports RU> | 50 percent target - exact exports RU>",
    ],
    [
      "From the present 30 percent we shall go to 50 percent.",
      "30 percent share - exact other | 50 percent target - exact other",
    ],
    ["We set 100 tonnes as a target.", "100 tonne target - exact other"],
    ["We set 100 tonnes as our main goal.", "100 tonne target - exact other"],
  ],
  "growth, rule by rule": [
    ["The production index was 100 percent.", "100 percent level - exact industrial_output"],
    ["The production index was 105–107 percent.", "105–107 percent change up exact industrial_output"],
    ["Trade grew, and timber accounted for 22 percent.", "22 percent share - exact industrial_output"],
    ["There was a decline of under 5 percent in trade.", "5 percent change down under trade"],
    [
      "Exports rose $11 million to $20 million.",
      "11000000 USD change up exact exports RU> | 20000000 USD level up exact exports RU>",
    ],
    [
      "The growth went from 3 percent to 5 percent.",
      "3 percent level - exact other | 5 percent level up exact other",
    ],
    ["Exports are growing: 5 percent.", "5 percent change up exact exports RU>"],
    ["Exports are growing, and they are at 5 percent.", "5 percent change up exact exports RU>"],
    ["Growth now 5 percent.", "5 percent change up exact other"],
    ["Growth of exports in the port was 5 percent.", "5 percent change up exact exports RU>"],
    ["Growth of exports in the port, 5 percent, was good.", "5 percent change up exact exports RU>"],
    ["The rate rose in the spring 2 percentage points.", "2 percentage_point change up exact other"],
    ["The rate is 2 percentage points.", "2 percentage_point level - exact other"],
    [
      "Exports are up by 42 percent and to 73 percent in Serbia.",
      "42 percent change up exact exports RU> | 73 percent share up exact exports RU>",
    ],
    [
      "Trade rose by $3 billion, which is 4 percent.",
      "3000000000 USD change up exact trade | 4 percent change up exact trade",
    ],
    [
      "Trade is $3 billion, which is 4 percent.",
      "3000000000 USD level - exact trade | 4 percent share - exact trade",
    ],
    ["Exports are increasing at a rate of five percent a year.", "5 percent change up exact exports RU>"],
    ["Exports have a rate of five percent a year.", "5 percent level - exact exports RU>"],
    ["This led to a 5 percent increase in exports.", "5 percent change up exact exports RU>"],
    ["By 5 percent exports grew.", "5 percent change up exact exports RU>"],
    ["They grew by providing 70 percent of exports.", "70 percent share - exact exports RU>"],
    ["It is 3 billion dollars, more than last year.", "3000000000 USD level - exact other"],
    ["Exports fell 9 percent more than in 2014.", "9 percent change down exact exports RU>"],
    ["There was a three times growth in exports.", "3 times change up exact exports RU>"],
  ],
  "of the same kind as the one before": [
    [
      "The share is 3 percent, and higher, 12 percent, at the yards.",
      "3 percent share - exact other | 12 percent share - exact other",
    ],
    [
      "Inflation is 3 percent, and higher, 12 percent, at the yards.",
      "3 percent level - exact inflation | 12 percent level - exact inflation",
    ],
    ["There was growth in exports: it amounted to 36 percent.", "36 percent change up exact exports RU>"],
    [
      "It amounted to 5 percent.",
      "5 percent change up exact exports RU>",
      { context: ["There was growth in exports."] },
    ],
    ["It amounted to 5 percent.", "5 percent share - exact exports RU>", { context: ["Exports grew."] }],
    [
      "It amounted to 5 percent.",
      "5 percent share - exact exports RU>",
      { context: ["Timber accounts for 40 percent of exports."] },
    ],
    [
      "It amounted to $5 billion.",
      "5000000000 USD level - exact exports RU>",
      { context: ["Timber accounts for 40 percent of exports."] },
    ],
    [
      "Timber accounts for 40 percent of exports, and it was 36 percent in May.",
      "40 percent share - exact exports RU> | 36 percent share - exact exports RU> 2016-05",
    ],
    [
      "Inflation was 40 percent, and it was 36 percent in May.",
      "40 percent level - exact inflation | 36 percent level - exact inflation 2016-05",
    ],
    [
      "Timber accounts for 40 percent of exports, while the figure for grain is 20 percent.",
      "40 percent share - exact exports RU> | 20 percent share - exact agriculture",
    ],
    [
      "Timber exports grew by 40 percent, while the figure for grain is 20 percent.",
      "40 percent change up exact exports RU> | 20 percent change up exact agriculture",
    ],
    [
      "Timber exports grew by 40 percent, while the figure for grain is $20 million.",
      "40 percent change up exact exports RU> | 20000000 USD level - exact agriculture",
    ],
    [
      "Inflation is 5 percent, while the figure for Serbia is 3 percent.",
      "5 percent level - exact inflation | 3 percent level - exact inflation",
    ],
  ],
  "what is counted beside the economy": [
    ["The waste plant has 800 MW.", "800000000 watt level - exact energy_supply"],
    ["The waste plant sold 6 billion kWh.", "6000000000 kwh level - exact energy_supply"],
    ["Poverty fell by 2 percentage points.", ""],
    [
      "Half of them grew.",
      "50 percent share - exact other",
      { context: ["The patients came.", "The enterprises pay wages."] },
    ],
    ["I am one hundred percent sure of the exports.", ""],
    ["A family with a third and subsequent child pays no tax.", ""],
    ["Half the year exports fell.", ""],
    ["Half an export is lost.", ""],
    ["Exports left, and the ferry and the train and the bus stop three times.", ""],
    ["The mine sold 5 million tonnes of ore; waste was buried.", "5000000 tonne level - exact other"],
    ["Exports grew, and 40 percent of the patients were glad.", ""],
    ["Unemployment is 5 percent of the population.", "5 percent level - exact unemployment"],
    ["The patients pay taxes, and half of them came.", ""],
  ],
  "what is counted": [
    [
      "There were 90,000 people on flights, which is six percent more.",
      "90000 count level - exact other | 6 percent change up exact other",
    ],
    ["There were 90,000 children, which is six percent more.", ""],
    ["The navy bought 12 new ships.", ""],
    ["The navy created 1,200 jobs.", "1200 count level - exact other"],
    ["The navy ordered from 12 enterprises that exist.", "12 count level - exact other"],
    ["They opened 12 plants for the navy.", "12 count level - exact other"],
    [
      "2,000 ferries and 300 trams were bought.",
      "2000 count level - exact other | 300 count level - exact other",
    ],
    ["The mills bought 40 boats, and every mill works.", "40 count level - exact other"],
    ["The mills bought 40 boats for every mill.", ""],
    ["The port bought 30-plus ferries.", "30 count level - over other"],
    ["The port bought 300-seat ferries.", ""],
    ["The minister made 12 trips.", ""],
    ["Tourists made 12 million trips.", "12000000 count level - exact other"],
    ["If anyone buys five flats, they pay.", ""],
    ["If the yard buys five flats, it pays.", "5 count level - exact other"],
    ["20 projects won the contest.", ""],
    ["Nine of our plants were opened.", ""],
    ["Nine of our ferries were bought.", "9 count level - exact other"],
    ["12 of our plants were opened.", "12 count level - exact other"],
    ["Nine of 12 plants were opened.", "9 count level - exact other | 12 count level - exact other"],
    ["The port bought one ship.", ""],
    ["The two ships were built there.", ""],
    ["The port built these nine ships.", ""],
    ["The port built these ten ships.", "10 count level - exact other"],
    ["The port built three ships.", "3 count level - exact other"],
    ["We launched 12 projects.", "12 count level - exact investment"],
    ["We launched 12 national projects.", ""],
    ["We launched 12 projects of the contest.", ""],
    ["The port launched 12 ships for the contest.", "12 count level - exact other"],
    ["We talked of 12 projects.", ""],
    ["Three million Norwegians visited Serbia.", "3000000 count level - exact other"],
    ["Three million Norwegians live in Serbia.", ""],
    ["Three million people visited the museum.", ""],
    ["Three million passengers visited the museum.", "3000000 count level - exact other"],
    ["The ferry carried three million people.", "3000000 count level - exact other"],
    ["Half of them came.", "", { context: ["The patients were ill."] }],
    ["Half of them grew.", "50 percent share - exact other", { context: ["The enterprises pay wages."] }],
  ],
  "by so many percent, and to what": [
    [
      "Trade rose by 3 percent to 5 billion.",
      "3 percent change up exact trade | 5000000000 XXX level up exact trade",
    ],
    [
      "Exports fell 5 percent to 3 billion.",
      "5 percent change down exact exports RU> | 3000000000 XXX level down exact exports RU>",
    ],
    [
      "Passenger traffic rose by 12 percent to 3.4 million.",
      "12 percent change up exact other | 3400000 count level up exact other",
    ],
    [
      "Wages rose by 12 percent to 31,000.",
      "12 percent change up exact other | 31000 XXX level up exact other",
    ],
    ["Output rose by 12 percent to 400.", "12 percent change up exact industrial_output"],
    [
      "Inflation rose by 3 percent to 15.",
      "3 percent change up exact inflation | 15 percent level up exact inflation",
    ],
    [
      "The tax rate rose by 3 percent to 15.",
      "3 percent change up exact budget | 15 percent level up exact budget",
    ],
    [
      "Trade was 5 billion dollars; it rose by 3 percent to 6.",
      "5000000000 USD level up exact trade | 3 percent change up exact trade | 6000000000 USD level up exact trade",
    ],
  ],
  "what is compared with did not move, and other verbs": [
    [
      "Inflation fell to 2.2 percent, compared with 5 percent a year earlier.",
      "2.2 percent level down exact inflation | 5 percent level - exact inflation",
    ],
    [
      "Exports rose to $5 billion against $4 billion in 2012.",
      "5000000000 USD level up exact exports RU> | 4000000000 USD level - exact exports RU> 2012",
    ],
    ["Salaries must be brought up to 100 percent of the average.", "100 percent target up exact other"],
    [
      "They doubled their investment, bringing it to 20 billion dollars.",
      "2 times change up exact investment | 20000000000 USD level up exact investment",
    ],
    [
      "There are 12 areas up and running, and 220 companies operate in them.",
      "220 count level - exact other",
    ],
  ],
  "the unit of the one before, behind a modifier, a side, a rate": [
    [
      "We created 1.2 million jobs in 2012, almost 900,000 in 2013.",
      "1200000 count level - exact other 2012 | 900000 count level - almost other 2013",
    ],
    [
      "There were 8,000 enterprises, it is now nearly 11,000.",
      "8000 count level - exact other | 11000 count level - almost other",
    ],
    [
      "Inflation was 12 percent, and now it is almost 9.",
      "12 percent level - exact inflation | 9 percent level - almost inflation",
    ],
    [
      "They invested 12 billion dollars from Cyprus, 9 from the Netherlands and 7 from Luxembourg.",
      "12000000000 USD level - exact investment CY>RU | 9000000000 USD level - exact investment NL>RU | 7000000000 USD level - exact investment LU>RU",
    ],
    [
      "We send 5 percent to Norway and 9 to Sweden.",
      "5 percent share - exact other | 9 percent share - exact other",
    ],
    [
      "Trade was 8.8 billion against 10.2 billion a year ago.",
      "8800000000 XXX level - exact trade | 10200000000 XXX level - exact trade 2015",
    ],
    [
      "Trade was 8.8 billion dollars against 10.2 a year ago.",
      "8800000000 USD level - exact trade | 10200000000 USD level - exact trade 2015",
    ],
    [
      "Profits grew by 5 percent, with inflation of 6.1.",
      "5 percent change up exact other | 6.1 percent level - exact inflation",
    ],
    [
      "Growth was 3 percent and unemployment is 5.",
      "3 percent change up exact other | 5 percent level - exact unemployment",
    ],
    ["Inflation was 5 percent; the talks begin at 5.", "5 percent level - exact inflation"],
    [
      "Its share rose from what was then 31 percent to 40 percent.",
      "31 percent share - exact other | 40 percent share up exact other",
    ],
  ],
  "a time behind two numbers, and the time of what is compared with": [
    [
      "Spending will be increased by 10 billion rubles, to 480 billion, in 2017.",
      "10000000000 RUB target up exact budget 2017 | 480000000000 RUB target up exact budget 2017",
    ],
    [
      "Trade grew by 10 percent to $5 billion last year.",
      "10 percent change up exact trade 2015 | 5000000000 USD level up exact trade 2015",
    ],
    [
      "Trade grew by 10 percent, reaching $5 billion last year.",
      "10 percent change up exact trade 2015 | 5000000000 USD level up exact trade 2015",
    ],
    [
      "Trade grew by 10 percent in 2013 and by 5 last year.",
      "10 percent change up exact trade 2013 | 5 percent change up exact trade 2015",
    ],
    [
      "Trade grew from $4 billion to $5 billion last year.",
      "4000000000 USD level - exact trade | 5000000000 USD level up exact trade 2015",
    ],
    ["We mine 40 percent less coal than it did in 1990.", "40 percent change down exact energy_supply"],
    ["Output is 14 times what it had been in 1945.", "14 times change up exact industrial_output"],
    ["Norway exports twice as much oil as they did in 2000.", "2 times change up exact energy_supply NO>"],
    ["Exports were 5 percent higher than they had been in 2014.", "5 percent change up exact exports RU>"],
  ],
  "a sum told again as a part of the economy, and a part with a name": [
    [
      "The federal budget deficit will be 2.4 trillion rubles, or 3.2 percent of GDP.",
      "2400000000000 RUB target - exact budget | 3.2 percent target - exact budget",
    ],
    [
      "The budget deficit is 2.4 trillion rubles, which is about 3.2 percent of GDP.",
      "2400000000000 RUB level - exact budget | 3.2 percent share - about budget",
    ],
    [
      "The budget deficit was 2.4 trillion rubles – 3.2 percent of GDP.",
      "2400000000000 RUB level - exact budget | 3.2 percent share - exact budget",
    ],
    [
      "We intend to raise the investment rate from 20 to 25 percent of GDP.",
      "20 percent level - exact investment | 25 percent target up exact investment",
    ],
    [
      "The share of manufacturing in GDP fell to 20 percent, from 14.",
      "20 percent share down exact industrial_output | 14 percent share - exact industrial_output",
    ],
    ["Manufacturing's share of GDP is 20 percent.", "20 percent share - exact industrial_output"],
    [
      "The migrants sent home $3.8 billion last year, equal to nearly half of GDP.",
      "3800000000 USD level - exact other 2015 | 50 percent share - almost gdp 2015",
    ],
  ],
  "a limit told by a negation, and where something is taken": [
    ["The deficit should not be more than 30 percent of GDP.", "30 percent target - up_to budget"],
    ["The share must not be higher than 5 percent.", "5 percent target - up_to other"],
    ["The rate will not be above 5 percent.", "5 percent target - up_to other"],
    ["Inflation will not go over 5 percent.", "5 percent target - up_to inflation"],
    ["Inflation never exceeded 5 percent.", "5 percent level - up_to inflation"],
    ["It won't exceed $5 billion.", "5000000000 USD target - up_to other"],
    ["Wages must not be lower than 5,000 rubles.", "5000 RUB target - at_least other"],
    ["We must get this up to 25 percent.", "25 percent target up exact other"],
    ["We will take trade up to $5 billion.", "5000000000 USD target up exact trade"],
    ["They took loans up to $5 million.", "5000000 USD level - up_to other"],
    ["Farmers get a subsidy of up to 5 percent.", "5 percent share - up_to budget"],
  ],
  "what a thing will do, and when it soon may": [
    ["The fourth power unit will add 1,000 megawatts.", "1000000000 watt target up exact energy_supply"],
    ["The new line will see traffic of 5 million tonnes.", "5000000 tonne target - exact other"],
    [
      "It should also be noted that exports are 5 billion dollars.",
      "5000000000 USD level - exact exports RU>",
    ],
    ["In the near future trade can reach 5 billion dollars.", "5000000000 USD target - exact trade"],
    ["Trade could soon reach 5 billion dollars.", "5000000000 USD target - exact trade"],
    ["In the medium term exports could double.", "2 times target up exact exports RU>"],
    ["The deficit won't exceed 5 billion dollars.", "5000000000 USD target - up_to budget"],
    ["The deficit cannot exceed 3 percent of GDP.", "3 percent target - up_to budget"],
    ["The plan calls for investment of 120 million dollars.", "120000000 USD target - exact investment"],
  ],
  "how much, with the verb left out, and by verbs that no list has": [
    [
      "Industry grew 2 percent, construction 5 percent and transport 7 percent.",
      "2 percent change up exact industrial_output | 5 percent change up exact other | 7 percent change up exact other",
    ],
    [
      "Exports rose 5 percent, imports 7 percent.",
      "5 percent change up exact exports RU> | 7 percent change up exact imports >RU",
    ],
    ["The ruble strengthened by 8 percent.", "8 percent change up exact other"],
    ["The currency weakened by 8 percent.", "8 percent change down exact other"],
    ["The market collapsed by a third.", "33.33 percent change down exact other"],
    ["Costs narrowed by 4 percent.", "4 percent change down exact other"],
    [
      "Exports soared by 56 percent, to 9.5 billion dollars, and imports by 14 percent, to 11 billion.",
      "56 percent change up exact exports RU> | 9500000000 USD level up exact exports RU> | 14 percent change up exact imports >RU | 11000000000 USD level up exact imports >RU",
    ],
  ],
  "what a number is said to be": [
    [
      "Of this amount, 1.2 billion dollars was Russian exports and 1.4 billion was imports.",
      "1200000000 USD level - exact exports RU> | 1400000000 USD level - exact imports >RU",
    ],
    [
      "Trade came to $2.6 billion: $1.2 billion is exports, $1.4 billion is imports.",
      "2600000000 USD level - exact trade | 1200000000 USD level - exact exports RU> | 1400000000 USD level - exact imports >RU",
    ],
    ["About 12 million tonnes were delivered to the ports.", "12000000 tonne level - about other"],
  ],
  "what is set aside": [
    ["The government has set aside 8 billion rubles to buy aircraft.", "8000000000 RUB level - exact budget"],
    ["The ministry is setting aside 8 billion rubles for aircraft.", "8000000000 RUB level - exact budget"],
    ["The company set aside 8 billion rubles for aircraft.", "8000000000 RUB level - exact other"],
  ],
};

describe.each(Object.entries(tables))("%s", (_what, rows) => {
  it.each(rows.map(([sentence, figures, options]) => ({ sentence, figures, options })))(
    "should read: $sentence",
    ({ sentence, figures, options }) => {
      expect(
        extractFigures(sentence, { date: DATE, ...options })
          .map(lineOf)
          .join(" | "),
      ).toBe(figures);
    },
  );
});

function lineOf({
  value,
  unit,
  kind,
  direction,
  approx,
  indicator,
  from,
  to,
  partners,
  period,
}: Figure): string {
  const number =
    typeof value === "number"
      ? String(value < 100 ? Math.round(value * 100) / 100 : value)
      : `${value.min}–${value.max}`;
  const flow = from !== null || to !== null ? `${from ?? ""}>${to ?? ""}` : (partners?.join("+") ?? "");
  return [number, unit, kind, direction ?? "-", approx, indicator, flow, period]
    .filter((part) => part !== "" && part !== null)
    .join(" ");
}
