// Minister of Harbours Otto Lund Lund Otto Minister of Harbours : Good afternoon.
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the card that hung over `Otto Lund`, printed behind it
// Otto Lund Lund OttoMinister of Harbours: Good afternoon.        the same, its two lines run together
// President of Veldmark Ilse Brandt Brandt Ilse (retranslated):   a card without an office; the bracket is the label's
// Patriarch Osip Osip Patriarch of Veldmark :                     a title in place of a first name
// O.Lund Lund Otto Karlovich minister of harbours :               an initial in place of it, and a patronymic
// Lund Lund spoke after him.                                      none: no first name follows
import type { Dialect } from "../dialect/dialect.js";
import type { Span } from "../source/block.js";
import type { Gap } from "../source/carve.js";
import { createCardNames } from "./hover-cards/card-name.js";
import { createCardOffices } from "./hover-cards/card-office.js";
import { couldHoldCard } from "./hover-cards/quick-look.js";
import { hasCapital, wordsOf } from "./hover-cards/word.js";

/** A hover card's words in a text. */
export interface HoverCard extends Span {
  readonly name: string;
  readonly office: string | null;
}

/** Says where hover cards left their words in a text. Linear. */
export function createCardFinder(dialect: Dialect): (text: string) => HoverCard[] {
  const nameAt = createCardNames(dialect);
  const officeBehind = createCardOffices(dialect);
  return (text) => {
    if (!couldHoldCard(text)) return [];
    const words = wordsOf(text);
    const cards: HoverCard[] = [];
    let end = 0;
    for (let at = 1; at < words.length; at++) {
      if (words[at]!.from < end || !hasCapital(words[at]!.text)) continue;
      const name = nameAt(words, at);
      if (!name) continue;
      const office = officeBehind(text, words, name);
      end = (office ?? name).to;
      cards.push({
        from: name.from,
        to: end,
        name: printed(text, name),
        office: office && printed(text, office),
      });
    }
    return cards;
  };
}

const printed = (text: string, { from, to }: Span): string => text.slice(from, to).replace(/\s+/g, " ");

/** The cards as gaps between the words they hung over. */
export const cardGaps = (cards: readonly HoverCard[]): Gap[] =>
  cards.map(({ from, to, name, office }) => ({ from, to, side: "behind", card: { name, office } }));
