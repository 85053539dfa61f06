// The value of an attribute as text with its places in the source: a slider's captions stand in attributes.
import { ShallowParser } from "./shallow-parser.js";
import { TextRun } from "./text-run.js";

/**
 * The value of an attribute of the tag that stands in `html` from one offset to another; `null` where it has none.
 *
 * @param value - The value as the parser decoded it.
 */
export function attributeRun(
  html: string,
  from: number,
  to: number,
  name: string,
  value: string,
): TextRun | null {
  const tag = html.slice(from, to);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag);
  const raw = found?.[1] ?? found?.[2];
  if (!found || raw === undefined) return null;
  const start = from + found.index + found[0].length - 1 - raw.length;
  const run = new TextRun();
  // As text, a value without `<` is decoded as it is in an attribute, but for entities without their semicolon.
  const parser = new ShallowParser({
    ontext: (data) => {
      run.add(data, start + parser.startIndex, start + parser.endIndex + 1);
    },
  });
  parser.end(raw);
  if (run.text === value) return run;
  const inexact = new TextRun();
  inexact.add(value, start, start + raw.length);
  return inexact;
}
