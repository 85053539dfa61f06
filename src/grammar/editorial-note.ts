// I asked Mr Rask [Minister of Harbours] to stay.
//                 ^^^^^^^^^^^^^^^^^^^^^^ square brackets inside a paragraph, none inside them
// Not one: `[…]`, which is an elision.
import { stretch } from "./combinators.js";

export const editorialNote = stretch(/\[[^[\]]*\]/);
