// Off the page's thread: parses, counts, writes files. Holds the tree that was read last.
import type { Event } from "stenogram";
import { downloads } from "./downloads.js";
import type { Reply, Request } from "./messages.js";
import { type Lists, readPage } from "./reading.js";

let event: Event | null = null;

const offers = Object.entries(downloads).map(([key, { name, extension, mediaType }]) => ({
  key,
  name,
  extension,
  mediaType,
}));
postMessage({ offers } satisfies Reply);

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  try {
    postMessage(answer(data));
  } catch (error) {
    postMessage({ failed: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});

function answer(request: Request): Reply {
  if ("read" in request) {
    const read = readPage(request.read, request.options);
    event = read.event;
    const { rows, figures, diagnostics, record, ...reading } = read.reading;
    postPieces({ rows, figures, diagnostics, record });
    return { reading };
  }
  if (!event) return { failed: "No page has been read" };
  const content = downloads[request.make]?.make(event);
  if (content === undefined) return { failed: `Unexpected file ${request.make}` };
  return {
    made: request.make,
    content: typeof content === "string" ? content : new Uint8Array(content),
  };
}

/** As many of each as the page takes in well within a frame: it unpacks a message in one go. */
const PIECES: Readonly<Record<keyof Lists, number>> = {
  rows: 1_000,
  figures: 200,
  diagnostics: 200,
  record: 50,
};

function postPieces(lists: Lists): void {
  for (const [name, size] of Object.entries(PIECES) as [keyof Lists, number][])
    for (let from = 0; from < lists[name].length; from += size)
      postMessage({ piece: { [name]: lists[name].slice(from, from + size) } } satisfies Reply);
}
