// Numbers that are no figures: every class of the guideline, section 1. A class has sentences that would be easy to
// take for figures.
import { extractFigures } from "stenogram/stats";
import { describe, expect, it } from "vitest";

const classes: Readonly<Record<string, readonly string[]>> = {
  "dates, years and durations": [
    "The yard was founded on March 3, 1924.",
    "In 2015 we signed the treaty of Skerra.",
    "We have been trading for 25 years.",
    "They cut the waiting time from ten to six months.",
    "The talks lasted three hours and 20 minutes.",
    "Our trade council meets twice a year.",
    "The plant was built in half a year.",
    "The second half of the year was busy.",
    "We will see the results in the first quarter of 2017.",
  ],
  "what is no matter of the economy, with a branch named elsewhere": [
    "Traffic deaths have declined by a third, and this is thanks to the traffic police.",
    "Half of the emissions are from cars, and 29 percent from the steel plant.",
    "The facility handles waste, and half of it is used by the industry.",
    "More than half, some 53 percent of islanders without a boat live here.",
  ],
  "how much, with nothing measured": [
    "They grew in half the ports.",
    "Exports grew in a third of the ports.",
    "They learned to weld in half the time.",
    "They helped us 100 percent.",
    "They helped us 100 percent; exports grew.",
    "Fees rose by half a head.",
    "We raised the prices twice.",
    "They won about six times.",
    "They won about six times, then trade grew.",
    "The new hall has an area of 5,000 square metres, with flats beside it.",
  ],
  "ranks and ordinals": [
    "Veldmark is in third place by its exports.",
    "Our ministers met for the second time.",
    "Exports grew for the third year running.",
    "Norland is our number one trade partner.",
    "We are among the top ten exporters of timber.",
  ],
  "numbers inside names": [
    "Nord Stream 2 will carry gas.",
    "The Yamal-2 line carries gas.",
    "Programme 500 helps the farms.",
    "The G20 discussed trade.",
    "The MC-21 is a civilian plane.",
  ],
  "articles, resolutions and votes": [
    "Article 5 of the treaty speaks of trade.",
    "Resolution 2231 speaks of oil.",
    "The bill on trade got 231 votes.",
    "60 percent of voters took part.",
    "Turnout reached 70 percent.",
  ],
  "ages, temperatures and times": [
    "The director of the bank is 62.",
    "It was minus 20 degrees at the pipeline.",
    "The ship with grain sails at 15:30.",
  ],
  "distances, lengths and areas of land": [
    "The pipeline is 1,200 kilometres long.",
    "The border is 300 km from the port.",
    "The farm has 4,000 hectares of land.",
    "The region covers 20 percent of the country’s territory.",
  ],
  "military strength": [
    "The army has 30,000 soldiers.",
    "The contingents on the border have grown three-fold.",
    "Modern weapons make up 60 percent of the arsenal of the army.",
  ],
  "people at work who have no job by it": [
    "Nearly 900 people were working on the commissions in the sector.",
    "The army employs 30,000 people.",
    "Over 60,000 volunteers help, and 800 people work at the site.",
    "About 700 people are working on these questions.",
    "The rescue team has 300 people working at the site.",
    "Employees over 65 stay home.",
    "The talk of the staff is of 2,000.",
    "They are to compete for 76 sets of medals.",
    "The yard will supply 35 pieces of military equipment.",
  ],
  "what is made or bought, and is no goods": [
    "The court ordered 30 inspections.",
    "The council produced 40 conclusions on trade.",
    "The mill produces 20 types of valves.",
    "The school produced 25 champions.",
    "They bought 40 hospitals.",
    "They produced three results.",
    "They bought it 30 years ago.",
    "They bought the 30-seat one.",
    "Some 300 actors were applauded, and bread was bought.",
    "We need two masks per person.",
    "The train is made up of ten carriages each.",
    "The army bought 14 trams.",
    "We received three air defence units.",
    "They built 14 support vessels.",
  ],
  "enterprises that are told of for another matter": [
    "The 700 factories that worked for the militants were destroyed.",
    "Ten companies won the contest.",
    "About 40 companies have shown an interest.",
    "The plan involves 80 enterprises.",
    "By law, 300 enterprises with old boilers must change.",
    "Two of our companies operate there.",
    "Three of these projects were launched.",
  ],
  "people and things at work where something happened": [
    "The response teams count 6,000 people and 300 pieces of equipment, and more are provided.",
    "A plane will fly 100 people to the emergency area.",
    "The parade was attended by 7,000 of our staff.",
    "The rate is 19 deaths per 100,000 tourists who came.",
    "The airport treated 30 injured people.",
  ],
  "journeys of state": ["The president has made 19 trips to Norland.", "I made 12 trips this year."],
  "positions that are no jobs": ["They agreed on 40 positions.", "We trade in 40 positions."],
  "words that look like parts and multiples": [
    "A 100-percent subsidiary of the bank trades in timber.",
    "We are one hundred percent sure of the trade.",
    "A third country buys our oil.",
    "Trade lasted half an hour.",
    "The second half of the exports goes by sea.",
    "A third and subsequent child brings a benefit.",
    "We met three times over the past year and spoke of trade.",
    "We spoke about trade twice a year.",
    "Double standards in trade do harm.",
    "The lake has 5,000 square metres.",
  ],
  "medals, and weight that nobody trades": [
    "The railway carried more: 2.3 trillion tonne-kilometres.",
    "Our students won two gold medals.",
    "At that time the boy weighed 30 kilos.",
  ],
  "population, patients, pupils": [
    "The city has 1.5 million residents.",
    "The population grew by 2 percent.",
    "The number of patients fell by 10 percent.",
    "Forty percent of the people have been vaccinated.",
    "The school has 900 pupils.",
    "Half of the children go to the new school.",
  ],
  "polls, complaints, staff, readiness": [
    "According to the poll, 70 percent of respondents trust the council.",
    "The number of complaints fell by a third.",
    "An 88 percent increase in complaints about trade was seen.",
    "Staff turnover fell to 5 percent.",
    "The stadium is 98 percent ready.",
  ],
  "the pandemic and contraband": [
    "The number of infections grew by 12 percent in a week.",
    "Coronavirus cases have doubled.",
    "They seized 300 kilograms of heroin.",
  ],
  "documents, events, regions, countries, institutions": [
    "We signed 14 agreements.",
    "Our trade mission works in 40 countries.",
    "The forum held 20 events.",
    "The programme runs in 12 regions.",
    "We opened three universities.",
    "We met three times.",
  ],
  "amounts with no number": [
    "It cost billions of dollars.",
    "Exports grew several fold.",
    "Exports grew dozens of times.",
    "Exports grew manifold.",
    "It cost hundreds of millions of rubles.",
    "Tens of thousands of tonnes of grain were sold.",
    "Several million barrels of oil were sold.",
  ],
  "how people live and die": [
    "The infant mortality rate fell by 9 percent to 5 per 1,000.",
    "Maternal mortality has decreased by 18 percent.",
    "Poverty fell to 10 percent.",
    "Life expectancy grew by 5 percent.",
    "The survival rate is between 80 and 90 percent.",
    "Waiting lists were cut ten-fold.",
    "Only 15 percent complain.",
    "It is a land of over 140 million people (146 million).",
    "I have met with Olaf Rask three times over the recent months.",
    "A family with a third and subsequent child gets help.",
    "We received over 1,000 projects for the contest.",
    "The ministry is implementing 12 major priority projects.",
  ],
  "parts and multiples of what nobody measures": [
    "Half of all efforts go into this field.",
    "We counted 95 percent of the ballots by midnight.",
    "We have to double down on teaching.",
    "Double standards are out of place, and so are double games.",
    "My double compatriot was lucky.",
    "The island is a third of the country.",
    "The unit is 100 times smaller than the one before.",
    "Over 60 percent of those leaving are young.",
    "The precision of the sonar shall rise to 90 percent.",
    "The number of violent actions has gone down 2.5 times.",
  ],
  "how far a work has come": [
    "The work is nearly over, 85 percent has been completed.",
    "The airport is 90 percent complete.",
    "The plans for exports were never fulfilled 100 percent.",
    "Nothing in the budget has been done to 100 percent.",
    "The ferries with our exports are 95 percent full.",
    "Their budget is 70 percent dependent on the state.",
    "They came, brought construction to 70 percent, and stopped.",
    "As of today, 40 percent is already done.",
  ],
  "a part of what is no matter of the economy": [
    "The valleys shelter between 40 and 70 percent of rare mountain hares.",
    "At least half of our colleges provide lessons in Norlandic.",
    "About half of the council has been replaced.",
    "Less than half of the ministries answer in time.",
    "We held 60 percent of the stated positions by dusk.",
  ],
  "a change of what is no matter of the economy": [
    "The number of colleges has shrunk by more than 30 percent.",
    "The number of repeat entries has been halved.",
    "They raised the detection of cancer by one third.",
    "The orbital group has been re-equipped by almost 80 percent.",
    "Europe helped: we doubled the number of choirs.",
  ],
  "titles, models and places in a table": [
    "The chair is held by Olaf Rask, twice winner of the Skerra Prize.",
    "We bought new carts to replace the old ones with BTR-80s and 82M vehicles.",
    "Veldmark climbed up 24 positions in the table of ports.",
    "We won the top two positions.",
  ],
  "what a thing can do, and how large it is": [
    "The 60 MW icebreaker Skerra is here.",
    "Its overall propulsion power is 60 MW.",
    "The lamp uses 30 watts.",
    "They planned rockets able to carry up to 55 tons.",
    "This hall has a floor area of 20,000 square metres.",
    "There is a market hall of 150,000 square metres in area.",
    "The fire covered 1,600 square metres of roof space.",
  ],
  "things that are not made, bought or delivered": [
    "In all, 8,791 ships are fitted out with the Skerra compass.",
    "If you bought not one but ten apartments, this is another thing.",
    "Nine rockets stood there, and 12 launch vehicles.",
  ],
  "enterprises as a place": [
    "I am trying to share what I know with seven plants in this region.",
    "Experts found reserves for better work at 10 companies that make masks.",
    "Envoys from 57 enterprises visited the port.",
  ],
  "roads, and rates of what is no matter of the economy": [
    "Now 60 percent of the Skerra roads are even.",
    "The share of good roads grew by 4 percent.",
    "The success rate of the divers reached 90 percent.",
  ],
  "space that is not for living": [
    "Builders have completed 700 square metres of exhibition space.",
    "A hall of 40,000 square metres has been built.",
    "Buildings with a floor area of 3,200 square metres were built.",
  ],
  "what drives something, told in another clause": ["The satellite was small; a 5-kilowatt motor drove it."],
  "how fast, how long, and times that come one after another": [
    "A new tram carries our tourists twice as fast.",
    "Their loans are handed out 20 percent faster.",
    "Carrying coal becomes quicker by a third.",
    "Sales fell for two quarters in a row.",
    "Sales creep up, one quarter to the next.",
    "Trade grew for another quarter.",
    "The waiting time for loans was reduced threefold.",
    "The time frame for exports grew by 40 percent.",
    "The average traffic speed rose by 12 percent.",
    "The noise level fell by half.",
    "They asked about exports three times – growth was good.",
  ],
  "how heavy a thing or a person is": [
    "He is 4.2 kilograms.",
    "Weighing over 90 tonnes, it is slow.",
    "The pike did not seem to weigh 30 kilograms.",
    "A dose depends on the body mass, which is 30 kilograms.",
    "Only ferries of over 5,000 tonnes call here.",
    "They gave 40 tonnes of blood.",
    "Each day 7,000 tonnes of plastics get dumped here.",
  ],
  "what belongs to the economy only by the word before it": [
    "They called a third of the construction rules advice.",
    "The number of farm schools grew by 12 percent.",
    "Complaints about the prices of flats went up by 30 percent.",
    "The flu rate has dropped 2.6 times.",
    "The number of prosecuted port personnel fell by 10 percent.",
    "We must triple our efforts in construction.",
    "Half of the committees are led by us, and 40 percent by the guilds.",
  ],
  "a part that is done, with the verb far behind": [
    "Half of the Skerra transport crossing, widely known as the Arch, has been completed.",
    "Some 80 percent of the machinery is in good shape.",
    "Over half the posts have been put up; exports are next.",
    "I can guarantee one hundred percent, this loan is safe.",
  ],
  "projects that are handed in, goods that stand about": [
    "We have received 800 projects from the isles.",
    "The academy has completed 20 R&D projects.",
    "The construction firms work on a bridge for 30,000 vehicles a day.",
    "Sixty units of equipment are at work in the construction of the dam.",
  ],
  "who was saved, and what was spilled": [
    "They evacuated 70 workers from the mill.",
    "So far 300 tonnes of contaminated sand have been collected.",
  ],
  "a growth with nothing named but what spreads": [
    "The increase in Skerra was 8 percent, and the isle has the most cases.",
  ],
  "a number of what others are": [
    "Veldmark will have some 19 million schoolchildren, which is 5 million more than in 2009.",
  ],
  "no measurement": [
    "Skerra Lines is a 100-percent subsidiary of the fund.",
    "I am one hundred percent sure.",
    "You are 100 percent right.",
    "Plans are never fulfilled 100 percent.",
    "Nobody can guarantee 100 percent privacy in a bank.",
    "The treaty on double taxation is ready.",
    "We wish for double-digit growth.",
  ],
  "what is of the economy in another clause, or behind the noun": [
    "Half of the hares are grey, while lamps are imported from Norland.",
    "The number of huts on the trade route doubled.",
    "They cut complaints about taxes by a third.",
    "Half of this was in vain; the equipment came late.",
    "With the new equipment they did half of that in a week.",
    "Only 70 percent of that came true.",
    "Infections spread at a 20 percent rate.",
    "We saw 40 buses, half of them on fire.",
    "Half of the island’s pupils pay taxes.",
    "Half of the ships’ crews were ill.",
  ],
  "a number beside another of what is no matter of the economy": [
    "Turnout was 60 percent in the north, which is 5 percent more than in the south.",
    "Entries have doubled, which is 5 percent more than in the south.",
    "We had 300 guests, which is 20 percent more than before.",
  ],
  "goods and plants of which nothing is said that counts": [
    "The boat brought 300 pieces of litter from the bay.",
    "They looked at 40 buses, while bread was made.",
    "It is 40 buses long.",
    "Envoys from 57 enterprises visited Serbia.",
    "We spoke with 40 plants in the port about how they work.",
  ],
  "what is employed, who is at work, and what a workforce is like": [
    "The farm employs 30 tractors.",
    "We met 5,000 people",
    "5,000 people live near the plant.",
    "Over 300 people worked by hand to save the plant.",
    "About 700 people are working on it",
    "About 700 people are working on it, and the plant is shut.",
    "Our personnel saw 300 people at the gate.",
    "Our workers are 40 on average.",
  ],
};

const figuresOf = (sentence: string, context: readonly string[] = []): string[] =>
  extractFigures(sentence, { date: "2016-05-12", context }).map(({ text }) => text);

describe("what the sentence before was of", () => {
  it.each([
    ["It covers 56 million, or 38 percent of all inhabitants.", "In 2009, it was only 26 percent."],
    ["Ash trees stand in 30 percent of the valleys.", "In 2009, it was only 26 percent."],
    ["How far is the budget plan?", "Fulfilled 40 percent."],
    ["The state helps, and yet the number of prizes has fallen; audits doubled.", "They have tripled."],
    ["The bank gives grants, and the number of awards has grown.", "It has more than doubled."],
    ["There are 30 schools on the isle.", "Their number has doubled."],
    ["We launched an icebreaker.", "It has a power of 30 MW."],
    ["We cut mortality by 30 percent.", "I told them of the 30 percent."],
    ["We have a new hall.", "Its area has tripled."],
    ["The ferries carried 5 tonnes.", "By then a ferry will come, twice as strong."],
    // What was delivered, built or long before was something else
    ["We bought bread.", "There were 40 buses on the quay."],
    ["They built a dam.", "They met 40 companies."],
    ["The queue was long.", "It is 40 buses long."],
    ["The national projects are dear to us.", "There are nine such projects."],
  ])("should be no figure: %s %s", (context, sentence) => {
    expect(figuresOf(sentence, [context])).toEqual([]);
  });

  it("should be no figure, with a sentence between that says nothing", () => {
    const context = ["We cut mortality by 30 percent.", "Nobody can believe it."];
    expect(figuresOf("I told them of the 30 percent.", context)).toEqual([]);
  });

  it("should be a figure, with a sentence between that is about something else", () => {
    const context = ["Ash trees stand in 30 percent of the valleys.", "Our firms are growing."];
    expect(figuresOf("Their takings rose by 18 percent.", context)).toEqual(["18 percent"]);
  });

  it("should be no figure, two sentences further on", () => {
    const context = ["Ash trees stand in 30 percent of the valleys.", "In 2009, it was 28 percent."];
    expect(figuresOf("In 2015, it was only 26 percent.", context)).toEqual([]);
  });

  it.each([
    ["Turnout is high, and inflation was 4 percent.", "In 2011, it was only 3 percent.", "3 percent"],
    ["We have finished the delivery of radars.", "It includes 49 units of equipment.", "49"],
    ["Tourists come to the isle.", "Their number has almost doubled.", "doubled"],
    [
      "The profits of banks rose.",
      "Last year’s number was small, and the rise was 600 percent.",
      "600 percent",
    ],
    ["We share the fish by quotas.", "The 30 percent that you named, I asked about it.", "30 percent"],
    ["The port took 5 million tonnes.", "This exceeds the old level by two thirds.", "two thirds"],
    ["Wages differ.", "In some regions the growth is below six percent.", "six percent"],
    ["Funding of the isle grew 3.2 times.", "It is much more in current prices, 24 times.", "24 times"],
    ["The station needs money.", "It has a power of 30 MW.", "30 MW"],
  ])("should be a figure: %s %s", (context, sentence, text) => {
    expect(figuresOf(sentence, [context])).toEqual([text]);
  });
});

describe("what is of the economy beside it", () => {
  it.each([
    ["Half of our exports go by sea.", ["Half"]],
    ["For heating, 10 or 20 percent of family incomes is much.", ["10 or 20 percent"]],
    ["The plant makes 40 percent of what they need, and its output grew.", ["40 percent"]],
    ["More than 70 percent of the kettles are imported.", ["70 percent"]],
    ["It produced 30 percent of all sledge runners.", ["30 percent"]],
    ["The number of enterprises has grown by a third.", ["a third"]],
    ["The number of tourists has doubled.", ["doubled"]],
    ["The number of families with loans at six percent interest is growing.", ["six percent"]],
    ["A number of countries have almost double our GDP.", ["double"]],
    ["They raised the harvest of pears by 30 percent.", ["30 percent"]],
    ["The 110-megawatt power plant is there.", ["110-megawatt"]],
    ["We built 80,000 square metres of housing.", ["80,000 square metres"]],
    ["The stock of flats is 3,200 square metres in this area.", ["3,200 square metres"]],
    ["The airline will buy ten aircraft and four launchers.", ["ten", "four"]],
    ["There are 600 enterprises in the region.", ["600"]],
    ["It is a park with 40 plants operating in it.", ["40"]],
    ["We created 350 staff positions.", ["350"]],
    ["Exports are twice the size of imports.", ["twice"]],
    ["They booked 80 percent of the rooms.", ["80 percent"]],
    ["Unemployment in most countries is now 10 percent of the population.", ["10 percent"]],
    ["There was a certain decline, but growth reached 30 percent.", ["30 percent"]],
    ["We build more housing, but our norm is 80 million square metres.", ["80 million square metres"]],
    ["We paid $5M and 20 tonnes of it.", ["$5M", "20 tonnes"]],
    ["They would gladly invest 30 billion rubles into 40 cutting-edge halls.", ["30 billion rubles"]],
    [
      "One airline will carry 11 million passengers, the other airline 1.5 million.",
      ["11 million", "1.5 million"],
    ],
    // Work that is no work under way
    ["Our construction sector grew by 5 percent.", ["5 percent"]],
    ["Construction work rose to 2 percent of the GDP.", ["2 percent"]],
    ["Thanks to the construction of the port, the share of our exports rose to 70 percent.", ["70 percent"]],
    // Those who are named beside what is measured
    ["Of our exports, half of them go to people on the isles.", ["half"]],
    ["With a growing population, taxes went from 13 to 15 percent.", ["13", "15 percent"]],
    [
      "We gave 5 billion rubles to the schools, which is six percent more.",
      ["5 billion rubles", "six percent"],
    ],
    ["The airline carried 3 million people, which is 20 percent more.", ["3 million", "20 percent"]],
    ["There was a 5 percent rise in the regions’ debts.", ["5 percent"]],
    ["There are 40 companies of young people.", ["40"]],
    ["We bought 40 buses for schools.", ["40"]],
    // Nothing is named but a sum, or what is traded
    ["They paid 40 million dollars, half of it at once.", ["40 million dollars", "half"]],
    ["Half of it is equipment.", ["Half"]],
    ["The bank offers a 9 percent rate of return.", ["9 percent"]],
    ["The number of huts reached 300 as trade doubled.", ["doubled"]],
    ["We paid half of the regions’ debts.", ["half"]],
    ["Some 40 percent of the buses came from Skerra.", ["40 percent"]],
    // What is paid, owned or depended on
    ["They have to pay another 40 percent on the bill.", ["40 percent"]],
    ["The state owns 62 percent.", ["62 percent"]],
    ["The mill was worth under a sixth of what they paid.", ["a sixth"]],
    ["We bought eight percent more vaccine.", ["eight percent"]],
    ["The isle is not 60 percent dependent on grants.", ["60 percent"]],
    ["Over 60 percent of the villages are connected to the gas network.", ["60 percent"]],
    ["They get half the cost of a boat.", ["half"]],
    ["Now 40 percent of the contract is paid at once.", ["40 percent"]],
    ["Only seven percent of that amount came in.", ["seven percent"]],
    ["At least 60 percent of the hauliers on the isles were unprofitable.", ["60 percent"]],
    ["Veldmark lent us 5 billion euros, 6 percent of the money for roads.", ["5 billion euros", "6 percent"]],
    // Where it is so, and who says it
    ["Our ties with the nordic countries account for some 28 percent.", ["28 percent"]],
    ["In your report, wages grew by 5 percent.", ["5 percent"]],
    ["Some 7.2 percent of the economically active population are idle.", ["7.2 percent"]],
    // Goods that are finished, and growth twice as fast
    ["Half of the exports are finished goods.", ["Half"]],
    ["Exports grow twice as fast as imports.", ["twice"]],
    ["We can guarantee 100 percent of supplies.", ["100 percent"]],
    [
      "The budget got 50 percent from oil, and next year it may be some 31 percent.",
      ["50 percent", "31 percent"],
    ],
    ["Three quarters of the sales are in the towns.", ["Three quarters"]],
    // Money is one, whatever it is for
    ["They seized 5 billion rubles.", ["5 billion rubles"]],
    // No stop stands behind it
    ["Exports: up 5 percent", ["5 percent"]],
  ])("should be a figure: %s", (sentence, texts) => {
    expect(figuresOf(sentence)).toEqual(texts);
  });
});

describe.each(Object.entries(classes))("%s", (_what, sentences) => {
  it.each(sentences)("should not be figures: %s", (sentence) => {
    expect(extractFigures(sentence, { date: "2016-05-12" }).map(({ text }) => text)).toEqual([]);
  });
});
