/**
 * Why an event cannot be written:
 *
 * - `no-utterances`: nobody speaks on the page, and `parlamint` has no place for it; `parla-clarin` has
 * - `no-date`: the page prints no day of the calendar, which `parlamint` asks for
 * - `no-address`: the page prints no address and none was given; `parlamint` asks for one
 *
 * @group TEI
 */
export type TeiErrorCode = "no-utterances" | "no-date" | "no-address";

/**
 * An event that the profile cannot hold.
 *
 * @group TEI
 */
export class TeiError extends Error {
  /** Always `TeiError`. */
  override readonly name = "TeiError";
  /** Why. */
  readonly code: TeiErrorCode;
  /** Id of the event. */
  readonly id: string;

  /** @internal */
  constructor(code: TeiErrorCode, id: string, message: string) {
    super(message);
    this.code = code;
    this.id = id;
  }
}
