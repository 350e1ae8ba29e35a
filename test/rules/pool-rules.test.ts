import type { ContextData } from '../../src/context/context-data';
import { MACVLAN, poolWith, WEB_POOL, workload } from '../../src/rules/examples';
import { judgeYaml } from './judge-yaml';

/** Rules and severities of all findings, in order. */
function told(yaml: string, data?: ContextData): readonly string[] {
  return judgeYaml(yaml, data).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

function texts(yaml: string): string {
  return judgeYaml(yaml)
    .findings.map(({ message, why, fix }) => [message, why, fix].join('\n'))
    .join('\n');
}

const subnetWith = (spec: string, name = 'subnet124'): string =>
  poolWith(spec).replace('SpiderIPPool', 'SpiderSubnet').replace('web-v4', name);
const reserved = (ips: string): string => poolWith(`{ ips: ${ips} }`).replace('SpiderIPPool', 'SpiderReservedIP');

test('a pool whose CIDR cannot be read is told of nothing else, though a workload draws from it', () => {
  const pool = poolWith('{ subnet: 10.6.124.0, ips: [10.6.124.10] }');
  expect(told(pool + workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN)).toEqual([
    'error address-unreadable',
  ]);
});

test('a pool with one entry that cannot be read is not short as well', () => {
  const pool = poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-20] }');
  expect(told(pool + workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN)).toEqual([
    'error address-unreadable',
  ]);
});

test('a gateway that excludeIPs may well take out is not told while excludeIPs cannot be read', () => {
  const pool = poolWith(
    '{ subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.1-10.6.124.20], excludeIPs: [10.6.124.01] }',
  );
  expect(told(pool)).toEqual(['error address-unreadable']);
});

test('a gateway excluded in another spelling is refused, and the spelling is told', () => {
  const pool = (gateway: string, excluded: string) =>
    poolWith(
      `{ subnet: "fd00:6::/64", gateway: "${gateway}", ips: ["fd00:6::1-fd00:6::9"], excludeIPs: ["${excluded}"] }`,
    );
  expect(told(pool('fd00:6::1', 'fd00:6::1'))).toEqual([]);
  expect(told(pool('FD00:6::1', 'fd00:6::1-fd00:6::2'))).toEqual([]);
  expect(told(pool('fd00:6::1', 'fd00:6::0001'))).toEqual(['error pool-gateway-in-ips']);
  expect(texts(pool('FD00:6::1', 'fd00:6::1'))).toContain('another spelling');
});

test('a pool that inherits its gateway is told where the gateway comes from', () => {
  const subnet = subnetWith(
    '{ subnet: 10.6.124.0/24, gateway: 10.6.124.15, ips: [10.6.124.10-10.6.124.99], excludeIPs: [10.6.124.15] }',
  );
  const pool = poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }');
  expect(told(subnet + pool)).toEqual(['error pool-gateway-in-ips']);
  expect(texts(subnet + pool)).toContain('comes from the subnet');
});

test('ten entries of the wrong family are one finding', () => {
  const ips = Array.from({ length: 10 }, (_, index) => `10.6.124.${10 + index}`).join(', ');
  const pool = poolWith(`{ subnet: "fd00:6::/64", ips: [${ips}] }`);
  expect(told(pool)).toEqual(['error address-unreadable']);
  expect(texts(pool)).toContain('9 more of ips');
});

test('what a reversed range does is told for each place it can be in', () => {
  const range = '10.6.124.20-10.6.124.10';
  expect(texts(poolWith(`{ subnet: 10.6.124.0/24, ips: [${range}] }`))).toContain('hands out none');
  const excluded = poolWith(`{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.30], excludeIPs: [${range}] }`);
  expect(texts(excluded)).toContain('every allocation');
  expect(texts(reserved(`[${range}]`))).toContain('refuses the object');
});

test('a million addresses are a warning, and more than the webhook has time for an error only where it walks them at once', () => {
  const pool = (...ips: readonly string[]) => poolWith(`{ subnet: 10.0.0.0/8, ips: [${ips.join(', ')}] }`);
  const subnet = (...ips: readonly string[]) => subnetWith(`{ subnet: 10.0.0.0/8, ips: [${ips.join(', ')}] }`);
  expect(told(pool('10.1.0.1-10.1.255.255'))).toEqual([]);
  expect(told(pool('10.1.0.1-10.16.255.255'))).toEqual(['warning range-too-wide']);
  expect(told(subnet('10.1.0.1-10.16.255.255'))).toEqual(['warning range-too-wide']);
  expect(told(pool('10.0.0.1-10.255.255.254'))).toEqual(['warning range-too-wide']);
  expect(told(subnet('10.0.0.1-10.255.255.254'))).toEqual(['error range-too-wide']);
  expect(told(pool('10.0.0.1-10.127.255.255', '10.129.0.0-10.255.255.254'))).toEqual(['error range-too-wide']);
  expect(told(reserved('[10.0.0.1-10.255.255.254]'))).toEqual(['warning range-too-wide']);
});

test('a list of one entry is stored as it stands, in whatever spelling', () => {
  expect(told(poolWith('{ subnet: "fd00:6::/64", ips: ["FD00:6::A-FD00:6::F"] }'))).toEqual([]);
  expect(told(poolWith('{ subnet: "fd00:6::/64", ips: ["FD00:6::A", "fd00:6::c"] }'))).toEqual([
    'warning ranges-not-merged',
  ]);
});

test('routes in another spelling of the same network are a warning, those of the same text an error', () => {
  const pool = (dst: string) =>
    poolWith(
      `{ subnet: 10.6.124.0/24, ips: [10.6.124.10], routes: [{ dst: 172.30.0.0/16, gw: 10.6.124.1 }, { dst: ${dst}, gw: 10.6.124.2 }] }`,
    );
  expect(told(pool('172.30.0.0/16'))).toEqual(['error pool-route-duplicate']);
  expect(told(pool('172.30.0.1/16'))).toEqual(['warning pool-route-duplicate']);
  expect(told(pool('172.31.0.1/16'))).toEqual([]);
});

test('a pool that is disabled may be empty', () => {
  expect(told(poolWith('{ subnet: 10.6.124.0/24, disable: true }'))).toEqual([]);
  expect(told(poolWith('{ subnet: 10.6.124.0/24, disable: true, ips: [] }'))).toEqual(['warning object-empty-field']);
  expect(told(poolWith('{ subnet: 10.6.124.0/24, ips: [] }'))).toEqual(['warning pool-empty']);
});

test('an empty pool that pods wait for is short, and nothing else', () => {
  const pool = poolWith('{ subnet: 10.6.124.0/24 }');
  expect(told(pool + workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN)).toEqual(['error pool-short']);
});

test('reserved addresses without one are admitted where a family is named', () => {
  expect(told(poolWith('{ ipVersion: 4 }').replace('SpiderIPPool', 'SpiderReservedIP'))).toEqual([]);
  expect(told(reserved('null'))).toEqual(['error reserved-ip-empty']);
});

test('the network and broadcast addresses are a note, but not on a wire of two hosts', () => {
  expect(told(poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.0-10.6.124.255] }'))).toEqual([
    'note pool-edge-address',
  ]);
  expect(texts(poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.0-10.6.124.5] }'))).toContain(
    'network address 10.6.124.0',
  );
  expect(told(poolWith('{ subnet: 10.6.124.0/31, ips: [10.6.124.0-10.6.124.1] }'))).toEqual([]);
  expect(told(poolWith('{ subnet: "fd00:6::/64", ips: ["fd00:6::"] }'))).toEqual([]);
});

test('empty members of a selector are told, selectors that say nothing or the wrong thing only once', () => {
  const pool = (affinity: string) => poolWith(`{ subnet: 10.6.124.0/24, ips: [10.6.124.10], ${affinity} }`);
  expect(told(pool('podAffinity: { matchLabels: { app: web }, matchExpressions: [] }'))).toEqual([
    'warning object-empty-field',
  ]);
  expect(told(pool('podAffinity: { matchExpressions: [] }'))).toEqual(['error pool-affinity-empty']);
  expect(told(pool('nodeAffinity: { matchLabels: {} }'))).toEqual(['warning object-empty-field']);
  expect(told(pool('nodeAffinity: {}'))).toEqual([]);
  expect(told(pool('nodeAffinity: { matchExpressions: [{ key: a, operator: Exists, values: [] }] }'))).toEqual([
    'warning object-empty-field',
  ]);
  expect(told(pool('nodeAffinity: { matchExpressions: [{ key: a, operator: In, values: [] }] }'))).toEqual([
    'error pool-affinity-invalid',
  ]);
});

test('a subnet with a long name is an error only where a pool would bear the name', () => {
  const subnet = subnetWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }', 'n'.repeat(64));
  expect(told(subnet)).toEqual(['warning subnet-name-too-long']);
  expect(told(subnet + poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'))).toEqual([
    'error subnet-name-too-long',
  ]);
});

test('a controller among the owners is nothing to a cluster without subnets', () => {
  const pool = poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }').replace(
    'name: web-v4',
    'name: web-v4, ownerReferences: [{ apiVersion: v1, kind: ConfigMap, name: x, uid: u, controller: true }]',
  );
  expect(told(pool)).toEqual(['error pool-owner-reference']);
  expect(told(pool, { spiderpool: { enableSpiderSubnet: false } })).toEqual([]);
});

test('a CIDR with host bits is let be where the release takes it', () => {
  const pool = poolWith('{ subnet: 10.6.124.1/24, ips: [10.6.124.10] }');
  expect(told(pool)).toEqual(['error cidr-not-canonical']);
  expect(told(pool, { spiderpool: { version: '0.9.1' } })).toEqual([]);
});

test('two pools of one name are told of that, and not of their CIDRs', () => {
  const twice =
    poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }') + poolWith('{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }');
  expect(told(twice)).toEqual(['error object-duplicate']);
});
