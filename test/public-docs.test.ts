// What a user reads in an editor: every public name is documented, and stands in a group of the API's pages.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const entries = ["index", "html/index", "stats/index", "export/index", "schema/index"].map((name) =>
  fileURLToPath(new URL(`src/${name}.ts`, root)),
);
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(fileURLToPath(new URL("tsconfig.json", root)), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  fileURLToPath(root),
);
const program = ts.createProgram(entries, { ...options, noEmit: true });
const checker = program.getTypeChecker();

interface Public {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly tags: readonly ts.JSDocTagInfo[];
}

const names: Public[] = entries.flatMap((path) =>
  checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return { name: exported.name, symbol, tags: symbol.getJsDocTags(checker) };
  }),
);

const said = (symbol: ts.Symbol): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
const textOf = (tag: ts.JSDocTagInfo | undefined): string => ts.displayPartsToString(tag?.text).trim();

describe("public names", () => {
  it("should be there", () => {
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["parse", "parseHtml", "figures", "toCsv", "fromJson", "Utterance"]),
    );
  });

  it("should each say what they are", () => {
    expect(names.filter(({ symbol }) => said(symbol) === "").map(({ name }) => name)).toEqual([]);
  });

  it("should each stand in a group", () => {
    const none = names.filter(({ tags }) => textOf(tags.find(({ name }) => name === "group")) === "");
    expect(none.map(({ name }) => name)).toEqual([]);
  });

  it("should say what each field is", () => {
    const bare = names.flatMap(({ name, symbol }) =>
      [...(symbol.members?.values() ?? [])]
        .filter(({ flags }) => flags & ts.SymbolFlags.Property)
        .filter((field) => said(field) === "")
        .map((field) => `${name}.${field.name}`),
    );
    expect(bare).toEqual([]);
  });

  it("should say of each option what holds without it", () => {
    const silent = names
      .filter(({ name }) => name.endsWith("Options"))
      .flatMap(({ name, symbol }) =>
        [...symbol.members!.values()]
          .filter(({ flags }) => flags & ts.SymbolFlags.Optional)
          .filter((field) => !/Default|Without it/.test(said(field)))
          .map((field) => `${name}.${field.name}`),
      );
    expect(silent).toEqual([]);
  });
});

describe("public functions", () => {
  const functions = names.filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Function);

  it.each(functions)("should say what $name takes, gives and throws, with a sample", ({ symbol, tags }) => {
    const declared = symbol.valueDeclaration as ts.FunctionDeclaration;
    const documented = tags.filter(({ name }) => name === "param").map((tag) => textOf(tag).split(" ")[0]);
    expect(documented).toEqual(declared.parameters.map(({ name }) => name.getText()));
    for (const tag of ["returns", "throws", "example"])
      expect(textOf(tags.find(({ name }) => name === tag)), `@${tag}`).not.toBe("");
  });
});
