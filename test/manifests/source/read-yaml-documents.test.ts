import fc from 'fast-check';
import { stringify } from 'yaml';
import type { FieldPath } from '../../../src/manifests/field-path';
import { readYamlDocuments } from '../../../src/manifests/source/read-yaml-documents';

function valuesOf(text: string): readonly unknown[] {
  const { documents, problems } = readYamlDocuments(text, 'a.yaml');
  expect(problems).toEqual([]);
  return documents.map(({ value }) => value);
}

function problemsOf(text: string): readonly string[] {
  return readYamlDocuments(text, 'a.yaml').problems.map(({ at, message }) => `${at?.line}:${at?.column} ${message}`);
}

function placeOf(text: string, field: FieldPath, index = 0): string {
  const position = readYamlDocuments(text, 'a.yaml').documents[index]?.origin.locate(field);
  return `${position?.line}:${position?.column} ${position?.sourceLine}`;
}

describe('values', () => {
  test('every document of a file', () => {
    expect(valuesOf('a: 1\r\n---\r\nb: [x]\r\n---\r\n# end\r\n')).toEqual([{ a: 1 }, { b: ['x'] }]);
  });

  test('an annotation that YAML reads as no text stays no text', () => {
    expect(valuesOf('a: yes\nb: +1\nc: "yes"\nd: !!str yes\ne: ~')).toEqual([
      { a: true, b: 1, c: 'yes', d: 'yes', e: null },
    ]);
  });

  test('keys are text whatever they look like', () => {
    expect(valuesOf('1: a\nyes: b\n1.5: c')).toEqual([{ '1': 'a', true: 'b', '1.5': 'c' }]);
  });

  test('block scalars keep their line ends, folded ones do not', () => {
    expect(valuesOf('a: |\n  x\n  y\nb: >-\n  x\n  y\n')).toEqual([{ a: 'x\ny\n', b: 'x y' }]);
  });

  test('merge keys give way to the keys of the mapping, and later sources to earlier ones', () => {
    const text = 'a: &a {k: 1, l: 1}\nb: &b {l: 2, m: 2}\nc:\n  <<: [*a, *b]\n  k: 3\nd: {"<<": 4}\n';
    const [value] = valuesOf(text);
    expect(value).toMatchObject({ c: { k: 3, l: 1, m: 2 }, d: { '<<': 4 } });
  });

  test.each([
    '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}',
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  ])('the keys every object inherits are keys like others: %s', text => {
    const [value] = valuesOf(text);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('a merge cannot set a prototype', () => {
    const [value] = valuesOf('a: &a {__proto__: {polluted: true}}\nb: {<<: *a}');
    expect(Object.getPrototypeOf((value as { b: object }).b)).toBe(Object.prototype);
  });

  test('a List is its items, a typed one and one in a list, too', () => {
    expect(valuesOf('kind: List\nitems:\n- a: 1\n- kind: CloneSetList\n  items: [{b: 2}]\n')).toEqual([
      { a: 1 },
      { b: 2 },
    ]);
    expect(valuesOf('{"kind": "List", "items": [{"a": 1}, {"b": 2}]}')).toEqual([{ a: 1 }, { b: 2 }]);
    expect(valuesOf('kind: List\nitems: []')).toEqual([]);
    expect(valuesOf('kind: SpiderIPPool\nitems: [1]')).toEqual([{ kind: 'SpiderIPPool', items: [1] }]);
  });

  test('a text of comments is empty, an empty List is not', () => {
    expect(readYamlDocuments('# a\n', 'a').isEmpty).toBe(true);
    expect(readYamlDocuments('kind: List\nitems: []', 'a').isEmpty).toBe(false);
  });

  test('what any tool writes as YAML or JSON is read as it was', () => {
    const data = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), data), value => {
        const expected = JSON.parse(JSON.stringify({ ...value, kind: 'X' }));
        const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' } as const;
        expect(valuesOf(JSON.stringify(expected))).toEqual([expected]);
        expect(valuesOf(stringify(expected, quoted))).toEqual([expected]);
        expect(valuesOf(stringify(expected, { ...quoted, collectionStyle: 'flow' }))).toEqual([expected]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('places', () => {
  const text = `# pools
kind: SpiderIPPool
spec:
  ips:
    - 10.6.0.1
    - "10.6.0.2"
  gateway: 10.6.0.9
  empty:
  routes: [{dst: a}]
`;

  test.each<[FieldPath, string]>([
    [['spec', 'ips', 1], '6:7     - "10.6.0.2"'],
    [['spec', 'gateway'], '7:12   gateway: 10.6.0.9'],
    [['spec', 'ips'], '4:3   ips:'],
    [['spec', 'empty'], '8:3   empty:'],
    [['spec', 'routes', 0, 'dst'], '9:18   routes: [{dst: a}]'],
    [['spec', 'routes'], '9:11   routes: [{dst: a}]'],
    [['spec', 'subnet'], '3:1 spec:'],
    [['spec', 'ips', 7, 'x'], '4:3   ips:'],
    [[], '2:1 kind: SpiderIPPool'],
    [['metadata', 'name'], '2:1 kind: SpiderIPPool'],
  ])('%j stands at %s', (field, place) => {
    expect(placeOf(text, field)).toBe(place);
  });

  test('lines count from the top of the file, with CRLF, too', () => {
    expect(placeOf('a: 1\r\n---\r\n# x\r\nb:\r\n  c: 2\r\n', ['b', 'c'], 1)).toBe('5:6   c: 2');
  });

  test('an item of a List', () => {
    expect(placeOf('kind: List\nitems:\n- a: 1\n- b:\n    c: 2\n', ['b', 'c'], 1)).toBe('5:8     c: 2');
  });

  test('what an alias or a merge brings stands where it was written', () => {
    const merged = 'x: &x\n  a: 1\ny:\n  <<: *x\nz: *x\n';
    expect(placeOf(merged, ['z', 'a'])).toBe('2:6   a: 1');
    expect(placeOf('u: &x\n  a: 1\nv:\n  <<: *x\n', ['v', 'a'])).toBe('2:6   a: 1');
  });

  test('in JSON, items of a List included', () => {
    const json = '{\n  "kind": "List",\n  "items": [\n    {"a": "}\\""},\n    {"b": [1, {"c": 2}]}\n  ]\n}\n';
    expect(placeOf(json, ['b', 1, 'c'], 1)).toBe('5:21     {"b": [1, {"c": 2}]}');
    expect(placeOf(json, ['b', 5], 1)).toBe('5:11     {"b": [1, {"c": 2}]}');
    expect(placeOf(json, [], 1)).toBe('5:5     {"b": [1, {"c": 2}]}');
  });

  test('a scalar is found where it stands, in any object', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('json', 'flow', 'block'), (value, style) => {
        const data = { top: value };
        const source =
          style === 'json'
            ? JSON.stringify(data, null, 1)
            : stringify(data, {
                collectionStyle: style,
                defaultStringType: 'QUOTE_DOUBLE',
                defaultKeyType: 'QUOTE_DOUBLE',
                doubleQuotedAsJSON: true,
                lineWidth: 0,
              });
        const [document] = readYamlDocuments(source, 'a').documents;
        for (const { path, scalar } of scalarsOf(data)) {
          const place = document?.origin.locate(path);
          expect(place?.sourceLine.slice(place.column - 1)).toMatch(JSON.stringify(scalar).slice(0, 1));
          const line = source.split('\n')[(place?.line ?? 0) - 1];
          expect(place?.sourceLine).toBe(line);
          if (typeof scalar === 'string')
            expect(line?.slice((place?.column ?? 0) - 1).startsWith(JSON.stringify(scalar))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface Scalar {
  readonly path: FieldPath;
  readonly scalar: unknown;
}

function scalarsOf(value: unknown, path: FieldPath = []): readonly Scalar[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => scalarsOf(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, scalar: value }];
  return Object.entries(value).flatMap(([key, each]) => scalarsOf(each, [...path, key]));
}

describe('problems', () => {
  test.each([
    ['a: [1', '1:6 is not valid YAML: a ] is missing, or indented too little'],
    ['a: "x', '1:6 is not valid YAML: the closing " is missing'],
    ['a: "10\\.6"', '1:7 is not valid YAML: \\. in double quotes stands for nothing; a backslash itself is \\\\ there'],
    [
      'a: "x\\xzz"',
      '1:6 is not valid YAML: \\xzz in double quotes stands for nothing; a backslash itself is \\\\ there',
    ],
    ['a: |+\r  \rb: c\rd: e', '1:6 is not valid YAML: what begins here is nothing that YAML knows'],
    ['a: 1\n\tb: 2', '2:1 is not valid YAML: a tab indents this line, and YAML takes blanks only'],
    ['a: 1\nb', '2:1 is not valid YAML: a key without a colon and a value'],
    [
      'a: b: c',
      '1:4 is not valid YAML: a mapping cannot begin here; a text with a colon and a blank in it needs quotes',
    ],
    ['a: 1\nb: 2\na: 3', '3:1 the key "a" appears twice'],
    ['x:\n  yes: 1\n  true: 2', '3:3 the key "true" appears twice'],
    ['{"a": 1,\n "a": 2}', '2:2 the key "a" appears twice'],
    ['a: *b', '1:4 the alias *b stands for nothing written before it'],
    ['a: &a\n  b: *a', '2:6 the alias *a stands for nothing written before it'],
    ['? [a]\n: b', '1:3 a mapping or a list cannot be a key'],
    [': b', '1:1 a key is empty'],
    ['<<: 5', '1:5 a merge key (<<) takes a mapping or a list of mappings'],
  ])('%j: %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('one problem a document, and the others are read', () => {
    const { documents, problems } = readYamlDocuments('a: [\n---\nb: 1\n---\nc: [\n', 'a.yaml');
    expect(documents.map(({ value }) => value)).toEqual([{ b: 1 }]);
    expect(problems.map(({ at }) => at?.line)).toEqual([2, 6]);
  });

  test('a file of nothing but malformed documents is given up', () => {
    const problems = problemsOf('---\n]\n'.repeat(1000));
    expect(problems).toHaveLength(5);
    expect(problems.at(-1)).toMatch(/; the rest of the file was not read$/);
  });

  test.each(['[', '- ', '{"a":', '? ', '[{a: '])('%j a hundred thousand times is one problem', text => {
    expect(problemsOf(text.repeat(100_000))).toEqual([
      expect.stringMatching(/^1:\d+ is nested more than 500 levels deep$/),
    ]);
  });

  test('a million words are one problem, whatever they are', () => {
    expect(problemsOf(`a: [${'b,'.repeat(600_000)}]`)).toEqual([
      '1:1 has more than a million words and signs, and no API server stores such an object',
    ]);
  });

  test('a quote that never closes is one problem of a hundred thousand, whose traces nobody collects', () => {
    const limit = Error.stackTraceLimit;
    expect(problemsOf(`a: "${'\\\n'.repeat(70_000)}"`)).toEqual(['1:6 is not valid YAML: the closing " is missing']);
    expect(Error.stackTraceLimit).toBe(limit);
  });

  test('what is deep by mistake is told as the mistake', () => {
    expect(problemsOf('a: '.repeat(100_000))).toEqual([
      expect.stringMatching(/^1:4 is not valid YAML: a mapping cannot begin/),
    ]);
    expect(problemsOf(`a: [1\n${'b: 2\n'.repeat(1000)}`)).toEqual([
      expect.stringMatching(/^2:1 is not valid YAML: a \] is missing/),
    ]);
  });

  test('nesting as deep as anybody needs is read', () => {
    expect(valuesOf(`a: ${'['.repeat(400)}${']'.repeat(400)}`)).toHaveLength(1);
  });

  test('aliases that explode are one problem, many plain ones are none', () => {
    const line = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const bomb =
      line('a', 'x') + line('b', '*a') + line('c', '*b') + line('d', '*c') + line('e', '*d') + line('f', '*e');
    expect(problemsOf(bomb)).toEqual([expect.stringMatching(/^5:\d+ its aliases repeat more than 100,000 values$/)]);
    const merges = `a: &a {${Array.from({ length: 1000 }, (_, key) => `k${key}: 1`).join(', ')}}\n`;
    const users = Array.from({ length: 200 }, (_, key) => `m${key}: {<<: *a}\n`).join('');
    expect(problemsOf(merges + users)).toEqual([expect.stringMatching(/its aliases repeat/)]);
    expect(
      valuesOf(`a: &a [1, 2]\n${Array.from({ length: 1000 }, (_, key) => `k${key}: *a\n`).join('')}`),
    ).toHaveLength(1);
  });
});

describe('templates', () => {
  test.each([
    ['kind: X\nname: {{ .Values.name }}\n', '2:7'],
    ['name: {{ .Release.Name }}-web\n', '1:7'],
    ['{{- if .Values.on }}\nkind: X\n{{- end }}\n', '1:1'],
    ['kind: X\nspec:\n  {{- toYaml .Values.spec | nindent 2 }}\n', '3:3'],
    ['ips:\n  - {{ .Values.range }}\n', '2:5'],
    ['kind: X\n---\nname: {{ .a }}\n---\nname: {{ .b }}\n', '3:7'],
  ])('%j is told once', (text, place) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(`${place} is a template ({{ … }}), not a manifest`)]);
  });

  test('braces in quotes and block scalars are data', () => {
    expect(valuesOf('a: "{{ $labels.pod }}"\nb: |\n  {{ x }}\n')).toHaveLength(1);
  });

  test('a mistake beside such data is told as itself', () => {
    expect(problemsOf('a: "{{ $labels.pod }}"\nb: [\n')).toEqual([
      '3:1 is not valid YAML: a ] is missing, or indented too little',
    ]);
  });
});
