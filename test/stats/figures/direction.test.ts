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
      "Inflation has fallen: it is now 7 percent and is expected to reach 6 percent.",
      ["down", "fallen"],
      ["down", "fallen"],
    ],
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
