// The tree is unist: unist-util-visit walks it as it is, and knows from the type you name which node it hands you.
//
//   npx tsx examples/walk-the-tree.ts
import { readFileSync } from "node:fs";
import { parse, type StageAction } from "stenogram";
import { EXIT, SKIP, visit } from "unist-util-visit";

const source = readFileSync(new URL("sample/veldmark-norland.txt", import.meta.url), "utf8");
const event = parse(source);

// Every label with its place, and the very characters that stand there: line breaks and stray capitals are the page's.
console.log("Attributions");
visit(event, "attribution", (node) => {
  const { start, end } = node.position;
  const slice = source.slice(start.offset, end.offset);
  console.log(`  ${start.line}:${start.column}  ${JSON.stringify(slice)} → ${node.name ?? node.voice}`);
});

// What happened, sorted by kind. `parent` is typed too: a direction stands in a paragraph, a turn or the page itself.
const directions = new Map<StageAction, string[]>();
visit(event, "stageDirection", (node, _index, parent) => {
  const told = `${node.position.start.line}:${node.position.start.column} ${node.value} in a ${parent?.type}`;
  directions.set(node.action, [...(directions.get(node.action) ?? []), told]);
});
console.log("Stage directions");
for (const [action, places] of directions) console.log(`  ${action}: ${places.join(", ")}`);

// Without a type every node comes by; `node.type` narrows it. SKIP leaves a branch out, EXIT ends the walk.
let leaves = 0;
visit(event, (node) => {
  if (node.type === "metadataBlock") return SKIP;
  if (node.type === "relatedLinks") return EXIT;
  if ("value" in node) leaves++;
  return undefined;
});
console.log(`Leaves before the related links\n  ${leaves}`);
