/** Why a file or folder cannot be read, to follow its name. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "is not there";
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
