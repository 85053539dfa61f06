// Which way it moved: the guideline, section 4.
import { expectField } from "./tables.js";

expectField("direction", {
  "a change": [
    ["Exports grew by 20 percent.", ["up", "grew"]],
    ["Exports have increased by 20 percent.", ["up", "increased"]],
    ["Exports rose $11 million.", ["up", "rose"]],
    ["Exports are up by 20 percent.", ["up", "up"]],
    ["We expanded exports by 20 percent.", ["up", "expanded"]],
    ["Exports fell by 20 percent.", ["down", "fell"]],
    ["Exports dropped 20 percent.", ["down", "dropped"]],
    ["Exports declined by a quarter.", ["down", "declined"]],
    ["Exports decreased by 20 percent.", ["down", "decreased"]],
    ["Exports shrank by 20 percent.", ["down", "shrank"]],
    ["Exports are down 20 percent.", ["down", "down"]],
    ["They reduced exports by 20 percent.", ["down", "reduced"]],
    ["Growth slowed by 2 percent.", ["down", "slowed"]],
    ["Exports fell twofold.", ["down", "fell"]],
    ["Exports doubled.", ["up", "doubled"]],
    ["Exports halved.", ["down", "halved"]],
    ["There was a drop of 6 percent in exports.", ["down", "a drop"]],
    ["Growth in exports can reach 9 percent.", ["up", "Growth"]],
  ],
  "a comparison": [
    ["We export twice as much as they do.", ["up", "as much"]],
    ["Wages there are three times higher than ours.", ["up", "higher than"]],
    ["Wages there are 20 percent lower than ours.", ["down", "lower than"]],
    ["Output was 4 percent less than in 2014.", ["down", "less than"]],
  ],
  "a level that moved": [
    ["Trade grew by 10 percent and reached $40 billion.", ["up", "grew"], ["up", "grew"]],
    ["Trade rose to $60 billion.", ["up", "rose"]],
    ["We will raise trade to $60 billion.", ["up", "raise"]],
    ["Its share fell to 22 percent.", ["down", "fell"]],
    ["Trade rose from $3 billion to $4 billion.", [null, null], ["up", "rose"]],
    ["Its share fell from 31 to 22 percent.", [null, null], ["down", "fell"]],
    [
      "Exports grew from 15 to 23 million tonnes, and imports – from 7 to 20.",
      [null, null],
      ["up", "grew"],
      [null, null],
      ["up", "grew"],
    ],
    [
      "Exports grew from 15 to 23 million tonnes, and imports are from 7 to 20.",
      [null, null],
      ["up", "grew"],
      [null, null],
      [null, null],
    ],
    [
      "Inflation has fallen: it is now 7 percent and is expected to reach 6 percent.",
      ["down", "fallen"],
      ["down", "fallen"],
    ],
  ],
  "what is raised, told as a thing": [
    ["The task of raising farm exports to $5 billion is set.", ["up", "raising"]],
    ["The first stage means increasing coal exports by sea to 5 million tonnes.", ["up", "increasing"]],
    ["Losses will come down to 3 billion rubles.", ["down", "down"]],
    ["We see a decline in output – between 3 and 5 percent.", ["down", "a decline"]],
    // To a part of a whole
    ["Grants have been increased to 30 percent of all costs.", ["up", "increased"]],
    ["Exports grew, and chains sold 25 percent of the grain.", [null, null]],
  ],
  "where it is brought up to": [
    ["The forecast was revised up to $50 billion.", ["up", "up to"]],
    ["We will bring our trade up to $5 billion.", ["up", "up to"]],
    ["The banks gave 5 billion rubles, bringing the total up to 16 billion.", [null, null], ["up", "up to"]],
    ["The ferry brings up to 5,000 passengers.", [null, null]],
    ["We bring timber to the ports, up to 5 million tonnes.", [null, null]],
  ],
  "what is planned, and compared": [
    // A word that compares is none of movement
    ["Wages will be double the average.", [null, null]],
    ["Wages should be double the average by 2018.", [null, null]],
    ["The line will be 30 percent cheaper.", [null, null]],
    ["Wages will be three times higher than the average.", [null, null]],
    ["They will grow at 9 percent, three times faster than the rest.", ["up", "grow"], ["up", "faster"]],
    ["It will double the volume of exports.", ["up", "double"]],
    [
      "They plan to double the tax on cars and triple the rate for ships.",
      ["up", "double"],
      ["up", "triple"],
    ],
  ],
  "what a multiple moved": [
    ["Exports have tripled and now exceed $3 billion.", ["up", "tripled"], ["up", "tripled"]],
    ["We halved the tax, from 30 to 15 percent.", ["down", "halved"], [null, null], ["down", "halved"]],
    [
      "Cover doubled – from 600,000 to 1.2 million rubles.",
      ["up", "doubled"],
      [null, null],
      ["up", "doubled"],
    ],
    [
      "The yards could double their output of ships to 15 million tonnes.",
      ["up", "double"],
      ["up", "double"],
    ],
    [
      "Exports more than doubled in a year and come to 5 million tonnes.",
      ["up", "doubled"],
      ["up", "doubled"],
    ],
    ["Revenue doubled, exceeding 5 billion rubles.", ["up", "doubled"], ["up", "doubled"]],
    ["They doubled the tax, and wages came to 15 million rubles.", ["up", "doubled"], [null, null]],
  ],
  "where a multiple leads to": [
    ["We will double exports to reach $5 billion.", ["up", "double"], ["up", "double"]],
    ["We will double exports of grain and timber to reach $5 billion.", ["up", "double"], ["up", "double"]],
    ["We will double exports and take trade to $5 billion.", ["up", "double"], [null, null]],
  ],
  "further up": [
    [
      "We want to bring it up to 15 percent of GDP, and then to 17 percent.",
      ["up", "up to"],
      ["up", "up to"],
    ],
    ["We will bring exports up to $5 billion and imports to $4 billion.", ["up", "up to"], [null, null]],
  ],
  "up by so much, at the end": [
    [
      "90 million tonnes went to the Red and White Sea ports, which was up 12 percent against 2014.",
      ["up", "up"],
      ["up", "up"],
    ],
    ["We invested $3 billion in ports and roads in 2015, up 10 percent.", ["up", "up"], ["up", "up"]],
    [
      "We collected 2 billion rubles of taxes in spring, down 15 percent from 2015.",
      ["down", "down"],
      ["down", "down"],
    ],
    ["We spent $3 billion on ports and roads, and trade rose 10 percent.", [null, null], ["up", "rose"]],
    ["The yard bought 90 buses, raising its fleet by 5 percent.", [null, null], ["up", "raising"]],
    ["We sold $3 billion of grain: exports, up 5 percent, are high.", [null, null], ["up", "up"]],
  ],
  "an example did not move": [
    [
      "Exports grew by 5 percent: for example, 2 million tonnes of grain were sold.",
      ["up", "grew"],
      [null, null],
    ],
    ["Exports grew by 5 percent: they came, for example, to $7 billion.", ["up", "grew"], ["up", "grew"]],
  ],
  "another who does something": [
    ["We grew so fast, today we made 30 million tonnes of steel.", [null, null]],
    ["Investment has grown, and we have loans worth 60 billion rubles.", [null, null]],
    ["Thanks to reducing our costs, we paid 4 billion rubles in taxes.", [null, null]],
    ["Investment has grown, and it is 60 billion rubles.", ["up", "grown"]],
    ["The tax grew to 15 percent on incomes exceeding 5 million rubles.", ["up", "grew"], [null, null]],
    ["Traffic rose to 4 million tonnes out of a total of 11 million tonnes.", ["up", "rose"], [null, null]],
  ],
  "what is added, and what is raised together": [
    ["The plan frees up 5 billion rubles.", [null, null]],
    ["They suggest adding 30 billion rubles to that fund.", ["up", "adding"]],
    ["The towns plan a 4.5-percent public sector wage rise.", ["up", "rise"]],
    ["The banks raised, it seems, around 1.8 billion rubles.", [null, null]],
    ["We raised wages to 18,000 rubles.", ["up", "raised"]],
  ],
  "another thing that moved": [
    ["The number of families is growing: 37 loans for 9 million rubles were given.", [null, null]],
    ["Turnover has grown, with the result that one pays 1,000 rubles.", [null, null]],
    ["On these reduced rates they spent 500 billion rubles.", [null, null]],
    ["Value-added goods exceeded $24 billion.", [null, null]],
    ["Purchases grew to 58 million doses, including 17 million for us.", ["up", "grew"], [null, null]],
    // Another number of the same
    ["Exports grew and amount to 31 percent or 550 billion rubles.", ["up", "grew"], ["up", "grew"]],
  ],
  "what is said behind it": [
    ["Norway bought 2 million tonnes of coal from us last year, up by a third.", ["up", "up"], ["up", "up"]],
    ["The yards sold 90 ferries in 2015, down by a third.", ["down", "down"], ["down", "down"]],
    ["Exports were $2 billion, 5 percent up on 2014.", ["up", "up"], ["up", "up"]],
    ["Exports were $4 billion last year, up from $3 billion.", ["up", "up from"], [null, null]],
    ["Exports amounted to $2 billion, down from $3 billion in 2014.", ["down", "down from"], [null, null]],
    ["Unemployment is 5 percent, down from 7 percent.", ["down", "down from"], [null, null]],
    ["Exports amounted to $2 billion, up by 5 percent.", ["up", "up"], ["up", "up"]],
    ["Exports amounted to $2 billion, an increase of 5 percent.", [null, null], ["up", "an increase"]],
    ["Exports amounted to $2 billion, up in the north.", [null, null]],
    ["A third of exports is timber, and its share continues to increase.", ["up", "increase"]],
    ["A third of exports is timber and it keeps growing.", ["up", "growing"]],
    ["Exports are $5 billion; they have grown by 20 percent.", ["up", "grown"], ["up", "grown"]],
    // Of another
    ["A third of exports is timber, and wages keep growing.", [null, null]],
    ["Their exports are $5 billion, and we are growing too.", [null, null]],
  ],
  "two verbs": [
    ["Trade grew by 5 percent in the north and came to $40 billion.", ["up", "grew"], ["up", "grew"]],
    ["Trade grew by 5 percent in the north and totals $40 billion.", ["up", "grew"], ["up", "grew"]],
    ["The total grew by 5 percent and is $40 billion in all.", ["up", "grew"], ["up", "grew"]],
    ["Wages rose by 5 percent in the north to $400.", ["up", "rose"], ["up", "rose"]],
    ["Exports have grown, at our yards exceeding $3 billion.", ["up", "grown"]],
    ["Exports grew by 5 percent (in 2015) to $3 billion.", ["up", "grew"], ["up", "grew"]],
    ["Trade grew, with Veldmark’s help to $3 billion.", ["up", "grew"]],
    ["Trade is growing: exports doubled and came to $5 billion.", ["up", "doubled"], ["up", "doubled"]],
    ["Exports doubled and fell, as expected, to $5 billion.", ["up", "doubled"], ["down", "fell"]],
    ["Wages doubled, and the tax went back to 5 percent.", ["up", "doubled"], [null, null]],
    ["Cover doubled: we went to the bank and to $5 billion.", ["up", "doubled"], [null, null]],
  ],
  "what grew, and what is told beside it": [
    ["Trade grew, with Norland alone taking $40 billion.", [null, null]],
    ["Trade grew – exports (above all timber) were $5 billion.", [null, null]],
    ["Revenue grew, and this is with an inflation of 4 percent.", [null, null]],
    ["Trade grew by selling $5 billion of oil.", [null, null]],
    ["Even after the rise, it was 36 percent.", [null, null]],
    ["We have the task of raising exports to only $5 billion.", ["up", "raising"]],
    ["We have the task of raising exports to about $5 billion.", ["up", "raising"]],
    ["Our exports, increased to $5 billion, are a record.", ["up", "increased"]],
    ["Growing demand has brought exports to $5 billion.", [null, null]],
    ["Growing demand took exports to $5 billion.", [null, null]],
    ["Of increased Veldmark exports it was 5 percent.", [null, null]],
  ],
  "no word of movement": [
    ["Trade reached $60 billion.", [null, null]],
    ["Trade amounted to $60 billion.", [null, null]],
    ["Trade totalled $60 billion.", [null, null]],
    ["Trade exceeded $60 billion.", [null, null]],
    ["Trade topped $60 billion.", [null, null]],
    ["Trade is approaching $60 billion.", [null, null]],
    ["Unemployment stands at 5 percent.", [null, null]],
    ["Timber is a third of the exports.", [null, null]],
    // It is demand that moves
    ["Growing demand brought us $5 million.", [null, null]],
  ],
});

expectField(
  "direction",
  {
    // What is, grew as was said; of what is to come no word says so
    "carried on": [
      ["In Norway we had 2 percent.", ["up", null]],
      ["I think we will have 2 percent.", [null, null]],
    ],
  },
  { context: ["Growth in exports was 3 percent."] },
);

expectField(
  "direction",
  { "what stands in front": [["Even after the increase, that will not exceed 60 percent.", [null, null]]] },
  { context: ["The lowest wage is half of what one needs."] },
);

expectField("direction", {
  "a change that no verb tells": [
    ["The result in industry is 3 percent.", ["up", "result"]],
    ["The industrial production index is 1.6 percent.", ["up", "industrial production index"]],
    ["The industrial production index was down 1.6 percent.", ["down", "industrial production index"]],
    ["Turnover was minus 35 percent.", ["down", "minus 35 percent"]],
    ["Agriculture shows plus 9 percent.", ["up", "plus"]],
    ["The yard lost 30 percent of its revenue.", ["down", "lost"]],
    ["The benefit is just a third of the wage.", ["down", "wage"]],
    // A goal that is compared
    ["The benefit will be half the average wage.", [null, null]],
  ],
  "growth here, and elsewhere": [
    ["The growth here was 3 percent, in Norway it was 7 percent.", ["up", "growth"], ["up", "growth"]],
  ],
});
