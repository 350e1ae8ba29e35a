import { ApiObject, App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  attachNics,
  CloneSet,
  FixedPoolCloneSet,
  type INetwork,
  NetworkAttachmentDefinition,
  type PoolNetworking,
  SpiderIPPool,
  SpiderSubnet,
  type SubnetNetworking,
} from 'cdk8s-spiderpool';
import { chart, POD, render } from './tree';

/** Made by itself in each test: a network, pools and subnets of both families. */
function network(scope: Chart) {
  return {
    calico: NetworkAttachmentDefinition.fromName(scope, 'calico', { namespace: 'kube-system' }),
    vlan6: NetworkAttachmentDefinition.macvlan(scope, 'vlan6', { namespace: 'kube-system', master: 'eth1', vlanId: 6 }),
    vlan7: NetworkAttachmentDefinition.macvlan(scope, 'vlan7', { namespace: 'shop', master: 'eth1', vlanId: 7 }),
    web4: new SpiderIPPool(scope, 'web-v4', { subnet: '10.6.0.0/16' }),
    spare4: new SpiderIPPool(scope, 'spare-v4', { subnet: '10.6.0.0/16' }),
    web6: new SpiderIPPool(scope, 'web-v6', { subnet: 'fd00::/64' }),
    subnet4: new SpiderSubnet(scope, 'subnet-v4', { subnet: '10.6.0.0/16' }),
    subnet6: new SpiderSubnet(scope, 'subnet-v6', { subnet: 'fd00::/64' }),
  };
}

type Network = ReturnType<typeof network>;

function poolAnnotations(networking: (given: Network) => PoolNetworking) {
  const scope = chart('apps', { namespace: 'shop' });
  const cloneSet = new FixedPoolCloneSet(scope, 'web', { podSpec: POD, ...networking(network(scope)) });
  return render(cloneSet).spec.template.metadata.annotations;
}

test('the source document: eth0 on the default network, net1 on a pool', () => {
  expect(
    poolAnnotations(({ calico, vlan6, web4 }) => ({
      defaultNetwork: calico,
      nics: [{ network: vlan6, pools: [web4] }],
    })),
  ).toEqual({
    'v1.multus-cni.io/default-network': 'kube-system/calico',
    'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
    'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["web-v4"]}]',
  });
});

test('two NICs in two families: names by place, pools by family', () => {
  expect(
    poolAnnotations(({ vlan6, vlan7, web4, web6, spare4 }) => ({
      nics: [
        { network: vlan6, pools: [web6, web4] },
        { network: vlan7, pools: [spare4] },
      ],
    })),
  ).toEqual({
    'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6,shop/vlan7',
    'ipam.spidernet.io/ippools':
      '[{"interface":"net1","ipv4":["web-v4"],"ipv6":["web-v6"]},{"interface":"net2","ipv4":["spare-v4"]}]',
  });
});

test('eth0 can take its addresses from pools, too', () => {
  expect(
    poolAnnotations(({ vlan6, vlan7, web4, web6 }) => ({
      defaultNetwork: { network: vlan6, pools: [web4], cleanGateway: true },
      nics: [{ network: vlan7, pools: [web6] }],
    })),
  ).toEqual({
    'v1.multus-cni.io/default-network': 'kube-system/vlan6',
    'k8s.v1.cni.cncf.io/networks': 'shop/vlan7',
    'ipam.spidernet.io/ippools':
      '[{"interface":"eth0","ipv4":["web-v4"],"cleangateway":true},{"interface":"net1","ipv6":["web-v6"]}]',
  });
});

test('eth0 may be the only NIC', () => {
  expect(
    poolAnnotations(({ vlan6, web4 }) => ({ defaultNetwork: { network: vlan6, pools: [web4] }, nics: [] })),
  ).toEqual({
    'v1.multus-cni.io/default-network': 'kube-system/vlan6',
    'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]}]',
  });
});

test('a NIC of another IPAM has its place and no pools', () => {
  expect(
    poolAnnotations(({ vlan6, vlan7, web4 }) => ({ nics: [{ network: vlan7 }, { network: vlan6, pools: [web4] }] })),
  ).toEqual({
    'k8s.v1.cni.cncf.io/networks': 'shop/vlan7,kube-system/vlan6',
    'ipam.spidernet.io/ippools': '[{"interface":"net2","ipv4":["web-v4"]}]',
  });
});

test('an interface with a name of its own is asked for in JSON', () => {
  expect(
    poolAnnotations(({ vlan6, vlan7, web4, spare4 }) => ({
      nics: [
        { network: vlan6, pools: [web4], interface: 'data0' },
        { network: vlan7, pools: [spare4] },
      ],
    })),
  ).toEqual({
    'k8s.v1.cni.cncf.io/networks':
      '[{"interface":"data0","name":"vlan6","namespace":"kube-system"},{"name":"vlan7","namespace":"shop"}]',
    'ipam.spidernet.io/ippools': '[{"interface":"data0","ipv4":["web-v4"]},{"interface":"net2","ipv4":["spare-v4"]}]',
  });
});

test('the name an interface has anyway need not be asked for', () => {
  const annotations = poolAnnotations(({ vlan6, web4 }) => ({
    nics: [{ network: vlan6, pools: [web4], interface: 'net1' }],
  }));
  expect(annotations['k8s.v1.cni.cncf.io/networks']).toBe('kube-system/vlan6');
});

test('a network whose name holds a dot is named in JSON, the only form that takes it', () => {
  const dotted: INetwork = { namespace: 'kube-system', name: 'vlan.6' };
  expect(
    poolAnnotations(({ web4 }) => ({ defaultNetwork: dotted, nics: [{ network: dotted, pools: [web4] }] })),
  ).toEqual({
    'v1.multus-cni.io/default-network': '[{"name":"vlan.6","namespace":"kube-system"}]',
    'k8s.v1.cni.cncf.io/networks': '[{"name":"vlan.6","namespace":"kube-system"}]',
    'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["web-v4"]}]',
  });
});

test('routes and the NIC of the default route', () => {
  expect(
    poolAnnotations(({ vlan6, web4 }) => ({
      nics: [{ network: vlan6, pools: [web4] }],
      defaultRouteNic: 'net1',
      routes: [
        { gw: '10.6.0.1', dst: '10.0.0.0/8' },
        { dst: 'FD01::/64', gw: 'FD00::1' },
      ],
    })),
  ).toEqual({
    'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
    'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["web-v4"]}]',
    'ipam.spidernet.io/routes': '[{"dst":"10.0.0.0/8","gw":"10.6.0.1"},{"dst":"fd01::/64","gw":"fd00::1"}]',
    'ipam.spidernet.io/default-route-nic': 'net1',
  });
});

test('pools and networks of other repositories are used like those made here', () => {
  expect(
    poolAnnotations(() => {
      const scope = chart();
      const pool = SpiderIPPool.fromName(scope, 'far-v4', { ips: ['10.9.0.1-10.9.0.9'] });
      const far = NetworkAttachmentDefinition.fromName(scope, 'far', { namespace: 'net', spiderpool: true });
      return { nics: [{ network: far, pools: [pool] }] };
    }),
  ).toEqual({
    'k8s.v1.cni.cncf.io/networks': 'net/far',
    'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["far-v4"]}]',
  });
});

test('annotations of the pods stay beside those that are derived', () => {
  const scope = chart();
  const { vlan6, web4 } = network(scope);
  const cloneSet = new FixedPoolCloneSet(scope, 'web', {
    podSpec: POD,
    podMetadata: { annotations: { note: 'x' } },
    nics: [{ network: vlan6, pools: [web4] }],
  });
  expect(render(cloneSet).spec.template.metadata.annotations).toMatchObject({ note: 'x' });
});

function attached(networking: (given: Network) => PoolNetworking | (SubnetNetworking & { ipNumber: number | '+2' })) {
  const scope = chart();
  const given = network(scope);
  const deployment = new kplus.Deployment(scope, 'web', { containers: [{ image: 'busybox' }] });
  const options = networking(given);
  if ('ipNumber' in options) attachNics(deployment, options);
  else attachNics(deployment, options);
  return render(deployment).spec.template.metadata.annotations;
}

test('attachNics gives pools to a Deployment of cdk8s-plus', () => {
  expect(
    attached(({ calico, vlan6, web4 }) => ({ defaultNetwork: calico, nics: [{ network: vlan6, pools: [web4] }] })),
  ).toEqual({
    'v1.multus-cni.io/default-network': 'kube-system/calico',
    'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
    'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["web-v4"]}]',
  });
});

test('attachNics gives subnets to it, with the size of the pool', () => {
  expect(
    attached(({ vlan6, vlan7, subnet4, subnet6 }) => ({
      defaultNetwork: { network: vlan7, subnets: [subnet6] },
      nics: [{ network: vlan6, subnets: [subnet4, subnet6] }],
      ipNumber: '+2',
    })),
  ).toEqual({
    'v1.multus-cni.io/default-network': 'shop/vlan7',
    'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan6',
    'ipam.spidernet.io/subnets':
      '[{"interface":"eth0","ipv6":["subnet-v6"]},{"interface":"net1","ipv4":["subnet-v4"],"ipv6":["subnet-v6"]}]',
    'ipam.spidernet.io/ippool-ip-number': '+2',
    'ipam.spidernet.io/ippool-reclaim': 'true',
  });
});

test('a size is text in the annotation, also when it is a number here', () => {
  const annotations = attached(({ vlan6, subnet4 }) => ({
    nics: [{ network: vlan6, subnets: [subnet4] }],
    ipNumber: 5,
  }));
  expect(annotations['ipam.spidernet.io/ippool-ip-number']).toBe('5');
});

test('attachNics serves our own workloads and whatever has pod metadata', () => {
  const scope = chart();
  const { vlan6, web4 } = network(scope);
  const nics = [{ network: vlan6, pools: [web4] }];
  const cloneSet = new CloneSet(scope, 'web', { podSpec: POD });
  attachNics(cloneSet, { nics });
  const heard = new Map<string, string>();
  attachNics({ podMetadata: { addAnnotation: (key, value) => heard.set(key, value) } }, { nics });
  expect(render(cloneSet).spec.template.metadata.annotations).toEqual(Object.fromEntries(heard));
});

test('every derived annotation is text', () => {
  const app = new App();
  const scope = new Chart(app, 'apps');
  const { calico, vlan6, subnet4 } = network(scope);
  const cloneSet = new CloneSet(scope, 'web', { podSpec: POD });
  attachNics(cloneSet, { defaultNetwork: calico, nics: [{ network: vlan6, subnets: [subnet4] }], ipNumber: 4 });
  const { annotations } = ApiObject.of(cloneSet).toJson().spec.template.metadata;
  expect(Object.values(annotations).map(value => typeof value)).toEqual(Array(5).fill('string'));
});
