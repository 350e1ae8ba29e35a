import { SpiderIPPool, type SpiderIPPoolProps, SpiderSubnet } from 'cdk8s-spiderpool';
import * as fc from 'fast-check';
import { IPAddress } from '../../src/addresses/ip-address';
import { chart, render } from './tree';

const BASES = { 4: 0x0a06_0000n, 6: 0xfd00_0000_0000_0006n << 64n } as const;
const CIDRS = { 4: '10.6.0.0/16', 6: 'fd00:0:0:6::/64' } as const;

const family = fc.constantFrom<4 | 6>(4, 6);
const span = fc.record({
  first: fc.integer({ min: 1, max: 500 }),
  length: fc.integer({ min: 0, max: 40 }),
  upper: fc.boolean(),
});

function address(of: 4 | 6, offset: number): string {
  return IPAddress.of(of, BASES[of] + BigInt(offset)).toString();
}

/** The same addresses in some of the spellings that people use. */
function texts(of: 4 | 6, spans: readonly { first: number; length: number; upper: boolean }[]): string[] {
  return spans.map(({ first, length, upper }) => {
    const text = length === 0 ? address(of, first) : `${address(of, first)}-${address(of, first + length)}`;
    return upper ? text.toUpperCase() : text;
  });
}

/** Every address a list means, counted out: slow, and free of the code under test. */
function members(of: 4 | 6, spans: readonly { first: number; length: number }[]): readonly string[] {
  const offsets = new Set(
    spans.flatMap(({ first, length }) => Array.from({ length: length + 1 }, (_, at) => first + at)),
  );
  return [...offsets].sort((a, b) => a - b).map(offset => address(of, offset));
}

const props = fc.record({
  family,
  ips: fc.array(span, { maxLength: 6 }),
  excludeIPs: fc.array(span, { maxLength: 3 }),
});

test('a pool that is given what it emitted emits it again', () => {
  fc.assert(
    fc.property(props, ({ family, ips, excludeIPs }) => {
      const subnet = CIDRS[family];
      const given = {
        subnet,
        ips: texts(family, ips),
        excludeIPs: texts(family, excludeIPs),
        gateway: address(family, 600),
      };
      const once = render(new SpiderIPPool(chart(), 'p', given)).spec;
      const { ipVersion, ...emitted }: SpiderIPPoolProps & { ipVersion: number } = once;
      expect(ipVersion).toBe(family);
      expect(render(new SpiderIPPool(chart(), 'p', emitted)).spec).toEqual(once);
    }),
  );
});

test('what a subnet emits means the same addresses, each once, in order, with a gap between ranges', () => {
  fc.assert(
    fc.property(props, ({ family, ips }) => {
      const { spec } = render(new SpiderSubnet(chart(), 's', { subnet: CIDRS[family], ips: texts(family, ips) }));
      const emitted: readonly string[] = spec.ips ?? [];
      const wanted = members(family, ips);
      const starts = wanted.filter((text, at) => !wanted.slice(0, at).includes(text));
      const counted = emitted.map(range => range.split('-')).map(([first = '', last = first]) => ({ first, last }));
      const between = counted.flatMap(({ first, last }) =>
        starts.slice(starts.indexOf(first), starts.indexOf(last) + 1),
      );
      expect(between).toEqual(starts);
      expect(counted.every(({ first, last }) => starts.includes(first) && starts.includes(last))).toBe(true);
      expect(emitted.every(text => text === text.toLowerCase())).toBe(true);
    }),
  );
});

test('an empty list is never emitted', () => {
  const { spec } = render(
    new SpiderIPPool(chart(), 'p', {
      subnet: CIDRS[4],
      ips: [],
      excludeIPs: [],
      namespaceName: [],
      nodeName: [],
      multusName: [],
    }),
  );
  expect(spec).toEqual({ ipVersion: 4, subnet: CIDRS[4], default: false, disable: false });
});
