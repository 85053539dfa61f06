import { dialectFor, languages } from "../assemble.js";
import { assertEvent } from "../ast/assert-event.js";
import type { Event } from "../ast/nodes.js";
import { codes, urlOf } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Finding } from "./finding.js";
import { type LanguageWords, languageWords, type PageView, viewPage } from "./page-view.js";
import { quote } from "./quote.js";
import { brokenParagraph } from "./rules/broken-paragraph.js";
import { directionInDoubt } from "./rules/direction-in-doubt.js";
import { flattenedParagraphs } from "./rules/flattened-paragraphs.js";
import { headingInSpeech } from "./rules/heading-in-speech.js";
import { impossibleDate } from "./rules/impossible-date.js";
import { labelInsideParagraph } from "./rules/label-inside-paragraph.js";
import { labelStartInDoubt } from "./rules/label-start-in-doubt.js";
import { labelWithoutColon } from "./rules/label-without-colon.js";
import { markupInText } from "./rules/markup-in-text.js";
import { metadataCutShort } from "./rules/metadata-cut-short.js";
import { mixedScripts } from "./rules/mixed-scripts.js";
import { possibleCaption } from "./rules/possible-caption.js";
import { possibleLabel } from "./rules/possible-label.js";
import { publishedBeforeEvent } from "./rules/published-before-event.js";
import { repeatedPassage } from "./rules/repeated-passage.js";
import { sliderCaptions } from "./rules/slider-captions.js";
import { speakerAfterElision } from "./rules/speaker-after-elision.js";
import { speakersSpeltAlike } from "./rules/speakers-spelt-alike.js";
import { speechWithoutLabel } from "./rules/speech-without-label.js";
import { turnWithoutWords } from "./rules/turn-without-words.js";
import { unclaimedText } from "./rules/unclaimed-text.js";
import { unclosedRemark } from "./rules/unclosed-remark.js";
import { undecidedLabel } from "./rules/undecided-label.js";
import { wrongEncoding } from "./rules/wrong-encoding.js";

/** One kind of fault, looked for over the whole page. */
type Rule = (page: PageView) => Iterable<Finding>;

const rules: readonly Rule[] = [
  undecidedLabel,
  possibleLabel,
  labelWithoutColon,
  labelInsideParagraph,
  labelStartInDoubt,
  unclosedRemark,
  turnWithoutWords,
  speechWithoutLabel,
  headingInSpeech,
  speakerAfterElision,
  speakersSpeltAlike,
  repeatedPassage,
  possibleCaption,
  directionInDoubt,
  brokenParagraph,
  flattenedParagraphs,
  unclaimedText,
  impossibleDate,
  publishedBeforeEvent,
  metadataCutShort,
  sliderCaptions,
  mixedScripts,
  wrongEncoding,
  markupInText,
];

/**
 * Looks over a tree and reports what is wrong or in doubt: labels that the page does not decide, dates that are none,
 * parts that are cut short, passages printed twice, characters that a wrong decoding left.
 *
 * The list of codes is closed: [each has its entry](https://unpkg.com/stenogram/docs/diagnostics.md). Reading never
 * reports, and never refuses; this is the second look.
 *
 * @param event - A tree of `parse` or `parseHtml`. Rules that need the words of its language rest where it is one
 * that stenogram does not read.
 * @returns The diagnostics in page order, those about the whole page first; none for a page without fault.
 * @throws TypeError where `event` is no tree, or one that a program left broken; the message names the node.
 *
 * @example
 * ```ts
 * import { check, parse } from "stenogram";
 *
 * const event = parse("Talks\nFebruary 31, 2014\nIlse Brandt: Good afternoon.");
 * const [{ code, severity, reason }] = check(event);
 * code; // => "impossible-date"
 * severity; // => "error"
 * reason; // => "Unexpected `February 31, 2014`, expected a day of the calendar and a time of the clock"
 * ```
 *
 * @group Diagnostics
 */
export function check(event: Event): Diagnostic[] {
  assertEvent(event);
  const page = viewPage(event, wordsOf(event.language));
  return rules.flatMap((rule) => [...rule(page)].map(diagnosticOf)).sort((a, b) => offsetOf(a) - offsetOf(b));
}

const made = new Map<string, LanguageWords>();

function wordsOf(language: string): LanguageWords | null {
  const known = made.get(language);
  if (known) return known;
  if (!languages.includes(language)) return null;
  const words = languageWords(dialectFor(language));
  made.set(language, words);
  return words;
}

function diagnosticOf({ code, place, actual, expected, detail = "" }: Finding): Diagnostic {
  const { severity, reason } = codes[code];
  return {
    code,
    severity,
    reason: reason(quote(actual ?? ""), detail),
    ...(place && { place: { start: { ...place.start }, end: { ...place.end } } }),
    ...(expected && { expected: [...expected] }),
    ...(actual !== undefined && { actual: cut(actual) }),
    url: urlOf(code),
  };
}

/** Found words are to be recognised, not to be read. */
const LONGEST_ACTUAL = 200;

const cut = (words: string): string =>
  words.length > LONGEST_ACTUAL ? `${words.slice(0, LONGEST_ACTUAL - 1)}…` : words;

const offsetOf = ({ place }: Diagnostic): number => place?.start.offset ?? -1;
