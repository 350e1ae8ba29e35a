import fc from 'fast-check';
import { IPAddress } from '../../../src/addresses/ip-address';
import type { ContextData } from '../../../src/context/context-data';
import type { AddressUse } from '../../../src/review/heat-map/address-use';
import { heatMapOf } from '../../../src/review/heat-map/heat-map';
import { mapAreas } from '../../../src/review/heat-map/map-area';
import { useTitle } from '../../../src/review/heat-map/use-words';
import { planOf } from '../judged-plan';
import { CROWDED, CROWDED_CONTEXT, RUNS } from '../scenarios';

async function mapsOf(yaml: string, context: ContextData = {}) {
  return mapAreas(await planOf(yaml, context)).map(heatMapOf);
}

test('every address of a block has one use, in order', async () => {
  const [map] = await mapsOf(CROWDED, CROWDED_CONTEXT);
  expect(map?.segments.map(({ range, use }) => `${range} ${useTitle(use)}`)).toEqual([
    '10.6.124.0 network address',
    '10.6.124.1 gateway',
    '10.6.124.2-10.6.124.9 in no SpiderSubnet and no pool',
    '10.6.124.10-10.6.124.21 pool auto4-search-eth0-<uid5>, made by Spiderpool',
    '10.6.124.22-10.6.124.39 free: in the SpiderSubnet, and in no pool',
    '10.6.124.40-10.6.124.44 pool web-v4',
    '10.6.124.45 left out by excludeIPs of SpiderIPPool web-v4',
    '10.6.124.46-10.6.124.49 pool web-v4',
    '10.6.124.50-10.6.124.51 reserved by SpiderReservedIP hosts, inside pool web-v4',
    '10.6.124.52-10.6.124.57 pool web-v4',
    '10.6.124.58-10.6.124.59 conflict: pools cart-v4 and web-v4',
    '10.6.124.60-10.6.124.80 pool cart-v4',
    '10.6.124.81-10.6.124.99 free: in the SpiderSubnet, and in no pool',
    '10.6.124.100-10.6.124.103 left out by excludeIPs of SpiderSubnet vlan6-v4',
    '10.6.124.104-10.6.124.199 free: in the SpiderSubnet, and in no pool',
    '10.6.124.200-10.6.124.239 in no SpiderSubnet and no pool',
    '10.6.124.240-10.6.124.250 reserved by SpiderReservedIP hosts',
    '10.6.124.251-10.6.124.252 in no SpiderSubnet and no pool',
    '10.6.124.253-10.6.124.254 reserved by the context',
    '10.6.124.255 broadcast address',
  ]);
});

test('all pools that there may be at once for one workload are on the map', async () => {
  const [map] = await mapsOf(RUNS);
  const titles = map?.segments.map(({ range, use }) => `${range} ${useTitle(use)}`) ?? [];
  expect(titles.filter(title => title.includes('made by Spiderpool') || title.includes('free'))).toEqual([
    '10.6.124.10-10.6.124.13 pool auto4-cart-eth0-<uid5>, made by Spiderpool',
    '10.6.124.14-10.6.124.23 pool auto4-report-<time>-eth0-<uid5>, made by Spiderpool',
    '10.6.124.24 free: in the SpiderSubnet, and in no pool',
  ]);
});

test('on a shared wire the pools of all clusters and the hosts meet in one map', async () => {
  const range = (ips: string) => [{ name: 'web', subnet: '10.6.124.0/24', ips: [ips] }];
  const maps = await mapsOf('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n', {
    clusters: {
      'bj-1': { external: { ippools: range('10.6.124.10-10.6.124.99') } },
      'bj-2': { external: { ippools: range('10.6.124.95-10.6.124.110') } },
    },
    l2Domains: { 'vlan6@bj': { subnets: ['10.6.124.0/24'], hosts: ['10.6.124.2-10.6.124.9', '10.6.124.110'] } },
  });
  expect(maps.map(({ area }) => area.fileName)).toEqual(['heat-map.cidr_10.6.124.0-24_on_vlan6_40bj.svg']);
  expect(maps[0]?.tallies.map(({ use, addresses }) => `${addresses} ${useTitle(use)}`)).toEqual([
    '1 network address',
    '145 in no SpiderSubnet and no pool',
    '8 host on the wire',
    '85 pool web in cluster bj-1',
    '5 conflict: pools web in cluster bj-1 and web in cluster bj-2',
    '10 pool web in cluster bj-2',
    '1 conflict: pool web in cluster bj-2 and a host on the wire',
    '1 broadcast address',
  ]);
});

test('clusters without a shared wire have maps of their own', async () => {
  const external = { ippools: [{ name: 'web', subnet: '10.6.124.0/24', ips: ['10.6.124.10'] }] };
  const maps = await mapsOf('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n', {
    clusters: { 'bj-1': { external }, 'bj-2': { external } },
  });
  expect(maps.map(({ area }) => area.fileName)).toEqual([
    'heat-map.cidr_10.6.124.0-24_in_bj-1.svg',
    'heat-map.cidr_10.6.124.0-24_in_bj-2.svg',
  ]);
});

const offsets = fc
  .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => [from, Math.min(63, from + length)] as const);

test('each address has the use that the manifests say one by one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(offsets, { minLength: 1, maxLength: 4 }),
      fc.array(offsets, { maxLength: 3 }),
      fc.integer({ min: 1, max: 62 }),
      async (pools, reserved, gateway) => {
        const address = (offset: number) => `10.0.0.${offset}`;
        const text = ([from, to]: readonly [number, number]) => `${address(from)}-${address(to)}`;
        const documents = [
          ...pools.map(
            (range, index) =>
              `{apiVersion: spiderpool.spidernet.io/v2beta1, kind: SpiderIPPool, metadata: {name: p${index}}, spec: {subnet: 10.0.0.0/26, gateway: ${address(gateway)}, ips: [${text(range)}]}}`,
          ),
          ...reserved.map(
            (range, index) =>
              `{apiVersion: spiderpool.spidernet.io/v2beta1, kind: SpiderReservedIP, metadata: {name: r${index}}, spec: {ips: [${text(range)}]}}`,
          ),
        ];
        const [map] = await mapsOf(documents.join('\n---\n'));
        const found: AddressUse['type'][] = [];
        for (const { range, use } of map?.segments ?? []) {
          expect(range.first).toBe(IPAddress.of(4, (10n << 24n) + BigInt(found.length)).value);
          for (let count = 0n; count < range.size; count++) found.push(use.type);
        }
        const holds = ([from, to]: readonly [number, number], offset: number) => from <= offset && offset <= to;
        const expected = Array.from({ length: 64 }, (_, offset): AddressUse['type'] => {
          const inPools = pools.filter(range => holds(range, offset)).length;
          if (inPools > 1 || (inPools === 1 && offset === gateway)) return 'conflict';
          if (offset === gateway) return 'gateway';
          if (reserved.some(range => holds(range, offset))) return 'reserved';
          if (inPools === 1) return 'pool';
          return offset === 0 ? 'network' : offset === 63 ? 'broadcast' : 'outside';
        });
        expect(found).toEqual(expected);
        const cells = map?.grids[0]?.cells ?? [];
        expect(cells.map(({ use }) => use.type)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test('a block of any size costs the same, and its cells cover it', async () => {
  const [map] = await mapsOf(`
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: p}
spec: {subnet: 10.0.0.0/8, ips: [10.1.2.3-10.200.0.0]}
`);
  const [whole] = map?.grids ?? [];
  expect([map?.segments.length, whole?.cells.length, whole?.step]).toEqual([5, 256, 65536n]);
  const covered = whole?.cells.reduce((sum, { mix }) => mix.reduce((all, { addresses }) => all + addresses, sum), 0n);
  expect(covered).toBe(1n << 24n);
  expect(whole?.cells[1]?.taken).toBe(65536n - 0x203n);
});
