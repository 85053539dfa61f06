// The file behind --corpus: what only its owner can say, as JSON.
//
// { "corpus": { "id": "Veld", "description": "Talks in Veldmark.", "edition": "1.0", "date": "2031-05-02" },
//   "publisher": "University of Norland",
//   "licence": { "target": "http://creativecommons.org/licenses/by/4.0/", "text": "Reuse with a link to the page." },
//   "source": { "publisher": "Office of the President of Veldmark", "address": "https://veld.example/{id}" },
//   "standing": { "President of Veldmark": "chair", "*": "guest" } }
import { readFileSync } from "node:fs";
import type { TeiOptions, TeiProfile, TeiStanding } from "../../export/tei/options.js";
import { checkOptions } from "../../export/tei/to-tei.js";
import { whyUnreadable } from "../page/why-unreadable.js";
import { visible } from "../terminal/visible.js";
import { WrongUse } from "../wrong-use.js";
import { checkFields } from "./check-fields.js";

/** The settings of a corpus as plain data: they go to the workers. */
export interface TeiSettings
  extends Pick<TeiOptions, "profile" | "corpus" | "publisher" | "licence" | "notes"> {
  readonly source: {
    readonly publisher: string;
    /** Address of a page; `{id}` stands for its id. */
    readonly address?: string;
  };
  /** Address of an event in the published corpus; `{id}` stands for its id. */
  readonly address?: string;
  /** What a speaker of a role is at an event; `*` is any other. */
  readonly standing?: Readonly<Record<string, TeiStanding>>;
}

/** All that must stand in the file. */
const FEWEST =
  '{"corpus": {"id": "…", "description": "…", "edition": "…", "date": "YYYY-MM-DD"}, "publisher": "…", "licence": {"target": "https://…", "text": "…"}, "source": {"publisher": "…"}}';

/** Reads the file; a `WrongUse` says what is missing. */
export function readTeiSettings(path: string | undefined, profile: TeiProfile): TeiSettings {
  if (path === undefined)
    throw new WrongUse(
      `Expected --corpus FILE for tei: whose corpus it is, who publishes it and under which licence, for nobody else can say. It is JSON: ${FEWEST}`,
    );
  let settings: TeiSettings;
  try {
    const fields: unknown = JSON.parse(readFileSync(path, "utf8"));
    checkFields(fields);
    settings = { ...(fields as TeiSettings), profile };
    checkOptions(teiOptions(settings));
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    const reason =
      code === undefined ? `${name === "SyntaxError" ? "is no JSON: " : ""}${message}` : whyUnreadable(error);
    throw new WrongUse(`--corpus ${visible(path)}: ${visible(reason)}`);
  }
  return settings;
}

/** The address of a page; its id may be a path, and the folders in it stay folders. */
const filled = (template: string, id: string): string =>
  template.replaceAll("{id}", id.split("/").map(encodeURIComponent).join("/"));

/** The settings as the exports take them. */
export function teiOptions({
  source,
  address,
  standing,
  ...settings
}: Omit<TeiSettings, "source"> & { readonly source?: TeiSettings["source"] }): TeiOptions {
  const { publisher, address: page } = (source ?? {}) as Partial<TeiSettings["source"]>;
  return {
    ...settings,
    source: {
      publisher: publisher as string,
      ...(page !== undefined && { address: (_event, id) => filled(page, id) }),
    },
    ...(address !== undefined && { address: (id) => filled(address, id) }),
    ...(standing && {
      standing: ({ roles }) => {
        const role = roles.find((each) => Object.hasOwn(standing, each));
        return standing[role ?? "*"] ?? "regular";
      },
    }),
  };
}
