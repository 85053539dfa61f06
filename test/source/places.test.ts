import { expect, test, vi } from "vitest";
import { letterSort, somePlace } from "../../src/source/places.js";
import { unitsOf } from "../../src/source/units.js";

const CAPITALS = letterSort([0x41, 0x5a], [0x410, 0x42f]);

function placesIn(text: string): number[] {
  const found: number[] = [];
  somePlace(unitsOf(text), text.length, CAPITALS, (at) => {
    found.push(at);
    return false;
  });
  return found;
}

test.each([
  ["", []],
  ["ilse", []],
  ["Ilse Brandt", [0, 5]],
  ["и Ильза", [2]],
  ["[Z{@A`", [1, 4]],
])("capitals in %j", (text, places) => {
  expect(placesIn(text)).toEqual(places);
});

test.each([4095, 4096, 8192, 65_535, 65_536, 200_000])("a capital behind %i letters", (letters) => {
  expect(placesIn(`${"я".repeat(letters)}B`)).toEqual([letters]);
});

test("nothing is asked after a yes", () => {
  const asked: number[] = [];
  const found = somePlace(unitsOf("ABC"), 3, CAPITALS, (at) => asked.push(at) === 2);
  expect(found).toBe(true);
  expect(asked).toEqual([0, 1]);
});

test("what another text left behind the end is no part of a text", () => {
  unitsOf("ILSE BRANDT");
  expect(placesIn("il")).toEqual([]);
});

const texts = ["", "Ilse", "Ильза — 😀", "a".repeat(65_537)];

function expectUnits(units: Uint16Array, text: string): void {
  for (let at = 0; at < text.length; at++)
    if (units[at] !== text.charCodeAt(at)) expect.fail(`another unit at ${at}`);
}

test.each(texts)("units are those of the text", (text) => {
  expectUnits(unitsOf(text), text);
});

test.each(texts)("they are so in a browser, which has no Buffer", async (text) => {
  vi.stubGlobal("Buffer", undefined);
  vi.resetModules();
  const browser = await import("../../src/source/units.js");
  expectUnits(browser.unitsOf(text), text);
  vi.unstubAllGlobals();
});
