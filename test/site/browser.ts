// A real Chromium and a host of the built site, for the tests that need them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** Debian’s browser, or the one that `CHROMIUM` names. */
const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why the tests in a browser are skipped; `null` where they can run. */
export const whyNoBrowser = existsSync(EXECUTABLE)
  ? null
  : `there is no ${EXECUTABLE}: \`apt-get install chromium\`, or name one by CHROMIUM`;

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** Builds the site as `npm run docs` does, from what is built of the package, unless SITE names a folder that has it. */
export function buildSite(): string {
  const built = process.env["SITE"];
  if (built !== undefined) return resolve(built);
  const out = join(mkdtempSync(join(tmpdir(), "stenogram-site-")), "site");
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), "site/build.ts", "--out", out],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The site cannot be built:\n${stdout}${stderr}`);
  return out;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** A host that serves a folder below a path, as a project’s page of a forge is; keeps what was asked for. */
export async function serve(folder: string, below: string) {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const path = decodeURIComponent(url.replace(/[?#].*$/, ""));
    const file = join(folder, normalize(path.slice(below.length)));
    const isThere =
      path.startsWith(below) && file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    response.end(isThere ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    asked,
    close: () => void server.close(),
  };
}
