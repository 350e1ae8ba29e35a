import type { ContextData } from '../../../src/context/context-data';
import { clusterOf, workload, workloadOf } from '../cluster-objects';

/** The networks that Spiderpool's pod webhook writes into pods that ask for a resource. */

const RDMA = 'cni.spidernet.io/rdma-resource-inject';
const NETWORK = 'cni.spidernet.io/network-resource-inject';
const ON: ContextData = { complete: true, spiderpool: { podResourceInject: true } };

interface Config {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec?: object;
}

const macvlan = (...master: readonly string[]) => ({ cniType: 'macvlan', macvlan: { master } });

const config = (
  name: string,
  { namespace = 'net', labels = {}, annotations = {}, spec = macvlan('eth1') }: Config,
) => ({
  apiVersion: 'spiderpool.spidernet.io/v2beta1',
  kind: 'SpiderMultusConfig',
  metadata: { name, namespace, labels, annotations },
  spec,
});

const namespace = (annotations: Readonly<Record<string, unknown>>) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', annotations },
});

const asking = (annotations: Readonly<Record<string, string>>) => workload({ annotations });

const injected = (objects: readonly object[], data: ContextData = ON) =>
  workloadOf(clusterOf(objects, data), 'web').injected;
const names = (...objects: readonly object[]) =>
  injected(objects)?.networks.map(network => `${network.namespace}/${network.name}`);

test('are those whose SpiderMultusConfig bears the value, as an annotation or as a label, which the annotation becomes', () => {
  const configs = [
    config('annotated', { annotations: { [RDMA]: 'gpu' } }),
    config('labelled', { labels: { [RDMA]: 'gpu' } }),
    config('both', { annotations: { [RDMA]: 'cpu' }, labels: { [RDMA]: 'gpu' } }),
    config('odd', { labels: { [RDMA]: 7 } }),
    config('other', { annotations: { [NETWORK]: 'gpu' } }),
  ];
  expect(names(...configs, asking({ [RDMA]: 'gpu' }))).toEqual(['net/annotated', 'net/labelled']);
  expect(names(...configs, asking({ [RDMA]: 'cpu' }))).toEqual(['net/both']);
  expect(names(...configs, asking({ [RDMA]: '7' }))).toEqual([]);
  expect(names(...configs, asking({ [NETWORK]: 'gpu' }))).toEqual(['net/other']);
});

test('none without the webhook, and none for pods that do not ask', () => {
  const objects = [config('one', { annotations: { [RDMA]: 'gpu' } }), asking({ [RDMA]: 'gpu' })];
  expect(injected(objects, { complete: true })).toBeUndefined();
  expect(injected([config('one', { annotations: { [RDMA]: 'gpu' } }), asking({})])).toBeUndefined();
});

test('the pod asks before its namespace, and either for RDMA before anything else', () => {
  const told = (pod: Readonly<Record<string, string>>, ofNamespace: Readonly<Record<string, unknown>>) => {
    const found = injected([namespace(ofNamespace), asking(pod)]);
    return found && [found.from, found.key, found.value, found.field.join('.')];
  };
  const inTemplate = `spec.template.metadata.annotations.${RDMA}`;
  expect(told({ [RDMA]: 'a' }, { [RDMA]: 'b' })).toEqual(['pod', RDMA, 'a', inTemplate]);
  expect(told({}, { [RDMA]: 'b' })).toEqual(['namespace', RDMA, 'b', `metadata.annotations.${RDMA}`]);
  expect(told({ [NETWORK]: 'a' }, { [RDMA]: 'b' })).toEqual(['namespace', RDMA, 'b', `metadata.annotations.${RDMA}`]);
  expect(told({ [NETWORK]: 'a' }, { [RDMA]: 7 })).toEqual([
    'pod',
    NETWORK,
    'a',
    `spec.template.metadata.annotations.${NETWORK}`,
  ]);
  expect(told({}, { [NETWORK]: 'b' })).toEqual(['namespace', NETWORK, 'b', `metadata.annotations.${NETWORK}`]);
});

const asked = { annotations: { [RDMA]: 'gpu' } };

test.each<[string, readonly object[], readonly string[]]>([
  [
    'their parent interfaces',
    [config('a', { ...asked, spec: macvlan('eth3') }), config('b', { ...asked, spec: macvlan('eth2') })],
    ['net/b', 'net/a'],
  ],
  [
    'their namespaces and names, where the interfaces are the same',
    [config('b', asked), config('c', { ...asked, namespace: 'mesh' }), config('a', asked)],
    ['mesh/c', 'net/a', 'net/b'],
  ],
  [
    'their bonds, where they have several masters',
    [
      config('a', {
        ...asked,
        spec: { cniType: 'macvlan', macvlan: { master: ['eth1', 'eth2'], bond: { name: 'z0', mode: 1 } } },
      }),
      config('b', { ...asked, spec: macvlan('eth9') }),
    ],
    ['net/b', 'net/a'],
  ],
  [
    'their masters, where a bond has but one',
    [
      config('a', {
        ...asked,
        spec: { cniType: 'macvlan', macvlan: { master: ['eth1'], bond: { name: 'z0', mode: 1 } } },
      }),
      config('b', { ...asked, spec: macvlan('eth9') }),
    ],
    ['net/a', 'net/b'],
  ],
  [
    'their devices: of every type with masters, the resource of SR-IOV, and nothing of others',
    [
      config('a', { ...asked, spec: { cniType: 'vlan', vlan: { master: ['eth5'], vlanID: 5 } } }),
      config('b', { ...asked, spec: { cniType: 'ipvlan', ipvlan: { master: ['eth4'] } } }),
      config('c', { ...asked, spec: { cniType: 'sriov', sriov: { resourceName: 'a/b' } } }),
      config('d', { ...asked, spec: { cniType: 'ovs', ovs: { bridge: 'zzz' } } }),
    ],
    ['net/d', 'net/c', 'net/b', 'net/a'],
  ],
  [
    'nothing of what cannot be read',
    [config('a', { ...asked, spec: macvlan('eth1') }), config('b', { ...asked, spec: { cniType: 'macvlan' } })],
    ['net/b', 'net/a'],
  ],
])('they are injected in the order of %s', (_, configs, expected) => {
  expect(names(...configs, asking({ [RDMA]: 'gpu' }))).toEqual(expected);
  expect(names(...[...configs].reverse(), asking({ [RDMA]: 'gpu' }))).toEqual(expected);
});

test('their NICs are net1, net2 and so on, in the place of those that the pod names', () => {
  const cluster = clusterOf([config('one', asked), config('two', asked), asking({ [RDMA]: 'gpu' })], ON);
  expect(workloadOf(cluster, 'web').attached.map(nic => nic.interface)).toEqual(['eth0', 'net1', 'net2']);
});

test('a network is injected by the name of its SpiderMultusConfig, and where that makes another one, nobody knows it', () => {
  const renamed = config('one', { annotations: { [RDMA]: 'gpu', 'multus.spidernet.io/cr-name': 'first' } });
  const { attached } = workloadOf(clusterOf([renamed, namespace({ [RDMA]: 'gpu' }), asking({})], ON), 'web');
  expect(attached[1]?.network).toEqual({
    type: 'unresolved',
    namespace: 'net',
    name: 'one',
    field: ['metadata', 'annotations', RDMA],
  });
});

test('a pod that asks for them and one that does not have NICs of their own, though both name no network themselves', () => {
  const naming = (name: string, annotations: Readonly<Record<string, string>>) => {
    const object = workload({ name }) as { spec: { template: { metadata: object } } };
    const template = { ...object.spec.template, metadata: { labels: { app: name }, annotations } };
    return { ...object, spec: { ...object.spec, template } };
  };
  const nics = (...workloads: readonly object[]) =>
    clusterOf([config('one', asked), ...workloads], ON).workloads.map(({ attached }) => attached.length);
  const [asks, leaves] = [naming('asks', { [RDMA]: 'gpu' }), naming('leaves', { note: 'none' })];
  expect(nics(asks, leaves)).toEqual([2, 1]);
  expect(nics(leaves, asks)).toEqual([1, 2]);
});
