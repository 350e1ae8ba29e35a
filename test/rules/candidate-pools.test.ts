import type { ContextData } from '../../src/context/context-data';
import { judgeYaml } from './judge-yaml';

const MACVLAN = (name: string) => `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: ${name}, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"${name}","plugins":[{"type":"macvlan","master":"${name}","ipam":{"type":"spiderpool"}}]}' }
`;

/** A pool of 10.6.THIRD.0/24 with so many addresses. */
function pool(name: string, third: number, addresses: number, more = ''): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: 10.6.${third}.0/24, ips: [10.6.${third}.10-10.6.${third}.${9 + addresses}]${more} }
`;
}

/** A CloneSet of namespace shop; pools by interface. */
function cloneSet(
  name: string,
  replicas: number,
  nics: Readonly<Record<string, readonly string[]>>,
  strategy = 'updateStrategy: { maxUnavailable: 1 }',
): string {
  const ippools = JSON.stringify(Object.entries(nics).map(([nic, ipv4]) => ({ interface: nic, ipv4 })));
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${replicas}
  ${strategy}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata:
      labels: { app: ${name} }
      annotations:
        v1.multus-cni.io/default-network: kube-system/eth1
        k8s.v1.cni.cncf.io/networks: kube-system/eth2
        ipam.spidernet.io/ippools: '${ippools}'
    spec: { containers: [{ name: web, image: nginx }] }
`;
}

const NETWORKS = MACVLAN('eth1') + MACVLAN('eth2');
const SURGING = 'updateStrategy: { maxSurge: 1, maxUnavailable: 0 }';
const PASSES_OVER = /^(pool-on-two-nics|(candidate-pools|pool)-(not-smooth|tight))$/;

function messages(yaml: string): readonly string[] {
  return judgeYaml(yaml + NETWORKS)
    .findings.filter(({ severity, rule }) => severity !== 'note' && !PASSES_OVER.test(rule))
    .map(({ rule, message, why }) => `${rule}: ${message} | ${why}`);
}

test('a workload with two NICs wants an address on each, and a shortage names both NICs with their workload', () => {
  const nics = { eth0: ['a', 'b'], net1: ['a', 'b'] };
  const found = messages(pool('a', 1, 3) + pool('b', 2, 2) + cloneSet('web', 3, nics));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('pool a (3) and pool b (2) give 5 addresses');
  expect(found[0]).toContain('need 6: CloneSet shop/web on eth0 and net1 2 x 3 = 3 replicas');
  expect(found[0]).toContain('a pod of CloneSet shop/web starts with an address on eth0 and net1');
  expect(messages(pool('a', 1, 3) + pool('b', 2, 3) + cloneSet('web', 3, nics))).toEqual([]);
});

test('a surge pod needs an address on both of its NICs at once', () => {
  const nics = { eth0: ['a', 'b'], net1: ['b', 'c'] };
  const pools = (c: number) => pool('a', 1, 3) + pool('b', 2, 1) + pool('c', 3, c);
  const [stuck, ...others] = messages(pools(3) + cloneSet('web', 3, nics, SURGING));
  expect(stuck).toMatch(/^candidate-pools-short: .*need 8: .* rollout of CloneSet shop\/web on eth0 .*never finishes/);
  expect(others).toEqual([]);
  const [contended, ...more] = messages(pools(4) + cloneSet('web', 3, nics, SURGING));
  expect(contended).toMatch(/^candidate-pools-contended: 1 pod .* while CloneSet shop\/web on eth0 rolls out/);
  expect(more).toEqual([]);
  expect(
    messages(pools(5) + pool('d', 4, 9) + cloneSet('web', 3, { eth0: ['a', 'd'], net1: ['b', 'c'] }, SURGING)),
  ).toEqual([]);
});

test('two NICs on one pool take two spare addresses for a surge pod', () => {
  const nics = { eth0: ['a'], net1: ['a'] };
  expect(messages(pool('a', 1, 7) + cloneSet('web', 3, nics, SURGING))[0]).toMatch(/^pool-deadlock/);
  expect(messages(pool('a', 1, 8) + cloneSet('web', 3, nics, SURGING))).toEqual([]);
});

test('one shortage is told although the surge of another workload has no room elsewhere, and both are', () => {
  const found = messages(
    pool('a', 1, 1) +
      pool('b', 2, 1) +
      cloneSet('web', 3, { eth0: ['a', 'b'], net1: ['z'] }) +
      pool('z', 9, 30) +
      pool('c', 3, 2) +
      pool('d', 4, 1) +
      cloneSet('cart', 3, { eth0: ['c', 'd'], net1: ['z'] }, SURGING),
  );
  expect(found.map(text => text.split(':')[0])).toEqual(['candidate-pools-short', 'candidate-pools-short']);
});

test('candidates that the IPAM passes over carry nobody: affinities, families and disabled pools', () => {
  const nics = { eth0: ['a', 'b'], net1: ['z'] };
  const web = pool('z', 9, 30) + cloneSet('web', 3, nics);
  expect(messages(pool('a', 1, 2) + pool('b', 2, 30) + web)).toEqual([]);
  for (const closed of [
    ', disable: true',
    ', podAffinity: { matchLabels: { app: cart } }',
    ', namespaceName: [other]',
  ]) {
    expect(messages(pool('a', 1, 2) + pool('b', 2, 30, closed) + web)[0]).toMatch(/^pool-short: pool a can give 2/);
  }
});

test('who may starve whom is told by workload and NIC, with the smallest growth that ends it', () => {
  const yaml = (b: number) =>
    pool('a', 1, 6) +
    pool('b', 2, b) +
    pool('z', 9, 30) +
    cloneSet('web', 5, { eth0: ['a'], net1: ['z'] }) +
    cloneSet('cart', 3, { eth0: ['a', 'b'], net1: ['z'] });
  const { findings } = judgeYaml(yaml(3) + NETWORKS);
  const found = findings.find(({ rule }) => rule === 'candidate-pools-contended');
  expect(found?.message).toBe(
    '2 pods of CloneSet shop/web on eth0 may find no address in pool a (6): CloneSet shop/cart on eth0 may land there first',
  );
  expect(found?.fix).toBe('add 2 addresses to pool a, or give CloneSet shop/cart on eth0 pools of their own');
});

const BLUE_GREEN = `---
apiVersion: rollouts.kruise.io/v1beta1
kind: Rollout
metadata: { name: cart, namespace: shop }
spec:
  workloadRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: cart }
  strategy: { blueGreen: { steps: [{ replicas: 100% }] } }
`;

test('a blue-green release wants as many addresses again as it has replicas, of all of its candidates', () => {
  const yaml = (a: number) =>
    pool('a', 1, a) + pool('b', 2, 3) + pool('z', 9, 30) + cloneSet('cart', 4, { eth0: ['a', 'b'], net1: ['z'] });
  expect(messages(yaml(4) + BLUE_GREEN)[0]).toMatch(
    /^candidate-pools-short: pool a \(4\) and pool b \(3\) give 7 addresses, and the workloads that choose from them need 8: .*never finishes/,
  );
  expect(messages(yaml(5) + BLUE_GREEN)).toEqual([]);
  expect(messages(yaml(4))).toEqual([]);
});

test('as long as a blue-green release goes on, it may leave others without addresses', () => {
  const yaml = (a: number) =>
    pool('a', 1, a) +
    pool('b', 2, 4) +
    pool('z', 9, 30) +
    cloneSet('web', 3, { eth0: ['a'], net1: ['z'] }) +
    cloneSet('cart', 3, { eth0: ['a', 'b'], net1: ['z'] });
  expect(messages(yaml(6))).toEqual([]);
  const [contended, ...others] = messages(yaml(6) + BLUE_GREEN);
  expect(contended).toContain(
    'candidate-pools-contended: 3 pods of CloneSet shop/web on eth0 may find no address in pool a (6): CloneSet shop/cart on eth0 may land there first, while CloneSet shop/cart on eth0 rolls out',
  );
  expect(others).toEqual([]);
  expect(messages(yaml(9) + BLUE_GREEN)).toEqual([]);
});

test('a surge pod that others may leave without an address is told, since its rollout then never finishes', () => {
  const yaml = (a: number) =>
    pool('a', 1, a) +
    pool('b', 2, 4) +
    pool('z', 9, 30) +
    cloneSet('web', 3, { eth0: ['a'], net1: ['z'] }, SURGING) +
    cloneSet('cart', 3, { eth0: ['a', 'b'], net1: ['z'] });
  const [contended] = messages(yaml(6));
  expect(contended).toMatch(
    /^candidate-pools-contended: 1 pod of CloneSet shop\/web on eth0 may find no address .* while CloneSet shop\/web on eth0 rolls out .*never finishes/,
  );
  expect(messages(yaml(7))).toEqual([]);
});

function told(yaml: string, policy: ContextData['policy'] = {}): readonly string[] {
  return judgeYaml(yaml + NETWORKS, { complete: true, policy }).findings.map(
    ({ severity, rule, message }) => `${severity} ${rule}: ${message}`,
  );
}

test('pools that hold all replicas and not all that a rollout may hold are told as one pool would be', () => {
  const web = pool('z', 9, 30) + cloneSet('web', 5, { eth0: ['a', 'b'], net1: ['z'] });
  expect(told(pool('a', 1, 3) + pool('b', 2, 2) + web)).toEqual([
    'warning candidate-pools-tight: pool a (3) and pool b (2) give 5 addresses, and rollouts of the workloads that choose from them may hold 6: CloneSet shop/web on eth0 6 = 5 replicas + 1 unavailable',
  ]);
  expect(told(pool('a', 1, 3) + pool('b', 2, 3) + web)).toEqual([
    'note candidate-pools-not-smooth: pool a (3) and pool b (3) give 6 addresses; nobody waits in a rollout from 10 on: CloneSet shop/web on eth0 10 = 5 replicas + 5 terminating (every pod is replaced)',
  ]);
  expect(told(pool('a', 1, 5) + pool('b', 2, 5) + web)).toEqual([]);
});

test('below the bar of the policy that is an error, and where several roll out at once it is a note', () => {
  const nics = { eth0: ['a', 'b'], net1: ['z'] };
  const two = pool('z', 9, 30) + cloneSet('web', 5, nics) + cloneSet('cart', 5, nics);
  const pools = (a: number) => pool('a', 1, a) + pool('b', 2, 5);
  expect(told(pools(5) + two)[0]).toMatch(
    /^note candidate-pools-tight: .*may hold 12: CloneSet shop\/web on eth0 6 = /,
  );
  expect(told(pools(5) + two, { bar: 'budget' })[0]).toMatch(/^error candidate-pools-tight/);
  expect(told(pools(8) + two, { bar: 'budget' }).filter(text => text.startsWith('error'))).toEqual([]);
  expect(told(pools(8) + two, { bar: 'smooth' })[0]).toMatch(/^error candidate-pools-not-smooth/);
});

test('a pool too small for those who have no other is told once, and the pools to choose from are held against the rest', () => {
  const yaml =
    pool('a', 1, 5) +
    pool('b', 2, 9) +
    pool('z', 9, 30) +
    cloneSet('web', 5, { eth0: ['a'], net1: ['z'] }) +
    cloneSet('cart', 3, { eth0: ['a', 'b'], net1: ['z'] });
  expect(told(yaml).map(text => text.split(':')[0])).toEqual([
    'warning pool-tight',
    'warning candidate-pools-contended',
  ]);
});
