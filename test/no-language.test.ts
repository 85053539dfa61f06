// Nothing outside src/dialect names a human language: no expression has words in it, no string has Cyrillic letters.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn } from "./house.js";

const folder = fileURLToPath(new URL("../src/", import.meta.url));

/** Words that stand in expressions and are no language's: addresses, formats of files, the opening of our own errors. */
const NEUTRAL = new Set([
  "https",
  "http",
  "html",
  "pdf",
  "doc",
  "docx",
  "rtf",
  "xls",
  "xlsx",
  "zip",
  "unexpected",
]);

/** Tables of letters, which are no words. */
const LETTERS = new Set([
  "resolve/speaker-id.ts",
  "resolve/fold-letters.ts",
  "diagnostics/rules/wrong-encoding.ts",
]);

/**
 * Not about the words of pages: the shell, what is said to who calls, and what a saved page’s markup or a format of files
 * is made of.
 */
const OTHER = /^(?:dialect|cli|html|export|schema)\/|^diagnostics\/codes\.ts$/;

function wordsIn(source: string): string[] {
  const bare = source
    .replace(/\\[pP]\{[^{}]*\}|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\}|\\[a-zA-Z]/g, " ")
    .replace(/\[[^\]]*\]|\(\?<?[:=!]/g, " ");
  return (bare.match(/\p{L}{2,}/gu) ?? []).filter((word) => !NEUTRAL.has(word.toLowerCase()));
}

/** `lower === "it"`, `lower.endsWith("ed")`: a word of the page held against one of a language. */
function isHeldAgainst(node: ts.Node): boolean {
  const isWord = (side: ts.Node): boolean => /(?:^|\.)lower!?$/.test(side.getText());
  if (ts.isBinaryExpression(node)) {
    const sides = [node.left, node.right];
    return (
      sides.some(isWord) && sides.some((side) => ts.isStringLiteralLike(side) && /\p{L}/u.test(side.text))
    );
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return (
    isWord(node.expression.expression) &&
    node.arguments.some((argument) => ts.isStringLiteralLike(argument) && /\p{Ll}/u.test(argument.text))
  );
}

function foundIn(path: string): string[] {
  return foundInSource(path, readFileSync(folder + path, "utf8"));
}

function foundInSource(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const words = wordsIn(node.text.slice(1, node.text.lastIndexOf("/")));
      if (words.length > 0) found.push(`${path}: ${node.text}`);
    }
    if (ts.isStringLiteralLike(node) && /\p{Script=Cyrillic}/u.test(node.text) && !LETTERS.has(path))
      found.push(`${path}: ${node.text}`);
    if (isHeldAgainst(node)) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("the source outside the dialects", () => {
  it("should be looked at with eyes that see", () => {
    expect(wordsIn(String.raw`^(?:of|the)\s+\p{Lu}[a-z]+`)).toEqual(["of", "the"]);
    expect(wordsIn(String.raw`^\p{Script=Latin}(?<=\d)https?:`)).toEqual([]);
    expect(
      foundInSource("a.ts", 'token.lower === "it" || lower.endsWith("ed") || unit === "percent";'),
    ).toEqual(['a.ts: token.lower === "it"', 'a.ts: lower.endsWith("ed")']);
  });

  it("should have no words of a language in it", () => {
    const files = filesIn("../src/", ".ts").filter((path) => !OTHER.test(path));
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap(foundIn)).toEqual([]);
  });
});
