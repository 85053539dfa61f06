// Pages for the tests of the exports, and the settings of a corpus that nobody publishes.
import type { Event } from "stenogram";
import { parse } from "stenogram";
import type { TeiOptions } from "stenogram/export";

/** Talks with everything a page may have: an interruption, directions, notes, an elision, a heading, a separator. */
export const talks: Event = parse(`Events
Talks with President of Norland Olaf Rask
The two presidents met before the forum.
November 11, 2013
15:30
Skerra
President of Veldmark Ilse Brandt: Mr Rask, trade has grown by 20 percent [in crowns]. (Applause.)
We could, however, if the ice –
President of Norland Olaf Rask (retranslated): It will go.
Ilse Brandt: – goes in time, double it.
<…>
(Music.)
Question: And the ferries?
* * *
Olaf Rask: “They are full,” I said. (Laughter.) They sail; on Sundays, too.
Geography
Norland
Topics
Ferries
Persons
Rask Olaf
Publication status
Published in sections: News, Transcripts
Publication date: November 11, 2013, 15:30
Direct link: veld.example/d/12
Text version
`);

/** News without a turn. */
export const news: Event = parse(`Ferry opened
March 4, 2014
Skerra
The President opened the ferry.
`);

/** Whose corpus it is: nobody's. */
export const corpus = {
  corpus: { id: "Veld", description: "Talks in Veldmark.", edition: "1.0", date: "2031-05-02" },
  publisher: "University of Norland",
  licence: {
    target: "http://creativecommons.org/licenses/by/4.0/",
    text: "Reuse with a link to the page.",
  },
  source: { publisher: "Office of the President of Veldmark" },
} satisfies Omit<TeiOptions, "profile">;
