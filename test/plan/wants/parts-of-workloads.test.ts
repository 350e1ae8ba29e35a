import type { ContextData } from '../../../src/context/context-data';
import { clusterOf, NETWORK, workload } from '../cluster-objects';
import { candidates } from './pods-yaml';

/** A UnitedDeployment is as many workloads in the plan as its subsets have networks or pools of their own. */

const POOLS = 'ipam.spidernet.io/ippools';
const from = (name: string) => ({ [POOLS]: `[{"interface":"eth0","ipv4":["${name}"]}]` });
const onSubnet = (key: 'subnets' | 'subnet') => ({
  [`ipam.spidernet.io/${key}`]: key === 'subnet' ? '{"ipv4":["s"]}' : '[{"interface":"eth0","ipv4":["s"]}]',
  'ipam.spidernet.io/ippool-ip-number': '4',
});
const ONE_NIC = { 'k8s.v1.cni.cncf.io/networks': '' };

interface Subset {
  readonly name?: unknown;
  readonly annotations?: object;
  readonly labels?: object;
  readonly patch?: object;
}

function united(
  subsets: readonly unknown[],
  annotations: Readonly<Record<string, string>> = from('shared'),
  replicas: unknown = 6,
): object {
  const template = workload({ annotations: { ...ONE_NIC, ...annotations } }) as { spec: object };
  return {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'UnitedDeployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { replicas, topology: { subsets }, template: { cloneSetTemplate: { spec: template.spec } } },
  };
}

const subset = ({ name, annotations, labels, patch }: Subset) => ({
  ...(name === undefined ? {} : { name }),
  ...(patch ? { patch } : {}),
  ...(annotations || labels
    ? { patch: { metadata: { ...(annotations ? { annotations } : {}), ...(labels ? { labels } : {}) } } }
    : {}),
});

/** Each part as `a b: eth0 4: pool`; the subsets of the whole are `all`. */
function parts(object: object, data?: ContextData): readonly string[] {
  return clusterOf([object, NETWORK], data).workloads.map(
    planned => `${planned.subsets?.join(' ') ?? 'all'}: ${candidates(planned).join(', ')}`,
  );
}

test.each<[string, readonly Subset[], readonly string[]]>([
  ['without a patch', [{ name: 'a' }, { name: 'b' }], ['all: eth0 4: shared']],
  [
    'with a patch of something else',
    [{ name: 'a', patch: { spec: { priority: 1 } } }, { name: 'b' }],
    ['all: eth0 4: shared'],
  ],
  [
    'with the same pools',
    [
      { name: 'a', annotations: from('x') },
      { name: 'b', annotations: from('x') },
    ],
    ['all: eth0 4: x'],
  ],
  [
    'with pools of their own',
    [
      { name: 'a', annotations: from('x') },
      { name: 'b', annotations: from('y') },
    ],
    ['a: eth0 4: x', 'b: eth0 4: y'],
  ],
  [
    'with the same pools as others, wherever they stand',
    [{ name: 'a', annotations: from('x') }, { name: 'b' }, { name: 'c', annotations: from('x') }],
    ['a c: eth0 4: x', 'b: eth0 4: shared'],
  ],
  [
    'whose patch takes the pools away',
    [{ name: 'a', annotations: { [POOLS]: null } }, { name: 'b' }],
    ['a: ', 'b: eth0 4: shared'],
  ],
  [
    'with labels of their own, which the affinities of pools look at',
    [{ name: 'a', labels: { team: 'x' } }, { name: 'b' }],
    ['a: eth0 4: shared', 'b: eth0 4: shared'],
  ],
  [
    'with the same labels in another order',
    [
      { name: 'a', labels: { team: 'x', stage: 'y' } },
      { name: 'b', labels: { stage: 'y', team: 'x' } },
    ],
    ['all: eth0 4: shared'],
  ],
  [
    'with annotations that are no matter of networks',
    [{ name: 'a', annotations: { note: 'x' } }, { name: 'b' }],
    ['all: eth0 4: shared'],
  ],
  [
    'without names, which are counted',
    [{ annotations: from('x') }, { name: 7, annotations: from('y') }],
    ['1: eth0 4: x', '2: eth0 4: y'],
  ],
])('subsets %s', (_, subsets, expected) => {
  expect(parts(united(subsets.map(subset)))).toEqual(expected);
});

test('what is no subset is passed over, and without subsets there is the whole', () => {
  expect(parts(united(['a', null, subset({ name: 'b', annotations: from('x') })]))).toEqual(['all: eth0 4: x']);
  expect(parts(united([]))).toEqual(['all: eth0 4: shared']);
  expect(
    parts({ ...united([]), spec: { ...(united([]) as { spec: object }).spec, topology: { subsets: 'a' } } }),
  ).toEqual(['all: eth0 4: shared']);
});

test.each(['subnets', 'subnet'] as const)('of %s, every subset has pools of its own, though all say the same', key => {
  expect(parts(united([{ name: 'a' }, { name: 'b' }], onSubnet(key)))).toEqual([
    'a: eth0 4: auto pool of s',
    'b: eth0 4: auto pool of s',
  ]);
});

test('where nobody knows how many pods there are, nobody knows it of any part', () => {
  const subsets = [subset({ name: 'a', annotations: from('x') }), subset({ name: 'b' })];
  const { workloads } = clusterOf([united(subsets, from('shared'), 'six'), NETWORK]);
  expect(workloads.map(({ demand, subsets: names }) => [names, demand.known])).toEqual([
    [['a'], false],
    [['b'], false],
  ]);
});

test('parts keep what the template says beside the patch, and where the patch is', () => {
  const subsets = [
    subset({ name: 'a', annotations: from('x'), labels: { app: null, team: 'x' } }),
    subset({ name: 'b', annotations: from('y') }),
  ];
  const { workloads } = clusterOf([united(subsets), NETWORK]);
  const [a, b] = workloads.map(({ workload: { template } }) => template);
  expect(a?.labels).toEqual({ team: 'x' });
  expect(b?.labels).toEqual({ app: 'web' });
  expect(a?.annotations).toMatchObject({ 'v1.multus-cni.io/default-network': 'kube-system/eth', ...from('x') });
  const field = (index: number) => workloads[index]?.networking.requests.ippools?.field.join('.');
  expect(field(0)).toBe(`spec.topology.subsets.0.patch.metadata.annotations.${POOLS}`);
  expect(field(1)).toBe(`spec.topology.subsets.1.patch.metadata.annotations.${POOLS}`);
});

test('pods of a part run on the nodes of its subsets', () => {
  const zone = (name: string, pool: string) => ({
    name,
    nodeSelectorTerm: { matchExpressions: [{ key: 'zone', operator: 'In', values: [name] }] },
    patch: { metadata: { annotations: from(pool) } },
  });
  const list = ['a', 'b', 'c'].map(name => ({ name: `n-${name}`, labels: { zone: name } }));
  const { workloads } = clusterOf([united([zone('a', 'x'), zone('b', 'x'), zone('c', 'y')]), NETWORK], {
    complete: true,
    nodes: { list },
  });
  expect(workloads.map(({ place }) => place.nodes.listed?.map(({ name }) => name))).toEqual([['n-a', 'n-b'], ['n-c']]);
});

test('the runs of an AdvancedCronJob each want their own addresses of subnets, and share those of pools', () => {
  const smooth = (annotations: Readonly<Record<string, string>>, data?: ContextData) => {
    const { spec } = workload({ annotations: { ...ONE_NIC, ...annotations } }) as { spec: { template: object } };
    const report = {
      apiVersion: 'apps.kruise.io/v1alpha1',
      kind: 'AdvancedCronJob',
      metadata: { name: 'report', namespace: 'shop' },
      spec: {
        schedule: '0 3 * * *',
        concurrencyPolicy: 'Replace',
        template: { jobTemplate: { spec: { parallelism: 2, template: spec.template } } },
      },
    };
    const [planned] = clusterOf([report, NETWORK], data).workloads;
    return planned?.demand.known ? planned.demand.smooth.addresses : undefined;
  };
  expect(smooth(from('x'))).toBe(4);
  expect(smooth(onSubnet('subnets'))).toBe(2);
  expect(smooth(onSubnet('subnets'), { complete: true, spiderpool: { enableSpiderSubnet: false } })).toBe(4);
});
