import type { FigureWords } from "../../dialect/figures/figure-words.js";
import { type Found, readSentence, type Today } from "./grammar/sentence.js";
import { type Items, itemsOf } from "./meaning/items.js";
import { type Tokens, tokensOf } from "./tokens.js";

/** A sentence, read once however often it is asked: for its own figures, and as what was said before others. */
export class ReadSentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #today: Today | null;
  #found: Found | undefined;
  #items: Items | undefined;

  constructor(words: FigureWords, text: string, today: Today | null) {
    this.text = text;
    this.tokens = tokensOf(text, words);
    this.#today = today;
  }

  /** Its quantities and periods. */
  get found(): Found {
    return (this.#found ??= readSentence(this.tokens, this.#today));
  }

  /** What later sentences take from it. */
  get items(): Items {
    return (this.#items ??= itemsOf(this.tokens, this.found));
  }
}
