// What is measured: the guideline, section 6.
import { describe, expect, it } from "vitest";
import { expectField, saidOf } from "./tables.js";

expectField("indicator", {
  trade: [
    ["Our trade grew by 20 percent.", ["trade", "trade"]],
    ["Trade turnover is $33 billion.", ["trade", "Trade turnover"]],
    ["Foreign trade fell by a third.", ["trade", "Foreign trade"]],
    ["The trade surplus is $3 billion.", ["trade", "trade surplus"]],
    ["Iran accounts for 5 percent of our trade.", ["trade", "trade"]],
    // Neither of these is trade between countries
    ["Retail trade grew by 3 percent.", ["other", "Retail trade"]],
    ["Freight turnover grew by 3 percent.", ["other", "Freight turnover"]],
  ],
  "exports and imports": [
    ["We imported half of our poultry.", ["imports", "imported"]],
    ["Exports reached $3 billion (5 percent of GDP).", ["exports", "Exports"], ["exports", null]],
    ["Exports grew by 20 percent.", ["exports", "Exports"]],
    ["We exported grain worth $3 billion.", ["exports", "exported"]],
    ["Exports of grain grew by 20 percent.", ["exports", "Exports"]],
    ["The export contracts are worth $3 billion.", ["exports", "export contracts"]],
    ["Supplies of goods from Serbia to Russia grew by 20 percent.", ["exports", "Supplies of goods"]],
    ["Imports fell by 20 percent.", ["imports", "Imports"]],
    ["They imported machines worth $3 billion.", ["imports", "imported"]],
    [
      "Exports grew by 20 percent, while imports fell by 5 percent.",
      ["exports", "Exports"],
      ["imports", "imports"],
    ],
  ],
  energy: [
    ["Oil production grew by 2 percent.", ["energy_supply", "Oil production"]],
    ["We mined 300 million tonnes of coal.", ["energy_supply", "coal"]],
    ["The line carries 30 billion cubic metres of gas.", ["energy_supply", "gas"]],
    ["Electricity consumption fell by 3 percent.", ["energy_supply", "Electricity"]],
    ["Exports of gas grew by 5 percent.", ["energy_supply", "gas"]],
    ["The station has 800 megawatts of capacity.", ["energy_supply", null]],
    // Money earned from it
    ["Revenue from the export of oil was $3 billion.", ["exports", "export"]],
  ],
  investment: [
    ["Investment grew by 4 percent.", ["investment", "Investment"]],
    ["The firm invested $300 million in the yard.", ["investment", "invested"]],
    ["Foreign direct investment reached $5 billion.", ["investment", "Foreign direct investment"]],
    ["The project cost is $3 billion.", ["investment", "project cost"]],
    ["We supply consumer goods. The trade turnover grew by 6 percent.", ["trade", "trade turnover"]],
    ["Trade grew by 6 percent, and consumers are happy.", ["trade", "Trade"]],
    ["We are implementing 42 joint projects.", ["investment", "42"]],
  ],
  "two sums, each for its own": [
    [
      "We allocated 60 billion to exports and another 20 billion to roads.",
      ["budget", "allocated"],
      ["budget", null],
    ],
    [
      "We allocated 60 billion to exports and 20 billion to roads.",
      ["budget", "allocated"],
      ["budget", null],
    ],
    [
      "They put $60 billion into exports, and almost $20 billion into roads.",
      ["exports", "exports"],
      ["exports", null],
    ],
  ],
  "the economy and its branches": [
    ["Farm output grew by 3 percent.", ["agriculture", "Farm output"]],
    [
      "Our yards made 1,200 cars last year, up by 3 percent.",
      ["industrial_output", "made"],
      ["industrial_output", "made"],
    ],
    ["Our yards made use of 1,200 cars.", ["other", null]],
    ["GDP grew by 1.5 percent.", ["gdp", "GDP"]],
    ["Economic growth was 1.5 percent.", ["gdp", "Economic growth"]],
    ["The economy shrank by 3 percent.", ["gdp", "economy"]],
    ["Industrial output fell by 3 percent.", ["industrial_output", "Industrial output"]],
    ["Manufacturing grew by 3 percent.", ["industrial_output", "Manufacturing"]],
    ["The pharmaceutical industry grew by 3 percent.", ["industrial_output", "pharmaceutical industry"]],
    ["Agriculture grew by 3 percent.", ["agriculture", "Agriculture"]],
    ["The grain harvest is 105 million tonnes.", ["agriculture", "harvest"]],
    ["There was 3 percent growth in agriculture.", ["agriculture", "agriculture"]],
  ],
  "prices, jobs and the state’s money": [
    ["Non-oil revenue makes up 60 percent of the budget.", ["budget", "revenue"]],
    ["Inflation was 7 percent.", ["inflation", "Inflation"]],
    ["Unemployment is 5.2 percent.", ["unemployment", "Unemployment"]],
    ["The budget deficit is 2 percent of GDP.", ["budget", "budget deficit"]],
    ["Public debt is 12 percent of GDP.", ["budget", "Public debt"]],
    ["Income tax is 13 percent.", ["budget", "Income tax"]],
    ["The Government allocated 3 billion rubles to the ports.", ["budget", "allocated"]],
    ["In shipbuilding, 3 billion rubles will be allocated.", ["budget", "allocated"]],
    ["Spending on agriculture grew by 3 percent.", ["budget", "Spending"]],
  ],
  "everything else": [
    ["Wages grew by 3 percent.", ["other", "Wages"]],
    ["The key interest rate is 11 percent.", ["other", "interest rate"]],
    ["Gold and foreign currency reserves are $380 billion.", ["other", "Gold and foreign currency reserves"]],
    ["The city bought 90 buses.", ["other", "bought"]],
    // A delivery is an export where a country or `you` stands beside it
    ["The dealer delivered 90 buses.", ["other", null]],
    ["Builders commissioned 70 million square metres of housing.", ["other", "housing"]],
    ["The airport handled 1.2 million passengers.", ["other", "passengers"]],
    ["Oil costs $52 per barrel.", ["other", null]],
  ],
  "what is done with goods": [
    ["With the extra funding we have purchased 680 vehicles.", ["other", "purchased"]],
    ["The plant assembled 20 tractors.", ["industrial_output", "assembled"]],
    ["The airline will buy 14 aircraft from the aircraft industry.", ["other", "buy"]],
    ["We plan to produce 12 aircraft a year.", ["industrial_output", "produce"]],
  ],
  "pay, credit and sums that change hands": [
    ["The support is a further 5,000 rubles beside the pay from the budgets.", ["other", "the pay"]],
    ["The credit exposure of Veldmark is about $3 billion.", ["other", "credit exposure"]],
    ["A clerk is tried for stealing 1,000 rubles.", ["other", "stealing"]],
    ["The discount is 10 percent.", ["other", "discount"]],
    ["Money transfers grew by 20 percent.", ["other", "Money transfers"]],
    ["Budget transfers grew by 20 percent.", ["budget", "transfers"]],
  ],
  "whose revenue": [
    ["Revenue from advertising sank by half.", ["other", "Revenue from advertising"]],
    ["The firm’s revenue will exceed 300 billion rubles.", ["other", "revenue"]],
    ["The region’s revenue grew by 4 percent.", ["budget", "revenue"]],
    ["Tax revenue grew by 4 percent.", ["budget", "Tax revenue"]],
    ["The debt of the oil company is 12 billion rubles.", ["other", "debt"]],
    ["The return on investment was 12 percent.", ["other", "return on"]],
    ["They put up mills and made a return twice as high as ours.", ["other", "a return"]],
    ["We want a return to exports of 5 billion rubles.", ["exports", "exports"]],
    ["The value of the bonds grew by 6 percent.", ["other", "bonds"]],
    ["Gas production costs fell by 6 percent.", ["other", "Gas production costs"]],
    ["The depreciation of machinery is 60 percent.", ["other", "depreciation"]],
  ],
  "the state as giver": [
    ["The Defence Ministry released 2 billion rubles for the shipbuilding.", ["budget", "Ministry"]],
    ["The bank released 2 billion rubles for the shipbuilding.", ["industrial_output", "shipbuilding"]],
    [
      "Under the Government order, the yard gives us 2 billion rubles for steel.",
      ["industrial_output", "steel"],
    ],
  ],
  "what is built": [
    ["The construction of the quay cost 5 billion rubles.", ["investment", "cost"]],
    ["We extended loans worth 5 billion rubles to the project.", ["other", "loans"]],
    ["At sites under construction the cost of heating is 3 rubles.", ["other", "construction"]],
    ["State financing of the new road comes to 2 billion rubles.", ["budget", "financing"]],
  ],
  "a sum of one person or thing": [
    ["The budget of Skerra pays 3,000 rubles to each family.", ["other", null]],
    ["Each family gets allocations of 10,000 rubles.", ["other", null]],
    ["The Government will allocate 10,000 rubles to each family.", ["budget", "allocate"]],
    ["The excises were raised by four rubles.", ["budget", "excises"]],
    ["They raise investment by 20,000 rubles a head.", ["investment", "investment"]],
    ["Petrol costs 34 rubles in Skerra.", ["other", null]],
    ["We sell electricity at 1.5 rubles.", ["other", null]],
    ["We sell electricity for 1.5 billion rubles.", ["energy_supply", "electricity"]],
  ],
  "what a thing costs": [
    ["Their gas is 30 percent cheaper.", ["other", null]],
    ["Petrol in Veldmark is twice as expensive as ours.", ["other", null]],
    ["The farms pay three times more for coal.", ["other", null]],
    ["It may cost 25 percent less than industrial firms have today.", ["other", null]],
    ["They pay 3 percent more in taxes.", ["budget", "taxes"]],
    ["The pipeline will cost 9 billion rubles.", ["investment", "cost"]],
    ["We opened a plant worth 2 billion rubles.", ["investment", "worth"]],
    ["The pipeline’s fuel will cost 9 billion rubles.", ["energy_supply", "fuel"]],
  ],
  "trade of shops": [
    [
      "Trade grew by 4 percent, and the shops of Skerra took half of it.",
      ["other", "Trade"],
      ["other", "Trade"],
    ],
    ["Our trade with Norland grew by 4 percent, and the shops are full.", ["trade", "trade"]],
    ["Their turnover with Norland is $4 billion.", ["trade", "turnover with"]],
    ["The turnover of the firm is $4 billion.", ["other", "turnover"]],
    ["Trade in the shadow sector of our economy is $4 billion.", ["other", "Trade in the shadow"]],
    ["Our internal commodity turnover grew by 4 percent.", ["other", "internal commodity turnover"]],
    ["The retail demand for diesel fell by 4 percent.", ["energy_supply", "diesel"]],
    ["The Trading House has conditions 4 percent worse.", ["other", null]],
  ],
  "support and contributions": [
    ["The fishers get grant support of 2 million rubles.", ["budget", "grant support"]],
    ["Financial assistance to the island comes to 40 million rubles.", ["budget", "Financial assistance"]],
    ["Insurance contributions were cut to 12 percent.", ["budget", "Insurance contributions"]],
    ["The premiums of the insurance grew by 12 percent.", ["other", "insurance"]],
    // Told in percent, it is not the support that is measured
    ["Under the support programme, output of steel grew by a fifth.", ["industrial_output", "steel"]],
    ["Shipbuilding with state support grew by a fifth.", ["industrial_output", "Shipbuilding"]],
  ],
  "a sum, and the part of the economy that it is": [
    [
      "We allocate $30 billion to the canals (2 percent of the GDP).",
      ["budget", "allocate"],
      ["budget", null],
    ],
    ["The output of the isles (2 percent of the GDP) is small.", ["gdp", "GDP"]],
    ["Spending on healthcare will be 4 percent of the GDP.", ["budget", "Spending"]],
  ],
  "what the sum before is for": [
    [
      "The investment is 90 billion rubles, of which 35 billion went to the canals and 20 billion to repair the housing.",
      ["investment", "investment"],
      ["investment", "investment"],
      ["investment", null],
    ],
    [
      "The grants were 3 million rubles for dairy farms and 5 million for exports of cheese.",
      ["budget", "grants"],
      ["budget", null],
    ],
  ],
  "a way that goods take": [
    ["The volume of shipments along the canal grew by 5 percent.", ["other", "shipments along"]],
    ["Our shipments grew by 5 percent.", ["exports", "shipments"]],
    ["Transit shipments grew by 5 percent.", ["other", "Transit shipments"]],
    ["Container transportation grew by 5 percent.", ["other", "Container transportation"]],
    ["Transportation of coal grew by 5 percent.", ["energy_supply", "coal"]],
  ],
  "a part of a market and of production": [
    ["We sell diesel, which is 15 percent of the market.", ["energy_supply", "diesel"]],
    ["The mills refine oil, 80 percent of the production.", ["energy_supply", "oil"]],
    ["We hold 15 percent of the market.", ["other", "market"]],
  ],
  "a plant of a branch": [
    ["The LNG plant has a capacity of 600,000 tonnes.", ["energy_supply", "LNG"]],
    ["The plant has a capacity of 600,000 tonnes.", ["industrial_output", "plant"]],
    ["The boats caught 600 tonnes of herring.", ["other", "caught"]],
  ],
  "beside another noun": [
    ["The drugs market grew: the textile market was worth 9 billion rubles.", ["other", "market"]],
    ["Output of the textile industry was worth 9 billion rubles.", ["industrial_output", "industry"]],
    [
      "We have earmarked 9 billion rubles, and another 2 billion for medical equipment.",
      ["budget", "earmarked"],
      ["budget", "earmarked"],
    ],
    ["They sold 2 billion rubles’ worth of cement.", ["industrial_output", "cement"]],
  ],
  "other branches": [
    [
      "You set the yards the task of making civilian goods 40 percent.",
      ["industrial_output", "civilian goods"],
    ],
    ["Arms sales amount to $15 billion.", ["exports", "Arms sales"]],
    ["The picking of berries grew by 4 percent.", ["agriculture", "berries"]],
    ["About 13 percent of its GRP come from foreign trade.", ["trade", "foreign trade"]],
    ["About 13 percent of our exports come from agriculture.", ["agriculture", "agriculture"]],
    [
      "The resources of the shelf are worth $30 billion, with the energy resources accounting for two thirds.",
      ["other", null],
      ["energy_supply", "energy resources"],
    ],
    ["We sold weapons worth $15 billion.", ["exports", "sold weapons"]],
    ["We sold lamps worth $15 billion.", ["other", null]],
    ["Fish farming grew by 4 percent.", ["agriculture", "Fish farming"]],
  ],
  "a noun that hangs on the number before": [
    [
      "The share is 3 percent for diamonds, 5 percent for natural gas and 7 percent for copper.",
      ["industrial_output", "diamonds"],
      ["energy_supply", "natural gas"],
      ["industrial_output", "copper"],
    ],
    [
      "Investment will reach 25 percent of the GDP, and later 27 percent.",
      ["investment", "Investment"],
      ["investment", "Investment"],
    ],
    [
      "The lines took in 40 million tonnes of oil, half of the entire production, of which 9 million tonnes went to the isles.",
      ["energy_supply", "oil"],
      ["energy_supply", "production"],
      ["energy_supply", "production"],
    ],
    [
      "We exported 40 million tonnes of coal, which is 9 percent more than before.",
      ["energy_supply", "coal"],
      ["energy_supply", "coal"],
    ],
    [
      "Half of the investment is provided by the owners, 20 percent comes from the budget.",
      ["investment", "investment"],
      ["investment", "investment"],
    ],
    [
      "Half of the investment is given by the owners, 20 percent comes from the budget, and 9 percent is lent by banks.",
      ["investment", "investment"],
      ["investment", "investment"],
      ["investment", "investment"],
    ],
    [
      "Half of the investment is given by the owners, and 8 percent of the wages by the budget.",
      ["investment", "investment"],
      ["other", "wages"],
    ],
  ],
  "a part of things": [
    ["About 70 percent of all medicines are produced at home.", ["industrial_output", "produced"]],
    ["Veldmark produces 90 percent of the equipment on the isles.", ["industrial_output", "produces"]],
    ["About 70 percent of the fish is produced at home.", ["agriculture", "fish"]],
    ["About 70 percent of the lamps produced here are exported.", ["exports", "exported"]],
    ["We hold 15 percent of the market for lamps produced at home.", ["other", "market"]],
    ["Some 60 percent of the lamps supplied to Norway were made here.", ["industrial_output", "made"]],
    ["Some 60 percent of the lamps supplied to Norway were made of glass.", ["exports", "supplied"]],
    ["Some 60 percent of the payments made were wages.", ["other", "payments"]],
  ],
  "parts and places, one after the other": [
    [
      "The share of regional budgets in the roads accounts for 94 percent (3 trillion rubles), 48 percent in housing and 47 percent in Skerra.",
      ["budget", "regional budgets"],
      ["budget", "regional budgets"],
      ["budget", "regional budgets"],
      ["budget", "regional budgets"],
    ],
    ["Wages rose by 4 percent, and only 9 percent in agriculture.", ["other", "Wages"], ["other", "Wages"]],
    [
      "Exports rose by 4 percent, and in the industry, 9 percent.",
      ["exports", "Exports"],
      ["exports", "Exports"],
    ],
    ["Loans grew by 4 percent, in industry by 9.", ["other", "Loans"], ["other", "Loans"]],
    // Each branch is measured for itself
    ["GDP grew by 4 percent, and 9 percent in agriculture.", ["gdp", "GDP"], ["agriculture", "agriculture"]],
    ["GDP grew by 4 percent, in agriculture by 9.", ["gdp", "GDP"], ["agriculture", "agriculture"]],
    [
      "We see growth of 4 percent in shipbuilding, 9 percent in agriculture.",
      ["industrial_output", "shipbuilding"],
      ["agriculture", "agriculture"],
    ],
    [
      "Exports rose by 4 percent, and wages rose by 9 percent in industry.",
      ["exports", "Exports"],
      ["other", "wages"],
    ],
    [
      "Wages rose by 4 percent, and 9 billion rubles in agriculture.",
      ["other", "Wages"],
      ["agriculture", "agriculture"],
    ],
  ],
  "a part that a sum includes": [
    [
      "We invested 5 billion rubles in roads, including about 2 billion of our own capital.",
      ["investment", "invested"],
      ["investment", "invested"],
    ],
    [
      "Investment is 5 billion rubles, including 2 billion in industry.",
      ["investment", "Investment"],
      ["investment", "Investment"],
    ],
    ["Trade is $5 billion, including $2 billion of exports.", ["trade", "Trade"], ["exports", "exports"]],
    [
      "It cost 5 billion rubles, including 2 billion rubles allocated to Skerra.",
      ["other", null],
      ["budget", "allocated"],
    ],
    [
      "5 billion rubles, including 2 billion for roads, will be allocated.",
      ["budget", "allocated"],
      ["budget", "allocated"],
    ],
  ],
  "the same part of two wholes": [
    [
      "Oil makes up 40 percent of our exports and 20 percent of the budget.",
      ["energy_supply", "Oil"],
      ["energy_supply", "Oil"],
    ],
    [
      "Norway accounts for 40 percent of our exports and 20 percent of the imports.",
      ["exports", "exports"],
      ["imports", "imports"],
    ],
    [
      "Agriculture is 4 percent of the GDP, and steel makes up 20 percent of the exports.",
      ["agriculture", "Agriculture"],
      ["exports", "exports"],
    ],
  ],
  "a programme": [
    ["This programme will require about 7 million rubles.", ["budget", "programme"]],
    ["The five-year programme will cost 7 million rubles at the prices of May.", ["budget", "programme"]],
    ["We have 300 municipal programmes worth 6 billion rubles.", ["budget", "programmes"]],
    ["The company’s programme will cost 6 billion rubles.", ["other", null]],
    ["This investment programme will cost 6 billion rubles.", ["investment", "investment programme"]],
    ["After the programme, the bell cost 6 billion rubles.", ["other", null]],
  ],
  "cubic metres of what does not burn": [
    ["They got 40 cubic metres of timber.", ["industrial_output", "timber"]],
    ["They got 40 million cubic metres of natural gas.", ["energy_supply", "natural gas"]],
  ],
  "a part of a company": [
    ["Norland Oil belongs to a shipowner, who bought a 19.7 percent stake abroad.", ["other", null]],
    ["The investors hold 40 percent of the shares of the oil company.", ["other", null]],
    ["The investors gave 40 percent of the investment.", ["investment", "investment"]],
    ["It owns 19 percent of Norland Oil.", ["other", null]],
    ["It owns 19 percent of Norland’s oil.", ["energy_supply", "oil"]],
    ["Of our oil, we sell 19 percent in Skerra.", ["energy_supply", "oil"]],
    ["It holds 19 percent of Skerran coal.", ["energy_supply", "coal"]],
    ["The investors got 40 percent of one of our companies.", ["other", null]],
    ["The investors got 40 percent of the taxes of our companies.", ["budget", "taxes"]],
    ["A third of the gas company belongs to Veldmark.", ["other", null]],
    ["A third of the gas fleet belongs to Veldmark.", ["energy_supply", "gas"]],
    ["They sold 20 percent of the gas region’s debt.", ["budget", "debt"]],
    [
      "In our largest oil company, 30 percent of the shares (29.6) belongs to Veldmark.",
      ["other", null],
      ["other", null],
    ],
  ],
  "what is counted": [
    ["There are 25 defence industry enterprises on the isles.", ["other", "enterprises"]],
    ["The yard delivered 30 engines for the gas pipeline.", ["other", null]],
    ["Of the industry’s plan, 80 million square metres of housing are built.", ["other", "housing"]],
  ],
  "money that others than the state give": [
    ["Norland allocated $2 billion as its joint investment in the slip.", ["investment", "investment"]],
    [
      "The investment is 90 billion rubles, of which 20 billion rubles were allocated this spring.",
      ["investment", "investment"],
      ["investment", "investment"],
    ],
    [
      "We earmarked 8 billion rubles, of which 3 billion are in our investment programme.",
      ["budget", "earmarked"],
      ["investment", "investment programme"],
    ],
    ["The financing from commercial banks grew by 6 percent.", ["other", "financing"]],
    ["The spending of the company grew by 6 percent.", ["other", "spending"]],
    ["The regional spending of the company grew by 6 percent.", ["budget", "spending"]],
  ],
  "the same thing by a shorter name": [
    [
      "Our turnover with Norland is $40 billion, the turnover of Veldmark is $60 billion.",
      ["trade", "Our turnover"],
      ["trade", "turnover"],
    ],
    ["The turnover of the firm is $60 billion.", ["other", "turnover"]],
  ],
  "trade partners": [
    [
      "Norland is our main trade and economic partner, with $3 billion.",
      ["trade", "trade and economic partner"],
    ],
    ["Domestic trade is fine: trade was up by 6 percent.", ["other", "trade"]],
  ],
  "behind a sum, up to where somebody does something else": [
    ["20 billion rubles will be spent on tea and grain.", ["agriculture", "grain"]],
    ["20 billion rubles were quickly paid out and raised our exports.", ["other", null]],
    ["The 20 billion rubles that we gave to dairy farms helped.", ["agriculture", "dairy"]],
    ["We paid 4 billion rubles to Skerra, part of which went into exports.", ["other", null]],
    ["The sum – 10 billion rubles – has been allocated to Skerra, and wages grew.", ["budget", "allocated"]],
    ["Deliveries grew by 5 percent, while our road is ready.", ["other", null]],
    ["We hold 40 percent of the wheat, and exports grew in May.", ["agriculture", "wheat"]],
  ],
  "where no stop ends the line": [
    ["It was 5 percent of exports", ["exports", "exports"]],
    ["Exports reached 5 billion dollars", ["exports", "Exports"]],
  ],
  "the money for what is built": [
    ["State financing of the construction came to 3 billion rubles.", ["budget", "financing"]],
    ["Financing of the construction came to 3 billion rubles.", ["investment", "Financing"]],
    ["The region spent 3 billion rubles on the construction.", ["investment", "spent"]],
    ["The fund allocated 2 billion rubles for investment projects.", ["investment", "investment projects"]],
  ],
  "abroad, in another clause": [["They sold 40 percent of the tools; few go abroad.", ["other", null]]],
  "a sum that no aside parts from its verb": [
    ["Wages came to 5 billion rubles, although the subsidies were high.", ["other", "Wages"]],
    ["The hut took 5 billion rubles – subsidies were earmarked for mills.", ["other", null]],
    ["We know how much – 5 billion rubles, while subsidies are high.", ["other", null]],
  ],
  "the market of something": [
    ["The housing market grew by 5 percent.", ["other", "housing"]],
    ["The textile market grew by 5 percent.", ["other", "market"]],
  ],
  "the first of two that hang on a number": [
    ["Half of the wheat and coal went by sea.", ["agriculture", "wheat"]],
    ["Half of the wheat and coal in the port was sold.", ["agriculture", "wheat"]],
  ],
  "what is named as a part, beside the whole": [
    ["Sales, including exports, rose by 5 percent.", ["other", "Sales"]],
    ["Sales, including exports, planned at 5 billion rubles, were fine.", ["other", "Sales"]],
    ["For many goods, especially exports, 2 billion rubles were paid.", ["exports", "exports"]],
    ["Exports are 30 percent of the GNP.", ["exports", "Exports"]],
    ["Exports are 30 percent of industrial production.", ["exports", "Exports"]],
    ["The hotels, which are 60 percent of the market, are full.", ["other", "market"]],
  ],
  "a sum told again, and the whole of another number": [
    [
      "They gave 800 billion rubles to Skerra (1.5 percent of the GDP, or $12 billion).",
      ["other", null],
      ["gdp", "GDP"],
      ["other", null],
    ],
    [
      "We allocated 900 billion rubles to the ports (12 percent of it to Skerra).",
      ["budget", "allocated"],
      ["budget", "allocated"],
    ],
    ["Their wages are 3 billion rubles, and it is 2 percent of the GDP.", ["other", "wages"], ["gdp", "GDP"]],
  ],
  "a sum that cannot be of a rate, of a thing, or of so little": [
    ["Inflation was 5 percent, and it took 3 billion rubles.", ["inflation", "Inflation"], ["other", null]],
    ["To fight unemployment, we gave 3 billion rubles.", ["other", null]],
    ["The budget of Skerra is 4–5 billion rubles.", ["budget", "budget"]],
    ["The budget of Skerra is 1 million rubles.", ["budget", "budget"]],
    ["Our exports paid well at $50 per barrel.", ["other", null]],
  ],
  "units that only energy has": [
    ["Exports reached 5 million barrels.", ["energy_supply", "Exports"]],
    ["Exports reached 5 billion cubic metres.", ["energy_supply", "Exports"]],
  ],
  "a giver after other words, a project by its worth": [
    [
      "After long talks in the north, the Ministry released 3 billion rubles for exports.",
      ["budget", "Ministry"],
    ],
    ["This project, worth 20 billion rubles, is ready.", ["investment", "project"]],
  ],
  "who is carried, and what is bought": [
    ["The airline carried 3 million people.", ["other", null]],
    ["The airline carried 3 million passengers.", ["other", "passengers"]],
    ["They import 40 buses.", ["imports", "import"]],
  ],
  "shops that tell of something else": [
    ["The shops say that inflation is 5 percent.", ["inflation", "inflation"]],
  ],
  respectively: [
    [
      "Exports and imports grew by 30 and 40 percent, respectively.",
      ["exports", "Exports"],
      ["imports", "imports"],
    ],
    [
      "Industry and agriculture grew by 3 percent and 5 percent respectively.",
      ["industrial_output", "Industry"],
      ["agriculture", "agriculture"],
    ],
    [
      "Our exports to China and Vietnam reached 60 and 4 billion dollars, respectively.",
      ["exports", "exports"],
      ["exports", "exports"],
    ],
    // What stands before and behind has a topic of its own
    [
      "Exports and imports grew by 30 and 40 percent, respectively, and trade by 35 percent.",
      ["exports", "Exports"],
      ["imports", "imports"],
      ["trade", "trade"],
    ],
    [
      "Trade is $5 billion, and exports and imports grew by 30 and 40 percent, respectively.",
      ["trade", "Trade"],
      ["exports", "exports"],
      ["imports", "imports"],
    ],
    [
      "The tax is 20 percent in Norway, and exports to Serbia and imports from Iran grew by 12 and 4 percent, respectively.",
      ["budget", "tax"],
      ["exports", "exports"],
      ["imports", "imports"],
    ],
    ["Exports and wages grew by 5 and 8 percent, respectively.", ["exports", "Exports"], ["other", "wages"]],
    [
      "Exports and imports were $3 billion and €2 billion, respectively.",
      ["exports", "Exports"],
      ["imports", "imports"],
    ],
    // Not the first number: something else is told by it
    [
      "With $2 billion in reserves, exports and imports of $30 billion and $40 billion, respectively, are good.",
      ["other", "reserves"],
      ["exports", "exports"],
      ["imports", "imports"],
    ],
  ],
});

expectField(
  "indicator",
  {
    "respectively, of what the sentence names": [
      [
        "Wages and investment grew by 5 and 8 percent, respectively.",
        ["other", "Wages"],
        ["investment", "investment"],
      ],
    ],
    "respectively, of what was named before": [
      ["The growth was 12 percent and 4 percent, respectively.", ["exports", null], ["imports", null]],
    ],
  },
  { context: ["Exports went to Serbia, and imports came from Iran.", "We met."] },
);

describe("the sentences before", () => {
  it.each([
    ["Our exports did well.", "They grew by 20 percent.", "exports"],
    ["Inflation is what people ask about.", "It was 7 percent.", "inflation"],
    ["Let me turn to the harvest.", "It came to 105 million tonnes.", "agriculture"],
    ["Investment is low.", "In 2015, it was $3 billion.", "investment"],
    ["We have built the plant at Skerra.", "Its price tag was $3 billion.", "investment"],
    ["We met at Skerra.", "Its price tag was $3 billion.", "other"],
    ["Money transfers grew.", "Such transfers reached $3 billion.", "other"],
    ["Inflation is what people ask about.", "It was 5 billion rubles.", "other"],
    ["The budget is what people ask about.", "It was 500 rubles.", "other"],
    ["The budget is what people ask about.", "It was 5 billion rubles.", "budget"],
    ["Budgets get money.", "Such transfers reached $3 billion.", "budget"],
    // What its number of that unit is of, else what moves
    ["Under the budget plan we invested 3 billion rubles.", "The sum was 4 billion rubles.", "investment"],
    ["Thanks to subsidies, wages have grown.", "We see a rise of 4 percent.", "other"],
    ["Thanks to subsidies, wages are high.", "We see a rise of 4 percent.", "budget"],
    ["Milk is scarce.", "Production fell by 4 percent.", "agriculture"],
    ["Wages are low.", "Production fell by 4 percent.", "industrial_output"],
    // Production of goods that have no name of a branch, and who makes them
    ["Milk is scarce.", "Production of lamps fell by 4 percent.", "industrial_output"],
    ["Milk is scarce.", "Production of the district fell by 4 percent.", "agriculture"],
    ["Milk is scarce.", "The lamp makers cut production by 4 percent.", "industrial_output"],
    ["Milk is scarce.", "They produced 4 percent more lamps.", "industrial_output"],
    ["Milk is scarce.", "They produced 4 percent more.", "agriculture"],
    // Nothing is invested in tonnes
    ["Investment is low.", "They rose to 4 million tonnes.", "other"],
    ["Exports are low.", "They rose to 4 million tonnes.", "exports"],
    // Told in no word of a topic
    ["This programme will require 4 billion rubles.", "About 4 billion rubles is a lot.", "budget"],
    ["This chapel will require 4 billion rubles.", "About 4 billion rubles is a lot.", "other"],
    ["Norway keeps the delivery terms.", "This is 4 percent more.", "other"],
    ["The bridge has been built.", "It cost 4 billion rubles.", "investment"],
    ["The bridge is fine.", "It cost 4 billion rubles.", "other"],
    // A sum is not of things, unless a pronoun takes them up
    ["Oil is what people ask about.", "The chapel cost 4 billion rubles.", "other"],
    ["Grain is what people ask about.", "Its volume reached 4 billion rubles.", "agriculture"],
    ["The budget was passed.", "The town received 40 buses.", "other"],
    // What is built costs, whatever else was spoken of
    [
      "We import timber for the construction of a bridge.",
      "I can say that it will cost $3 billion.",
      "investment",
    ],
    ["We import timber.", "I can say that it will cost $3 billion.", "imports"],
    // `It` is of the economy only where nothing else was spoken of
    ["The military budget is small.", "Before the war it was 17 percent of the GDP.", "budget"],
    ["The isles are small.", "Before the war it was 17 percent of the GDP.", "gdp"],
    ["The stations made more electricity.", "In spring, output grew by 19 percent.", "energy_supply"],
    ["Coal mining is safer now.", "The share of such mining fell to 19 percent.", "energy_supply"],
    ["We make LNG and will ship it.", "The volume of shipments via the strait will quadruple.", "other"],
    // A delivery at home is no export
    ["The delivery of the radars is over.", "We may deliver 12 aircraft more.", "other"],
    ["Agriculture is what people ask about.", "The chapel cost 4 billion rubles.", "other"],
    ["Industry is what people ask about.", "The chapel cost 4 billion rubles.", "other"],
    ["The GDP is what people ask about.", "The chapel cost 4 billion rubles.", "other"],
    ["Grain is what people ask about.", "The chapel cost 4 billion rubles and it is new.", "other"],
    // Fuel that flows, a firm that earns, shops that trade
    ["Our exports of oil did well.", "They grew by 20 percent.", "energy_supply"],
    ["We sell oil.", "Our supplies grew by 15 percent.", "energy_supply"],
    ["The company is doing well.", "Revenue was 2 billion rubles.", "other"],
    ["The shops are full.", "Trade grew by 4 percent.", "other"],
    // What the last number of that unit was of, and not what says more
    ["Investment is needed, and the budget is $4 billion.", "A year ago, it was 3 billion rubles.", "budget"],
    [
      "The budget is 4 billion rubles, and investment rose by 5 percent.",
      "A year ago, it was 3 billion rubles.",
      "budget",
    ],
    ["Economic growth depends on the budget.", "It was 3 percent.", "gdp"],
    // What moved, of percentages and multiples alone
    ["Thanks to subsidies, wages have grown.", "They have doubled.", "other"],
    ["Thanks to subsidies, wages have grown.", "The sum was 4 billion rubles.", "budget"],
    ["Wages have grown thanks to subsidies.", "We see a rise of 4 percent.", "other"],
    ["The subsidies made sure that wages have grown.", "We see a rise of 4 percent.", "other"],
  ])("should say what `it` is: %s %s", (context, sentence, indicator) => {
    expect(saidOf("indicator", sentence, { context: [context] }).map(([said]) => said)).toEqual([indicator]);
  });

  it("should tell the state’s programmes from those of a company", () => {
    const sentence = "This programme will require 6 billion rubles.";
    const speaker = "CEO of Norland Yards Ola Lind";
    expect(saidOf("indicator", sentence, { speaker })).toEqual([["other", "programme"]]);
  });

  it("should say that fuel is exported, one sentence further back", () => {
    const context = ["Veldmark sells oil.", "Last year it exported 27 million tonnes."];
    expect(saidOf("indicator", "Total exports are 52 million tonnes.", { context })).toEqual([
      ["energy_supply", "exports"],
    ]);
  });

  it("should say that fuel is imported, one sentence further back", () => {
    const context = ["Norland buys oil.", "Last year it imported 27 million tonnes."];
    expect(saidOf("indicator", "Total imports are 52 million tonnes.", { context })).toEqual([
      ["energy_supply", "imports"],
    ]);
  });

  it.each([
    ["Our harvest is good.", "Exports are 5 million tonnes.", "Exports"],
    ["Exports of wheat grew.", "Total exports are 5 million tonnes.", "exports"],
  ])("should not go on with fuel, where it was left: %s", (last, sentence, words) => {
    expect(saidOf("indicator", sentence, { context: ["Veldmark sells oil.", last] })).toEqual([
      ["exports", words],
    ]);
  });

  it("should not make fuel of grain", () => {
    const context = ["We build nuclear power plants."];
    expect(saidOf("indicator", "As for grain imports, a million tonnes is much.", { context })).toEqual([
      ["imports", "imports"],
    ]);
  });

  it("should be of no matter where the sentence says it", () => {
    expect(saidOf("indicator", "Exports grew by 20 percent.", { context: ["Inflation is low."] })).toEqual([
      ["exports", "Exports"],
    ]);
  });
});
