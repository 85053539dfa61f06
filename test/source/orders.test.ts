// What a terminal is never sent: the program and the diagnostics agree on orders, and differ on what cannot be seen.
import { expect, it } from "vitest";
import { visible } from "../../src/cli/terminal/visible.js";
import { harmless } from "../../src/diagnostics/harmless.js";

const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

it("should show orders alike in the program and in diagnostics, white space aside", () =>
  expect(signs.filter((sign) => visible(sign) !== sign && visible(sign) !== harmless(sign))).toEqual([
    "\t",
    "\n",
    "\r",
  ]));

it("should show in diagnostics alone what cannot be seen", () => {
  expect(visible("a\u200db\u00adc\u2028")).toBe("a\u200db\u00adc\u2028");
  expect(harmless("a\u200db\u00adc\u2028")).toBe("a\ufffdb\ufffdc\ufffd");
});
