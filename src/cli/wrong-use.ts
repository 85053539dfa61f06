/** A command line that asks for what there is not: told in one line, exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
