import type { JsonObject } from '../../../src/manifests/json';
import { nodesOfPod } from '../../../src/plan/wants/pod-nodes';

const nodesOf = (spec: JsonObject) => nodesOfPod(spec, { count: undefined, list: undefined });
const required = (...nodeSelectorTerms: readonly object[]) => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
});
const named = (...values: readonly string[]) => ({ matchFields: [{ key: 'metadata.name', operator: 'In', values }] });

test('a pod without any condition runs anywhere', () => {
  const nodes = nodesOf({ containers: [] });
  expect(nodes.scope).toBe('anywhere');
  expect(nodes.names).toBeUndefined();
  expect(nodes.labels('zone')).toBe('unknown');
});

test.each([
  ['nodeName', { nodeName: 'n1' }, ['n1']],
  ['a node affinity by name', required(named('n1', 'n2')), ['n1', 'n2']],
  ['several terms by name', required(named('n1'), named('n2')), ['n1', 'n2']],
])('%s binds a pod to nodes', (_, spec, names) => {
  const nodes = nodesOf(spec);
  expect(nodes.scope).toBe('limited');
  expect([...(nodes.names ?? [])]).toEqual(names);
});

test('one term of several without a name leaves the nodes open', () => {
  expect(nodesOf(required(named('n1'), { matchExpressions: [] })).names).toBeUndefined();
});

test('nodeSelector and a single term tell labels, several terms do not', () => {
  const zone = { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a', 'b'] }] };
  expect(nodesOf({ nodeSelector: { disk: 'ssd' } }).labels('disk')).toEqual(['ssd']);
  expect(nodesOf(required(zone)).labels('zone')).toEqual(['a', 'b']);
  expect(nodesOf(required(zone, {})).labels('zone')).toBe('unknown');
});

test('preferences bind nothing', () => {
  const spec = { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1 }] } } };
  expect(nodesOf(spec).scope).toBe('anywhere');
});
