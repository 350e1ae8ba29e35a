import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from '../../manifests/source/temporary-folder';

/** A Git repository with one commit of these files, whatever the machine's own Git settings are. Removed with the other folders. */
export function repositoryWith(files: { readonly [path: string]: string }): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder);
  return folder;
}

/** Commits everything that is in the folder. */
export function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=test');
}

/** Writes files of the working tree, and removes those whose content is undefined. */
export function change(folder: string, files: { readonly [path: string]: string | undefined }): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) {
      rmSync(join(folder, path));
      continue;
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function git(folder: string, ...args: readonly string[]): void {
  const settings = [
    'user.name=Test',
    'user.email=test@example.com',
    'commit.gpgsign=false',
    'core.hooksPath=/dev/null',
  ];
  const { status, stderr } = spawnSync('git', [...settings.flatMap(setting => ['-c', setting]), ...args], {
    cwd: folder,
  });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
