import type { Context } from '../context/context';
import { STANDARD_INPUT } from '../manifests/source/read-manifests';
import type { SourceProblem } from '../manifests/source/source-problem';
import { plural } from '../review/counting';
import { formatSourceProblem } from '../review/source-problems-text';
import { visible } from '../review/text-layout';
import { findContext } from '../synth/find-context';
import { systemError } from '../synth/system-error';
import { readArguments } from './command-arguments';
import type { CommandIO, ExitStatus } from './command-io';
import { type FormattedFile, formatFiles } from './format-files';
import { replaceFile } from './replace-file';
import { readTextFiles } from './text-files';

const HELP = `cdk8s-spiderpool fmt [options] PATH...

Rewrites Spiderpool objects into the form the cluster stores, so that GitOps tools see no difference: ranges merged and sorted, IPv6 in its short
spelling, every default written out, nothing empty, nothing that only a controller writes. A pool without a gateway or routes gets those of
the SpiderSubnet with its CIDR, if that is among PATH. Comments, quotes and everything else stay as they are, and so does what cannot be right,
which is told: cdk8s-spiderpool check judges. PATH is a file, a folder (every .yaml, .yml and .json in it) or - for standard input.

  --check        write nothing, name the files that would change
  --write        change the files in place, and name them
  --config FILE  the context (default: plan/context.json beside PATH, else spiderpool.yaml here)

Without either, the result goes to standard output.

Exit status: 0 everything is in this form now, 1 something is not (--check), or could not be brought into it, 2 wrong arguments or unreadable files.
`;

const options = {
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What happens with a result: told, written to its file, or printed. */
type Mode = 'check' | 'write' | 'print';

/** `cdk8s-spiderpool fmt`: Spiderpool objects in canonical form. */
export async function run(args: readonly string[], io: CommandIO): Promise<ExitStatus> {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return unusable(io, parsed.problem);
  const { values, positionals } = parsed.value;
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  if (values.check && values.write) return unusable(io, '--check writes nothing and --write does: give one of them');
  if (positionals.length === 0) return unusable(io, 'nothing to format: name a file, a folder or -');
  if (values.write && positionals.includes(STANDARD_INPUT)) {
    return unusable(io, 'standard input (-) is no file that --write could change');
  }
  const context = findContext({ config: values.config, paths: positionals, cwd: io.cwd });
  if (!context.ok) {
    for (const problem of context.problem) io.stderr.write(`${visible(problem)}\n`);
    return 2;
  }
  return format(positionals, context.value, values.check ? 'check' : values.write ? 'write' : 'print', io);
}

async function format(paths: readonly string[], context: Context, mode: Mode, io: CommandIO): Promise<ExitStatus> {
  const { files, problems: unread } = await readTextFiles(paths, context, io);
  const formatted = formatFiles(files, context);
  const changed = formatted.filter(({ file, text }) => text !== file.text);
  const problems = [...unread, ...formatted.flatMap(each => each.problems)];
  const left = formatted.flatMap(each => each.left);
  if (mode === 'print') io.stdout.write(joined(formatted));
  else problems.push(...tellChanged(changed, mode, io));
  for (const problem of [...problems, ...left]) io.stderr.write(`${formatSourceProblem(problem)}\n`);
  if (mode === 'check' && changed.length > 0) {
    io.stderr.write(
      `${plural(changed.length, 'file')} not in canonical form; cdk8s-spiderpool fmt --write changes that\n`,
    );
  }
  if (problems.length > 0) return 2;
  return left.length > 0 || (mode === 'check' && changed.length > 0) ? 1 : 0;
}

/** Names the files that change, and writes those that are to be written. */
function tellChanged(changed: readonly FormattedFile[], mode: Mode, io: CommandIO): readonly SourceProblem[] {
  return changed.flatMap(({ file, text }) => {
    const { name, path, mark } = file;
    try {
      if (mode === 'write' && path !== undefined) replaceFile(path, mark + text);
    } catch (error) {
      const system = systemError(error);
      if (!system) throw error;
      // Node: "EACCES: permission denied, open '…'".
      const [reason = system.code] = system.message.replace(/^[A-Z]+: /, '').split(', ');
      return [{ file: name, at: undefined, message: `was not changed: ${reason}` }];
    }
    io.stdout.write(`${visible(name === STANDARD_INPUT ? 'standard input' : name)}\n`);
    return [];
  });
}

/** One file as it is; several as one stream of documents, each in its own. */
function joined(formatted: readonly FormattedFile[]): string {
  const [first, ...others] = formatted;
  if (!first) return '';
  if (others.length === 0) return first.file.mark + first.text;
  return others.reduce((stream, { text }) => {
    const end = stream === '' || stream.endsWith('\n') ? '' : '\n';
    const mark = /^---(?:\s|$)/.test(text) ? '' : text.startsWith('%') ? '...\n' : '---\n';
    return `${stream}${end}${mark}${text}`;
  }, first.text);
}

function unusable(io: CommandIO, problem: string): ExitStatus {
  io.stderr.write(`cdk8s-spiderpool fmt: ${problem}\n`);
  return 2;
}
