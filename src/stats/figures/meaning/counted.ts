// Numbers of goods, jobs, enterprises, journeys and projects: the guideline, section 1.4. What became of them decides.
import type { CountedClass } from "../lexicon/term.js";
import { isCountry } from "./countries-around.js";
import type { Statement } from "./statement.js";

/** The beginnings of words that say of what class is counted: made or traded, in being, carried, under way. */
const SAID_OF: Readonly<Record<CountedClass, RegExp>> = {
  goods:
    /^(?:procur|produc|manufactur|made$|makes?$|making|buil[dt]|assembl|bought|buy|purchas|acquir|deliver|suppl|sell|sold|sale|order|export|import|ship|receiv|provid|hand|launch|distribut|lease|replac|commission|need|require|transfer|donat|sent$)/,
  enterprises:
    /^(?:exist|operat|creat|establish|work|open|there|set|regist|run|active|found|join|act|participat|employ|involv|launch|includ|have|has|with|represent|own|build|built|appear|function|account|special|cooperat|resident)/,
  trips:
    /^(?:carri|transport|visit|made|make|flew|flown|fly|flow|travel|number|receiv|serv|come|came|arriv|tourist|welcom|handl|passeng|use|annual|capac|airport|railway|traffic|went|go)/,
  projects:
    /^(?:implement|underway|under|support|carr|realis|realiz|launch|worth|joint|invest|plan|includ|complet|financ|work|select|approv|port|develop|prepar|total|fund|participat|propos|sign|start|there|have|has|coordinat|consider)/,
  jobs: /./,
  people:
    /^(?:flew|flown|fly$|flight|airline|transport|carried|carry|passenger|travel|tourist|tourism|trip|visitors|holiday|vacation|cruise|employed$|jobs$|workforce)/,
};

/** Whoever visits a country is a tourist; whoever visits a museum is not. */
const VISITS = /^visit(?:s|ed|ing)?$/;

/** `the two companies`: two that were named before */
const NAMED_BEFORE = /^(?:the|these|those|both|our|your|their|its|such|other)$/;
const FEW = 10;

/** Military strength is none of the economy’s. */
const MILITARY =
  /^(?:navy|naval|militar|submarine|combat|missile|patrol|armed|army|tank|troop|warship|strategic|rapid|laborator|support$|defence$)/;

/** Projects of the state are programmes, not investments. */
const OF_STATE = /^(?:national|federal|social|priority|pilot|state)$/;

export function isCounted({ quantity, items, at, opens, closes }: Statement): boolean {
  if (quantity.class === null || quantity.value === 1 || OF_STATE.test(items.list[at + 1]?.lower ?? ""))
    return false;
  const { value } = quantity;
  const few = typeof value === "number" && value < FEW;
  if (few && NAMED_BEFORE.test(items.list[at - 1]?.lower ?? "")) return false;
  const said = SAID_OF[quantity.class];
  const clause = items.list.slice(opens, closes).filter((item) => !item.quantity);
  if (quantity.class !== "jobs" && clause.some(({ lower }) => MILITARY.test(lower))) return false;
  if (quantity.class === "people" && clause.some(({ lower }) => VISITS.test(lower)) && clause.some(isCountry))
    return true;
  return clause.some(({ lower }) => said.test(lower));
}
