import type { ContextData } from '../../../src/context/context-data';
import { clusterOf, NETWORK, workload, workloadOf } from '../cluster-objects';
import { candidates } from './pods-yaml';

/** Which NICs of a pod an annotation is for, and what it gives them. */

const NETWORKS = 'k8s.v1.cni.cncf.io/networks';
const networkIn = (name: string, ipam = 'spiderpool') => ({
  ...NETWORK,
  metadata: { namespace: 'kube-system', name },
  spec: {
    config: `{"cniVersion":"0.3.1","name":"${name}","type":"macvlan","master":"eth1","ipam":{"type":"${ipam}"}}`,
  },
});
const OBJECTS = [NETWORK, networkIn('second'), networkIn('other', 'whereabouts')];

interface Pod {
  readonly kind?: 'Deployment' | 'CloneSet';
  /** eth0 is on a network of Spiderpool, net1 and net2 are on these, in namespace kube-system. */
  readonly networks?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly data?: ContextData;
}

type Source = 'subnets' | 'subnet' | 'ippools' | 'ippool';

/** The NICs with their candidates, as `eth0 4: a`; one that gets nothing as `eth0 -`. */
function served(source: Source, value: unknown, pod: Pod = {}): readonly string[] {
  const { kind = 'Deployment', networks = 'kube-system/second,kube-system/other', annotations = {}, data } = pod;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const named = { [NETWORKS]: networks, [`ipam.spidernet.io/${source}`]: text, ...annotations };
  const planned = workloadOf(clusterOf([...OBJECTS, workload({ kind, annotations: named })], data), 'web');
  const nothing = planned.nics.filter(({ sources }) => sources.length === 0).map(nic => `${nic.interface} -`);
  return [...candidates(planned), ...nothing];
}

const OTHER = 'kube-system/other,kube-system/second';

test.each<[string, Source, unknown, readonly string[]]>([
  [
    'one NIC, and the others of Spiderpool get nothing',
    'ippools',
    [{ interface: 'eth0', ipv4: ['a'] }],
    ['eth0 4: a', 'net1 -'],
  ],
  [
    'each NIC, in the order of the list',
    'ippools',
    [
      { interface: 'net1', ipv4: ['b'] },
      { interface: 'eth0', ipv4: ['a'], ipv6: ['c'] },
    ],
    ['net1 4: b', 'eth0 4: a', 'eth0 6: c'],
  ],
  [
    'a NIC of another IPAM, too',
    'ippools',
    [
      { interface: 'eth0', ipv4: ['a'] },
      { interface: 'net1', ipv4: ['b'] },
      { interface: 'net2', ipv4: ['c'] },
    ],
    ['eth0 4: a', 'net1 4: b', 'net2 4: c'],
  ],
  ['a NIC that the pod has not', 'ippools', [{ interface: 'net9', ipv4: ['a'] }], ['net9 4: a', 'eth0 -', 'net1 -']],
  [
    'a NIC that the pod has not, where all others have theirs',
    'ippools',
    [
      { interface: 'eth0', ipv4: ['a'] },
      { interface: 'net1', ipv4: ['b'] },
      { interface: 'net9', ipv4: ['c'] },
    ],
    ['eth0 4: a', 'net1 4: b', 'net9 4: c'],
  ],
  [
    'the NICs of their places',
    'ippools',
    [{ ipv4: ['a'] }, { ipv4: ['b'] }, { ipv4: ['c'] }],
    ['eth0 4: a', 'net1 4: b', 'net2 4: c'],
  ],
  ['no NIC, where there are fewer places', 'ippools', [{ ipv4: ['a'] }, { ipv4: ['b'] }], []],
  [
    'no NIC, where there are more places',
    'ippools',
    [{ ipv4: ['a'] }, { ipv4: ['b'] }, { ipv4: ['c'] }, { ipv4: ['d'] }],
    [],
  ],
  ['no NIC, where only some name theirs', 'ippools', [{ interface: 'eth0', ipv4: ['a'] }, { ipv4: ['b'] }], []],
  [
    'no NIC, where two name the same',
    'ippools',
    [
      { interface: 'eth0', ipv4: ['a'] },
      { interface: 'eth0', ipv4: ['b'] },
    ],
    [],
  ],
  ['no NIC, where it is empty', 'ippools', [], []],
  ['a NIC nothing, and none of the other NICs', 'ippools', [{ interface: 'eth0' }], ['eth0 -', 'net1 -']],
  [
    'a NIC a pool without a name, which is looked for',
    'ippools',
    [{ interface: 'eth0', ipv4: [''] }],
    ['eth0 4: ', 'net1 -'],
  ],
  [
    'every NIC of Spiderpool',
    'ippool',
    { ipv4: ['a'], ipv6: ['b'] },
    ['eth0 4: a', 'eth0 6: b', 'net1 4: a', 'net1 6: b'],
  ],
  [
    'one NIC a subnet, and the others of Spiderpool get nothing',
    'subnets',
    [{ interface: 'net1', ipv4: ['s'] }],
    ['net1 4: auto pool of s', 'eth0 -'],
  ],
  [
    'a NIC a subnet, the first of several',
    'subnets',
    [{ interface: 'net1', ipv4: ['s', 't'] }],
    ['net1 4: auto pool of s', 'eth0 -'],
  ],
  [
    'no NIC by its place: subnets need names',
    'subnets',
    [{ ipv4: ['s'] }, { interface: 'net1', ipv4: ['t'] }],
    ['net1 4: auto pool of t', 'eth0 -'],
  ],
  [
    'no NIC, where one of them asks for nothing',
    'subnets',
    [{ interface: 'eth0', ipv4: ['s'] }, { interface: 'net1' }],
    [],
  ],
  ['no NIC, where a subnet has no name', 'subnets', [{ interface: 'eth0', ipv4: [''] }], []],
  ['no NIC, where the only subnet has no name', 'subnet', { ipv4: [''] }, []],
  ['no NIC, where there is no subnet', 'subnet', {}, []],
  [
    'eth0, where none is named',
    'subnet',
    { ipv4: ['s'], ipv6: ['t'] },
    ['eth0 4: auto pool of s', 'eth0 6: auto pool of t', 'net1 -'],
  ],
  ['the NIC that is named', 'subnet', { interface: 'net1', ipv4: ['s'] }, ['net1 4: auto pool of s', 'eth0 -']],
])('an annotation gives %s: %s %j', (_, source, value, expected) => {
  expect(served(source, value)).toEqual(expected);
});

test('of a controller that Spiderpool does not know, the only subnet is for every NIC of Spiderpool, whichever is named', () => {
  const expected = ['eth0 4: auto pool of s', 'net1 4: auto pool of s'];
  expect(served('subnet', { ipv4: ['s'] }, { kind: 'CloneSet' })).toEqual(expected);
  expect(served('subnet', { interface: 'net1', ipv4: ['s'] }, { kind: 'CloneSet' })).toEqual(expected);
});

describe('where no NIC is known to be one of Spiderpool', () => {
  const eth0 = { 'v1.multus-cni.io/default-network': 'kube-system/other' };
  const first = (networks: string, annotations: Readonly<Record<string, string>> = eth0) =>
    served('ippool', { ipv4: ['a'] }, { networks, annotations });

  test('the first other one that nobody knows is charged', () => {
    expect(first('kube-system/other,kube-system/lost,kube-system/gone')).toEqual(['net2 4: a']);
    expect(first('kube-system/lost', { 'v1.multus-cni.io/default-network': 'kube-system/gone' })).toEqual([
      'net1 4: a',
    ]);
  });

  test('eth0 is charged where all are known, or nobody knows eth0 alone', () => {
    expect(first('kube-system/other')).toEqual(['eth0 4: a']);
    expect(first('', { 'v1.multus-cni.io/default-network': 'kube-system/gone' })).toEqual(['eth0 4: a']);
  });
});

test('NICs in another order have their places all the same', () => {
  const three = [{ ipv4: ['a'] }, { ipv4: ['b'] }, { ipv4: ['c'] }];
  expect(served('ippools', three, { networks: OTHER })).toEqual(['eth0 4: a', 'net1 4: b', 'net2 4: c']);
});

test('of a family that is switched off, no pool is cut and none is taken', () => {
  const six: ContextData = { complete: true, spiderpool: { enableIPv4: false, enableIPv6: true } };
  const four: ContextData = { complete: true, spiderpool: { enableIPv4: true, enableIPv6: false } };
  const both = { interface: 'eth0', ipv4: ['s'], ipv6: ['t'] };
  expect(served('subnets', [both], { data: six, networks: '' })).toEqual(['eth0 6: auto pool of t']);
  expect(served('subnets', [both], { data: four, networks: '' })).toEqual(['eth0 4: auto pool of s']);
  expect(served('ippools', [both], { data: six, networks: '' })).toEqual(['eth0 6: t']);
  expect(served('ippools', [both], { data: four, networks: '' })).toEqual(['eth0 4: s']);
});
