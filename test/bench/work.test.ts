import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, type App } from 'cdk8s';
import { stringify } from 'yaml';
import { cliffApp, cliffs } from '../../bench/cliffs';
import { type EstateSize, estate } from '../../bench/estate';
import { buildConstructs } from '../../bench/estate-constructs';
import { checkPath } from '../../bench/run-check';
import { GitOpsApp } from '../../src/index';
import { countWork } from './count-work';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'work-'));
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function gitOpsApp(size: EstateSize): App {
  const app = new GitOpsApp({ outdir: join(folder, 'dist') });
  buildConstructs(app, estate(size));
  return app;
}

/** Blocks of code that a synth of the app runs, whether it ends with files or with findings. */
async function synthBlocks(app: App): Promise<number> {
  const { blocks } = await countWork(() => {
    try {
      app.synth();
    } catch (error) {
      if (!String(error).includes('Validation failed')) throw error;
    }
  });
  return blocks;
}

/**
 * How much more each further object takes than those before it: 1 where work is proportional to them, 5/3 where it is to their square. What
 * does not depend on them, such as loading, falls out.
 */
async function growth(blocks: (objects: number) => Promise<number>, step: number): Promise<number> {
  // The first loads what all need.
  await blocks(step);
  const [first, second, third] = [await blocks(step), await blocks(2 * step), await blocks(3 * step)];
  return (third - second) / (second - first);
}

test.each([1, 40])('an app of %i charts renders every object once, and the engine works once', async charts => {
  const app = gitOpsApp({ objects: 400, charts, clusters: 0 });
  const renderings = app.node
    .findAll()
    .filter(ApiObject.isApiObject)
    .map(object => jest.spyOn(object, 'toJson'));
  expect(renderings).toHaveLength(400);
  const work = await countWork(() => app.synth());
  expect(new Set(renderings.map(({ mock }) => mock.calls.length))).toEqual(new Set([1]));
  expect(work.calls('rules/judge.ts judge')).toBe(1);
  expect(work.calls('plan/plan-cluster.ts planCluster')).toBe(1);
});

test.each([
  ['one chart', (objects: number) => ({ objects, charts: 1, clusters: 0 })],
  ['a chart for every ten', (objects: number) => ({ objects, charts: objects / 10, clusters: 0 })],
  ['a cluster for every twenty', (objects: number) => ({ objects, charts: objects / 20, clusters: objects / 20 })],
])('every further object of an app takes as much work as those before it: %s', async (_, size) => {
  expect(await growth(objects => synthBlocks(gitOpsApp(size(objects))), 100)).toBeLessThan(1.1);
});

test('an object takes a bounded number of steps, every rule, the plan and its file included', async () => {
  const blocks = (objects: number) => synthBlocks(gitOpsApp({ objects, charts: 1, clusters: 0 }));
  await blocks(20);
  expect(((await blocks(300)) - (await blocks(100))) / 200).toBeLessThan(1800);
});

test.each(cliffs.filter(({ growth: more }) => more === 1))(
  '$name: what a block of addresses takes does not depend on how large it is',
  async ({ small, large, objects }) => {
    await synthBlocks(cliffApp(objects(small), folder));
    const little = await synthBlocks(cliffApp(objects(small), folder));
    const much = await synthBlocks(cliffApp(objects(large), folder));
    expect(much / little).toBeLessThan(1.2);
  },
);

test.each(cliffs.filter(({ growth: more }) => more > 1))(
  '$name: every further one takes as much work as those before it',
  async ({ objects, large }) => {
    const step = Math.min(large, 300) / 3;
    expect(await growth(size => synthBlocks(cliffApp(objects(Math.round(size)), folder)), step)).toBeLessThan(1.2);
  },
);

test('check reads every file once, and every document', async () => {
  for (let index = 0; index < 20; index++) {
    const pool = (place: number) => cliffs[3]?.objects(2 * index + place + 1).at(-1);
    writeFileSync(join(folder, `${index}.yaml`), stringifyDocuments([pool(0), pool(1)]));
  }
  const opened = jest.spyOn(fs, 'readFileSync');
  const work = await countWork(() => checkPath(folder, folder));
  const files = opened.mock.calls.map(([path]) => String(path)).filter(path => /\d+\.yaml$/.test(path));
  expect(files).toHaveLength(20);
  expect(new Set(files).size).toBe(20);
  expect(work.calls('context/compose-yaml.ts composeYaml')).toBe(40);
  expect(work.calls('rules/judge.ts judge')).toBe(1);
});

function stringifyDocuments(objects: readonly unknown[]): string {
  return objects.map(object => stringify(object)).join('---\n');
}
