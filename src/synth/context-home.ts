import { statSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import type { Context } from '../context/context';
import { defaultContext } from '../context/default-context';
import { type ContextFileProblem, readContextFile } from '../context/read-context-file';

/** The file people keep the context in. */
const FILE = 'spiderpool.yaml';

interface Reading {
  readonly fingerprint: string;
  readonly context: Result<Context, readonly string[]>;
}

/** Readings by absolute path: a test that synthesizes a thousand times should not parse the file a thousand times. */
const readings = new Map<string, Reading>();

/**
 * The context of a project folder: its `spiderpool.yaml`, or the defaults where there is none, or one text for each thing that is wrong with
 * the file. A file that changed is read again.
 */
export function contextOfFolder(folder: string): Result<Context, readonly string[]> {
  const file = join(folder, FILE);
  const fingerprint = fingerprintOf(file);
  const known = readings.get(file);
  if (known?.fingerprint === fingerprint) return known.context;
  const context = read(file);
  readings.set(file, { fingerprint, context });
  return context;
}

function read(file: string): Result<Context, readonly string[]> {
  const contents = readContextFile(file, FILE);
  if (!contents.ok) return failed(contents.problem.map(problemText));
  return ok(contents.value.type === 'missing' ? defaultContext : contents.value.context);
}

function problemText({ line, column, message, suggestion }: ContextFileProblem): string {
  return `${FILE}:${line}:${column}: ${message}${suggestion === undefined ? '' : `; write ${suggestion}`}`;
}

/** Changes whenever the file does, as far as the file system tells. */
function fingerprintOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : 'missing';
}
