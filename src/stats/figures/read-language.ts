import type { Language } from "../../dialect/dialect.js";
import { figureForms } from "../../dialect/figures/figure-forms.js";
import { type FigureWords, figureWords } from "../../dialect/figures/figure-words.js";
import { type FiguresByForm, figuresByForm } from "./by-form/figures-by-form.js";

/** How the figures of a language are read: in full, by their form alone, or not at all. */
export type FigureReading =
  | { readonly by: "words"; readonly words: FigureWords }
  | { readonly by: "form"; readonly read: FiguresByForm };

const readings = new Map<Language, FigureReading | null>();

/** By what a language supplies; `null` where it supplies nothing. */
export function readingOf(language: Language): FigureReading | null {
  let reading = readings.get(language);
  if (reading === undefined) readings.set(language, (reading = make(language)));
  return reading;
}

function make(language: Language): FigureReading | null {
  const words = figureWords[language];
  if (words) return { by: "words", words };
  const forms = figureForms[language];
  return forms ? { by: "form", read: figuresByForm(forms) } : null;
}
