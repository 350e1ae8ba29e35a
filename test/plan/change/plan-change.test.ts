import fc from 'fast-check';
import { RangeSet } from '../../../src/addresses/range-set';
import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import type { ChangePlan, ClusterChange } from '../../../src/plan/change/change-plan';
import { planChange } from '../../../src/plan/change/plan-change';
import { quantitiesOf } from '../../../src/plan/change/quantities';
import { planAddresses } from '../../../src/plan/plan-addresses';
import { MACVLAN, pool, subnet, WEB_POOL, workload } from '../../../src/rules/examples';
import { manifestsOf } from '../../rules/judge-yaml';

function change(before: string, after: string, data: ContextData = {}): ChangePlan {
  const context = parseContext(data);
  if (!context.ok) throw new Error('no context');
  return planChange(
    planAddresses(manifestsOf(before), context.value),
    planAddresses(manifestsOf(after), context.value),
  );
}

function only({ clusters }: ChangePlan): ClusterChange {
  const [cluster, ...others] = clusters;
  if (!cluster || others.length > 0) throw new Error(`${clusters.length} clusters`);
  return cluster;
}

const names = (manifests: readonly { readonly id: { readonly name: string } }[]) => manifests.map(({ id }) => id.name);

describe('objects', () => {
  test('are matched by group, kind, namespace and name', () => {
    const { objects } = only(
      change(
        pool('[10.6.124.10]', 'a') + pool('[10.6.124.11]', 'b') + pool('[10.6.124.12]', 'c'),
        pool('[10.6.124.10]', 'a') + pool('[10.6.124.99]', 'b') + pool('[10.6.124.13]', 'd') + subnet('[10.6.124.10]'),
      ),
    );
    expect(names(objects.added)).toEqual(['d', 'subnet124']);
    expect(names(objects.removed)).toEqual(['c']);
    expect(objects.changed.map(({ after }) => after.id.name)).toEqual(['b']);
  });

  test('of another version of their group are the same', () => {
    const web = workload({ kind: 'CloneSet', annotations: WEB_POOL });
    const { objects } = only(change(web, web.replace('v1alpha1', 'v1beta1')));
    expect(objects.added.length + objects.removed.length).toBe(0);
    expect(objects.changed).toHaveLength(1);
  });

  test('whose keys only change places are not changed', () => {
    const one = pool('[10.6.124.10]');
    const { objects } = only(
      change(
        one,
        one.replace('subnet: 10.6.124.0/24, ips: [10.6.124.10]', 'ips: [10.6.124.10], subnet: 10.6.124.0/24'),
      ),
    );
    expect(objects.changed).toEqual([]);
  });

  test('of a cluster that one side lacks are all new, or all gone', () => {
    const data = { clusters: { 'bj-1': {} } };
    const { clusters } = change(pool('[10.6.124.10]'), '', data);
    expect(clusters.map(({ cluster, objects }) => [cluster, objects.removed.length])).toEqual([
      [null, 1],
      ['bj-1', 0],
    ]);
  });
});

test('clusters of either side are there in the order of their keys, the nameless one first, with an empty plan where a side lacks them', () => {
  const settings = (data: ContextData) => {
    const context = parseContext(data);
    if (!context.ok) throw new Error('no context');
    return planAddresses(manifestsOf(pool('[10.6.124.10]')), context.value);
  };
  const before = settings({ clusters: { c: {}, a: {} } });
  const after = settings({ clusters: { b: {}, d: {}, a: {} }, nodes: { count: 7 } });
  const { clusters } = planChange(before, after);
  expect(clusters.map(({ cluster }) => cluster)).toEqual([null, 'a', 'b', 'c', 'd']);
  const [, a, b, c] = clusters;
  expect(a?.before).toBe(before.clusters[1]);
  expect(b?.before).toMatchObject({ cluster: 'b', context: before.context, manifests: [] });
  expect(b?.after).toMatchObject({ cluster: 'b', context: after.context });
  expect(c?.after).toMatchObject({ cluster: 'c', context: after.context, manifests: [] });
});

test('of two objects of one name on one side the first counts', () => {
  const [first, second] = [pool('[10.6.124.10]'), pool('[10.6.124.11]')];
  const { objects } = only(change(first + second, second + first));
  expect(objects.changed).toHaveLength(1);
  expect(only(change(first + second, first)).objects).toEqual({ added: [], removed: [], changed: [] });
});

describe('pools', () => {
  test('that come or go gain or lose all of their addresses; they come in the order they will have, those that go last', () => {
    const yaml = (...all: readonly string[]) => all.map(name => pool('[10.6.124.10]', name)).join('');
    const { pools } = only(change(yaml('gone', 'a', 'b'), yaml('new', 'b', 'a')));
    const texts = [...pools.values()].map(({ name, gained, lost }) => [name, gained?.toStrings(), lost?.toStrings()]);
    expect(texts).toEqual([
      ['new', ['10.6.124.10'], undefined],
      ['b', [], []],
      ['a', [], []],
      ['gone', undefined, ['10.6.124.10']],
    ]);
  });

  test('whose addresses are unknown on one side are not compared', () => {
    const { pools } = only(change(pool('[10.6.124.10]'), pool('[ten]')));
    expect([pools.get('web-v4')?.gained, pools.get('web-v4')?.lost]).toEqual([undefined, undefined]);
  });

  test('that change their family are not compared', () => {
    const six = pool('["fd00:6::10"]').replace('10.6.124.0/24', '"fd00:6::/64"');
    const { pools } = only(change(pool('[10.6.124.10]'), six));
    expect([pools.get('web-v4')?.gained, pools.get('web-v4')?.lost]).toEqual([undefined, undefined]);
  });

  test('of a CIDR that nobody can read are compared with none that can be read, and with none of another family', () => {
    const unreadable = (ipVersion: number, ips: string) =>
      pool(`[${ips}]`).replace('subnet: 10.6.124.0/24', `ipVersion: ${ipVersion}, subnet: nowhere`);
    const lost = (before: string, after: string) => only(change(before, after)).pools.get('web-v4')?.lost?.toStrings();
    expect(lost(unreadable(4, '10.6.124.10, 10.6.124.11'), unreadable(4, '10.6.124.10'))).toEqual(['10.6.124.11']);
    expect(lost(unreadable(4, '10.6.124.10'), unreadable(6, '"fd00::1"'))).toBeUndefined();
    expect(lost(unreadable(4, '10.6.124.10'), pool('[10.6.124.11]'))).toBeUndefined();
    expect(lost(pool('[10.6.124.11]'), unreadable(4, '10.6.124.10'))).toBeUndefined();
  });

  test('gain and lose addresses after excludeIPs', () => {
    const { pools } = only(
      change(
        pool('[10.6.124.10-10.6.124.20]'),
        pool('[10.6.124.15-10.6.124.25]').replace('spec: {', 'spec: { excludeIPs: [10.6.124.16],'),
      ),
    );
    const web = pools.get('web-v4');
    expect(web?.gained?.toStrings()).toEqual(['10.6.124.21-10.6.124.25']);
    expect(web?.lost?.toStrings()).toEqual(['10.6.124.10-10.6.124.14', '10.6.124.16']);
  });

  test('of another CIDR are not compared, since that change is refused', () => {
    const { pools, moves } = only(
      change(pool('[10.6.124.10]'), pool('[10.6.125.10]').replace('124.0/24', '125.0/24') + pool('[10.6.124.10]', 'b')),
    );
    expect([pools.get('web-v4')?.gained, pools.get('web-v4')?.lost]).toEqual([undefined, undefined]);
    expect(moves).toEqual([]);
  });
});

test('subsets with pools of their own are compared one by one', () => {
  const zones = (pools: Readonly<Record<string, string>>) => `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 4
  selector: { matchLabels: { app: web } }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template:
          metadata: { labels: { app: web }, annotations: { v1.multus-cni.io/default-network: kube-system/macvlan } }
          spec: { containers: [{ name: web, image: nginx }] }
  topology:
    subsets:
${Object.entries(pools)
  .map(
    ([zone, name]) =>
      `      - { name: ${zone}, patch: { metadata: { annotations: { ipam.spidernet.io/ippool: '{"ipv4":["${name}"]}' } } } }\n`,
  )
  .join('')}`;
  const pools =
    pool('[10.6.124.10-10.6.124.19]', 'p') +
    pool('[10.6.124.20-10.6.124.29]', 'q') +
    pool('[10.6.124.30-10.6.124.39]', 'r');
  const { workloads } = only(
    change(pools + MACVLAN + zones({ a: 'p', b: 'q' }), pools + MACVLAN + zones({ b: 'r', a: 'p', c: 'q' })),
  );
  const names = workloads.map(({ before, after }) => [before?.subsets, after?.subsets]);
  expect(names).toEqual([
    [['b'], ['b']],
    [['a'], ['a']],
    [undefined, ['c']],
  ]);
});

test('moves are what a brute-force comparison of every pair of pools finds', () => {
  const ranges = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
  const pools = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), ranges, { minKeys: 1 });
  const yaml = (sides: Record<string, number[]>) =>
    Object.entries(sides)
      .map(([name, ips]) => pool(`[${ips.map(ip => `10.6.124.${ip}`).join(', ')}]`, name))
      .join('');
  fc.assert(
    fc.property(pools, pools, (before, after) => {
      const expected: [string, string, number[]][] = [];
      for (const [from, had] of Object.entries(before)) {
        for (const [to, has] of Object.entries(after)) {
          const lost = had.filter(ip => !after[from]?.includes(ip));
          const gained = has.filter(ip => !before[to]?.includes(ip));
          const moved = lost.filter(ip => gained.includes(ip)).sort((a, b) => a - b);
          if (from !== to && moved.length > 0) expected.push([from, to, moved]);
        }
      }
      const { moves } = only(change(yaml(before), yaml(after)));
      const found = moves.map(({ from, to, addresses }) => [from.name, to.name, addresses.toStrings()]);
      const wanted = expected.map(([from, to, ips]) => [
        from,
        to,
        RangeSet.parse(
          4,
          ips.map(ip => `10.6.124.${ip}`),
        ).set.toStrings(),
      ]);
      expect(found.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 200 },
  );
});

test('a move tells both pools, as they are and as they will be, and one that comes or goes has one side', () => {
  const { moves } = only(
    change(
      pool('[10.6.124.10, 10.6.124.11]', 'a') + pool('[10.6.124.20]', 'gone') + pool('[10.6.124.30]', 'b'),
      pool('[10.6.124.10]', 'a') + pool('[10.6.124.30, 10.6.124.11]', 'b') + pool('[10.6.124.20]', 'new'),
    ),
  );
  const sizes = moves.map(({ from, fromAfter, to, toBefore, addresses }) => [
    `${from.name} to ${to.name}: ${addresses.toStrings()}`,
    [from.size, fromAfter?.size],
    [toBefore?.size, to.size],
  ]);
  expect(sizes).toEqual([
    ['a to b: 10.6.124.11', [2n, 1n], [1n, 2n]],
    ['gone to new: 10.6.124.20', [1n, undefined], [undefined, 1n]],
  ]);
});

test('addresses of two families that are the same number are not the same', () => {
  const six = (name: string) => pool('["::a06:7c0a"]', name).replace('10.6.124.0/24', '"::/64"');
  expect(only(change(pool('[10.6.124.10]', 'a'), six('b'))).moves).toEqual([]);
  expect(only(change(six('a'), pool('[10.6.124.10]', 'b'))).moves).toEqual([]);
});

describe('quantities', () => {
  const served = (replicas: number) =>
    workload({ kind: 'Deployment', replicas, strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) +
    MACVLAN;

  test('name what differs and leave out what stays', () => {
    const before = pool('[10.6.124.10-10.6.124.19]') + pool('[10.6.124.30]', 'other') + served(3);
    const { workloads, pools, subnets } = quantitiesOf(
      only(change(before, before.replace('replicas: 3', 'replicas: 5'))),
    );
    expect(workloads.map(({ before: was, after: is }) => [was?.addresses, is?.addresses])).toEqual([[3n, 5n]]);
    expect(pools.map(({ pool: { name }, before: was, after: is }) => [name, was?.free, is?.free])).toEqual([
      ['web-v4', 7n, 5n],
    ]);
    expect(subnets).toEqual([]);
  });

  test('a pool that trades one address for another differs, although its numbers do not', () => {
    const { pools } = quantitiesOf(only(change(pool('[10.6.124.10]'), pool('[10.6.124.11]'))));
    expect(pools).toHaveLength(1);
  });

  test('of pools that workloads choose from are those of all of them together', () => {
    const either = { 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4","more-v4"]}]' };
    const yaml = (replicas: number) =>
      pool('[10.6.124.10-10.6.124.14]') +
      pool('[10.6.124.20-10.6.124.22]', 'more-v4') +
      workload({ kind: 'CloneSet', replicas, annotations: either }) +
      MACVLAN;
    const { pools } = quantitiesOf(only(change(yaml(5), yaml(6))));
    expect(pools.map(({ pool: { name }, before, after }) => [name, before, after])).toEqual(
      [
        ['web-v4', 5n],
        ['more-v4', 3n],
      ].map(([name, size]) => [
        name,
        { size, wanted: 6n, free: 2n, pools: 2 },
        { size, wanted: 8n, free: 0n, pools: 2 },
      ]),
    );
  });

  test('of a workload that comes and one that goes', () => {
    const base = pool('[10.6.124.10-10.6.124.19]');
    const [added] = quantitiesOf(only(change(base, base + served(3)))).workloads;
    const [removed] = quantitiesOf(only(change(base + served(3), base))).workloads;
    expect([added?.before, added?.after?.addresses]).toEqual([undefined, 3n]);
    expect([removed?.before?.addresses, removed?.after]).toEqual([3n, undefined]);
  });
});

test('a thousand pools that each pass one address on are a move each', () => {
  const many = (offset: number) =>
    Array.from({ length: 1_000 }, (_, index) => {
      const place = index + offset;
      const address = `10.6.${place >> 8}.${place & 255}`;
      return `---\napiVersion: spiderpool.spidernet.io/v2beta1\nkind: SpiderIPPool\nmetadata: { name: p${index} }\nspec: { subnet: 10.6.0.0/16, ips: [${address}] }\n`;
    }).join('');
  const { moves } = only(change(many(0), many(1)));
  expect(moves).toHaveLength(999);
});
