const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is no such file or folder'],
  ['EACCES', 'cannot be read: permission denied'],
  ['EPERM', 'cannot be read: permission denied'],
  ['ELOOP', 'is a symbolic link that leads back to itself'],
  ['ENAMETOOLONG', 'the name is too long for a file'],
  ['EISDIR', 'is a folder, not a file'],
  ['EFBIG', 'goes on for more than 512 MB, and no more can be read: split it'],
  ['ERR_FS_FILE_TOO_LARGE', 'is larger than 2 GiB, and at most 512 MB can be read: split it'],
]);

/** Whether something thrown comes from the operating system. Not by `instanceof`: test runners have an `Error` of their own. */
export function isFileError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** What an error of the file system means, as the end of a sentence that begins with the file. */
export function fileErrorText({ code }: { readonly code: string }): string {
  return reasons.get(code) ?? `cannot be read (${code})`;
}
