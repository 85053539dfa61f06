// Every link inside the site leads to a file of it, and to a heading that is there. Nothing is fetched.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Parser } from "htmlparser2";

interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Links of the site’s pages that lead nowhere: `guides/tree.html: ../no.html#where`. */
export function brokenLinks(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const pages = new Map(
    files.map((file) => [join(site, file), pageOf(readFileSync(join(site, file), "utf8"))]),
  );
  return [...pages].flatMap(([file, { links }]) =>
    links
      .filter((link) => !/^[a-z][a-z+.-]*:|^\/\//i.test(link))
      .filter((link) => {
        const [path = "", id = ""] = link.split("#");
        const found = join(dirname(file), decodeURIComponent(path.replace(/\?.*$/, "")));
        const target = path === "" ? file : found;
        // An address from the root holds on one host alone
        if (path.startsWith("/") || !existsSync(target) || statSync(target).isDirectory()) return true;
        const page = pages.get(target);
        return id !== "" && page !== undefined && !page.ids.has(decodeURIComponent(id));
      })
      .map((link) => `${relative(site, file)}: ${link}`),
  );
}

function pageOf(html: string): Page {
  const links: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag: (_name, { href, src, id }) => {
      if (href !== undefined) links.push(href);
      if (src !== undefined) links.push(src);
      if (id !== undefined) ids.add(id);
    },
  });
  parser.end(html);
  return { links, ids };
}
