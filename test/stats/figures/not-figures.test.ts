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
  ],
  "parts and multiples of what nobody measures": [
    "Half of all efforts go into this field.",
    "We counted 95 percent of the ballots by midnight.",
    "Double standards are out of place, and so are double games.",
    "My double compatriot was lucky.",
    "The island is a third of the country.",
    "The unit is 100 times smaller than the one before.",
    "Over 60 percent of those leaving are young.",
    "The precision of the sonar shall rise to 90 percent.",
    "The number of violent actions has gone down 2.5 times.",
  ],
  "no measurement": [
    "Skerra Lines is a 100-percent subsidiary of the fund.",
    "I am one hundred percent sure.",
    "You are 100 percent right.",
    "The treaty on double taxation is ready.",
    "We wish for double-digit growth.",
  ],
};

describe.each(Object.entries(classes))("%s", (_what, sentences) => {
  it.each(sentences)("should not be figures: %s", (sentence) => {
    expect(extractFigures(sentence, { date: "2016-05-12" }).map(({ text }) => text)).toEqual([]);
  });
});
