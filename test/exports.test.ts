// What the package gives at run time. A name that is added or lost shows here first.
import * as stenogram from "stenogram";
import { expect, it } from "vitest";

it("should export these names", () => {
  expect(Object.keys(stenogram).sort()).toEqual(["parse", "toRecord", "validate"]);
});
