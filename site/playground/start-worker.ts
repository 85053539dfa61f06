import type { Reply } from "./messages.js";
import address from "./worker.ts?worker&url";

/** What browsers with trusted types ask for: the page makes no script from words but this one. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (words: string) => string },
  ) => { createScriptURL: (words: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("stenogram", {
  createScriptURL: (words) => {
    if (words !== address) throw new TypeError(`Unexpected script ${words}`);
    return words;
  },
});

/** Starts the worker; it is heard until it ends. */
export function startWorker(answered: (reply: Reply) => void, failed: (message: string) => void): Worker {
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    answered(data);
  });
  worker.addEventListener("error", ({ message }) => {
    worker.terminate();
    failed(`The page could not be read: ${message}`);
  });
  return worker;
}
