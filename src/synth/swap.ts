import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/**
 * Puts finished folders and files where old ones are, all or none, and so that a process may die at any moment.
 *
 * ```text
 *              staged   target   aside
 *   journal       new      old       -     nothing has moved
 *      |            new        -     old     the old one renamed away
 *      |              -      new     old     the new one renamed in
 *   no journal        -      new     old     done; what is aside may go
 * ```
 *
 * The journal is written before the first rename and removed after the last. As long as it is there, the next start completes what it says;
 * where the three are tells how far it came. A rename that fails undoes those before it.
 */
export interface Replacement {
  /** The finished folder or file, on the file system of `target`; undefined where nothing takes the place of what is there. */
  readonly staged: string | undefined;
  /** Where it goes, whether or not something is there. Folders above it are made. */
  readonly target: string;
  /** Where the old one is left, for the owner of the journal to remove. On the file system of `target`; nothing is there. */
  readonly aside: string;
}

/** What the swap does to the disk; a test lets it fail at any step. */
export interface Disk {
  /** True for whatever has the path, also a link that leads nowhere. */
  exists(path: string): boolean;
  rename(from: string, to: string): void;
  makeFolder(path: string): void;
  removeEmptyFolder(path: string): void;
  removeFile(path: string): void;
  read(path: string): string;
  /** Writes a file that is there as a whole or not at all. */
  write(path: string, text: string): void;
}

/**
 * Does every replacement.
 *
 * @param journal a file beside the staged folders; nothing is there
 * @throws the error of the disk; everything is where it was then
 */
export function swapIn(journal: string, replacements: readonly Replacement[], disk: Disk = realDisk): void {
  const made: string[] = [];
  try {
    disk.write(journal, toJournal(journal, replacements));
    for (const replacement of replacements) moveIn(replacement, made, disk);
  } catch (error) {
    undo(journal, replacements, made, disk);
    throw error;
  }
  disk.removeFile(journal);
}

/** Completes a swap that was interrupted; does nothing where none was. */
export function completeSwap(journal: string, disk: Disk = realDisk): 'nothing to do' | 'completed' {
  if (!disk.exists(journal)) return 'nothing to do';
  for (const replacement of fromJournal(journal, disk.read(journal))) moveIn(replacement, [], disk);
  disk.removeFile(journal);
  return 'completed';
}

/** Takes a replacement from wherever it stands to its end, and adds the folders that are made for it to `made`. */
function moveIn({ staged, target, aside }: Replacement, made: string[], disk: Disk): void {
  if (staged !== undefined && !disk.exists(staged)) return;
  if (disk.exists(target)) {
    // With the old one aside, somebody else has written the target since the interruption: theirs is the newer one.
    if (disk.exists(aside)) return;
    disk.rename(target, aside);
  }
  if (staged === undefined) return;
  makeFolder(dirname(target), made, disk);
  disk.rename(staged, target);
}

function makeFolder(folder: string, made: string[], disk: Disk): void {
  if (disk.exists(folder)) return;
  makeFolder(dirname(folder), made, disk);
  disk.makeFolder(folder);
  made.push(folder);
}

/** Where even that fails, the journal stays for the next start, and the error that came first is the one to tell. */
function undo(journal: string, replacements: readonly Replacement[], made: readonly string[], disk: Disk): void {
  try {
    for (const replacement of [...replacements].reverse()) moveBack(replacement, disk);
    for (const folder of [...made].reverse()) disk.removeEmptyFolder(folder);
    disk.removeFile(journal);
  } catch {
    return;
  }
}

function moveBack({ staged, target, aside }: Replacement, disk: Disk): void {
  if (staged !== undefined && !disk.exists(staged) && disk.exists(target)) disk.rename(target, staged);
  if (disk.exists(aside)) disk.rename(aside, target);
}

/** Paths are kept relative to the journal: the project may have been moved before the next start. */
function toJournal(journal: string, replacements: readonly Replacement[]): string {
  return JSON.stringify(
    replacements.map(replacement => withPaths(replacement, path => relative(dirname(journal), path))),
  );
}

function fromJournal(journal: string, text: string): readonly Replacement[] {
  const replacements: readonly Replacement[] = JSON.parse(text);
  return replacements.map(replacement => withPaths(replacement, path => resolve(dirname(journal), path)));
}

function withPaths({ staged, target, aside }: Replacement, change: (path: string) => string): Replacement {
  return { staged: staged === undefined ? undefined : change(staged), target: change(target), aside: change(aside) };
}

/** Where the journal is while it is being written. */
export const draftOf = (journal: string): string => `${journal}.draft`;

const realDisk: Disk = {
  exists: path => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  rename: renameSync,
  makeFolder: mkdirSync,
  removeEmptyFolder: rmdirSync,
  removeFile: path => rmSync(path, { force: true }),
  read: path => readFileSync(path, 'utf8'),
  write: (path, text) => {
    const draft = draftOf(path);
    const file = openSync(draft, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  },
};
