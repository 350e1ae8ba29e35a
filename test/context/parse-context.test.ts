import * as fc from 'fast-check';
import type { Context } from '../../src/context/context';
import { type ContextProblem, contextPathText } from '../../src/context/context-problem';
import { defaultContext } from '../../src/context/default-context';
import { parseContext } from '../../src/context/parse-context';
import { parseExternalObjects } from '../../src/context/parse-external';
import { plain } from './plain-context';

function parsed(data: unknown): Context {
  const result = parseContext(data);
  if (!result.ok) throw new Error(told(data).join('\n'));
  return result.value;
}

function problems(data: unknown): readonly ContextProblem[] {
  const result = parseContext(data);
  return result.ok ? [] : result.problem;
}

/** Every problem as `place: message → suggestion`. */
function told(data: unknown): readonly string[] {
  return problems(data).map(
    ({ path, message, suggestion }) =>
      `${contextPathText(path)}: ${message}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}

function pool(rest: object): unknown {
  return { external: { ippools: [{ name: 'p', ...rest }] } };
}

function firstPool(rest: object) {
  return plain(parsed(pool(rest)).external.ippools[0]);
}

test('nothing written means the defaults', () => {
  expect(plain(parsed({}))).toEqual(plain(defaultContext));
  expect(plain(parsed({ spiderpool: {}, policy: {}, external: {}, clusters: {}, exceptions: undefined }))).toEqual(
    plain(defaultContext),
  );
});

test('the defaults are those of the charts', () => {
  expect(plain(defaultContext.settings)).toEqual({
    spiderpool: {
      version: '1.2.2',
      namespace: 'kube-system',
      enableIPv4: true,
      enableIPv6: true,
      enableSpiderSubnet: true,
      enableAutoPoolForApplication: true,
      clusterNetwork: '',
      podResourceInject: false,
      maxAllocatedIPs: 5000,
    },
    kruise: { version: '1.9.0' },
    nodes: { count: undefined },
  });
});

test('every setting can be given', () => {
  const context = parsed({
    complete: true,
    spiderpool: {
      version: 'v1.1.3',
      namespace: 'spiderpool',
      enableIPv4: false,
      enableIPv6: false,
      enableSpiderSubnet: false,
      enableAutoPoolForApplication: false,
      clusterNetwork: 'kube-system/calico',
      podResourceInject: true,
      maxAllocatedIPs: 100,
    },
    kruise: { version: '1.8' },
    nodes: { count: 12 },
    policy: {
      bar: 'smooth',
      headroom: 2,
      failedNodes: 1,
      timing: { holdSeconds: 35.5, startupSeconds: 0 },
      dualStack: 'required',
      namespaces: { 'prod-*': { bar: 'budget', headroom: '10%' }, shop: {} },
      rules: { 'pool-not-smooth': 'off', constructor: 'error' },
    },
    exceptions: [
      {
        rule: 'pool-tight',
        object: 'SpiderIPPool/web-*',
        reason: 'nights',
        owner: 'net',
        expires: '2028-02-29',
      },
    ],
  });
  expect(plain(context)).toEqual({
    complete: true,
    settings: {
      spiderpool: {
        version: '1.1.3',
        namespace: 'spiderpool',
        enableIPv4: false,
        enableIPv6: false,
        enableSpiderSubnet: false,
        enableAutoPoolForApplication: false,
        clusterNetwork: 'kube-system/calico',
        podResourceInject: true,
        maxAllocatedIPs: 100,
      },
      kruise: { version: '1.8.0' },
      nodes: { count: 12, list: undefined },
    },
    policy: {
      bar: 'smooth',
      headroom: 2,
      failedNodes: 1,
      timing: { holdSeconds: 35.5, startupSeconds: 0 },
      dualStack: 'required',
      namespaces: [
        { pattern: 'prod-*', overrides: { bar: 'budget', headroom: '10%' } },
        { pattern: 'shop', overrides: {} },
      ],
      rules: [
        ['pool-not-smooth', 'off'],
        ['constructor', 'error'],
      ],
    },
    exceptions: [
      {
        rule: 'pool-tight',
        object: 'SpiderIPPool/web-*',
        reason: 'nights',
        owner: 'net',
        expires: '2028-02-29',
      },
    ],
    external: plain(defaultContext.external),
    clusters: [],
    l2Domains: [],
  });
});

test('a cluster has the settings of the context where it has none of its own, and its own external objects', () => {
  const context = parsed({
    spiderpool: { version: '1.1.0', enableIPv6: false },
    nodes: { count: 5 },
    external: { ippools: [{ name: 'everywhere' }] },
    clusters: {
      'bj-2': { spiderpool: { enableIPv6: true }, paths: ['bj-2/**'], policy: { bar: 'budget' } },
      'bj-1': { nodes: { count: 9 }, kruise: { version: '1.7' }, external: { ippools: [{ name: 'here' }] } },
    },
  });
  const [second, first] = [...context.clusters.values()];
  expect([...context.clusters.keys()]).toEqual(['bj-2', 'bj-1']);
  expect(plain(second)).toEqual({
    key: 'bj-2',
    paths: ['bj-2/**'],
    settings: plain({ ...context.settings, spiderpool: { ...context.settings.spiderpool, enableIPv6: true } }),
    policy: { overrides: { bar: 'budget' }, namespaces: [] },
    external: plain(defaultContext.external),
  });
  expect(plain(first?.settings)).toEqual(
    plain({ ...context.settings, kruise: { version: '1.7.0' }, nodes: { count: 9, list: undefined } }),
  );
  expect(first?.external.ippools.map(({ name }) => name)).toEqual(['here']);
});

test('nodes are given by number or one by one, and a cluster replaces both', () => {
  const context = parsed({
    nodes: { list: [{ name: 'node-1', labels: { zone: 'a' } }, { name: 'node-2' }] },
    clusters: { bj: {}, sh: { nodes: { count: 2 } }, gz: { nodes: { list: [{ name: 'node-9' }] } } },
  });
  expect(context.settings.nodes.count).toBe(2);
  expect(context.settings.nodes.list?.get('node-1')?.labels.get('zone')).toBe('a');
  const counted = (key: string) => {
    const nodes = context.clusters.get(key)?.settings.nodes;
    return [nodes?.count, nodes?.list?.size];
  };
  expect([counted('bj'), counted('sh'), counted('gz')]).toEqual([
    [2, 2],
    [2, undefined],
    [1, 1],
  ]);
});

test('a pool elsewhere takes its family from its subnet, from ipVersion, or from its addresses', () => {
  expect(firstPool({})).toEqual({ name: 'p', family: undefined, subnet: undefined, capacity: { type: 'unknown' } });
  expect(firstPool({ subnet: 'fd00::/64' })).toMatchObject({
    family: 6,
    subnet: 'fd00::/64',
    capacity: { type: 'unknown' },
  });
  expect(firstPool({ ipVersion: 4 })).toMatchObject({ family: 4, subnet: undefined });
  expect(firstPool({ ips: ['10.6.0.9', '10.6.0.5-10.6.0.8'], excludeIPs: ['10.6.0.6'] })).toMatchObject({
    family: 4,
    capacity: {
      type: 'ranges',
      ips: { family: 4, ranges: ['10.6.0.5-10.6.0.9'] },
      excludeIPs: { family: 4, ranges: ['10.6.0.6'] },
    },
  });
  expect(firstPool({ ipVersion: 6, ips: [] })).toMatchObject({
    family: 6,
    capacity: { type: 'ranges', ips: { ranges: [] } },
  });
});

test('a size is a number, or digits where a number is not exact', () => {
  expect(firstPool({ size: 16 })).toMatchObject({ capacity: { type: 'size', addresses: '16n' } });
  expect(firstPool({ ipVersion: 6, size: '18446744073709551616' })).toMatchObject({
    capacity: { addresses: '18446744073709551616n' },
  });
  expect(firstPool({ size: 0 })).toMatchObject({ capacity: { addresses: '0n' } });
});

test('reserved addresses of both families are told apart', () => {
  const { external } = parsed({ external: { reservedIPs: ['fd00::1', '10.6.0.2', '10.6.0.1', 'FD00::2'] } });
  expect(plain(external.reservedIPs)).toEqual([
    [4, { family: 4, ranges: ['10.6.0.1-10.6.0.2'] }],
    [6, { family: 6, ranges: ['fd00::1-fd00::2'] }],
  ]);
});

test('one wire stretched over two clusters', () => {
  const context = parsed({
    clusters: { 'bj-1': {}, 'bj-2': {} },
    l2Domains: {
      'vlan6@bj': {
        subnets: ['10.6.124.0/24'],
        vlan: 6,
        hosts: ['10.6.124.2-10.6.124.9', '10.6.124.200-10.6.124.254'],
      },
      lab: { clusters: ['bj-2', 'bj-2'], subnets: ['10.7.0.0/24', 'fd00::/64'] },
    },
  });
  expect(plain(context.l2Domains)).toEqual([
    [
      'vlan6@bj',
      {
        name: 'vlan6@bj',
        clusters: ['bj-1', 'bj-2'],
        subnets: ['10.6.124.0/24'],
        vlan: 6,
        hosts: ['10.6.124.2-10.6.124.9', '10.6.124.200-10.6.124.254'],
      },
    ],
    ['lab', { name: 'lab', clusters: ['bj-2'], subnets: ['10.7.0.0/24', 'fd00::/64'], vlan: undefined, hosts: [] }],
  ]);
});

const told1: readonly (readonly [data: unknown, problem: string])[] = [
  [null, 'the context: there is no value; write a mapping, or leave the key out'],
  [[], 'the context: a list is not a mapping'],
  [
    { spiderpol: {} },
    'spiderpol: "spiderpol" is not a known key here; known are $schema, complete, spiderpool, kruise, nodes, policy, exceptions, external, clusters, l2Domains → spiderpool',
  ],
  [{ nodes: { cuont: 3 } }, 'nodes.cuont: "cuont" is not a known key here; known are count, list → count'],
  [{ complete: 'yes' }, 'complete: "yes" is not true or false → true'],
  [{ complete: 1 }, 'complete: 1 is not true or false'],
  [{ kruise: null }, 'kruise: there is no value; write a mapping, or leave the key out'],
  [
    { kruise: { version: 1.1 } },
    'kruise.version: 1.1 is not a text; put it in quotes, because YAML reads 1.10 as 1.1 and no as a word of its own',
  ],
  [{ kruise: { version: 'newest' } }, 'kruise.version: "newest" is not a release number such as "1.2.2"'],
  [
    { spiderpool: { maxAllocatedIPs: '5000' } },
    'spiderpool.maxAllocatedIPs: "5000" is not a whole number of at least 1 → 5000',
  ],
  [{ nodes: { count: Number.NaN } }, 'nodes.count: NaN is not a whole number of at least 1'],
  [
    { nodes: { count: 2, list: [{ name: 'node-1' }] } },
    'nodes.count: count and list exclude each other: the number of nodes is that of the list',
  ],
  [{ nodes: { list: [] } }, 'nodes.list: there is no node in the list; name at least one, or leave the key out'],
  [
    { nodes: { list: [{ name: 'node-1' }, { name: 'node-1' }] } },
    'nodes.list[1].name: node "node-1" is in the list twice',
  ],
  [
    { nodes: { list: [{ name: 'node-1', labels: { 'zone ': 'a' } }] } },
    'nodes.list[0].labels["zone "]: "zone " is not the key of a label such as "topology.kubernetes.io/zone"',
  ],
  [{ policy: { headroom: '10' } }, 'policy.headroom: "10" is not a whole percentage such as "10%"'],
  [{ policy: { failedNodes: 1 } }, 'policy: failedNodes needs the number of nodes: add nodes.count or nodes.list'],
  [
    { policy: { namespaces: { shop: { failedNodes: 1 } } }, clusters: { bj: {}, sh: { nodes: { count: 3 } } } },
    'policy: failedNodes needs the number of nodes of cluster "bj": add nodes.count or nodes.list',
  ],
  [
    { policy: { namespaces: { Prod: {} } } },
    'policy.namespaces.Prod: "Prod" is not the name of a namespace (lower-case letters, digits and hyphens; *, ? and [a-z] stand for characters)',
  ],
  [
    { policy: { namespaces: { prod: { rules: {} } } } },
    'policy.namespaces.prod.rules: "rules" is not a known key here; known are bar, headroom, failedNodes, timing, dualStack',
  ],
  [{ policy: { bar: 'smoth' } }, 'policy.bar: "smoth" is not floor, budget or smooth → smooth'],
  [{ policy: { timing: { holdSeconds: 30 } } }, 'policy.timing: startupSeconds is missing'],
  [
    { policy: { timing: { holdSeconds: Number.POSITIVE_INFINITY, startupSeconds: 1 } } },
    'policy.timing.holdSeconds: Infinity is not a number of at least 0',
  ],
  [
    { policy: { rules: { 'pool-tight': 'warn' } } },
    'policy.rules.pool-tight: "warn" is not error, warning, note or off',
  ],
  [
    { policy: { rules: { pool_tight: 'off' } } },
    'policy.rules.pool_tight: "pool_tight" is not the id of a rule such as "pool-gateway-in-ips"',
  ],
  [
    { exceptions: [{ rule: 'r', object: 'K/n', reason: 'x', owner: 'o', expires: '2027-02-29' }] },
    'exceptions[0].expires: "2027-02-29" is no day of the calendar',
  ],
  [pool({ ips: ['10.6.0.010'] }), 'external.ippools[0].ips[0]: "10.6.0.010" has leading zeros'],
  [pool({ ips: ['10.6.0.20-10.6.0.10'] }), '→ 10.6.0.10-10.6.0.20'],
  [pool({ subnet: '10.6.1.1/24' }), '→ 10.6.1.0/24'],
  [
    pool({ subnet: 'fd00::/64', ipVersion: 4 }),
    'external.ippools[0].ipVersion: ipVersion 4 contradicts subnet fd00::/64, which is IPv6 → 6',
  ],
  [pool({ ipVersion: 6, ips: ['10.6.0.1'] }), 'external.ippools[0].ips[0]: 10.6.0.1 is IPv4, but the object is IPv6'],
  [
    pool({ subnet: '10.6.0.0/24', ips: ['fd00::1'] }),
    'external.ippools[0].ips[0]: fd00::1 is IPv6, but subnet 10.6.0.0/24 is IPv4',
  ],
  [
    pool({ subnet: '10.6.0.0/24', ips: ['10.6.0.250-10.6.1.5'] }),
    'external.ippools[0].ips[0]: 10.6.0.250-10.6.1.5 is not inside subnet 10.6.0.0/24 (10.6.0.0-10.6.0.255)',
  ],
  [
    pool({ subnet: '10.6.0.0/24', ips: ['10.6.0.5'], excludeIPs: ['10.7.0.5'] }),
    'external.ippools[0].excludeIPs[0]: 10.7.0.5 is not inside subnet 10.6.0.0/24 (10.6.0.0-10.6.0.255)',
  ],
  [pool({ ips: ['10.6.0.5', 'fd00::1'] }), 'external.ippools[0].ips[1]: fd00::1 is IPv6, but the object is IPv4'],
  [pool({ ips: [] }), 'external.ippools[0]: ips is empty, so it does not show the family; say ipVersion or subnet'],
  [
    pool({ subnet: '10.6.0.0/24', size: 257 }),
    'external.ippools[0].size: size 257 is more than the 256 addresses of 10.6.0.0/24',
  ],
  [
    pool({ ipVersion: 4, size: '4294967297' }),
    'external.ippools[0].size: size 4294967297 is more than the 4294967296 addresses of IPv4',
  ],
  [pool({ size: '999999999999999999999999999999999999999' }), 'is more than all IPv6 addresses there are'],
  [pool({ ips: ['10.6.0.5'], size: 1 }), 'external.ippools[0].size: size and ips exclude each other'],
  [
    pool({ ipVersion: 4, excludeIPs: [] }),
    'external.ippools[0].excludeIPs: excludeIPs takes addresses out of ips, and there is no ips',
  ],
  [
    { external: { subnets: [{ name: 's' }, { name: 't' }, { name: 's' }] } },
    'external.subnets[2]: "s" is described twice, first at external.subnets[0]; keep one of the two',
  ],
  [
    {
      external: {
        networks: [
          { namespace: 'a', name: 'n' },
          { namespace: 'b', name: 'n' },
          { namespace: 'a', name: 'n' },
        ],
      },
    },
    'external.networks[2]: "a/n" is described twice',
  ],
  [{ clusters: { BJ: {} } }, 'clusters.BJ: "BJ" is not a DNS label'],
  [{ clusters: { 'bj 1': {} } }, 'clusters["bj 1"]: "bj 1" is not a DNS label'],
  [
    { clusters: { 'bj-1': {} }, l2Domains: { a: { subnets: ['10.6.0.0/24'], clusters: ['bj-2'] } } },
    'l2Domains.a.clusters[0]: cluster "bj-2" is not known: clusters has bj-1 → bj-1',
  ],
  [
    { l2Domains: { a: { subnets: ['10.6.0.0/24'], clusters: ['bj-2'] } } },
    'l2Domains.a.clusters[0]: cluster "bj-2" is not known: clusters names none',
  ],
  [
    { l2Domains: { a: { subnets: ['10.6.0.0/24'], hosts: ['10.7.0.1'] } } },
    'l2Domains.a.hosts[0]: 10.7.0.1 is in none of the subnets of "a" (10.6.0.0/24)',
  ],
  [JSON.parse('{"__proto__": {"complete": true}}'), '__proto__: "__proto__" is not a known key here'],
];

test.each(told1.map(([data, problem]) => [problem, data]))('one problem, told plainly: %s', (problem, data) => {
  const all = told(data);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(problem);
});

test('all problems are told at once, in the order of the data', () => {
  const data = {
    complete: 'no',
    spiderpool: { version: '1', nmespace: 'x' },
    external: { ippools: [{ name: 'P', subnet: '10.6.0.0', ips: ['10.6.0.5', 'x'] }] },
    clusters: { bj: { nodes: { count: -1 } } },
  };
  expect(problems(data).map(({ path, part }) => `${contextPathText(path)} ${part}`)).toEqual([
    'complete value',
    'spiderpool.nmespace key',
    'spiderpool.version value',
    'external.ippools[0].name value',
    'external.ippools[0].subnet value',
    'external.ippools[0].ips[1] value',
    'clusters.bj.nodes.count value',
  ]);
});

test('a subnet that cannot be read says nothing of the hosts on it', () => {
  expect(told({ l2Domains: { a: { subnets: ['10.6.0/24'], hosts: ['10.7.0.1'] } } })).toHaveLength(1);
});

test('anything at all is refused or read, and never throws', () => {
  const hostile = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(
      fc.constantFrom(
        'spiderpool',
        'external',
        'ippools',
        'clusters',
        'l2Domains',
        'policy',
        'bar',
        '__proto__',
        'name',
        'ips',
        'size',
      ),
      fc.string(),
    ),
  });
  fc.assert(
    fc.property(hostile, data => {
      const result = parseContext(data);
      if (!result.ok) expect(result.problem.every(({ message }) => message.length < 1000)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a hostile key changes no prototype', () => {
  const data = JSON.parse(
    '{"clusters": {"constructor": {"spiderpool": {"enableIPv4": false}}}, "external": {"__proto__": {"polluted": true}}}',
  );
  expect(problems(data)).toHaveLength(1);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a value of a megabyte is cut in its message', () => {
  const long = 'x'.repeat(1_000_000);
  for (const data of [
    { [long]: 1 },
    { complete: long },
    { spiderpool: { namespace: long } },
    pool({ ips: [long] }),
    { policy: { bar: long } },
  ]) {
    const [problem] = problems(data);
    expect(problem?.message.length).toBeLessThan(400);
  }
});

test('code describes objects elsewhere in the same form', () => {
  const result = parseExternalObjects({ ippools: [{ name: 'ippool02', subnet: '10.6.0.0/16', size: 16 }] });
  expect(plain(result)).toMatchObject({
    ok: true,
    value: {
      ippools: [{ name: 'ippool02', family: 4, subnet: '10.6.0.0/16', capacity: { type: 'size', addresses: '16n' } }],
    },
  });
  expect(parseExternalObjects({ ippools: [{ name: 'ippool02', ips: ['10.6.0.1/16'] }] })).toMatchObject({
    ok: false,
    problem: [{ path: ['ippools', 0, 'ips', 0] }],
  });
});
