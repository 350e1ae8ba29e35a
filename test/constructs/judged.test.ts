import { App, Chart, JsonPatch, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  attachNics,
  CloneSet,
  FixedPoolCloneSet,
  type ISpiderIPPool,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderSubnet,
  SubnetBackedWorkload,
  useContext,
} from 'cdk8s-spiderpool';
import { contextOf } from '../../src/synth/app-context';
import { POD } from './tree';

jest.spyOn(process.stderr, 'write').mockReturnValue(true);

function complete(): Chart {
  const app = new App();
  useContext(app, { complete: true });
  return new Chart(app, 'apps', { namespace: 'shop' });
}

function nicOf(scope: Chart, pool: ISpiderIPPool) {
  const network = NetworkAttachmentDefinition.macvlan(scope, 'vlan6', {
    namespace: 'kube-system',
    master: 'eth1',
    vlanId: 6,
  });
  return { network, pools: [pool] };
}

function poolOf(scope: Chart, last: number): SpiderIPPool {
  return new SpiderIPPool(scope, 'pool', { subnet: '10.6.0.0/16', ips: [`10.6.0.10-10.6.0.${last}`] });
}

test('a pool that is large enough passes, and one that is short fails synth', () => {
  const enough = complete();
  new FixedPoolCloneSet(enough, 'web', { replicas: 3, podSpec: POD, nics: [nicOf(enough, poolOf(enough, 15))] });
  expect(Testing.synth(enough)).toHaveLength(3);
  const short = complete();
  new FixedPoolCloneSet(short, 'web', { replicas: 30, podSpec: POD, nics: [nicOf(short, poolOf(short, 15))] });
  expect(() => Testing.synth(short)).toThrow(/short/);
});

test('any one construct turns the engine on', () => {
  const twice = (make: (scope: Chart, id: string) => unknown) => {
    const scope = complete();
    for (const id of ['a', 'b']) make(new Chart(App.of(scope), id, { namespace: 'shop' }), 'twin');
    return scope;
  };
  const makers = [
    (scope: Chart, id: string) => new SpiderSubnet(scope, id, { subnet: '10.6.0.0/16' }),
    (scope: Chart, id: string) => new SpiderIPPool(scope, id, { subnet: '10.6.0.0/16' }),
    (scope: Chart, id: string) => new NetworkAttachmentDefinition(scope, id),
    (scope: Chart, id: string) => new CloneSet(scope, id, { podSpec: POD }),
  ];
  for (const make of makers) expect(() => Testing.synth(twice(make))).toThrow(/twin/);
});

test('attachNics turns the engine on for a workload of cdk8s-plus', () => {
  const app = new App();
  useContext(app, { complete: true });
  const scope = new Chart(app, 'apps');
  const deployment = new kplus.Deployment(scope, 'web', { replicas: 3, containers: [{ image: 'busybox' }] });
  const nowhere = { name: 'nowhere', family: 4 } as const;
  attachNics(deployment, { nics: [{ network: { namespace: 'a', name: 'nowhere' }, pools: [nowhere] }] });
  expect(() => Testing.synth(scope)).toThrow(/nowhere/);
});

test('what fromName declares counts', () => {
  const scope = complete();
  const enough = SpiderIPPool.fromName(scope, 'far', { subnet: '10.9.0.0/16', ips: ['10.9.0.1-10.9.0.9'] });
  const calico = NetworkAttachmentDefinition.fromName(scope, 'calico', { namespace: 'kube-system' });
  new FixedPoolCloneSet(scope, 'web', {
    replicas: 3,
    podSpec: POD,
    defaultNetwork: calico,
    nics: [nicOf(scope, enough)],
  });
  expect(Testing.synth(scope)).toHaveLength(2);
  const short = complete();
  const one = SpiderIPPool.fromName(short, 'far', { family: 4, size: 1 });
  new FixedPoolCloneSet(short, 'web', { replicas: 3, podSpec: POD, nics: [nicOf(short, one)] });
  expect(() => Testing.synth(short)).toThrow(/far/);
});

test('fromName describes objects elsewhere to the engine', () => {
  const scope = complete();
  SpiderIPPool.fromName(scope, 'p', { subnet: '10.9.0.0/16', ips: ['10.9.0.1-10.9.0.9'], excludeIPs: ['10.9.0.5'] });
  SpiderSubnet.fromName(scope, 's', { family: 6, size: '18446744073709551616', vlan: 6 });
  NetworkAttachmentDefinition.fromName(scope, 'n', { namespace: 'a', spiderpool: true, vlan: 7 });
  const { ippools, subnets, networks } = contextOf(scope).external;
  expect(ippools).toMatchObject([{ name: 'p', family: 4 }]);
  expect(subnets).toEqual([
    { name: 's', family: 6, subnet: undefined, capacity: { type: 'size', addresses: 2n ** 64n }, vlan: 6 },
  ]);
  expect(networks).toEqual([{ namespace: 'a', name: 'n', spiderpool: true, vlan: 7 }]);
});

test('the engine judges what a patch makes of an object', () => {
  const scope = complete();
  const cloneSet = new FixedPoolCloneSet(scope, 'web', {
    replicas: 3,
    podSpec: POD,
    nics: [nicOf(scope, poolOf(scope, 15))],
  });
  cloneSet.addJsonPatch(JsonPatch.replace('/spec/replicas', 300));
  expect(() => Testing.synth(scope)).toThrow(/short/);
});

test('the size that is worked out is one the engine accepts, at any number of replicas and with any strategy', () => {
  for (const replicas of [0, 1, 3, 7, 20]) {
    for (const maxUnavailable of [0, 1, '20%', '100%'] as const) {
      for (const kind of ['CloneSet', 'Deployment'] as const) {
        const scope = complete();
        const network = NetworkAttachmentDefinition.macvlan(scope, 'vlan6', {
          namespace: 'kube-system',
          master: 'eth1',
        });
        const subnet = new SpiderSubnet(scope, 'subnet', { subnet: '10.6.0.0/16', ips: ['10.6.1.0-10.6.1.255'] });
        const shared = { replicas, podSpec: POD, nics: [{ network, subnets: [subnet] }] };
        if (kind === 'CloneSet') {
          new SubnetBackedWorkload(scope, 'web', { kind, ...shared, updateStrategy: { maxUnavailable, maxSurge: 1 } });
        } else {
          new SubnetBackedWorkload(scope, 'web', {
            kind,
            ...shared,
            strategy: { rollingUpdate: { maxUnavailable, maxSurge: 1 } },
          });
        }
        expect(Testing.synth(scope)).toHaveLength(3);
      }
    }
  }
});
