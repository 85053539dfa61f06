// The time a figure is about: the guideline, section 8. The event is of May 12, 2016.
import { describe, expect, it } from "vitest";
import { expectField, saidOf } from "./tables.js";

expectField("period", {
  "years seen from the event’s": [
    ["Last year exports grew by 5 percent.", ["2015", "Last year"]],
    ["Exports grew by 5 percent last year.", ["2015", "last year"]],
    ["This year exports grew by 5 percent.", ["2016", "This year"]],
    ["So far this year exports have grown by 5 percent.", ["2016", "this year"]],
    ["Exports grew by 5 percent early this year.", ["2016", "early this year"]],
    ["Exports will grow by 5 percent by the end of the year.", ["2016", "the end of the year"]],
    ["Exports have grown by 5 percent since the start of the year.", ["2016", "since the start of the year"]],
    ["Next year exports will grow by 5 percent.", ["2017", "Next year"]],
    ["Over the past year exports grew by 5 percent.", ["2015/2016", "the past year"]],
    ["In the past year exports grew by 5 percent.", ["2015", "the past year"]],
  ],
  "parts of years": [
    ["In the first quarter exports grew by 5 percent.", ["2016-01/2016-03", "first quarter"]],
    [
      "In the first four months of this year exports grew by 5 percent.",
      ["2016-01/2016-04", "first four months of this year"],
    ],
    [
      "In the first three quarters of 2014 exports grew by 5 percent.",
      ["2014-01/2014-09", "first three quarters of 2014"],
    ],
    ["In nine months of 2014 exports grew by 5 percent.", ["2014-01/2014-09", "nine months of 2014"]],
    ["In January–March exports grew by 5 percent.", ["2016-01/2016-03", "January–March"]],
    ["From January to March exports grew by 5 percent.", ["2016-01/2016-03", "January to March"]],
    // The latest that is over
    ["In October–December exports grew by 5 percent.", ["2015-10/2015-12", "October–December"]],
    ["In March exports grew by 5 percent.", ["2016-03", "March"]],
    ["In May 2014 exports grew by 5 percent.", ["2014-05", "May 2014"]],
    ["In December of last year exports grew by 5 percent.", ["2015-12", "December of last year"]],
    [
      "In the second and third quarter of 2015 exports grew by 5 percent.",
      ["2015-04/2015-09", "second and third quarter of 2015"],
    ],
    ["In the first half of 2015 exports grew by 5 percent.", ["2015-01/2015-06", "first half of 2015"]],
    ["Last summer exports grew by 5 percent.", ["2015-06/2015-08", "Last summer"]],
    ["In the summer of 2014 exports grew by 5 percent.", ["2014-06/2014-08", "summer of 2014"]],
    ["As of May 1, the reserves were $3 billion.", ["2016-05-01", "May 1"]],
    ["As of March 1, 2015, the reserves were $3 billion.", ["2015-03-01", "March 1, 2015"]],
  ],
  "spans of years": [
    ["Over the past three years exports grew by 5 percent.", ["2013/2016", "the past three years"]],
    ["In the last 5 years exports grew by 5 percent.", ["2011/2016", "the last 5 years"]],
    ["Over the past decade exports doubled.", ["2006/2016", "the past decade"]],
    ["In the next three years exports will grow by 5 percent.", ["2016/2019", "the next three years"]],
    ["Since 2011 exports have grown by 5 percent.", ["2011/2016", "Since 2011"]],
    ["From 2004 to 2010 exports grew by 5 percent.", ["2004/2010", "2004 to 2010"]],
    ["In 2004–2010 exports grew by 5 percent.", ["2004/2010", "2004–2010"]],
    ["For four years already inflation has been 5 percent.", ["2012/2016", "four years already"]],
    ["In the crisis of 2008–2009 exports fell by 5 percent.", ["2008/2009", "2008–2009"]],
  ],
  "times to come": [
    ["By 2030 exports will grow by 5 percent.", ["2030", "2030"]],
    ["Exports will grow by 5 percent until 2030.", ["2030", "2030"]],
    ["Exports may grow by 5 percent as soon as in 2018.", ["2018", "2018"]],
  ],
  "no period": [
    ["Unemployment is now 5 percent.", [null, null]],
    ["Today trade is $3 billion.", [null, null]],
    ["Trade is currently $3 billion.", [null, null]],
    ["To date we have received $3 billion.", [null, null]],
    ["Exports have already grown by 5 percent.", [null, null]],
    ["Exports recently grew by 5 percent.", [null, null]],
    ["The grain harvest is 105 million tonnes this season.", [null, null]],
    ["The yard makes 90 buses annually.", [null, null]],
    ["The yard makes 90 buses a year.", [null, null]],
    ["Exports will soon grow by 5 percent.", [null, null]],
    ["The road cost $3 billion over about two years.", [null, null]],
  ],
  "the base of a comparison, another event": [
    ["Exports grew by 5 percent compared to 2014.", [null, null]],
    ["Exports were 5 percent higher than in 2014.", [null, null]],
    ["Trade is $3 billion, up from 2011.", [null, null]],
    ["The share of timber is 5 percent more than last year.", [null, null]],
    ["In 2015 exports grew by 5 percent compared to 2014.", ["2015", "2015"]],
    ["The damage of last year’s flood is $3 billion.", [null, null]],
  ],
  "how far a time reaches": [
    ["In 2015, turnover grew by 30 percent and reached $3 billion.", ["2015", "2015"], ["2015", "2015"]],
    ["Exports grew by 5 percent in 2014 and by 8 percent in 2015.", ["2014", "2014"], ["2015", "2015"]],
    ["Trade is $50 billion (in 2007 the figure was $30 billion).", [null, null], ["2007", "2007"]],
    [
      "In 2014 exports fell by 5 percent, while in 2015 they grew by 8 percent.",
      ["2014", "2014"],
      ["2015", "2015"],
    ],
    [
      "In 2014 and 2015 exports grew by 5 percent and 8 percent, respectively.",
      ["2014", "2014"],
      ["2015", "2015"],
    ],
  ],
});

describe("the sentences before", () => {
  it.each([
    ["simple past, after a past time", ["Last year trade changed."], "Exports grew by 5 percent.", "2015"],
    ["no verb, after a past time", ["Last year trade changed."], "Plus 5 percent in agriculture.", "2015"],
    ["perfect, of a change", ["Last year trade changed."], "Exports have grown by 5 percent.", "2015"],
    ["perfect, of a level", ["Last year trade changed."], "Exports have reached $3 billion.", null],
    ["present", ["Last year trade changed."], "Exports are $3 billion.", null],
    ["a plan, after a past time", ["Last year trade changed."], "Exports will grow by 5 percent.", null],
    ["a plan, after a time to come", ["We have a trade plan for 2020."], "Exports will double.", "2020"],
    ["past, after a time to come", ["We have a trade plan for 2020."], "Exports doubled.", null],
    ["the nearest time", ["Trade fell in 2014.", "Trade rose in 2015."], "Exports doubled.", "2015"],
    [
      "two sentences back",
      ["Trade fell in 2014.", "It was hard for the yards."],
      "Exports fell by 5 percent.",
      "2014",
    ],
    [
      "three sentences back",
      ["Trade fell in 2014.", "It was hard for the yards.", "It was hard for us."],
      "Exports fell by 5 percent.",
      null,
    ],
    ["`already`", ["Last year trade changed."], "Exports have already grown by 5 percent.", null],
    ["`a year`", ["Last year trade changed."], "The yard made 90 buses a year.", null],
    ["its own time", ["Last year trade changed."], "In 2012 exports grew by 5 percent.", "2012"],
    ["another topic", ["Last year I met the captain."], "Exports grew by 5 percent.", null],
  ])("should be heard or not: %s", (_what, context, sentence, period) => {
    expect(saidOf("period", sentence, { context }).map(([iso]) => iso)).toEqual([period]);
  });
});

describe("an event without a date", () => {
  it.each([
    ["Last year exports grew by 5 percent.", null],
    ["In March exports grew by 5 percent.", null],
    ["Since 2011 exports have grown by 5 percent.", null],
    ["In 2014 exports grew by 5 percent.", "2014"],
    ["In May 2014 exports grew by 5 percent.", "2014-05"],
  ])("should leave relative times open: %s", (sentence, period) => {
    expect(saidOf("period", sentence, { date: null }).map(([iso]) => iso)).toEqual([period]);
  });

  it("should be one whose date is no date", () => {
    expect(saidOf("period", "Last year exports grew by 5 percent.", { date: "in May" })[0]![0]).toBeNull();
  });
});
