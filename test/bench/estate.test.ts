import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Testing } from 'cdk8s';
import { estate } from '../../bench/estate';
import { buildConstructs } from '../../bench/estate-constructs';
import { buildPlainObjects } from '../../bench/estate-objects';
import { judge } from '../../src/rules/judge';
import { effectiveContext } from '../../src/synth/app-context';
import { renderedManifests } from '../../src/synth/render-tree';

const sizes = [
  { objects: 100, charts: 1, clusters: 0 },
  { objects: 100, charts: 7, clusters: 0 },
  { objects: 100, charts: 1, clusters: 5 },
];

function objectsOf(build: (app: App) => void): readonly object[] {
  const outdir = mkdtempSync(join(tmpdir(), 'estate-'));
  try {
    const app = Testing.app({ outdir });
    build(app);
    return renderedManifests(app).map(({ object }) => object);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

test.each(sizes)('both builds of an estate make the same objects: %j', size => {
  const ours = objectsOf(app => buildConstructs(app, estate(size)));
  expect(ours).toHaveLength(size.objects);
  expect(ours).toEqual(objectsOf(app => buildPlainObjects(app, estate(size))));
});

test.each(sizes)('nothing is wrong with an estate: %j', size => {
  const app = Testing.app();
  buildConstructs(app, estate(size));
  const context = effectiveContext(app);
  if (!context.ok) throw new Error(context.problem.join('\n'));
  expect(judge(renderedManifests(app), context.value).findings).toEqual([]);
  rmSync(app.outdir, { recursive: true });
});
