import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_FOLDER } from './run-report';
import { systemError } from './system-error';

const STAGE = 'stage.txt';

/** Says what the process of an app is doing, for the command that started it to show; nothing where none did. */
export function tellStage(env: { readonly [name: string]: string | undefined }, text: string): void {
  const folder = env[REPORT_FOLDER];
  if (folder !== undefined) writeFileSync(join(folder, STAGE), text);
}

/** What the process of an app said last; undefined before it said anything. */
export function readStage(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, STAGE), 'utf8') || undefined;
  } catch (error) {
    if (systemError(error)?.code === 'ENOENT') return undefined;
    throw error;
  }
}
