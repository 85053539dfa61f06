// One function in so many, by chance: `SAMPLE=8 npm run mutation` tries the mutants of every eighth function alone, so
// that a folder whose mutants take hours is measured in minutes. Whole functions are drawn, for one that is left out is
// left out with all that is in it.
import { createHash } from "node:crypto";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const one = Number(process.env.SAMPLE ?? 1);

/** A number for a stretch of source that stays the same while it does. */
const numberOf = (code) => createHash("sha256").update(code).digest().readUInt32BE(0);

const ignorer = {
  shouldIgnore(path) {
    if (one === 1 || path.parentPath?.isProgram?.() !== true) return undefined;
    return numberOf(path.toString()) % one === 0
      ? undefined
      : `Not in the sample: one function in ${one} is tried.`;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "sample", ignorer)];
