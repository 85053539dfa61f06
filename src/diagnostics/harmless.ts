// Signs are pointed at and counted here, so that what cannot be seen is shown as well as what a terminal takes for an order.
import { ORDERS, pictureOf } from "../source/orders.js";

/** Orders; marks of direction, invisible spaces and joiners, line separators, halves of pairs. */
const HARMFUL = new RegExp(
  String.raw`[${ORDERS}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]`,
  "gu",
);

/** Words that a terminal can show: each harmful sign is one visible one in its place, white space a space. */
export const harmless = (words: string): string =>
  words.replace(HARMFUL, (sign) => (/^[\t\n\r]$/.test(sign) ? " " : pictureOf(sign)));
