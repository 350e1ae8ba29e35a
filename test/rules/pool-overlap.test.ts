import fc from 'fast-check';
import { judgeYaml } from './judge-yaml';

type Hosts = readonly (readonly [first: number, last: number])[];

interface Pool {
  readonly family: 4 | 6;
  readonly ips: Hosts;
  readonly excludeIPs: Hosts;
}

const hosts = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 5 }))
  .map(([first, more]) => [first, first + more] as const);

const pools: fc.Arbitrary<readonly Pool[]> = fc.array(
  fc.record({
    family: fc.constantFrom(4, 6),
    ips: fc.array(hosts, { minLength: 1, maxLength: 4 }),
    excludeIPs: fc.oneof(fc.constant([]), fc.array(hosts, { maxLength: 3 })),
  }),
  { minLength: 2, maxLength: 7 },
);

test('exactly those pairs of pools overlap of which an address is in both', () => {
  fc.assert(
    fc.property(pools, list => {
      const { findings } = judgeYaml(list.map(yaml).join('---\n'));
      const told = findings
        .filter(({ rule }) => rule === 'pool-overlap')
        .map(({ message }) => /^pool (p\d) and pool (p\d) both hand out (\d+) /.exec(message)?.slice(1).sort().join());
      const held = list.map(addresses);
      const wanted = list.flatMap((_, a) =>
        list.flatMap((_, b) => {
          const shared = a < b ? [...(held[a] ?? [])].filter(address => held[b]?.has(address)).length : 0;
          return shared === 0 ? [] : [[`${shared}`, `p${a}`, `p${b}`].join()];
        }),
      );
      expect([...told].sort()).toEqual(wanted.sort());
    }),
  );
});

/** In IPv6 the addresses lie closer together than floating-point numbers do. */
function base(family: Pool['family']): string {
  return family === 4 ? '10.6.124.' : 'fd00:6:124::';
}

function address(family: Pool['family'], host: number): string {
  return `${base(family)}${host.toString(family === 4 ? 10 : 16)}`;
}

function addresses({ family, ips, excludeIPs }: Pool): ReadonlySet<string> {
  const each = (list: Hosts) =>
    list.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => address(family, first + at)));
  const excluded = new Set(each(excludeIPs));
  return new Set(each(ips).filter(one => !excluded.has(one)));
}

function yaml({ family, ips, excludeIPs }: Pool, index: number): string {
  const texts = (list: Hosts) => JSON.stringify(list.map(ends => ends.map(host => address(family, host)).join('-')));
  return `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: p${index} }
spec: { subnet: "${base(family)}${family === 4 ? '0/24' : '/112'}", ips: ${texts(ips)}, excludeIPs: ${texts(excludeIPs)} }
`;
}
