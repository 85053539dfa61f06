import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/**
 * Elements are held inside one another so deep: the parser goes through them at every tag. One that is deeper ends at
 * once, as a `br` does, and its words stand in the element around it. Browsers stop at 512.
 */
const MOST_DEEP = 2000;

/** What stands in them is no words of the page: they are held at any depth, for they hold no element. */
const RAW: ReadonlySet<string> = new Set(["script", "style", "title", "textarea"]);

/** The parser with a stack that is bounded, so that its time is linear. */
export class ShallowParser extends Parser {
  #depth = 0;
  #endsAtOnce = false;

  constructor(handler: Partial<Handler>, options?: ParserOptions) {
    super(
      {
        ...handler,
        onopentagname: () => {
          this.#depth++;
        },
        onclosetag: (name, isImplied) => {
          this.#depth--;
          handler.onclosetag?.(name, isImplied);
        },
      },
      options,
    );
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#endsAtOnce = this.#depth >= MOST_DEEP;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.#endsAtOnce = false;
    super.onclosetag(start, endIndex);
  }

  protected override isVoidElement(name: string): boolean {
    return (this.#endsAtOnce && !RAW.has(name)) || super.isVoidElement(name);
  }
}
