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
    ["The farms have more seed than last year – 7 percent more for wheat.", ["change", "more"]],
    ["Exports doubled.", ["change", "doubled"]],
    ["The rate fell by 1.5 percentage points.", ["change", "fell"]],
    ["Exports to Serbia grew by 5 percent, and those to Iran by 8.", ["change", "grew"], ["change", "grew"]],
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
  ],
  "another thing to compare with": [
    ["We export twice as much as they do.", ["ratio", "as much"]],
    ["The farms have more seed than those of Norway – 7 percent more for wheat.", ["ratio", "more"]],
    ["Wages there are three times higher than the national average.", ["ratio", "higher than"]],
    ["Our output is 20 percent lower than theirs.", ["ratio", "lower than"]],
    ["Norway invests twice as much as we invest.", ["ratio", "as much"]],
  ],
  "everything else": [
    ["We have a trade turnover of $21 billion.", ["level", null]],
    ["Inflation was 7 percent.", ["level", null]],
    ["Unemployment is 5 percent of the labour force.", ["level", null]],
    ["The key interest rate is 11 percent.", ["level", null]],
    ["Income tax is 13 percent.", ["level", null]],
    ["The profit margin reached 30 percent.", ["level", null]],
    ["Oil costs $52 per barrel.", ["level", null]],
    ["The rate went from 11 to 10 percent.", ["level", null], ["level", null]],
    ["The plant delivered 90 buses.", ["level", null]],
  ],
});
