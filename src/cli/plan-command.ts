import { textStyle } from '../review/color';
import { heatMapOf } from '../review/heat-map/heat-map';
import { heatMapsSvg } from '../review/heat-map/heat-map-svg';
import { mapAreas } from '../review/heat-map/map-area';
import { htmlReport } from '../review/html/html-report';
import { planJson } from '../review/plan-json';
import { planMarkdown } from '../review/plan-markdown';
import { formatPlan } from '../review/plan-text';
import { oneOf, readArguments } from './command-arguments';
import type { CommandIO, ExitStatus } from './command-io';
import { type JudgedFiles, judgeFiles } from './judge-files';

const HELP = `cdk8s-spiderpool plan [options] PATH...

Tells who takes addresses, from which pools and subnets, how many at the peak of a rollout, and why so many. PATH is a file, a folder (every
.yaml, .yml and .json in it) or - for standard input.

  --format FORMAT  text (the default)
                   json: the same for tools, described by the package's plan-schema.json
                   markdown: what synth writes to plan/ip-plan.md, without its pictures
                   svg: the heat maps of all subnets, below one another
                   html: a report with findings and heat maps in one file that needs no network
  --config FILE    the context (default: plan/context.json beside PATH, else spiderpool.yaml here)
  --external PATH  objects that others own: they count, too; may be given several times

Exit status: 0 done, 2 wrong arguments or unreadable files (the others are planned nevertheless). What is wrong, "check" tells.
`;

const options = {
  format: { type: 'string' },
  config: { type: 'string' },
  external: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** How the plan is written: one function a format. */
const writers = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
  svg: svgReport,
  html: htmlReport,
} as const;

type Format = keyof typeof writers;

const formats: readonly Format[] = ['text', 'json', 'markdown', 'svg', 'html'];

/** `cdk8s-spiderpool plan`: the address plan of files, on standard output. */
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
  if (positionals.length === 0) return unusable(io, 'nothing to plan: name a file, a folder or -');

  const request = { paths: positionals, external: values.external ?? [], config: values.config };
  const judged = await judgeFiles(request, io);
  if (!judged) return 2;
  io.stdout.write(writers[format.value](judged, io));
  return judged.input === 'complete' ? 0 : 2;
}

function textReport({ plan }: JudgedFiles, io: CommandIO): string {
  return formatPlan(plan, textStyle(io.stdout, io.env));
}

function jsonReport({ plan }: JudgedFiles): string {
  return `${JSON.stringify(planJson(plan), null, 2)}\n`;
}

function markdownReport({ plan }: JudgedFiles): string {
  return planMarkdown(plan, { heatMaps: 'left out' });
}

function svgReport({ plan }: JudgedFiles): string {
  return heatMapsSvg(mapAreas(plan).map(heatMapOf));
}

function unusable(io: CommandIO, problem: string): ExitStatus {
  io.stderr.write(`cdk8s-spiderpool plan: ${problem}\n`);
  return 2;
}
