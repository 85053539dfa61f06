/** A file that cannot be read as a page; the message says why, to follow its name: `is empty`. */
export class BadPage extends Error {
  override readonly name = "BadPage";
}
