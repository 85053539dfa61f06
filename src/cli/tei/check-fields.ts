// What the file behind --corpus may hold: a field that is misspelt or of another kind would be left out without a word.

import { describe, isOptions } from "../../describe.js";
import type { TeiOptions } from "../../export/tei/options.js";
import { isStanding } from "../../export/tei/to-tei.js";
import { isOneSlipAway } from "../one-slip-away.js";

/** Stops with a `TypeError` that names the field. */
type Check = (value: unknown, field: string) => void;

/** What `toTei` is given as it stands, and looks at itself. */
const passedOn: Check = () => undefined;

const address: Check = (value, field) => {
  if (typeof value !== "string" || !/^https?:\/\/[^\s/]/.test(value))
    throw unexpected(value, field, "an address that begins with `http://` or `https://`");
};

const standings: Check = (value, field) => {
  for (const [role, standing] of Object.entries(objectOf(value, field, "an object from roles to standings")))
    if (!isStanding(standing))
      throw unexpected(standing, `${field}["${role}"]`, "`chair`, `guest` or `regular`");
};

/** An object with these fields and no others. */
const fields =
  (known: Readonly<Record<string, Check>>): Check =>
  (value, field) => {
    const given = objectOf(value, field, "an object");
    const within = field === "" ? "" : `${field}.`;
    const names = Object.keys(known);
    for (const [name, each] of Object.entries(given)) {
      if (!Object.hasOwn(known, name)) {
        const meant = names.find((one) => isOneSlipAway(name.toLowerCase(), one));
        throw new TypeError(
          meant === undefined
            ? `Unexpected field \`${within}${name}\`, expected ${names.map((one) => `\`${within}${one}\``).join(", ")}`
            : `Unexpected field \`${within}${name}\`; did you mean \`${within}${meant}\`?`,
        );
      }
      known[name]!(each, `${within}${name}`);
    }
  };

const file = fields({
  corpus: fields({ id: passedOn, description: passedOn, edition: passedOn, date: passedOn } satisfies Record<
    keyof TeiOptions["corpus"],
    Check
  >),
  publisher: passedOn,
  licence: fields({ target: passedOn, text: passedOn } satisfies Record<keyof TeiOptions["licence"], Check>),
  source: fields({ publisher: passedOn, address } satisfies Record<keyof TeiOptions["source"], Check>),
  address,
  standing: standings,
  notes: passedOn,
});

/** Stops at what is no field of the file, or not of its kind. */
export const checkFields = (content: unknown): void => file(content, "");

function objectOf(value: unknown, field: string, expected: string): Readonly<Record<string, unknown>> {
  if (!isOptions(value) || Array.isArray(value)) throw unexpected(value, field, expected);
  return value as Readonly<Record<string, unknown>>;
}

const unexpected = (value: unknown, field: string, expected: string): TypeError =>
  new TypeError(
    `Unexpected ${Array.isArray(value) ? "list" : describe(value)}${field === "" ? "" : ` as \`${field}\``}, expected ${expected}`,
  );
