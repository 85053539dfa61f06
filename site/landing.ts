// What only the build can put on the landing page: a page with its spans coloured, beside the tree it gives.
import { readFileSync } from "node:fs";
import { type Node, parse } from "stenogram";
import { colourOf, type NodeColour } from "./node-colour.js";

const PLACE = "<!-- page and tree -->";

const WAYS = `<ul class="landing-ways">
<li><a href="playground/index.html">Try it in the browser</a></li>
<li><a href="guides/five-minutes.html">Five minutes to the first page</a></li>
<li><a href="modules.html">API</a></li>
</ul>`;

/** Puts the pictures into the page. */
export function landingParts(html: string): string {
  if (!html.includes(PLACE)) throw new Error(`The landing page has no \`${PLACE}\``);
  const source = readFileSync(new URL("../examples/sample/ferries.txt", import.meta.url), "utf8");
  const nodes = walk(parse(source));
  const pair = `<div class="landing-pair">
<figure><figcaption>In: text, as a crawler leaves it</figcaption><p class="landing-page">${colouredPage(source, nodes)}</p></figure>
<figure><figcaption>Out: the tree, every node with its place</figcaption><ul class="landing-tree" tabindex="0">${tree(nodes)}</ul></figure>
</div>`;
  return html.replace(PLACE, () => WAYS + pair).replace("<body", '<body class="landing"');
}

interface Seen {
  readonly node: Node;
  readonly level: number;
  readonly colour: string;
}

function walk(root: Node): Seen[] {
  const hues = new Map<string, number>();
  const seen: Seen[] = [];
  const add = (node: Node, level: number, parent: NodeColour, hue: string): void => {
    const colour = node.type === "event" ? parent : colourOf(node.type, parent);
    let by = hue;
    if (node.type === "utterance") {
      const { speaker } = node;
      if (speaker !== null && !hues.has(speaker)) hues.set(speaker, hues.size);
      by = ` by by-${speaker === null ? 7 : hues.get(speaker)}`;
    }
    seen.push({ node, level, colour: `is-${colour}${by}` });
    if ("children" in node) for (const child of node.children) add(child, level + 1, colour, by);
  };
  add(root, 0, "prose", "");
  return seen;
}

function colouredPage(source: string, nodes: readonly Seen[]): string {
  let html = "";
  let at = 0;
  for (const { node, colour } of nodes) {
    if (!("value" in node)) continue;
    const { start, end } = node.position;
    html += `${escaped(source.slice(at, start.offset))}<span class="${colour}">${escaped(node.value)}</span>`;
    at = end.offset;
  }
  return html + escaped(source.slice(at).trimEnd());
}

/** Two levels of it: what a turn holds, not what a paragraph does. */
function tree(nodes: readonly Seen[]): string {
  return nodes
    .filter(({ level }) => level > 0 && level < 3)
    .filter(({ node, level }) => level === 1 || node.type === "attribution" || node.type === "paragraph")
    .map(({ node, level, colour }) => {
      const { line, column } = node.position.start;
      return `<li class="level-${level - 1}"><span class="type ${colour}">${node.type}</span> ${line}:${column} <span class="fields">${escaped(fieldsOf(node))}</span></li>`;
    })
    .join("");
}

function fieldsOf(node: Node): string {
  switch (node.type) {
    case "dateline":
      return [node.date, node.time, node.place].filter((part) => part !== null).join(" · ");
    case "utterance":
      return [node.id, node.speaker ?? "(unnamed)"].join(" · ");
    case "attribution":
      return [node.role, node.name, node.remark, node.evidence].filter((part) => part !== null).join(" · ");
    default:
      return "";
  }
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
