/**
 * Does a text hold one of some signs? An engine looks for one letter faster than it asks an expression of every letter.
 */
export function holdsSign(text: string, signs: readonly string[]): boolean {
  for (const sign of signs) if (text.includes(sign)) return true;
  return false;
}
