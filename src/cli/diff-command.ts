import { changeJson } from '../review/change-json';
import { changeMarkdown } from '../review/change-markdown';
import { formatChange } from '../review/change-text';
import { textStyle } from '../review/color';
import { oneOf, readArguments } from './command-arguments';
import type { CommandIO, ExitStatus } from './command-io';
import { type DiffedFiles, diffFiles } from './diff-files';
import { readProjectConfig } from './project-config';

const HELP = `cdk8s-spiderpool diff --base PATH [options] [PATH]

Tells what a change does to addresses, in numbers, and which of its steps the cluster will refuse, ignore, or wait for, with the way to make it in
two steps. --base names the manifests as they are, PATH (default: the output folder of cdk8s.yaml, else dist) as they will be.

  --base PATH              a folder, a file, or a Git revision: origin/main:dist, or origin/main for PATH in it
  --format text|json|markdown
                           how the result is written (default: text); markdown fits a comment of a pull request
  --fail-on error|warning  what makes the exit status 1 (default: error)
  --config FILE            the context (default: plan/context.json beside PATH, else spiderpool.yaml here)
  --base-config FILE       the context of the base (default: what the base has of its own in that place, else the same)
  --external PATH          objects that others own: they count, and are not judged; may be given several times

What is wrong with the manifests in themselves, "check" tells.

Exit status: 0 the change can land, 1 it cannot, 2 wrong arguments or unreadable input.
`;

const options = {
  base: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  'base-config': { type: 'string' },
  external: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** How the result is written: one function a format. */
const writers = { text: textReport, json: jsonReport, markdown: changeMarkdown } as const;

type Format = keyof typeof writers;

const formats: readonly Format[] = ['text', 'json', 'markdown'];
const thresholds = ['error', 'warning'] as const;

/** `cdk8s-spiderpool diff`: the change guard. The result goes to standard output, what cannot be read to standard error. */
export async function run(args: readonly string[], io: CommandIO): Promise<ExitStatus> {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return unusable(io, parsed.problem);
  const { values, positionals } = parsed.value;
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const format = oneOf('format', formats, values.format);
  if (!format.ok) return unusable(io, format.problem);
  const threshold = oneOf('fail-on', thresholds, values['fail-on']);
  if (!threshold.ok) return unusable(io, threshold.problem);
  const { base } = values;
  if (base === undefined || base === '')
    return unusable(io, 'nothing to compare with: --base names a folder, a file or a Git revision');
  const [path, other] = positionals;
  if (other !== undefined) return unusable(io, `one path is compared with the base, not ${positionals.length}`);

  const diffed = await diffFiles(
    {
      base,
      path: path ?? outputFolder(io),
      external: values.external ?? [],
      config: values.config,
      baseConfig: values['base-config'],
    },
    io,
  );
  if (!diffed) return 2;
  io.stdout.write(writers[format.value](diffed, io));
  return diffed.input === 'incomplete' ? 2 : hasFailed(diffed, threshold.value) ? 1 : 0;
}

/** Where cdk8s writes to; what is wrong with its configuration, `synth` tells. */
function outputFolder({ cwd }: CommandIO): string {
  const config = readProjectConfig(cwd);
  return (config.ok ? config.value?.output : undefined) ?? 'dist';
}

function hasFailed({ findings }: DiffedFiles, threshold: (typeof thresholds)[number]): boolean {
  return findings.some(({ severity }) => severity === 'error' || severity === threshold);
}

function textReport(diffed: DiffedFiles, io: CommandIO): string {
  return formatChange(diffed, textStyle(io.stdout, io.env));
}

function jsonReport(diffed: DiffedFiles): string {
  return `${JSON.stringify(changeJson(diffed, diffed.read), null, 2)}\n`;
}

function unusable(io: CommandIO, problem: string): ExitStatus {
  io.stderr.write(`cdk8s-spiderpool diff: ${problem}\n`);
  return 2;
}
