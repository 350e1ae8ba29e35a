import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files for one test, named by their paths. Removed by {@link removeFolders}. */
export function folderWith(files: { readonly [path: string]: string | Buffer }): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'spiderpool-files-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const made: string[] = [];

/** For `afterEach`: a test leaves nothing behind. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
