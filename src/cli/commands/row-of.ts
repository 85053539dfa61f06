// What a row or a line stands for: --of, where a format leaves a choice.
import { type Arguments, listed } from "../arguments.js";
import type { Option } from "../command.js";
import type { Format, FormatOptions, RowName } from "../formats/format.js";
import { WrongUse } from "../wrong-use.js";

type Formats = Readonly<Record<string, Format>>;

/** The option, where a format of the command has rows of more than one kind. */
export function rowOption(formats: Formats): { readonly of?: Option } {
  const all = Object.values(formats);
  if (all.every(({ rows }) => rows.length < 2)) return {};
  const choices = [...new Set(all.flatMap(({ rows }) => rows))];
  const usual = choices.flatMap((row) => {
    const names = Object.keys(formats).filter((name) => formats[name]!.rows[0] === row);
    return names.length === 0 ? [] : [`${row} (${listed(names)})`];
  });
  return {
    of: {
      value: "WHAT",
      choices,
      does: `what a row or line stands for: ${listed(choices)}; default: ${usual.join(", ")}`,
    },
  };
}

/** What was asked of the format of that name. */
export function rowOf(given: Arguments, formats: Formats, name: string): Pick<FormatOptions, "of"> {
  const { rows } = formats[name]!;
  const of = (given.value("of") ?? rows[0]) as RowName | undefined;
  if (of === undefined) return {};
  if (rows.includes(of)) return { of };
  const others = Object.keys(formats).filter((other) => formats[other]!.rows.includes(of));
  const why = rows.length === 0 ? `: ${name} has no rows` : ` ${of}: a row of ${name} is ${listed(rows)}`;
  throw new WrongUse(`Unexpected --of${why}, expected --format ${listed(others)}`);
}
