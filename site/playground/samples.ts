// The pages one can try: one line each. All are invented.
import ferries from "../../examples/sample/ferries.txt?raw";
import html from "../../examples/sample/veldmark-norland.html?raw";
import text from "../../examples/sample/veldmark-norland.txt?raw";

/** The pages by what the list of samples calls them; the first is shown at first. */
export const samples: Readonly<Record<string, string>> = {
  "A meeting, as text": text,
  "The same meeting, as saved HTML": html,
  "Twelve lines, all at odds": ferries,
};
