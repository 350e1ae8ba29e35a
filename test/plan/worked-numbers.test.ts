import type { ContextData } from '../../src/context/context-data';
import { judgeYaml } from '../rules/judge-yaml';

/**
 * The numbers of the worked scenarios, from manifests to findings: a fixed pool, a subnet-backed workload, a workload with two NICs, two families
 * and an autoscaler, and the table of rollouts that do and do not finish.
 */

const CONTEXT: ContextData = {
  complete: true,
  external: { networks: ['calico', 'vlan6', 'vlan120', 'vlan121'].map(name => network(name)) },
};

function network(name: string) {
  return { namespace: 'kube-system', name, spiderpool: name !== 'calico' };
}

function pool(name: string, cidr: string, ips: string): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: "${cidr}", ips: ["${ips}"] }
`;
}

interface Web {
  readonly kind?: 'CloneSet' | 'Deployment';
  readonly name?: string;
  readonly replicas: number;
  /** Fields of the spec, in YAML. */
  readonly strategy?: string;
  readonly networks?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

function web({ kind = 'CloneSet', name = 'shop/web', replicas, strategy = '', networks, annotations }: Web): string {
  const [namespace, own] = name.split('/');
  const lines = Object.entries({
    'v1.multus-cni.io/default-network': 'kube-system/calico',
    'k8s.v1.cni.cncf.io/networks': networks ?? 'kube-system/vlan6',
    ...annotations,
  }).map(([key, value]) => `        ${key}: '${value}'\n`);
  return `---
apiVersion: ${kind === 'CloneSet' ? 'apps.kruise.io/v1alpha1' : 'apps/v1'}
kind: ${kind}
metadata: { name: ${own}, namespace: ${namespace} }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
${strategy === '' ? '' : `  ${strategy}\n`}  template:
    metadata:
      labels: { app: web }
      annotations:
${lines.join('')}    spec: { containers: [{ name: web, image: nginx }] }
`;
}

const ON_WEB_POOL = { 'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["web-v4"]}]' };

function judged(yaml: string, policy: ContextData['policy'] = {}) {
  const { plan, findings } = judgeYaml(yaml, { ...CONTEXT, policy });
  const [cluster] = plan.clusters;
  if (!cluster) throw new Error('there is a cluster');
  return { cluster, findings, told: findings.map(({ severity, rule }) => `${severity} ${rule}`) };
}

test('a fixed pool of five for three replicas: floor 3, budget 4, smooth 6', () => {
  const yaml =
    pool('web-v4', '10.6.0.0/16', '10.6.124.200-10.6.124.204') + web({ replicas: 3, annotations: ON_WEB_POOL });
  const { cluster, told } = judged(yaml, { timing: { holdSeconds: 30, startupSeconds: 10 } });
  const found = cluster.pools.get('web-v4');
  expect(found).toMatchObject({
    allocatable: 5n,
    demand: { floor: 3, budget: 4, smooth: 6 },
    state: 'ok',
  });
  expect(told).toEqual(['note pool-not-smooth']);
});

test('a subnet-backed workload with a headroom of 1 gets five addresses, and 85 of the subnet are left', () => {
  const subnet = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: vlan6-v4 }
spec: { subnet: 10.6.0.0/16, ips: [10.6.124.10-10.6.124.99] }
`;
  const onSubnet = { 'ipam.spidernet.io/subnets': '[{"interface":"net1","ipv4":["vlan6-v4"]}]' };
  const policy = { headroom: 1, timing: { holdSeconds: 30, startupSeconds: 10 } };
  const missing = judged(subnet + web({ replicas: 3, annotations: onSubnet }), policy).findings[0];
  expect(missing?.rule).toBe('auto-pool-number-missing');
  expect(missing?.fix).toContain('ipam.spidernet.io/ippool-ip-number: "5"');
  const annotations = { ...onSubnet, 'ipam.spidernet.io/ippool-ip-number': '5' };
  const { cluster, told } = judged(subnet + web({ replicas: 3, annotations }), policy);
  expect(cluster.subnets.get('vlan6-v4')).toMatchObject({ size: 90n, automatic: 5n, free: 85n });
  expect(cluster.subnets.get('vlan6-v4')?.autoPools[0]?.source.namePattern).toBe('auto4-web-net1-<uid5>');
  expect(told).toEqual(['note auto-pool-short']);
});

test('two NICs of two families under an autoscaler: floor 30, budget 39, smooth 42, and four pools of 48 hold it', () => {
  const blocks = [120, 121].map(vlan => ({
    v4: pool(`vlan${vlan}-v4`, `10.12.${vlan - 120}.0/24`, `10.12.${vlan - 120}.32-10.12.${vlan - 120}.79`),
    v6: pool(`vlan${vlan}-v6`, `fd00:12:0:${vlan}::/64`, `fd00:12:0:${vlan}::20-fd00:12:0:${vlan}::4f`),
  }));
  const ippools = ['net1', 'net2'].map((nic, index) => ({
    interface: nic,
    ipv4: [`vlan${120 + index}-v4`],
    ipv6: [`vlan${120 + index}-v6`],
  }));
  const matcher = web({
    name: 'trade/matcher',
    replicas: 12,
    strategy: 'updateStrategy: { maxSurge: 10% }',
    networks: 'kube-system/vlan120,kube-system/vlan121',
    annotations: { 'ipam.spidernet.io/ippools': JSON.stringify(ippools) },
  });
  const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: matcher, namespace: trade }
spec:
  minReplicas: 12
  maxReplicas: 30
  scaleTargetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: matcher }
`;
  const { cluster, findings } = judged(blocks.map(({ v4, v6 }) => v4 + v6).join('') + matcher + autoscaler, {
    timing: { holdSeconds: 30, startupSeconds: 30 },
  });
  const [planned] = cluster.workloads;
  expect(planned?.demand).toMatchObject({ replicas: { pods: 30 }, surge: { pods: 3 }, unavailable: { pods: 6 } });
  expect(
    [...cluster.pools.values()].map(({ name, allocatable, demand, state }) => [name, allocatable, demand, state]),
  ).toEqual(
    ['vlan120-v4', 'vlan120-v6', 'vlan121-v4', 'vlan121-v6'].map(name => [
      name,
      48n,
      { floor: 30, budget: 39, smooth: 42, least: 30 },
      'ok',
    ]),
  );
  expect(findings.filter(({ rule }) => rule.startsWith('pool-') || rule.startsWith('candidate-'))).toEqual([]);
});

const SURGE_1 = 'updateStrategy: { maxSurge: 1 }';
const SURGE_2 = 'updateStrategy: { maxSurge: 2, maxUnavailable: 0 }';

test.each([
  ['CloneSet defaults', { replicas: 3 }, 3, 'warning pool-tight'],
  ['CloneSet defaults', { replicas: 3 }, 4, 'note pool-not-smooth'],
  ['CloneSet defaults', { replicas: 3 }, 6, ''],
  ['a surge that rounds maxUnavailable down to 0', { replicas: 3, strategy: SURGE_1 }, 3, 'error pool-deadlock'],
  ['a surge that rounds maxUnavailable down to 0', { replicas: 3, strategy: SURGE_1 }, 4, 'note pool-not-smooth'],
  ['a Deployment with its defaults', { kind: 'Deployment', replicas: 3 }, 3, 'error pool-deadlock'],
  ['ten replicas that surge by two', { replicas: 10, strategy: SURGE_2 }, 10, 'error pool-deadlock'],
  ['ten replicas that surge by two', { replicas: 10, strategy: SURGE_2 }, 11, 'warning pool-tight'],
  ['ten replicas that surge by two', { replicas: 10, strategy: SURGE_2 }, 12, 'note pool-not-smooth'],
] as const)('%s, %j, on %i addresses: %s', (_, workload, addresses, expected) => {
  const ips = `10.6.124.10-10.6.124.${9 + addresses}`;
  const { told } = judged(pool('web-v4', '10.6.0.0/16', ips) + web({ ...workload, annotations: ON_WEB_POOL }));
  expect(told.filter(text => text.includes(' pool-'))).toEqual(expected === '' ? [] : [expected]);
});

test.each([
  ['nothing surges, slow to let go', '', 60, 5, 20],
  ['nothing surges, slow to start', '', 5, 30, 12],
  ['two surge', SURGE_2, 30, 30, 14],
])(
  'ten replicas, %s: the peak is what a simulation of the rollout reached',
  (_, strategy, holdSeconds, startupSeconds, peak) => {
    const yaml = pool('web-v4', '10.6.0.0/16', '10.6.124.10-10.6.124.99');
    const { cluster } = judged(yaml + web({ replicas: 10, strategy, annotations: ON_WEB_POOL }), {
      timing: { holdSeconds, startupSeconds },
    });
    expect(cluster.pools.get('web-v4')?.demand.smooth).toBe(peak);
  },
);
