import type { NodeFacts } from '../../../src/context/context';
import { nodesForPods } from '../../../src/plan/nodes/pod-nodes';

function node(name: string, labels: Readonly<Record<string, string>> = {}): readonly [string, NodeFacts] {
  return [name, { name, labels: new Map(Object.entries(labels)) }];
}

const LIST = new Map([
  node('n1', { zone: 'a', disks: '2' }),
  node('n2', { zone: 'a', disks: '10', gpu: '' }),
  node('n3', { zone: 'b', disks: 'many' }),
]);
const LISTED = { count: 3, list: LIST };

const required = (...nodeSelectorTerms: readonly object[]) => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
});
const label = (key: string, operator: string, ...values: readonly string[]) => ({
  matchExpressions: [{ key, operator, values }],
});
const name = (operator: string, ...values: readonly string[]) => ({
  matchFields: [{ key: 'metadata.name', operator, values }],
});

test.each([
  ['nothing', {}, 'n1 n2 n3'],
  ['nodeSelector', { nodeSelector: { zone: 'a' } }, 'n1 n2'],
  ['a selector on the host name', { nodeSelector: { 'kubernetes.io/hostname': 'n3' } }, 'n3'],
  ['nodeName', { nodeName: 'n2' }, 'n2'],
  ['In', required(label('zone', 'In', 'b', 'c')), 'n3'],
  ['NotIn, which a missing label meets, too', required(label('gpu', 'NotIn', 'x')), 'n1 n2 n3'],
  ['Exists, whatever the value', required(label('gpu', 'Exists')), 'n2'],
  ['DoesNotExist', required(label('gpu', 'DoesNotExist')), 'n1 n3'],
  ['Gt, by number', required(label('disks', 'Gt', '2')), 'n2'],
  ['Lt, by number', required(label('disks', 'Lt', '10')), 'n1'],
  ['a field', required(name('NotIn', 'n1')), 'n2 n3'],
  ['one of several terms', required(label('zone', 'In', 'b'), name('In', 'n1')), 'n1 n3'],
  ['a term without requirements', required({}), ''],
  ['selector and affinity together', { nodeSelector: { zone: 'a' }, ...required(label('gpu', 'Exists')) }, 'n2'],
  ['an operator that does not exist', required(label('zone', 'Like', 'a')), ''],
])('%s chooses among the nodes of the context', (_, spec, names) => {
  const nodes = nodesForPods(spec, LISTED);
  expect(nodes.type === 'listed' && nodes.nodes.map(each => each.name).join(' ')).toBe(names);
});

test('with a number of nodes alone, pods that go anywhere go to all, and those that are named to theirs', () => {
  expect(nodesForPods({}, { count: 5, list: undefined })).toMatchObject({ type: 'counted', count: 5 });
  const two = required(name('In', 'n1', 'n2'));
  expect(nodesForPods(two, { count: 5, list: undefined })).toMatchObject({ type: 'counted', count: 2 });
  expect(nodesForPods(two, { count: undefined, list: undefined })).toMatchObject({ type: 'counted', count: 2 });
});

test('a selector that nobody can hold against nodes makes the number unknown, not the whole cluster', () => {
  const unknown = nodesForPods({ nodeSelector: { zone: 'a' } }, { count: 100, list: undefined });
  expect(unknown).toMatchObject({ type: 'unknown' });
});
