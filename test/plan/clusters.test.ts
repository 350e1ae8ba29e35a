import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { type Manifest, readManifest } from '../../src/manifests/manifest';
import type { AddressPlan } from '../../src/plan/address-plan';
import { planChange } from '../../src/plan/change/plan-change';
import { planAddresses } from '../../src/plan/plan-addresses';
import { pool } from './cluster-objects';

/** Which clusters a plan has, and what each of them goes by. */

function inCluster(cluster: string | null, object: object): Manifest {
  const manifest = readManifest(object, { origin: { type: 'construct', path: 'test' }, cluster, role: 'judged' });
  if (!manifest.ok) throw new Error(manifest.problem.message);
  return manifest.value;
}

function planned(manifests: readonly Manifest[], data: ContextData): AddressPlan {
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  return planAddresses(manifests, context.value);
}

const keys = ({ clusters }: Pick<AddressPlan, 'clusters'>) => clusters.map(({ cluster }) => cluster);

test('without any, there is the nameless one', () => {
  expect(keys(planned([], {}))).toEqual([null]);
});

test('those of the context are there, and the nameless one only with manifests of its own', () => {
  const data: ContextData = { clusters: { 'bj-2': {}, 'bj-1': {} } };
  expect(keys(planned([], data))).toEqual(['bj-1', 'bj-2']);
  expect(keys(planned([inCluster(null, pool('a', 1))], data))).toEqual([null, 'bj-1', 'bj-2']);
});

test('they come in the order of their keys, the nameless one first, whatever comes first', () => {
  const manifests = ['b', 'B', null, 'a', 'A'].map(cluster => inCluster(cluster, pool('a', 1)));
  const plan = planned(manifests, {});
  expect(keys(plan)).toEqual([null, 'A', 'B', 'a', 'b']);
  expect(keys(planned([...manifests].reverse(), {}))).toEqual([null, 'A', 'B', 'a', 'b']);
  const change = (before: readonly Manifest[], after: readonly Manifest[]) =>
    planChange(planned(before, {}), planned(after, {})).clusters.map(({ cluster }) => cluster);
  expect(change(manifests.slice(0, 3), manifests.slice(2))).toEqual([null, 'A', 'B', 'a', 'b']);
  expect(change(manifests.slice(2), manifests.slice(0, 3))).toEqual([null, 'A', 'B', 'a', 'b']);
});

test('each has its own manifests, settings and what is elsewhere, or else those of the context', () => {
  const data: ContextData = {
    nodes: { count: 1 },
    external: { ippools: [{ name: 'everywhere' }] },
    clusters: { 'bj-1': { nodes: { count: 2 }, external: { ippools: [{ name: 'there' }] } } },
  };
  const manifests = ['bj-1', 'bj-2', null].map((cluster, index) => inCluster(cluster, pool(`p${index}`, 1)));
  const told = planned(manifests, data).clusters.map(({ cluster, settings, pools }) => [
    cluster,
    settings.nodes.count,
    [...pools.keys()],
  ]);
  expect(told[0]).toEqual([null, 1, ['p2', 'everywhere']]);
  expect(told[1]?.slice(0, 2)).toEqual(['bj-1', 2]);
  expect(told[1]?.[2]).toEqual(expect.arrayContaining(['p0', 'there']));
  expect(told[2]).toEqual(['bj-2', 1, ['p1', 'everywhere']]);
});
