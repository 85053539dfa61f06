// What an independent reader of HTML sees must be in the leaves, letter by letter.
import { type DefaultTreeAdapterTypes, type ParserError, parse as parse5 } from "parse5";
import type { Event } from "stenogram";
import { findArticle, squeezed, unseenOfSite, visibleText, wordsOfLeaves } from "../test/html/shown.js";

/** Elements whose words no two readers of HTML take alike: frames, forms, other languages in the page. */
const APART =
  /<(?:script|style|template|noscript|svg|math|iframe|object|head|title|textarea|select|option|datalist|audio|canvas|video|plaintext|xmp|noembed|noframes|frameset|frame|listing|nav|image|table|caption|colgroup|col|t(?:body|[dhr]|foot|head))\b/i;

/** What decides which part of a page of no family is read: the tests of the reader have it. */
const PARTS = /<(?:main|article|aside|footer|form|button|search|dialog)\b|\srole=/i;

/** Elements without an end. */
const VOID = /^(?:area|base|br|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Does every end tag end the element opened last? */
function isNested(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const lower = name.toLowerCase();
    if (slash === "") {
      if (!VOID.test(lower)) open.push(lower);
    } else if (open.pop() !== lower) return false;
  }
  return true;
}

/** What is wrong with the page but does not move a word. */
const HARMLESS = new Set(["missing-doctype", "non-conforming-doctype", "duplicate-attribute"]);

/**
 * The first difference between what is shown and what lies in leaves; `null` where there is none, or where the page is so
 * broken that nobody can say what it shows.
 */
export function accountingOf(html: string, event: Event): string | null {
  // parse5 itself fails on halves of surrogate pairs
  if (APART.test(html) || /\p{Surrogate}/u.test(html) || !isNested(html)) return null;
  // The reader looks for classes, and for the tag of the article, as they are written
  if (/class=["'][^"']*&|<[^<>]*<[a-z]/i.test(html)) return null;
  const faults = new Set<string>();
  const document = parse5(html, {
    onParseError: ({ code }: ParserError) => {
      if (!HARMLESS.has(code)) faults.add(code);
    },
  });
  if (faults.size > 0) return null;
  const ofSite = html.includes("read__");
  if (!ofSite && PARTS.test(html)) return null;
  const article: DefaultTreeAdapterTypes.ParentNode | null = ofSite ? findArticle(document) : document;
  if (!article) return null;
  const shown = squeezed(visibleText(article, ofSite ? unseenOfSite : () => false));
  const held = wordsOfLeaves(event, html);
  if (shown === held) return null;
  let at = 0;
  while (shown[at] === held[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
  return `Unexpected ${around(held)} in leaves, expected what is shown: ${around(shown)}`;
}
