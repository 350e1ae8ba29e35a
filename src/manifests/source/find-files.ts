import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileErrorText, isFileError } from './file-error';
import type { SourceProblem } from './source-problem';

/** A file to read manifests from. */
export interface FoundFile {
  /** As the user named it, or joined to the folder as the user named that. */
  readonly name: string;
  readonly absolute: string;
  /** The absolute path of the folder it was found in by walking, or undefined for a file named by hand. */
  readonly folder: string | undefined;
}

/** What a walk found. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly SourceProblem[];
}

const MANIFEST_FILE = /\.(?:ya?ml|json)$/i;

/** Whether a file of a folder is read, by the end of its name. */
export function isManifestFile(name: string): boolean {
  return MANIFEST_FILE.test(name);
}

/**
 * The files that paths name: a file itself, and of a folder every `.yaml`, `.yml` and `.json` in it, hidden folders and `node_modules` left out.
 *
 * Sorted by name, whatever order the file system has. Symbolic links are followed as long as they stay in the folder or in the current one; one
 * that leads out is a problem, as it is for Argo CD: whoever writes the manifests does not choose what else is read. No file or folder is taken
 * twice however many links or paths lead to it, so that a link to a parent ends where it came from. Only what a folder holds as regular files
 * is read from it.
 *
 * @param seen the real paths that were taken before, and are not taken again; what this walk takes is added
 */
export function findFiles(paths: readonly string[], cwd: string, seen: Set<string> = new Set()): FoundFiles {
  const walk = new Walk(seen, cwd);
  for (const path of paths) walk.add(path, resolve(cwd, path));
  return walk;
}

class Walk implements FoundFiles {
  readonly files: FoundFile[] = [];
  readonly problems: SourceProblem[] = [];

  constructor(
    private readonly seen: Set<string>,
    private readonly cwd: string,
  ) {}

  /** A path the user named. */
  add(name: string, absolute: string): void {
    const stats = this.attempt(name, () => statSync(absolute));
    if (!stats) return;
    if (stats.isDirectory()) this.enter(name, absolute, absolute);
    else this.take({ name, absolute, folder: undefined }, stats);
  }

  private enter(name: string, absolute: string, folder: string): void {
    const entries = this.attempt(name, () =>
      this.isNew(absolute) ? readdirSync(absolute, { withFileTypes: true }) : [],
    );
    for (const entry of (entries ?? []).sort(byName)) {
      this.visit(entry, { name: join(name, entry.name), absolute: join(absolute, entry.name), folder });
    }
  }

  private visit(entry: Dirent, found: FoundFile & { readonly folder: string }): void {
    const isCandidate = isManifestFile(entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
    if (entry.isDirectory()) this.enter(found.name, found.absolute, found.folder);
    else if (entry.isFile() && isCandidate) this.take(found, undefined);
    else if (entry.isSymbolicLink()) this.follow(found, isCandidate);
  }

  private follow(found: FoundFile & { readonly folder: string }, isCandidate: boolean): void {
    const stats = this.attempt(found.name, () => statSync(found.absolute), isCandidate ? 'told' : 'ignored');
    if (!stats?.isDirectory() && !(stats?.isFile() && isCandidate)) return;
    const target = this.attempt(found.name, () => realpathSync(found.absolute));
    if (target === undefined) return;
    if (this.isOutside(target, found.folder)) {
      const message = 'is a symbolic link that leads out of the folder: name what it leads to, if that is to be read';
      this.problems.push({ file: found.name, at: undefined, message });
    } else if (stats.isDirectory()) this.enter(found.name, found.absolute, found.folder);
    else this.take(found, stats);
  }

  private isOutside(target: string, folder: string): boolean {
    return ![folder, this.cwd].some(bound => isAtOrBelow(target, realpathSync(bound)));
  }

  private take(file: FoundFile, stats: Stats | undefined): void {
    // A pipe (`check <(helm template …)`) has no path that could be compared.
    if (stats && !stats.isFile()) this.files.push(file);
    else if (this.attempt(file.name, () => this.isNew(file.absolute))) this.files.push(file);
  }

  private isNew(absolute: string): boolean {
    const real = realpathSync(absolute);
    if (this.seen.has(real)) return false;
    this.seen.add(real);
    return true;
  }

  /** A broken link is worth a word only where it would have been read: `ignored` says nothing of it. */
  private attempt<Value>(name: string, act: () => Value, failure: 'told' | 'ignored' = 'told'): Value | undefined {
    try {
      return act();
    } catch (error) {
      if (!isFileError(error)) throw error;
      if (failure === 'told') this.problems.push({ file: name, at: undefined, message: fileErrorText(error) });
      return undefined;
    }
  }
}

function isAtOrBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** By code units, so that every machine and locale agrees. */
function byName(left: Dirent, right: Dirent): number {
  return left.name < right.name ? -1 : 1;
}
