// О.Раск   К.-Ж.Лунд   Дж.Лунд        initials and a family name, written together
// А.ван дер Лунд   Х.аль-Лунд   А.д’Лунд   the family name may begin small
// О. Раск   О. К. Раск                    the same with spaces
// и.о. министра, т.е.                     none
const WRITTEN_TOGETHER =
  /^(?:\p{Lu}\p{M}?(?:\p{Ll}\p{M}?)?\.-?){1,3}(?=\p{Lu}\p{M}?[\p{L}’']|\p{Ll}{1,4}[-’']\p{Lu}|\p{Ll}{2,4}$)/u;
const ALONE = /^(?:\p{Lu}\p{M}?(?:\p{Ll}\p{M}?)?\.-?)+$/u;
const BEFORE_FAMILY =
  /^((?:\p{Lu}\p{M}?(?:\p{Ll}\p{M}?)?\.(?:-|\s)?){1,3})((?:\p{Ll}{1,4}[-’'\s])*\p{Lu}[\s\S]*)/u;

/** The initials that a word begins with where the family name is written at them: `Дж.` of `Дж.Лунд`; empty where it is not. */
export const initialsOf = (word: string): string => WRITTEN_TOGETHER.exec(word)?.[0] ?? "";

/** Whether a word is initials and nothing else: `О.`, `К.-Ж.` */
export const isInitials = (word: string): boolean => ALONE.test(word);

/** A name that has initials for its first names. */
export interface InitialledName {
  /** Without their stops. */
  readonly initials: readonly string[];
  readonly family: string;
}

/** A name in its initials and its family name: `О. К. Раск` in `О`, `К` and `Раск`; `null` where no initial opens it. */
export function initialledName(name: string): InitialledName | null {
  const found = BEFORE_FAMILY.exec(name);
  if (!found) return null;
  return { initials: found[1]!.split(/[.\s-]+/).filter(Boolean), family: found[2]! };
}
