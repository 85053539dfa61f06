import { describe, expect, it } from "vitest";
import { bareWords } from "../../src/resolve/bare-words.js";

/** Each word in angles, its signs around it; `/` where it ends a part, `*` where it is in brackets. */
const shown = (label: string) =>
  bareWords(label)
    .map(
      ({ before, text, after, endsPart, bracketed }) =>
        `${before}<${text}>${after}${endsPart ? "/" : ""}${bracketed ? "*" : ""}`,
    )
    .join(" ");

describe("bareWords", () => {
  it.each<[what: string, label: string, words: string]>([
    ["white space of any kind", " Ilse \u00a0\n Brandt ", "<Ilse> <Brandt>"],
    ["nothing", " \n", ""],
    ["a comma", "Brandt, Skerra", "<Brandt>,/ <Skerra>"],
    ["a semicolon", "Brandt; Skerra", "<Brandt>;/ <Skerra>"],
    ["a comma behind another sign", "Skerra”, Lund", "<Skerra>”,/ <Lund>"],
    ["a comma between spaces", "Brandt , Skerra", "<Brandt> <,>/ <Skerra>"],
    ["a semicolon between spaces", "Brandt ; Skerra", "<Brandt> <;>/ <Skerra>"],
    ["a sign that ends no part between spaces", "Brandt ! Skerra", "<Brandt> <!> <Skerra>"],
    ["a sign with a comma behind it between spaces", "Brandt !, Skerra", "<Brandt> <!,> <Skerra>"],
    ["a dash", "Brandt – Skerra", "<Brandt> <–> <Skerra>"],
    ["signs inside a word", "Skerra,Lund", "<Skerra,Lund>"],
    ["several signs", "«‹Skerra Tek”»!", "«‹<Skerra> <Tek>”»!"],
    ["opening signs alone", "(“ Skerra", "<(“> <Skerra>"],
    ["an ordinary stop", "Brandt.", "<Brandt>."],
    ["an initial", "O. Brandt", "<O.> <Brandt>"],
    ["an initial and a comma", "O., Brandt", "<O.>,/ <Brandt>"],
    ["an initial in brackets", "(O.)", "(<O.>)*"],
    ["initials of two and three letters", "Yu. Dzh. Brandt", "<Yu.> <Dzh.> <Brandt>"],
    ["four letters and a stop", "Prof. Brandt", "<Prof>. <Brandt>"],
    ["a small letter and a stop", "o. Brandt", "<o>. <Brandt>"],
    ["capitals and a stop", "SK. Brandt", "<SK>. <Brandt>"],
    ["initials written together", "O.K. Brandt", "<O.K.> <Brandt>"],
    ["three of them, with hyphens", "O.-K.-L. Brandt", "<O.-K.-L.> <Brandt>"],
    ["what is written together and no initials", "O.Brandt. S-K. 1.O.K.", "<O.Brandt>. <S-K>. <1.O.K>."],
  ])("should part %s: %j", (_, label, words) => expect(shown(label)).toBe(words));

  it.each<[what: string, label: string, words: string]>([
    ["one word", "Fund (Skerra)", "<Fund> (<Skerra>)*"],
    ["commas inside", "(Skerra, Lund; Ny), Brandt", "(<Skerra>,* <Lund>;* <Ny>),/* <Brandt>"],
    ["a comma before the end", "(Skerra, Lund,) Brandt", "(<Skerra>,* <Lund>,)* <Brandt>"],
    ["square brackets", "[Skerra Lund] Ny", "[<Skerra>* <Lund>]* <Ny>"],
    ["braces", "{Skerra Lund} Ny", "{<Skerra>* <Lund>}* <Ny>"],
    ["English quotes", "“Skerra Lund” Ny", "“<Skerra>* <Lund>”* <Ny>"],
    ["German quotes", "„Skerra Lund“ Ny", "„<Skerra>* <Lund>“* <Ny>"],
    ["angle quotes", "«Skerra Lund» Ny", "«<Skerra>* <Lund>»* <Ny>"],
    ["straight quotes", '"Skerra Lund" Ny', '"<Skerra>* <Lund>"* <Ny>'],
    ["single quotes, which are apostrophes too", "‘Skerra Lund’ Ny", "‘<Skerra> <Lund’> <Ny>"],
    ["the innermost of several signs", "(“Skerra” Lund) Ny", "(“<Skerra>”* <Lund>) <Ny>"],
    ["a bracket inside", "(Skerra [Lund] Ny) Vik", "(<Skerra>* [<Lund>]* <Ny>)* <Vik>"],
    ["two", "(Skerra) Lund (Ny)", "(<Skerra>)* <Lund> (<Ny>)*"],
    ["left open", "Fund (Skerra, Lund", "<Fund> (<Skerra>,/ <Lund>"],
    ["closed before it opens", "Skerra) Lund, (Ny", "<Skerra>) <Lund>,/ (<Ny>"],
    ["closed by another sign", "(Skerra, Lund]", "(<Skerra>,/ <Lund>]"],
  ])("should know brackets, %s: %j", (_, label, words) => expect(shown(label)).toBe(words));

  it("should say where in the label a word stands, its stop with it and other signs without", () => {
    const label = " “O. Brandt”,\n(Skerra)";
    expect(bareWords(label).map(({ from, to }) => label.slice(from, to))).toEqual(["O.", "Brandt", "Skerra"]);
  });

  it("should fold what it compares", () =>
    expect(bareWords("«JØRG, » ,").map(({ folded }) => folded)).toEqual(["jorg", "»", ","]));

  it("should give every caller words of their own", () => {
    bareWords("Ilse Brandt")[0]!.text = "Olaf";
    expect(bareWords("Ilse Brandt")[0]!.text).toBe("Ilse");
  });
});
