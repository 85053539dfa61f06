import type { CountedSpeaker } from "../../stats/merged-speaker.js";
import { type Speaker, speakers } from "../../stats/speakers.js";
import type { MakePart } from "./part.js";

/** What a page tells of a speaker. */
export type Counted = CountedSpeaker & Pick<Speaker, "voice">;

/** Who speaks on the page, and how much. */
export const speakersPart: MakePart = ({ event }) =>
  JSON.stringify(
    speakers(event).speakers.map(
      ({
        labels: _labels,
        followedBy: _followedBy,
        first: _first,
        last: _last,
        share: _share,
        ...counted
      }): Counted => counted,
    ),
  );
