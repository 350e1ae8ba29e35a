import type { Context } from '../context/context';
import type { Manifest } from '../manifests/manifest';
import { type ManifestsReading, readManifests } from '../manifests/source/read-manifests';
import { planAddresses } from '../plan/plan-addresses';
import { formatSourceProblem } from '../review/source-problems-text';
import { visible } from '../review/text-layout';
import { type ChangeJudgement, judgeChange } from '../rules/change/judge-change';
import { today } from '../rules/policy/today';
import { findContext } from '../synth/find-context';
import { readBase } from './base-files';
import type { CommandIO } from './command-io';

/** What to compare, and by what. */
export interface DiffRequest {
  readonly base: string;
  readonly path: string;
  /** Files and folders whose objects are only counted, on both sides. */
  readonly external: readonly string[];
  readonly config: string | undefined;
  readonly baseConfig: string | undefined;
}

/** What a change of files comes to. */
export interface DiffedFiles extends ChangeJudgement {
  /** The objects as they will be, and how many documents are none. */
  readonly read: { readonly objects: number; readonly skipped: number };
  /** Whether everything could be read. What could not is told already. */
  readonly input: 'complete' | 'incomplete';
}

/**
 * Reads both sides of a change and holds the rules of changes against them. What cannot be read is told on standard error, a line each, and the
 * rest is compared nevertheless; undefined where the base or a context cannot be read, since everything would look new or be judged by the
 * wrong settings.
 */
export async function diffFiles(request: DiffRequest, io: CommandIO): Promise<DiffedFiles | undefined> {
  const { path, external, config, baseConfig } = request;
  const { cwd } = io;
  const context = findContext({ config, paths: [path, ...external], cwd });
  if (!context.ok) return tell(context.problem, io);
  const base = readBase({ base: request.base, baseConfig, config, path, cwd });
  if (!base.ok) return tell(base.problem, io);
  const baseContext = base.value.context ?? context.value;
  const { contents } = base.value;
  // Nothing of standard input belongs to the base.
  const before = await read({ paths: [], contents, external: external.filter(isFile), context: baseContext }, io);
  const after = await read({ paths: [path], external, context: context.value }, io);
  for (const problem of [...base.value.problems, ...before.problems, ...after.problems]) {
    io.stderr.write(`${formatSourceProblem(problem)}\n`);
  }
  const problems = base.value.problems.length + before.problems.length + after.problems.length;
  return {
    ...judgeChange(
      planAddresses(before.manifests, baseContext),
      planAddresses(after.manifests, context.value),
      today(io.env),
    ),
    read: { objects: after.manifests.filter(isJudged).length, skipped: after.skipped },
    input: problems === 0 ? 'complete' : 'incomplete',
  };
}

type Reading = Omit<Parameters<typeof readManifests>[0], 'cwd' | 'stdin'> & { readonly context: Context };

function read(request: Reading, { cwd, stdin }: CommandIO): Promise<ManifestsReading> {
  return readManifests({ ...request, cwd, stdin });
}

function tell(problems: readonly string[], io: CommandIO): undefined {
  for (const problem of problems) io.stderr.write(`${visible(problem)}\n`);
  return undefined;
}

function isFile(path: string): boolean {
  return path !== '-';
}

function isJudged({ role }: Manifest): boolean {
  return role === 'judged';
}
