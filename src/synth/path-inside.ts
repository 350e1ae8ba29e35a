import { isAbsolute, relative } from 'node:path';

/** True for a path below a folder, false for the folder itself and everything else. Both absolute; nothing is looked up. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way);
}
