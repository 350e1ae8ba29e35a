import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { failed, ok, type Result } from '../addresses/result';
import { isInside } from '../synth/path-inside';
import type { StagedChanges } from '../synth/staged-changes';

/** A folder that a synth replaces as a whole. */
export interface OutputFolder {
  /** Its path from the project, as people know it. */
  readonly name: string;
  /** The folder itself: where it is a link, what the link leads to. The link stays. */
  readonly path: string;
  readonly link: 'link' | 'folder';
}

/** What a green synth replaces: the manifests, and the address plan beside them. */
export interface OutputFolders {
  readonly manifests: OutputFolder;
  readonly plan: OutputFolder;
}

/** Finds both folders, neither of which needs to exist. The problem is one line: replacing them would do harm. */
export function findOutputFolders(project: string, output: string): Result<OutputFolders, string> {
  const path = resolve(project, output);
  const planPath = join(dirname(path), 'plan');
  if (planPath === path) return failed(`the output folder cannot be ${output}: the address plan goes there`);
  const manifests = findFolder(project, path);
  if (!manifests.ok) return manifests;
  const plan = findFolder(project, planPath);
  return plan.ok ? ok({ manifests: manifests.value, plan: plan.value }) : plan;
}

/** Why a folder is not to be replaced by an address plan: there are files in it, and none of ours. */
export function refusesPlan({ name, path }: OutputFolder): string | undefined {
  if (!existsSync(path) || readdirSync(path).length === 0 || existsSync(join(path, 'context.json'))) return undefined;
  return `${name} holds files but no address plan (no context.json): move them away, the plan is written there as a whole`;
}

/** Why changes of a folder beside the output cannot be done: the folder is replaced as a whole, or holds one that is. */
export function refusesChanges(
  { manifests, plan }: OutputFolders,
  changes: readonly StagedChanges[],
): string | undefined {
  for (const { folder } of changes) {
    const meets = [manifests, plan].find(({ path }) => {
      return path === folder || isInside(path, folder) || isInside(folder, path);
    });
    if (meets) {
      return `the app writes to ${folder}, and ${meets.name}, which synth replaces as a whole, cannot be in it, hold it, or be the same: choose another deployFolder, and leave outdir away`;
    }
  }
  return undefined;
}

function findFolder(project: string, path: string): Result<OutputFolder, string> {
  const name = relative(project, path) || '.';
  const stats = lstatSync(path, { throwIfNoEntry: false });
  const isLink = stats?.isSymbolicLink() ?? false;
  if (isLink && !existsSync(path))
    return failed(`${name} is a link that leads nowhere: remove it, or make the folder it leads to`);
  const real = isLink ? realpathSync(path) : path;
  if (stats && !lstatSync(real).isDirectory()) return failed(`${name} is a file, not a folder: move it away`);
  const home = realpathSync(project);
  if (real === home || real === project || isInside(home, real) || isInside(project, real)) {
    return failed(`the output folder cannot be ${name}: it holds the project, and synth replaces it as a whole`);
  }
  return ok({ name, path: real, link: isLink ? 'link' : 'folder' });
}
