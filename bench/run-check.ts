import { main } from '../src/cli/main';
// The command loads it on demand, and loading is no part of what is measured.
import '../src/cli/check-command';

/**
 * `cdk8s-spiderpool check` in this process; what it reads from standard input is this process's.
 *
 * @returns what it wrote
 * @throws where something could not be read; findings are not told
 */
export async function checkPath(path: string, cwd: string, ...options: readonly string[]): Promise<string> {
  const written: string[] = [];
  const sink = { write: (text: string) => written.push(text) > 0, isTTY: false, columns: undefined };
  const io = { cwd, env: {}, stdin: process.stdin, stdout: sink, stderr: sink };
  const status = await main(['check', path, ...options], io);
  if (status === 2) throw new Error(`check could not read everything: ${written.join('').slice(0, 500)}`);
  return written.join('');
}
