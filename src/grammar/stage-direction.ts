// (Applause.)                                  Thank you. (Laughter.) Please.
// ^^^^^^^^^^^ a whole block in one bracket                ^^^^^^^^^^^ inside a paragraph, by the dialect's words
// Minute of silence.
// ^^^^^^^^^^^^^^^^^^ a whole block that is nothing but the dialect's words
// Not one: `(By the way, I did not say that.)` inside a paragraph is speech; as a paragraph of its own it is the site's.
import type { StageAction, StageDirection } from "../ast/nodes.js";
import type { Dialect } from "../dialect/dialect.js";
import { opensLikeOne } from "../source/openings.js";
import { kind } from "./block-kind.js";
import { alt, block, type Parser, phrase, reader, seqMap, sign, space, stretch } from "./combinators.js";
import { blockLeaves } from "./locate.js";
import type { Draft } from "./page.js";

/** What a bracket's first words say happened; fails where they say nothing of the kind. */
export function stageAction(dialect: Dialect): Parser<StageAction> {
  return seqMap(sign("("), space, actionWords(dialect), (_bracket, _space, action) => action);
}

/** What a paragraph without a bracket may say happened: nobody says these words as a sentence. */
const BARE: ReadonlySet<StageAction> = new Set(["applause", "laughter", "silence"]);

function actionWords(dialect: Dialect): Parser<StageAction> {
  return alt(...dialect.stageDirections.map(([action, words]) => phrase(words).result(action)));
}

/** Reads a whole block that is a direction: in one bracket, or nothing but words that are one. */
export function readDirection(dialect: Dialect): (text: string) => boolean {
  const bracketed = stretch(/\([^()]*\)[.…]?/);
  const phrases = dialect.stageDirections
    .filter(([action]) => BARE.has(action))
    .flatMap(([, words]) => words);
  const bare = phrase(phrases).skip(sign("."));
  const read = reader(alt(bracketed, bare));
  const couldBe = opensLikeOne(["(", ...phrases]);
  return (text) => couldBe(text) && read(text) !== null;
}

/** The node, or where the source breaks it the nodes, of one stretch. */
export function directionFields(action: StageAction): { type: "stageDirection"; action: StageAction } {
  return { type: "stageDirection", action };
}

/** Marks every piece but the first as going on from it. */
export function continued(pieces: StageDirection[]): StageDirection[] {
  return pieces.map((piece, index) => (index === 0 ? piece : { ...piece, continued: true }));
}

export function stageDirection(dialect: Dialect): Parser<Draft<StageDirection[]>> {
  const found = alt(stageAction(dialect), actionWords(dialect));
  const readAction = reader(found.skip(stretch(/[\s\S]*/)));
  return block(kind.stageDirection).map((at) => (page) => {
    const { text, evidence } = page.blocks[at]!;
    const action = evidence?.kind === "video" ? "video" : (readAction(text) ?? "other");
    return continued(blockLeaves(page, at, directionFields(action)));
  });
}
