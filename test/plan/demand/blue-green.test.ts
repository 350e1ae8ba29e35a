import { peakOf } from '../../../src/plan/address-plan';
import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { judgeYaml } from '../../rules/judge-yaml';

function workload(kind: string, apiVersion: string): string {
  return `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop }
spec:
  replicas: 4
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]'
    spec: { containers: [{ name: web, image: nginx }] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
`;
}

function rollout(
  strategy: string,
  { kind = 'CloneSet', apiVersion = 'apps.kruise.io/v1alpha1', more = '' } = {},
): string {
  return `---
apiVersion: rollouts.kruise.io/v1beta1
kind: Rollout
metadata: { name: web-release, namespace: shop }
spec: { ${more}workloadRef: { apiVersion: ${apiVersion}, kind: ${kind}, name: web }, strategy: ${strategy} }
`;
}

function pool(last: number): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.${last}] }
`;
}

const BLUE_GREEN = '{ blueGreen: { steps: [{ replicas: 50% }, { replicas: 100% }] } }';
const CLONE_SET = workload('CloneSet', 'apps.kruise.io/v1alpha1');

function figures(yaml: string) {
  const peak = judgeYaml(yaml).plan.clusters[0]?.workloads.map(peakOf)[0];
  return peak && [peak.floor.addresses, peak.budget.addresses, peak.smooth.addresses];
}

test('a blue-green release wants twice the replicas, whatever the strategy says', () => {
  expect(figures(CLONE_SET + rollout(BLUE_GREEN) + pool(30))).toEqual([8, 8, 8]);
  const native = { kind: 'Deployment', apiVersion: 'apps/v1' };
  expect(figures(workload('Deployment', 'apps/v1') + rollout(BLUE_GREEN, native) + pool(30))).toEqual([8, 8, 8]);
});

test('it says which Rollout is the reason', () => {
  const peak = judgeYaml(CLONE_SET + rollout(BLUE_GREEN) + pool(30)).plan.clusters[0]?.workloads.map(peakOf)[0];
  const because = 'Rollout web-release is blue-green and keeps every old pod until all new ones run';
  expect(peak?.surge).toEqual({ pods: 4, because });
  expect(peak?.unavailable).toEqual({ pods: 0, because });
  expect(peak && describeFigure(peak.floor)).toBe(`4 replicas + 4 surge (${because})`);
  const none = CLONE_SET.replace('replicas: 4', 'replicas: 0') + rollout(BLUE_GREEN) + pool(30);
  expect(judgeYaml(none).plan.clusters[0]?.workloads.map(peakOf)[0]?.smooth.terms).toHaveLength(1);
});

test('other styles, disabled Rollouts and those of other workloads change nothing', () => {
  const alone = figures(CLONE_SET + pool(30));
  expect(alone?.[0]).toBe(4);
  expect(figures(CLONE_SET + rollout('{ canary: { steps: [{ replicas: 50% }] } }') + pool(30))).toEqual(alone);
  expect(figures(CLONE_SET + rollout(BLUE_GREEN, { more: 'disabled: true, ' }) + pool(30))).toEqual(alone);
  expect(figures(CLONE_SET + rollout(BLUE_GREEN, { kind: 'StatefulSet' }) + pool(30))).toEqual(alone);
});

test('one address too few, and the release never ends', () => {
  const rules = (last: number) =>
    judgeYaml(CLONE_SET + rollout(BLUE_GREEN) + pool(last))
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule);
  expect(rules(17)).toEqual([]);
  expect(rules(16)).toEqual(['pool-deadlock']);
});

test('a workload of no replicas wants nothing', () => {
  expect(figures(CLONE_SET.replace('replicas: 4', 'replicas: 0') + rollout(BLUE_GREEN) + pool(30))).toEqual([0, 0, 0]);
});
