import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Where the files of a report are. */
export interface FileBase {
  /** The absolute folder that relative names start from. */
  readonly cwd: string;
  /** The absolute folder of the repository: what tools that show findings beside the source count from. */
  readonly repository: string;
}

/** A file as tools know it: by its path from the repository, with forward slashes, or by its absolute path outside. */
export type RepositoryFile =
  | { readonly type: 'inside'; readonly path: string }
  | { readonly type: 'outside'; readonly path: string };

/** Where a file that a finding names is in the repository; undefined for standard input. */
export function repositoryFile(file: string, { cwd, repository }: FileBase): RepositoryFile | undefined {
  if (file === '-') return undefined;
  const absolute = resolve(cwd, file);
  const way = relative(repository, absolute);
  const isInside = way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
  return isInside ? { type: 'inside', path: way.split(sep).join('/') } : { type: 'outside', path: absolute };
}
