// No expression may take more than linear time. Literals are read off the source; what the grammar builds from a
// dialect's words is caught as it is built.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AttackPattern, checkSync } from "recheck";
import ts from "typescript";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { filesIn } from "./house.js";

/** What makes of an expression a sticky one. */
const combinators = new Set(["stretch", "words", "ahead"]);

/** Literals of a file as `[where, source, flags]`; `y` is added where a combinator adds it. */
function literalsIn(path: string, text: string): [where: string, source: string, flags: string][] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: [string, string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const sticky = ts.isCallExpression(node.parent) && combinators.has(node.parent.expression.getText());
      found.push([
        `${path}:${line + 1}`,
        node.text.slice(1, end),
        node.text.slice(end + 1) + (sticky ? "y" : ""),
      ]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Sticky ones are tried at one place only: as if that were the start. */
function statusOf(source: string, flags: string): string {
  const sticky = flags.includes("y");
  const tried = sticky ? `^(?:${source})` : source;
  const rest = flags.replace(/[gyd]/g, "");
  const found = checkSync(tried, rest, { timeout: 100_000 });
  if (found.status !== "vulnerable") return found.status;
  const { complexity, attack } = found;
  if (complexity.type === "polynomial" && complexity.isFuzz && isLinear(new RegExp(tried, rest), attack))
    return "safe";
  return `${complexity.summary}: ${attack.pattern}`;
}

/**
 * What cannot be proved is attacked for some time, and an attack that takes long on a busy machine is reported. It is none
 * where an input four times as long takes four times the time of the processor, not sixteen times.
 */
function isLinear(expression: RegExp, { pumps, suffix }: AttackPattern): boolean {
  const millisecondsFor = (times: number): number => {
    const words = pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join("") + suffix;
    const start = process.cpuUsage();
    expression.test(words);
    return process.cpuUsage(start).user / 1000;
  };
  // From few: what is worse than linear takes a minute for as many as the attack has
  let times = 100;
  while (times < 1_000_000 && millisecondsFor(times) < 20) times *= 2;
  return millisecondsFor(4 * times) < 8 * millisecondsFor(times);
}

const folder = fileURLToPath(new URL("../src/", import.meta.url));
const literals = filesIn("../src/", ".ts").flatMap((name) =>
  literalsIn(name, readFileSync(folder + name, "utf8")),
);

describe("expressions in the source", () => {
  it("should be found", () => {
    expect(literalsIn("x.ts", "const a = b / c / d;\nf(/a[/]b/gu);\nstretch(/c/)")).toEqual([
      ["x.ts:2", "a[/]b", "gu"],
      ["x.ts:3", "c", "y"],
    ]);
    expect(literals.length).toBeGreaterThan(50);
  });

  it("should be judged", () => {
    expect(statusOf("(a|a)*$", "")).toContain("exponential");
    expect(statusOf("a+$", "")).toContain("polynomial");
    expect(statusOf("a+$", "y")).toBe("safe");
    expect(statusOf(String.raw`(a)\1*$`, "")).toContain("polynomial (fuzz)");
  });

  it.each(literals)("%s /%s/%s should be safe", (_where, source, flags) => {
    expect(statusOf(source, flags)).toBe("safe");
  });
});

/** What a page may have, so that what is built at need is built: labels, figures, a foot. */
const page = `Talks with President of Norland Olaf Rask
March 4, 2014
Skerra
President of Veldmark Ilse Brandt: Exports grew by 20 percent, to $2.5 billion, in 2013. (Applause.)
Olaf Rask (retranslated): =1, [almost] a third.
Publication status
Published in section: News
Direct link: veld.example/d/12
`;

describe("expressions that are built", () => {
  const built = new Map<string, [source: string, flags: string]>();
  /** Whose they are: the folders of the source. */
  const folders = new Set<string>();

  beforeAll(async () => {
    vi.resetModules();
    const record = ([source, flags = ""]: [string | RegExp, string?]): void => {
      const [, name] =
        /\/src\/(\w+)/.exec(new Error().stack?.split("\n").find((line) => line.includes("/src/")) ?? "") ??
        [];
      // Those of other packages are theirs
      if (name === undefined || typeof source !== "string") return;
      folders.add(name);
      built.set(`${flags}/${source}`, [source, flags]);
    };
    vi.stubGlobal(
      "RegExp",
      new Proxy(RegExp, {
        construct(target, args: [string, string?]) {
          record(args);
          return new target(...args);
        },
        apply(target, _self, args: [string, string?]) {
          record(args);
          return new target(...args);
        },
      }),
    );
    // Every module, those of folders that are yet to come too
    const modules = new Map<string, Record<string, unknown>>();
    for (const name of filesIn("../src/", ".ts").filter((name) => !/\.d\.ts$|^cli/.test(name)))
      modules.set(name, (await import(/* @vite-ignore */ `../src/${name}`)) as Record<string, unknown>);
    const call = (name: string, what: string, ...args: unknown[]): unknown =>
      (modules.get(name)![what] as (...args: unknown[]) => unknown)(...args);
    const event = call("parse.ts", "parse", page);
    call("parse.ts", "parse", "Посещение верфи\n4 марта 2014 года\nО.Раск: Добрый день.\n");
    call("html/index.ts", "parseHtml", `read__<i class="slide" data-cycle-desc="A &amp; b"></i>${page}`);
    call("stats/index.ts", "figures", event);
    call("stats/index.ts", "speakers", event);
    call("export/index.ts", "toMarkdown", event);
    call("export/index.ts", "toCsv", event);
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it("should be caught wherever they are built", () => {
    const building = filesIn("../src/", ".ts").filter((name) =>
      /\bRegExp\(/.test(readFileSync(folder + name, "utf8")),
    );
    const expected = building.map((name) => name.split("/")[0]!).filter((name) => name !== "cli");
    expect([...folders]).toEqual(expect.arrayContaining([...new Set(expected)]));
  });

  it("should be safe, all of them", () => {
    const all = [...built.values()];
    expect(all.length).toBeGreaterThan(20);
    const sticky = new Set(all.filter(([, flags]) => flags.includes("y")).map(([source]) => source));
    const unsafe = all
      // What a combinator was given to make sticky is never run as it is.
      .filter(([source, flags]) => flags.includes("y") || !sticky.has(source))
      .map(([source, flags]) => [source, statusOf(source, flags)])
      .filter(([, status]) => status !== "safe");
    expect(unsafe).toEqual([]);
  });
});
