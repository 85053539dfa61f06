import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { engineFlags } from "../../src/cli/workers/engine-flags.js";

describe("engineFlags", () => {
  // What each of them lists by `node --v8-options`
  it.each([
    ["11.3.244.8-node.33", "--interrupt-budget"],
    ["12.4.254.21-node.56", "--invocation-count-for-turbofan"],
    ["13.6.233.17-node.44", "--invocation-count-for-turbofan"],
  ])("should have for V8 %s a flag that it knows, %s", (version, known) => {
    const names = engineFlags(version).map((flag) => flag.split("=")[0]);
    expect(names).toEqual(["--heap-growing-percent", known]);
  });

  it("should have none that the engine at hand does not know", () => {
    const { stderr, status } = spawnSync(
      process.execPath,
      [...engineFlags(process.versions.v8), "--eval", "0"],
      { encoding: "utf8" },
    );
    expect([stderr, status]).toEqual(["", 0]);
  });
});
