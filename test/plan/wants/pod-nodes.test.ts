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

const label = (operator: string, values: unknown, key: unknown = 'zone') => ({
  matchExpressions: [{ key, operator, values }],
});

test.each<[string, JsonObject, readonly string[] | 'unknown']>([
  ['one value', required(label('In', ['a'])), ['a']],
  ['numbers, which are text', required(label('In', [1, 2])), ['1', '2']],
  ['all values but some', required(label('NotIn', ['a'])), 'unknown'],
  ['that it is there', required(label('Exists', [])), 'unknown'],
  ['nothing that can be read', required(label('In', 'a')), 'unknown'],
  ['a label without a name', required(label('In', ['a'], 7)), 'unknown'],
  ['something of another label', required(label('In', ['a'], 'disk')), 'unknown'],
  ['a selector before an affinity', { nodeSelector: { zone: 'b' }, ...required(label('In', ['a', 'b'])) }, ['b']],
  [
    'the first of two requirements',
    required({ matchExpressions: [...label('In', ['a']).matchExpressions, ...label('In', ['b']).matchExpressions] }),
    ['a'],
  ],
  [
    'a requirement after what is none',
    required({ matchExpressions: [null, 'zone', ...label('In', ['a']).matchExpressions] }),
    ['a'],
  ],
  ['no term', required(), 'unknown'],
])('of the zone of its node a pod asks for %s', (_, spec, zone) => {
  expect(nodesOf(spec).labels('zone')).toEqual(zone);
});

test.each<[string, JsonObject, readonly string[] | undefined]>([
  ['an empty nodeName', { nodeName: '' }, undefined],
  ['a nodeName that is no text', { nodeName: 7 }, undefined],
  ['nodeName before an affinity', { nodeName: 'n1', ...required(named('n2')) }, ['n1']],
  [
    'all names but some',
    required({ matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['n1'] }] }),
    undefined,
  ],
  ['another field', required({ matchFields: [{ key: 'metadata.uid', operator: 'In', values: ['n1'] }] }), undefined],
  [
    'a name after another field',
    required({
      matchFields: [null, { key: 'metadata.uid', operator: 'In', values: ['u'] }, ...named('n1').matchFields],
    }),
    ['n1'],
  ],
  [
    'names that cannot be read',
    required({ matchFields: [{ key: 'metadata.name', operator: 'In', values: 'n1' }] }),
    undefined,
  ],
  ['no term', required(), undefined],
])('%s binds a pod to these names, or to none', (_, spec, names) => {
  const nodes = nodesOf(spec);
  expect(nodes.names && [...nodes.names]).toEqual(names);
});

test.each<[string, JsonObject, 'anywhere' | 'limited']>([
  ['an empty selector', { nodeSelector: {} }, 'anywhere'],
  ['a selector', { nodeSelector: { zone: 'a' } }, 'limited'],
  [
    'an affinity that is no object',
    { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: 'a' } } },
    'anywhere',
  ],
  ['an affinity without a term', required(), 'limited'],
  [
    'an affinity to pods',
    { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } } },
    'anywhere',
  ],
])('with %s pods run there', (_, spec, scope) => {
  expect(nodesOf(spec).scope).toBe(scope);
});
