import { dirname } from 'node:path';
import { nearestName } from '../context/nearest-name';
import type { CommandIO, ExitStatus, RunCommand } from './command-io';
import { internalErrorText } from './internal-error';
import { packageVersion } from './package-version';

interface Command {
  /** One line of the help. */
  readonly summary: string;
  /** Loads the command's module: on demand, since `check` has no use for what `synth` needs, and the reverse. */
  load(): { readonly run: RunCommand };
}

/** `require`, because its paths need no file extension both in TypeScript and compiled, and because it is the faster one. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'synth',
    {
      summary: 'do what cdk8s synth does, and replace the manifests only if nothing is wrong with them',
      load: () => require('./synth-command') as typeof import('./synth-command'),
    },
  ],
  [
    'check',
    {
      summary: 'judge Kubernetes manifests: files, folders or standard input',
      load: () => require('./check-command') as typeof import('./check-command'),
    },
  ],
  [
    'plan',
    {
      summary: 'tell who takes addresses, from where, and how many at the peak of a rollout',
      load: () => require('./plan-command') as typeof import('./plan-command'),
    },
  ],
  [
    'diff',
    {
      summary: 'tell what a change does to addresses, and which of its steps the cluster refuses or ignores',
      load: () => require('./diff-command') as typeof import('./diff-command'),
    },
  ],
  [
    'fmt',
    {
      summary: 'rewrite Spiderpool objects into the form the cluster stores',
      load: () => require('./fmt-command') as typeof import('./fmt-command'),
    },
  ],
]);

/**
 * Runs the command line: the arguments after the program's name. Says what is wrong with them in one line. An error of the program itself is one
 * line, too, and status 2.
 */
export async function main(args: readonly string[], io: CommandIO): Promise<ExitStatus> {
  try {
    return await runCommandLine(args, io);
  } catch (error) {
    io.stderr.write(`${internalErrorText(error, dirname(__dirname))}\n`);
    return 2;
  }
}

async function runCommandLine(args: readonly string[], io: CommandIO): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const sink = name === undefined ? io.stderr : io.stdout;
    sink.write(help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const command = commands.get(name);
  if (command) return command.load().run(rest, io);
  const nearest = nearestName(name, commands.keys());
  const what = name.startsWith('-') ? 'option' : 'command';
  io.stderr.write(
    `cdk8s-spiderpool: unknown ${what} "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`} (see cdk8s-spiderpool --help)\n`,
  );
  return 2;
}

function help(): string {
  const width = Math.max(...[...commands.keys()].map(name => name.length));
  const list = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `cdk8s-spiderpool COMMAND [options]\n\n${list.join('')}\ncdk8s-spiderpool COMMAND --help says more; --version tells the version.\n`;
}
