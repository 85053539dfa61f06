// Everything else is sent as it is: what cannot be seen, a joiner, is part of words in some scripts.
import { ORDERS, pictureOf } from "../../source/orders.js";

const ALL = new RegExp(`[${ORDERS}]`, "gu");
const BUT_WHITE = new RegExp(`(?![\\t\\n])[${ORDERS}]`, "gu");

/** The text with every order to a terminal but the line break and the tab replaced by a sign that shows it was there. */
export const shown = (text: string): string => text.replace(BUT_WHITE, pictureOf);

/** The same on one line: line breaks and tabs are shown too. */
export const visible = (text: string): string => text.replace(ALL, pictureOf);
