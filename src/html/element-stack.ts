// The elements around a place, and whether one of them hides what stands there.
//
// <p>Ilse <span class="hidden">Brandt<div>Good afternoon.</div>      the block ends the paragraph: `span` hides nothing more
import { BLOCKS, type Role } from "./role.js";

/** Blocks that end a paragraph they stand in. */
const ENDS_PARAGRAPH = new Set(BLOCKS);
for (const name of "body br caption html legend tbody td tfoot th thead tr".split(" "))
  ENDS_PARAGRAPH.delete(name);
/** Elements that no block in them looks out of, for a paragraph to end. */
const SCOPES = new Set("button caption html marquee object table td template th".split(" "));

/** A paragraph or a link that is open: where on the stack, and whether nothing has ended it yet. */
interface Ending {
  readonly at: number;
  open: boolean;
}

interface OpenElement {
  readonly name: string;
  readonly role: Role;
  /** Does it hide what stands in it? */
  unseen: boolean;
  /** Its own, or that of the nearest around it, so that nobody looks down the stack. */
  readonly kind: Role["kind"];
  readonly keepsLines: boolean;
  readonly card: Role["card"];
  readonly paragraph: Ending | undefined;
  readonly link: Ending | undefined;
}

export class ElementStack {
  readonly #open: OpenElement[] = [];
  #hiding = 0;

  /** Does a reader not see what stands here? */
  get isUnseen(): boolean {
    return this.#hiding > 0;
  }

  get innermost(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  push(name: string, role: Role): void {
    if (this.isUnseen) this.#endUnseen(name);
    const around = this.innermost;
    const at = this.#open.length;
    const inScope = SCOPES.has(name) ? undefined : around;
    this.#open.push({
      name,
      role,
      unseen: role.unseen,
      kind: role.kind ?? around?.kind ?? (role.heading ? "heading" : undefined),
      keepsLines: role.keepsLines || around?.keepsLines === true,
      card: role.card ?? around?.card,
      paragraph: name === "p" ? { at, open: true } : inScope?.paragraph,
      link: name === "a" ? { at, open: true } : inScope?.link,
    });
    if (role.unseen) this.#hiding++;
  }

  /** Takes the innermost element off; `null` where it has another name. */
  pop(name: string): OpenElement | null {
    if (this.innermost?.name !== name) return null;
    const element = this.#open.pop()!;
    if (element.unseen) this.#hiding--;
    return element;
  }

  /**
   * A block ends the paragraph it stands in, and a link the link, with all that is still open in them: what was hidden
   * there and never closed hides nothing more.
   */
  #endUnseen(opened: string): void {
    const around = this.innermost;
    const ended = opened === "a" ? around?.link : ENDS_PARAGRAPH.has(opened) ? around?.paragraph : undefined;
    if (!ended?.open) return;
    ended.open = false;
    for (const element of this.#open.slice(ended.at)) {
      if (element.unseen) this.#hiding--;
      element.unseen = false;
    }
  }
}
