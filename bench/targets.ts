import { cliffDoors, cliffSubject } from './cliff-trials';
import { cliffs } from './cliffs';
import { COLD_CHECK, COLD_SYNTH } from './cold-start-trials';
import { estateName } from './estate-trials';
import { exponentOf } from './statistics';
import { streamForms } from './stream-trials';
import type { Row } from './trial';

/** What the bench is held against. */
export interface Target {
  readonly title: string;
  /** What of, in words: `ratio of time`, `exponent of memory`. */
  readonly figure: string;
  readonly atMost: number;
  /** Undefined where what it takes was not measured. */
  readonly measured: number | undefined;
  /** The same of processor time, which is steadier where others work, too; undefined where it is not about time. */
  readonly processor?: number | undefined;
}

type Figure = 'seconds' | 'processor' | 'peakMemory';

const BASELINE = 'plain-per-chart';
const PER_RESOURCE = 'plain-per-resource';

/** Every target, with what these rows say to it. */
export function targetsOf(rows: readonly Row[]): readonly Target[] {
  const value = (subject: string, contender: string, figure: Figure) =>
    rows.find(row => row.subject === subject && row.contender === contender)?.[figure];
  const ratio = (subject: string, contender: string, baseline: string, figure: Figure = 'seconds') => {
    const [part, whole] = [value(subject, contender, figure), value(subject, baseline, figure)];
    return part === undefined || whole === undefined ? undefined : part / whole;
  };
  const times = (subject: string, contender: string, baseline: string) => ({
    measured: ratio(subject, contender, baseline),
    processor: ratio(subject, contender, baseline, 'processor'),
  });
  return [
    ...gitOpsAppTargets(ratio),
    ...growthTargets(rows),
    ...[
      [1, 1.25],
      [100, 1.3],
    ].map(([charts = 1, atMost = 1]) => ({
      title: `our constructs in a plain App, ${estate(10_000, charts)}`,
      figure: 'time, of the baseline',
      atMost,
      ...times(estate(10_000, charts), 'constructs', BASELINE),
    })),
    {
      title: 'engine alone, 50,000 objects, with the flow',
      figure: 'µs an object',
      atMost: 15,
      measured: scaled(value(estate(50_000, 1), 'engine', 'seconds'), 1e6 / 50_000),
      processor: scaled(value(estate(50_000, 1), 'engine', 'processor'), 1e6 / 50_000),
    },
    ...[100, 1000, 10_000, 50_000].flatMap(objects =>
      [
        { of: 'one file per object', check: 'check', parse: 'yaml-parse' },
        { of: 'one file', check: 'check-one-file', parse: 'yaml-parse-one-file' },
      ].map(({ of, check, parse }) => ({
        title: `check, ${objects.toLocaleString('en')} objects in ${of}`,
        figure: 'time, of parsing the same with yaml',
        atMost: 1.6,
        ...times(estate(objects, 1), check, parse),
      })),
    ),
    {
      title: 'npm run synth of src/main.ts',
      figure: 'time, of cdk8s synth of an empty chart',
      atMost: 1.15,
      measured: ratio(COLD_SYNTH, 'cdk8s-spiderpool synth of src/main.ts', 'cdk8s synth of an empty chart'),
    },
    {
      title: 'cdk8s-spiderpool check of one small file',
      figure: 'time, of node -e 0',
      atMost: 3,
      measured: ratio(COLD_CHECK, 'cdk8s-spiderpool check', 'node -e 0'),
    },
    ...cliffs.flatMap(({ name, title, small, large, growth }) =>
      cliffDoors.map(door => ({
        title: `${title(large)}, ${door === 'check' ? 'check' : 'GitOpsApp'}`,
        figure: `time, of ${title(small)}`,
        // Half as much again as what there is to look at, or what milliseconds vary by: a cliff is many times that.
        atMost: Math.max(growth * 1.5, 3),
        ...times(cliffSubject(name, door), title(large), title(small)),
      })),
    ),
    ...streamForms.map(form => ({
      title: `check of 1 GB, ${form}`,
      figure: 'peak memory, of 100 MB with the same objects about addresses',
      atMost: 2,
      measured: ratio(`check of ${form}`, '1000 MB', '100 MB', 'peakMemory'),
    })),
  ];
}

type Ratio = (subject: string, contender: string, baseline: string, figure?: Figure) => number | undefined;

function gitOpsAppTargets(ratio: Ratio): readonly Target[] {
  return [
    { charts: 1, perChart: 0.65, perResource: 0.5 },
    { charts: 100, perChart: 0.45, perResource: 0.35 },
    { charts: 1000, perChart: 0.3, perResource: 0.3 },
  ].flatMap(({ charts, perChart, perResource }) => {
    const subject = estate(10_000, charts);
    const title = `GitOpsApp, everything on, ${subject}`;
    return [
      {
        title,
        figure: 'time, of the baseline with a file per chart',
        atMost: perChart,
        measured: ratio(subject, 'gitops-app', BASELINE),
        processor: ratio(subject, 'gitops-app', BASELINE, 'processor'),
      },
      {
        title,
        figure: 'time, of the baseline with a file per resource',
        atMost: perResource,
        measured: ratio(subject, 'gitops-app', PER_RESOURCE),
        processor: ratio(subject, 'gitops-app', PER_RESOURCE, 'processor'),
      },
      {
        title,
        figure: 'peak memory, of the baseline',
        atMost: 1.2,
        measured: ratio(subject, 'gitops-app', BASELINE, 'peakMemory'),
      },
    ];
  });
}

function growthTargets(rows: readonly Row[]): readonly Target[] {
  return (
    [
      ['time', 'seconds'],
      ['memory', 'peakMemory'],
    ] as const
  ).map(([word, figure]) => ({
    title: 'GitOpsApp, everything on, from 1,000 to 50,000 objects',
    figure: `exponent of ${word}`,
    atMost: 1.1,
    measured: exponentIn(rows, 'gitops-app', figure),
    processor: figure === 'seconds' ? exponentIn(rows, 'gitops-app', 'processor') : undefined,
  }));
}

/** How a contender's figure grows with the objects of an estate in one chart: from a thousand on, where starting no longer counts. */
export function exponentIn(rows: readonly Row[], contender: string, figure: Figure): number | undefined {
  const points = rows.flatMap(row => {
    const value = row[figure];
    const isCounted = row.contender === contender && row.subject === estate(row.size, 1) && row.size >= 1000;
    return isCounted && value !== undefined ? [[row.size, value] as const] : [];
  });
  return exponentOf(points);
}

function estate(objects: number, charts: number): string {
  return estateName({ objects, charts, clusters: 0 });
}

function scaled(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
