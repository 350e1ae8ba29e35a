import type { ContextData } from '../../../src/context/context-data';
import type { AttachedNic } from '../../../src/plan/address-plan';
import { clusterOf, NETWORK, workload, workloadOf } from '../cluster-objects';

/** The NICs of pods in the order in which they are set up, and the network of each. */

const DEFAULT = 'v1.multus-cni.io/default-network';
const NETWORKS = 'k8s.v1.cni.cncf.io/networks';

const networkIn = (namespace: string, name: string) => ({ ...NETWORK, metadata: { namespace, name } });
const OBJECTS = [NETWORK, networkIn('shop', 'eth'), networkIn('kube-system', 'second')];

/** As `eth0 kube-system/eth`, in brackets where nobody knows the network, with the field that names it. */
function textOf({ interface: nic, network }: AttachedNic): string {
  switch (network.type) {
    case 'known':
      return `${nic} ${network.network.namespace}/${network.network.name}`;
    case 'unresolved':
      return `${nic} [${network.namespace}/${network.name} of ${network.field.slice(-1)}]`;
    case 'none':
      return `${nic} -`;
  }
}

const data = (spiderpool: ContextData['spiderpool'] = {}): ContextData => ({ complete: true, spiderpool });

function nics(
  annotations: Readonly<Record<string, string>>,
  spiderpool: ContextData['spiderpool'] = {},
): readonly string[] {
  return workloadOf(clusterOf([...OBJECTS, workload({ annotations })], data(spiderpool)), 'web').attached.map(textOf);
}

test.each<[string, string, readonly string[]]>([
  ['nothing', '', ['eth0 kube-system/eth']],
  ['one', 'kube-system/second', ['eth0 kube-system/eth', 'net1 kube-system/second']],
  ['one in the namespace of the pod', 'eth', ['eth0 kube-system/eth', 'net1 shop/eth']],
  [
    'several, by place, unless the interface is named',
    'kube-system/second@fast,eth,kube-system/eth@slow,kube-system/second',
    [
      'eth0 kube-system/eth',
      'fast kube-system/second',
      'net2 shop/eth',
      'slow kube-system/eth',
      'net4 kube-system/second',
    ],
  ],
  ['one that nobody knows', 'kube-system/lost', ['eth0 kube-system/eth', `net1 [kube-system/lost of ${NETWORKS}]`]],
  [
    'one that nobody knows in the namespace of the pod',
    'second',
    ['eth0 kube-system/eth', `net1 [shop/second of ${NETWORKS}]`],
  ],
  ['what cannot be read', '[', ['eth0 kube-system/eth']],
])('the networks annotation names %s', (_, networks, expected) => {
  expect(nics({ [NETWORKS]: networks })).toEqual(expected);
});

test.each<[string, string, ContextData['spiderpool'], string]>([
  ['its namespace', 'shop/eth', {}, 'eth0 shop/eth'],
  ['none, which is Spiderpool’s own', 'eth', {}, 'eth0 kube-system/eth'],
  ['none, and Spiderpool is elsewhere', 'eth', { namespace: 'shop' }, 'eth0 shop/eth'],
  ['several, of which the first counts', 'second,eth', {}, 'eth0 kube-system/second'],
  ['one that nobody knows', 'lost', {}, `eth0 [kube-system/lost of ${DEFAULT}]`],
  ['what cannot be read, whatever the installation says', '[', { clusterNetwork: 'eth' }, 'eth0 -'],
  ['nothing at all, and the installation names one', '', { clusterNetwork: 'second' }, 'eth0 kube-system/second'],
])('the default-network annotation says %s', (_, text, spiderpool, expected) => {
  expect(nics({ [DEFAULT]: text, [NETWORKS]: '' }, spiderpool)).toEqual([expected]);
});

describe('without the default-network annotation', () => {
  const bare = (() => {
    const object = workload({ annotations: { [NETWORKS]: '' } }) as {
      spec: { template: { metadata: { annotations: object } } };
    };
    const { [DEFAULT]: _removed, ...annotations } = object.spec.template.metadata.annotations as Record<string, string>;
    object.spec.template.metadata.annotations = annotations;
    return object;
  })();
  const eth0 = (clusterNetwork: string, namespace = 'kube-system') =>
    workloadOf(clusterOf([...OBJECTS, bare], data({ clusterNetwork, namespace })), 'web').attached.map(textOf);

  test.each([
    ['', 'kube-system', 'eth0 -'],
    ['eth', 'kube-system', 'eth0 kube-system/eth'],
    ['eth', 'shop', 'eth0 shop/eth'],
    ['shop/eth', 'kube-system', 'eth0 shop/eth'],
    ['shop/lost', 'kube-system', 'eth0 [shop/lost of ]'],
    ['lost', 'kube-system', 'eth0 [kube-system/lost of ]'],
  ])(
    'eth0 is on the network of the installation, here "%s" with Spiderpool in %s',
    (clusterNetwork, namespace, expected) => {
      expect(eth0(clusterNetwork, namespace)).toEqual([expected]);
    },
  );
});

test('workloads that say the same have the same NICs, each from its own namespace', () => {
  const annotations = { [NETWORKS]: 'eth' };
  const inNamespace = (namespace: string, name: string) => ({
    ...workload({ name, annotations }),
    metadata: { namespace, name },
  });
  const { workloads } = clusterOf([
    ...OBJECTS,
    inNamespace('shop', 'one'),
    inNamespace('kube-system', 'two'),
    inNamespace('prod', 'three'),
    { ...workload({ name: 'four', annotations }), metadata: { name: 'four' } },
    inNamespace('shop', 'five'),
    workload({ name: 'six', annotations: { ...annotations, [DEFAULT]: 'second' } }),
    workload({ name: 'seven', annotations: { [NETWORKS]: 'kube-system/second' } }),
  ]);
  expect(workloads.map(({ attached }) => attached.map(textOf))).toEqual([
    ['eth0 kube-system/eth', 'net1 shop/eth'],
    ['eth0 kube-system/eth', 'net1 kube-system/eth'],
    ['eth0 kube-system/eth', `net1 [prod/eth of ${NETWORKS}]`],
    ['eth0 kube-system/eth', `net1 [default/eth of ${NETWORKS}]`],
    ['eth0 kube-system/eth', 'net1 shop/eth'],
    ['eth0 kube-system/second', 'net1 shop/eth'],
    ['eth0 kube-system/eth', 'net1 kube-system/second'],
  ]);
});

test('a network that nobody knows is named by each workload where its template is', () => {
  const annotations = { [NETWORKS]: 'lost' };
  const deployment = workload({ kind: 'Deployment', annotations });
  const template = (deployment as { spec: { template: object } }).spec.template;
  const cronJob = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'report', namespace: 'shop' },
    spec: { schedule: '* * * * *', jobTemplate: { spec: { template } } },
  };
  const { workloads } = clusterOf([...OBJECTS, deployment, cronJob]);
  const fields = workloads.map(({ attached }) =>
    attached.flatMap(({ network }) => (network.type === 'unresolved' ? [network.field.slice(0, -1).join('.')] : [])),
  );
  expect(fields).toEqual([
    ['spec.template.metadata.annotations'],
    ['spec.jobTemplate.spec.template.metadata.annotations'],
  ]);
});
