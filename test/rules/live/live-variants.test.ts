import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import { readLiveCluster } from '../../../src/manifests/live/read-live-cluster';
import { planAddresses } from '../../../src/plan/plan-addresses';
import { addressObject, MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { judgeLive } from '../../../src/rules/live/judge-live';
import { liveEndpoint, livePool, liveSubnet } from '../../../src/rules/live/live-examples';
import { findingText } from '../finding-text';
import { fixFaults } from '../fix-lines';
import { manifestsOf } from '../judge-yaml';

/** What the rules of live clusters say of manifests and of what the cluster has, both written as YAML; the texts of `rule` alone, if one is named. */
function told(manifests: string, live: string, { rule, external }: Told = {}): readonly string[] {
  const context = parseContext({ complete: true, ...(external && { external }) });
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const plan = planAddresses(manifestsOf(manifests), context.value);
  const findings = judgeLive(plan, [readLiveCluster(manifestsOf(live), null)]);
  expect(findings.flatMap(({ fix }) => fixFaults(fix))).toEqual([]);
  return findings.filter(finding => rule === undefined || finding.rule === rule).map(findingText);
}

interface Told {
  readonly rule?: string;
  readonly external?: ContextData['external'];
}

/** Three pods that want the pool web-v4, never more. */
const WEB = workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) + MACVLAN;

const reservedIP = (name: string, ips: string) =>
  addressObject('SpiderReservedIP', `{ name: ${name} }`, `{ ips: ${ips} }`);

describe('live-pool-short', () => {
  const four = pool('[10.6.124.10-10.6.124.13]');
  const liveFour = livePool('[10.6.124.10-10.6.124.13]', []);
  const strange = [
    { ip: '10.6.124.10', pod: 'shop/old-1' },
    { ip: '10.6.124.11', pod: 'shop/older-1' },
  ] as const;

  test('what the cluster reserves beyond Git is not left for the pods', () => {
    expect(told(four + WEB, liveFour + reservedIP('hosts', '[10.6.124.12-10.6.124.20]'))).toEqual([
      `error live-pool-short at spec.ips
pool web-v4 has 4 addresses, of which 2 are reserved by SpiderReservedIPs that Git does not know: 2 are left, and its workloads need 3
pods stay in ContainerCreating with "all IP addresses used out" until the others give up theirs
take 1 address more into web-v4, or move the others to a pool of their own first`,
    ]);
  });

  test('what others hold and what the cluster reserves is counted together', () => {
    const live =
      livePool('[10.6.124.10-10.6.124.13]', strange) +
      liveEndpoint(strange[0], 'old') +
      liveEndpoint(strange[1], 'older') +
      reservedIP('hosts', '[10.6.124.13]');
    expect(told(four + WEB, live)).toEqual([
      `error live-pool-short at spec.ips
pool web-v4 has 4 addresses, of which 2 are held by CloneSet shop/old and CloneSet shop/older and 1 is reserved by SpiderReservedIPs that Git does not know: 1 is left, and its workloads need 3
pods stay in ContainerCreating with "all IP addresses used out" until the others give up theirs
take 2 addresses more into web-v4, or move the others to a pool of their own first`,
    ]);
  });

  test('as many as are needed are enough', () => {
    expect(told(four + WEB, liveFour + reservedIP('hosts', '[10.6.124.13]'))).toEqual([]);
    expect(
      told(four + WEB, livePool('[10.6.124.10-10.6.124.13]', [strange[0]]) + liveEndpoint(strange[0], 'old')),
    ).toEqual([]);
  });

  test('what Git reserves as well, or of the other family, takes nothing more', () => {
    const hosts = reservedIP('hosts', '[10.6.124.13]');
    expect(told(four + hosts + WEB, liveFour + hosts)).toEqual([]);
    expect(told(four + WEB, liveFour + reservedIP('hosts', '["fd00:6:124::10-fd00:6:124::13"]'))).toEqual([]);
    expect(
      told(four + WEB, liveFour + reservedIP('hosts', '[10.6.124.13]') + reservedIP('more', '["fd00::1"]')),
    ).toEqual([]);
    expect(told(four + WEB, liveFour + reservedIP('hosts', '[nonsense]') + reservedIP('none', 'null'))).toEqual([]);
  });

  test('addresses that Git takes out of the pool are not held in it', () => {
    const elsewhere = { ip: '10.6.124.50', pod: 'shop/old-1' };
    const live = livePool('[10.6.124.10-10.6.124.50]', [elsewhere]) + liveEndpoint(elsewhere, 'old');
    expect(told(pool('[10.6.124.10-10.6.124.12]') + WEB, live, { rule: 'live-pool-short' })).toEqual([]);
  });

  test('a pool that is too small by itself is no matter of others', () => {
    const live = livePool('[10.6.124.10-10.6.124.11]', [strange[0]]) + liveEndpoint(strange[0], 'old');
    expect(told(pool('[10.6.124.10-10.6.124.11]') + WEB, live)).toEqual([]);
  });

  test('without the records of the endpoints nobody knows who holds what', () => {
    expect(told(four + WEB, livePool('[10.6.124.10-10.6.124.13]', strange))).toEqual([]);
  });

  test('where the demand or the pool cannot be counted, nothing is said', () => {
    const daemons = WEB.replace('kind: Deployment', 'kind: DaemonSet').replace(/ {2}(replicas|strategy):.*\n/g, '');
    expect(told(four + daemons, liveFour + reservedIP('hosts', '[10.6.124.10-10.6.124.13]'))).toEqual([]);
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', size: 4 }] };
    expect(told(WEB, liveFour + reservedIP('hosts', '[10.6.124.10-10.6.124.13]'), { external })).toEqual([]);
    const unused = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.13'] }] };
    expect(told('', liveFour + reservedIP('hosts', '[10.6.124.10-10.6.124.13]'), { external: unused })).toEqual([]);
  });

  test('of a pool that lives elsewhere, the workload is told', () => {
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.13'] }] };
    const [finding] = told(WEB, liveFour + reservedIP('hosts', '[10.6.124.10-10.6.124.13]'), { external });
    expect(finding).toMatch(
      /^error live-pool-short at spec\.template\.metadata\.annotations\["ipam\.spidernet\.io\/ippools"\]\npool web-v4 has 4 addresses/,
    );
  });

  test('a pool that is not in the cluster yet is short of what is reserved there', () => {
    expect(told(four + WEB, reservedIP('hosts', '[10.6.124.10-10.6.124.13]'))).toHaveLength(1);
  });
});

describe('the workloads that Git knows', () => {
  const united = `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  topology: { subsets: [{ name: zone-a }] }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template:
          metadata:
            labels: { app: web }
            annotations:
              v1.multus-cni.io/default-network: kube-system/macvlan
              ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]'
          spec: { containers: [{ name: web, image: nginx }] }
${MACVLAN}`;

  /** Whether somebody holds an address that Git does not know, where three of three are needed. */
  function isStrange(manifests: string, endpoint: { kind: string; namespace: string; name: string }): boolean {
    const held = { ip: '10.6.124.10', pod: `${endpoint.namespace}/pod-1` };
    const live =
      livePool('[10.6.124.10-10.6.124.12]', [held]) +
      liveEndpoint(held, endpoint.name).replace('Type: CloneSet', `Type: ${endpoint.kind}`);
    return told(pool('[10.6.124.10-10.6.124.12]') + manifests, live, { rule: 'live-pool-short' }).length > 0;
  }

  test.each([
    ['the object itself', { kind: 'Deployment', namespace: 'shop', name: 'web' }, false],
    ['one of another name', { kind: 'Deployment', namespace: 'shop', name: 'web-2' }, true],
    ['one of another kind', { kind: 'CloneSet', namespace: 'shop', name: 'web' }, true],
    ['one of another namespace', { kind: 'Deployment', namespace: 'other', name: 'web' }, true],
  ])('own the pods of %s', (_, endpoint, strange) => {
    expect(isStrange(WEB, endpoint)).toBe(strange);
  });

  test.each([
    [
      'a CloneSet that the UnitedDeployment makes',
      { kind: 'CloneSet', namespace: 'shop', name: 'web-zone-a-x7k2p' },
      false,
    ],
    [
      'a CloneSet whose name only begins alike',
      { kind: 'CloneSet', namespace: 'shop', name: 'website-zone-a-x7k2p' },
      true,
    ],
    ['a CloneSet whose name ends alike', { kind: 'CloneSet', namespace: 'shop', name: 'other-web-' }, true],
    ['a CloneSet in another namespace', { kind: 'CloneSet', namespace: 'other', name: 'web-zone-a-x7k2p' }, true],
    ['another kind', { kind: 'Deployment', namespace: 'shop', name: 'web-zone-a-x7k2p' }, true],
  ])('own, or do not own, the pods of %s', (_, endpoint, strange) => {
    expect(isStrange(united, endpoint)).toBe(strange);
  });

  test('a CloneSet makes no other workloads', () => {
    expect(isStrange(WEB, { kind: 'Deployment', namespace: 'shop', name: 'web-zone-a-x7k2p' })).toBe(true);
  });
});

describe('live-pool-terminating', () => {
  const terminating = 'name: web-v4, deletionTimestamp: "2026-01-01T00:00:00Z"';

  test('says how many addresses are held', () => {
    const held = [
      { ip: '10.6.124.10', pod: 'shop/web-1' },
      { ip: '10.6.124.11', pod: 'shop/web-2' },
    ];
    expect(told(pool('[10.6.124.10-10.6.124.20]'), livePool('[10.6.124.10-10.6.124.20]', held, terminating))).toEqual([
      `error live-pool-terminating at metadata.name
pool web-v4 is being deleted in the cluster, and waits for the pods that hold 2 addresses of it
until it is gone it hands out nothing and no apply of it succeeds: its workloads get no address
let its pods go (kubectl get sp web-v4 -o jsonpath='{.status.allocatedIPs}' names them), and sync again once kubectl get sp web-v4 finds nothing`,
    ]);
  });

  test('is silent about pools that Git does not write', () => {
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24' }] };
    expect(told('', livePool('[10.6.124.10-10.6.124.20]', [], terminating), { external })).toEqual([]);
  });
});

describe('live-pool-in-use', () => {
  const held = [{ ip: '10.6.124.30', pod: 'shop/web-1' }];

  test('is silent about pools that Git does not write', () => {
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', ips: ['10.6.124.10'] }] };
    expect(told('', livePool('[10.6.124.10-10.6.124.30]', held), { external })).toEqual([]);
  });

  test.each([
    ['another network', '10.6.125.0/24', '10.6.125.10'],
    ['the other family', '"fd00:6:124::/64"', '"fd00:6:124::10"'],
  ])(
    'leaves a pool that is to move to %s to the rule about its CIDR: no address of the old one can be kept in it',
    (_, cidr, ip) => {
      const moved = addressObject('SpiderIPPool', '{ name: web-v4 }', `{ subnet: ${cidr}, ips: [${ip}] }`);
      const rules = told(moved, livePool('[10.6.124.10-10.6.124.30]', held)).map(text => text.split(' ', 2)[1]);
      expect(rules).toEqual(['live-cidr-fixed']);
    },
  );
});

describe('live-cidr-fixed', () => {
  test('subnets keep their CIDR as well', () => {
    const other = addressObject('SpiderSubnet', '{ name: subnet124 }', '{ subnet: 10.6.0.0/16, ips: [10.6.0.10] }');
    expect(told(other, liveSubnet('[10.6.124.10]', {}))).toEqual([
      `error live-cidr-fixed at spec.subnet
SpiderSubnet subnet124 has the CIDR 10.6.0.0/16, and the one in the cluster 10.6.124.0/24
Spiderpool's webhook refuses the update as a whole: the CIDR of an object never changes
1. leave subnet124 as it is, and give the workloads addresses of another network, since 10.6.0.0/16 overlaps 10.6.124.0/24, and as long as that is there Spiderpool refuses a SpiderSubnet for it under any name
2. once nobody holds an address of subnet124, remove it with its pools in a later change
3. add a SpiderSubnet for 10.6.0.0/16 in the one after it, and move the workloads to it`,
    ]);
  });

  test('one CIDR in two spellings is a matter of spelling', () => {
    const spelt = addressObject('SpiderIPPool', '{ name: web-v4 }', '{ subnet: 10.6.124.7/24, ips: [10.6.124.10] }');
    expect(told(spelt, livePool('[10.6.124.10]', []))).toEqual([
      `error live-cidr-fixed at spec.subnet
SpiderIPPool web-v4 has the CIDR 10.6.124.7/24, and the one in the cluster 10.6.124.0/24
Spiderpool's webhook refuses the update as a whole: the CIDR of an object never changes
subnet: 10.6.124.0/24`,
    ]);
  });

  test.each([
    ['a subnet that the cluster does not have', subnet('[10.6.124.10]'), ''],
    [
      'a subnet of the name of a pool',
      subnet('[10.6.124.10]'),
      livePool('[10.6.125.10]', [], 'name: subnet124').replace('124.0/24', '125.0/24'),
    ],
    [
      'a pool without a CIDR',
      addressObject('SpiderIPPool', '{ name: web-v4 }', '{ ips: [10.6.124.10] }'),
      livePool('[10.6.124.10]', []),
    ],
  ])('is silent about %s', (_, manifests, live) => {
    expect(told(manifests, live, { rule: 'live-cidr-fixed' })).toEqual([]);
  });

  test('is silent about pools that Git does not write', () => {
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.125.0/24', size: 1 }] };
    expect(told('', livePool('[10.6.124.10]', []), { external })).toEqual([]);
  });
});

describe('live-pool-overlap', () => {
  const labels =
    'name: auto4-web-eth0-12345, labels: { ipam.spidernet.io/owner-application-kind: CloneSet, ipam.spidernet.io/owner-application-namespace: shop, ipam.spidernet.io/owner-application-name: web }';

  test('says whose auto pool it is', () => {
    expect(told(pool('[10.6.124.10-10.6.124.12]'), livePool('[10.6.124.12-10.6.124.13]', [], labels))).toEqual([
      `error live-pool-overlap at spec.ips
pool web-v4 takes 1 address, 10.6.124.12, of the auto pool auto4-web-eth0-12345 of CloneSet shop/web, which the cluster has and Git does not know
Spiderpool refuses the pool, or the update of it, as long as the other is there
remove the other from the cluster, once no pod holds an address of it; or write in pool web-v4:
ips: ["10.6.124.10-10.6.124.11"]`,
    ]);
  });

  test('all ranges of all of them are looked at, in whatever order they are written, and each pool is named once', () => {
    const own = pool('[10.6.124.10-10.6.124.12, 10.6.124.30-10.6.124.40]');
    const live =
      livePool('[10.6.124.35, 10.6.124.37-10.6.124.38]', [], 'name: late') +
      livePool('[10.6.124.1-10.6.124.10]', [], 'name: early') +
      livePool('[10.6.124.13-10.6.124.29, 10.6.124.41]', [], 'name: between');
    expect(told(own, live)).toEqual([
      `error live-pool-overlap at spec.ips
pool web-v4 takes 4 addresses, 10.6.124.10, 10.6.124.35, 10.6.124.37-10.6.124.38, of pool early and pool late, which the cluster has and Git does not know
Spiderpool refuses the pool, or the update of it, as long as the other is there
remove the other from the cluster, once no pod holds an address of it; or write in pool web-v4:
ips: ["10.6.124.11-10.6.124.12","10.6.124.30-10.6.124.34","10.6.124.36","10.6.124.39-10.6.124.40"]`.replaceAll(
        '","',
        '", "',
      ),
    ]);
  });

  test('a wide pool of the cluster meets every pool inside it', () => {
    const own = pool('[10.6.124.10]', 'a') + pool('[10.6.124.20]', 'b') + pool('[10.6.124.20-10.6.124.21]', 'c');
    const texts = told(own, livePool('[10.6.124.1-10.6.124.50]', [], 'name: wide'));
    expect(texts.map(text => text.split('\n')[1])).toEqual([
      'pool a takes 1 address, 10.6.124.10, of pool wide, which the cluster has and Git does not know',
      'pool b takes 1 address, 10.6.124.20, of pool wide, which the cluster has and Git does not know',
      'pool c takes 2 addresses, 10.6.124.20-10.6.124.21, of pool wide, which the cluster has and Git does not know',
    ]);
  });

  test('pools of Git that overlap each other, and pools of both families, are no matter of the cluster', () => {
    const v6 = addressObject(
      'SpiderIPPool',
      '{ name: web-v6 }',
      '{ subnet: "fd00:6:124::/64", ips: ["fd00:6:124::10"] }',
    );
    const own = pool('[10.6.124.10-10.6.124.12]', 'a') + v6 + pool('[10.6.124.12]', 'b');
    const live =
      livePool('[10.6.124.99]', [], 'name: far') +
      addressObject('SpiderIPPool', '{ name: far-v6 }', '{ subnet: "fd00:6:124::/64", ips: ["fd00:6:124::99"] }');
    expect(told(own, live)).toEqual([]);
  });

  test('an IPv6 address with the number of an IPv4 address is another address', () => {
    const twin = addressObject('SpiderIPPool', '{ name: twin }', '{ subnet: "::/64", ips: ["::a06:7c0a"] }');
    expect(told(pool('[10.6.124.10]'), twin)).toEqual([]);
  });

  test('what is unreadable, or not written in Git, meets nothing', () => {
    const broken = livePool('[nonsense]', [], 'name: broken');
    expect(told(pool('[10.6.124.10]'), broken)).toEqual([]);
    expect(told(pool('[nonsense]'), livePool('[10.6.124.10]', [], 'name: legacy'))).toEqual([]);
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', ips: ['10.6.124.10'] }] };
    expect(told('', livePool('[10.6.124.10]', [], 'name: legacy'), { external })).toEqual([]);
    const wide = livePool('[10.6.0.10]', [], 'name: legacy').replace('10.6.124.0/24', '10.6.0.0/16');
    expect(told('', wide, { external })).toEqual([]);
  });

  test('a new pool must not lie inside the network of one that only the cluster has', () => {
    const legacy = livePool('[10.6.0.10]', [], 'name: legacy').replace('10.6.124.0/24', '10.6.0.0/16');
    expect(told(pool('[10.6.124.10]'), legacy)).toEqual([
      `error live-pool-overlap at spec.subnet
pool web-v4 has the CIDR 10.6.124.0/24, which overlaps 10.6.0.0/16 of pool legacy, which the cluster has and Git does not know
Spiderpool refuses a pool whose CIDR overlaps that of another and differs from it
if it is the same network, write so; if not, the pools need networks apart:
subnet: 10.6.0.0/16`,
    ]);
  });

  test('one network, or a pool that has been let in, is none of this', () => {
    expect(told(pool('[10.6.124.10]'), livePool('[10.6.124.99]', [], 'name: legacy'))).toEqual([]);
    const legacy = livePool('[10.6.0.10]', [], 'name: legacy').replace('10.6.124.0/24', '10.6.0.0/16');
    expect(told(pool('[10.6.124.10]'), legacy + livePool('[10.6.124.10]', []))).toEqual([]);
  });
});

describe('live-subnet-short', () => {
  /** An auto pool of six addresses out of subnet124. */
  const six =
    workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' } }) + MACVLAN;
  const home = '[10.6.124.10-10.6.124.19]';

  test('where what is left is enough, it is good to know', () => {
    expect(told(subnet(home) + six, liveSubnet(home, { legacy: ['10.6.124.10-10.6.124.12'] }))).toEqual([
      `note live-subnet-short at spec.ips
SpiderSubnet subnet124 has 1 address free in truth, not 4: the cluster has pools of it that Git does not know, legacy with 3
the plan counts only what Git knows; what is cut from the subnet by hand or by other teams is not there for the next workload
nothing, if that is known; otherwise declare them in spiderpool.yaml:
external: { ippools: [{ name: legacy, subnet: 10.6.124.0/24, size: 3 }] }`,
    ]);
  });

  test('nothing left is still enough; one less is not', () => {
    const [enough] = told(subnet(home) + six, liveSubnet(home, { legacy: ['10.6.124.10-10.6.124.13'] }));
    expect(enough).toMatch(
      /^note live-subnet-short at spec\.ips\nSpiderSubnet subnet124 has 0 addresses free in truth, not 4: /,
    );
    expect(
      told(
        subnet(home) + six,
        liveSubnet(home, { legacy: ['10.6.124.10-10.6.124.12'], more: ['10.6.124.15-10.6.124.16'] }),
      ),
    ).toEqual([
      `error live-subnet-short at spec.ips
SpiderSubnet subnet124 has 0 addresses free in truth, not 4: the cluster has pools of it that Git does not know, legacy with 3 and more with 2
the auto pools of the manifests are 1 address short: "insufficient subnet FreeIPs", and their pods do not start
add 1 address to ips of SpiderSubnet subnet124, or remove pools that nobody uses (kubectl get sp)`,
    ]);
  });

  test('a subnet that Git exhausts is enough only while nobody else has any of it', () => {
    const exact = '[10.6.124.10-10.6.124.15]';
    const [finding] = told(subnet(exact) + six, liveSubnet(exact, { legacy: ['10.6.124.10'] }));
    expect(finding).toMatch(
      /^error live-subnet-short at spec\.ips\nSpiderSubnet subnet124 has 0 addresses free in truth, not 0: /,
    );
  });

  test('a subnet that Git overdraws by itself is another matter', () => {
    expect(
      told(
        subnet('[10.6.124.10-10.6.124.14]') + six,
        liveSubnet('[10.6.124.10-10.6.124.14]', { legacy: ['10.6.124.10'] }),
      ),
    ).toEqual([]);
  });

  test('the auto pool of a workload of Git is counted already, others of it are not', () => {
    const auto = (name: string, owner: string) =>
      livePool(
        '[10.6.124.10-10.6.124.15]',
        [],
        `name: ${name}, labels: { ipam.spidernet.io/owner-application-kind: CloneSet, ipam.spidernet.io/owner-application-namespace: shop, ipam.spidernet.io/owner-application-name: ${owner} }`,
      );
    const controlled = liveSubnet(home, { 'auto4-web-eth0-12345': ['10.6.124.10-10.6.124.15'] });
    const strange = (manifests: string, owner = 'web') =>
      told(manifests, controlled + auto('auto4-web-eth0-12345', owner), { rule: 'live-subnet-short' }).length > 0;
    expect(strange(subnet(home) + six)).toBe(false);
    expect(strange(subnet(home) + six, 'gone')).toBe(true);
    const fromPool = workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN;
    expect(strange(subnet(home) + pool('[10.6.124.16-10.6.124.19]') + fromPool)).toBe(true);
    const elsewhere = six.replace('"ipv4":["subnet124"]', '"ipv4":["subnet125"]');
    const other = addressObject(
      'SpiderSubnet',
      '{ name: subnet125 }',
      '{ subnet: 10.6.125.0/24, ips: [10.6.125.10-10.6.125.19] }',
    );
    expect(strange(subnet(home) + other + elsewhere)).toBe(true);
    const twoNics = six
      .replace(
        '[{"interface":"eth0","ipv4":["subnet124"]}]',
        '[{"interface":"eth0","ipv4":["subnet125"]},{"interface":"net1","ipv4":["subnet124"]}]',
      )
      .replace(
        "v1.multus-cni.io/default-network: 'kube-system/macvlan'",
        "v1.multus-cni.io/default-network: 'kube-system/macvlan'\n        k8s.v1.cni.cncf.io/networks: kube-system/macvlan",
      );
    expect(strange(subnet(home) + other + twoNics)).toBe(false);
  });

  test('pools that Git has, empty ones, and addresses that the plan does not take for free, take nothing away', () => {
    const manual = pool('[10.6.124.16-10.6.124.19]');
    const controlled = { 'web-v4': ['10.6.124.16-10.6.124.19'], empty: [] };
    expect(
      told(subnet(home) + manual + six, liveSubnet(home, controlled) + livePool('[10.6.124.16-10.6.124.19]', [])),
    ).toEqual([]);
    expect(told(subnet(home) + manual + six, liveSubnet(home, { legacy: ['10.6.124.17'] }))).toEqual([]);
    const hosts = reservedIP('hosts', '[10.6.124.19]');
    expect(told(subnet(home) + hosts + six, liveSubnet(home, { legacy: ['10.6.124.19'] }) + hosts)).toEqual([]);
    expect(told(subnet(home) + six, liveSubnet(home, { legacy: ['10.6.124.99'] }))).toEqual([]);
  });

  test('what is not written here, not in the cluster, or not to be read, is not told', () => {
    const external = { subnets: [{ name: 'subnet124', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.15'] }] };
    const live = liveSubnet(home, { legacy: ['10.6.124.10-10.6.124.12'] });
    expect(told(six, live, { external })).toEqual([]);
    expect(told(subnet(home) + six, '')).toEqual([]);
    const unreadable = addressObject(
      'SpiderSubnet',
      '{ name: subnet124 }',
      '{ subnet: 10.6.124.0/24, ips: [nonsense] }',
    );
    expect(told(unreadable + six, live)).toEqual([]);
  });
});

describe('a plan and what its clusters have', () => {
  test('findings stand in the order of the manifests, whatever the order of the rules', () => {
    const held = [{ ip: '10.6.124.30', pod: 'shop/web-1' }];
    const moved = pool('[10.6.125.10]', 'b').replace('10.6.124.0/24', '10.6.125.0/24');
    const live = livePool('[10.6.124.10-10.6.124.30]', held, 'name: a') + livePool('[10.6.124.99]', [], 'name: b');
    const rules = told(pool('[10.6.124.10]', 'a') + moved, live).map(text => text.split(' ', 2)[1]);
    expect(rules).toEqual(['live-pool-in-use', 'live-cidr-fixed']);
  });

  test('clusters that nobody described are left out', () => {
    const context = parseContext({ complete: true, clusters: { north: {} } });
    if (!context.ok) throw new Error('two clusters are a context');
    const plan = planAddresses(manifestsOf(pool('[10.6.124.10]')), context.value);
    const there = manifestsOf(livePool('[10.6.124.10-10.6.124.11]', [{ ip: '10.6.124.11', pod: 'shop/web-1' }]));
    expect(judgeLive(plan, [])).toEqual([]);
    expect(judgeLive(plan, [readLiveCluster(there, 'north')])).toEqual([]);
    expect(judgeLive(plan, [readLiveCluster(there, null)]).map(({ rule }) => rule)).toEqual(['live-pool-in-use']);
  });
});
