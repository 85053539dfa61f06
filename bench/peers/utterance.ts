// What the peers make of a page: the turns alone. No head, no metadata, no captions, nobody is resolved, and a label is
// whatever looks like one: the same grammar of utterances, without all that makes `parse` right.

/** A leaf or a parent, as in the tree of `parse`. */
export interface PeerNode {
  readonly type:
    | "utterance"
    | "attribution"
    | "paragraph"
    | "text"
    | "stageDirection"
    | "editorialNote"
    | "elision";
  readonly value?: string;
  readonly label?: string;
  readonly remark?: string | null;
  readonly children?: readonly PeerNode[];
  readonly position: { readonly start: PeerPoint; readonly end: PeerPoint };
}

interface PeerPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** How a stage direction begins, in the peers' grammars. */
export const DIRECTIONS = ["Applause", "Laughter", "Laughs", "Video", "Music", "Silence", "Pause", "Noise"];
