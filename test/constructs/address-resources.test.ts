import { App, Chart, JsonPatch } from 'cdk8s';
import { NetworkAttachmentDefinition, SpiderIPPool, SpiderReservedIP, SpiderSubnet } from 'cdk8s-spiderpool';
import { setClusterKey } from '../../src/synth/cluster-key';
import { chart, render } from './tree';

test('a subnet is what Spiderpool stores: merged ranges, the family, no empty lists', () => {
  const subnet = new SpiderSubnet(chart(), 'subnet124', {
    subnet: '10.6.124.0/24',
    gateway: '10.6.124.1',
    ips: ['10.6.124.20', '10.6.124.10-10.6.124.19', '10.6.124.30-10.6.124.30'],
    excludeIPs: [],
    routes: [{ dst: '10.7.0.0/16', gw: '10.6.124.2' }],
  });
  expect(render(subnet)).toEqual({
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderSubnet',
    metadata: { name: 'subnet124' },
    spec: {
      ipVersion: 4,
      subnet: '10.6.124.0/24',
      ips: ['10.6.124.10-10.6.124.20', '10.6.124.30'],
      gateway: '10.6.124.1',
      routes: [{ dst: '10.7.0.0/16', gw: '10.6.124.2' }],
    },
  });
});

test('a subnet needs its CIDR and nothing else', () => {
  expect(render(new SpiderSubnet(chart(), 's', { subnet: '10.6.0.0/16' })).spec).toEqual({
    ipVersion: 4,
    subnet: '10.6.0.0/16',
  });
});

test('a pool takes every field of its spec, and IPv6 in any spelling becomes canonical', () => {
  const scope = chart();
  const vlan6 = NetworkAttachmentDefinition.macvlan(scope, 'vlan6', { namespace: 'kube-system', master: 'eth1' });
  const pool = new SpiderIPPool(scope, 'p6', {
    subnet: 'FD00:0:0:6::/64',
    ips: ['FD00::6:0:0:0:20-fd00:0:0:6::2f', 'fd00:0:0:6::10'],
    excludeIPs: ['fd00:0:0:6:0:0:0:25'],
    gateway: 'FD00:0:0:6::1',
    routes: [{ dst: 'FD01::/64', gw: 'FD00:0:0:6::2' }],
    default: true,
    disable: true,
    podAffinity: { matchLabels: { app: 'a' } },
    namespaceAffinity: { matchExpressions: [{ key: 'team', operator: 'In', values: ['a', 'b'] }] },
    nodeAffinity: { matchLabels: { zone: 'z1' } },
    namespaceName: ['b', 'a'],
    nodeName: ['n1'],
    multusName: [vlan6, 'default/other'],
    metadata: { name: 'cart-v6', labels: { team: 'cart' }, annotations: { note: 'x' } },
  });
  expect(render(pool)).toEqual({
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name: 'cart-v6', labels: { team: 'cart' }, annotations: { note: 'x' } },
    spec: {
      ipVersion: 6,
      subnet: 'fd00:0:0:6::/64',
      ips: ['fd00:0:0:6::10', 'fd00:0:0:6::20-fd00:0:0:6::2f'],
      excludeIPs: ['fd00:0:0:6::25'],
      gateway: 'fd00:0:0:6::1',
      routes: [{ dst: 'fd01::/64', gw: 'fd00:0:0:6::2' }],
      default: true,
      disable: true,
      podAffinity: { matchLabels: { app: 'a' } },
      namespaceAffinity: { matchExpressions: [{ key: 'team', operator: 'In', values: ['a', 'b'] }] },
      nodeAffinity: { matchLabels: { zone: 'z1' } },
      namespaceName: ['b', 'a'],
      nodeName: ['n1'],
      multusName: ['kube-system/vlan6', 'default/other'],
    },
  });
});

const ROUTES = [{ dst: '10.7.0.0/16', gw: '10.6.0.2' }];

test('a pool inherits gateway and routes of the subnet it is cut from', () => {
  const scope = chart();
  const subnet = new SpiderSubnet(scope, 's', { subnet: '10.6.0.0/16', gateway: '10.6.0.1', routes: ROUTES });
  const pool = new SpiderIPPool(scope, 'p', { subnet, ips: ['10.6.0.10'] });
  expect(render(pool).spec).toEqual({
    ipVersion: 4,
    subnet: '10.6.0.0/16',
    ips: ['10.6.0.10'],
    gateway: '10.6.0.1',
    routes: ROUTES,
    default: false,
    disable: false,
  });
});

test('a pool inherits from the subnet with the same CIDR, also one that is made later and in another chart', () => {
  const scope = chart();
  const pool = new SpiderIPPool(scope, 'p', { subnet: '10.6.0.0/16' });
  expect(render(pool).spec.gateway).toBeUndefined();
  new SpiderSubnet(chartBeside(scope), 's', { subnet: '10.6.0.0/16', gateway: '10.6.0.1', routes: ROUTES });
  expect(render(pool).spec).toMatchObject({ gateway: '10.6.0.1', routes: ROUTES });
});

test('what a pool says itself is not inherited', () => {
  const scope = chart();
  const subnet = new SpiderSubnet(scope, 's', { subnet: '10.6.0.0/16', gateway: '10.6.0.1', routes: ROUTES });
  const routes = [{ dst: '10.8.0.0/16', gw: '10.6.0.3' }];
  const pool = new SpiderIPPool(scope, 'p', { subnet, gateway: '10.6.0.9', routes });
  expect(render(pool).spec).toMatchObject({ gateway: '10.6.0.9', routes });
});

test('a pool inherits nothing from a subnet of another cluster, of another CIDR, or that was removed', () => {
  const scope = chart();
  const elsewhere = chartBeside(scope);
  setClusterKey(elsewhere, 'other');
  new SpiderSubnet(elsewhere, 'a', { subnet: '10.6.0.0/16', gateway: '10.6.0.1' });
  new SpiderSubnet(scope, 'b', { subnet: '10.6.0.0/17', gateway: '10.6.0.1' });
  new SpiderSubnet(scope, 'c', { subnet: '10.6.0.0/16', gateway: '10.6.0.1' });
  scope.node.tryRemoveChild('c');
  const pool = new SpiderIPPool(scope, 'p', { subnet: '10.6.0.0/16' });
  expect(render(pool).spec).toEqual({ ipVersion: 4, subnet: '10.6.0.0/16', default: false, disable: false });
});

test('reserved addresses are of one family and merged', () => {
  const reserved = new SpiderReservedIP(chart(), 'hosts', { ips: ['10.6.0.3', '10.6.0.2', '10.6.0.9'] });
  expect(render(reserved)).toEqual({
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderReservedIP',
    metadata: { name: 'hosts' },
    spec: { ipVersion: 4, ips: ['10.6.0.2-10.6.0.3', '10.6.0.9'] },
  });
});

test('objects of the cluster have no namespace, also in a chart that has one', () => {
  const scope = chart('apps', { namespace: 'shop' });
  const subnet = new SpiderSubnet(scope, 's', { subnet: '10.6.0.0/16' });
  const pool = new SpiderIPPool(scope, 'p', { subnet });
  const reserved = new SpiderReservedIP(scope, 'r', { ips: ['10.6.0.1'] });
  for (const object of [subnet, pool, reserved]) expect(render(object).metadata).toEqual({ name: object.node.id });
});

test('a patch never vanishes, whatever the schema says of the field', () => {
  const scope = chart('apps', { namespace: 'shop' });
  const pool = new SpiderIPPool(scope, 'p', { subnet: '10.6.0.0/16' });
  pool.addJsonPatch(
    JsonPatch.add('/spec/newField', 1),
    JsonPatch.add('/status', {}),
    JsonPatch.add('/spec/gateway', '10.6.0.1'),
  );
  expect(render(pool)).toMatchObject({ spec: { newField: 1, gateway: '10.6.0.1' }, status: {} });
});

test('labels of the chart and what is added to metadata later come along', () => {
  const pool = new SpiderIPPool(chart('net', { labels: { team: 'net' } }), 'p', { subnet: '10.6.0.0/16' });
  pool.metadata.addAnnotation('note', 'x');
  expect(render(pool).metadata).toEqual({ name: 'p', labels: { team: 'net' }, annotations: { note: 'x' } });
});

function chartBeside(other: Chart): Chart {
  return new Chart(App.of(other), 'beside');
}
