// What hover cards left of their words among those of the page, by which a card of either kind is told.
import type { Dialect } from "../dialect/dialect.js";
import type { Gap } from "../source/carve.js";
import { createPersonCardFinder } from "./hover-cards/person-card.js";
import { createTermCardFinder } from "./hover-cards/term-card.js";

/** Says where hover cards left their words in a text, as gaps between the words they hung over. Linear. */
export function createCardFinder(dialect: Dialect): (text: string) => Gap[] {
  const findPersons = createPersonCardFinder(dialect);
  const findTerms = createTermCardFinder(dialect);
  return (text) => {
    const persons = findPersons(text);
    const terms = findTerms(text);
    if (terms.length === 0) return persons;
    const inOrder = [...persons, ...terms].sort((a, b) => a.from - b.from);
    return inOrder.filter(({ from }, at) => at === 0 || from >= inOrder[at - 1]!.to);
  };
}
