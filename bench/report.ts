import { cpus, totalmem, type } from 'node:os';

/** Medians of one contender on one estate. */
export interface Row {
  readonly contender: string;
  readonly title: string;
  readonly objects: number;
  readonly charts: number;
  readonly clusters: number;
  /** Wall time, without starting Node and loading modules; undefined where nothing was measured. */
  readonly seconds: number | undefined;
  /** Time that processors worked. */
  readonly processor: number | undefined;
  /** In MB. */
  readonly peakMemory: number | undefined;
  readonly skipped: string | undefined;
}

/** What is told beside the rows. */
export interface Summary {
  readonly rounds: number;
  /** How processor time grows with the number of objects, by contender. */
  readonly exponents: ReadonlyMap<string, number>;
}

/** The contender that the ratios are of. */
const BASELINE = 'plain-per-chart';

/** Rows as Markdown, an estate's together, each with its ratios to the baseline. */
export function reportText(rows: readonly Row[], { rounds, exponents }: Summary): string {
  const lines = [`${describeMachine()}; medians of ${rounds} rounds.`, ''];
  for (const estate of new Set(rows.map(estateOf))) {
    const members = rows.filter(row => estateOf(row) === estate);
    const baseline = members.find(({ contender }) => contender === BASELINE);
    lines.push(`${estate}:`, '', '| contender | time | ratio | processor | ratio | peak memory | ratio |');
    lines.push('| --- | ---: | ---: | ---: | ---: | ---: | ---: |', ...members.map(row => rowText(row, baseline)), '');
  }
  if (exponents.size > 0) {
    const told = [...exponents].map(([contender, exponent]) => `${contender} ${exponent.toFixed(2)}`);
    lines.push(`Processor time grows with the objects to the power of: ${told.join(', ')}.`, '');
  }
  return lines.join('\n');
}

function estateOf({ objects, charts, clusters }: Row): string {
  const spread = clusters > 0 ? `${clusters} clusters` : `${charts} chart${charts === 1 ? '' : 's'}`;
  return `${objects.toLocaleString('en')} objects, ${spread}`;
}

function rowText({ contender, seconds, processor, peakMemory, skipped }: Row, baseline: Row | undefined): string {
  if (seconds === undefined) return `| ${contender} | skipped: ${skipped} | | | | | |`;
  const cells = [
    contender,
    `${seconds.toFixed(2)} s`,
    ratio(seconds, baseline?.seconds),
    processor === undefined ? '' : `${processor.toFixed(2)} s`,
    ratio(processor, baseline?.processor),
    peakMemory === undefined ? '' : `${peakMemory.toFixed(0)} MB`,
    ratio(peakMemory, baseline?.peakMemory),
  ];
  return `| ${cells.join(' | ')} |`;
}

function ratio(value: number | undefined, baseline: number | undefined): string {
  return value === undefined || !baseline ? '' : (value / baseline).toFixed(2);
}

/** `2 × AMD EPYC, 24 GB, Linux, Node v20.20.2`. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}, ${memory}, ${type()}, Node ${process.version}`;
}

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The slope of the line through the logarithms of sizes and times; undefined for fewer than two points. */
export function exponentOf(points: readonly (readonly number[])[]): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(([size = 1, time = 1]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
