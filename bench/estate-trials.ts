import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findFiles } from '../src/manifests/source/find-files';
import { measureProgram, measureTask } from './child';
import { contenders } from './contenders';
import { type EstateSize, estate, estateContext } from './estate';
import { plainObject } from './estate-objects';
import type { Measurement, Trial } from './trial';

/** Which estates are built, and how often. */
interface Plan extends EstateSize {
  readonly rounds: number;
}

const inCharts = (objects: number, charts: number, rounds: number): Plan => ({ objects, charts, clusters: 0, rounds });
const inClusters = (objects: number, clusters: number, rounds: number): Plan => ({
  objects,
  charts: clusters,
  clusters,
  rounds,
});

/** Everything, but the largest sizes where they would show what smaller ones have shown already. */
const PLANS: readonly Plan[] = [
  inCharts(100, 1, 5),
  inCharts(100, 100, 5),
  inCharts(1000, 1, 5),
  inCharts(1000, 100, 5),
  inCharts(1000, 1000, 3),
  inClusters(1000, 200, 3),
  inCharts(10_000, 1, 3),
  inCharts(10_000, 100, 3),
  inCharts(10_000, 1000, 3),
  inClusters(10_000, 200, 3),
  inCharts(50_000, 1, 2),
  inCharts(50_000, 100, 1),
  inCharts(50_000, 1000, 1),
  inClusters(50_000, 200, 1),
];

/** More objects take kustomize minutes: its time grows with the square of their number. */
const MOST_FOR_KUSTOMIZE = 2000;

/** What is subject to a contender's trials: how many objects, and over how many charts or clusters. */
export function estateName({ objects, charts, clusters }: EstateSize): string {
  const spread =
    clusters > 0 ? `${clusters} clusters` : `${charts.toLocaleString('en')} chart${charts === 1 ? '' : 's'}`;
  return `${objects.toLocaleString('en')} objects, ${spread}`;
}

/** Every contender on estates of every size. They write into a folder of the bench's. */
export function estateTrials(work: string, largest: number): readonly Trial[] {
  return PLANS.filter(({ objects }) => objects <= largest).flatMap(plan => [
    // Objects in memory and in files do not show how many charts they came from.
    ...contenders
      .filter(({ reads }) => reads === 'charts' || plan.charts === 1)
      .map(({ name, reads }) =>
        trial(plan, name, () => (reads === 'files' ? inFiles(work, plan, name) : written(work, plan, name))),
      ),
    ...(plan.charts === 1 ? otherTools(work, plan) : []),
  ]);
}

function trial(plan: Plan, contender: string, measure: () => Measurement | string): Trial {
  const { objects, rounds } = plan;
  return { section: 'estates', subject: estateName(plan), contender, size: objects, rounds, measure };
}

function written(work: string, size: EstateSize, name: string): Measurement | string {
  const folder = join(work, 'output');
  try {
    return measureTask({ type: 'contender', name, size, folder });
  } finally {
    for (const path of [folder, `${folder}-deploy`]) rmSync(path, { recursive: true, force: true });
  }
}

function inFiles(work: string, size: EstateSize, name: string): Measurement | string {
  return measureTask({ type: 'contender', name, size, folder: inputFolder(work, size) });
}

/** The output of GitOpsApp for an estate, made once, with the context beside it. */
function inputFolder(work: string, size: EstateSize): string {
  const folder = join(work, estateName(size).replace(/\W+/g, '-'));
  if (!existsSync(folder)) {
    const made = measureTask({ type: 'contender', name: 'gitops-app', size, folder });
    if (typeof made === 'string') throw new Error(made);
    writeFileSync(`${folder}-context.json`, JSON.stringify(estateContext(estate(size))));
    for (const { absolute } of findFiles([folder], folder).files) {
      if (basename(absolute) === 'kustomization.yaml') continue;
      appendFileSync(`${folder}-all.yaml`, `---\n${readFileSync(absolute, 'utf8')}`);
    }
  }
  return folder;
}

/** Tools of others that turn out manifests: whole processes, their start included. */
function otherTools(work: string, plan: Plan): readonly Trial[] {
  return [
    trial(plan, 'kubectl-kustomize', () =>
      plan.objects > MOST_FOR_KUSTOMIZE
        ? `takes minutes beyond ${MOST_FOR_KUSTOMIZE.toLocaleString('en')} objects`
        : measureProgram('kubectl', ['kustomize', inputFolder(work, plan)]),
    ),
    trial(plan, 'jsonnet', () => {
      const folder = mkdtempSync(join(tmpdir(), 'bench-jsonnet-'));
      try {
        const file = join(folder, 'estate.jsonnet');
        writeFileSync(file, JSON.stringify(estate(plan).items.map(plainObject)));
        return measureProgram('jsonnet', ['-y', file]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  ];
}
