// Minister of Harbours Otto Lund Lund Otto Minister of Harbours : Good afternoon.
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the card that hung over `Otto Lund`, printed behind it
// Otto Lund Lund OttoMinister of Harbours: Good afternoon.        the same, its two lines run together
// Otto Lund [Lund Otto] Lund OttoMinister of Harbours: Good …     the same, with the picture on it
// President of Veldmark Ilse Brandt Brandt Ilse (retranslated):   a card without an office; the bracket is the label's
// Patriarch Osip Osip Patriarch of Veldmark :                     a title in place of a first name
// O.Lund Lund Otto Karlovich minister of harbours :               an initial in place of it, and a patronymic
// Lund Lund spoke after him.                                      none: no first name follows
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import type { Gap } from "../../source/carve.js";
import { createCardNames } from "./card-name.js";
import { createCardOffices } from "./card-office.js";
import { pictureAt } from "./picture.js";
import { couldHoldCard } from "./quick-look.js";
import { hasCapital, wordsOf } from "./word.js";

/** Says where the cards of persons left their words in a text. Linear. */
export function createPersonCardFinder(dialect: Dialect): (text: string) => Gap[] {
  const nameAt = createCardNames(dialect);
  const officeBehind = createCardOffices(dialect);
  return (text) => {
    if (!couldHoldCard(text)) return [];
    const words = wordsOf(text);
    const cards: Gap[] = [];
    let end = 0;
    for (let at = 1; at < words.length; at++) {
      const word = words[at]!;
      if (word.from < end) continue;
      const name = pictureAt(words, at) ?? (hasCapital(word.text) ? nameAt(words, at) : null);
      if (!name) continue;
      const office = officeBehind(text, words, name);
      end = (office ?? name).to;
      const card = { name: printed(text, name), office: office && printed(text, office) };
      cards.push({ from: word.from, to: end, side: "behind", card });
    }
    return cards;
  };
}

const printed = (text: string, { from, to }: Span): string => text.slice(from, to).replace(/\s+/g, " ");
