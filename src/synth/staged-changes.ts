import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Replacement } from './swap';
import { systemError } from './system-error';

/**
 * The environment variable that names where changes of folders beside the output wait, for who stages the output: such a folder is not made
 * anew as a whole, since other people's files are in it.
 */
export const CHANGES_FOLDER = 'CDK8S_SPIDERPOOL_CHANGES_DIR';

/** What is to be done to a folder. Paths are relative to it, with forward slashes. */
export interface FileChanges {
  readonly write: readonly { readonly path: string; readonly text: string }[];
  readonly remove: readonly string[];
}

/** Changes of a folder that wait to be done. */
export interface StagedChanges {
  /** Absolute. */
  readonly folder: string;
  /** Where the new files are, by the paths they will have. */
  readonly files: string;
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

const INDEX = 'changes.json';
const FILES = 'files';

/** Keeps what is to be done to a folder. What was kept for the same folder before is forgotten, since it was compared with the same files. */
export function stageChanges(staging: string, folder: string, { write, remove }: FileChanges): void {
  const home = join(staging, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  rmSync(home, { recursive: true, force: true });
  const files = join(home, FILES);
  mkdirSync(files, { recursive: true });
  for (const { path, text } of write) {
    mkdirSync(dirname(join(files, path)), { recursive: true });
    writeFileSync(join(files, path), text);
  }
  writeFileSync(join(home, INDEX), JSON.stringify({ folder, write: write.map(({ path }) => path), remove }));
}

/** All that was kept, by the names of the folders. */
export function readStagedChanges(staging: string): readonly StagedChanges[] {
  if (!existsSync(staging)) return [];
  return readdirSync(staging)
    .map((name): StagedChanges => {
      const index = JSON.parse(readFileSync(join(staging, name, INDEX), 'utf8'));
      return { ...index, files: join(staging, name, FILES) };
    })
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The same as replacements, file by file: what nobody here wrote is not touched. `aside` is a folder that is empty. */
export function changeReplacements(changes: readonly StagedChanges[], aside: string): readonly Replacement[] {
  return changes
    .flatMap(({ folder, files, write, remove }) => [
      ...write.map(path => ({ staged: join(files, path), target: join(folder, path) })),
      ...remove.map(path => ({ staged: undefined, target: join(folder, path) })),
    ])
    .map((replacement, index) => ({ ...replacement, aside: join(aside, `file-${index}`) }));
}

/** Removes what folders are empty now that files are gone from them, up to `folder`, which stays. */
export function removeEmptied(folder: string, removed: readonly string[]): void {
  const emptied = new Set(removed.flatMap(parentsOf));
  // The deepest first: a longer path is never a parent of a shorter one.
  for (const parent of [...emptied].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(join(folder, parent));
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(systemError(error)?.code ?? '')) throw error;
    }
  }
}

/** `a/b` and `a` for `a/b/c.yaml`. */
export function parentsOf(path: string): readonly string[] {
  const parent = posix.dirname(path);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}
