// The role of each person at an event: the fullest that a label has.
import { parse } from "stenogram";
import { describe, expect, it } from "vitest";
import { rolesOf } from "../../src/stats/roles.js";

describe("the roles of an event", () => {
  it.each([
    ["no role", "Ilse Brandt: Yes.\nOlaf Rask: No.", {}],
    [
      "the longer, printed first",
      "Mayor of Skerra Ilse Brandt: Yes.\nOlaf Rask: No.\nMayor Ilse Brandt: So.",
      { "ilse-brandt": "Mayor of Skerra" },
    ],
    [
      "the longer, printed last",
      "Mayor Ilse Brandt: Yes.\nOlaf Rask: No.\nMayor of Skerra Ilse Brandt: So.",
      { "ilse-brandt": "Mayor of Skerra" },
    ],
    [
      "the first of two as long",
      "Mayor of Skerra Ilse Brandt: Yes.\nOlaf Rask: No.\nMayor of Norlan Ilse Brandt: So.",
      { "ilse-brandt": "Mayor of Skerra" },
    ],
    ["none of a voice without a name", "Ilse Brandt: Ask.\nOperator: Go on.\nIlse Brandt: So.", {}],
  ])("should be %s", (_what, page, roles) => {
    expect(Object.fromEntries(rolesOf(parse(page)))).toEqual(roles);
  });
});
