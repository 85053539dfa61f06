// The rows of the bench that read turns alone are of one grammar: they find the same ones, with the same words.
import { describe, expect, it } from "vitest";
import { utterancesInChevrotain } from "../bench/peers/chevrotain.js";
import { utterancesInOwn } from "../bench/peers/own.js";
import { utterancesInPeggy } from "../bench/peers/peggy.js";
import type { PeerNode } from "../bench/peers/utterance.js";

const PAGE = [
  "Meeting of the Harbour Council",
  "Mayor of Skerra Ilse Brandt (in Norlandic): Good morning.",
  "Two things (Applause.) and a note [the north quay].",
  "It was at 9:30 (as ever).",
  "<…>",
  "Question: And the ferries?",
  "Olaf Rask: They are full.",
].join("\n");

/** A tree without its positions. */
const bare = ({ position: _position, children, ...fields }: PeerNode): unknown => ({
  ...fields,
  ...(children && { children: children.map(bare) }),
});

describe("the turns alone, in the bench", () => {
  const own = utterancesInOwn(PAGE);
  it("should be three, with their labels", () => {
    const labels = own.map(({ children }) => [children![0]!.label, children![0]!.remark]);
    expect(labels).toEqual([
      ["Mayor of Skerra Ilse Brandt", "in Norlandic"],
      ["Question", null],
      ["Olaf Rask", null],
    ]);
  });
  it.each([
    ["Chevrotain", utterancesInChevrotain],
    ["Peggy", utterancesInPeggy],
  ])("should be the same in %s", (_name, read) => {
    expect(read(PAGE).map(bare)).toEqual(own.map(bare));
  });
});
