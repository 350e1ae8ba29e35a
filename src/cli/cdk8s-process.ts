import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a process ended and what it wrote. */
export interface FinishedProcess {
  /** Its exit code, or the signal that ended it. */
  readonly end: number | NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

/** The script of the cdk8s-cli that a project has installed; undefined where it has none. */
export function findCdk8sCli(project: string): string | undefined {
  try {
    const manifest = createRequire(join(project, 'package.json')).resolve('cdk8s-cli/package.json');
    return join(dirname(manifest), 'bin', 'cdk8s');
  } catch {
    return undefined;
  }
}

/**
 * Runs a script under this Node and collects what it writes. Signals that ask this process to end are handed to the script and all processes
 * it started, so that nothing goes on writing; what is to be cleared up is then cleared up by the caller.
 */
export async function runScript(
  script: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: { readonly [name: string]: string | undefined } },
): Promise<FinishedProcess> {
  const hasGroups = process.platform !== 'win32';
  const child = spawn(process.execPath, [script, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which a signal reaches as a whole: cdk8s-cli runs a shell, which runs the app.
    detached: hasGroups,
  });
  const forward = (signal: NodeJS.Signals) => {
    try {
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // All of them have ended already.
    }
  };
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  try {
    const end = await new Promise<number | NodeJS.Signals>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
    });
    return { end, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}
