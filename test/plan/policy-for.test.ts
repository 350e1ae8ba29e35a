import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { policyFor } from '../../src/plan/policy-for';

const DATA: ContextData = {
  nodes: { count: 3 },
  policy: {
    bar: 'floor',
    headroom: 1,
    namespaces: { 'prod-*': { bar: 'budget', headroom: '10%' }, 'prod-[a-c]': { headroom: 5 } },
  },
  clusters: {
    'bj-1': { policy: { headroom: 2, dualStack: 'required', namespaces: { 'prod-b': { bar: 'smooth' } } } },
    'bj-2': {},
  },
};

function judgedBy(cluster: string | null, namespace: string | null) {
  const context = parseContext(DATA);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const { bar, headroom, dualStack, sources } = policyFor(context.value, cluster, namespace);
  return [bar, headroom, dualStack, sources.join(' < ')];
}

test('the policy of the context holds where nothing else is said', () => {
  expect(judgedBy(null, 'shop')).toEqual(['floor', 1, 'optional', 'policy']);
  expect(judgedBy('bj-2', null)).toEqual(['floor', 1, 'optional', 'policy']);
});

test('a cluster says what is different in it, and leaves the rest', () => {
  expect(judgedBy('bj-1', 'shop')).toEqual(['floor', 2, 'required', 'policy < clusters.bj-1.policy']);
});

test('namespaces count over clusters, and of two patterns the later one', () => {
  expect(judgedBy('bj-2', 'prod-x')).toEqual(['budget', '10%', 'optional', 'policy < policy.namespaces["prod-*"]']);
  expect(judgedBy('bj-2', 'prod-a')).toEqual([
    'budget',
    5,
    'optional',
    'policy < policy.namespaces["prod-*"] < policy.namespaces["prod-[a-c]"]',
  ]);
  expect(judgedBy('bj-1', 'prod-b')).toEqual([
    'smooth',
    5,
    'required',
    'policy < clusters.bj-1.policy < policy.namespaces["prod-*"] < policy.namespaces["prod-[a-c]"] < clusters.bj-1.policy.namespaces["prod-b"]',
  ]);
});

test('a cluster that the context does not know has the policy of the context', () => {
  expect(judgedBy('bj-9', 'prod-x')).toEqual(judgedBy(null, 'prod-x'));
});
