import peggy from "peggy";
import { DIRECTIONS, type PeerNode } from "./utterance.js";

const grammar = `
  page = blocks:line|.., eol| { return blocks.filter(Boolean) }
  line = utterance / lone:paragraph { return null } / ""  { return null }

  utterance = attribution:attribution [ ]* first:paragraph? rest:(eol !attribution @paragraph)*
    { return { type: "utterance", children: [attribution, ...(first ? [first] : []), ...rest], position: place(location()) } }

  attribution = label:$label [ ]* remark:remark? ":" ![0-9/]
    { return { type: "attribution", label: label.trim(), remark, position: place(location()) } }
  label = [A-Z] [^:.!?…()\\[\\]<\\r\\n]|1..150|
  remark = "(" @$[^():\\r\\n]+ ")" [ ]*

  paragraph = parts:part+ { return { type: "paragraph", children: parts, position: place(location()) } }
  part
    = value:$("(" (${DIRECTIONS.map((word) => `"${word}"`).join(" / ")}) [^()\\r\\n]* ")") { return leaf("stageDirection", value, location()) }
    / value:$("[" [^\\[\\]\\r\\n]* "]") { return leaf("editorialNote", value, location()) }
    / value:$("<" [ ]* ("…" / "...") [ ]* ">") { return leaf("elision", value, location()) }
    / value:$([^(\\[<\\r\\n]+ / [(\\[<]) { return leaf("text", value, location()) }
  eol = "\\r"? "\\n"
`;

const parser = peggy.generate(
  `{
    function place({ start, end }) { return { start, end }; }
    function leaf(type, value, where) { return { type, value, position: place(where) }; }
  }
  ${grammar}`,
);

/** The turns of a page, by a grammar in Peggy. */
export const utterancesInPeggy = (page: string): PeerNode[] => parser.parse(page) as PeerNode[];
