import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Gives a file other content, keeping its permissions. Whoever reads it meanwhile, and whatever interrupts us, the file holds all of the old
 * content or all of the new.
 *
 * @param path of a regular file that is there, not of a link to it
 * @throws the file system's error; the file is as it was then
 */
export function replaceFile(path: string, content: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeWhole(draft, content);
    chmodSync(draft, statSync(path).mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeWhole(path: string, content: string): void {
  const file = openSync(path, 'wx');
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
