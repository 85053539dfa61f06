import { type Parser, stretch } from "../../../grammar/combinators.js";

/** A form that is tried only where one of the letters it needs stands so near: most numbers are of few forms. */
export const near = <T>(letters: string, reach: number, form: Parser<T>): Parser<T> =>
  stretch(new RegExp(`(?=.{0,${reach}}?[${letters}])`)).then(form);
