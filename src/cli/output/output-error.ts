/** Results that cannot be written; the message says where and why. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** Why results cannot be written, to follow where. */
export function whyUnwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOSPC":
      return "no space is left on the disk";
    case "EDQUOT":
      return "the quota of the disk is used up";
    case "EFBIG":
      return "the file would be larger than is allowed";
    case "EACCES":
    case "EPERM":
      return "no permission to write there";
    case "EROFS":
      return "the disk is read-only";
    case "ENOENT":
      return "the folder is not there";
    case "ENOTDIR":
    case "EEXIST":
      return "a part of the path is no folder";
    case "EISDIR":
      return "it is a folder";
    case "ENAMETOOLONG":
      return "the name is too long";
    default:
      return `cannot be written (${code ?? message})`;
  }
}
