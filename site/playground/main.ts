// The playground’s page: takes a page in, has the worker read it, shows what came out. What is pasted is words here and
// never markup; nothing leaves the browser.
import "../theme-button.js";
import "../theme.css";
import "./style.css";
import { diagnosticsView } from "./diagnostics-view.js";
import { element } from "./element.js";
import { figuresView } from "./figures-view.js";
import type { Offer, Reply, Request } from "./messages.js";
import { LONGEST, readFile } from "./read-file.js";
import type { Lists, Reading, ReadingOptions } from "./reading.js";
import { recordView } from "./record-view.js";
import { samples } from "./samples.js";
import { SourceView } from "./source-view.js";
import { speakersView } from "./speakers-view.js";
import { startWorker } from "./start-worker.js";
import { makeTabs } from "./tabs.js";
import { rowAt, TreeView } from "./tree-view.js";

/** Longer pages are shown, but not in the field: laying it out would stall. */
const LONGEST_FIELD = 50_000;
/** Milliseconds without a keystroke, then the page is read. */
const PAUSE = 250;

function byId(id: string): HTMLElement;
function byId<Made extends HTMLElement>(id: string, type: new () => Made): Made;
function byId(id: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The page has no ${type.name} #${id}`);
  return found;
}

const field = byId("page", HTMLTextAreaElement);
const kind = byId("kind", HTMLSelectElement);
const sample = byId("sample", HTMLSelectElement);
const format = byId("format", HTMLSelectElement);
const download = byId("download", HTMLButtonElement);
const formatted = byId("formatted");
const status = byId("status");

const source = new SourceView(byId("source"));
const tree = new TreeView(byId("tree"), (row) => {
  light(row, "tree");
});

let name = "page";
let page = "";
/** What is shown; `null` while it changes. */
let reading: Reading | null = null;
/** What has come of the page that is being read. */
let lists: Lists = noLists();
let offers: readonly Offer[] = [];
let worker: Worker | null = null;
let isBusy = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let copied = "";

// ── Reading ───────────────────────────────────────────────────────────────────────────────────────────────

function read(words: string, called: string): void {
  clearTimeout(timer);
  name = called;
  page = words;
  formatted.hidden = true;
  if (words.length > LONGEST) {
    fail(
      `The page has ${words.length.toLocaleString("en")} characters; the playground takes up to ${LONGEST.toLocaleString("en")}.`,
    );
    return;
  }
  // A page that is still being read is not waited for
  if (isBusy) {
    worker?.terminate();
    worker = null;
  }
  isBusy = true;
  lists = noLists();
  status.classList.remove("failed");
  status.textContent = "Reading…";
  ask({ read: words, options: { kind: kind.value as ReadingOptions["kind"] } });
}

function ask(request: Request): void {
  worker ??= started();
  worker.postMessage(request);
}

/** A worker; what one says that was given up is not heard. */
function started(): Worker {
  const own = startWorker(
    (reply) => {
      if (worker === own) answered(reply);
    },
    (message) => {
      if (worker !== own) return;
      worker = null;
      fail(message);
    },
  );
  return own;
}

function answered(reply: Reply): void {
  if ("offers" in reply) {
    if (offers.length > 0) return;
    offers = reply.offers;
    format.replaceChildren(...offers.map(({ key, name: words }) => element("option", { value: key }, words)));
  } else if ("piece" in reply) {
    lists.rows.push(...(reply.piece.rows ?? []));
    lists.figures.push(...(reply.piece.figures ?? []));
    lists.diagnostics.push(...(reply.piece.diagnostics ?? []));
    lists.record.push(...(reply.piece.record ?? []));
  } else if ("reading" in reply) {
    isBusy = false;
    void show({ ...reply.reading, ...lists });
  } else if ("made" in reply) save(reply.made, reply.content);
  else fail(reply.failed);
}

function noLists(): Lists {
  return { rows: [], figures: [], diagnostics: [], record: [] };
}

function fail(message: string): void {
  isBusy = false;
  status.classList.add("failed");
  status.textContent = message;
}

// ── Showing ───────────────────────────────────────────────────────────────────────────────────────────────

/** Shows a page that was read, one part after another: between them the browser draws and hears the keys. */
async function show(read: Reading): Promise<void> {
  const words = page;
  const hasChanged = (): boolean => words !== page || isBusy;
  reading = null;
  for (const key of ["speakers", "figures", "diagnostics", "record"]) byId(key).replaceChildren();
  tree.show(read.rows);
  await nextTask();
  if (hasChanged()) return;
  source.show(page, read);
  await nextTask();
  if (hasChanged()) return;
  reading = read;
  draw();
  download.disabled = false;
  status.textContent = page.trim() === "" ? "The page is empty." : told(read);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function told({
  kind: read,
  language,
  milliseconds,
  speakers,
  figures,
  diagnostics,
  layout,
}: Reading): string {
  const parts = [
    `${read === "html" ? "HTML" : "Text"} in ${language}`,
    `${page.length.toLocaleString("en")} characters`,
    `read in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`,
    counted(speakers.length, "speaker"),
    counted(figures.length, "figure"),
    counted(diagnostics.length, "diagnostic"),
    ...(layout === null ? [] : [`layout ${layout}`]),
  ];
  return `${parts.join(" · ")}.`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Draws what stands behind the tab that is open, unless it has been drawn. */
function draw(): void {
  if (!reading) return;
  const read = reading;
  const views: Readonly<Record<string, (box: HTMLElement) => void>> = {
    speakers: (box) => {
      const view = speakersView(read, (speaker) => {
        source.light((row) => read.rows[row]!.speaker === speaker);
        source.reveal(read.rows.findIndex((row) => row.speaker === speaker));
      });
      box.replaceChildren(view);
    },
    figures: (box) => {
      const view = figuresView(read, (marks, reveal) => {
        source.mark(marks, reveal);
      });
      box.replaceChildren(view);
    },
    diagnostics: (box) => {
      const view = diagnosticsView(read, (marks) => {
        source.mark(marks, true);
      });
      box.replaceChildren(view);
    },
    record: (box) => {
      recordView(box, read.record);
    },
  };
  for (const [key, view] of Object.entries(views)) {
    const box = byId(key);
    if (!byId(`${key}-panel`).hidden && box.childElementCount === 0) view(box);
  }
}

function light(row: number, from: "tree" | "source"): void {
  if (!reading) return;
  const last = reading.rows[row]?.last ?? row;
  source.light((other) => other >= row && other <= last);
  tree.light(row, from === "source");
  if (from === "tree") source.reveal(row);
}

// ── Taking away ───────────────────────────────────────────────────────────────────────────────────────────

function save(key: string, content: string | Uint8Array<ArrayBuffer>): void {
  const offer = offers.find((one) => one.key === key)!;
  const address = URL.createObjectURL(new Blob([content], { type: offer.mediaType }));
  const link = element("a", { href: address, download: `${name}.${offer.extension}` });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

// ── Taking in ─────────────────────────────────────────────────────────────────────────────────────────────

function put(words: string, called: string): void {
  const fits = words.length <= LONGEST_FIELD;
  field.value = fits ? words : "";
  field.placeholder = fits
    ? "Paste a page here: text, or the source of a saved HTML page"
    : `${called}: too long to be edited here`;
  read(words, called);
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    put(await readFile(file), file.name.replace(/\.[^.]*$/, ""));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

sample.append(...Object.keys(samples).map((words) => element("option", {}, words)));
sample.addEventListener("change", () => {
  put(samples[sample.value] ?? "", "sample");
});
const file = byId("file", HTMLInputElement);
file.addEventListener("change", () => {
  void open(file.files?.[0]);
  // The same file may be chosen again
  file.value = "";
});
byId("clear").addEventListener("click", () => {
  put("", "page");
  field.focus();
});
kind.addEventListener("change", () => {
  read(page, name);
});
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    read(field.value, "page");
  }, PAUSE);
});
field.addEventListener("paste", ({ clipboardData }) => {
  copied = clipboardData?.getData("text/html") ?? "";
  const isFormatted = /<(?:b|strong|a|h\d|blockquote)[\s>]/i.test(copied);
  setTimeout(() => {
    read(field.value, "page");
    formatted.hidden = !isFormatted;
  });
});
byId("read-formatted").addEventListener("click", () => {
  put(copied, "page");
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", ({ relatedTarget }) => {
  if (relatedTarget === null) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void open(file);
  else put(event.dataTransfer?.getData("text/plain") ?? "", "page");
});
download.addEventListener("click", () => {
  ask({ make: format.value });
});
byId("source").addEventListener("pointerover", ({ target }) => {
  const row = rowAt(target);
  if (row !== null) light(row, "source");
});
byId("source").addEventListener("click", ({ target }) => {
  const row = rowAt(target);
  if (row !== null) light(row, "source");
});
byId("tree").addEventListener("pointerover", ({ target }) => {
  const row = rowAt(target);
  if (row !== null) light(row, "tree");
});
makeTabs(byId("tabs"), draw);
put(Object.values(samples)[0]!, "sample");
