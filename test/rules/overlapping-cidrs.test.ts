import fc from 'fast-check';
import { Cidr } from '../../src/addresses/cidr';
import { type CidrOwner, overlappingCidrs } from '../../src/rules/overlapping-cidrs';
import { manifestsOf } from './judge-yaml';

const [MANIFEST] = manifestsOf('{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }');

function owner(text: string): CidrOwner {
  const cidr = Cidr.parse(text);
  if (!cidr.ok || !MANIFEST) throw new Error(`${text} is no CIDR`);
  return { manifest: MANIFEST, cidr: cidr.value };
}

/** CIDRs of both families that often hold each other; those of IPv6 differ by less than a floating-point number tells. */
const cidrs = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 24, max: 32 }))
    .map(([last, length]) => `10.0.0.${last}/${length}`),
  fc
    .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 120, max: 128 }))
    .map(([last, length]) => `fd00::${last.toString(16)}/${length}`),
);

/** For each owner the narrowest other CIDR that holds its own, told by whoever names that first. */
function pairsOf(owners: readonly CidrOwner[]): readonly string[] {
  const pairs: string[] = [];
  for (const inner of owners) {
    const around = owners.filter(({ cidr }) => cidr.contains(inner.cidr) && String(cidr) !== String(inner.cidr));
    const narrowest = Math.max(...around.map(({ cidr }) => cidr.prefixLength));
    const outer = around.find(({ cidr }) => cidr.prefixLength === narrowest);
    if (outer) pairs.push(`${owners.indexOf(outer)} around ${owners.indexOf(inner)}`);
  }
  return pairs.sort();
}

test('each CIDR is paired once with the narrowest other one that holds it', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(cidrs, { maxLength: 12 }), texts => {
      const owners = texts.map(owner);
      const pairs = overlappingCidrs(owners).map(
        ([outer, inner]) => `${owners.indexOf(outer)} around ${owners.indexOf(inner)}`,
      );
      found += pairs.length;
      expect([...pairs].sort()).toEqual(pairsOf(owners));
    }),
  );
  expect(found).toBeGreaterThan(100);
});

test('pairs come in the order of the addresses, the wider CIDR first', () => {
  const owners = ['10.0.0.8/29', 'fd00::/64', '10.0.0.0/8', '10.0.0.0/28', 'fd00::8/125', '10.0.0.0/24'].map(owner);
  expect(overlappingCidrs(owners).map(([outer, inner]) => `${outer.cidr} ${inner.cidr}`)).toEqual([
    '10.0.0.0/8 10.0.0.0/24',
    '10.0.0.0/24 10.0.0.0/28',
    '10.0.0.0/28 10.0.0.8/29',
    'fd00::/64 fd00::8/125',
  ]);
});
