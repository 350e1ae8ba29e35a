import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/**
 * Puts finished folders where old ones are, all or none, and so that a process may die at any moment.
 *
 * ```text
 *              staged   target   aside
 *   journal       new      old       -     nothing has moved
 *      |            new        -     old     old folder renamed away
 *      |              -      new     old     new folder renamed in
 *   no journal        -      new       -     old folder removed
 * ```
 *
 * The journal is written before the first rename and removed after the last. As long as it is there, the next start completes what it says;
 * where the three folders are tells how far it came. A rename that fails undoes those before it.
 */
export interface Replacement {
  /** The finished folder. On the file system of `target`. */
  readonly staged: string;
  /** Where it goes, whether or not something is there. */
  readonly target: string;
  /** Where the old folder waits to be removed. On the file system of `target`; nothing is there. */
  readonly aside: string;
}

/** What the swap does to the disk; a test lets it fail at any step. */
export interface Disk {
  /** True for whatever has the path, also a link that leads nowhere. */
  exists(path: string): boolean;
  rename(from: string, to: string): void;
  /** Removes a file, or a folder with all it holds; nothing when there is none. */
  remove(path: string): void;
  read(path: string): string;
  /** Writes a file that is there as a whole or not at all. */
  write(path: string, text: string): void;
}

/**
 * Replaces every target by its staged folder.
 *
 * @param journal a file beside the staged folders; nothing is there
 * @throws the error of the rename that failed; every folder is where it was then
 */
export function swapIn(journal: string, replacements: readonly Replacement[], disk: Disk = realDisk): void {
  disk.write(journal, toJournal(journal, replacements));
  try {
    for (const replacement of replacements) moveIn(replacement, disk);
  } catch (error) {
    undo(journal, replacements, disk);
    throw error;
  }
  tidy(journal, replacements, disk);
}

/** Completes a swap that was interrupted; does nothing where none was. */
export function completeSwap(journal: string, disk: Disk = realDisk): 'nothing to do' | 'completed' {
  if (!disk.exists(journal)) return 'nothing to do';
  const replacements = fromJournal(journal, disk.read(journal));
  for (const replacement of replacements) moveIn(replacement, disk);
  tidy(journal, replacements, disk);
  return 'completed';
}

/** Takes a replacement from wherever it stands to its end. */
function moveIn({ staged, target, aside }: Replacement, disk: Disk): void {
  if (!disk.exists(staged)) return;
  if (disk.exists(target)) {
    // With the old folder aside, somebody else has written the target since the interruption: theirs is the newer one.
    if (disk.exists(aside)) return;
    disk.rename(target, aside);
  }
  disk.rename(staged, target);
}

/** Where even that fails, the journal stays for the next start, and the error that came first is the one to tell. */
function undo(journal: string, replacements: readonly Replacement[], disk: Disk): void {
  try {
    for (const replacement of [...replacements].reverse()) moveBack(replacement, disk);
    disk.remove(journal);
  } catch {
    return;
  }
}

function moveBack({ staged, target, aside }: Replacement, disk: Disk): void {
  if (!disk.exists(staged) && disk.exists(target)) disk.rename(target, staged);
  if (disk.exists(aside)) disk.rename(aside, target);
}

function tidy(journal: string, replacements: readonly Replacement[], disk: Disk): void {
  for (const { staged, aside } of replacements) {
    disk.remove(aside);
    disk.remove(staged);
  }
  disk.remove(journal);
}

/** Paths are kept relative to the journal: the project may have been moved before the next start. */
function toJournal(journal: string, replacements: readonly Replacement[]): string {
  const from = dirname(journal);
  return JSON.stringify(
    replacements.map(({ staged, target, aside }) => ({
      staged: relative(from, staged),
      target: relative(from, target),
      aside: relative(from, aside),
    })),
  );
}

function fromJournal(journal: string, text: string): readonly Replacement[] {
  const from = dirname(journal);
  const replacements: readonly Replacement[] = JSON.parse(text);
  return replacements.map(({ staged, target, aside }) => ({
    staged: resolve(from, staged),
    target: resolve(from, target),
    aside: resolve(from, aside),
  }));
}

const realDisk: Disk = {
  exists: path => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  rename: renameSync,
  remove: path => rmSync(path, { recursive: true, force: true }),
  read: path => readFileSync(path, 'utf8'),
  write: (path, text) => {
    const draft = `${path}.draft`;
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
