// The schemas of TEI, where they lie beside the repository, and the validators.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const folder = fileURLToPath(new URL("../../../shared/tei/", import.meta.url));

export const schemasAbsent = existsSync(folder)
  ? null
  : "Not validated: the schemas of TEI, which may not ship with the package, are not at hand.";

export const jingAbsent =
  schemasAbsent ??
  (spawnSync("jing", ["-v"]).error
    ? "Not validated: jing (a Debian package), the only validator that can read this schema, is not installed."
    : null);

interface File {
  readonly name: string;
  readonly xml: string;
}

/** Components of ParlaMint that are not valid by its schema 2.1, with the reason. */
export function invalidParlaMint(files: readonly File[]): string[] {
  const schema = XmlDocument.fromString(readFileSync(join(folder, "ParlaMint-2.1.rng"), "utf8"));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what it warns of has not come; jing reads the schemas too
  const validator = RelaxNGValidator.fromDoc(schema);
  const invalid: string[] = [];
  for (const { name, xml } of files) {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } catch (error) {
      invalid.push(`${name}: ${(error as Error).message}`);
    }
    document.dispose();
  }
  validator.dispose();
  schema.dispose();
  return invalid;
}

/** What jing says of files: nothing where they are valid. */
export function jing(schema: string, files: readonly File[]): string {
  const scratch = mkdtempSync(join(tmpdir(), "stenogram-"));
  try {
    const paths = files.map(({ name, xml }) => {
      const path = join(scratch, name);
      writeFileSync(path, xml);
      return path;
    });
    const compact = schema.endsWith(".rnc") ? ["-c"] : [];
    const { stdout, stderr, status } = spawnSync("jing", [...compact, join(folder, schema), ...paths], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return status === 0 ? "" : `${stdout}${stderr}`;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
