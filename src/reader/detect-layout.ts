// How a text is laid out: each layout by something that no other has, looked for in order.
import type { LineSpan } from "../source/line.js";
import { isLabelAlone, isLabelBeforeWords } from "./label-line.js";
import type { Layout } from "./layout.js";
import type { PrintedText } from "./printed-text.js";
import { widthOf } from "./width.js";

/**
 * A layout, and what showed it.
 *
 * @group Reading
 */
export interface DetectedLayout {
  /** The layout that the text is read in. */
  layout: Layout;
  /** What of the text shows it: a sentence for people. */
  reason: string;
}

/** What is asked of a text, once. */
interface View {
  readonly source: string;
  readonly lines: readonly LineSpan[];
  readonly texts: readonly string[];
  /** Whether an empty line stands anywhere between two lines. */
  readonly hasBlanks: boolean;
}

/** Looks for a layout; a reason where it is there. */
type Recogniser = (view: View) => string | null;

/** Finds the layout of a text. */
export function recogniseLayout({ source, lines }: PrintedText): DetectedLayout {
  const view: View = {
    source,
    lines,
    texts: lines.map(({ from, to }) => source.slice(from, to)),
    hasBlanks: lines.some(({ afterBlank }) => afterBlank),
  };
  for (const [layout, recognise] of recognisers) {
    const reason = recognise(view);
    if (reason !== null) return { layout, reason };
  }
  return { layout: "lines", reason: "nothing shows another layout" };
}

// President of Veldmark Ilse Brandt: Good afternoon. Welcome. Olaf Rask: Thank you.      one line, and no end of one in it
// … we shall build the
// harbour. Olaf Rask: Thank you. Ilse                                                 or line ends that mean nothing
const flattened: Recogniser = ({ lines, texts, hasBlanks }) => {
  if (lines.length === 1) return "the text is one line";
  const inLongest = labelsInLongest(texts);
  if (inLongest > 0) return `nearly all of the text is one line, and ${counted(inLongest, "label")} amid it`;
  if (hasBlanks) return null;
  const ended = texts.slice(0, -1);
  const ends = ended.length;
  const amid = ended.filter(endsAmidSentence);
  // By their letters: the lines of a head, a foot or a list end amid sentences too, and are short
  if (amid.length < LEAST_AMID || lettersOf(amid) < MOSTLY_AMID * lettersOf(ended)) return null;
  const labels = texts.filter((text) => text.includes(": ") && LABEL_AMID_LINE.test(text)).length;
  if (labels > 0)
    return `${amid.length} of ${ends} line ends stand amid a sentence, and ${counted(labels, "label")} amid a line`;
  const joined = texts.filter((text) => RUN_TOGETHER.test(text)).length;
  return joined > 1 && joined > texts.filter(isLabelBeforeWords).length
    ? `${amid.length} of ${ends} line ends stand amid a sentence, and ${joined} lines have sentences run together`
    : null;
};

/** How many labels stand amid a line that is nearly all of the text: an address or a title of its own may stand beside it. */
function labelsInLongest(texts: readonly string[]): number {
  if (texts.length > MOST_BESIDE) return 0;
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), "");
  if (longest.length < NEARLY_ALL * lettersOf(texts)) return 0;
  const labels = longest.match(LABELS_AMID_LINE)?.length ?? 0;
  return labels >= LEAST_LABELS ? labels : 0;
}

/** So few lines, and the longest of them has this share of the text and so many labels. */
const MOST_BESIDE = 8;
const NEARLY_ALL = 0.85;
const LEAST_LABELS = 2;

/** Asked of the last letter alone: an expression would look through the whole line for its end. */
const endsAmidSentence = (text: string): boolean => !text.endsWith(".") && AMID_SENTENCE.test(text.slice(-2));

const AMID_SENTENCE = /[\p{L}\p{N},]$/u;
const LABEL_AMID_LINE =
  /[.?!…”>](?<=[\p{Ll}\p{N}]{2}[.?!]|[…”>]) ?(?:\p{Lu}[\p{L}-]* \p{Lu}[\p{L}-]*|(?:\p{Lu}\p{M}?\p{Ll}?\.-? ?){1,3}\p{L}[\p{L}\p{M}’-]*): /u;
/** Begins with the rare sign, and then looks behind it. */
const LABELS_AMID_LINE = new RegExp(LABEL_AMID_LINE.source, "gu");
const RUN_TOGETHER = /[.!?…](?<=[\p{Ll})”].)\p{Lu}[\p{Ll}\s]/u;
/** So many line ends, and this share of the letters. */
const LEAST_AMID = 5;
const MOSTLY_AMID = 0.7;

const lettersOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

// **Ilse Brandt:** Good afternoon.       bold words that a colon ends, inside the stars or behind them
// # Ferry terminal                        or a heading
const markdown: Recogniser = ({ source, texts, hasBlanks }) => {
  if (!MARKDOWN_SIGNS.some((sign) => source.includes(sign))) return null;
  const bold = texts.filter((text) => BOLD_LABEL.test(text)).length;
  if (bold > 0) return `${counted(bold, "line")} with a label in Markdown’s bold: \`**Label:** speech\``;
  const headings = texts.filter((text) => HEADING.test(text)).length;
  return hasBlanks && headings > 0 ? `${counted(headings, "heading")} in Markdown` : null;
};

/** Without any of them no line has a label in bold or is a heading. */
const MARKDOWN_SIGNS = ["**", "__", "# ", "==="];
const BOLD_LABEL = /^(?:\*\*|__)[^*_].{0,300}?(?::(?:\*\*|__)|(?:\*\*|__)\s?:)/u;
const HEADING = /^#{1,6} (?!#)|^={3,}$/;

// Topics
// :            a sign alone on its line: it was a text node between two tags
const textNodes: Recogniser = ({ texts }) => {
  const signs = texts.filter((text) => text.length < 3 && LONE_SIGN.test(text)).length;
  return signs > 0 ? `${counted(signs, "line")} with nothing but \`:\`, \`,\` or a bracket` : null;
};

const LONE_SIGN = /^[:,;()]{1,2}$/;

// Ilse Brandt:
// Good afternoon.       labels end their lines, and hardly one stands before words
const ownLineLabels: Recogniser = ({ lines, texts }) => {
  const labels: number[] = [];
  for (const [at, text] of texts.entries()) if (isLabelAlone(text)) labels.push(at);
  // Where some have their words right under them, what an empty line parts from the next is no label
  const over = labels.filter((at) => lines[at + 1]?.afterBlank === false).length;
  const alone = over > 0 ? over : labels.length;
  if (alone < 2) return null;
  const before = texts.filter(isLabelBeforeWords).length;
  return alone > before
    ? `${counted(alone, "line")} end in a label’s colon, ${before} have words after it`
    : null;
};

// We have built the harbour together with our neighbours, and
// we shall go on building.            lines of about one length, and empty lines between paragraphs
const wrapped: Recogniser = ({ lines, texts, hasBlanks }) => {
  if (!hasBlanks) return null;
  const width = widthOf(lines);
  if (width < SHORTEST_WIDTH || width > LONGEST_WIDTH) return null;
  let broken = 0;
  let full = 0;
  let early = 0;
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]!.afterBlank) continue;
    broken++;
    const length = lengthOf(lines[at - 1]!);
    if (length > width - SHORTEST_FULL) full++;
    else if (length < width / 2 && OPENS_LOWER.test(texts[at]!) && endsAmidSentence(texts[at - 1]!)) early++;
  }
  // The harbour
  // is open.          no program breaks a line so early: these are the line ends of the page’s own source
  if (early >= LEAST_EARLY && early > broken * MOSTLY_EARLY) return null;
  return full > 2 && full > broken / 2
    ? `${counted(full, "line")} broken at a width of about ${width} letters`
    : null;
};

/** Nobody wraps lines narrower or wider. */
const SHORTEST_WIDTH = 40;
const LONGEST_WIDTH = 132;
/** So many line ends far from the width, and this share of them. */
const LEAST_EARLY = 4;
const MOSTLY_EARLY = 0.04;
const OPENS_LOWER = /^\p{Ll}/u;
/** A full line may fall that short of the width: the next word was long, or tied to another. */
const SHORTEST_FULL = 25;

const lengthOf = ({ from, to }: Pick<LineSpan, "from" | "to">): number => to - from;

// Ilse Brandt: Good afternoon.
//
// Olaf Rask: Thank you.            most lines that open with a label stand under an empty line; so do most of all, where none does
const blankLines: Recogniser = ({ lines, texts, hasBlanks }) => {
  if (!hasBlanks) return null;
  const labelled = lines.filter(
    (_, at) => at > 0 && ENDS_SENTENCE.test(texts[at - 1]!) && isLabelBeforeWords(texts[at]!),
  );
  const [asked, what] = labelled.length > 0 ? [labelled, "label"] : [lines.slice(1), "paragraph"];
  const parted = asked.filter(({ afterBlank }) => afterBlank).length;
  // Ilse Brandt: Good afternoon.
  // The slip is ready.          most lines of turns end a sentence: empty lines part turns alone, and each line is a paragraph
  const speech = texts.findIndex(isLabelBeforeWords);
  const within = lines.flatMap(({ afterBlank }, at) =>
    speech < 0 || at <= speech || afterBlank ? [] : [at],
  );
  const ended = within.filter((at) => ENDS_SENTENCE.test(texts[at - 1]!)).length;
  if (ended > within.length / 2) return null;
  return parted > asked.length / 2
    ? `${parted} of ${counted(asked.length, what)} stand under an empty line`
    : null;
};

/** What ends so is no first line of a broken label. */
const ENDS_SENTENCE = /[.!?…>)”"*]$/;

/** The strongest evidence first. */
const recognisers: readonly (readonly [Layout, Recogniser])[] = [
  ["flattened", flattened],
  ["markdown", markdown],
  ["text-nodes", textNodes],
  ["own-line-labels", ownLineLabels],
  ["wrapped", wrapped],
  ["blank-lines", blankLines],
];

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
