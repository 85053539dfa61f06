// How fast pages are read, beside what is possible and beside others. Never a test: machines are noisy; ratios within
// one process are less so. docs/speed.md says how to read the rows.
//
//   npm run bench                    all of it
//   npm run bench -- text sizes      some
import { benchAdversarial } from "./adversarial.js";
import { benchFigures } from "./figures.js";
import { benchHtml } from "./html.js";
import { used } from "./measure.js";
import { real } from "./pages.js";
import { benchSizes } from "./sizes.js";
import { benchStages } from "./stages.js";
import { benchText } from "./text.js";

const benches: Readonly<Record<string, () => void>> = {
  text: benchText,
  stages: benchStages,
  sizes: benchSizes,
  hostile: benchAdversarial,
  html: benchHtml,
  figures: benchFigures,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined)
  throw new Error(`Unexpected bench \`${unknown}\`, expected some of ${Object.keys(benches).join(", ")}`);
if (!real)
  console.log("The corpus of real pages is not at hand: the bundled samples are read over and over instead.");
for (const name of asked.length > 0 ? asked : Object.keys(benches)) benches[name]!();
if (used() < 0) console.log("nothing was done");
