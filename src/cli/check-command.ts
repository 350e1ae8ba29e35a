import { isAbsolute } from 'node:path';
import { formatAccepted } from '../review/accepted-text';
import { textStyle } from '../review/color';
import { formatGithub } from '../review/findings-github';
import { findingsJson } from '../review/findings-json';
import { findingsSarif } from '../review/findings-sarif';
import { formatFindings } from '../review/findings-text';
import type { FileBase } from '../review/repository-file';
import { formatSummary, summarize } from '../review/summary';
import { oneOf, readArguments } from './command-arguments';
import type { CommandIO, ExitStatus } from './command-io';
import { type JudgedFiles, judgeFiles } from './judge-files';
import { packageVersion } from './package-version';

const HELP = `cdk8s-spiderpool check [options] PATH...

Judges Kubernetes manifests: what the cluster would refuse, ignore, or run out of addresses for. PATH is a file, a folder (every .yaml, .yml and
.json in it) or - for standard input. Render templates first:

  helm template web ./chart | cdk8s-spiderpool check -
  kustomize build overlays/prod | cdk8s-spiderpool check -

  --format FORMAT          text (the default), json, sarif (for code scanning) or github (annotations of a workflow)
  --fail-on error|warning  what makes the exit status 1 (default: error)
  --config FILE            the context (default: plan/context.json beside PATH, else spiderpool.yaml here)
  --external PATH          objects that others own: they count, and are not judged; may be given several times
  --live FILE              what the cluster holds at the moment: who has which address; KEY=FILE where there are several
                           clusters; may be given several times. FILE (or -) is what this prints:
    kubectl get spiderippools,spidersubnets,spiderreservedips,spiderendpoints -A -o json

Exit status: 0 nothing wrong, 1 something is, 2 wrong arguments or unreadable files (the others are judged nevertheless).
`;

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  external: { type: 'string', multiple: true },
  live: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** How the result is written: one function a format. */
const writers = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport } as const;

type Format = keyof typeof writers;

const formats: readonly Format[] = ['text', 'json', 'sarif', 'github'];
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

  const { external = [], live = [], config } = values;
  const request = { paths: positionals, external, live, config };
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

function sarifReport(judged: JudgedFiles, io: CommandIO): string {
  const run = { version: packageVersion(), rules: judged.rules, base: fileBase(io), input: judged.input };
  return `${JSON.stringify(findingsSarif(judged, run), null, 2)}\n`;
}

function githubReport(judged: JudgedFiles, io: CommandIO): string {
  return formatGithub(judged, { summary: summarize(judged.findings, judged.read), base: fileBase(io) });
}

/** A workflow of GitHub Actions says where the repository is; elsewhere it is taken to be the current folder. */
function fileBase({ cwd, env }: CommandIO): FileBase {
  const workspace = env.GITHUB_WORKSPACE;
  return { cwd, repository: workspace && isAbsolute(workspace) ? workspace : cwd };
}

function unusable(io: CommandIO, problem: string): ExitStatus {
  io.stderr.write(`cdk8s-spiderpool check: ${problem}\n`);
  return 2;
}
