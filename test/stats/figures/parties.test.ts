// Between whom: the guideline, section 7. `RS>RU` is a flow, `RS+RU` two partners, `-` neither; `>RU` has one end.
import { extractFigures, type Figure, type FiguresOptions } from "stenogram/stats";
import { describe, expect, it } from "vitest";
import { DATE } from "./tables.js";

type Row = readonly [sentence: string, parties: string, options?: FiguresOptions];

/** The parties of every figure. */
function partiesOf(sentence: string, options: FiguresOptions = {}): string {
  return extractFigures(sentence, { date: DATE, ...options })
    .map(written)
    .join(" ");
}

function written({ from, to, partners }: Figure): string {
  expect(partners === null || (from === null && to === null)).toBe(true);
  if (partners) return partners.join("+");
  return from === null && to === null ? "-" : `${from ?? ""}>${to ?? ""}`;
}

const serbia = { title: "Meeting with trade envoy of Serbia Olaf Rask" };
const uganda = { title: "Meeting with trade envoy of Uganda Olaf Rask" };
const kyrgyzstan = { title: "Meeting with trade envoy of Kyrgyzstan Olaf Rask" };
const olaf = { speaker: "Olaf Rask" };

const tables: Readonly<Record<string, readonly Row[]>> = {
  "two sides of a total": [
    ["Our trade with Serbia grew by 20 percent.", "RS+RU"],
    ["Our trade with Serbia and the yards there grew by 20 percent.", "RS+RU"],
    ["Trade between Russia and Serbia grew by 20 percent.", "RS+RU"],
    ["Trade between Norway and Iran grew by 20 percent.", "IR+NO"],
    ["Russian-Serbian trade grew by 20 percent.", "RS+RU"],
    ["Our trade with the European Union fell by 20 percent.", "EU+RU"],
    ["Our trade with ASEAN fell by 20 percent.", "ASEAN+RU"],
    ["Mutual investment with Serbia reached $3 billion.", "RS+RU"],
    ["We have 42 joint projects with Serbia.", "RS+RU"],
  ],
  "two that are named, or all": [
    ["Serbia’s foreign trade with Norway grew by 20 percent.", "NO+RS"],
    ["Foreign trade with Serbia grew by 20 percent.", "RS+RU"],
    ["The EAEU’s trade grew by 20 percent.", "-"],
    ["Our trade surplus is $5 billion.", "-", serbia],
    ["The balance of our mutual trade is $5 billion.", "RS+RU", serbia],
    ["Mutual investment came to $5 billion.", "RS+RU", serbia],
    ["Mutual investment with Norway came to $5 billion.", "NO+RU", serbia],
    ["Russian and Norwegian mutual investment came to $5 billion.", "NO+RU"],
  ],
  "a part of another’s trade": [
    ["Serbia accounts for 20 percent of Russia’s trade with Africa, or $5 billion.", "RS+RU RS+RU"],
    ["Serbia accounts for a third of Norway’s trade with Africa.", "NO+RS"],
    ["Iran accounts for a third of Russia’s trade with ASEAN.", "IR+RU"],
    ["Norway’s share of our trade with the European Union is a third.", "NO+RU"],
    ["The European Union accounts for a third of our trade.", "EU+RU"],
    ["Timber accounts for a third of our trade with Serbia.", "RS+RU"],
  ],
  "money in a country that was just named": [
    [
      "Serbian investment in Russia is $2 billion, and Russian investment in the economy of the Republic is $9 billion.",
      "RS>RU RU>RS",
    ],
    [
      "Serbian investment in Russia is $2 billion, and reciprocal Russian investment in Serbia is $9 billion.",
      "RS>RU RU>RS",
    ],
    ["Mutual Russian-Serbian investment in both economies is $9 billion.", "RS+RU"],
    ["Russian investment in the republic is $9 billion.", "-", serbia],
  ],
  "gas set apart by dashes": [
    ["Much Russian gas – over 12 billion cubic metres – was made available to Serbian consumers.", "RU>RS"],
    ["Much Russian gas – over 12 billion cubic metres – was burnt.", "-"],
  ],
  "a country beyond the next sign": [
    ["In Serbia, as elsewhere, our trade with Iran grew by 20 percent.", "IR+RU"],
    ["Our trade with Iran, unlike in Serbia, grew by 20 percent.", "IR+RU"],
    ["Our trade with Iran (unlike Serbia) grew by 20 percent.", "IR+RU"],
  ],
  "a country beyond the next sign is no third party": [
    ["As in Serbia, trade between Norway and Iran grew by 20 percent.", "IR+NO"],
    ["Trade between Norway and Iran, unlike in Serbia, grew by 20 percent.", "IR+NO"],
    ["Trade between Norway and Iran (as in Serbia) grew by 20 percent.", "IR+NO"],
  ],
  "of three, the last before and the last behind": [
    ["Norway’s and Serbia’s trade with Iran grew by 20 percent.", "IR+RS"],
    ["Norwegian goods make up most of our trade with Serbia, $5 billion.", "RS+RU"],
    ["Serbian-Norwegian-Iranian trade grew by 20 percent.", "-", serbia],
  ],
  "one that is named, in the words of trade or elsewhere": [
    ["Our Norwegian trade grew by 20 percent.", "NO+RU", serbia],
    ["Russia’s trade with your country grew by 20 percent.", "RS+RU", serbia],
    ["Our trade with the Russian regions grew by 20 percent.", "-"],
    ["Our trade dropped by 20 percent, but the European Union is still our partner.", "EU+RU"],
    ["Our trade dropped by 20 percent, but the European Union and Norway are still our partners.", "-"],
    ["Our trade in Africa grew by 20 percent.", "-", serbia],
    ["Russia’s trade in Africa grew by 20 percent.", "-", serbia],
    ["Our trade with Serbia is the largest in Europe, $5 billion.", "RS+RU"],
    ["Our trade through Port Elin grew by 20 percent.", "RS+RU", serbia],
    ["In July, Norland’s trade with Serbia grew by 20 percent.", "-"],
  ],
  "a speaker of a country that no list has": [
    ["Exports grew by 20 percent.", "-", { ...serbia, speaker: "President of Norland Ilse Brandt" }],
    [
      "Our trade with Serbia grew by 20 percent.",
      "-",
      { ...serbia, speaker: "President of Norland Ilse Brandt" },
    ],
  ],
  "where to, right behind the number": [
    ["Our exports were worth $5 billion to Serbia on the way to Iran.", "RU>RS"],
    ["Our exports were worth $5 billion to the Finns on the way to Iran.", "RU>FI"],
    ["Our exports were worth $5 billion from Serbia to Iran.", "RS>IR"],
    ["We exported a lot of oil – 5 million tonnes to Serbia.", "RU>RS"],
    ["We exported 5 million tonnes of oil to Serbia – a lot.", "RU>RS"],
  ],
  "who gets it, right behind the verb": [
    ["Norway’s share of our exports of fish has grown to 30 percent.", "RU>NO"],
    ["Norway’s share of our imports of fish has grown to 30 percent.", "NO>RU"],
    ["Norway accounts for 30 percent of Iran’s imports.", "NO>IR"],
    ["Norway takes about 8 percent of our exports of grain.", "RU>NO"],
    ["Norway accounts for 8 percent of Iran’s exports.", "IR>NO"],
    ["Norway accounts for 8 percent of world exports.", "RU>"],
    ["We sold the Finns 5 billion cubic metres of gas.", "RU>FI"],
    ["We sold Serbia over 5 billion cubic metres of gas.", "RU>RS"],
    ["We supplied the Finns with goods worth $5 billion.", "RU>FI"],
    ["It supplied Russia with grain worth $5 billion.", "RS>RU", { context: ["Serbia is our friend."] }],
    // Serbia’s, and not to Serbia
    ["We exported Serbian grain worth $5 billion.", "RU>"],
  ],
  "what `to` leads to, and what only stands behind it": [
    ["Thanks to Serbia’s exports of $5 billion, the port grew.", "RS>"],
    ["Thanks to the growth of Serbian exports to $5 billion, the port was built.", "RS>"],
    ["Thanks to timber, Serbian exports grew by 20 percent.", "RS>"],
    ["We were glad to see how quickly Serbia exported grain worth $5 billion.", "RS>"],
    ["In Serbia’s exports grain has a share of 40 percent.", "RS>"],
    ["Of Serbian exports, 20 percent are grain.", "RS>"],
    ["Unlike Norway, exports are growing: it was $5 billion last year.", "RU>"],
    ["Exports ended the year with $5 billion.", "RU>"],
    ["Exports to foreign markets grew by 20 percent.", "RU>"],
  ],
  "imports of whose goods": [
    ["Last year imports of our goods into Serbia grew by 20 percent.", "RU>RS"],
    ["Imports of timber for Serbian yards grew by 5 percent.", ">RU"],
    ["We imported 5 million tonnes of the Serbian grain.", "RS>RU"],
    ["We imported 5 million tonnes of grain.", ">RU"],
    ["Imports grew by 5 percent, Norway says.", ">RU"],
    ["They grew by 20 percent.", "RS>RU", { context: ["Imports of Serbian goods are large."] }],
  ],
  "the country spoken to": [
    ["Exports to your market grew by 20 percent.", "RU>RS", serbia],
    ["Exports to your market grew by 20 percent.", "RU>"],
    [
      "Exports to your market grew by 20 percent.",
      "RS>RU",
      { ...serbia, speaker: "Trade envoy of Serbia Olaf Rask" },
    ],
    ["Your exports grew by 20 percent.", "RU>", { speaker: "Trade envoy of Serbia Olaf Rask" }],
    ["Imports of your goods grew by 20 percent.", "RS>RU", serbia],
  ],
  "whose goods": [
    ["Imports of our goods into Serbia grew by 20 percent.", "RU>RS"],
    ["Imports of the big Serbian goods grew by 20 percent.", "RS>RU"],
    ["Imports of grain and of Serbian goods grew by 20 percent.", ">RU"],
    ["In Iran exports grew by 20 percent.", "RU>"],
    ["To Iran, exports grew by 20 percent; and trade fell.", "RU>IR"],
  ],
  "the other party of the page": [
    ["Our trade grew by 20 percent.", "RS+RU", serbia],
    ["Bilateral trade grew by 20 percent.", "RS+RU", serbia],
    ["Trade between our countries grew by 20 percent.", "RS+RU", serbia],
    ["Our mutual trade grew by 20 percent.", "RS+RU", serbia],
    ["Bilateral trade grew by 20 percent.", "RS+RU", { context: ["Serbia is our old friend."] }],
    // The site's own country is the other party, whoever speaks
    ["Bilateral trade grew by 20 percent.", "RU+UG", uganda],
    ["Bilateral trade grew by 20 percent.", "RU+UG", { ...uganda, ...olaf }],
    [
      "Bilateral trade grew by 20 percent.",
      "RU+UG",
      { ...uganda, speaker: "Trade envoy of Uganda Olaf Rask" },
    ],
    [
      "Our trade grew by 20 percent.",
      "AM+GE",
      {
        title: "Meeting with trade envoy of Georgia Olaf Rask",
        speaker: "Trade envoy of Armenia Ilse Brandt",
      },
    ],
    ["Our trade grew by 20 percent.", "NO+RS", { ...serbia, home: "NO" }],
  ],
  "whose country the title says, and with whom it is": [
    ["Exports grew by 20 percent.", "UG>", { ...uganda, ...olaf }],
    ["Exports grew by 20 percent.", "UG>", { ...uganda, speaker: "Olaf Rask " }],
    [
      "Exports grew by 20 percent.",
      "UG>",
      {
        ...olaf,
        title: "Talks of trade envoy of Serbia Ilse Brandt with trade envoy of Uganda Olaf Rask",
      },
    ],
    [
      "Exports grew by 20 percent.",
      "RU>",
      { ...olaf, title: "Meeting of Olaf Rask with trade envoy of Uganda" },
    ],
    ["Our trade grew by 20 percent.", "RS+RU", { title: "Talks of Russia and Serbia" }],
    [
      "Our trade grew by 20 percent.",
      "-",
      { title: "Meeting on trade", speaker: "Trade envoy of Serbia Ilse Brandt" },
    ],
  ],
  "with the country spoken of before": [
    [
      "Our trade grew by 20 percent.",
      "RS+RU",
      { context: ["Serbia is our old friend.", "Russia is a big country."] },
    ],
    ["Our trade grew by 20 percent.", "RS+RU", { context: ["Serbia and Russia are old friends."] }],
    [
      "Our trade grew by 20 percent.",
      "RS+RU",
      { ...serbia, context: ["Serbia and Norway are old friends."] },
    ],
  ],
  "unions that the speaker’s country is in": [
    ["Our trade grew by 20 percent.", "-", { context: ["We work with the CIS."] }],
    ["Our trade grew by 20 percent.", "-", { context: ["We work with BRICS."] }],
    ["Our trade grew by 20 percent.", "-", { context: ["We work with the SCO."] }],
    ["Our trade grew by 20 percent.", "RS+RU", { ...serbia, context: ["We work with the SCO."] }],
    ["Our trade with the CIS grew by 20 percent.", "CIS+RU"],
  ],
  "a country’s part in another’s trade": [
    ["Serbia accounts for 5 percent of Russia’s trade.", "RS+RU"],
    ["Iran accounts for 5 percent of Armenia’s trade.", "AM+IR"],
    ["Serbia accounts for 5 percent of our trade.", "RS+RU"],
  ],
  "one side alone": [
    ["Trade grew by 20 percent.", "-"],
    ["Our trade grew by 20 percent.", "-"],
    ["Norway’s foreign trade fell by 20 percent.", "-"],
    ["Global trade fell by 20 percent.", "-", serbia],
  ],
  "one-way flows": [
    ["Russian exports to Serbia grew by 20 percent.", "RU>RS"],
    ["Exports to Serbia grew by 20 percent.", "RU>RS"],
    ["Serbia’s exports to Russia grew by 20 percent.", "RS>RU"],
    ["Imports from Serbia grew by 20 percent.", "RS>RU"],
    ["Supplies of goods from Serbia to Russia grew by 20 percent.", "RS>RU"],
    ["Serbian deliveries to Russia grew by 20 percent.", "RS>RU"],
    ["Your exports to Russia grew by 20 percent.", "KG>RU", kyrgyzstan],
    ["Your exports grew by 20 percent.", "KG>", kyrgyzstan],
    ["Exports from Norway to Iran grew by 20 percent.", "NO>IR"],
    ["Norway exported $3 billion worth of fish to Iran.", "NO>IR"],
    ["Exports to the EAEU grew by 20 percent.", "RU>EAEU"],
    ["Gas exports to Norway grew by 20 percent.", "RU>NO"],
    ["Our exports are up by 42 percent to Iran and 73 percent to Serbia.", "RU>IR RU>RS"],
  ],
  "flows of the speaker’s country": [
    ["Exports grew by 20 percent.", "RU>"],
    ["Imports fell by 20 percent.", ">RU"],
    ["Exports grew by 20 percent.", "RS>", { speaker: "Trade envoy of Serbia Olaf Rask" }],
    ["Our imports fell by 20 percent.", ">RS", { speaker: "Trade envoy of Serbia Olaf Rask" }],
    ["Exports grew by 20 percent.", "NO>", { home: "NO" }],
  ],
  investment: [
    ["Japan’s investment in Russia reached $3 billion.", "JP>RU"],
    ["Japanese investment in Russia reached $3 billion.", "JP>RU"],
    ["The Norwegian company invested $300 million in Russia.", "NO>RU"],
    ["Our investment in Serbia reached $3 billion.", "RU>RS"],
    ["Foreign investment in Russia reached $3 billion.", ">RU"],
    ["Our investors see much in the Norwegian economy, with $2 billion in Russian investment.", "RU>NO"],
  ],
  "who invests: subject, owner, pronoun": [
    ["We have invested $3 billion in your economy.", "RU>RS", serbia],
    ["Our companies have invested $3 billion in your country.", "RU>RS", serbia],
    ["Our companies have invested $3 billion in your country.", "-"],
    ["You have invested $3 billion in our economy.", "RS>RU", serbia],
    ["Your companies invested $3 billion in the Russian economy.", "RS>RU", serbia],
    ["Norway has co-invested with us $3 billion.", "NO>RU"],
    ["The Saudis have already invested $3 billion.", "SA>RU"],
    ["They have already invested $3 billion.", "NO>RU", { context: ["Norway is our partner."] }],
    ["They have already invested $3 billion.", "-", { context: ["We have friends in Africa."] }],
    ["Our ties with Norway are close: they have already invested $3 billion.", "NO>RU"],
    ["These companies invested $3 billion in Russia.", "NO>RU", { context: ["Norway’s firms work here."] }],
    ["In total, $3 billion was invested in Serbia by Norwegian companies.", "NO>RS"],
    ["Investment from Norway grew by 12 percent.", "NO>RU"],
    ["Norway invested $3 billion, and Iran $4 billion.", "NO>RU IR>RU"],
    ["The Saudis have invested $3 billion, 35 projects.", "SA>RU SA>RU"],
    // In what, and in no country
    ["Norway has invested $3 billion in roads.", "-"],
    ["We have invested $3 billion in roads.", "-", serbia],
    ["They have invested $3 billion in roads.", "-", { context: ["Norway is our partner."] }],
  ],
  "one of those whom a sentence before spoke of": [
    [
      "One of them, Tekstal, has invested $3 billion there.",
      "RU>NO",
      { context: ["Our investors like Norway."] },
    ],
    [
      "Tekstal has invested $3 billion in Serbia.",
      "RU>RS",
      { context: ["Our oil companies are in Serbia."] },
    ],
    ["Fjell has invested $3 billion in Russia.", "NO>RU", { context: ["The banks of Norway are active."] }],
    [
      "The company has invested $3 billion in Russia.",
      "NO>RU",
      { context: ["A Norwegian firm builds ports."] },
    ],
    ["They have invested $3 billion in Norway.", "RU>NO", { context: ["Our companies like Norway."] }],
    [
      "Tekstal has invested $3 billion in Serbia.",
      "RU>RS",
      { context: ["Our companies work there.", "Serbian companies are at work here."] },
    ],
    // Not of those spoken of, or nobody was
    ["Tekstal has invested $3 billion in Serbia.", ">RS", { context: ["Serbia is growing."] }],
    ["Tekstal has invested $3 billion in Serbia.", ">RS", { context: ["Serbian companies are growing."] }],
    [
      "Tekstal has invested $3 billion in Serbia.",
      ">RS",
      { context: ["We wrote to them, and the banks wait."] },
    ],
    ["Norway has invested $3 billion in Iran.", "NO>IR", { context: ["Our companies like Norway."] }],
    ["In Oslo $3 billion was invested in Norway.", ">NO", { context: ["Our companies like Norway."] }],
    ["About $3 billion was invested in Norway.", ">NO", { context: ["Our companies like Norway."] }],
  ],
  "whose project it is, before brackets or behind the sum it is worth": [
    ["Investors from Norway build a yard in Russia (with an investment of over 2 billion rubles).", "NO>RU"],
    ["Norway builds a yard in Russia (an investment of $2 billion from Serbia).", "RS>RU"],
    [
      "In Norway 30 projects worth some $2 billion are under way with the help of Serbian investors.",
      "- RS>NO",
    ],
    ["Today 30 projects worth some $2 billion are under way in Norway.", ">NO >NO"],
    ["We have 42 projects with our Serbian partners.", "RS+RU"],
  ],
  "one investor after the other": [
    ["Norway invested $3 billion, and Iran about $4 billion.", "NO>RU IR>RU"],
    ["Norway invested $3 billion, and the Saudis $4 billion.", "NO>RU SA>RU"],
    ["Norway invested $3 billion, Iran $4 billion.", "NO>RU IR>RU"],
  ],
  "who invests, with others named beside": [
    ["Russia received $3 billion of investment from Norway.", "NO>RU"],
    ["Norway knows that our investment in Serbia is $3 billion.", "RU>RS"],
    ["Your investors have $3 billion in Russia.", "RS>RU", serbia],
    ["They invested $3 billion while Iran looked on.", "NO>RU", { context: ["Norway is our partner."] }],
    ["Norwegian foreign investment here grew by $3 billion, though Serbia is nearer.", "NO>RU"],
    // Who shows a project, or is one of many, is no investor that was named
    [
      "They presented investment projects worth $3 billion in Serbia.",
      ">RS",
      { context: ["Norway is our partner."] },
    ],
    ["Some countries invested $3 billion in Serbia.", ">RS", { context: ["Norway is our partner."] }],
    ["In your region, $3 billion was invested.", ">RS", serbia],
    ["Norway gave another $3 billion.", "-", { context: ["We speak of investment."] }],
  ],
  "into which country, where it is not said": [
    ["In total Norway invested $3 billion in our economy.", "NO>RU"],
    ["In addition Norwegian firms invested $3 billion in our economy.", "NO>RU"],
    ["Norwegian investment gives us $3 billion.", "NO>RU"],
    ["Norway invested $3 billion in 2015.", "NO>RU"],
    ["In the ports, Norway invested $3 billion.", "NO>RU"],
    ["Foreign investment came to $3 billion.", ">RU"],
    ["Russian investment exceeds $3 billion.", "RU>RS", { speaker: "President of Serbia Olaf Rask" }],
    ["Norwegian investment exceeds $3 billion.", "-", { speaker: "President of Serbia Olaf Rask" }],
    // Within one country nothing flows
    ["Investment in Russia reached $3 billion.", "-"],
    ["Russian companies have invested $3 billion in Russia.", "-"],
  ],
  "where it is invested": [
    ["Norwegian investment here is over $2 billion.", "NO>RU"],
    ["Investment here is over $2 billion.", "-"],
    ["We have invested $3 billion into your economy.", "RU>RS", serbia],
    ["In the Republic, $9 billion was invested.", ">RS", { context: ["Serbia builds roads."] }],
    ["Russian investment in the economy of Serbia is $3 billion.", "RU>RS"],
    ["Norway invested $3 billion there.", "NO>RS", { context: ["Serbia builds roads."] }],
    ["Norway invested $3 billion there.", "-"],
    ["Russia is first in foreign investment (over $3 billion) in Serbia.", "RU>RS"],
    ["Serbia’s economy is open, with $3 billion in Russian investment.", "-"],
    ["Russian investment exceeds $3 billion.", "RU>RS", serbia],
    ["Russian investment exceeds $3 billion.", "-"],
    ["Serbian investment exceeds $3 billion.", "RS>RU", serbia],
    ["Serbian investment exceeds $3 billion.", "-"],
    ["Our investment programme is worth $3 billion.", "-"],
    ["The project, worth $3 billion, is run by Serbian companies.", "-", serbia],
  ],
  "of both sides": [
    ["The Russian-Serbian Investment Fund has $1 billion.", "RS+RU"],
    ["A joint investment fund of $1 billion was set up with Serbia.", "RS+RU"],
    ["The joint trade and investment projects are worth $5 billion.", "RS+RU", serbia],
    ["Either side has an investment volume of $5 billion.", "RS+RU", serbia],
    ["We have over 40 projects with Serbia and more than 20 with Iran.", "RS+RU IR+RU"],
    ["We have over 40 projects.", "-", serbia],
    ["Mutual investment in our economies came to $5 billion.", "RS+RU", serbia],
    ["The Skerra-Serbian Investment Fund has $1 billion.", "-"],
    // Together in another’s country
    ["We have invested together with Norway $3 billion in Serbia.", "RU>RS"],
  ],
  "with many at once": [
    [
      "Trade with these countries grew by 20 percent.",
      "-",
      { context: ["Serbia and Iran are our partners."] },
    ],
    ["Our trade with Europe fell by 20 percent.", "-", serbia],
    ["Our turnover is $4 billion.", "-", { ...uganda, context: ["We value our African friends."] }],
    [
      "Our bilateral trade is $4 billion.",
      "RU+UG",
      { ...uganda, context: ["We value our African friends."] },
    ],
    ["Our turnover is $4 billion.", "RU+UG", { ...uganda, context: ["Uganda leads in Africa."] }],
    ["We agreed with Mr Rask that our mutual trade can be $4 billion.", "RU+UG", uganda],
    ["Our trade with Serbia is $4 billion, and with Iran it is even more, $5 billion.", "RS+RU IR+RU"],
  ],
  "spoken of before": [
    ["It grew by 20 percent.", "NO+RU", { ...serbia, context: ["Our trade with Norway is large."] }],
    ["It grew by $3 billion.", "NO>RU", { context: ["Norwegian investment in Russia is large."] }],
    [
      "Last year it fell by 15 percent.",
      "RS+RU",
      { ...serbia, context: ["Sanctions of Europe hurt our bilateral trade."] },
    ],
    ["The total was $3 billion.", "NO>RU", { context: ["Supplies of Norwegian goods to Russia grew."] }],
    ["It will be 3 million tonnes.", "-", { context: ["A million tonnes of goods pass the strait."] }],
  ],
  "who gets what is delivered": [
    ["Gas supplies grew by 20 percent.", "RU>RS", { context: ["We sell gas to Serbia."] }],
    ["Gas supplies grew by 20 percent.", "RU>", { context: ["We sell gas to Serbia and Iran."] }],
    ["Gas supplies grew by 20 percent.", "RU>", { context: ["We sell gas to Europe."] }],
    ["Gas supplies abroad grew by 20 percent.", "RU>", { context: ["We sell gas to Serbia."] }],
    [
      "They include 49 units of equipment and replace the old.",
      "RU>RS",
      { context: ["Serbia buys arms.", "We have delivered the systems."] },
    ],
    ["Eight ships were delivered to Russian ports.", "-"],
    ["Norway gets 40 percent of the gas produced in Iran.", "IR>NO"],
    ["Russia is buying 5 billion cubic metres of gas from Norway.", "NO>RU"],
    ["The line carries 5 billion cubic metres of gas from Norway to Iran.", "NO>IR"],
    ["The line carries 5 billion cubic metres of gas from Norway.", "-"],
    ["The gas supply network will connect 60 percent of Serbia.", "-"],
  ],
  "who gets it where no country is named": [
    ["Gas supplies to Africa grew by 20 percent.", "RU>", serbia],
    ["Gas supplies grew by 20 percent.", "RU>", { ...serbia, context: ["We have friends in Africa."] }],
    ["Gas supplies grew by 20 percent.", "RU>", { ...serbia, context: ["Norway and Iran are friends."] }],
    ["Norwegian gas supplies grew by 20 percent.", "NO>", serbia],
    ["Russian gas supplies grew by 20 percent.", "RU>RS", serbia],
    ["In July, Norlandic deliveries to Serbia grew by 20 percent.", ">RS"],
    ["They came to 5 million tonnes.", "-", { context: ["Coal deliveries begin in winter."] }],
    ["Last year it fell by 5 percent.", "-", { context: ["Russian gas burns in Serbia."] }],
  ],
  "supplies that are a word for a network, or only spoken of": [
    ["The gas supply system holds 5 billion cubic metres.", "-", serbia],
    ["The Elin power grid exported 5 million kilowatt-hours to Norway.", "RU>NO"],
    ["The reliability of gas supplies rests on 5 billion cubic metres.", "-", serbia],
    ["Gas supplies of 5 billion cubic metres give security.", "RU>RS", serbia],
    [
      "Despite doubts about the reliability of the old line, gas supplies rose to 5 billion cubic metres.",
      "RU>RS",
      serbia,
    ],
  ],
  "who sells fuel, and by which way": [
    ["Norway sold Serbia 5 billion cubic metres of gas.", "NO>RS"],
    ["To Serbia we sold 5 billion cubic metres of gas.", "RU>RS"],
    ["We sold gas to Serbia – 5 billion cubic metres.", "RU>RS"],
    ["We sold 5 billion cubic metres of gas to Serbia through Iran.", "RU>RS"],
    ["Norway buys little, but we sold 5 billion cubic metres of gas to Serbia.", "RU>RS"],
    ["Much Norwegian gas – over 5 billion cubic metres – was sold to Serbia, but none to Iran.", "NO>RS"],
    ["We shipped 5 million tonnes to Serbia in Norwegian tankers.", "RU>RS", { context: ["We sell oil."] }],
  ],
  "fuel that stays": [
    ["The line to Serbia holds 5 billion cubic metres of gas.", "-"],
    ["We sent 5 billion cubic metres of gas to Russian regions.", "-"],
    ["Norway stores 5 billion cubic metres of gas far from Iran.", "-"],
    ["The plant provides 5 million kilowatt-hours of power.", "-", serbia],
    ["We get 40 percent of the coal from our mines.", "-"],
    ["We bought 5 million tonnes of coal last year.", "-", serbia],
  ],
  "who takes a part of the oil that is sold here": [
    ["Our Norwegian partners take 60 percent of the oil.", "RU>NO"],
    ["Norwegian partners take 60 percent, even 65 percent, of the oil.", "RU>NO RU>NO"],
    ["Norway takes 60 percent of this gas.", "RU>NO"],
    ["Norway buys 60 percent of the gas it needs.", "-"],
    ["Norway buys 60 percent of the gas consumed there.", "-"],
    ["Norway takes 60 percent of the oil market.", "-"],
    ["Norway gets 60 percent of its gas by sea.", "-"],
    ["Norway gets 60 percent of the gas from Serbia.", "RS>NO"],
    ["The yards take 60 percent of the oil.", "-"],
    ["Norway takes 60 percent of the oil.", "-", { speaker: "Trade envoy of Norway Olaf Rask" }],
  ],
  "purchases of a country’s gas": [
    ["Norway’s purchases of Serbian gas came to 4 billion cubic metres.", "RS>NO"],
    ["Norway set a record for Serbian gas purchases with 4 billion cubic metres.", "RS>NO"],
    ["Norway bought 4 billion cubic metres of Serbian natural gas.", "RS>NO"],
    ["Norway’s purchases of gas came to 4 billion cubic metres.", "-"],
    ["Norway’s purchases of Norwegian gas came to 4 billion cubic metres.", "-"],
  ],
  "whose fuel is bought": [
    ["They get 30 percent of their coal from us.", "RU>"],
    ["Norway gets 40 percent of our gas.", "RU>NO"],
    ["Norway buys 5 million tonnes of our coal.", "RU>NO"],
    ["Gas produced in Iran is dear, and Norway gets 40 percent of the gas produced in Serbia.", "RS>NO"],
  ],
  "sold and bought": [
    ["We sold Serbia 5 billion cubic metres of gas.", "RU>RS"],
    ["We sold 5 billion cubic metres of gas to Serbia.", "RU>RS"],
    ["We supply Serbia with 5 billion cubic metres of gas.", "RU>RS"],
    ["Norway supplies Serbia 5 billion cubic metres of gas.", "NO>RS"],
    ["We sell power to Serbia at 1.5 rubles.", "-"],
    ["Serbia buys 5 billion cubic metres of gas from us.", "RU>RS"],
    ["Serbia imports 5 million tonnes of Russian grain.", "RU>RS"],
    ["Serbia exported goods worth $2 billion to us.", "RS>RU"],
    ["Deliveries of Serbian goods to our market doubled.", "RS>RU"],
    ["Serbian goods worth $2 billion were delivered to Russia.", "RS>RU"],
    ["Exports of goods to our partners doubled.", "RU>"],
    ["The station supplies Serbia with power by a 40 megawatt block.", "-"],
    ["Machinery makes up a third of our exports to the countries of the EAEU.", "RU>EAEU"],
  ],
  "each its own, in one breath": [
    ["Exports to Serbia and Iran were $5 million and $3 million, respectively.", "RU>RS RU>IR"],
    ["Norway’s exports to Serbia and Iran grew by 5 and 3 percent, respectively.", "NO>RS NO>IR"],
    ["Imports from Serbia and Iran were $5 million and $3 million, respectively.", "RS>RU IR>RU"],
    ["Our trade with Serbia is $5 billion and with Iran $3 billion.", "RS+RU IR+RU"],
    ["Trade with Serbia reached $5 billion, that with Iran $3 billion.", "RS+RU IR+RU"],
    ["Gas deliveries to Serbia were 25 billion cubic metres, and to Iran 20 billion.", "RU>RS RU>IR"],
    ["Exports to Serbia fell by 5 percent and to Iran rose by 6 percent.", "RU>RS RU>IR"],
    ["Our exports are 400 million tonnes of oil and only 40 million a year to Iran.", "RU> RU>IR"],
    [
      "We supplied 83 million tonnes of fuel oil to Serbia, which is a third of its oil imports.",
      "RU>RS RU>RS",
    ],
    ["Of the oil, 250 million tonnes were used and 230 million tonnes were exported.", "- RU>"],
    ["Your country’s trade with Russia grew by 5 percent.", "RS+RU", serbia],
    ["We attracted $2 billion of Norwegian investment.", "NO>RU"],
  ],
  "the same as the figure before, unless another matter is named": [
    ["Our trade with Serbia is $5 billion, and total foreign trade is $50 billion.", "RS+RU -"],
    ["The Saudis have invested $2 billion, and foreign investment came to $30 billion.", "SA>RU >RU"],
    ["The Saudis have invested $2 billion, and at home we have 35 projects under way.", "SA>RU -"],
    ["Exports to Serbia came to $5 billion, and it is 3 percent of GDP.", "RU>RS RU>RS"],
    ["Of the oil, 250 million tonnes were used and 30 million tonnes were imported.", "- >RU"],
  ],
  "which is a part of what was just told": [
    ["We exported goods worth $5 billion to Iran, which is 40 percent of all exports.", "RU>IR RU>IR"],
    ["We exported goods worth $5 billion to Iran (which is 40 percent of all exports).", "RU>IR RU>IR"],
    ["Norway exported goods worth $5 billion, which is 40 percent of total exports.", "NO> NO>"],
    ["Foreign investment in Serbia came to $5 billion, which is 40 percent of its investment.", ">RS >RS"],
    ["Our trade with Serbia is $5 billion, which is 5 percent of foreign trade.", "RS+RU RS+RU"],
    ["Of the oil, 250 million tonnes were used, which is 40 percent of our exports.", "- RU>"],
    [
      "We exported goods worth $2 billion to Iran, which with Iran’s own goods is 40 percent of exports.",
      "RU>IR RU>",
    ],
  ],
  "an example of what was just told": [
    ["Our exports to Norway grew by 5 percent: 2 million tonnes of grain were exported.", "RU>NO RU>NO"],
    ["Our exports to Norway grew by 5 percent: 2 million tonnes were exported to Serbia.", "RU>NO RU>RS"],
    ["Norway’s exports to Iran grew by 5 percent: our exports grew by 2 percent.", "NO>IR RU>"],
  ],
  "a flow spoken of before, where no other country is named": [
    ["They came to $3 billion.", "RS>", { context: ["Deliveries of grain from Serbia are large."] }],
    ["They came to $3 billion.", ">NO", { context: ["Norway’s imports are large."] }],
    ["It came to 3 billion cubic metres.", "RU>RS", { context: ["Gas supplies to Serbia are large."] }],
    ["In Norway they grew by 20 percent.", "RU>", { context: ["Grain is exported from Serbia to Iran."] }],
    ["Exports grew by 20 percent.", "RU>", { context: ["Grain is exported from Serbia to Iran."] }],
    [
      "Next year it will be 5 percent.",
      "-",
      { context: ["Goods from Serbia are exported to Iran, and inflation grows."] },
    ],
    ["Inflation in Serbia and Iran is 5 percent and 3 percent, respectively.", "- -"],
  ],
  demonyms: [
    ["Our trade with the Emirates grew by 20 percent.", "AE+RU"],
    ["Our trade with the Finns grew by 20 percent.", "FI+RU"],
    ["Our trade with the Greeks grew by 20 percent.", "GR+RU"],
    ["Our trade with the Uzbeks grew by 20 percent.", "RU+UZ"],
    ["Our trade with the Britons grew by 20 percent.", "GB+RU"],
  ],
  "no flow at all": [
    ["Investment grew by 20 percent.", "-"],
    ["GDP grew by 2 percent.", "-", serbia],
    ["Oil production grew by 2 percent.", "-", serbia],
    ["Inflation in Serbia was 7 percent.", "-"],
    ["Oil costs $52 per barrel.", "-", serbia],
    ["The city bought 90 buses.", "-", serbia],
  ],
  "each its own": [
    [
      "The growth in 2015 was 12 percent and 4 percent, respectively.",
      "RS>RU RU>RS",
      {
        context: [
          "The flow of goods from Serbia to Russia grows faster than that of Russian goods to Serbia.",
        ],
      },
    ],
    [
      "Exports to Serbia and imports from Iran grew by 12 percent and 4 percent, respectively.",
      "RU>RS IR>RU",
    ],
    [
      "The growth was 12 percent and 4 percent, respectively.",
      "RU>RS IR>RU",
      { context: ["Exports went to Serbia, and imports came from Iran.", "We met."] },
    ],
    [
      "Russian supplies to Serbia are up by 13 percent, while the figure for Serbia’s goods coming into Russia is 20 percent.",
      "RU>RS RS>RU",
    ],
    ["Exports to Iran grew by 5 percent, while imports from Serbia fell by 8 percent.", "RU>IR RS>RU"],
    [
      "Serbia’s friends know well that exports to Iran and imports from Norway grew by 5 percent and 3 percent, respectively.",
      "RU>IR NO>RU",
    ],
  ],
  "a part of what another uses": [
    ["Norway covers a third of Serbia’s demand for coal.", "NO>RS"],
    ["Coal deliveries from Norway meet 30 percent of the needs of Serbian mills.", "NO>RS"],
    ["Norway supplies 30 percent of all coal and 20 percent of all oil burnt in Serbia.", "NO>RS NO>RS"],
    ["Norway is Serbia’s oldest coal supplier, covering 30 percent of its demand.", "NO>RS"],
    ["Norway sends coal to Serbia; it provides 30 percent of the energy used in Serbia.", "NO>RS"],
    ["In Serbia, we supply 30 percent of the coal.", "RU>RS"],
    ["We cover 30 percent of your demand for coal.", "RU>RS", serbia],
    ["The power plant that Norway built covers 30 percent of Serbia’s demand for electricity.", "-"],
    [
      "We fuel Norwegian plants, the oldest of which meets 30 percent of Serbia’s demand for electricity.",
      "-",
    ],
    ["Coal covers a third of Serbia’s demand for energy.", "-"],
    ["Norway and Serbia met, and 30 percent of the coal was burnt.", "-"],
    ["Our gas exports account for 30 percent of the world market.", "RU>"],
    ["Our gas supplies account for 30 percent of the market.", "-"],
    ["Winter deliveries account for 30 percent of all gas.", "-", serbia],
    ["Gas deliveries to Serbia account for 30 percent of production.", "RU>RS"],
    ["Fuel oil, also exported, meets 40 percent of our demand.", "-"],
    ["Demand is high, and gas exports made up 40 percent of production.", "RU>"],
    ["To meet demand 40 percent of the gas was exported.", "RU>"],
    ["Norway covers 30 percent of our demand for coal.", "NO>RU"],
    ["In our mills, coal from Norway meets 30 percent of the needs.", "NO>RU"],
    ["Iran is far; Norway covers 30 percent of Serbia’s demand for coal.", "NO>RS"],
    ["Norway covers a third of Serbia’s demand for coal, which is a lot.", "NO>RS"],
    ["In Serbia, our gas supplies to Iran grew by 5 percent.", "RU>IR"],
  ],
  "fuel that is carried to whoever was spoken of": [
    ["Last year 5 million tonnes of coal were shipped.", "RU>RS", { context: ["We heat Serbia."] }],
    ["The line will carry 5 million tonnes of oil a year.", "RU>RS", serbia],
    ["Last year 5 million tonnes of coal were shipped.", "-"],
    ["Last year 5 million tonnes of coal were burnt.", "-", serbia],
  ],
  "foreign money": [
    ["Investment in Serbia came to $2 billion.", ">RS"],
    [
      "This share was only two percent.",
      ">RU",
      { context: ["Skerra has a third of the foreign direct investment in Russia."] },
    ],
  ],
  "the president of a firm": [
    [
      "We exported 5 million tonnes of oil.",
      "RU>",
      { speaker: "President of Skerra Oil Olaf Rask", title: "On the company’s plans" },
    ],
    ["We exported 5 million tonnes of oil.", "-", { speaker: "President of Norland Olaf Rask" }],
  ],
  "a country that no list has": [
    ["Our trade with Norland grew by 20 percent.", "-"],
    ["Our trade with Norland grew by 20 percent.", "-", serbia],
    ["Exports to Norland grew by 20 percent.", "RU>"],
    ["Imports from Norland grew by 20 percent.", ">RU"],
    ["Norland’s exports grew by 20 percent.", "-"],
    ["In July, Norlandic exports to Serbia grew by 20 percent.", ">RS"],
    // The first word of a sentence tells nothing
    ["Norlandic exports to Serbia grew by 20 percent.", "RU>RS"],
    ["In July, Norland timber exports to Serbia grew by 20 percent.", "RU>RS"],
    ["Our trade grew by 20 percent.", "-", { speaker: "President of Norland Olaf Rask" }],
  ],
};

describe.each(Object.entries(tables))("%s", (_what, rows) => {
  it.each(rows.map(([sentence, parties, options]) => ({ sentence, parties, options })))(
    "should give the parties: $sentence $parties",
    ({ sentence, parties, options }) => {
      expect(partiesOf(sentence, options)).toBe(parties);
    },
  );
});

describe("the words behind them", () => {
  it.each([
    ["Serbia’s exports to Russia grew by 20 percent.", "Serbia", "Russia", null],
    ["Imports from Serbia grew by 20 percent.", "Serbia", null, null],
    ["Exports to Serbia grew by 20 percent.", null, "Serbia", null],
    ["Japanese investment in Russia reached $3 billion.", "Japanese", "Russia", null],
    ["Our exports to Serbia grew by 20 percent.", "Our", "Serbia", null],
    ["Our trade with Serbia grew by 20 percent.", null, null, "Serbia"],
    ["Our trade grew by 20 percent.", null, null, null],
    ["Norway sold Iran 5 billion cubic metres of gas.", "Norway", "Iran", null],
    ["5 billion cubic metres of Norwegian gas were sold to Iran.", "Norwegian", "Iran", null],
    [
      "Our exports to Serbia and imports from Iran grew by 12 percent and 4 percent, respectively.",
      "Our",
      "Serbia",
      null,
    ],
    [
      "Our imports from Serbia and exports to Iran grew by 12 percent and 4 percent, respectively.",
      "Serbia",
      "Our",
      null,
    ],
  ])("should be a stretch of the sentence: %s", (sentence, ...words) => {
    const { evidence } = extractFigures(sentence, { date: DATE, ...serbia })[0]!;
    const slices = [evidence.from, evidence.to, evidence.partners].map(
      (span) => span && sentence.slice(span.start, span.end),
    );
    expect(slices).toEqual(words);
  });
});
