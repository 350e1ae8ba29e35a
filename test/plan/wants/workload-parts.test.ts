import { peakOf } from '../../../src/plan/address-plan';
import { judgeYaml } from '../../rules/judge-yaml';

const MACVLAN = `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
`;

function pool(name: string, third: number, addresses: number): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: 10.6.${third}.0/24, ips: [10.6.${third}.10-10.6.${third}.${9 + addresses}] }
`;
}

const patch = (name: string) =>
  `patch: { metadata: { annotations: { ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["${name}"]}]' } } }`;

function united(subsets: string, { replicas = 6, pools = 'shared', source = 'ippools', number = '' } = {}): string {
  const value = `'[{"interface":"eth0","ipv4":["${pools}"]}]'`;
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  topology: { subsets: ${subsets} }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        updateStrategy: { maxUnavailable: 1 }
        selector: { matchLabels: { app: web } }
        template:
          metadata:
            labels: { app: web }
            annotations:
              v1.multus-cni.io/default-network: kube-system/macvlan
              ipam.spidernet.io/${source}: ${value}
${number === '' ? '' : `              ipam.spidernet.io/ippool-ip-number: "${number}"\n`}          spec: { containers: [{ name: web, image: nginx }] }
`;
}

function parts(yaml: string) {
  const cluster = judgeYaml(yaml).plan.clusters[0];
  return cluster?.workloads.map(planned => [
    planned.subsets?.join(' ') ?? 'all',
    peakOf(planned)?.floor.addresses,
    ...planned.nics.flatMap(({ sources }) =>
      sources.map(source =>
        source.type === 'pools' ? source.candidates.map(({ name }) => name).join() : source.subnetName,
      ),
    ),
  ]);
}

function errors(yaml: string) {
  return judgeYaml(yaml)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test('subsets that draw from the same pools are one, whose rollouts take turns', () => {
  expect(parts(united('[{ name: a }, { name: b }]') + pool('shared', 1, 9) + MACVLAN)).toEqual([['all', 6, 'shared']]);
});

test('a subset with a pool of its own is charged to it, with its own peak', () => {
  const subsets = `[{ name: a, replicas: 4, ${patch('zone-a')} }, { name: b }, { name: c }]`;
  const yaml = united(subsets) + pool('zone-a', 1, 9) + pool('shared', 2, 9) + MACVLAN;
  expect(parts(yaml)).toEqual([
    ['a', 4, 'zone-a'],
    ['b c', 2, 'shared'],
  ]);
  expect(errors(yaml)).toEqual([]);
});

test('a patch that all subsets have in common is what their pods get', () => {
  const yaml = pool('shared', 1, 9) + pool('zone-a', 2, 9) + MACVLAN;
  expect(parts(united(`[{ name: a, ${patch('zone-a')} }]`) + yaml)).toEqual([['all', 6, 'zone-a']]);
  expect(parts(united(`[{ name: a, ${patch('zone-a')} }, { name: b, ${patch('zone-a')} }]`) + yaml)).toEqual([
    ['all', 6, 'zone-a'],
  ]);
});

test("a pool below its subset's own peak is an error, although all pools together have enough", () => {
  const subsets = `[{ name: a, replicas: 4, ${patch('zone-a')} }, { name: b, ${patch('zone-b')} }]`;
  const [error, ...others] = errors(united(subsets) + pool('zone-a', 1, 3) + pool('zone-b', 2, 9) + MACVLAN);
  expect(error).toMatch(/^pool-short: .*subset a of UnitedDeployment shop\/web/);
  expect(others).toEqual([]);
});

test('where pods may move, a subset counts with the most it may get', () => {
  const subsets = `[{ name: a, maxReplicas: 5, ${patch('zone-a')} }, { name: b, ${patch('zone-b')} }]`;
  expect(parts(united(subsets) + pool('zone-a', 1, 9) + pool('zone-b', 2, 9) + MACVLAN)).toEqual([
    ['a', 5, 'zone-a'],
    ['b', 6, 'zone-b'],
  ]);
});

test('of subnets, each subset gets a pool of its own', () => {
  const subnet = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet6 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.99] }
`;
  const yaml =
    united('[{ name: a }, { name: b }]', { pools: 'subnet6', source: 'subnets', number: '4' }) + subnet + MACVLAN;
  expect(parts(yaml)).toEqual([
    ['a', 3, 'subnet6'],
    ['b', 3, 'subnet6'],
  ]);
  expect(judgeYaml(yaml).plan.clusters[0]?.subnets.get('subnet6')?.automatic).toBe(8n);
});

test('a finding about the annotation of a subset stands where it is patched in', () => {
  const subsets = `[{ name: a, ${patch('zone-x')} }, { name: b }]`;
  const places = judgeYaml(united(subsets, { pools: 'nowhere' }) + MACVLAN)
    .findings.filter(({ rule }) => rule === 'pool-unknown')
    .map(({ field }) => field.slice(0, 5).join('.'));
  expect(places).toEqual(['spec.topology.subsets.0.patch', 'spec.template.cloneSetTemplate.spec.template']);
});

test('what is wrong with all subsets is told once', () => {
  const subsets = `[{ name: a, ${patch('zone-x')} }, { name: b }]`;
  const yaml = united(subsets).replace('kube-system/macvlan', '"{"') + pool('zone-x', 1, 9) + pool('shared', 2, 9);
  const found = judgeYaml(yaml).findings.filter(({ rule }) => rule === 'annotation-unreadable');
  expect(found).toHaveLength(1);
});

test('subsets run on the nodes of their own terms, and their pools have to serve those alone', () => {
  const zone = (name: string) =>
    `nodeSelectorTerm: { matchExpressions: [{ key: zone, operator: In, values: [${name}] }] }`;
  const subsets = `[{ name: a, ${zone('a')}, ${patch('zone-a')} }, { name: b, ${zone('b')}, ${patch('zone-b')} }]`;
  const bound = (name: string, third: number, nodes: string) =>
    pool(name, third, 9).replace('spec: {', `spec: { nodeName: [${nodes}],`);
  const context = {
    complete: true,
    nodes: {
      list: [
        { name: 'n1', labels: { zone: 'a' } },
        { name: 'n2', labels: { zone: 'b' } },
      ],
    },
  };
  const told = (pools: string) =>
    judgeYaml(united(subsets) + pools + MACVLAN, context).findings.map(({ rule, message }) => `${rule}: ${message}`);
  expect(told(bound('zone-a', 1, 'n1') + bound('zone-b', 2, 'n2'))).toEqual([]);
  expect(told(bound('zone-a', 1, 'n2') + bound('zone-b', 2, 'n2'))[0]).toMatch(/^pool-filtered-out: .*zone-a/);
});
