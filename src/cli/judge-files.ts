import { readManifests } from '../manifests/source/read-manifests';
import { formatSourceProblem } from '../review/source-problems-text';
import { visible } from '../review/text-layout';
import { judge, rulesFor } from '../rules/judge';
import type { Judgement } from '../rules/judgement';
import { today } from '../rules/policy/today';
import type { RuleDescription } from '../rules/rule';
import { findContext } from '../synth/find-context';
import type { CommandIO } from './command-io';
import { readLiveFiles } from './live-files';
import { progressOf } from './progress';

/** What to judge, and by what. */
export interface FilesRequest {
  /** Files, folders and `-`. */
  readonly paths: readonly string[];
  /** Files and folders whose objects are only counted. */
  readonly external: readonly string[];
  readonly config: string | undefined;
  /** What clusters hold at the moment: files, or `KEY=FILE` where there are several clusters. Default none. */
  readonly live?: readonly string[];
}

/** What the engine makes of files. */
export interface JudgedFiles extends Judgement {
  /** The rules that were applied. */
  readonly rules: readonly RuleDescription[];
  /** How many objects were judged, and how many documents are none. */
  readonly read: { readonly objects: number; readonly skipped: number };
  /** Whether everything could be read. What could not is told already. */
  readonly input: 'complete' | 'incomplete';
}

/**
 * Reads files and holds the engine against them. What cannot be read is told on standard error, a line each, and the rest is judged
 * nevertheless; undefined where the context cannot be read or a live cluster has no key, since everything would be judged by the wrong settings.
 */
export async function judgeFiles(request: FilesRequest, io: CommandIO): Promise<JudgedFiles | undefined> {
  const { paths, external, config } = request;
  const context = findContext({ config, paths: [...paths, ...external], cwd: io.cwd });
  if (!context.ok) {
    for (const problem of context.problem) io.stderr.write(`${visible(problem)}\n`);
    return undefined;
  }
  const live = await readLiveFiles(request.live ?? [], { context: context.value, paths, io });
  if (!live.ok) {
    io.stderr.write(`${visible(live.problem)}\n`);
    return undefined;
  }
  const { lives } = live.value;
  const progress = progressOf(io);
  const reading = await readManifests({
    paths,
    external,
    cwd: io.cwd,
    context: context.value,
    stdin: io.stdin,
    others: 'outline',
    watch: (done, total) => progress.count('Reading files', done, total),
  });
  progress.clear();
  const problems = [...live.value.problems, ...reading.problems];
  for (const problem of problems) io.stderr.write(`${formatSourceProblem(problem)}\n`);
  for (const hint of live.value.hints) io.stderr.write(`${visible(hint)}\n`);
  const objects = reading.manifests.filter(({ role }) => role === 'judged').length;
  progress.count('Judging objects', 0, reading.manifests.length);
  const judgement = judge(reading.manifests, context.value, today(io.env), lives);
  progress.clear();
  return {
    ...judgement,
    rules: rulesFor(lives),
    read: { objects, skipped: reading.skipped },
    input: problems.length === 0 ? 'complete' : 'incomplete',
  };
}
