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
  ['an empty nodeName, like none', { nodeName: '' }, 'n1 n2 n3'],
  ['an empty nodeName beside a selector, like none', { nodeName: '', nodeSelector: { zone: 'b' } }, 'n3'],
  ['fields and labels together', required({ ...name('NotIn', 'n1'), ...label('zone', 'In', 'a') }), 'n2'],
  ['as many labels as fields', required({ ...name('In', 'n1', 'n3'), ...label('zone', 'In', 'a') }), 'n1'],
  [
    'a field that nodes do not have',
    required({ matchFields: [{ key: 'metadata.uid', operator: 'In', values: ['n1'] }] }),
    '',
  ],
  ['In without values', required({ matchExpressions: [{ key: 'zone', operator: 'In' }] }), ''],
  ['In on a label that only some bear', required(label('gpu', 'In', 'x', '')), 'n2'],
  ['In on a missing label, which is no value', required(label('gpu', 'In', 'undefined')), ''],
  ['NotIn without values', required({ matchExpressions: [{ key: 'zone', operator: 'NotIn' }] }), 'n1 n2 n3'],
  ['NotIn on a missing label, which is no value', required(label('gpu', 'NotIn', 'undefined')), 'n1 n2 n3'],
  ['Gt on a missing label', required(label('gpus', 'Gt', '-1')), ''],
  ['Lt on a missing label', required(label('gpus', 'Lt', '1')), ''],
  ['Gt on an empty label, which is no number', required(label('gpu', 'Gt', '-1')), ''],
  ['Gt without a number', required(label('disks', 'Gt')), ''],
  ['Lt without a number', required(label('disks', 'Lt')), ''],
  ['Gt with more than one number', required(label('disks', 'Gt', '1', '3')), ''],
  ['Gt with a fraction', required(label('disks', 'Gt', '1.5')), ''],
  ['Gt with an empty text', required(label('disks', 'Gt', '')), ''],
  ['Lt with a sign', required(label('disks', 'Lt', '+10')), 'n1'],
  ['Gt, which equal is not', required(label('disks', 'Gt', '10')), ''],
  ['terms that are no objects', required(...(['zone', null] as unknown as object[]), label('zone', 'In', 'b')), 'n3'],
])('%s chooses among the nodes of the context', (_, spec, names) => {
  const nodes = nodesForPods(spec, LISTED);
  expect(nodes.type === 'listed' && nodes.nodes.map(each => each.name).join(' ')).toBe(names);
});

const UNCOUNTED = { count: undefined, list: undefined };
const FIVE = { count: 5, list: undefined };
const BY_NAME = 'named by the node affinity of its pods';
const CHOSEN =
  'its node selector or affinity chooses among the nodes, and nodes.list of the context does not say which there are';

test('with a number of nodes alone, pods that go anywhere go to all, and those that are named to theirs', () => {
  expect(nodesForPods({}, FIVE)).toEqual({ type: 'counted', count: 5, because: 'nodes.count of the context' });
  const two = required(name('In', 'n1', 'n2'));
  expect(nodesForPods(two, FIVE)).toEqual({ type: 'counted', count: 2, because: BY_NAME });
  expect(nodesForPods(two, UNCOUNTED)).toEqual({ type: 'counted', count: 2, because: BY_NAME });
  expect(nodesForPods(two, { count: 1, list: undefined })).toEqual({ type: 'counted', count: 1, because: BY_NAME });
});

test('without any number, nobody knows', () => {
  const reason = 'the number of nodes is not known (nodes.count of the context)';
  expect(nodesForPods({}, UNCOUNTED)).toEqual({ type: 'unknown', reason });
  expect(nodesForPods({ nodeName: '' }, UNCOUNTED)).toEqual({ type: 'unknown', reason });
});

test.each([
  ['the name of a node', { nodeName: 'n1' }, 1],
  ['the name of a node before all that an affinity says', { nodeName: 'n1', ...required(name('In', 'n2', 'n3')) }, 1],
  ['an empty name, which is none', { nodeName: '' }, 5],
  ['terms that each name their own', required(name('In', 'n1'), name('In', 'n2', 'n3')), 3],
  ['terms that name the same', required(name('In', 'n1'), name('In', 'n1', 'n2')), 2],
  ['a term that asks for labels, too', required({ ...name('In', 'n1', 'n2'), ...label('zone', 'In', 'a') }), 2],
  [
    'a field after another one',
    required({ matchFields: [null, ...name('NotIn', 'n1').matchFields, ...name('In', 'n1', 'n2').matchFields] }),
    2,
  ],
])('%s bounds how many of five nodes are wanted', (_, spec, count) => {
  expect(nodesForPods(spec, FIVE)).toMatchObject({ type: 'counted', count });
});

test.each([
  ['a selector', { nodeSelector: { zone: 'a' } }],
  ['labels', required(label('zone', 'In', 'a'))],
  ['all names but some', required(name('NotIn', 'n1'))],
  ['a term that names none beside one that does', required(name('In', 'n1'), label('zone', 'In', 'a'))],
  ['another field', required({ matchFields: [{ key: 'metadata.uid', operator: 'In', values: ['n1'] }] })],
  ['no values', required({ matchFields: [{ key: 'metadata.name', operator: 'In' }] })],
  ['no term', required()],
  ['a term that is no object', required(...([null] as unknown as object[]))],
])(
  '%s: nobody can hold it against nodes that are not listed, so their number is unknown, not that of the whole cluster',
  (_, spec) => {
    expect(nodesForPods(spec, { count: 100, list: undefined })).toEqual({ type: 'unknown', reason: CHOSEN });
  },
);
