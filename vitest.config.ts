import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // The bare name alone: as a plain string it would swallow the subpaths too.
    alias: [
      { find: /^stenogram$/, replacement: fileURLToPath(new URL("src/index.ts", import.meta.url)) },
      {
        find: /^stenogram\/(html|stats|export|schema)$/,
        replacement: fileURLToPath(new URL("src/$1/index.ts", import.meta.url)),
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      tsconfig: "tsconfig.json",
      // tsc runs over the whole tsconfig here; what is not a type test is the business of `npm run types`.
      ignoreSourceErrors: true,
    },
  },
});
