import type { CommandIO, ExitStatus, RunCommand } from '../../../src/cli/command-io';

/** What a command did. */
export interface CommandResult {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** The process a command runs in, as far as a test cares. */
export interface CommandPlace {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
}

/** Runs a command in this process, with no terminal. */
export async function runCommand(
  run: RunCommand,
  args: readonly string[],
  place: CommandPlace,
): Promise<CommandResult> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): CommandIO['stdout'] => ({
    write: text => {
      written[name] += text;
    },
  });
  async function* stdin(): AsyncGenerator<string> {
    yield place.stdin ?? '';
  }
  const io = { stdout: sink('stdout'), stderr: sink('stderr'), stdin: stdin(), env: place.env ?? {}, cwd: place.cwd };
  return { status: await run(args, io), ...written };
}
