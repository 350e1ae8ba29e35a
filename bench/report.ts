import { cpus, totalmem, type } from 'node:os';
import { exponentIn, type Target } from './targets';
import type { Row } from './trial';

/** What a run found, as Markdown: targets first, then the tables, each subject's contenders with their ratios to its first one. */
export function reportText(rows: readonly Row[], targets: readonly Target[]): string {
  return [
    `${describeMachine()}. Medians; ratios to the first of each table.`,
    '',
    ...targetLines(targets),
    ...[...new Set(rows.map(({ subject }) => subject))].flatMap(subject => subjectLines(subject, rows)),
    ...exponentLines(rows),
  ].join('\n');
}

function targetLines(targets: readonly Target[]): readonly string[] {
  const known = targets.filter(({ measured }) => measured !== undefined);
  if (known.length === 0) return [];
  return [
    '| target | figure | at most | measured | of processor time | |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...known.map(({ title, figure, atMost, measured = Number.NaN, processor }) => {
      const verdict = measured <= atMost ? 'met' : '**not met**';
      return `| ${title} | ${figure} | ${atMost.toFixed(2)} | ${measured.toFixed(2)} | ${processor?.toFixed(2) ?? ''} | ${verdict} |`;
    }),
    '',
  ];
}

function subjectLines(subject: string, rows: readonly Row[]): readonly string[] {
  const members = rows.filter(row => row.subject === subject);
  const [first] = members;
  const rounds = Math.max(...members.map(row => row.rounds));
  return [
    `${subject} (${rounds} round${rounds === 1 ? '' : 's'}):`,
    '',
    '| contender | time | ratio | processor | ratio | peak memory | ratio |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...members.map(row => rowText(row, first)),
    '',
  ];
}

function rowText({ contender, seconds, processor, peakMemory, skipped }: Row, first: Row | undefined): string {
  if (seconds === undefined) return `| ${contender} | skipped: ${skipped} | | | | | |`;
  const cells = [
    contender,
    time(seconds),
    ratio(seconds, first?.seconds),
    processor === undefined ? '' : time(processor),
    ratio(processor, first?.processor),
    peakMemory === undefined ? '' : `${peakMemory.toFixed(0)} MB`,
    ratio(peakMemory, first?.peakMemory),
  ];
  return `| ${cells.join(' | ')} |`;
}

function exponentLines(rows: readonly Row[]): readonly string[] {
  const contenders = [
    ...new Set(rows.filter(({ section }) => section === 'estates').map(({ contender }) => contender)),
  ];
  const lines = contenders.flatMap(contender => {
    const [ofTime, ofMemory] = [exponentIn(rows, contender, 'seconds'), exponentIn(rows, contender, 'peakMemory')];
    return ofTime === undefined ? [] : [`| ${contender} | ${ofTime.toFixed(2)} | ${ofMemory?.toFixed(2) ?? ''} |`];
  });
  if (lines.length === 0) return [];
  return [
    'How they grow with the objects in one chart, from 1,000 on (exponents):',
    '',
    '| contender | time | peak memory |',
    '| --- | ---: | ---: |',
    ...lines,
    '',
  ];
}

function time(seconds: number): string {
  return seconds < 0.1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`;
}

function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || !base ? '' : (value / base).toFixed(2);
}

/** `2 × AMD EPYC, 24 GB, Linux, Node v20.20.2`. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}, ${memory}, ${type()}, Node ${process.version}`;
}
