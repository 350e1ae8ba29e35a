import type { CommandIO } from '../../../src/cli/command-io';

/** A command's surroundings that keep what it writes. */
export function recordingIO(cwd: string): { readonly io: CommandIO; stdout(): string; stderr(): string } {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const env = { ...process.env, CDK8S_OUTDIR: undefined, FORCE_COLOR: undefined };
  const stdin = (async function* nothing(): AsyncGenerator<string> {})();
  return {
    io: { stdout: sink('stdout'), stderr: sink('stderr'), stdin, env, cwd },
    stdout: () => written.stdout,
    stderr: () => written.stderr,
  };
}
