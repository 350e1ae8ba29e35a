import fc from 'fast-check';
import type { ContextData, ExternalPoolData } from '../../../src/context/context-data';
import { clusterOf, pool, poolOf, subnet, subnetOf } from '../cluster-objects';

/** What there is to give: pools and subnets of the manifests and of other repositories, less what is reserved. */

const reservedIP = (...ips: readonly string[]) => ({
  apiVersion: 'spiderpool.spidernet.io/v2beta1',
  kind: 'SpiderReservedIP',
  metadata: { name: 'reserved' },
  spec: { ips },
});

const elsewhere = (external: ContextData['external'], spiderpool: ContextData['spiderpool'] = {}): ContextData => ({
  complete: true,
  external,
  spiderpool,
});

describe('a pool', () => {
  const octets = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
  const ip = (octet: number) => `10.6.1.${octet}`;

  test('gives what is in ips, not in excludeIPs and not reserved, here or elsewhere, and no more than the record limit', () => {
    fc.assert(
      fc.property(
        octets,
        octets,
        octets,
        octets,
        fc.integer({ min: 1, max: 12 }),
        (ips, excluded, here, there, most) => {
          const spec = { ips: ips.map(ip), excludeIPs: excluded.map(ip) };
          const data = elsewhere({ reservedIPs: there.map(ip) }, { maxAllocatedIPs: most });
          const found = poolOf(clusterOf([pool('a', 0, spec), reservedIP(...here.map(ip))], data), 'a');
          const own = ips.filter(each => !excluded.includes(each)).sort((a, b) => a - b);
          const free = own.filter(each => !here.includes(each) && !there.includes(each));
          expect(found.size).toBe(BigInt(own.length));
          expect(found.reserved).toBe(BigInt(own.length - free.length));
          expect(found.allocatable).toBe(BigInt(Math.min(free.length, most)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('that is disabled gives nothing, and keeps its size', () => {
    expect(poolOf(clusterOf([pool('a', 5, { disable: true })]), 'a')).toMatchObject({ size: 5n, allocatable: 0n });
  });

  test.each([
    ['ips are', { ips: ['10.6.1.10', 'ten'] }],
    ['excludeIPs are', { excludeIPs: ['ten'] }],
  ])('of which %s not all readable has nobody knows how many addresses', (_, spec) => {
    expect(poolOf(clusterOf([pool('a', 5, spec)]), 'a')).toMatchObject({
      addresses: undefined,
      size: 'unknown',
      allocatable: 'unknown',
      reserved: 0n,
    });
  });

  test('has the family and CIDR that it says', () => {
    const v6 = { subnet: 'fd00:6::/64', ips: ['fd00:6::10-fd00:6::1f'] };
    const cluster = clusterOf(
      [pool('a', 1), pool('b', 0, v6)],
      elsewhere({ ippools: [{ name: 'f', subnet: 'fd00:7::/64' }] }),
    );
    expect(poolOf(cluster, 'a')).toMatchObject({ family: 4, cidr: { text: '10.6.1.0/24' } });
    expect(poolOf(cluster, 'b')).toMatchObject({ family: 6, cidr: { text: 'fd00:6::/64' }, size: 16n });
    expect(poolOf(cluster, 'f')).toMatchObject({
      family: 6,
      cidr: { text: 'fd00:7::/64' },
      source: { type: 'external' },
    });
  });
});

test.each<[string, Omit<ExternalPoolData, 'name'>, object]>([
  ['ranges', { ips: ['10.7.0.1-10.7.0.9'], excludeIPs: ['10.7.0.2'] }, { size: 8n, reserved: 1n, allocatable: 7n }],
  ['a number', { size: 8 }, { size: 8n, reserved: 0n, allocatable: 8n, addresses: undefined }],
  ['nothing', {}, { size: 'unknown', reserved: 0n, allocatable: 'unknown', addresses: undefined }],
])('of a pool or subnet elsewhere, of which the context says %s, this is known', (_, says, known) => {
  const block = { name: 'far', subnet: '10.7.0.0/24', ...says };
  const data = elsewhere({ ippools: [block], subnets: [block], reservedIPs: ['10.7.0.9'] });
  const cluster = clusterOf([], data);
  expect(poolOf(cluster, 'far')).toMatchObject(known);
  const { allocatable: _allocatable, ...ofSubnet } = known as Record<string, unknown>;
  expect(subnetOf(cluster, 'far')).toMatchObject({
    ...ofSubnet,
    family: 4,
    cidr: { text: '10.7.0.0/24' },
    source: { type: 'external' },
  });
});

test('of two of one name the first counts, and those of the manifests before those elsewhere', () => {
  const twice = [pool('a', 1), pool('a', 2), subnet('a', 3), subnet('a', 4)];
  const far = { name: 'a', subnet: '10.7.0.0/24', size: 9 };
  const cluster = clusterOf(twice, elsewhere({ ippools: [far], subnets: [far] }));
  expect(cluster.pools.size + cluster.subnets.size).toBe(2);
  expect(poolOf(cluster, 'a').size).toBe(1n);
  expect(subnetOf(cluster, 'a')).toMatchObject({ size: 3n, manual: 1n });
});

describe('a pool belongs to the subnet', () => {
  const far = { name: 'far', subnet: '10.6.1.0/24', size: 2 };

  test('of the same CIDR, wherever either lives', () => {
    const cluster = clusterOf([pool('a', 4), pool('b', 4), subnet('a', 9)], elsewhere({ ippools: [far] }));
    const owner = subnetOf(cluster, 'a');
    expect(poolOf(cluster, 'a').subnet).toBe(owner);
    expect(poolOf(cluster, 'far').subnet).toBe(owner);
    expect(poolOf(cluster, 'b').subnet).toBeUndefined();
    expect(owner.pools.map(({ name }) => name)).toEqual(['a', 'far']);
    expect(owner.manual).toBe(6n);
    expect(poolOf(clusterOf([pool('a', 4)], elsewhere({ subnets: [far] })), 'a').subnet?.name).toBe('far');
  });

  test('that comes first of two with that CIDR', () => {
    const cluster = clusterOf([subnet('a', 9), subnet('z', 9, { subnet: '10.6.1.0/24' }), pool('a', 4)]);
    expect(poolOf(cluster, 'a').subnet?.name).toBe('a');
    expect(subnetOf(cluster, 'z').pools).toEqual([]);
  });

  test('whose text is the same, as Spiderpool compares it', () => {
    const cluster = clusterOf([subnet('a', 9, { subnet: '10.6.1.1/24' }), pool('a', 4)]);
    expect(poolOf(cluster, 'a').subnet).toBeUndefined();
  });

  test('only while subnets are enabled', () => {
    const cluster = clusterOf([subnet('a', 9), pool('a', 4)], elsewhere({}, { enableSpiderSubnet: false }));
    expect(poolOf(cluster, 'a').subnet).toBeUndefined();
    expect(subnetOf(cluster, 'a').pools).toEqual([]);
  });

  test('that has a CIDR at all', () => {
    const noWhere = { subnet: 'nowhere' };
    const cluster = clusterOf([subnet('a', 9, noWhere), pool('a', 4, noWhere)]);
    expect(poolOf(cluster, 'a')).toMatchObject({ subnet: undefined, cidr: undefined });
  });
});

test('reserved is what all SpiderReservedIPs and the context say, family by family', () => {
  const four = { ...reservedIP('10.6.1.1', '10.6.1.2'), metadata: { name: 'four' } };
  const six = { ...reservedIP('fd00::1'), metadata: { name: 'six' }, spec: { ipVersion: 6, ips: ['fd00::1'] } };
  const { reserved } = clusterOf([four, six], elsewhere({ reservedIPs: ['10.6.1.9', 'fd00::9'] }));
  expect([...reserved].map(([family, addresses]) => [family, addresses.toStrings()])).toEqual([
    [4, ['10.6.1.1-10.6.1.2', '10.6.1.9']],
    [6, ['fd00::1', 'fd00::9']],
  ]);
  expect([...clusterOf([]).reserved].map(([family, { size }]) => [family, size])).toEqual([
    [4, 0n],
    [6, 0n],
  ]);
});
