import fc from 'fast-check';
import { addressObject, verdictOn } from './admission-verdict';

const FIELDS = [
  ...['subnet', 'ipVersion', 'ips', 'excludeIPs', 'gateway', 'routes', 'default', 'disable', 'nodeName', 'multusName'],
  ...['podAffinity', 'namespaceAffinity', 'nodeAffinity', 'namespaceName', 'vlan', '__proto__', 'constructor'],
];

/** Texts near to what is meant, so that many get far into the rules. */
const nearTexts = fc.constantFrom(
  ...['', ' ', '10.6.0.0/16', '10.6.1.0/24', '10.6.0.1/16', '::/0', '0.0.0.0/0', 'fd00:6::/64', '::1/128', '10.6.0.1'],
  ...['10.6.0.9-10.6.0.1', '10.6.0.1-10.6.0.9', '10.6.1.1-10.6.9.9', 'fd00:6::1-fd00:6::ffff', '::ffff:10.6.0.1', 'x'],
  ...[
    '0.0.0.0-255.255.255.255',
    '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    '10.6.0.1-fd00:6::1',
    '-',
    '-a',
    '\u200b',
  ],
);

const values: fc.Arbitrary<unknown> = fc.oneof(
  nearTexts,
  fc.array(nearTexts, { maxLength: 4 }),
  fc.array(fc.record({ dst: nearTexts, gw: nearTexts }, { requiredKeys: [] }), { maxLength: 3 }),
  fc.record({
    matchLabels: fc.dictionary(nearTexts, nearTexts, { maxKeys: 2 }),
    matchExpressions: fc.array(fc.record({ key: nearTexts, operator: nearTexts, values: fc.array(nearTexts) })),
  }),
  fc.constantFrom(4, 6, 4.5, null, true),
  fc.jsonValue({ maxDepth: 3 }),
);

const specs = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), values, { maxKeys: 8 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const objects = fc
  .record({
    kind: fc.constantFrom('SpiderIPPool' as const, 'SpiderSubnet' as const, 'SpiderReservedIP' as const),
    name: fc.constantFrom('a', 'b', 'C'),
    labels: fc.oneof(fc.constant({}), fc.jsonValue({ maxDepth: 2 })),
    spec: specs,
  })
  .map(({ kind, name, labels, spec }) => addressObject(kind, { name, labels, ownerReferences: labels }, spec));

test('whatever is written into pools, subnets and reserved addresses, the engine answers with complete texts', () => {
  fc.assert(
    fc.property(fc.array(objects, { minLength: 1, maxLength: 5 }), written => {
      for (const { message, why, fix } of verdictOn(written).judgement.findings) {
        for (const text of [message, why, fix]) expect(text).not.toMatch(/undefined|NaN|\[object|^$/);
      }
    }),
    { numRuns: 400 },
  );
});
