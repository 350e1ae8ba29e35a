import * as fc from 'fast-check';
import { AddressRange } from '../../src/addresses/address-range';
import type {
  ClusterData,
  ContextData,
  ExternalData,
  ExternalPoolData,
  L2DomainData,
  NodesData,
  PolicyOverridesData,
  SpiderpoolData,
} from '../../src/context/context-data';

/** Half of the optional fields left out, as people do; none is ever present with the value undefined. */
function partly<Data extends object>(fields: { [Key in keyof Data]-?: fc.Arbitrary<Exclude<Data[Key], undefined>> }) {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Data>>;
}

const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?$/);
const resource = fc.stringMatching(/^[a-z]([-a-z0-9]{0,8}[a-z0-9])?(\.[a-z]([-a-z0-9]{0,8}[a-z0-9])?)?$/);
const sentence = fc.stringMatching(/^[ -~]*[!-~][ -~]*$/).filter(text => text.length <= 60);
const version = fc
  .tuple(fc.nat(9), fc.nat(99), fc.option(fc.nat(99)))
  .map(([major, minor, patch]) => (patch === null ? `${major}.${minor}` : `v${major}.${minor}.${patch}`));
const vlan = fc.integer({ min: 0, max: 4094 });

/** A network of 256 addresses and ranges inside it. */
const network = fc.record({
  family: fc.constantFrom(4 as const, 6 as const),
  block: fc.nat(255),
  ranges: fc.array(fc.tuple(fc.nat(255), fc.nat(255)), { maxLength: 4 }),
  excluded: fc.array(fc.tuple(fc.nat(255), fc.nat(255)), { maxLength: 2 }),
});

function networkTexts({
  family,
  block,
  ranges,
  excluded,
}: typeof network extends fc.Arbitrary<infer Value> ? Value : never) {
  const base = family === 4 ? (10n << 24n) + (BigInt(block) << 8n) : (0xfdn << 120n) + (BigInt(block) << 8n);
  const text = ([one, other]: readonly [number, number]) =>
    String(AddressRange.of(family, base + BigInt(Math.min(one, other)), base + BigInt(Math.max(one, other))));
  const first = String(AddressRange.of(family, base, base));
  return {
    family,
    subnet: `${first}/${family === 4 ? 24 : 120}`,
    ips: ranges.map(text),
    excludeIPs: excluded.map(text),
  };
}

const addressing: fc.Arbitrary<Omit<ExternalPoolData, 'name'>> = fc.oneof(
  fc.constant({}),
  network.map(networkTexts).map(({ family }) => ({ ipVersion: family })),
  network.map(networkTexts).map(({ subnet, ips }) => ({ subnet, ips })),
  network.map(networkTexts).map(({ family, ips, excludeIPs }) => ({ ipVersion: family, ips, excludeIPs })),
  network
    .map(networkTexts)
    .map(({ family, subnet, ips, excludeIPs }) => ({ ipVersion: family, subnet, ips, excludeIPs })),
  network
    .map(networkTexts)
    .filter(({ ips }) => ips.length > 0)
    .map(({ ips }) => ({ ips })),
  fc.nat(256).map(size => ({ size })),
  fc.bigInt({ min: 0n, max: 1n << 128n }).map(size => ({ size: String(size), ipVersion: 6 as const })),
  network.map(networkTexts).map(({ subnet }) => ({ subnet, size: '17' })),
);

const pools = fc.uniqueArray(fc.tuple(resource, addressing), { maxLength: 4, selector: ([name]) => name });

const external = partly<ExternalData>({
  ippools: pools.map(list => list.map(([name, rest]) => ({ name, ...rest }))),
  subnets: fc
    .tuple(pools, fc.option(vlan, { nil: undefined }))
    .map(([list, id]) => list.map(([name, rest]) => ({ name, ...rest, ...(id === undefined ? {} : { vlan: id }) }))),
  networks: fc.uniqueArray(
    fc.record(
      { namespace: label, name: resource, spiderpool: fc.boolean(), vlan },
      { requiredKeys: ['namespace', 'name'] },
    ),
    { maxLength: 3, selector: each => `${each.namespace}/${each.name}` },
  ),
  reservedIPs: fc.array(network.map(networkTexts), { maxLength: 3 }).map(list => list.flatMap(({ ips }) => ips)),
});

const spiderpool = partly<SpiderpoolData>({
  version,
  namespace: label,
  enableIPv4: fc.boolean(),
  enableIPv6: fc.boolean(),
  enableSpiderSubnet: fc.boolean(),
  enableAutoPoolForApplication: fc.boolean(),
  clusterNetwork: fc.oneof(
    fc.constant(''),
    resource,
    fc.tuple(label, resource).map(parts => parts.join('/')),
  ),
  podResourceInject: fc.boolean(),
  maxAllocatedIPs: fc.integer({ min: 1 }),
});

const nodeList = fc.uniqueArray(
  fc.record(
    {
      name: resource,
      labels: fc.dictionary(
        fc.constantFrom('zone', 'topology.kubernetes.io/zone', 'constructor'),
        fc.constantFrom('a', 'B.1', ''),
      ),
    },
    { requiredKeys: ['name'] },
  ),
  { minLength: 1, maxLength: 4, selector: ({ name }) => name },
);

const settings = {
  spiderpool,
  kruise: partly<{ version?: string }>({ version }),
  nodes: fc.oneof(partly<NodesData>({ count: fc.integer({ min: 1 }) } as never), fc.record({ list: nodeList })),
};

const overrides = partly<PolicyOverridesData>({
  bar: fc.constantFrom('floor', 'budget', 'smooth'),
  headroom: fc.oneof(
    fc.nat(),
    fc.nat(9999).map(percent => `${percent}%`),
  ),
  failedNodes: fc.nat(3),
  timing: fc.record({
    holdSeconds: fc.double({ min: 0, max: 1e9, noNaN: true }),
    startupSeconds: fc.integer({ min: 0, max: 1000 }),
  }),
  dualStack: fc.constantFrom('required', 'optional'),
});

const namespaces = fc.dictionary(fc.constantFrom('prod-*', 'shop', 'team-[a-c]?', 'constructor'), overrides);

const clusterPolicy = fc
  .tuple(overrides, fc.option(namespaces, { nil: undefined }))
  .map(([own, byNamespace]) => ({ ...own, ...(byNamespace === undefined ? {} : { namespaces: byNamespace }) }));

const cluster = partly<ClusterData>({
  ...settings,
  policy: clusterPolicy,
  external,
  paths: fc.array(
    label.map(folder => `${folder}/**`),
    { maxLength: 2 },
  ),
});

const l2Domain: fc.Arbitrary<L2DomainData> = fc
  .tuple(fc.array(network, { minLength: 1, maxLength: 3 }), partly<{ vlan?: number }>({ vlan }))
  .map(([networks, rest]) => {
    const texts = networks.map(networkTexts);
    return { subnets: texts.map(({ subnet }) => subnet), hosts: texts.flatMap(({ ips }) => ips), ...rest };
  });

/** Data that the parser accepts, of every shape it may have. */
export const arbitraryContextData: fc.Arbitrary<ContextData> = fc
  .tuple(
    partly<Omit<ContextData, 'l2Domains' | 'clusters'>>({
      $schema: fc.constant('./context-schema.json'),
      complete: fc.boolean(),
      ...settings,
      policy: fc
        .tuple(
          clusterPolicy,
          fc.option(
            fc.dictionary(
              fc.constantFrom('pool-tight', 'pool-not-smooth', 'constructor'),
              fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'off' as const),
            ),
            { nil: undefined },
          ),
        )
        .map(([own, rules]) => ({ ...own, ...(rules === undefined ? {} : { rules }) })),
      exceptions: fc.array(
        fc.record({
          rule: fc.constantFrom('pool-tight', 'pool-gateway-in-ips'),
          object: fc.constantFrom('SpiderIPPool/web-v4', 'CloneSet/shop/*'),
          reason: sentence,
          owner: sentence,
          expires: fc
            .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
            .map(day => day.toISOString().slice(0, 10)),
        }),
        { maxLength: 2 },
      ),
      external,
    }),
    fc.dictionary(fc.oneof(label, fc.constant('constructor')), cluster, { maxKeys: 3 }),
    fc.dictionary(label, fc.tuple(l2Domain, fc.option(fc.array(fc.nat(9), { maxLength: 2 }))), { maxKeys: 2 }),
  )
  .map(([rest, clusters, domains]) => {
    const keys = Object.keys(clusters);
    const l2Domains = Object.fromEntries(
      Object.entries(domains).map(([name, [domain, picks]]) => {
        if (picks === null) return [name, domain];
        return [
          name,
          { ...domain, clusters: keys.length === 0 ? [] : picks.map(pick => keys[pick % keys.length] ?? '') },
        ];
      }),
    );
    return withNodes({ ...rest, clusters, l2Domains });
  });

/** Nodes that fail are counted among those there are. */
function withNodes(data: ContextData): ContextData {
  const { count, list } = data.nodes ?? {};
  return count !== undefined || list !== undefined || !JSON.stringify(data).includes('failedNodes')
    ? data
    : { ...data, nodes: { count: 7 } };
}
