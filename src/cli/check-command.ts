import { formatAccepted } from '../review/accepted-text';
import { textStyle } from '../review/color';
import { findingsJson } from '../review/findings-json';
import { formatFindings } from '../review/findings-text';
import { formatSummary, summarize } from '../review/summary';
import { oneOf, readArguments } from './command-arguments';
import type { CommandIO, ExitStatus } from './command-io';
import { type JudgedFiles, judgeFiles } from './judge-files';

const HELP = `cdk8s-spiderpool check [options] PATH...

Judges Kubernetes manifests: what the cluster would refuse, ignore, or run out of addresses for. PATH is a file, a folder (every .yaml, .yml and
.json in it) or - for standard input. Render templates first:

  helm template web ./chart | cdk8s-spiderpool check -
  kustomize build overlays/prod | cdk8s-spiderpool check -

  --format text|json       how findings are written (default: text)
  --fail-on error|warning  what makes the exit status 1 (default: error)
  --config FILE            the context (default: plan/context.json beside PATH, else spiderpool.yaml here)
  --external PATH          objects that others own: they count, and are not judged; may be given several times

Exit status: 0 nothing wrong, 1 something is, 2 wrong arguments or unreadable files (the others are judged nevertheless).
`;

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  external: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** How the result is written: one function a format. */
const writers = { text: textReport, json: jsonReport } as const;

type Format = keyof typeof writers;

const formats: readonly Format[] = ['text', 'json'];
const thresholds = ['error', 'warning'] as const;

/** `cdk8s-spiderpool check`: findings on files. The result goes to standard output, what cannot be read to standard error. */
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
  if (positionals.length === 0) return unusable(io, 'nothing to check: name a file, a folder or -');

  const request = { paths: positionals, external: values.external ?? [], config: values.config };
  const judged = await judgeFiles(request, io);
  if (!judged) return 2;
  io.stdout.write(writers[format.value](judged, io));
  return judged.input === 'incomplete' ? 2 : hasFailed(judged, threshold.value) ? 1 : 0;
}

function hasFailed({ findings }: JudgedFiles, threshold: (typeof thresholds)[number]): boolean {
  return findings.some(({ severity }) => severity === 'error' || severity === threshold);
}

function textReport({ findings, accepted, read }: JudgedFiles, io: CommandIO): string {
  const style = textStyle(io.stdout, io.env);
  const text = formatFindings(findings, style);
  const summary = formatSummary(summarize(findings, read));
  return `${text}${text === '' ? '' : '\n'}${formatAccepted(accepted, style)}${summary}\n`;
}

function jsonReport(judged: JudgedFiles): string {
  return `${JSON.stringify(findingsJson(judged, judged.read), null, 2)}\n`;
}

function unusable(io: CommandIO, problem: string): ExitStatus {
  io.stderr.write(`cdk8s-spiderpool check: ${problem}\n`);
  return 2;
}
