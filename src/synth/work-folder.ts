import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import { completeSwap, draftOf } from './swap';
import { systemError } from './system-error';

/**
 * The hidden folder of a project in which one synth at a time prepares its output: on the file system of the project, so that what is
 * finished can be renamed into place; ignored by git; gone afterwards.
 */
export interface WorkFolder {
  /** Where folders and files wait to be swapped in. Empty. */
  readonly staging: string;
  /** Where old ones wait to be removed. Empty. */
  readonly aside: string;
  /** The journal of the swap. */
  readonly journal: string;
  /** Where the process of the app leaves its reports. Empty. */
  readonly reports: string;
  /** What became of an earlier swap that was interrupted. */
  readonly earlier: 'nothing to do' | 'completed';
  /** Removes the folder, all but a swap that was interrupted, and lets the next one in. */
  close(): void;
}

/** The folder's name in a project. */
export const WORK_FOLDER = '.cdk8s-spiderpool';

/** A lock is written in one go; one that says nothing yet belongs to a process that is just starting. */
const startingMilliseconds = 10_000;

/**
 * Opens the work folder of a project, completes a swap that was interrupted, and clears what else an earlier process left.
 *
 * @returns why it cannot be opened: another synth of the project is at work
 * @throws the file system's error where the folder cannot be written
 */
export function openWorkFolder(project: string): Result<WorkFolder, string> {
  const folder = join(project, WORK_FOLDER);
  const lock = join(folder, 'lock');
  const busy = takeLock(folder, lock);
  if (busy !== undefined) return failed(busy);
  const [staging, aside, reports] = [join(folder, 'staging'), join(folder, 'aside'), join(folder, 'reports')];
  const journal = join(folder, 'journal.json');
  const clear = () => {
    for (const path of [staging, aside, reports, draftOf(journal), join(folder, '.gitignore')])
      rmSync(path, { recursive: true, force: true });
  };
  const close = () => {
    try {
      if (statSync(journal, { throwIfNoEntry: false }) === undefined) clear();
    } finally {
      leave(folder, lock);
    }
  };
  try {
    const earlier = completeSwap(journal);
    clear();
    for (const path of [staging, aside, reports]) mkdirSync(path);
    writeFileSync(join(folder, '.gitignore'), '*\n');
    return ok({ staging, aside, journal, reports, earlier, close });
  } catch (error) {
    close();
    throw error;
  }
}

/** Undefined once the lock is ours, else who has it. */
function takeLock(folder: string, lock: string): string | undefined {
  for (;;) {
    mkdirSync(folder, { recursive: true });
    const failure = tryToWrite(lock);
    if (failure === undefined) return undefined;
    // The folder went away in between: its owner has just finished.
    if (failure === 'no folder') continue;
    const owner = ownerOf(lock);
    if (owner === 'gone') continue;
    if (owner !== 'dead')
      return `another synth of this project is at work (${owner}); if that is not so, remove ${lock}`;
    removeDead(lock);
  }
}

function tryToWrite(lock: string): 'exists' | 'no folder' | undefined {
  let file: number;
  try {
    file = openSync(lock, 'wx');
  } catch (error) {
    if (systemError(error)?.code === 'EEXIST') return 'exists';
    if (systemError(error)?.code === 'ENOENT') return 'no folder';
    removeIfEmpty(dirname(lock));
    throw error;
  }
  try {
    writeSync(file, `${process.pid} ${hostname()}\n`);
  } catch (error) {
    // A full disk has room for a lock that says nothing, which nobody else could take for ours.
    leave(dirname(lock), lock);
    throw error;
  } finally {
    closeSync(file);
  }
  return undefined;
}

/** Who holds a lock, in words; `dead` for a process of this machine that is no more, `gone` for a lock that is no more. */
function ownerOf(lock: string): string {
  try {
    const [pid, host] = readFileSync(lock, 'utf8').trim().split(' ');
    if (!pid || !host) return Date.now() - statSync(lock).mtimeMs < startingMilliseconds ? 'just starting' : 'dead';
    if (host !== hostname()) return `process ${pid} of ${host}`;
    return isAlive(Number(pid)) ? `process ${pid}` : 'dead';
  } catch (error) {
    if (systemError(error)?.code === 'ENOENT') return 'gone';
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemError(error)?.code === 'EPERM';
  }
}

/** Renames before it removes, so that of several processes that find the same dead lock one only takes it away. */
function removeDead(lock: string): void {
  const grave = `${lock}.${process.pid}`;
  try {
    renameSync(lock, grave);
  } catch (error) {
    if (systemError(error)?.code === 'ENOENT') return;
    throw error;
  }
  unlinkSync(grave);
}

function leave(folder: string, lock: string): void {
  rmSync(lock, { force: true });
  removeIfEmpty(folder);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else is in already, or an interrupted swap remains for the next start.
  }
}
