import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Task } from './measure';
import type { Measurement } from './trial';

/** Does a task in a process of its own; a text says why it could not be done. */
export function measureTask(task: Task, input: 'ignore' | number = 'ignore'): Measurement | string {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, 'measure.js'), JSON.stringify(task)],
    {
      encoding: 'utf8',
      env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
      maxBuffer: 1 << 28,
      stdio: [input, 'pipe', 'pipe'],
    },
  );
  if (status !== 0)
    return stderr.split('\n').find(line => /^\w*Error: /.test(line)) ?? `ended with ${signal ?? status}`;
  return JSON.parse(stdout);
}

/** Runs a program of others and takes its time as a whole. */
export function measureProgram(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Measurement | string {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { ...options, maxBuffer: 1 << 30, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (error) return `${command} is not installed`;
  if (status !== 0) return `${command} ended with ${status}: ${stderr.trim().split('\n')[0]}`;
  // What a child used besides time cannot be told apart from what its predecessors did.
  return { seconds, processor: undefined, peakMemory: undefined };
}
