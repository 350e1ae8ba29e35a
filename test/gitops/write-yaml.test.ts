import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { stringifyManifest } from '../../src/gitops/write-yaml';

/** Texts that at least one reader in use takes for something else when they are not quoted. */
const misread = [
  'yes no on off y n Y N true False null ~ NULL',
  '1 007 09 0o7 0O7 0x1f 0X1F 0b1 0B1 0b-1 -0o7 1_000 1e3 e1 1E+3 1e1_0 1.10 .5 1. 1_0.5_0 12:30:45 1:2 .inf -.INF .nan',
  '2024-01-01 2001-12-14t21:59:43.10-05:00 << = ... - ? !x &a *a @a ` %a # | > [ ] { } ,',
].flatMap(line => line.split(' '));

const nasty = fc.oneof(
  fc.constantFrom(
    ...misread,
    '',
    ' ',
    ' a',
    'a ',
    'a: b',
    'a:',
    'a #b',
    '- a',
    '---',
    '--- a',
    '...',
    '... a',
    '"',
    "'",
    '\\',
  ),
  fc.string({
    unit: fc.constantFrom(
      ...'aA01:#-_ \n\t"\'\\~{}[],&*!|>%@`=<.eExXoObB',
      '\r',
      '\u2028',
      '\ufeff',
      '\u0085',
      '\0',
      'é',
      '😀',
    ),
    maxLength: 12,
  }),
  fc.string({ unit: 'binary' }),
);
const anyValue = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    nasty,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(nasty, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const anyManifest = fc.record({
  apiVersion: nasty,
  kind: nasty,
  metadata: fc.record(
    { name: nasty, labels: fc.dictionary(nasty, nasty), annotations: fc.dictionary(nasty, nasty) },
    { requiredKeys: [] },
  ),
  spec: anyValue,
});

test.each(['1.1', '1.2'] as const)('what is written is what a reader of YAML %s gets', version => {
  fc.assert(
    fc.property(anyManifest, manifest => {
      const plain = JSON.parse(JSON.stringify(manifest));
      expect(parse(stringifyManifest(plain), { version })).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});

test.each(misread)('%j is quoted, as a value and as a key', text => {
  const [value, key] = stringifyManifest({ a: text, [`${text}`]: 'b' })
    .split('\n')
    .map(line => line.replace(/^a: |: b$/g, ''))
    .sort();
  expect([value, key]).toContain(JSON.stringify(text));
  expect(stringifyManifest({ spec: text })).toBe(`spec: ${JSON.stringify(text)}\n`);
  expect(stringifyManifest({ [text]: 'b' })).toBe(`${JSON.stringify(text)}: b\n`);
});

test.each(['1.1', '1.2'] as const)('what YAML %s needs quotes for is never plain', version => {
  const isPlain = (document: string) => /^(?:a: [^'"|>].*|[^'"|>?].*: a)\n$/.test(document);
  fc.assert(
    fc.property(nasty, text => {
      for (const object of [{ a: text }, { [text]: 'a' }]) {
        if (isPlain(stringifyManifest(object))) expect(stringify(object, { version })).toBe(stringifyManifest(object));
      }
    }),
    { numRuns: 2000 },
  );
});

test('what no reader mistakes stays plain', () => {
  const plain = [
    'fd00::1-fd00::ff',
    '10.6.124.10-10.6.124.20',
    '10.6.0.1',
    'kube-system/vlan6',
    'v1',
    '100m',
    'busybox:1.36',
    'a-b_c',
  ];
  expect(stringifyManifest({ spec: plain })).toBe(`spec:\n${plain.map(text => `  - ${text}\n`).join('')}`);
});

test('keys come in the order people read them in, whatever order they were given in', () => {
  const one = {
    status: {},
    spec: { b: 1, a: [{ z: 1, name: 'x' }], '10': 1, '9': 1 },
    metadata: { uid: 'u', annotations: { b: '1', a: '1' }, labels: { x: 'y' }, namespace: 'shop', name: 'web' },
    data: { k: 'v' },
    kind: 'CloneSet',
    apiVersion: 'apps.kruise.io/v1alpha1',
  };
  const text = `apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata:
  name: web
  namespace: shop
  labels:
    x: "y"
  annotations:
    a: "1"
    b: "1"
  uid: u
data:
  k: v
spec:
  "10": 1
  "9": 1
  a:
    - name: x
      z: 1
  b: 1
status: {}
`;
  expect(stringifyManifest(one)).toBe(text);
  expect(stringifyManifest(Object.fromEntries(Object.entries(one).reverse()))).toBe(text);
});

test('keys that objects inherit are keys like others', () => {
  const object = JSON.parse('{"data":{"__proto__":"a","constructor":"b"}}');
  expect(stringifyManifest(object)).toBe('data:\n  __proto__: a\n  constructor: b\n');
});

test('long texts are not folded, many lines become a block, and one list used twice is written twice', () => {
  const list = ['a'];
  const long = 'word '.repeat(100).trim();
  expect(stringifyManifest({ data: { long, script: 'a\n  b\n' }, one: list, two: list })).toBe(
    `data:\n  long: ${long}\n  script: |\n    a\n      b\none:\n  - a\ntwo:\n  - a\n`,
  );
});

test('separators that only some readers take for the end of a line are escaped', () => {
  expect(stringifyManifest({ data: 'a\u2028b\u2029c\ufeff\u0085' })).toBe('data: "a\\u2028b\\u2029c\\ufeff\\u0085"\n');
});

test('a text of many lines that begins indented is no block, since readers disagree about its indentation', () => {
  expect(stringifyManifest({ data: '\tb\n' })).toBe('data: "\\tb\\n"\n');
  expect(stringifyManifest({ data: '\n \n' })).toBe('data: "\\n \\n"\n');
});

test('a text of several lines is a block only where its end means the same to every reader', () => {
  expect(stringifyManifest({ data: 'a\n\nb' })).toBe('data: |-\n  a\n\n  b\n');
  expect(stringifyManifest({ data: ['a\n\n'] })).toBe('data:\n  - |+\n    a\n\n');
  expect(stringifyManifest({ data: 'a\n \n' })).toBe('data: "a\\n \\n"\n');
});

test('a key that is too long for a line of its own with its value gets one', () => {
  const key = 'k'.repeat(1025);
  expect(stringifyManifest({ [key]: { a: 1 } })).toBe(`? ${key}\n:\n  a: 1\n`);
});

test('lists in lists, and numbers of every kind', () => {
  const numbers = [-0, 1e21, 0.1, Number.POSITIVE_INFINITY, Number.NaN];
  expect(stringifyManifest({ a: [[[], {}], numbers] })).toBe(
    'a:\n  - - []\n    - {}\n  - - -0\n    - 1e+21\n    - 0.1\n    - .inf\n    - .nan\n',
  );
});

test('what is undefined is left out', () => {
  expect(stringifyManifest({ kind: 'X', spec: undefined, data: { a: undefined } })).toBe('kind: X\ndata: {}\n');
});
