/** What stands before a stop that ends no sentence. The words of all languages together: none of one ends a sentence of another. */
export const abbreviations: readonly string[] =
  "Mr Mrs Ms Dr St No Nos Prof Gen Col Lt Sgt Rev Hon vs approx ca Fig Art Vol U.S U.K U.N p.p".split(" ");
