import type { Event } from "../../ast/nodes.js";
import type { Speaker } from "../../stats/speakers.js";
import type { DocumentId } from "../document-id.js";

/**
 * Which kind of TEI: `parla-clarin` is one self-contained file an event, for any page; `parlamint` is a component file
 * an event and one list of persons for all of them, for pages with turns.
 *
 * @group TEI
 */
export type TeiProfile = "parla-clarin" | "parlamint";

/**
 * A file of TEI.
 *
 * @group TEI
 */
export interface TeiFile {
  /** Name of the file, letters, digits, `.`, `_` and `-` alone: `Veld_2013-11-11-12.xml`. */
  name: string;
  /** What it is: an event, or the list of persons. */
  kind: "event" | "persons";
  /** The document. */
  xml: string;
}

/**
 * What a named speaker is at an event: who presides, who is a guest, or neither.
 *
 * @group TEI
 */
export type TeiStanding = "chair" | "guest" | "regular";

/**
 * A name of the setting: a place, a city, a country with its ISO 3166 code as `key`, or an organisation.
 *
 * @group TEI
 */
export interface TeiSettingName {
  /** What it names. */
  type: "place" | "city" | "country" | "org";
  /** The name. */
  name: string;
  /** A code for it, `NO`. */
  key?: string;
}

/**
 * Settings of {@link toTei}. Whose corpus it is, who publishes it and under which licence is for you to say.
 *
 * @group TEI
 */
export interface TeiOptions {
  /** Which kind of TEI. */
  profile: TeiProfile;
  /** The corpus. */
  corpus: {
    /** Its name in ids and file names: a letter, then letters, digits, `.`, `_` or `-`, `Veld-Talks`. */
    id: string;
    /** What it is and why it was made, in a sentence. */
    description: string;
    /** Its edition, `1.0`. */
    edition: string;
    /** ISO day of the edition. */
    date: string;
  };
  /** Who publishes the corpus. */
  publisher: string;
  /** Under which licence. */
  licence: {
    /** Its address; in `parlamint` it must be `http://creativecommons.org/licenses/by/4.0/`. */
    target: string;
    /** What it asks, in a sentence. */
    text: string;
  };
  /** Where the pages come from. */
  source: {
    /** Who publishes them. */
    publisher: string;
    /** Address of an event's page, `http…`. Default: the short address the page prints; `null` where there is none. */
    address?: (event: Event, id: string) => string | null;
  };
  /** Address of an event in the published corpus, `http…`. Default: that of its page. */
  address?: (id: string, event: Event) => string;
  /** Gives each event its id. Default: the last part of the page's own short address, else `event-1`, `event-2`, … */
  id?: DocumentId;
  /** What a named speaker is at an event. Default: `regular`, everyone. */
  standing?: (speaker: Speaker, event: Event) => TeiStanding;
  /** Where an event was. Default: the place the page prints, else the publisher of the pages. */
  setting?: (event: Event) => readonly TeiSettingName[];
  /** Are captions, related links and what could not be read kept, as notes? Default: `false`. */
  notes?: boolean;
}
