// What a line that is the place of an event looks like.
//
// The Kremlin, Port Elin             a few words, capitals, no stop
// With President of Veldmark.        no place: it ends in a stop
export function isPlace(text: string, placeWords: ReadonlySet<string>): boolean {
  if (text.length > 80 || /[.,!?…]$|\.\s|[:;"“”]/.test(text)) return false;
  const words = text.split(/\s+/);
  const shortest = text.includes(",") ? 12 : 5;
  return (
    words.length <= 9 &&
    words.every((word) => /^[\p{Lu}\p{N}–—-]/u.test(word) || word.length <= shortest || placeWords.has(word))
  );
}
