// Topics Foreign policy Armed Forces Science and innovation      Persons Brandt Ilse Lund Otto
//        ^^^^^^^^^^^^^^                                                   ^^^^^^^^^^^
// Nothing parts the entries of a list on one line. A capital begins one, unless the page has the words side by side,
// or a small word, a kind of region or the name of a state ties them; a person's words stand in the text turned round.
import type { Dialect } from "../../dialect/dialect.js";
import type { Span } from "../../source/block.js";
import type { TailLine } from "./tail.js";

/** A person's entry has no more words. */
const MOST_PERSON_WORDS = 8;
/** Lists of more words are parted by their capitals alone: no page has one. */
const MOST_LOOKED_UP = 80;

interface Word extends Span {
  readonly text: string;
}

/** Parts the entries of a list. `running` is the page before the block. */
export type ListParter = (text: string, list: TailLine, running: string) => Span[];

export function createListParter(dialect: Dialect): ListParter {
  const { states, bodyWords, glue, officeTie, roleNouns, regnalTitles, patronymics } = dialect.names;
  const several = new Set(states.filter((state) => state.includes(" ")));
  const regions = new Set(bodyWords);
  const ties = new Set(glue);
  const titles = new Set([...roleNouns, ...regnalTitles]);
  const tied = officeTie !== "";
  const named = new Set(dialect.tagNames.map((name) => name.toLowerCase()));
  const longestNamed = Math.max(0, ...dialect.tagNames.map((name) => name.split(" ").length));
  const isOwner = (word: string): boolean => dialect.possessives.some((ending) => word.endsWith(ending));
  const rests = new Set(dialect.listRests);
  const isRest = (words: readonly Word[], at: number): boolean =>
    rests.has(words[at]?.text ?? "") && /^\d+$/.test(words[at + 1]?.text ?? "");
  const isPatronymic = (word: Word | undefined): boolean =>
    word !== undefined && patronymics.some((ending) => word.text.toLowerCase().endsWith(ending));
  const capital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

  return (text, list, running) => {
    const words = [...text.slice(list.from, list.to).matchAll(/\S+/g)].map(
      ({ 0: own, index }): Word => ({
        text: own,
        from: list.from + index,
        to: list.from + index + own.length,
      }),
    );
    const known =
      words.length <= MOST_LOOKED_UP ? (phrase: string): boolean => running.includes(phrase) : () => false;
    const starts =
      list.list === "persons"
        ? personStarts(words, known)
        : tagStarts(words, known, list.list === "geography");
    return starts.map((from, index) => ({
      from: words[from]!.from,
      to: words[(starts[index + 1] ?? words.length) - 1]!.to,
    }));
  };

  function tagStarts(words: readonly Word[], known: (phrase: string) => boolean, places: boolean): number[] {
    const starts: number[] = [];
    let namedEnd = 0;
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (!before) starts.push(at);
      else if (isRest(words, at)) starts.push(at);
      else if (at < namedEnd) continue;
      else if (!capital(word) || ties.has(before.text.toLowerCase()) || /[,–—-]$/.test(before.text)) continue;
      else if (capital(before) && known(`${before.text} ${word.text}`)) continue;
      // Republic Skerra: a kind of region that opens an entry
      else if (places && !tied && starts.at(-1) === at - 1 && regions.has(before.text.toLowerCase()))
        continue;
      else if (places && (isRegion(words, at) || inState(words, starts.at(-1)!, at))) continue;
      else starts.push(at);
      if (starts.at(-1) === at) namedEnd = at + nameLength(words, at);
    }
    return starts;
  }

  /** How many words of a name of the catalogue stand here; 0 where none does. */
  function nameLength(words: readonly Word[], at: number): number {
    for (let size = longestNamed; size > 1; size--) {
      const phrase = words.slice(at, at + size).map(({ text }) => text.toLowerCase());
      if (phrase.length === size && named.has(phrase.join(" "))) return size;
    }
    return 0;
  }

  // Skerra Region, People’s Republic of Norland; not Veldmark Republic of Norland
  function isRegion(words: readonly Word[], at: number): boolean {
    if (!regions.has(words[at]!.text.toLowerCase())) return false;
    if (!tied) return capital(words[at - 1]);
    return !ties.has(words[at + 1]?.text.toLowerCase() ?? "") || isOwner(words[at - 1]!.text);
  }

  function inState(words: readonly Word[], from: number, at: number): boolean {
    for (let to = at + 1; to <= Math.min(words.length, at + 3); to++) {
      const phrase = words
        .slice(from, to)
        .map(({ text }) => text)
        .join(" ")
        .toLowerCase();
      if (several.has(phrase)) return true;
    }
    return false;
  }

  function personStarts(words: readonly Word[], known: (phrase: string) => boolean): number[] {
    const starts: number[] = [];
    for (let at = 0; at < words.length; ) {
      starts.push(at);
      at += personLength(words.slice(at, at + MOST_PERSON_WORDS), known);
    }
    return starts;
  }

  function personLength(words: readonly Word[], known: (phrase: string) => boolean): number {
    const name = (from: number, to: number): string =>
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(" ");
    if (isRest(words, 0)) return 2;
    // Osip Patriarch of Veldmark: the title goes on while small words tie it
    if (words[1] && titles.has(words[1].text.toLowerCase())) {
      let end = tied ? 2 : 3;
      while (
        end < words.length &&
        (!capital(words[end]) ||
          !capital(words[end - 1]) ||
          ties.has(words[end - 1]!.text.toLowerCase()) ||
          regions.has(words[end - 1]!.text.toLowerCase()))
      )
        end++;
      return end;
    }
    // Brandt Otto Karlovich: the father’s name ends it
    const parent = words.findIndex((word, at) => at > 1 && at < 5 && isPatronymic(word));
    if (parent > 0) return parent + 1;
    for (let size = Math.min(words.length, 5); size >= 2; size--)
      for (let family = 1; family < size; family++)
        if (known(`${name(family, size)} ${name(0, family)}`)) return size;
    let size = Math.min(2, words.length);
    // Lund van der Otto: small words are in the midst of a name
    while (size < words.length && !capital(words[size - 1])) size++;
    // Brandt Lund Otto: nobody is listed by one word
    if (size + 1 === words.length && !isPatronymic(words[size - 1])) size++;
    return size;
  }
}
