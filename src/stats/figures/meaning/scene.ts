/** Who speaks, for which country, and whom the page is about besides: codes, `null` where not known. */
export interface Scene {
  /** The speaker's country. */
  own: string | null;
  /** The country whose site it is. */
  home: string;
  /** The other party of the title, if there is one alone. */
  title: string | null;
  /** Does the title name the speaker's country? */
  bilateral: boolean;
  /** Is it a company that speaks, or is spoken with? */
  business: boolean;
  /** The country the sentences before spoke of last. */
  context: string | null;
  /** The one country besides the speaker's that they spoke of; `null` of several, or of many at once. */
  sole: string | null;
  /** Did they speak of many at once, for whom there is no code? */
  group: boolean;
  /** Whose companies or investors they spoke of, in order. */
  firms: () => readonly string[];
}

/** Unions that countries are in: `our trade` within one has no other party. */
export const COMMON_UNIONS: ReadonlySet<string> = new Set(["EAEU", "CIS", "BRICS", "SCO"]);

/** Whom `our trade` is with where the sentence does not say: the country just spoken of, or the title's. */
export function otherParty({ own, home, title, bilateral, context }: Scene): string | null {
  const usable = (code: string | null): string | null => (COMMON_UNIONS.has(code ?? "") ? null : code);
  if (own !== home) return usable(title) ?? (bilateral ? home : null);
  return usable(context) ?? usable(title);
}

/** Whose `your exports` are. */
export const spokenTo = ({ own, home, title, context }: Scene): string | null =>
  own === home ? (title ?? context) : home;
