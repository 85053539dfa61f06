import { createToken, EmbeddedActionsParser, type IOrAlt, type IToken, Lexer } from "chevrotain";
import { DIRECTIONS, type PeerNode } from "./utterance.js";

const LABEL = /([A-Z][^:.!?…()[\]<\r\n]{1,150})(?:\(([^():\r\n]+)\) *)?:(?![\d/]) */y;

/** A label with its colon, at the start of a line alone. */
const label = createToken({
  name: "Label",
  line_breaks: false,
  pattern: (text, offset, _tokens, _groups) => {
    if (offset > 0 && text[offset - 1] !== "\n") return null;
    LABEL.lastIndex = offset;
    return LABEL.exec(text);
  },
  start_chars_hint: Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
});
const lineEnd = createToken({ name: "LineEnd", pattern: /(?:\r?\n)+/, line_breaks: true });
const direction = createToken({
  name: "Direction",
  pattern: new RegExp(`\\((?:${DIRECTIONS.join("|")})[^()\\r\\n]*\\)`),
});
const note = createToken({ name: "Note", pattern: /\[[^[\]\r\n]*\]/ });
const elision = createToken({ name: "Elision", pattern: /< *(?:…|\.{3}) *>/ });
const text = createToken({ name: "Text", pattern: /[^([<\r\n]+|[([<\r]/ });

const tokens = [lineEnd, label, direction, note, elision, text];
const lexer = new Lexer(tokens, { positionTracking: "full" });

interface Leaf {
  readonly type: PeerNode["type"];
  readonly token: IToken;
}

const startOf = ({ startLine, startColumn, startOffset }: IToken): PeerNode["position"]["start"] => ({
  line: startLine!,
  column: startColumn!,
  offset: startOffset,
});
const endOf = ({ endLine, endColumn, endOffset }: IToken): PeerNode["position"]["end"] => ({
  line: endLine!,
  column: endColumn! + 1,
  offset: endOffset! + 1,
});
const around = (children: readonly PeerNode[]): PeerNode["position"] => ({
  start: { ...children[0]!.position.start },
  end: { ...children[children.length - 1]!.position.end },
});

class UtteranceParser extends EmbeddedActionsParser {
  constructor() {
    super(tokens);
    this.performSelfAnalysis();
  }

  readonly page = this.RULE("page", (): PeerNode[] => {
    const turns: PeerNode[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => turns.push(this.SUBRULE(this.utterance)) },
        { ALT: () => this.SUBRULE(this.paragraph) },
        { ALT: () => this.CONSUME(lineEnd) },
      ]);
    });
    return turns;
  });

  readonly utterance = this.RULE("utterance", (): PeerNode => {
    const token = this.CONSUME(label);
    const children: PeerNode[] = [];
    this.ACTION(() => {
      const [, words = "", remark = null] = (token.payload ??
        /^([^:(]*)(?:\(([^)]*)\))?/.exec(token.image)) as string[];
      children.push({
        type: "attribution",
        label: words.trim(),
        remark,
        position: { start: startOf(token), end: endOf(token) },
      });
    });
    this.OPTION(() => children.push(this.SUBRULE(this.paragraph)));
    this.MANY({
      GATE: () => this.LA(2).tokenType !== label,
      DEF: () => {
        this.CONSUME(lineEnd);
        this.OPTION2(() => children.push(this.SUBRULE2(this.paragraph)));
      },
    });
    return this.ACTION(() => ({ type: "utterance" as const, children, position: around(children) }));
  });

  readonly paragraph = this.RULE("paragraph", (): PeerNode => {
    const children: PeerNode[] = [];
    this.AT_LEAST_ONE(() => {
      const alternatives: IOrAlt<Leaf>[] = [
        { ALT: () => ({ type: "text", token: this.CONSUME(text) }) },
        { ALT: () => ({ type: "stageDirection", token: this.CONSUME(direction) }) },
        { ALT: () => ({ type: "editorialNote", token: this.CONSUME(note) }) },
        { ALT: () => ({ type: "elision", token: this.CONSUME(elision) }) },
      ];
      const { type, token } = this.OR<Leaf>(alternatives);
      this.ACTION(() =>
        children.push({ type, value: token.image, position: { start: startOf(token), end: endOf(token) } }),
      );
    });
    return this.ACTION(() => ({ type: "paragraph" as const, children, position: around(children) }));
  });
}

const parser = new UtteranceParser();

/** The turns of a page, by a lexer and a grammar in Chevrotain. */
export function utterancesInChevrotain(page: string): PeerNode[] {
  parser.input = lexer.tokenize(page).tokens;
  const turns = parser.page();
  const [error] = parser.errors;
  if (error) throw new Error(error.message);
  return turns;
}
