import { canonicalOf, canonicalSpec } from './canonical-of';

test('a pool has its family, its defaults and its lists merged, sorted and in Go’s spelling', () => {
  expect(
    canonicalSpec({
      excludeIPs: ['FD00:6::B'],
      ips: ['fd00:6:0:0:0:0:0:a-fd00:6::c', 'FD00:6::1', 'fd00:6::2'],
      subnet: 'FD00:6::/64',
      gateway: 'FD00:6:0::0001',
      routes: [
        { dst: 'FD00:7::/64', gw: 'FD00:6::2' },
        { dst: 'FD00:8::1/64', gw: 'fd00:6::2' },
      ],
    }),
  ).toEqual({
    subnet: 'fd00:6::/64',
    ipVersion: 6,
    ips: ['fd00:6::1-fd00:6::2', 'fd00:6::a-fd00:6::c'],
    excludeIPs: ['fd00:6::b'],
    gateway: 'fd00:6::1',
    routes: [
      { dst: 'fd00:7::/64', gw: 'fd00:6::2' },
      { dst: 'FD00:8::1/64', gw: 'fd00:6::2' },
    ],
    default: false,
    disable: false,
  });
});

test('written keys keep their order, and new ones stand behind the nearest of those that go before them', () => {
  const { spec } = canonicalOf({
    kind: 'SpiderIPPool',
    spec: { disable: true, ips: ['10.6.0.9'], subnet: '10.6.0.0/16' },
  }).object;
  expect(Object.keys(spec as object)).toEqual(['disable', 'ips', 'default', 'subnet', 'ipVersion']);
});

test('a range of one address is that address', () => {
  expect(canonicalSpec({ subnet: '10.6.0.0/16', ips: ['10.6.0.9-10.6.0.9'] }, 'SpiderSubnet')).toEqual({
    subnet: '10.6.0.0/16',
    ipVersion: 4,
    ips: ['10.6.0.9'],
  });
});

test('nothing empty is stored, inside selectors neither', () => {
  expect(
    canonicalSpec({
      subnet: '10.6.0.0/16',
      ips: [],
      routes: [],
      multusName: null,
      nodeAffinity: { matchLabels: {}, matchExpressions: [{ key: 'a', operator: 'Exists', values: [] }] },
      namespaceAffinity: { matchLabels: {} },
    }),
  ).toEqual({
    subnet: '10.6.0.0/16',
    ipVersion: 4,
    nodeAffinity: { matchExpressions: [{ key: 'a', operator: 'Exists' }] },
    namespaceAffinity: {},
    default: false,
    disable: false,
  });
});

test('what only the API server and Spiderpool write is left out, and what somebody else wrote stays', () => {
  const { object } = canonicalOf({
    kind: 'SpiderReservedIP',
    metadata: {
      name: 'p',
      uid: '1',
      resourceVersion: '2',
      creationTimestamp: null,
      managedFields: [],
      labels: { 'ipam.spidernet.io/owner-spider-subnet': 's', app: 'web' },
      finalizers: ['spiderpool.spidernet.io', 'foregroundDeletion'],
      ownerReferences: [{ apiVersion: 'spiderpool.spidernet.io/v2beta1', kind: 'SpiderSubnet', name: 's', uid: '3' }],
    },
    spec: { ipVersion: 4 },
    status: { allocatedIPCount: 3 },
  });
  expect(object.metadata).toEqual({
    name: 'p',
    labels: { app: 'web' },
    finalizers: ['spiderpool.spidernet.io', 'foregroundDeletion'],
  });
  expect(object).not.toHaveProperty('status');
});

test.each([
  [{ subnet: '10.6.0.1/16', ips: ['10.6.0.2', '10.6.0.1'] }, 'spec.subnet', /its network is 10\.6\.0\.0\/16/],
  [{ subnet: '10.6.0.0/33' }, 'spec.subnet', /33/],
  [{ ips: ['10.6.0.2'] }, 'spec.subnet', /missing/],
  [{ subnet: '10.6.0.0/16', ipVersion: 6 }, 'spec.ipVersion', /it is 6, and 10\.6\.0\.0\/16 is IPv4/],
])('without a sure family nothing of %j changes', (spec, field, reason) => {
  const { object, left } = canonicalOf({ kind: 'SpiderSubnet', spec });
  expect(object.spec).toEqual(spec);
  expect(left.map(each => [each.field.join('.'), expect.stringMatching(reason)])).toEqual(
    left.map(each => [field, each.reason]),
  );
  expect(left).toHaveLength(1);
});

test('a list with an entry that cannot be read stays whole, and so does a version that is no number', () => {
  const spec = {
    subnet: '10.6.0.0/16',
    ipVersion: '4',
    ips: ['10.6.0.2', '10.6.0.1'],
    excludeIPs: ['10.6.0.9', '10.6.0.8-'],
  };
  const { object, left } = canonicalOf({ kind: 'SpiderSubnet', spec });
  expect(object.spec).toEqual({ ...spec, ips: ['10.6.0.1-10.6.0.2'] });
  expect(left.map(({ field }) => field)).toEqual([
    ['spec', 'ipVersion'],
    ['spec', 'excludeIPs', 1],
  ]);
});

test('an empty list where none belongs is a mistake, not nothing', () => {
  const spec = { subnet: '10.6.0.0/16', gateway: [], podAffinity: [] };
  const { object, left } = canonicalOf({ kind: 'SpiderIPPool', spec });
  expect(object.spec).toMatchObject(spec);
  expect(left.map(({ field }) => field)).toEqual([
    ['spec', 'gateway'],
    ['spec', 'podAffinity'],
  ]);
});

test('reserved addresses need one address, or a family', () => {
  const { object, left } = canonicalOf({ kind: 'SpiderReservedIP', spec: { ips: [] } });
  expect(object.spec).toEqual({ ips: [] });
  expect(left).toEqual([{ field: ['spec', 'ips'], reason: 'it names no address, and nothing else tells the family' }]);
  expect(canonicalSpec({ ips: ['FD00::2', 'fd00::1'] }, 'SpiderReservedIP')).toEqual({
    ips: ['fd00::1-fd00::2'],
    ipVersion: 6,
  });
});

test('an empty podAffinity stays: Spiderpool refuses it, and nobody knows what was meant', () => {
  const { object, left } = canonicalOf({
    kind: 'SpiderIPPool',
    spec: { subnet: '10.6.0.0/16', podAffinity: { matchLabels: {} } },
  });
  expect(object.spec).toMatchObject({ podAffinity: { matchLabels: {} } });
  expect(left).toEqual([{ field: ['spec', 'podAffinity'], reason: expect.stringContaining('it selects nothing') }]);
});

const ROUTES = [{ dst: '10.7.0.0/16', gw: '10.6.0.254' }];
const SUBNET = { kind: 'SpiderSubnet', spec: { subnet: '10.6.0.0/16', gateway: '10.6.0.1', routes: ROUTES } };

test('a pool has the gateway and the routes of the subnet with its CIDR, unless it has its own', () => {
  const pool = (spec: object) =>
    canonicalOf({ kind: 'SpiderIPPool', spec: { subnet: '10.6.0.0/16', ...spec } }, { subnets: [SUBNET] }).object.spec;
  expect(pool({})).toMatchObject({ gateway: '10.6.0.1', routes: ROUTES });
  expect(pool({ gateway: null })).toMatchObject({ gateway: '10.6.0.1', routes: ROUTES });
  const own = { gateway: '10.6.0.2', routes: [{ dst: '10.8.0.0/16', gw: '10.6.0.3' }] };
  expect(pool(own)).toMatchObject(own);
  expect(pool({ subnet: '10.6.0.0/17' })).not.toHaveProperty('gateway');
});

test('two subnets with one CIDR give nothing: which of them is meant, is a guess', () => {
  const pool = { kind: 'SpiderIPPool', spec: { subnet: '10.6.0.0/16' } };
  expect(canonicalOf(pool, { subnets: [SUBNET, SUBNET] }).object.spec).not.toHaveProperty('gateway');
});

test('what is wrong with a subnet does not spread to its pools', () => {
  const broken = {
    kind: 'SpiderSubnet',
    spec: { ...SUBNET.spec, gateway: '10.6.0.999', routes: [...ROUTES, { dst: 'x' }] },
  };
  const { object } = canonicalOf({ kind: 'SpiderIPPool', spec: { subnet: '10.6.0.0/16' } }, { subnets: [broken] });
  expect(object.spec).not.toHaveProperty('gateway');
  expect(object.spec).not.toHaveProperty('routes');
});

test('empty routes that keep out those of the subnet are told: after the next apply they do not', () => {
  const spec = { subnet: '10.6.0.0/16', routes: [] };
  const { object, left } = canonicalOf({ kind: 'SpiderIPPool', spec }, { subnets: [SUBNET] });
  expect(object.spec).toMatchObject({ routes: [] });
  expect(left).toEqual([{ field: ['spec', 'routes'], reason: expect.stringContaining('until the next apply') }]);
});

test('a network has the defaults that the cluster’s release has', () => {
  const config = { kind: 'SpiderMultusConfig', spec: { cniType: 'macvlan', macvlan: { master: ['eth1'] } } };
  expect(canonicalOf(config).object.spec).toMatchObject({ macvlan: { mtu: 0 }, chainCNIJsonData: [] });
  const old = canonicalOf(config, { version: '0.9.4' }).object.spec as { macvlan: object; coordinator: object };
  expect(old).not.toHaveProperty('chainCNIJsonData');
  expect(old.macvlan).toEqual({ master: ['eth1'], vlanID: 0, rdmaResourceName: '', ippools: {} });
  expect(Object.keys(old.coordinator)).not.toContain('podRPFilter');
});

test.each([
  [{ cniType: 'macvlan' }, ['spec', 'macvlan']],
  [{ macvlan: { master: ['eth1'] } }, ['spec', 'macvlan']],
  [{ cniType: 'bridge' }, ['spec', 'cniType']],
])('a network whose type and settings do not agree stays: %j', (spec, field) => {
  const { object, left } = canonicalOf({ kind: 'SpiderMultusConfig', metadata: { name: 'n', namespace: 'x' }, spec });
  expect(object.spec).toEqual(spec);
  expect(left.map(each => each.field)).toEqual([field]);
});

test('a coordinator without a podCIDRType stays, and one with it has every default', () => {
  const bare = canonicalOf({ kind: 'SpiderCoordinator', spec: { mode: 'auto' } });
  expect(bare.object.spec).toEqual({ mode: 'auto' });
  expect(bare.left).toEqual([{ field: ['spec', 'podCIDRType'], reason: expect.stringContaining('missing') }]);
  expect(canonicalSpec({ podCIDRType: 'auto' }, 'SpiderCoordinator')).toMatchObject({ vethMTU: 1500, mode: 'auto' });
});
