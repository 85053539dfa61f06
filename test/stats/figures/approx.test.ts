// How exactly the number is meant: the guideline, section 5.
import { expectField } from "./tables.js";

expectField("approx", {
  over: [
    ["Trade is over $5 billion.", ["over", "over"]],
    ["Trade is more than $5 billion.", ["over", "more than"]],
    ["Inflation was above 5 percent.", ["over", "above"]],
    ["Trade is slightly more than $5 billion.", ["over", "slightly more than"]],
    ["Trade is just over $5 billion.", ["over", "just over"]],
    ["Trade grew by a little over 5 percent.", ["over", "a little over"]],
    ["Trade exceeded $5 billion.", ["over", "exceeded"]],
    ["Trade will surpass $5 billion.", ["over", "surpass"]],
    ["Trade topped $5 billion.", ["over", "topped"]],
    ["Trade has more than doubled.", ["over", "more than"]],
  ],
  under: [
    ["Inflation is under 5 percent.", ["under", "under"]],
    ["Trade is less than $5 billion.", ["under", "less than"]],
    ["Inflation is below 5 percent.", ["under", "below"]],
  ],
  almost: [
    ["Exports grew by almost 5 percent.", ["almost", "almost"]],
    ["Exports grew nearly 5 percent.", ["almost", "nearly"]],
    ["Trade is close to $5 billion.", ["almost", "close to"]],
    ["Trade is approaching $5 billion.", ["almost", "approaching"]],
    ["Exports have practically doubled.", ["almost", "practically"]],
    ["Almost half of the exports is timber.", ["almost", "Almost"]],
  ],
  about: [
    ["Trade is about $5 billion.", ["about", "about"]],
    ["Trade is around $5 billion.", ["about", "around"]],
    ["Some 300 joint ventures operate there.", ["about", "Some"]],
    ["Trade is approximately $5 billion.", ["about", "approximately"]],
    ["Trade is roughly $5 billion.", ["about", "roughly"]],
    ["The damage is estimated at $5 billion.", ["about", "estimated at"]],
    ["It cost an estimated $5 billion.", ["about", "an estimated"]],
    ["Exports grew by 5 percent or so.", ["about", "or so"]],
    ["Trade is somewhere between 1.5 and 2 billion dollars.", ["about", "somewhere between"]],
  ],
  "at least": [
    ["The yard will build at least 20 ships.", ["at_least", "at least"]],
    ["We need no less than 5 billion rubles.", ["at_least", "no less than"]],
  ],
  "up to": [
    ["The fund lends up to 5 million rubles.", ["up_to", "up to"]],
    ["The rate is no more than 5 percent.", ["up_to", "no more than"]],
    ["Inflation was never more than 5 percent.", ["up_to", "never more than"]],
    ["The deficit does not exceed 3 percent of GDP.", ["up_to", "does not exceed"]],
    ["The rate is 5 percent or less.", ["up_to", "or less"]],
  ],
  exact: [
    ["Trade is $5 billion.", ["exact", null]],
    ["Exports grew only by 5 percent.", ["exact", null]],
    ["Trade is just $5 billion.", ["exact", null]],
    ["Trade is as much as $5 billion.", ["exact", null]],
    ["Trade was a record $5 billion.", ["exact", null]],
    ["Wages grew by an average of 5 percent.", ["exact", null]],
    ["Trade is exactly $5 billion.", ["exact", null]],
    ["Trade is, I think, $5 billion.", ["exact", null]],
    ["According to estimates, trade is $5 billion.", ["exact", null]],
    // Where to, and no limit
    ["We will raise trade up to $50 billion.", ["exact", null]],
  ],
  "a modifier of its own number only": [
    ["We made over 4,000 tractors and 300 harvesters.", ["over", "over"], ["exact", null]],
    ["Trade grew by almost 5 percent and reached $3 billion.", ["almost", "almost"], ["exact", null]],
    ["Trade grew by 5 percent to nearly $3 billion.", ["exact", null], ["almost", "nearly"]],
  ],
});
