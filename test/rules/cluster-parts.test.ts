import fc from 'fast-check';
import { parseContext } from '../../src/context/parse-context';
import { planAddresses } from '../../src/plan/plan-addresses';
import { applyRules } from '../../src/rules/apply-rules';
import { catalogue } from '../../src/rules/catalogue';
import { clusterParts } from '../../src/rules/cluster-parts';
import { manifestsOf } from './judge-yaml';

const WHOLE = Number.POSITIVE_INFINITY;

test.each(catalogue.map(rule => [rule.id, rule] as const))('%s says the same of a cluster in parts', (_, rule) => {
  const plan = planOf(`${rule.bad}\n---\n${rule.good}`, rule.context);
  expect(applyRules(catalogue, plan, 1)).toEqual(applyRules(catalogue, plan, WHOLE));
});

test('the examples of many rules in one cluster have the same findings, however it is cut', () => {
  fc.assert(
    fc.property(
      fc.subarray([...catalogue], { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (rules, size) => {
        const plan = planOf(rules.map(({ bad, good }) => `${bad}\n---\n${good}`).join('\n---\n'));
        expect(applyRules(catalogue, plan, size)).toEqual(applyRules(catalogue, plan, WHOLE));
      },
    ),
    { numRuns: 60 },
  );
});

test('every object of a plan is in one part, in its order', () => {
  const yaml = [NAMESPACES, ROLLOUT, ...catalogue.map(({ bad }) => bad), NAMESPACES].join('\n---\n');
  const [cluster] = planOf(yaml).clusters;
  if (!cluster) throw new Error('there is no cluster');
  const parts = [...clusterParts(cluster, 7)];
  expect(parts.length).toBe(Math.ceil(cluster.manifests.length / 7));
  expect(parts.flatMap(({ manifests }) => manifests)).toEqual(cluster.manifests);
  expect(parts.flatMap(({ workloads }) => workloads)).toEqual(cluster.workloads);
  for (const list of [
    'pools',
    'subnets',
    'reservedIPs',
    'networks',
    'multusConfigs',
    'coordinators',
    'workloads',
    'autoscalers',
    'blueGreenRollouts',
  ] as const) {
    expect(cluster.objects[list].length).toBeGreaterThan(0);
    expect(parts.flatMap(({ objects }) => [...objects[list]])).toEqual(cluster.objects[list]);
  }
  const namespaces = parts.flatMap(({ objects }) => [...objects.namespaces]);
  expect(new Map(namespaces)).toEqual(cluster.objects.namespaces);
  expect(namespaces).toHaveLength(cluster.objects.namespaces.size);
});

const NAMESPACES = ['shop', 'store']
  .map(name => `{ apiVersion: v1, kind: Namespace, metadata: { name: ${name} } }`)
  .join('\n---\n');

const ROLLOUT = `
apiVersion: rollouts.kruise.io/v1beta1
kind: Rollout
metadata: { name: web, namespace: shop }
spec:
  workloadRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web }
  strategy: { blueGreen: { steps: [{ replicas: 100% }] } }
`;

function planOf(yaml: string, data = {}) {
  const context = parseContext({ complete: true, ...data });
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  return planAddresses(manifestsOf(yaml), context.value);
}
