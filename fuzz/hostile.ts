import type { Random } from './random';

const TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    'a\nb',
    '-',
    '--',
    '/',
    '//',
    '.',
    '..',
    '../../etc/passwd',
    '~',
    '*',
    '**',
    '?',
    '[',
    '[]a]',
    '{',
  ],
  ...[
    'null',
    'true',
    'no',
    '0',
    '-0',
    '+1',
    '00',
    '1e3',
    '0x10',
    '1_000',
    '١',
    '1.5',
    '9'.repeat(40),
    `-${'9'.repeat(400)}`,
  ],
  ...['20%', '-5%', '0%', '101%', '1e9%', '%', '%%', '99999999999999999999%', '33.3%', ' 5% '],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  ...[
    '\u001b[2J\u001b]0;x\u0007',
    '\u202eabc',
    '\u200b',
    '\u0085',
    '\u2028',
    '\ufeffx',
    '😀',
    'é',
    'e\u0301',
    '\ud800',
    '\ufffd',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><b>',
    '&amp;',
    ']]>',
    '`x`',
    '| a | b |',
    '[x](javascript:1)',
    '@everyone',
    '$&',
    '$1',
  ],
  ...[
    '::error::x',
    '%0A',
    '%25',
    '$' + '{x}',
    '{{ .Values.x }}',
    '<%= x %>',
    '$(x)',
    '\\',
    '\\u0000',
    "'",
    '"',
    "''",
    '#',
    '&a',
    '*a',
  ],
  ...[
    '10.6.0.0/16',
    '10.6.0.0/33',
    '10.6.0.0/-1',
    '10.6.0.0/016',
    '0.0.0.0/0',
    '::/0',
    '::/129',
    'fd00:6::/64',
    '10.6.0.1/32',
  ],
  ...[
    '10.6.0.1',
    '10.6.0.256',
    '010.6.0.1',
    '10.6.1',
    '10.6',
    '10',
    '1.2.3.4.5',
    '255.255.255.255',
    '0.0.0.0',
    'fe80::1%eth0',
  ],
  ...[
    '::',
    '::1',
    '1::2::3',
    ':::',
    'fd00:6::ffff',
    '::ffff:10.6.0.1',
    '::10.6.0.1',
    '2001:DB8::A',
    '0:0:0:0:0:0:0:0:0',
  ],
  ...[
    '10.6.0.1-10.6.0.9',
    '10.6.0.9-10.6.0.1',
    '10.6.0.1-',
    '-10.6.0.1',
    '10.6.0.1-fd00:6::1',
    '10.6.0.1 - 10.6.0.9',
    'a-b-c',
  ],
  ...[
    '0.0.0.0-255.255.255.255',
    '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
    '255.255.255.250-255.255.255.255',
    '::-::1',
  ],
  ...[
    '[]',
    '{}',
    'null',
    '[null]',
    '[[]]',
    '[{}]',
    '{"ipv4":[1]}',
    '[{"interface":1}]',
    '{"__proto__":{"x":1}}',
    '[1,',
    '"x"',
  ],
  ...[
    'eth0',
    'net1',
    'kube-system/macvlan',
    'a/b/c',
    '/x',
    'x/',
    'x@',
    '@x',
    'x@y@z',
    'a,b,,c',
    ',',
    'kube-system/a@b, c',
  ],
  ...[
    '* * * * *',
    '*/0 * * * *',
    '60 24 32 13 8',
    '0-59/1 0 1 1 *',
    '@hourly',
    'TZ=UTC 0 0 * * *',
    '1-,2 * * * *',
    '5/999999999 * * * *',
  ],
  ...[
    'v1',
    'apps/v1',
    '/v1',
    'v1/',
    'a/b/c',
    'spiderpool.spidernet.io/v1',
    'apps.kruise.io/v1beta1',
    'x'.repeat(64),
    'a.'.repeat(127),
  ],
  ...['2026-02-30', '2026-01-01T00:00:00Z', '1.10', 'v1.2', '1.2.2-rc1', '99999999999.0.0', '-1', 'INF', '.nan'],
  ...[
    '*a'.repeat(30),
    `${'a'.repeat(60)}!`,
    '['.repeat(200),
    '{"a":'.repeat(200),
    `${'(a+)+'.repeat(9)}$`,
    '?*'.repeat(40),
  ],
];

const OTHERS: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    2,
    3,
    4,
    6,
    7,
    1.5,
    -2.5,
    1e-7,
    63,
    64,
    100,
    255,
    256,
    4094,
    4095,
    5000,
    5001,
    65536,
  ],
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53 - 1, 2 ** 53, 2 ** 63, 2 ** 64, 1e21, 1e300, Number.MAX_VALUE],
  ...[
    [],
    {},
    [[]],
    [{}],
    [null],
    [''],
    [[[]]],
    { '': '' },
    { a: null },
    { metadata: null },
    { spec: [] },
    { items: [] },
  ],
];

/** One value of every type. */
const SIMPLE: readonly unknown[] = [null, null, true, 0, -1, 1.5, '', 'x', [], {}, [null], [''], { a: 1 }];

/** JSON texts of values that cannot be written in TypeScript: keys of the prototype. */
const PROTOTYPE_KEYS: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
  '[{"__proto__":null}]',
  '{"length":-1}',
  '{"then":"x"}',
];

const KEYS: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'then',
    'length',
    '',
    ' ',
    '0',
    '-1',
    'a.b',
    'a/b',
    'a[0]',
  ],
  ...[
    '<<',
    '*',
    '\u001b[31m',
    'é',
    'on',
    'null',
    'True',
    '1',
    'x'.repeat(300),
    'kind',
    'items',
    'metadata',
    'spec',
    '$ref',
  ],
];

/** A text that somebody might write to break what reads it, or by mistake. */
export function hostileText(random: Random): string {
  if (random.happens(0.02))
    return random
      .oneOf(TEXTS)
      .repeat(1 + random.below(200))
      .slice(0, 20_000);
  return random.oneOf(TEXTS);
}

/** A name of a field that is none, or one that a program may trip over. */
export function hostileKey(random: Random): string {
  return random.oneOf(KEYS);
}

/** A value of any type, most of them wrong wherever they land. */
export function hostileValue(random: Random): unknown {
  const dice = random.below(20);
  // Most mistakes are of the type, so that each of these has to come often.
  if (dice < 6) return structuredClone(random.oneOf(SIMPLE));
  if (dice < 11) return hostileText(random);
  if (dice < 16) return structuredClone(random.oneOf(OTHERS));
  if (dice < 17) return JSON.parse(random.oneOf(PROTOTYPE_KEYS));
  if (dice < 18) return Array.from({ length: random.below(6) }, () => hostileText(random));
  if (dice < 19) return { [hostileKey(random)]: hostileText(random), [hostileKey(random)]: random.oneOf(OTHERS) };
  return nested(random);
}

/** Lists or mappings inside one another, now and then thousands of them. */
export function nested(random: Random): unknown {
  const depth = random.happens(0.1) ? 2000 + random.below(4000) : 2 + random.below(60);
  const isList = random.happens(0.5);
  let value: unknown = hostileText(random);
  for (let level = 0; level < depth; level++) value = isList ? [value] : { a: value };
  return value;
}

/** Words that annotations of Spiderpool and Multus are made of. */
const JSON_KEYS: readonly string[] = [
  ...[
    'interface',
    'ipv4',
    'ipv6',
    'cleangateway',
    'subnet',
    'dst',
    'gw',
    'name',
    'namespace',
    'ips',
    'mac',
    'default-route',
  ],
  ...['type', 'plugins', 'ipam', 'master', 'vlan', 'default_ipv4_ippool', 'cniVersion', 'cni-args', 'infiniband-guid'],
];
const JSON_TEXTS: readonly string[] = [
  ...[
    'eth0',
    'net1',
    'net2',
    'shop-v4',
    'shop-v6',
    'shop-*',
    '*',
    'vlan6-v4',
    'kube-system',
    'macvlan',
    'spiderpool',
    '0.3.1',
  ],
  ...['10.6.124.0/24', '10.6.124.2', 'fd00:6:124::/64', 'fd00:6:124::2', '0.0.0.0/0', ''],
];

/** JSON data of any shape, often near to what annotations hold. */
export function anyJson(random: Random, depth = 3): unknown {
  const dice = random.below(depth > 0 ? 12 : 6);
  if (dice < 3) return random.oneOf(JSON_TEXTS);
  if (dice < 4) return random.oneOf(SIMPLE);
  if (dice < 6) return random.happens(0.5) ? hostileText(random) : random.oneOf(OTHERS);
  if (dice < 9) return Array.from({ length: random.below(4) }, () => anyJson(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [random.oneOf(JSON_KEYS), anyJson(random, depth - 1)]),
  );
}
