import { Cidr } from '../../src/addresses/cidr';
import { neverEndsInSpiderpool } from '../../src/addresses/endless-range';
import type { Family } from '../../src/addresses/family';
import { IPAddress } from '../../src/addresses/ip-address';
import { RangeSet } from '../../src/addresses/range-set';
import vectors from '../vectors/ip-ranges.json';

/** What Spiderpool's own webhooks (v1.2.2) made of a pool's lists; see `about` in the file. */
interface PoolCase extends Answer {
  readonly id: string;
  readonly version: number;
  readonly subnet: string;
  readonly ips?: readonly string[];
  readonly excludeIPs?: readonly string[];
  readonly gateway?: string;
  readonly asSpiderSubnet: Answer;
}

interface Answer {
  readonly accepted: boolean;
  readonly errorClass: string;
  readonly canonical?: readonly string[] | null;
  readonly canonicalExclude?: readonly string[] | null;
  readonly total: string | null;
}

const cases = (vectors.cases as readonly PoolCase[]).map(pool => {
  const family: Family = pool.version === 4 ? 4 : 6;
  const ips = RangeSet.parse(family, pool.ips ?? []);
  const excludeIPs = RangeSet.parse(family, pool.excludeIPs ?? []);
  return { pool, family, ips, excludeIPs, problems: [...ips.problems, ...excludeIPs.problems] };
});

const readable = cases.filter(({ problems }) => problems.length === 0);

/** SpiderSubnets that the controller died of. */
const DIED = /^enumeration-/;

test('lists of two and more are stored as we write them, shorter ones verbatim', () => {
  const compared = readable.flatMap(({ pool, ips, excludeIPs }) => [
    { id: pool.id, written: pool.ips, stored: pool.canonical, canonical: ips.set.toStrings() },
    { id: pool.id, written: pool.excludeIPs, stored: pool.canonicalExclude, canonical: excludeIPs.set.toStrings() },
  ]);
  let merged = 0;
  for (const { id, written = [], stored, canonical } of compared) {
    if (stored === undefined || stored === null) continue;
    if (written.length > 1) merged++;
    expect([id, stored]).toEqual([id, written.length > 1 ? canonical : written]);
  }
  expect(merged).toBeGreaterThan(50);
});

test('the addresses that a pool counts are its ips without its excludeIPs', () => {
  const counted = readable.filter(({ pool }) => pool.total !== null);
  for (const { pool, ips, excludeIPs } of counted) {
    expect([pool.id, ips.set.difference(excludeIPs.set).size.toString()]).toEqual([pool.id, pool.total]);
  }
  expect(counted.length).toBeGreaterThan(200);
});

test('what admission calls no address or no range, we do not read either', () => {
  const malformed = cases.filter(({ pool }) => /^invalid-ip(-range)?$/.test(pool.errorClass));
  for (const { pool, family, problems } of malformed) {
    const gateway = pool.gateway === undefined ? undefined : IPAddress.parse(pool.gateway);
    const isGatewayRefused = gateway !== undefined && !(gateway.ok && gateway.value.family === family);
    expect([pool.id, problems.length > 0 || isGatewayRefused]).toEqual([pool.id, true]);
  }
  expect(malformed.length).toBeGreaterThan(80);
});

/**
 * What we refuse on purpose although a pool with it is admitted:
 * - reversed ranges: nothing is ever allocated from one, and the pool can never be updated again;
 * - IPv4-mapped IPv6 addresses in IPv4 lists: Spiderpool means the IPv4 address, other readers of the manifest may not.
 */
const REFUSED_ON_PURPOSE = ['ipv4-mapped', 'reversed-range'];

test('we read what admission accepts, but for what we refuse on purpose', () => {
  const refused = cases.filter(({ pool }) => pool.accepted).flatMap(({ problems }) => problems);
  expect([...new Set(refused.map(({ problem }) => problem.code))].sort()).toEqual(REFUSED_ON_PURPOSE);
});

test('a CIDR that is not canonical, or none at all, is refused as subnet', () => {
  for (const { pool } of cases) {
    const canonical = Cidr.parseCanonical(pool.subnet);
    const cidr = Cidr.parse(pool.subnet);
    if (pool.accepted) expect([pool.subnet, canonical.ok]).toEqual([pool.subnet, true]);
    if (/^(ipversion-not-derivable|subnet-host-bits)$/.test(pool.errorClass)) {
      expect([pool.subnet, canonical.ok]).toEqual([pool.subnet, false]);
    }
    if (pool.errorClass === 'ipversion-not-derivable') expect([pool.subnet, cidr.ok]).toEqual([pool.subnet, false]);
  }
});

test('the controller dies of small subnets exactly where we say that its walk never ends', () => {
  const small = readable.filter(({ ips, excludeIPs }) => ips.set.size + excludeIPs.set.size < 1n << 16n);
  const verdicts = small
    // A CIDR that cannot be a label is refused before any walk.
    .filter(({ pool }) => pool.asSpiderSubnet.errorClass !== 'invalid-value')
    .map(({ pool, ips, excludeIPs }) => {
      const entries = [...ips.entries, ...excludeIPs.entries].map(({ range }) => range);
      const endless = [...ips.set.ranges, ...excludeIPs.set.ranges, ...entries].some(range =>
        neverEndsInSpiderpool(range),
      );
      return { id: pool.id, endless, died: DIED.test(pool.asSpiderSubnet.errorClass) };
    });
  expect(verdicts.filter(({ endless, died }) => endless !== died)).toEqual([]);
  expect(verdicts.filter(({ died }) => died).map(({ id }) => id)).toEqual(['r0188', 'r0386', 'r0387', 'r0389']);
});
