import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import { GitOpsApp } from 'cdk8s-spiderpool';
import { temporaryFolder } from '../synth/fixtures';
import { contentsOf } from '../synth/folder-contents';
import { saidOfFolders } from './said-of-folders';

afterEach(() => jest.restoreAllMocks());

/** Orders in which a file system may list a folder. */
const orders: readonly (<Entry>(entries: readonly Entry[]) => Entry[])[] = [
  entries => [...entries],
  entries => [...entries].reverse(),
  entries => [...entries.slice(entries.length >> 1), ...entries.slice(0, entries.length >> 1)],
];

function listIn(order: (typeof orders)[number]): jest.SpyInstance {
  const { readdirSync } = fs;
  const listing = (...args: readonly unknown[]) => order(Reflect.apply(readdirSync, fs, args));
  return jest.spyOn(fs, 'readdirSync').mockImplementation(listing as typeof readdirSync);
}

test('whatever order a file system lists folders in, the commands say the same', async () => {
  const expected = await saidOfFolders();
  for (const order of orders) {
    const spy = listIn(order);
    expect(await saidOfFolders()).toEqual(expected);
    expect(spy.mock.calls.length).toBeGreaterThan(10);
    spy.mockRestore();
  }
});

test('whatever order a file system lists folders in, an app leaves the same, and names what others put there in one way', () => {
  let said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text;
    return true;
  });
  const results = orders.map(order => {
    const folder = temporaryFolder();
    const synth = (...names: readonly string[]) => {
      const app = new GitOpsApp({ outdir: join(folder, 'dist'), context: {} });
      const chart = new Chart(app, 'apps');
      for (const name of names) new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
      app.synth();
    };
    synth('a', 'b', 'c', 'd');
    for (const name of ['x.txt', 'n.txt', '20-workloads/m.yaml']) fs.writeFileSync(join(folder, 'dist', name), '');
    said = '';
    const spy = listIn(order);
    synth('b', 'e');
    spy.mockRestore();
    return { files: contentsOf(folder), said: said.replaceAll(folder, '') };
  });
  expect(new Set(results.map(result => JSON.stringify([Object.entries(result.files).sort(), result.said]))).size).toBe(
    1,
  );
  expect(results[0]?.said).toContain('20-workloads/m.yaml, n.txt, x.txt');
});

test.each([
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' },
])('the commands say the same under %j', async environment => {
  const script = require.resolve('./said-of-folders.ts');
  const said = execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual(await saidOfFolders());
});
