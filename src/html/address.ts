/** The platform's own, in Node and in browsers alike. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
}

/** An address made absolute; as it stands where the page's own address is not known, or where it is none. */
export function absoluteUrl(address: string, base: string | null, savedSuffix: string): string {
  if (base === null) return address;
  try {
    const { href } = new URL(address, base);
    const rewritten = savedSuffix !== "" && href.endsWith(savedSuffix) && !/^[a-z]+:/i.test(address);
    return rewritten ? href.slice(0, -savedSuffix.length) : href;
  } catch {
    return address;
  }
}
