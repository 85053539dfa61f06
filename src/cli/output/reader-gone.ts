/** The reader of a pipe wants no more: `| head`. No error: there is just nothing more to do. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}
