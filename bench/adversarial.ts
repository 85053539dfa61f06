import { parse } from "stenogram";
import { timed } from "./measure.js";
import { textsOf } from "./pages.js";

const LENGTH = 2e5;
const filled = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length));

/** What nobody writes, and somebody will pass. */
const inputs: Readonly<Record<string, string>> = {
  "lines of two characters": filled("a\n"),
  "lines of a capital and a colon": filled("A:\n"),
  "labels and nothing else": filled("Ilse Brandt:\n"),
  "labels in one line": filled("Ilse Brandt: Olaf Rask: "),
  "one letter": filled("A"),
  "capitals, a space between each": filled("A "),
  "one name again and again": filled("Rask "),
  colons: filled(":"),
  "opening brackets": filled("("),
  "directions that never close": filled("(Applause "),
  "signs of elision": filled("<… "),
  "empty lines": filled("\n"),
  spaces: filled(" "),
  dates: filled("March 3, 2014\n"),
  "headings of links": filled("See also\n"),
  "headings of the metadata block": filled("Persons\n"),
  "links in links": `${"[".repeat(LENGTH / 5)}a${"](x)".repeat(LENGTH / 5)}`,
  "elisions and paragraphs": `Ilse Brandt: Good day.\n${filled("<…>\nOur harbours are ready.\n")}`,
  "a sentence again and again": filled(
    "The harbour of Skerra will take any ship that is built on this side of the strait.\n",
  ),
};

/** What a letter of hostile input costs beside one of ordinary text of the same length. */
export function benchAdversarial(): void {
  const [ordinary = ""] = textsOf(LENGTH, 1);
  const cost = (text: string): number =>
    (timed([text], { parse: (input: string) => parse(input).children.length }).get("parse")! * 1e6) /
    text.length;
  const usual = cost(ordinary);
  console.log(`\nHostile inputs of ${LENGTH / 1000} kB, nanoseconds a character`);
  const print = (name: string, own: number): void => {
    console.log(
      `  ${name.padEnd(36)}${own.toFixed(1).padStart(9)}${(own / usual).toFixed(2).padStart(9)} × ordinary text`,
    );
  };
  print("ordinary text", usual);
  for (const [name, text] of Object.entries(inputs)) print(name, cost(text));
}
