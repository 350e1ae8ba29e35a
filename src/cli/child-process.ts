import { type SpawnOptions, spawn } from 'node:child_process';

/** How a process ended and what it wrote. */
export interface FinishedProcess {
  /** Its exit code, or the signal that ended it. */
  readonly end: number | NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command, and the folder and environment it runs in. */
export interface ProcessStart {
  /** A program and its arguments, or one text for a shell. */
  readonly command: readonly [string, ...string[]] | string;
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/**
 * Runs a command and collects what it writes. Signals that ask this process to end are handed to it and all processes it started, so that
 * nothing goes on writing; what is to be cleared up is then cleared up by the caller.
 */
export async function runProcess({ command, cwd, env }: ProcessStart): Promise<FinishedProcess> {
  const hasGroups = process.platform !== 'win32';
  const [program, ...args] = typeof command === 'string' ? [command] : command;
  const options: SpawnOptions = {
    cwd,
    env,
    shell: typeof command === 'string',
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which a signal reaches as a whole: a shell runs the app, and cdk8s-cli the shell.
    detached: hasGroups,
  };
  const child = spawn(program, args, options);
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
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
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
