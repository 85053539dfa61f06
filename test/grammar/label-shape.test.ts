// What stands before a block's first colon: the label, its remark and where the speech begins, or no label at all.
import { describe, expect, it } from "vitest";
import { readLabelShape } from "../../src/grammar/attribution.js";

/** Label, remark and speech, as words. */
const wordsOf = (text: string): readonly [label: string, remark: string | null, speech: string] | null => {
  const shape = readLabelShape(text);
  if (!shape) return null;
  const { label, remark, end } = shape;
  return [text.slice(label.from, label.to), remark && text.slice(remark.from, remark.to), text.slice(end)];
};

const LABELS: readonly (readonly [text: string, label: string, remark: string | null, speech: string])[] = [
  ["Ilse Brandt: Good day.", "Ilse Brandt", null, " Good day."],
  ["Ilse Brandt:Good day.", "Ilse Brandt", null, "Good day."],
  ["Ilse Brandt:", "Ilse Brandt", null, ""],
  [" Ilse Brandt : Good day.", "Ilse Brandt", null, " Good day."],
  ["Ilse Brandt: the plan: a mole.", "Ilse Brandt", null, " the plan: a mole."],
  ["Ilse Brandt: 15:30", "Ilse Brandt", null, " 15:30"],
  ["Ilse Brandt:/ no.", "Ilse Brandt", null, "/ no."],
  ["Ilse Brandt (retranslated): Good day.", "Ilse Brandt", "retranslated", " Good day."],
  ["Ilse Brandt (retranslated):Good day.", "Ilse Brandt", "retranslated", "Good day."],
  ["Ilse Brandt ( retranslated ) : Good day.", "Ilse Brandt", "retranslated", " Good day."],
  ["Ilse Brandt(retranslated): Good day.", "Ilse Brandt", "retranslated", " Good day."],
  ["Ilse Brandt (retranslated: Good day.", "Ilse Brandt", "retranslated", " Good day."],
  ["Ilse Brandt (retranslated : Good day.", "Ilse Brandt", "retranslated", " Good day."],
  ["Ilse Brandt (): Good day.", "Ilse Brandt", null, " Good day."],
  ["Ilse Brandt ( ): Good day.", "Ilse Brandt", null, " Good day."],
  ["Ilse Brandt (: Good day.", "Ilse Brandt", null, " Good day."],
  ["Head of Veldbank (VB) Olaf Rask: So.", "Head of Veldbank (VB) Olaf Rask", null, " So."],
  ["Head of Veldbank (VB) Olaf Rask (aside): So.", "Head of Veldbank (VB) Olaf Rask", "aside", " So."],
  ["Olaf Rask (VB) (aside): So.", "Olaf Rask (VB)", "aside", " So."],
  ["(VB) Olaf Rask: So.", "(VB) Olaf Rask", null, " So."],
  ["Olaf Rask [of Veldbank]: So.", "Olaf Rask", "of Veldbank", " So."],
  ["Olaf Rask (see [1]: So.", "Olaf Rask", "see [1]", " So."],
  ["Olaf Rask (see [1]): So.", "Olaf Rask", "see [1]", " So."],
  ["Olaf Rask [so (he said)]: So.", "Olaf Rask", "so (he said)", " So."],
  ["[Mr] Olaf Rask (aside): So.", "[Mr] Olaf Rask", "aside", " So."],
  ["Olaf Rask: So (yes).", "Olaf Rask", null, " So (yes)."],
  ["Olaf Rask (aside): So (yes).", "Olaf Rask", "aside", " So (yes)."],
  [`${"x".repeat(319)}: So.`, "x".repeat(319), null, " So."],
  [`${"x".repeat(310)} (aside): So.`, "x".repeat(310), "aside", " So."],
];

const NONE: readonly (readonly [why: string, text: string])[] = [
  ["no colon", "Ilse Brandt"],
  ["nothing before the colon", ": Good day."],
  ["white space before the colon", " \t: Good day."],
  ["a clock", "At 15:30"],
  ["an address", "See https://veld.example"],
  ["a clock behind a bracket", "At noon (local) 15:30"],
  ["an address behind a bracket", "See (here) https://veld.example"],
  ["a clock behind a bracket, at the longest", `${"x".repeat(317)}()15:30`],
  ["a remark alone", "(Applause): Good day."],
  ["a remark alone, not closed", "(Applause: Good day."],
  ["white space and a remark", " (Applause): Good day."],
  ["brackets within brackets", "Ilse (the (elder) Brandt): Good day."],
  ["a bracket closed that was never opened", "Ilse) Brandt: Good day."],
  ["a square bracket open at the colon", "Ilse [Brandt: Good day."],
  ["a square bracket closed that was never opened", "Ilse] Brandt: Good day."],
  ["a label too long", `${"x".repeat(320)}: So.`],
  ["a label too long with its remark", `${"x".repeat(313)} (aside): So.`],
  ["nothing", ""],
];

describe("the shape of a label", () => {
  it.each(LABELS)("should be read: %s", (text, label, remark, speech) => {
    expect(wordsOf(text)).toEqual([label, remark, speech]);
  });

  it.each(NONE)("should not be read: %s", (_why, text) => {
    expect(wordsOf(text)).toBeNull();
  });
});
