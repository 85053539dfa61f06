// (Applause.)                                  Thank you. (Laughter.) Please.
// ^^^^^^^^^^^ a whole block in one bracket                ^^^^^^^^^^^ inside a paragraph, by the dialect's words
// Not one: `(By the way, I did not say that.)` inside a paragraph is speech; as a paragraph of its own it is the site's.
import type { StageAction, StageDirection } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { kind } from "./block-kind.js";
import { alt, block, of, type Parser, phrase, reader, seqMap, sign, space, stretch } from "./combinators.js";
import { blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

/** What a bracket's first words say happened; fails where they say nothing of the kind. */
export function stageAction(dialect: Dialect): Parser<StageAction> {
  const actions = dialect.stageDirections.map(([action, words]) => phrase(words).result(action));
  return seqMap(sign("("), space, alt(...actions), (_bracket, _space, action) => action);
}

/** Reads a whole block that stands in one bracket. */
export const readBracketed = reader(stretch(/\([^()]*\)[.…]?/));

/** The node, or where the source breaks it the nodes, of one stretch. */
export function directionFields(action: StageAction): { type: "stageDirection"; action: StageAction } {
  return { type: "stageDirection", action };
}

/** Marks every piece but the first as going on from it. */
export function continued(pieces: StageDirection[]): StageDirection[] {
  return pieces.map((piece, index) => (index === 0 ? piece : { ...piece, continued: true }));
}

export function stageDirection(dialect: Dialect): Parser<Draft<StageDirection[]>> {
  const readAction = reader(alt(stageAction(dialect), of("other" as const)).skip(stretch(/[\s\S]*/)));
  return block(kind.stageDirection).map((at) => (page) => {
    const action = readAction(page.blocks[at]!.text) ?? "other";
    return continued(blockLeaves(page, at, directionFields(action)));
  });
}
