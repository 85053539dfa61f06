/// <reference lib="dom" />
// The built site in a real browser: the playground does what it says with good pages and bad ones, and every kind of
// page can be read by all. Skipped with a word where there is no browser.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { parse, toRecord } from "stenogram";
import { figures } from "stenogram/stats";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildSite, launch, serve, whyNoBrowser } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sample = readFileSync(new URL("../../examples/sample/veldmark-norland.txt", import.meta.url), "utf8");

if (whyNoBrowser !== null) console.warn(`The site is not tested in a browser: ${whyNoBrowser}.`);

describe.skipIf(whyNoBrowser !== null)("site", () => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    host = await serve(buildSite(), "/some/path/");
    browser = await launch();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    host.close();
  });

  describe("pages", () => {
    const pages = [
      "index.html",
      "guides/tree.html",
      "guides/exports.html",
      "modules.html",
      "functions/stenogram.parse.html",
      "playground/index.html",
    ];
    it.for(
      pages.flatMap((page) =>
        (["light", "dark"] as const).flatMap((colorScheme) =>
          [1280, 360].map((width) => ({ page, colorScheme, width })),
        ),
      ),
    )("$page can be read by all, $colorScheme, $width wide", async ({ page: path, colorScheme, width }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(host.address + path);
      await page.locator("h1").first().waitFor();
      if (path.startsWith("playground")) await read(page);
      else await page.locator("#tsd-nav-container a").first().waitFor({ state: "attached" });
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as AxeWindow).axe.run();
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html.slice(0, 120))
              .slice(0, 3)
              .join(" | ")}`,
        );
      });
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
      // Nothing lies beside the window
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      await context.close();
    });

    it("can be searched", async () => {
      const page = await browser.newPage();
      await page.goto(`${host.address}index.html`);
      await page.locator("#tsd-search-trigger").click();
      await page.locator("#tsd-search-input").fill("mergeSpeakers");
      await page.locator("#tsd-search-results li").first().waitFor();
      await page.close();
    });

    it("turn dark and stay so", async () => {
      const page = await browser.newPage({ colorScheme: "light" });
      await page.goto(`${host.address}index.html`);
      await page.locator("#theme-button").click();
      await page.goto(`${host.address}playground/index.html`);
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(22, 25, 29)");
      await page.close();
    });
  });

  describe("playground", () => {
    let context: BrowserContext;
    let page: Page;
    let troubles: string[];
    let elsewhere: string[];
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
      page = await context.newPage();
      troubles = [];
      elsewhere = [];
      page.on("pageerror", ({ message }) => troubles.push(message));
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("404")) troubles.push(message.text());
      });
      page.on("dialog", (dialog) => {
        troubles.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(host.address) && !/^(?:blob|data):|favicon/.test(request.url()))
          elsewhere.push(request.url());
      });
      await page.goto(`${host.address}playground/index.html`);
      await read(page);
      return async () => {
        expect(troubles).toEqual([]);
        expect(elsewhere).toEqual([]);
        await context.close();
      };
    });

    it("shows the bundled sample at first", async () => {
      expect(await page.locator("#source").textContent()).toBe(sample);
      expect(await page.locator("#tree [role=treeitem]").first().textContent()).toContain("event");
      expect(await page.locator("#status").textContent()).toContain(
        `2 speakers · ${figures(parse(sample)).length} figures`,
      );
    });

    it("reads what is pasted, as text and as HTML", async () => {
      await put(page, "Ilse Brandt: Exports fell by a third.\nOlaf Rask: Yes.");
      expect(await page.locator("#status").textContent()).toMatch(/^Text in en .* 2 speakers · 1 figure/);
      await put(page, "<p><b>Olaf Rask:</b> Bread &amp; salt.</p>");
      expect(await page.locator("#status").textContent()).toMatch(/^HTML in en .* 1 speaker · 0 figures/);
      await page.locator("#kind").selectOption("text");
      await read(page);
      expect(await page.locator("#status").textContent()).toMatch(/^Text/);
    });

    it("offers the formatting of what was copied", async () => {
      await page.locator("#page").evaluate((field) => {
        const data = new DataTransfer();
        data.setData("text/plain", "Olaf Rask. Yes.");
        data.setData("text/html", "<p><b>Olaf Rask:</b> Yes.</p>");
        field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data }));
      });
      await page.locator("#read-formatted").click();
      await read(page);
      expect(await page.locator("#status").textContent()).toMatch(/^HTML/);
    });

    it("reads a file that is opened or dropped", async () => {
      await open(page, "talk.txt", "Ilse Brandt: Good afternoon.");
      expect(await page.locator("#status").textContent()).toContain("1 speaker");
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(["<p><b>Olaf Rask:</b> Yes.</p>"], "page.html"));
        document.body.dispatchEvent(
          new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      });
      await page.waitForFunction(() => document.querySelector("#status")!.textContent.startsWith("HTML"));
    });

    it("lights the tree where the source is pointed at, and the other way round", async () => {
      await page.locator("#source .leaf", { hasText: /^ILSE BRANDT$/ }).hover();
      expect(await page.locator("#tree .row.lit").textContent()).toContain("ILSE BRANDT");
      await page.locator("#tree .row", { hasText: "placeText" }).hover();
      expect(await page.locator("#source .lit").allTextContents()).toEqual(["Skerra"]);
    });

    it("is walked by keys", async () => {
      await page.locator("#tree").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await page.locator("#source .lit").allTextContents()).toEqual(["Events"]);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("#tree [aria-selected=true]").getAttribute("aria-expanded")).toBe("false");
      await page.locator("#tab-tree").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#speakers").isVisible()).toBe(true);
    });

    it("shows speakers with a bar of their part", async () => {
      await page.locator("#tab-speakers").click();
      const widths = await page
        .locator("#speakers .bar")
        .evaluateAll((bars) =>
          bars.map(
            (bar) => bar.getBoundingClientRect().width / bar.parentElement!.getBoundingClientRect().width,
          ),
        );
      expect(widths.map((width) => width.toFixed(2))).toEqual(["0.56", "0.44"]);
      await page.locator("#speakers button", { hasText: "Olaf Rask" }).click();
      expect(await page.locator("#source .lit").allTextContents()).toContain("Olaf Rask");
    });

    it.each(["A meeting, as text", "The same meeting, as saved HTML"])(
      "lights the words behind a figure: %s",
      async (name) => {
        await page.locator("#sample").selectOption(name);
        await read(page);
        await page.locator("#tab-figures").click();
        const row = page.locator("#figures tbody tr").first();
        await row.hover();
        expect(await page.locator("#source [data-mark=figure]").allTextContents()).toEqual(["20 percent"]);
        expect(await page.locator("#source [data-mark=evidence]").allTextContents()).toContain("grew");
      },
    );

    it("says what is wrong or in doubt, and lights where", async () => {
      await put(page, "Ilse Brandt: Only two? Olaf Rask: Only two.\nOlaf Rask: Please.");
      expect(await page.locator("#status").textContent()).toContain("1 diagnostic ·");
      await page.locator("#tab-diagnostics").click();
      expect(await page.locator("#diagnostics a").textContent()).toBe("label-inside-paragraph");
      await page.locator("#diagnostics button", { hasText: "1:24" }).click();
      expect(await page.locator("#source mark").allTextContents()).toEqual(["Olaf Rask"]);
    });

    it("reads Russian", async () => {
      await put(page, "О.Раск: Добрый день.\nИ.Брандт: Причал готов.");
      expect(await page.locator("#status").textContent()).toMatch(/^Text in ru .* 2 speakers/);
    });

    it("shows the record", async () => {
      await page.locator("#tab-record").click();
      const record = JSON.stringify(toRecord(parse(sample)), null, 2);
      await expect
        .poll(() =>
          page
            .locator("#record pre")
            .allTextContents()
            .then((parts) => parts.join("\n")),
        )
        .toBe(record);
    });

    it("gives files away", async () => {
      const options = await page
        .locator("#format option")
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      expect(options).toEqual(
        expect.arrayContaining(["tree", "record", "utterances", "figures", "tei", "parquet"]),
      );
      const files: Record<string, Buffer> = {};
      for (const option of options) {
        await page.locator("#format").selectOption(option);
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator("#download").click(),
        ]);
        files[option] = readFileSync(await download.path());
        expect(download.suggestedFilename()).toMatch(/^sample\.[\w.]+$/);
      }
      expect(JSON.parse(files["tree"]!.toString())).toEqual(parse(sample));
      expect(JSON.parse(files["record"]!.toString())).toEqual(toRecord(parse(sample)));
      expect(files["utterances"]!.toString()).toContain("ilse-brandt");
      expect(files["figures"]!.toString().split("\r\n").length).toBeGreaterThan(8);
      expect(files["tei"]!.toString()).toContain('who="#ilse-brandt"');
      expect(files["parquet"]!.subarray(0, 4).toString()).toBe("PAR1");
    });

    it("keeps pages of markup words", async () => {
      const hostile = [
        '<script>alert(1)</script><img src=x onerror="alert(2)"><p><b onclick="alert(3)">Olaf Rask:</b> ]]> <svg onload=alert(4)>',
        "Olaf Rask: <img src=x onerror=alert(5)> ]]> </textarea><script>alert(6)</script>",
        `"><iframe src="javascript:alert(7)"></iframe>: Yes.\n__proto__: {{constructor.constructor('alert(8)')()}}`,
      ];
      for (const words of hostile)
        for (const kind of ["text", "html"]) {
          await page.locator("#kind").selectOption(kind);
          await read(page);
          await put(page, words);
          for (const tab of ["speakers", "figures", "record", "tree"])
            await page.locator(`#tab-${tab}`).click();
          expect(await page.locator("#source").textContent()).toBe(words);
          expect(await page.locator(".result :is(script, img, iframe, svg)").count()).toBe(0);
        }
    });

    it("shows signs that turn the direction of writing", async () => {
      await put(page, "Olaf \u202eksaR: Yes\u0000.\u2066");
      expect(await page.locator("#source .acting").allTextContents()).toEqual(["U+202E", "U+0000", "U+2066"]);
    });

    it("says what is wrong with what is no page", async () => {
      await open(page, "photo.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x01]));
      expect(await page.locator("#status.failed").textContent()).toBe(
        "photo.png is no text in UTF-8: a picture, a PDF or another encoding?",
      );
      await page.locator("#clear").click();
      await read(page);
      expect(await page.locator("#status").textContent()).toBe("The page is empty.");
      await open(page, "long.txt", "a".repeat(20_000_001));
      expect(await page.locator("#status.failed").textContent()).toContain(
        "long.txt has 20 MB; the playground takes up to 20 MB.",
      );
    });

    it("reads pages in the encoding they name", async () => {
      const head = Buffer.from('<meta charset="windows-1251"><p><b>');
      await open(
        page,
        "page.html",
        Buffer.concat([head, Buffer.from([0xce, 0xeb, 0xe0, 0xf4]), Buffer.from(":</b> Yes.</p>")]),
      );
      expect(await page.locator("#source").textContent()).toContain("Олаф:");
    });

    it("stays fluid with a page of 350 kB", async () => {
      const turn =
        "Olaf Rask: Exports fell by a third, and the harbour was calm all day. (Applause.)\nIlse Brandt: I see.\n";
      const long = turn.repeat(Math.ceil(350_000 / turn.length));
      await open(page, "long.txt", long);
      // A few parts are drawn at a time, wherever one scrolls, and not all of the page: no clock is asked
      const most = await page.locator("#source").evaluate(async (box) => {
        let drawn = 0;
        for (let top = 0; top < box.scrollHeight; top += 20_000) {
          box.scrollTop = top;
          await new Promise(requestAnimationFrame);
          drawn = Math.max(drawn, document.querySelectorAll(".leaf, .row").length);
        }
        box.scrollTop = box.scrollHeight;
        return drawn;
      });
      expect(most).toBeLessThan(2_000);
      expect(page.workers().length).toBe(1);
      await page.locator("#source .leaf", { hasText: "I see." }).last().hover();
      expect(await page.locator("#tree .row.lit").textContent()).toContain("I see.");
    });

    it("draws of thousands of figures the first hundred, where they are looked at", async () => {
      // What the worker sends at a time is little too: a page unpacks a message in one go
      await page.addInitScript(() => {
        const Plain = Worker;
        globalThis.Worker = class extends Plain {
          constructor(...all: ConstructorParameters<typeof Plain>) {
            super(...all);
            this.addEventListener("message", ({ data }: MessageEvent<object>) => {
              const count = (value: unknown): number =>
                typeof value === "object" && value !== null
                  ? Object.values(value).reduce((sum: number, one) => sum + count(one), 1)
                  : 1;
              const { dataset } = document.documentElement;
              dataset["most"] = String(Math.max(Number(dataset["most"] ?? 0), count(data)));
            });
          }
        };
      });
      await page.reload();
      await read(page);
      const turns = 3_000;
      await open(page, "long.txt", "Olaf Rask: Exports fell by a third.\nIlse Brandt: Yes.\n".repeat(turns));
      expect(await page.locator("#status").textContent()).toContain("3,000 figures");
      expect(Number(await page.locator("html").getAttribute("data-most"))).toBeLessThan(20_000);
      const drawn = page.locator("#figures tbody tr");
      expect(await drawn.count()).toBe(0);
      await page.locator("#tab-figures").click();
      expect(await drawn.count()).toBe(100);
      const more = page.locator("#figures .more");
      expect(await more.textContent()).toBe("100 of 3000: show more");
      await more.click();
      expect(await drawn.count()).toBe(200);
      await drawn.last().hover();
      expect(await page.locator("#source [data-mark=figure]").allTextContents()).toEqual(["a third"]);
    });

    it("takes a page of one long line", async () => {
      await put(page, "Olaf Rask: Good. Ilse Brandt: Yes. ".repeat(3_000));
      expect(await page.locator("#source .leaf").count()).toBeLessThan(1_500);
    });
  });
});

interface AxeWindow {
  axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** Waits until the page has been read, or could not be. */
async function read(page: Page): Promise<void> {
  await page.waitForFunction(() => !/^(?:Reading…)?$/.test(document.querySelector("#status")!.textContent));
}

/** Puts words into the field as a paste does. */
async function put(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("#status")!.textContent = "";
  });
  await page.locator("#page").fill(words);
  await read(page);
}

async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("#status")!.textContent = "";
  });
  await page.locator("#file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  await read(page);
}
