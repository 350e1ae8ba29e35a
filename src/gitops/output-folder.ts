import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import { parentsOf, removeEmptied } from '../synth/staged-changes';
import { systemError } from '../synth/system-error';
import { isMarked, KUSTOMIZATION, listedResources } from './kustomization';
import type { OutputFile } from './output-tree';

/** What has to be done to an output folder so that it holds a set of files. Paths are relative to it, with forward slashes. */
export interface FolderChanges {
  /** Files that are new or have other bytes, in the order they were given, each `kustomization.yaml` after all others. */
  readonly write: readonly OutputFile[];
  /** Files that an earlier run wrote and nobody wants any more. */
  readonly remove: readonly string[];
  /** Files that nobody here wrote; they stay as they are. Hidden ones (`.gitkeep`) are not looked at. */
  readonly foreign: readonly string[];
}

/**
 * Compares a folder with the files it should hold. Only reads; what keeps the files from being written is the problem.
 *
 * A file counts as ours when a `kustomization.yaml` that we wrote lists it, or when it has our mark itself. A file where one of ours belongs is
 * overwritten, since its name says that it holds the same object. Where ours has the mark, such as a `kustomization.yaml`, the name does not
 * say so, and somebody else's stays, since nothing would bring it back.
 */
export function compareFolder(folder: string, files: readonly OutputFile[]): Result<FolderChanges, readonly string[]> {
  const found = listFolder(folder);
  // cdk8s-cli has emptied the folder before it runs an app: nearly always there is nothing to compare.
  if (found.files.size + found.folders.size === 0) return ok({ write: listsLast(files), remove: [], foreign: [] });
  const owned = ownedFiles(folder, found.files);
  const wanted = new Set(files.map(({ path }) => path));
  const problems = files.flatMap(file => {
    const { path } = file;
    const obstacle = [path, ...parentsOf(path)].find(part => (part === path ? found.folders : found.files).has(part));
    if (obstacle !== undefined) return `${join(folder, obstacle)} is in the way of ${path}; move it elsewhere`;
    if (!found.files.has(path) || owned.has(path) || !isMarked(file.text)) return [];
    return `${join(folder, path)} was written by somebody else, and would be replaced; move it out of ${folder}, where everything is generated`;
  });
  if (problems.length > 0) return failed([...new Set(problems)]);

  const changed = files.filter(file => !found.files.has(file.path) || read(folder, file.path) !== file.text);
  const gone = [...found.files].filter(path => !wanted.has(path)).sort();
  return ok({
    write: listsLast(changed),
    remove: gone.filter(path => owned.has(path)),
    foreign: gone.filter(path => !owned.has(path)),
  });
}

/**
 * Does the changes. Lists are written and removed last: whenever this is interrupted, what an earlier run wrote is still listed, what is new is
 * not listed yet, and the next run finishes the work. A file that is there is replaced by a rename, so that no reader ever sees half of one.
 *
 * @throws the file system's Error, such as that of a full disk.
 */
export function changeFolder(folder: string, { write, remove }: FolderChanges): void {
  // cdk8s-cli takes a missing folder for a failure, and an app may have no objects.
  mkdirSync(folder, { recursive: true });
  for (const parent of new Set(write.map(({ path }) => folderOf(path)))) {
    mkdirSync(join(folder, parent), { recursive: true });
    rmSync(join(folder, parent, UNFINISHED), { force: true });
  }
  for (const file of write) if (!isList(file.path)) writeFile(folder, file);
  for (const path of remove) if (!isList(path)) unlinkSync(join(folder, path));
  for (const file of write) if (isList(file.path)) replaceFile(folder, file);
  for (const path of remove) if (isList(path)) unlinkSync(join(folder, path));
  removeEmptied(folder, remove);
}

/** The folder a file is in, empty for the output folder itself. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isList(path: string): boolean {
  return path === KUSTOMIZATION || path.endsWith(`/${KUSTOMIZATION}`);
}

function listsLast(files: readonly OutputFile[]): readonly OutputFile[] {
  return [...files.filter(({ path }) => !isList(path)), ...files.filter(({ path }) => isList(path))];
}

/** Hidden, so that no tool takes what a killed run left for a manifest, and always the same, so that the next run removes it. */
const UNFINISHED = '.cdk8s-spiderpool.unfinished';

/** The rename of a file that was not there would take nearly as long as its writing, and protect nobody. */
function writeFile(folder: string, file: OutputFile): void {
  try {
    // Not with `join`, which takes the path apart: this is done for every object. Only with its encoding named does Node write a text in one go.
    writeFileSync(`${folder}/${file.path}`, file.text, { encoding: 'utf8', flag: 'wx' });
  } catch (error) {
    if (systemError(error)?.code !== 'EEXIST') throw error;
    replaceFile(folder, file);
  }
}

function replaceFile(folder: string, { path, text }: OutputFile): void {
  const target = join(folder, path);
  const unfinished = join(dirname(target), UNFINISHED);
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
}

interface Listing {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** Everything below a folder, without hidden entries and without following symbolic links. */
function listFolder(folder: string): Listing {
  const files = new Set<string>();
  const folders = new Set<string>();
  const visit = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (!entry.isDirectory()) files.add(path);
      else {
        folders.add(path);
        visit(path);
      }
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })) visit('');
  return { files, folders };
}

/** The files that lists of ours name, those lists themselves, and what else has our mark. */
function ownedFiles(folder: string, files: ReadonlySet<string>): ReadonlySet<string> {
  const owned = new Set<string>();
  for (const path of files) {
    if (!isList(path)) continue;
    const listed = listedResources(read(folder, path));
    if (!listed) continue;
    owned.add(path);
    for (const resource of listed) owned.add(posix.join(posix.dirname(path), resource));
  }
  for (const path of files) {
    if (!owned.has(path) && path.endsWith('.yaml') && isRegularFile(folder, path) && isMarked(read(folder, path))) {
      owned.add(path);
    }
  }
  return owned;
}

/** Symbolic links, which may lead to folders or nowhere, are nobody's but their maker's. */
function isRegularFile(folder: string, path: string): boolean {
  return lstatSync(join(folder, path)).isFile();
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
