// The same grammar of utterances as in Chevrotain and Peggy, by the engine that `parse` is written in.
import {
  ahead,
  alt,
  here,
  type Parser,
  reader,
  seqMap,
  stretch,
  words,
} from "../../src/grammar/combinators.js";
import { SourceFile } from "../../src/source/source-file.js";
import { DIRECTIONS, type PeerNode } from "./utterance.js";

/** What is made of a stretch when the page is known. */
type Draft = (source: SourceFile) => PeerNode;

const eol = stretch(/(?:\r?\n)+/);
const space = stretch(/ */);
const LABEL = String.raw`[A-Z][^:.!?…()[\]<\r\n]{1,150}`;
const REMARK = String.raw`\([^():\r\n]+\) *`;

const attribution: Parser<Draft> = seqMap(
  here,
  words(new RegExp(LABEL)),
  words(new RegExp(`(?:${REMARK})?`)),
  stretch(/:(?![\d/])/).then(here),
  (from, label, remark, to) => (source) => ({
    type: "attribution",
    label: label.trim(),
    remark: remark === "" ? null : remark.trim().slice(1, -1),
    position: source.position(from, to),
  }),
);

const leaf = (type: PeerNode["type"], expression: RegExp): Parser<Draft> =>
  stretch(expression).map(({ from, to }) => (source) => ({
    type,
    value: source.text.slice(from, to),
    position: source.position(from, to),
  }));

const part = alt<Draft>(
  leaf("text", /[^([<\r\n]+/),
  leaf("stageDirection", new RegExp(String.raw`\((?:${DIRECTIONS.join("|")})[^()\r\n]*\)`)),
  leaf("editorialNote", /\[[^[\]\r\n]*\]/),
  leaf("elision", /< *(?:…|\.{3}) *>/),
  leaf("text", /[([<\r]/),
);

const around = (type: PeerNode["type"], children: readonly PeerNode[]): PeerNode => ({
  type,
  children,
  position: {
    start: { ...children[0]!.position.start },
    end: { ...children[children.length - 1]!.position.end },
  },
});

const paragraph: Parser<Draft> = part.atLeast(1).map(
  (parts) => (source) =>
    around(
      "paragraph",
      parts.map((draft) => draft(source)),
    ),
);

const noLabel = ahead(new RegExp(`(?!${LABEL}(?:${REMARK})?:(?![\\d/]))`));

const utterance: Parser<Draft> = seqMap(
  attribution,
  space.then(paragraph).fallback(null),
  eol.then(noLabel).then(paragraph).many(),
  (label, first, rest) => (source) =>
    around(
      "utterance",
      [label, ...(first ? [first] : []), ...rest].map((draft) => draft(source)),
    ),
);

/** What stands before the first label is read and dropped. */
const dropped = alt<null>(eol.result(null), paragraph.result(null));

const readPage = reader(alt<Draft | null>(utterance, dropped).many());

/** The turns of a page. */
export function utterancesInOwn(page: string): PeerNode[] {
  const source = new SourceFile(page);
  return (readPage(page) ?? []).flatMap((draft) => draft?.(source) ?? []);
}
