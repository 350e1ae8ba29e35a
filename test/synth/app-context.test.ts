import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { AddressRange } from '../../src/addresses/address-range';
import { IPAddress } from '../../src/addresses/ip-address';
import { RangeSet } from '../../src/addresses/range-set';
import type { ExternalObjects, ExternalPool } from '../../src/context/context';
import { contextData } from '../../src/context/write-context';
import { contextOf, settingsOf, useContext } from '../../src/synth/app-context';
import { clusterKeyOf, setClusterKey } from '../../src/synth/cluster-key';
import { declareExternal } from '../../src/synth/external-declarations';
import { deployment, judgedApp, messageOf, temporaryFolder } from './fixtures';

afterEach(() => jest.restoreAllMocks());

/** An App without a context of its own, in a folder that holds a file of this text, if any. */
function appIn(text: string | undefined): { app: App; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'spiderpool.yaml');
  if (text !== undefined) writeFileSync(file, text);
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  return { app: new App({ outdir: join(folder, 'dist') }), file };
}

function externals(objects: Partial<ExternalObjects>): ExternalObjects {
  return { ippools: [], subnets: [], networks: [], reservedIPs: new Map(), ...objects };
}

function poolOf(name: string, addresses: bigint): ExternalPool {
  return { name, family: 4, subnet: undefined, capacity: { type: 'size', addresses } };
}

test('without a file and a word in code the defaults hold', () => {
  expect(contextData(contextOf(appIn(undefined).app))).toEqual({});
});

test('the file of the working folder is the context', () => {
  expect(contextOf(appIn('nodes: { count: 12 }').app).settings.nodes.count).toBe(12);
});

test('a file that changes between two questions is read again', () => {
  const { app, file } = appIn('nodes: { count: 12 }');
  expect(contextOf(app).settings.nodes.count).toBe(12);
  writeFileSync(`${file}.new`, 'nodes: { count: 13 }');
  renameSync(`${file}.new`, file);
  expect(contextOf(app).settings.nodes.count).toBe(13);
});

test('a context in code replaces the file, which may then be broken', () => {
  const { app } = appIn('broken: [');
  useContext(app, { nodes: { count: 3 } });
  expect(contextData(contextOf(app))).toEqual({ nodes: { count: 3 } });
});

test('the last context given in code counts', () => {
  const app = judgedApp({ nodes: { count: 3 } });
  useContext(app, { complete: true });
  expect(contextData(contextOf(app))).toEqual({ complete: true });
});

test('bad data in code is one error that names every field', () => {
  const app = judgedApp();
  const message = messageOf(() => useContext(app, { nodes: { count: 0 }, policy: { headroom: -1 } }));
  expect(message).toMatch(/^useContext: the context cannot be used:\n {2}nodes\.count: .*\n {2}policy\.headroom: .*$/);
});

test('a bad file is one error with every place', () => {
  const { app } = appIn('nodes:\n  count: 0\npolicy:\n  headroom: -1\n');
  const message = messageOf(() => contextOf(app));
  expect(message).toMatch(/^spiderpool\.yaml:2:10: nodes\.count: .*\nspiderpool\.yaml:4:13: policy\.headroom: .*$/);
});

test('a cluster key holds for everything below, the nearest one first', () => {
  const chart = new Chart(judgedApp(), 'apps');
  const web = deployment(chart);
  expect(clusterKeyOf(web)).toBeNull();
  setClusterKey(chart, 'bj-1');
  expect(clusterKeyOf(web)).toBe('bj-1');
  setClusterKey(web, 'bj-2');
  expect(clusterKeyOf(web)).toBe('bj-2');
  expect(clusterKeyOf(chart)).toBe('bj-1');
});

test('settings are those of the cluster of a construct', () => {
  const app = judgedApp({ nodes: { count: 3 }, clusters: { 'bj-1': { nodes: { count: 7 } } } });
  const [one, two, three] = ['one', 'two', 'three'].map(id => new Chart(app, id));
  if (!one || !two || !three) throw new Error('three charts');
  setClusterKey(two, 'bj-1');
  setClusterKey(three, 'nobody-knows');
  expect([one, two, three].map(chart => settingsOf(chart).nodes.count)).toEqual([3, 7, 3]);
});

test('what code declares joins the context, in the cluster where it was declared', () => {
  const app = judgedApp({ clusters: { 'bj-1': {} } });
  const [here, there] = [new Chart(app, 'here'), new Chart(app, 'there')];
  setClusterKey(there, 'bj-1');
  declareExternal(here, externals({ ippools: [poolOf('a', 5n)] }));
  declareExternal(there, externals({ ippools: [poolOf('b', 6n)] }));
  declareExternal(
    there,
    externals({ networks: [{ namespace: 'kube-system', name: 'calico', spiderpool: false, vlan: undefined }] }),
  );
  expect(contextData(contextOf(app))).toEqual({
    external: { ippools: [{ name: 'a', ipVersion: 4, size: '5' }] },
    clusters: {
      'bj-1': {
        external: {
          ippools: [{ name: 'b', ipVersion: 4, size: '6' }],
          networks: [{ namespace: 'kube-system', name: 'calico' }],
        },
      },
    },
  });
});

test('reserved addresses of several declarations are one set', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  for (const last of [10n, 12n]) {
    const range = AddressRange.of(4, (10n << 24n) + last, (10n << 24n) + last);
    declareExternal(chart, externals({ reservedIPs: new Map([[4, RangeSet.of(4, [range])]]) }));
  }
  const reserved = contextOf(app).external.reservedIPs.get(4);
  expect(reserved?.toStrings()).toEqual(
    [IPAddress.of(4, (10n << 24n) + 10n), IPAddress.of(4, (10n << 24n) + 12n)].map(String),
  );
});

test('two declarations that contradict each other fail the next synth, with both places', () => {
  const app = judgedApp();
  const [one, two] = [new Chart(app, 'one'), new Chart(app, 'two')];
  declareExternal(one, externals({ ippools: [poolOf('a', 5n), poolOf('b', 5n)] }));
  declareExternal(two, externals({ ippools: [poolOf('a', 6n)] }));
  const message = messageOf(() => Testing.synth(one));
  expect(message).toMatch(/\n {2}\[\] SpiderIPPool "a" is described in two ways: .*5.*6.* \(declared in one, two\)$/);
});

test('a declaration of a construct that was removed is forgotten', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'one');
  declareExternal(new Chart(chart, 'inner'), externals({ ippools: [poolOf('a', 5n)] }));
  app.node.tryRemoveChild('one');
  expect(contextData(contextOf(app))).toEqual({});
});

test('a declaration in a cluster that the context does not know is an error with the nearest one', () => {
  const app = judgedApp({ clusters: { 'bj-1': {} } });
  const chart = new Chart(app, 'one');
  setClusterKey(chart, 'bj-l');
  declareExternal(chart, externals({ ippools: [poolOf('a', 5n)] }));
  expect(messageOf(() => contextOf(app))).toMatch(/"bj-l".*did you mean "bj-1"\? \(declared in one\)$/);
});
