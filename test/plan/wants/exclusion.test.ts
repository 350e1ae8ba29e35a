import type { ContextData, ExternalPoolData } from '../../../src/context/context-data';
import { candidates, namespace, network, type PodOptions, planned, pool, web } from './pods-yaml';

/** What becomes of a pool with these fields: `a-v4`, or `a-v4(reason)`. */
function fate(fields: string, pod: PodOptions = {}, more = '', context: ContextData = { complete: true }): string {
  const annotations = `ipam.spidernet.io/ippool: '{"ipv4":["a-v4"]}'`;
  const yaml = `${pool('a-v4', fields)}${more}${network('eth')}${web({ ...pod, annotations })}`;
  const [list = ''] = candidates(planned(yaml, context));
  return list.replace('eth0 4: ', '');
}

const required = (key: string, value: string) =>
  `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ key: ${key}, operator: In, values: [${value}] }] }] } } }`;

test.each<[string, string, PodOptions, string]>([
  ['a pool without conditions serves', '', {}, 'a-v4'],
  ['a disabled one does not', 'disable: true', {}, 'a-v4(disabled)'],
  ['namespaceName lists the namespace', 'namespaceName: [shop]', {}, 'a-v4'],
  ['namespaceName lists another', 'namespaceName: [prod, shop-2]', {}, 'a-v4(namespace-name)'],
  [
    'with namespaceName, namespaceAffinity is not looked at',
    'namespaceName: [shop], namespaceAffinity: { matchLabels: { kubernetes.io/metadata.name: prod } }',
    {},
    'a-v4',
  ],
  [
    "the namespace's own name as a label",
    'namespaceAffinity: { matchLabels: { kubernetes.io/metadata.name: prod } }',
    {},
    'a-v4(namespace-affinity)',
  ],
  [
    'other labels of a namespace nobody knows prove nothing',
    'namespaceAffinity: { matchLabels: { team: a } }',
    {},
    'a-v4',
  ],
  ['podAffinity selects the template', 'podAffinity: { matchLabels: { app: web } }', {}, 'a-v4'],
  ['podAffinity selects others', 'podAffinity: { matchLabels: { app: cart } }', {}, 'a-v4(pod-affinity)'],
  ['labels that controllers add prove nothing', 'podAffinity: { matchLabels: { pod-template-hash: abc } }', {}, 'a-v4'],
  ['nodeName without anything said of the nodes', 'nodeName: [n1]', {}, 'a-v4'],
  ['nodeName lists the node', 'nodeName: [n1]', { spec: 'nodeName: n1' }, 'a-v4'],
  ['nodeName lists others', 'nodeName: [n1]', { spec: 'nodeName: n2' }, 'a-v4(node-name)'],
  [
    'nodeName lists others than the affinity',
    'nodeName: [n1]',
    { spec: required('metadata.name', 'n2') },
    'a-v4(node-name)',
  ],
  [
    'nodeAffinity contradicts nodeSelector',
    'nodeAffinity: { matchLabels: { zone: a } }',
    { spec: 'nodeSelector: { zone: b }' },
    'a-v4(node-affinity)',
  ],
  [
    'nodeAffinity agrees with nodeSelector',
    'nodeAffinity: { matchLabels: { zone: a } }',
    { spec: 'nodeSelector: { zone: a }' },
    'a-v4',
  ],
  [
    'with nodeName, nodeAffinity is not looked at',
    'nodeName: [n1], nodeAffinity: { matchLabels: { zone: a } }',
    { spec: 'nodeSelector: { zone: b }' },
    'a-v4',
  ],
  ['multusName lists the network', 'multusName: [kube-system/eth]', {}, 'a-v4'],
  ["a multusName without a namespace is in Spiderpool's own", 'multusName: [eth]', {}, 'a-v4'],
  ['multusName lists others', 'multusName: [kube-system/other]', {}, 'a-v4(network)'],
])('%s', (_, fields, pod, expected) => {
  expect(fate(fields, pod)).toBe(expected);
});

test('labels of a namespace among the manifests are all there are', () => {
  const fields = 'namespaceAffinity: { matchLabels: { team: a } }';
  expect(fate(fields, {}, namespace('', 'team: a'))).toBe('a-v4');
  expect(fate(fields, {}, namespace('', 'team: b'))).toBe('a-v4(namespace-affinity)');
  expect(fate(fields, {}, namespace(''))).toBe('a-v4(namespace-affinity)');
});

test("a multusName without a namespace follows Spiderpool's namespace", () => {
  const context = { complete: true, spiderpool: { namespace: 'spiderpool' } };
  expect(fate('multusName: [eth]', {}, '', context)).toBe('a-v4(network)');
});

describe('eth0 without a default network', () => {
  const yaml = (fields: string) =>
    `${pool('a-v4', fields)}${network('eth')}${web({ annotations: `ipam.spidernet.io/ippool: '{"ipv4":["a-v4"]}'` })}`.replace(
      'v1.multus-cni.io/default-network: kube-system/eth, ',
      '',
    );

  test.each([
    ['1.2.2', '', 'a-v4(no-default-network)'],
    ['1.1.0', '', 'a-v4(no-default-network)'],
    ['1.0.5', '', 'a-v4'],
    ['1.0.5', 'multusName: [kube-system/eth]', 'a-v4(no-default-network)'],
  ])('Spiderpool %s, pool { %s }: %s', (version, fields, expected) => {
    expect(candidates(planned(yaml(fields), { complete: true, spiderpool: { version } }))).toEqual([
      `eth0 4: ${expected}`,
    ]);
  });

  test('is no hindrance where the installation names one for the cluster', () => {
    const context = { complete: true, spiderpool: { clusterNetwork: 'eth' } };
    expect(candidates(planned(yaml('multusName: [eth]'), context))).toEqual(['eth0 4: a-v4']);
  });
});

describe('pools that are elsewhere', () => {
  const external = (ippools: readonly ExternalPoolData[], version = '1.2.2'): ContextData => ({
    complete: true,
    spiderpool: { version },
    external: { ippools },
  });
  const drawing = `${network('eth')}${web({ annotations: `ipam.spidernet.io/ippool: '{"ipv4":["x"],"ipv6":["y"]}'` })}`;
  const withoutNetwork = drawing.replace('v1.multus-cni.io/default-network: kube-system/eth, ', '');

  test('serve their own family, and any where none is known', () => {
    const sizes = [
      { name: 'x', size: 5, ipVersion: 4 },
      { name: 'y', size: 5, ipVersion: 6 },
    ] as const;
    expect(candidates(planned(drawing, external(sizes)))).toEqual(['eth0 4: x', 'eth0 6: y']);
    const swapped = sizes.map(pool => ({ ...pool, ipVersion: pool.ipVersion === 4 ? (6 as const) : (4 as const) }));
    expect(candidates(planned(drawing, external(swapped)))).toEqual(['eth0 4: x(family)', 'eth0 6: y(family)']);
    const unknown = sizes.map(({ name, size }) => ({ name, size }));
    expect(candidates(planned(drawing, external(unknown)))).toEqual(['eth0 4: x', 'eth0 6: y']);
  });

  test('need a default network for eth0 as all pools do, since 1.1.0', () => {
    const both = [
      { name: 'x', size: 5 },
      { name: 'y', size: 5 },
    ];
    expect(candidates(planned(withoutNetwork, external(both)))).toEqual([
      'eth0 4: x(no-default-network)',
      'eth0 6: y(no-default-network)',
    ]);
    expect(candidates(planned(withoutNetwork, external(both, '1.0.5')))).toEqual(['eth0 4: x', 'eth0 6: y']);
  });
});
