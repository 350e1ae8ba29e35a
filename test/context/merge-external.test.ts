import * as fc from 'fast-check';
import type { Context, ExternalObjects } from '../../src/context/context';
import type { ExternalData } from '../../src/context/context-data';
import { defaultContext } from '../../src/context/default-context';
import { withExternal } from '../../src/context/merge-external';
import { parseContext } from '../../src/context/parse-context';
import { parseExternalObjects } from '../../src/context/parse-external';
import { contextData } from '../../src/context/write-context';
import { arbitraryContextData } from './arbitrary-context-data';
import { plain } from './plain-context';

function context(data: unknown): Context {
  const result = parseContext(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function objects(data: ExternalData): ExternalObjects {
  const result = parseExternalObjects(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Both descriptions as one in plain form, or every conflict. */
function merged(one: ExternalData, other: ExternalData): unknown {
  const result = withExternal(context({ external: one }), undefined, objects(other));
  return result.ok ? (contextData(result.value).external ?? {}) : result.problem.map(({ message }) => message);
}

test('objects are added behind those that are known', () => {
  expect(
    merged(
      { ippools: [{ name: 'b', size: 1 }], reservedIPs: ['10.6.0.1'] },
      {
        ippools: [{ name: 'a', size: 2 }],
        networks: [{ namespace: 'kube-system', name: 'calico' }],
        reservedIPs: ['fd00::1', '10.6.0.2'],
      },
    ),
  ).toEqual({
    ippools: [
      { name: 'b', size: '1' },
      { name: 'a', size: '2' },
    ],
    networks: [{ namespace: 'kube-system', name: 'calico' }],
    reservedIPs: ['10.6.0.1-10.6.0.2', 'fd00::1'],
  });
});

test('what one description leaves out, the other fills in', () => {
  expect(
    merged(
      {
        ippools: [{ name: 'p' }, { name: 'q', subnet: '10.6.0.0/16' }],
        subnets: [{ name: 's', vlan: 6 }],
        networks: [{ namespace: 'n', name: 'v', vlan: 6 }],
      },
      {
        ippools: [
          { name: 'p', ipVersion: 6, size: 4 },
          { name: 'q', ips: ['10.6.0.5'] },
        ],
        subnets: [{ name: 's', subnet: '10.6.0.0/16' }],
        networks: [{ namespace: 'n', name: 'v', spiderpool: true }],
      },
    ),
  ).toEqual({
    ippools: [
      { name: 'p', ipVersion: 6, size: '4' },
      { name: 'q', subnet: '10.6.0.0/16', ips: ['10.6.0.5'] },
    ],
    subnets: [{ name: 's', subnet: '10.6.0.0/16', vlan: 6 }],
    networks: [{ namespace: 'n', name: 'v', spiderpool: true, vlan: 6 }],
  });
});

test('ranges replace a size that they bear out, whichever comes first', () => {
  const ranges: ExternalData = { ippools: [{ name: 'p', ips: ['10.6.0.5-10.6.0.9'], excludeIPs: ['10.6.0.6'] }] };
  const size: ExternalData = { ippools: [{ name: 'p', size: 4 }] };
  expect(merged(ranges, size)).toEqual(ranges);
  expect(merged(size, ranges)).toEqual(ranges);
});

test('the same addresses in other words are no conflict', () => {
  const one: ExternalData = { ippools: [{ name: 'p', ips: ['10.6.0.5', '10.6.0.7'] }] };
  expect(merged(one, { ippools: [{ name: 'p', ips: ['10.6.0.5-10.6.0.7'], excludeIPs: ['10.6.0.6'] }] })).toEqual(one);
});

const conflicts: readonly (readonly [ExternalData, ExternalData, string])[] = [
  [
    { ippools: [{ name: 'p', size: 4 }] },
    { ippools: [{ name: 'p', size: 5 }] },
    'SpiderIPPool "p" is described in two ways: one says 4 addresses, the other 5 addresses',
  ],
  [
    { ippools: [{ name: 'p', ipVersion: 4 }] },
    { ippools: [{ name: 'p', ipVersion: 6 }] },
    'SpiderIPPool "p" is described in two ways: one says family IPv4, the other IPv6',
  ],
  [
    { subnets: [{ name: 's', subnet: '10.6.0.0/16' }] },
    { subnets: [{ name: 's', subnet: '10.6.0.0/24' }] },
    'SpiderSubnet "s" is described in two ways: one says subnet 10.6.0.0/16, the other 10.6.0.0/24',
  ],
  [
    { subnets: [{ name: 's', vlan: 6 }] },
    { subnets: [{ name: 's', vlan: 7 }] },
    'SpiderSubnet "s" is described in two ways: one says vlan 6, the other 7',
  ],
  [
    { networks: [{ namespace: 'n', name: 'v', vlan: 0 }] },
    { networks: [{ namespace: 'n', name: 'v', vlan: 7 }] },
    'NetworkAttachmentDefinition "n/v" is described in two ways: one says vlan 0, the other 7',
  ],
  [
    { ippools: [{ name: 'p', ips: ['10.6.0.5-10.6.0.9'] }] },
    { ippools: [{ name: 'p', size: 4 }] },
    'SpiderIPPool "p" is described in two ways: one says 10.6.0.5-10.6.0.9, the other 4 addresses',
  ],
  [
    { ippools: [{ name: 'p', subnet: '10.6.0.0/24' }] },
    { ippools: [{ name: 'p', ips: ['10.7.0.5'] }] },
    'SpiderIPPool "p" is described in two ways: one says subnet 10.6.0.0/24, the other has 10.7.0.5, which is not inside it',
  ],
  [
    { ippools: [{ name: 'p', size: 300 }] },
    { ippools: [{ name: 'p', subnet: '10.6.0.0/24' }] },
    'SpiderIPPool "p" is described in two ways: one says subnet 10.6.0.0/24, which has 256 addresses, the other says 300 addresses',
  ],
  [
    { ippools: [{ name: 'p', ips: ['10.6.0.1', '10.6.0.3', '10.6.0.5', '10.6.0.7', '10.6.0.9'] }] },
    { ippools: [{ name: 'p', ipVersion: 4, ips: [] }] },
    'SpiderIPPool "p" is described in two ways: one says 10.6.0.1, 10.6.0.3, 10.6.0.5 and 2 more, the other no addresses',
  ],
];

test.each(conflicts.map(([one, other, message]) => [message, one, other]))('conflict: %s', (message, one, other) => {
  expect(merged(one as ExternalData, other as ExternalData)).toEqual([message]);
});

test('every conflict is told', () => {
  const one: ExternalData = {
    ippools: [
      { name: 'p', size: 1 },
      { name: 'q', size: 1 },
    ],
  };
  const other: ExternalData = {
    ippools: [
      { name: 'p', size: 2 },
      { name: 'q', size: 2 },
    ],
  };
  expect(merged(one, other)).toHaveLength(2);
});

test('objects go to the cluster they are declared in', () => {
  const before = context({ clusters: { 'bj-1': {}, 'bj-2': {} } });
  const result = withExternal(before, 'bj-2', objects({ ippools: [{ name: 'p' }] }));
  expect(result.ok && contextData(result.value)).toEqual({
    clusters: { 'bj-1': {}, 'bj-2': { external: { ippools: [{ name: 'p' }] } } },
  });
  expect(contextData(before)).toEqual({ clusters: { 'bj-1': {}, 'bj-2': {} } });
});

test('a cluster that the context does not know is told with the nearest one', () => {
  const before = context({ clusters: { 'bj-1': {}, 'sh-7': {} } });
  expect(withExternal(before, 'bj1', objects({}))).toEqual({
    ok: false,
    problem: [
      {
        kind: 'cluster',
        name: 'bj1',
        message: 'cluster "bj1" is not one of the context\'s clusters (bj-1, sh-7)',
        suggestion: 'bj-1',
      },
    ],
  });
  expect(withExternal(defaultContext, 'bj', objects({}))).toMatchObject({
    problem: [{ message: 'cluster "bj" is not one of the context\'s clusters (it has none)' }],
  });
});

test('adding what is there already, or nothing, changes nothing', () => {
  fc.assert(
    fc.property(arbitraryContextData, data => {
      const known = context(data);
      for (const additions of [known.external, objects({})]) {
        const result = withExternal(known, undefined, additions);
        expect(result.ok && plain(result.value)).toEqual(plain(known));
      }
    }),
  );
});
