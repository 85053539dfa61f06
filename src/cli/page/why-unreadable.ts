/** Why a file or folder cannot be read, to follow its name. */
export function whyUnreadable(error: unknown): string {
  const { code, message, path } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      // Node asks for another name than the one it was given: bytes that are no UTF-8 are U+FFFD in it
      return path?.includes("\ufffd") ? "has a name that is no UTF-8: rename it" : "is not there";
    case "EISDIR":
      return "is a folder";
    case "EACCES":
    case "EPERM":
      return "may not be read: no permission";
    case "ENAMETOOLONG":
      return "has a name that is too long";
    case "ELOOP":
      return "is a link that leads to itself";
    case "ERR_FS_FILE_TOO_LARGE":
      return "is larger than can be read at once";
    default:
      return `cannot be read (${code ?? message})`;
  }
}
