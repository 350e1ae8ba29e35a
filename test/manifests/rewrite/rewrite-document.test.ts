import { rewriteDocument } from '../../../src/manifests/rewrite/rewrite-document';
import { readYamlDocument } from '../../../src/manifests/source/yaml-document';

type Data = { readonly [key: string]: unknown };

/** The text after a change of what it means. */
function changed(text: string, change: (data: Data) => unknown) {
  const read = readYamlDocument(text);
  if (!read.ok) throw new Error(read.problem.message);
  return rewriteDocument(text, read.value, change(read.value as Data));
}

/** The text of `ips` after another list is put in its place. */
function withIps(text: string, ...ips: readonly string[]): string {
  const { text: after, refused } = changed(text, data => ({ ...data, ips }));
  expect(refused).toEqual([]);
  return after;
}

test('without a change the text is the same', () => {
  const text = 'b:   [ 1 ,2 ]  # odd\n\n"a" : \'x\'\n';
  expect(changed(text, data => ({ a: data.a, b: data.b }))).toEqual({ text, refused: [] });
});

test('entries take their comments along, and those that become one keep them all', () => {
  const text = `ips:   # ours
  # the second half
  - 10.6.0.6-10.6.0.9   # db

  # the first half
  # of them
  - 10.6.0.2-10.6.0.5 # web
  - "10.6.0.20" # alone
  # the end
other: 1
`;
  expect(withIps(text, '10.6.0.2-10.6.0.9', '10.6.0.20')).toBe(`ips:   # ours
  # the second half

  # the first half
  # of them
  - 10.6.0.2-10.6.0.9   # db # web
  - "10.6.0.20" # alone
  # the end
other: 1
`);
});

test('a list in brackets keeps its blanks, its quotes and its lines', () => {
  expect(withIps('ips: [ 10.6.0.3,10.6.0.2 ] # x\n', '10.6.0.2-10.6.0.3')).toBe('ips: [ 10.6.0.2-10.6.0.3 ] # x\n');
  expect(withIps('ips: [\'10.6.0.3\',  "10.6.0.1"]\n', '10.6.0.1', '10.6.0.3')).toBe(
    'ips: ["10.6.0.1",  \'10.6.0.3\']\n',
  );
  expect(withIps('ips: [\n    10.6.0.3,\n    10.6.0.1,\n  ]\n', '10.6.0.1', '10.6.0.3')).toBe(
    'ips: [\n    10.6.0.1,\n    10.6.0.3,\n  ]\n',
  );
});

test('a list in brackets with comments gets a line for each entry', () => {
  const text = 'ips: [10.6.0.3, # three\n  # below\n  10.6.0.1, 10.6.0.5 # five\n]\n';
  expect(withIps(text, '10.6.0.1', '10.6.0.3', '10.6.0.5')).toBe(
    'ips: [\n  # below\n  10.6.0.1,\n  10.6.0.3, # three\n  10.6.0.5 # five\n]\n',
  );
});

test('a text is quoted where a reader would take it for something else', () => {
  expect(withIps('ips: [FD00::1, FD00:0:0:0:0:0:0:0]\n', 'fd00::', 'fd00::1')).toBe('ips: ["fd00::", fd00::1]\n');
  expect(withIps('ips:\n- 1:2:3:4:5:6:7:8-1:2:3:4:5:6:7:8\n', '1:2:3:4:5:6:7:8')).toBe('ips:\n- "1:2:3:4:5:6:7:8"\n');
});

test('a new key comes behind the one before it, indented and quoted like its neighbours', () => {
  const add = (text: string) => changed(text, data => ({ a: data.a, new: 'x', b: data.b })).text;
  expect(add("a: 'y'  # why\n# about b\nb: 'z'\n")).toBe("a: 'y'  # why\nnew: 'x'\n# about b\nb: 'z'\n");
  expect(add('a:\n- y\nb:\n- z')).toBe('a:\n- y\nnew: x\nb:\n- z');
  expect(add('{ a: y, b: z }\n')).toBe('{ a: y, new: x, b: z }\n');
  expect(add('{"a":"y","b":"z"}')).toBe('{"a":"y","new":"x","b":"z"}');
  expect(add('{\n\t"a": ["y"],\n\t"b": {}\n}\n')).toBe('{\n\t"a": ["y"],\n\t"new": "x",\n\t"b": {}\n}\n');
});

test('a new key at the end of a text without a last line end leaves it without', () => {
  expect(changed('a: 1', data => ({ ...data, b: 2 })).text).toBe('a: 1\nb: 2');
  expect(changed('a: |\n  x', data => ({ ...data, b: 2 })).text).toBe('a: |\n  x\nb: 2');
});

test('a new mapping or list is written as the lists beside it are', () => {
  const routes = [{ dst: '10.7.0.0/16', gw: 'fd00::' }];
  expect(changed('ips:\n- a\n', data => ({ ...data, routes })).text).toBe(
    'ips:\n- a\nroutes:\n- dst: 10.7.0.0/16\n  gw: "fd00::"\n',
  );
  expect(changed('s:\n  ips:\n    - a\n', ({ s }) => ({ s: { ...(s as Data), routes } })).text).toBe(
    's:\n  ips:\n    - a\n  routes:\n    - dst: 10.7.0.0/16\n      gw: "fd00::"\n',
  );
  expect(changed('{ ips: [a] }', data => ({ ...data, routes })).text).toBe(
    '{ ips: [a], routes: [{ dst: 10.7.0.0/16, gw: "fd00::" }] }',
  );
  expect(changed('{\n  "ips": []\n}', data => ({ ...data, routes })).text).toBe(
    '{\n  "ips": [],\n  "routes": [\n    {\n      "dst": "10.7.0.0/16",\n      "gw": "fd00::"\n    }\n  ]\n}',
  );
});

test('what is removed leaves its comments behind', () => {
  const only =
    (...keys: readonly string[]) =>
    (data: Data) =>
      Object.fromEntries(keys.map(key => [key, data[key]]));
  expect(changed('a: 1\n# before\nb:\n  c: 1 # inside\n  d: [] # and here\ne: 2\n', only('a', 'e')).text).toBe(
    'a: 1\n# before\n# inside\n# and here\ne: 2\n',
  );
  expect(changed('{ a: 1, b: [], c: 2, d: x, e: y }\n', only('c')).text).toBe('{ c: 2 }\n');
  expect(changed('{"a":1,"b":[],"c":2}', only('a')).text).toBe('{"a":1}');
});

test('the first key of an entry may go', () => {
  const { text } = changed('l:\n- values: []\n  key: a\n', () => ({ l: [{ key: 'a' }] }));
  expect(text).toBe('l:\n- key: a\n');
});

test('the only key may go where others come', () => {
  const others = (text: string) => changed(text, () => ({ a: { c: 'x', d: ['z'] } })).text;
  expect(others('a:\n  b: []\n')).toBe('a:\n  c: x\n  d:\n    - z\n');
  expect(others('a:\n  # why\n  b: # what\n    - 1\n# end\n')).toBe(
    'a:\n  # why\n  c: x\n  d:\n    - z\n  # what\n# end\n',
  );
  expect(others('a: { b: [] }\n')).toBe('a: { c: x, d: [z] }\n');
  expect(changed('a: 1\n', () => ({ b: 2, c: 3 })).text).toBe('b: 2\nc: 3\n');
});

test('all keys may go where others come', () => {
  expect(changed('a: 1\nb: 2\n', () => ({ c: 3 })).text).toBe('c: 3\n');
  expect(changed('a: 1\nb: 2', () => ({ c: 3 })).text).toBe('c: 3\n');
});

test('a mapping that loses everything is an empty one', () => {
  expect(changed('a:\n  b: []\nc: 1\n', () => ({ a: {}, c: 1 })).text).toBe('a: {}\nc: 1\n');
  expect(changed('a: { b: [] }\n', () => ({ a: {} })).text).toBe('a: {}\n');
});

test('an empty mapping is filled where it stands', () => {
  const fill = (text: string) => changed(text, () => ({ a: { b: 'x', c: [1] } })).text;
  expect(fill('a: {} # why\n')).toBe('a: { b: x, c: [1] } # why\n');
  expect(fill('{"a": {}}')).toBe('{"a": {"b":"x","c":[1]}}');
});

test('a key without a value gets one', () => {
  expect(changed('a: # what\n\n  # more\nb: ~ # none\n', () => ({ a: false, b: true })).text).toBe(
    'a: false # what\n\n  # more\nb: true # none\n',
  );
});

test.each([
  ['an anchor', 'ips: &web [b, a]\nother: *web\n'],
  ['an alias', 'other: &web [b, a]\nips: *web\n'],
  ['an anchor on an entry', 'ips: [&b b, a]\nother: *b\n'],
  ['a merge key', 'base: &base { ips: [b, a] }\n<<: *base\n'],
  ['a block scalar', 'ips:\n  - >-\n    b\n  - a\n'],
  ['a tag', 'ips: [!!str b, a]\n'],
])('what is written with %s is left alone and told', (_, text) => {
  expect(changed(text, data => ({ ...data, ips: ['a', 'b'] }))).toEqual({ text, refused: [['ips']] });
});

test('a field that has to be left alone does not keep the others', () => {
  const { text, refused } = changed('ips: *x\nb: FD00::1\n'.replace('*x', '[&x b, a]'), data => ({
    ...data,
    ips: ['a', 'b'],
    b: 'fd00::1',
  }));
  expect({ text, refused }).toEqual({ text: 'ips: [&x b, a]\nb: fd00::1\n', refused: [['ips']] });
});

test('a # inside a text is no comment', () => {
  const text = 'a: "x # y"\nb: z#1\nips: ["b # c", a]\n';
  expect(withIps(text, 'a', 'b # c')).toBe('a: "x # y"\nb: z#1\nips: [a, "b # c"]\n');
});
