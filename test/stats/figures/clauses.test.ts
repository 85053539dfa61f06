// Where one statement of a sentence ends and the next begins; `+` goes on about what the one before is about.
import { describe, expect, it } from "vitest";
import { figureWords } from "../../../src/dialect/figures/figure-words.js";
import { readSentence } from "../../../src/stats/figures/grammar/sentence.js";
import { clausesOf } from "../../../src/stats/figures/meaning/clauses.js";
import { itemsOf } from "../../../src/stats/figures/meaning/items.js";
import { tokensOf } from "../../../src/stats/figures/tokens.js";

function clausesIn(sentence: string): string {
  const tokens = tokensOf(sentence, figureWords.en!);
  const items = itemsOf(tokens, readSentence(tokens, null));
  return clausesOf(items)
    .map(({ from, to, continues }) => {
      const words = sentence.slice(items.list[from]!.start, items.list[to - 1]!.end);
      return continues ? `+${words}` : words;
    })
    .join(" ¦ ");
}

describe("clauses", () => {
  it.each([
    "Exports grew by 5 percent.",
    // A subject of its own, with something said of it
    "Exports grew by 5 percent, ¦ and imports fell by 3 percent.",
    "Exports grew by 5 percent ¦ , imports fell by 3 percent.",
    "Exports grew by 5 percent ¦ and imports fell by 3 percent.",
    "Exports grew by 5 percent ¦ , Serbia’s imports by 3 percent.",
    "Exports grew by 5 percent ¦ , imports 3 percent.",
    "Exports grew by 5 percent ¦ , imports of ore by almost 3 percent.",
    "Exports grew by 5 percent, ¦ and economic growth was 3 percent.",
    "In 2014 exports grew by 5 percent ¦ , in 2015 exports fell by 3 percent.",
    // None
    "Exports grew by 5 percent and came to $3 billion.",
    "Exports, imports and trade grew by 5 percent.",
    "Exports to Iran, and imports, grew by 5 percent.",
    "Exports grew by 5 percent, and industry is fine.",
    "Exports, and industry too, grew by 5 percent.",
    // The same subject
    "Exports grew by 5 percent ¦ +, and it was 3 percent in May.",
    "Exports grew by 5 percent ¦ +, they fell by 3 percent in May.",
    "Exports grew by 5 percent ¦ +, which is $3 billion.",
    "Exports grew by 5 percent ¦ +, ¦ +who knows.",
    "We will build roads for 5 billion rubles, exporting 3 million tonnes.",
    "Exports grew by 5 percent ¦ +, it is good.",
    // Nothing is said of what `with` names
    "They are worth $3 trillion ¦ , with oil accounting for half.",
    "They are worth $3 trillion ¦ , with oil accounting for nearly half.",
    "They are worth $3 trillion ¦ +, with buses accounting for half.",
    "They are worth $3 trillion and with oil accounting for half.",
    "We sold 90 buses, with oil at 5 percent.",
    "We sold 90 buses, with oil, accounting for half.",
    // What is left, and what is left out
    "Exports grew by 5 percent and it is fine.",
    "Exports grew by 5 percent ¦ and exporting 3 million tonnes is fine.",
    "We sold 5 million tonnes ¦ , remaining imports 3 million tonnes.",
    "Exports grew by 5 percent, ¦ and imports, as they say, fell by 3 percent.",
    "We made 90 buses half of which went north.",
    "We made the 90 buses which Serbia bought.",
    "We made 90 buses,",
    // Signs
    "Exports ¦ +(5 percent of GDP) ¦ +, which grew by 3 percent, are fine.",
    "Exports grew by 5 percent ¦ +; ¦ but imports fell.",
    "Exports grew by 5 percent ¦ ; so did imports",
    "Exports grew by 5 percent ¦ ; imports fell by 3 percent.",
    "Exports grew by 5 percent ¦ +; it was good.",
    "Exports grew by 5 percent ¦ +; this is fine ¦ ; imports fell.",
    "Exports grew ¦ +: by 5 percent.",
    "Exports grew ¦ +– by 5 percent.",
    "Exports ¦ +(5 percent of GDP) ¦ +grew by 3 percent.",
    // Words between clauses
    "Exports grew by 5 percent, ¦ while imports fell by 3 percent.",
    "Exports grew by 5 percent, ¦ +but it was 3 percent in May.",
    "We made 90 buses, ¦ while tractors numbered 40.",
    "We made 90 buses, ¦ +but tractors numbered 40.",
    // What is corrected is told once more
    "It rose not by 4 percent but by 8 percent.",
    "It will carry not 12 million tonnes, but 80 million tonnes of ore.",
    "Not 12 million tonnes, but 80 million tonnes were sold.",
    "12 million tonnes, ¦ +but then 80 million tonnes, were sold.",
    "It will carry 12 million tonnes, ¦ +but 80 million tonnes of ore.",
    "Not Iran took 12 million tonnes, ¦ +but Serbia took 80.",
  ])("should be: %s", (clauses) => {
    const sentence = clauses.replaceAll(/ ¦ \+?([,;:])/g, "$1").replaceAll(/ ¦ \+?/g, " ");
    expect(clausesIn(sentence)).toBe(clauses);
  });
});
