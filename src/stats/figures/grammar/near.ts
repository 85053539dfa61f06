import { type Parser, stretch } from "../../../grammar/combinators.js";

/** No form is longer: a number in words, another, and what stands before the thing. */
const REACH = 24;

/** A form that is tried only where one of the letters it needs stands near: most numbers are of few forms. */
export const near = <T>(letters: string, form: Parser<T>): Parser<T> =>
  stretch(new RegExp(`(?=.{0,${REACH}}?[${letters}])`)).then(form);
