import type { Node } from "stenogram";
import { parseHtml } from "stenogram/html";
import { describe, expect, it } from "vitest";

const page = (before: string, after = ""): string =>
  `${before}<article class="read__in"><div class="cut"><h3 class="cut__title">See also</h3><a class="cut__item" href="/f/3">Forum</a><a class="cut__item" href="11.html">Talks</a></div><div class="read__bottommeta"><h3>Topics</h3><ul><li><a href="/t/1">Harbours</a></li></ul>${after}</div></article>`;

function urlsOf(html: string, url?: string): string[] {
  const urls: string[] = [];
  const visit = (node: Node): void => {
    if ("url" in node && typeof node.url === "string") urls.push(node.url);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(parseHtml(html, url === undefined ? {} : { url }));
  return urls;
}

describe("links", () => {
  it("should be absolute where the caller knows the address", () => {
    const urls = ["https://veld.example/f/3", "https://veld.example/n/11", "https://veld.example/t/1"];
    expect(urlsOf(page(""), "https://veld.example/n/12")).toEqual(urls);
  });
  it("should be absolute where the page says its address before the article", () => {
    const urls = ["http://veld.example/f/3", "http://veld.example/n/11", "http://veld.example/t/1"];
    expect(urlsOf(page('<div class="read" data-href="http://veld.example/n/12">'))).toEqual(urls);
  });
  it("should be absolute where only the print link says it", () => {
    const link =
      '<p>Direct link: <a class="print_link" href="http://veld.example/d/12">veld.example/d/12</a></p>';
    expect(urlsOf(page("", link))[0]).toBe("http://veld.example/f/3");
  });
  it("should prefer what the caller says", () => {
    const html = page('<div class="read" data-href="http://veld.example/n/12">');
    expect(urlsOf(html, "https://norland.example/")[0]).toBe("https://norland.example/f/3");
  });
  it("should stay as they are where nothing is known, and where they are no addresses", () => {
    expect(urlsOf(page(""))).toEqual(["/f/3", "11.html", "/t/1"]);
    expect(urlsOf(page("").replace("/f/3", "http://["), "https://veld.example/")[0]).toBe("http://[");
  });
});
