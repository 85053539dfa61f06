// Landing page, guides and API: TypeDoc reads the Markdown and the sources, searches both, and draws all of it alike.
import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Application,
  Comment,
  CommentTag,
  Converter,
  type DocumentReflection,
  KindRouter,
  PageEvent,
  type Reflection,
  TSConfigReader,
  TypeDocReader,
} from "typedoc";
import { landingParts } from "./landing.js";
import { readingOrder } from "./reading-order.js";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const root = fileURLToPath(new URL("..", import.meta.url));

/** The folder of guides on the site, and the names of the files in it. */
const names = new Map<Reflection, string>();

class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const name = names.get(reflection);
    return name === undefined ? super.getIdealBaseName(reflection) : `guides/${name}`;
  }
}

/** Writes the pages into a folder. Every warning is an error: a name not documented, a link that leads nowhere. */
export async function writePages(out: string): Promise<void> {
  const parts = readingOrder();
  // TypeDoc takes one file of each
  const folder = mkdtempSync(join(tmpdir(), "stenogram-site-"));
  const joined = (name: string, files: readonly string[]): string => {
    writeFileSync(join(folder, name), files.map(read).join("\n"));
    return join(folder, name);
  };
  const paths = parts.flatMap(({ pages }) => pages);
  const app = await Application.bootstrapWithPlugins(
    {
      options: root,
      out,
      readme: fileURLToPath(new URL("landing.md", import.meta.url)),
      projectDocuments: paths.map((path) => root + path),
      customCss: joined("site.css", ["theme.css", "pages.css"]),
      customJs: joined("site.js", ["theme-button.js", "open-guides.js", "navigation-links.js"]),
      groupOrder: [
        parts[0]!.heading,
        "API",
        "Reading",
        "Nodes",
        "Positions",
        "Validation",
        "*",
        parts[1]!.heading,
      ],
      sortEntryPoints: false,
      navigation: { includeGroups: true, compactFolders: false },
      searchInComments: true,
      searchInDocuments: true,
      treatWarningsAsErrors: true,
    },
    [new TypeDocReader(), new TSConfigReader()],
  );
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const path = project.files.getReflectionPath(document)?.slice(root.length) ?? document.name;
      const part = parts.find(({ pages }) => pages.includes(path));
      name(document, path, part?.heading ?? "Guides");
    }
    for (const module of project.children ?? []) {
      group(module, "API");
      module.name = module.name === "index" ? "stenogram" : `stenogram/${module.name}`;
    }
  });
  app.renderer.defineRouter("site", SiteRouter);
  app.options.setValue("router", "site");
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = finished(page.contents ?? "", page.url);
  });
  const project = await app.convert();
  if (!project) throw new Error("The sources cannot be read: see above");
  app.validate(project);
  await app.generateOutputs(project);
  const media = join(out, "media");
  for (const file of readdirSync(media))
    if (/\.(?:ts|md)$/.test(file)) renameSync(join(media, file), join(media, `${file}.txt`));
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error(
      `${app.logger.errorCount + app.logger.warningCount} warnings about the documentation: see above`,
    );
}

/** A guide is called what its first heading says before the colon, and stands under its part's heading. */
function name(document: DocumentReflection, path: string, heading: string): void {
  const [first] = document.content;
  const [, title] = /^# ([^:\n]+)/.exec(first?.text ?? "") ?? [];
  if (title === undefined) throw new Error(`${path} does not begin with a heading`);
  document.name = title.replaceAll("`", "");
  names.set(
    document,
    path
      .toLowerCase()
      .replace(/^docs\//, "")
      .replace(/\.md$/, "")
      .replaceAll("/", "-"),
  );
  group(document, heading);
}

/** Puts a page under a heading of the list of pages. */
function group(reflection: Reflection, heading: string): void {
  if (reflection.isDocument()) {
    reflection.frontmatter["group"] = heading;
    return;
  }
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: heading }]));
}

/** The same links on every page, and the button for light and dark. */
const LINKS = `<nav id="tsd-toolbar-links" aria-label="Site">
<a href="guides/five-minutes.html">Guides</a><a href="modules.html">API</a><a href="playground/index.html">Playground</a>
<button type="button" id="theme-button">Theme</button></nav>`;

/** A page as it is written: with the site’s links, from whatever folder; the landing page with its pictures. */
function finished(html: string, url: string): string {
  const up = "../".repeat(url.split("/").length - 1);
  const links = LINKS.replaceAll('href="', `href="${up}`);
  // What is said in the README is said here. Sources open as text: by `.ts` a host would take them for videos
  const shown = html
    .replace(/href="[^"]*media\/README\.md/g, `href="${up}index.html`)
    .replace(/(href="[^"]*media\/[^"]+\.(?:ts|md))"/g, '$1.txt"');
  const beside = shown.replace(
    '<div class="col-sidebar">',
    '<div class="col-sidebar" role="complementary" aria-label="Beside the page">',
  );
  const whole = replaced(beside, '<div class="col-content">', '<div class="col-content" role="main">')
    .replaceAll("<table>", '<div class="table-box" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>")
    // What opens a part of a page holds no link
    .replace(/<summary\b.*?<\/summary>/gs, (summary) =>
      summary.replace(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ""),
    );
  const linked = replaced(inOrder(whole), '<div id="tsd-toolbar-links"></div>', links);
  return url === "index.html" ? landingParts(linked) : linked;
}

/** Headings without a level left out: TypeDoc follows a title with `<h4>`. */
function inOrder(html: string): string {
  const above: { written: number; level: number }[] = [];
  return html.replace(/<(\/?)h([1-6])(?=[\s>])/g, (_tag, end: string, digit: string) => {
    const written = Number(digit);
    if (end === "") {
      while ((above.at(-1)?.written ?? 0) >= written) above.pop();
      above.push({ written, level: (above.at(-1)?.level ?? 0) + 1 });
    }
    return `<${end}h${above.at(-1)!.level}`;
  });
}

function replaced(html: string, before: string, after: string): string {
  if (!html.includes(before)) throw new Error(`TypeDoc writes no \`${before}\` any more`);
  return html.replace(before, () => after);
}
