import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, globalIgnores } from "eslint/config";
import { configs as regexp } from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/**
 * The folders and files of src/, lowest first, and what each may import besides itself.
 * One that is not listed may import nothing from the others, nor they from it.
 */
const layers = {
  describe: [],
  ast: ["describe"],
  source: ["ast"],
  dialect: ["ast", "source"],
  grammar: ["ast", "source", "dialect"],
  survey: ["ast", "source", "dialect", "grammar"],
  reader: ["ast", "source", "dialect", "grammar", "survey"],
  resolve: ["ast", "source", "dialect"],
  assemble: ["ast", "source", "describe", "dialect", "grammar", "survey", "resolve"],
  "detect-layout": ["describe", "dialect", "reader"],
  "detect-language": ["describe", "dialect"],
  parse: ["ast", "describe", "dialect", "reader", "assemble"],
  html: ["ast", "source", "describe", "dialect", "survey", "assemble"],
  record: ["ast", "source"],
  stats: ["ast", "source", "describe", "dialect", "grammar"],
  export: ["ast", "source", "describe", "record", "stats"],
  diagnostics: ["ast", "source", "describe", "dialect", "grammar", "survey", "resolve", "assemble"],
  schema: ["ast", "describe", "record", "stats", "diagnostics"],
  cli: [
    "ast",
    "source",
    "describe",
    "dialect",
    "reader",
    "parse",
    "html",
    "record",
    "stats",
    "export",
    "diagnostics",
  ],
  index: ["ast", "dialect", "reader", "detect-layout", "detect-language", "parse", "record", "diagnostics"],
};

const src = fileURLToPath(new URL("src", import.meta.url));
const layerOf = (path) =>
  relative(src, path)
    .split(sep)[0]
    .replace(/\.[jt]s$/, "");

const importsDownward = {
  meta: { messages: { upward: "`{{from}}` must not import `{{to}}`: see `layers` in eslint.config.js." } },
  create(context) {
    const from = layerOf(context.filename);
    const visit = ({ source }) => {
      if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
      const to = layerOf(resolve(dirname(context.filename), source.value));
      if (to !== from && !layers[from]?.includes(to)) {
        context.report({ node: source, messageId: "upward", data: { from, to } });
      }
    };
    return {
      ImportDeclaration: visit,
      ImportExpression: visit,
      ExportAllDeclaration: visit,
      ExportNamedDeclaration: visit,
      TSImportType: visit,
    };
  },
};

/** A forgotten import of our own Event compiles silently against the platform's; no-restricted-globals skips types. */
const eventImported = {
  meta: { messages: { global: "This is the platform's Event: import the type of the tree." } },
  create(context) {
    return {
      Program(program) {
        for (const { identifier } of context.sourceCode.getScope(program).through) {
          if (identifier.name === "Event") context.report({ node: identifier, messageId: "global" });
        }
      },
    };
  },
};

const ownName = { name: "stenogram", message: "Inside src/ import the file itself." };
const engine = { name: "parsimmon", message: "The engine stands behind src/grammar/combinators.ts." };

export default defineConfig(
  globalIgnores([
    "**/dist",
    "coverage",
    "test/fixtures",
    "test/html/fixtures",
    "test/diagnostics/fixtures",
    "release/consumer",
  ]),
  tseslint.configs.strictTypeChecked,
  regexp.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: {
      stenogram: { rules: { "imports-downward": importsDownward, "event-imported": eventImported } },
    },
    rules: {
      // Noise in a parser: it lives on indices it has just checked.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "stenogram/event-imported": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "stenogram/imports-downward": "error",
      "no-restricted-imports": ["error", ownName, engine],
    },
  },
  { files: ["src/grammar/combinators.ts"], rules: { "no-restricted-imports": ["error", ownName] } },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
