import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders';
import { type EstateSize, estate, estateContext } from './estate';
import type { Measurement } from './measure';
import { type Other, others } from './other-tools';
import { describeMachine, exponentOf, median, type Row, reportText } from './report';

const HELP = `npm run bench -- [options]

Builds the same objects with every contender, in turn, each in a process of its own, and prints medians and ratios. The result goes to
bench/results/<name>.json and .md.

  --sizes 100,1000,10000   how many objects (default: 100,1000,10000)
  --charts 1,100           over how many charts (default: 1,100)
  --clusters 200           over how many clusters, instead of charts (default: none)
  --only NAME,NAME         these contenders alone
  --rounds 3               how often everything is done (default: 3)
  --folder FOLDER          where the contenders write (default: the folder for temporary files)
  --name NAME              the name of the result (default: latest)
`;

interface Options {
  readonly sizes: readonly EstateSize[];
  readonly only: ReadonlySet<string> | undefined;
  readonly rounds: number;
  readonly folder: string;
  readonly name: string;
}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      charts: { type: 'string', default: '1,100' },
      clusters: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      folder: { type: 'string', default: tmpdir() },
      name: { type: 'string', default: 'latest' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const spread = values.clusters ?? values.charts;
  const sizes = numbers(values.sizes).flatMap(objects =>
    numbers(spread)
      .filter(parts => parts <= objects)
      .map(parts =>
        values.clusters === undefined
          ? { objects, charts: parts, clusters: 0 }
          : { objects, charts: parts, clusters: parts },
      ),
  );
  const only = values.only === undefined ? undefined : new Set(values.only.split(','));
  return { sizes, only, rounds: Number(values.rounds), folder: resolve(values.folder), name: values.name };
}

function numbers(list: string): readonly number[] {
  return list.split(',').map(Number);
}

/** What the runs of one contender on one estate took, one entry a round; or why there are none. */
interface Series {
  readonly contender: Contender | Other;
  readonly size: EstateSize;
  readonly measurements: Measurement[];
  skipped: string | undefined;
}

function run({ sizes, only, rounds, folder, name }: Options): void {
  const work = mkdtempSync(join(folder, 'bench-'));
  const chosen = [...contenders, ...others].filter(each => only === undefined || only.has(each.name));
  const series = sizes.flatMap(size =>
    chosen.map((contender): Series => ({ contender, size, measurements: [], skipped: undefined })),
  );
  try {
    for (const size of sizes) prepareFolder(size, work);
    // Round by round, so that whatever else the machine does meets all contenders alike.
    for (let round = 1; round <= rounds; round++) {
      for (const each of series) {
        measureOnce(each, work);
        const last = each.measurements[each.measurements.length - 1];
        const told = last ? `${last.seconds.toFixed(2)} s` : `skipped: ${each.skipped}`;
        process.stderr.write(`round ${round}  ${sizeName(each.size)}  ${each.contender.name}  ${told}\n`);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const rows = series.map(rowOf);
  const text = reportText(rows, { rounds, exponents: exponents(rows) });
  const results = resolve('bench/results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.md`), text);
  writeFileSync(
    join(results, `${name}.json`),
    `${JSON.stringify({ machine: describeMachine(), rounds, rows }, null, 2)}\n`,
  );
  process.stdout.write(text);
}

/** Writes what some contenders read: the output of GitOpsApp, and the context beside it. */
function prepareFolder(size: EstateSize, work: string): void {
  const folder = inputFolder(size, work);
  measureProcess('gitops-app', size, folder);
  writeFileSync(`${folder}-context.json`, JSON.stringify(estateContext(estate(size))));
}

function inputFolder(size: EstateSize, work: string): string {
  return join(work, sizeName(size).replaceAll(' ', '-'));
}

function sizeName({ objects, charts, clusters }: EstateSize): string {
  return `${objects} objects ${clusters > 0 ? `${clusters} clusters` : `${charts} charts`}`;
}

function measureOnce(series: Series, work: string): void {
  const { contender, size } = series;
  const input = inputFolder(size, work);
  if (series.skipped !== undefined) return;
  try {
    if ('command' in contender) {
      const measured = contender.command(input, size);
      if (typeof measured === 'string') series.skipped = measured;
      else series.measurements.push(measured);
    } else {
      const output = join(work, 'output');
      series.measurements.push(measureProcess(contender.name, size, contender.reads === 'folder' ? input : output));
      for (const written of [output, `${output}-deploy`]) {
        if (existsSync(written)) rmSync(written, { recursive: true });
      }
    }
  } catch (error) {
    series.skipped = error instanceof Error ? error.message : String(error);
  }
}

function measureProcess(contender: string, size: EstateSize, folder: string): Measurement {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, 'measure.js'), contender, JSON.stringify(size), folder],
    { encoding: 'utf8', env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' }, maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr.split('\n').find(line => line.trim() !== '') ?? `ended with ${status}`);
  return JSON.parse(stdout);
}

function rowOf({ contender, size, measurements, skipped }: Series): Row {
  const of = (value: (measurement: Measurement) => number | undefined) => {
    const values = measurements.flatMap(measurement => value(measurement) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return {
    contender: contender.name,
    title: contender.title,
    ...size,
    seconds: of(({ seconds }) => seconds),
    processor: of(({ processor }) => processor),
    peakMemory: of(({ peakMemory }) => peakMemory),
    skipped,
  };
}

/** How time grows with the objects, contender by contender: from a thousand objects on, where a process's start no longer counts. */
function exponents(rows: readonly Row[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const contender of new Set(rows.map(row => row.contender))) {
    const points = rows.filter(row => row.contender === contender && row.objects >= 1000 && row.charts <= 1);
    const exponent = exponentOf(points.flatMap(({ objects, processor }) => (processor ? [[objects, processor]] : [])));
    if (exponent !== undefined) found.set(contender, exponent);
  }
  return found;
}

const options = readOptions();
if (options) run(options);
else process.stdout.write(HELP);
