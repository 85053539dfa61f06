// Off the page's thread: parses, counts, writes files. Holds the tree that was read last.
import type { Event } from "stenogram";
import { downloads } from "./downloads.js";
import type { Reply, Request } from "./messages.js";
import { readPage } from "./reading.js";

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
    return { reading: read.reading };
  }
  if (!event) return { failed: "No page has been read" };
  const content = downloads[request.make]?.make(event);
  if (content === undefined) return { failed: `Unexpected file ${request.make}` };
  return {
    made: request.make,
    content: typeof content === "string" ? content : new Uint8Array(content),
  };
}
