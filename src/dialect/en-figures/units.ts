import type { Row } from "../figures/figure-words.js";
import { mark } from "../figures/mark.js";

/** The units that figures are counted in, money apart. */
export const units: readonly Row[] = [
  [{ mark: mark.percent, unit: "percent" }, "percent, per cent, pct, %, percents, per - cent"],
  [
    { mark: mark.points, unit: "percentage_point" },
    "percentage point(|s), percent point(|s), percentage - point(|s), p . p ., pp, ppt(|s)",
  ],
  [{ mark: mark.points, unit: "percentage_point", factor: 0.01 }, "basis point(|s), bps"],
  [
    { mark: mark.physical, unit: "tonne", factor: 1 },
    "tonn(e|es), ton(|s), metric ton(|s), metric tonn(e|es)",
  ],
  [{ mark: mark.physical, unit: "tonne", factor: 0.001 }, "kilogram(|s), kilogramm(e|es), kilo(|s), kg"],
  [{ mark: mark.physical, unit: "tonne", factor: 0.1 }, "centner(|s), quintal(|s)"],
  [{ mark: mark.physical, unit: "barrel", factor: 1 }, "barrel(|s), bpd, b / d"],
  [
    { mark: mark.physical, unit: "cubic_metre", factor: 1 },
    "cubic metr(e|es), cubic meter(|s), cu . m, cu m",
  ],
  [{ mark: mark.physical, unit: "cubic_metre", factor: 1e9 }, "bcm"],
  [
    { mark: mark.physical, unit: "square_metre", factor: 1 },
    "square metr(e|es), square meter(|s), sq . m, sq m, sq metr(e|es)",
  ],
  [
    { mark: mark.physical, unit: "kwh", factor: 1 },
    "kilowatt hour(|s), kilowatt - hour(|s), kilowatt / hour(|s)",
  ],
  [{ mark: mark.physical, unit: "kwh", factor: 1 }, "kwh, kw / h, kw - h, kw - hour(|s), kw hour(|s)"],
  [{ mark: mark.physical, unit: "kwh", factor: 1e3 }, "megawatt hour(|s), megawatt - hour(|s), mwh"],
  [{ mark: mark.physical, unit: "kwh", factor: 1e6 }, "gigawatt hour(|s), gigawatt - hour(|s), gwh"],
  [{ mark: mark.physical, unit: "kwh", factor: 1e9 }, "terawatt hour(|s), terawatt - hour(|s), twh"],
  [{ mark: mark.physical, unit: "watt", factor: 1 }, "watt(|s)"],
  [{ mark: mark.physical, unit: "watt", factor: 1e3 }, "kilowatt(|s), kw"],
  [{ mark: mark.physical, unit: "watt", factor: 1e6 }, "megawatt(|s), mw"],
  [{ mark: mark.physical, unit: "watt", factor: 1e9 }, "gigawatt(|s), gw"],
  // Freight is told in them, and they weigh nothing
  [
    { mark: mark.outside },
    "tonne - kilomet(re|res|er|ers), ton - kilomet(re|res|er|ers), passenger - kilomet(re|res|er|ers)",
  ],
  [{ mark: mark.per }, "per"],
];
