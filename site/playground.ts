// The playground, bundled: what it imports of the package is what is published, from dist.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = fileURLToPath(new URL(".", import.meta.url));

interface Manifest {
  exports: Record<string, string | { import: { default: string } }>;
}

/** Every entry point of the package, and its file. */
function entryPoints(): { find: RegExp; replacement: string }[] {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;
  return Object.entries(manifest.exports).flatMap(([path, entry]) =>
    typeof entry === "string"
      ? []
      : [
          {
            find: new RegExp(`^stenogram${path.slice(1)}$`),
            replacement: root + entry.import.default.slice(2),
          },
        ],
  );
}

/** Writes the playground into a folder. Addresses in it are relative: it works from any path. */
export async function writePlayground(out: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("playground", import.meta.url)),
    base: "./",
    logLevel: "warn",
    // All that imports the package runs in a worker, which has no document
    resolve: { alias: entryPoints(), conditions: ["worker", ...defaultClientConditions] },
    worker: { format: "es" },
    // `sideEffects: false` in package.json is about dist; these files are imported for what they do
    plugins: [
      {
        name: "side-effects",
        transform: (code, id) => (id.startsWith(site) ? { code, map: null, moduleSideEffects: true } : null),
      },
    ],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_500,
    },
  });
}
