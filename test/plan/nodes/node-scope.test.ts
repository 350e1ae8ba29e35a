import type { NodeFacts } from '../../../src/context/context';
import { isNodeScoped, servesNode, surelyServes } from '../../../src/plan/nodes/node-scope';
import { nodesOfPod } from '../../../src/plan/wants/pod-nodes';
import { clusterOf, pool, poolOf } from '../cluster-objects';

/** A pool whose `spec` has these fields, too. */
const poolWith = (fields: object) => poolOf(clusterOf([pool('a', 9, fields)]), 'a');

const EXTERNAL = poolOf(clusterOf([], { complete: true, external: { ippools: [{ name: 'far' }] } }), 'far');

function specOf(fields: object) {
  const { source } = poolWith(fields);
  if (source.type !== 'manifest') throw new Error('the pool is in the manifests');
  return source.pool;
}

const zone = (...values: readonly string[]) => ({
  nodeAffinity: { matchExpressions: [{ key: 'zone', operator: 'In', values }] },
});

test('a pool is for some nodes where it names them or asks for labels; one of another repository is taken to be for all', () => {
  expect(isNodeScoped(poolWith({}))).toBe(false);
  expect(isNodeScoped(poolWith({ nodeName: [] }))).toBe(false);
  expect(isNodeScoped(poolWith({ nodeName: ['n1'] }))).toBe(true);
  expect(isNodeScoped(poolWith(zone('a')))).toBe(true);
  expect(isNodeScoped(EXTERNAL)).toBe(false);
});

const NODE: NodeFacts = { name: 'n1', labels: new Map([['zone', 'a']]) };

test.each([
  ['without conditions', {}, true],
  ['that names it among others', { nodeName: ['n0', 'n1'] }, true],
  ['that names others', { nodeName: ['n0', 'n2'] }, false],
  ['that asks for its label', zone('b', 'a'), true],
  ['that asks for another value', zone('b'), false],
  ['that asks for a label it does not bear', { nodeAffinity: { matchLabels: { gpu: 'yes' } } }, false],
  [
    'that asks for a label to be there',
    { nodeAffinity: { matchExpressions: [{ key: 'gpu', operator: 'Exists' }] } },
    false,
  ],
  [
    'that asks for a label not to be there',
    { nodeAffinity: { matchExpressions: [{ key: 'gpu', operator: 'DoesNotExist' }] } },
    true,
  ],
  ['that asks for its host name', { nodeAffinity: { matchLabels: { 'kubernetes.io/hostname': 'n1' } } }, true],
  ['that names it, whatever labels are asked for', { nodeName: ['n1'], ...zone('b') }, true],
  ['that names others, whatever labels are asked for', { nodeName: ['n2'], ...zone('a') }, false],
  [
    'whose condition nobody can read',
    { nodeAffinity: { matchExpressions: [{ key: 'zone', operator: 'Near', values: ['b'] }] } },
    true,
  ],
])('a pool %s serves a node or not: %j', (_, fields, serves) => {
  expect(servesNode(specOf(fields), NODE)).toBe(serves);
});

const named = (...values: readonly string[]) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values }] }],
      },
    },
  },
});

test.each([
  ['names all nodes that the pods are bound to', { nodeName: ['n1', 'n2'] }, named('n1', 'n2'), true],
  ['names more than those', { nodeName: ['n1', 'n2'] }, { nodeName: 'n2' }, true],
  ['names some of them', { nodeName: ['n1'] }, named('n1', 'n2'), false],
  ['names nodes, and the pods go anywhere', { nodeName: ['n1'] }, {}, false],
  [
    'names others, and asks for labels that the pods ask for',
    { nodeName: ['n3'], ...zone('a') },
    { nodeName: 'n1' },
    false,
  ],
  ['asks for a label that the pods ask for', zone('a', 'b'), { nodeSelector: { zone: 'a' } }, true],
  ['asks for another value', zone('b'), { nodeSelector: { zone: 'a' } }, false],
  ['asks for a label that the pods do not ask for', zone('a'), {}, false],
  ['asks for nothing', {}, { nodeSelector: { zone: 'a' } }, false],
])(
  'where nobody lists the nodes, a pool is sure to serve all pods only if it must be so: it %s',
  (_, fields, spec, sure) => {
    const pods = nodesOfPod(spec, { count: undefined, list: undefined });
    expect(surelyServes(poolWith(fields), pods)).toBe(sure);
  },
);

test('where nobody lists the nodes, nothing is sure of a pool of another repository', () => {
  const pods = nodesOfPod({ nodeSelector: { zone: 'a' } }, { count: undefined, list: undefined });
  expect(surelyServes(EXTERNAL, pods)).toBe(false);
});
